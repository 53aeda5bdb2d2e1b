// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/awardfield.h"

#include "app/analysis/leftout.h"
#include "app/domain/mark.h"
#include "app/scoring/sheetmarks.h"

#include <algorithm>
#include <numeric>

namespace rangvoan
{

namespace
{

/// What each component weighs in integers: sum of w max over its indicators.
QList<qint64> componentWeights(const RuleSet &rules)
{
    QList<qint64> weights(rules.components.size(), 0);
    for (const WeightedIndicator &indicator : rules.indicators) {
        weights[indicator.component] += indicator.weight * rules.scale.maximum();
    }
    return weights;
}

bool allObservable(const ScoredCandidate &candidate, qint64 whole)
{
    return std::all_of(candidate.sums.cbegin(), candidate.sums.cend(),
                       [whole](const SheetSums &sums) { return sums.possible == whole; });
}

/// Each sheet by component. One with something not observable tells nothing of that part: it is no case, never a zero.
std::vector<std::vector<double>> componentCases(const QList<ScoredCandidate> &scored, const QList<qint64> &weights)
{
    const qint64 whole = std::accumulate(weights.cbegin(), weights.cend(), qint64{0});
    std::vector<std::vector<double>> cases;
    for (const ScoredCandidate &candidate : scored) {
        for (const SheetSums &sums : candidate.sums) {
            std::vector<double> row;
            for (qsizetype c = 0; c < weights.size() && sums.possible == whole; ++c) {
                row.push_back(static_cast<double>(sums.reached[c]) / static_cast<double>(weights.at(c)));
            }
            if (!row.empty()) {
                cases.push_back(row);
            }
        }
    }
    return cases;
}

Figure<WeightField> componentField(const QList<ScoredCandidate> &scored, const RuleSet &rules)
{
    const QList<qint64> weights = componentWeights(rules);
    qint64 whole = 0;
    WeightField field;
    for (const qint64 weight : weights) {
        whole += weight;
        field.weights.append(Score::fromInteger(weight));
    }
    if (rules.aggregation.value.kind != AggregationKind::Mean) {
        return Undefined::NotLinear;
    }
    for (const ScoredCandidate &candidate : scored) {
        if (!allObservable(candidate, whole)) {
            return Undefined::NotLinear;
        }
        QList<Score> values;
        for (qsizetype c = 0; c < weights.size(); ++c) {
            qint64 reached = 0;
            for (const SheetSums &sums : candidate.sums) {
                reached += sums.reached[c];
            }
            values.append(Score::fromRatio(reached, weights.at(c) * candidate.sums.size()));
        }
        field.values.append(values);
    }
    return field;
}

} // namespace

Score WeightField::scoreOf(qsizetype candidate) const
{
    Score sum;
    Score whole;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        sum += weights.at(i) * values.at(candidate).at(i);
        whole += weights.at(i);
    }
    return sum / whole;
}

RatingField singleMarks(const QList<ScoredCandidate> &scored, const QList<MemberId> &members)
{
    QHash<MemberId, int> places;
    for (qsizetype m = 0; m < members.size(); ++m) {
        places.insert(members.at(m), static_cast<int>(m));
    }
    RatingField field{0, static_cast<int>(members.size()), {}};
    for (const ScoredCandidate &candidate : scored) {
        const qsizetype indicators = candidate.sheets.first()->steps.size();
        for (const SheetMarks *sheet : candidate.sheets) {
            for (qsizetype i = 0; i < indicators; ++i) {
                if (const quint16 step = sheet->steps.at(i); step != Mark::notObservableValue) {
                    field.sheets.append({field.candidates + static_cast<int>(i), places.value(sheet->member),
                                         Score::fromInteger(step)});
                }
            }
        }
        field.candidates += static_cast<int>(indicators);
    }
    sortSheets(field);
    return field;
}

RatingField ratingField(const QList<ScoredCandidate> &scored, const QList<MemberId> &members)
{
    QHash<MemberId, int> places;
    for (qsizetype m = 0; m < members.size(); ++m) {
        places.insert(members.at(m), static_cast<int>(m));
    }
    RatingField field{static_cast<int>(scored.size()), static_cast<int>(members.size()), {}};
    for (qsizetype c = 0; c < scored.size(); ++c) {
        const ScoredCandidate &candidate = scored.at(c);
        for (qsizetype s = 0; s < candidate.sheets.size(); ++s) {
            field.sheets.append(
                {static_cast<int>(c), places.value(candidate.sheets.at(s)->member), candidate.sums.at(s).total()});
        }
    }
    sortSheets(field);
    return field;
}

Result<AwardField> awardField(const RankingInput &input, const RuleSet &rules)
{
    const Result<ScoredField> field = scoreField(input, rules);
    if (!field) {
        return field.error();
    }
    AwardField award;
    award.members = markingMembers(input);
    award.ratings = ratingField(field->scored, award.members);
    award.singleMarks = singleMarks(field->scored, award.members);
    award.weights = componentField(field->scored, rules);
    award.components = componentCases(field->scored, componentWeights(rules));
    for (const ScoredCandidate &candidate : field->scored) {
        award.candidates.append(candidate.id);
    }
    return award;
}

} // namespace rangvoan
