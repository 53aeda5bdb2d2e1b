// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/cutline.h"

#include "app/domain/mark.h"
#include "app/scoring/sheetsums.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

/// What one step of one mark moves the candidate's score by, once for every step that can still be made.
QList<Score> stepGains(const ScoredCandidate &candidate, const RuleSet &rules, bool upwards)
{
    QList<Score> gains;
    for (qsizetype s = 0; s < candidate.sheets.size(); ++s) {
        const qint64 whole = candidate.sums.at(s).possible * candidate.sheets.size();
        for (qsizetype i = 0; i < rules.indicators.size(); ++i) {
            const int step = candidate.sheets.at(s)->steps.at(i);
            if (step != Mark::notObservableValue) {
                const int room = upwards ? rules.scale.maximum() - step : step;
                gains.append(QList<Score>(room, Score::fromRatio(100 * rules.indicators.at(i).weight, whole)));
            }
        }
    }
    return gains;
}

/// Largest gains first: no choice of fewer changes could bring more.
std::optional<int> fewestSteps(QList<Score> gains, const Score &difference)
{
    std::sort(gains.begin(), gains.end(), [](const Score &a, const Score &b) { return b < a; });
    Score sum;
    for (qsizetype i = 0; i < gains.size(); ++i) {
        sum += gains.at(i);
        if (difference < sum) {
            return static_cast<int>(i) + 1;
        }
    }
    return std::nullopt;
}

const ScoredCandidate &scoredOf(const ScoredField &field, const CandidateId &id)
{
    return *std::find_if(field.scored.cbegin(), field.scored.cend(),
                         [&id](const ScoredCandidate &candidate) { return candidate.id == id; });
}

} // namespace

Result<std::optional<CutCloseness>> cutCloseness(const RankingInput &input, const RuleSet &rules)
{
    const Result<Ranking> ranking = rank(input, rules);
    if (!ranking) {
        return ranking.error();
    }
    if (input.seats < 1 || ranking->rows.size() <= input.seats) {
        return std::optional<CutCloseness>();
    }
    const RankedCandidate &inside = ranking->rows.at(input.seats - 1);
    const RankedCandidate &outside = ranking->rows.at(input.seats);
    CutCloseness closeness{inside.id, outside.id, inside.score - outside.score, std::nullopt};
    if (rules.aggregation.value.kind == AggregationKind::Mean) {
        const Result<ScoredField> field = scoreField(input, rules);
        if (!field) {
            return field.error();
        }
        const QList<Score> gains =
            stepGains(scoredOf(*field, outside.id), rules, true) + stepGains(scoredOf(*field, inside.id), rules, false);
        closeness.steps = fewestSteps(gains, closeness.difference);
    }
    return std::optional(closeness);
}

} // namespace rangvoan
