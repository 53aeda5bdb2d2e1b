// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/moderation.h"

#include "app/domain/mark.h"
#include "app/scoring/sheetsums.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

struct MemberValue
{
    MemberId member;
    Score value;
};

/// The last score with a seat and the first without; none where there is nobody on that side.
struct CutLine
{
    std::optional<Score> lastInside;
    std::optional<Score> firstOutside;
};

CutLine cutLine(const QList<ScoredCandidate> &scored, int seats)
{
    QList<Score> scores;
    for (const ScoredCandidate &candidate : scored) {
        scores.append(candidate.score);
    }
    std::sort(scores.begin(), scores.end(), [](const Score &a, const Score &b) { return b < a; });
    CutLine line;
    if (seats > 0 && !scores.isEmpty()) {
        line.lastInside = scores[std::min<qsizetype>(seats, scores.size()) - 1];
    }
    if (scores.size() > std::max(seats, 0)) {
        line.firstOutside = scores[std::max(seats, 0)];
    }
    return line;
}

std::optional<Score> distanceToCut(const Score &score, const CutLine &line)
{
    const bool inside = line.lastInside && score >= *line.lastInside;
    if (inside) {
        return line.firstOutside ? std::optional(score - *line.firstOutside) : std::nullopt;
    }
    return line.lastInside ? std::optional(*line.lastInside - score) : std::nullopt;
}

void flagIfApart(QList<ModerationFlag> &flags, const QList<MemberValue> &values, const Score &tolerance,
                 ModerationFlag flag)
{
    if (values.size() < 2) {
        return;
    }
    const auto less = [](const MemberValue &a, const MemberValue &b) {
        return a.value < b.value;
    };
    const auto [low, high] = std::minmax_element(values.begin(), values.end(), less);
    flag.low = low->value;
    flag.high = high->value;
    if (flag.difference() <= tolerance) {
        return;
    }
    for (const MemberValue &value : values) {
        if (value.value == flag.low) {
            flag.lowest.append(value.member);
        }
        if (value.value == flag.high) {
            flag.highest.append(value.member);
        }
    }
    flags.append(flag);
}

QList<MemberValue> totalsOf(const ScoredCandidate &candidate)
{
    QList<MemberValue> values;
    for (qsizetype s = 0; s < candidate.sheets.size(); ++s) {
        values.append({candidate.sheets[s]->member, candidate.sums[s].total()});
    }
    return values;
}

QList<MemberValue> marksOf(const ScoredCandidate &candidate, qsizetype indicator)
{
    QList<MemberValue> values;
    for (const SheetMarks *sheet : candidate.sheets) {
        const quint16 step = sheet->steps[indicator];
        if (step != Mark::notObservableValue) {
            values.append({sheet->member, Score::fromInteger(step)});
        }
    }
    return values;
}

bool nearerTheCut(const ModerationFlag &a, const ModerationFlag &b)
{
    if (a.distance.has_value() != b.distance.has_value()) {
        return a.distance.has_value();
    }
    return a.distance && *a.distance < *b.distance;
}

} // namespace

Result<QList<ModerationFlag>> moderationFlags(const RankingInput &input, const RuleSet &rules)
{
    const Result<ScoredField> field = scoreField(input, rules);
    if (!field) {
        return field.error();
    }
    const CutLine line = cutLine(field->scored, input.seats);
    const Tolerances &tolerances = rules.tolerances.value;
    QList<ModerationFlag> flags;
    for (const ScoredCandidate &candidate : field->scored) {
        ModerationFlag flag;
        flag.candidate = candidate.id;
        flag.distance = distanceToCut(candidate.score, line);
        flagIfApart(flags, totalsOf(candidate), tolerances.totalPoints, flag);
        for (qsizetype i = 0; i < rules.indicators.size(); ++i) {
            flag.indicator = static_cast<int>(i);
            flagIfApart(flags, marksOf(candidate, i), Score::fromInteger(tolerances.indicatorSteps), flag);
        }
    }
    // Stable: candidates stand by number, totals before indicators, indicators in the order of marks.
    std::stable_sort(flags.begin(), flags.end(), nearerTheCut);
    return flags;
}

} // namespace rangvoan
