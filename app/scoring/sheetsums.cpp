// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/sheetsums.h"

#include "app/domain/mark.h"
#include "app/scoring/aggregate.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

Error sheetError(const QString &what)
{
    return Error{ErrorCode::InvalidArgument, {what}};
}

/// What stands in place of a step must be "not observable", where the rules allow it.
Status sheetWithoutStep(quint16 stored, const WeightedIndicator &indicator, const Scale &scale)
{
    const Result<Mark> mark = Mark::fromStored(stored, scale);
    if (!mark) {
        return mark.error();
    }
    return mark->isMarked() ? Status() : Status(sheetError(u"score sheet without a mark for %1"_s.arg(indicator.code)));
}

/// The fast path of most awards: every sheet over the same denominator, all counting alike.
bool sheetsAgree(const QList<SheetSums> &sums, const Aggregation &rule)
{
    return rule.kind == AggregationKind::Mean && std::all_of(sums.begin(), sums.end(), [&](const SheetSums &sheet) {
               return sheet.possible == sums.first().possible;
           });
}

void scoreByIntegers(ScoredCandidate &candidate)
{
    const qint64 denominator = candidate.sums.first().possible * candidate.sums.size();
    qint64 all = 0;
    QVarLengthArray<qint64, 8> reached(candidate.sums.first().reached.size(), 0);
    for (const SheetSums &sheet : std::as_const(candidate.sums)) {
        all += sheet.all;
        for (qsizetype c = 0; c < reached.size(); ++c) {
            reached[c] += sheet.reached[c];
        }
    }
    candidate.score = Score::fromRatio(100 * all, denominator);
    candidate.components.reserve(reached.size());
    for (const qint64 part : reached) {
        candidate.components.append(Score::fromRatio(100 * part, denominator));
    }
}

void scoreByFractions(ScoredCandidate &candidate, const Aggregation &rule)
{
    QList<Score> totals;
    for (const SheetSums &sheet : std::as_const(candidate.sums)) {
        totals.append(sheet.total());
    }
    const QList<Score> parts = sheetParts(totals, rule);
    candidate.components.resize(candidate.sums.first().reached.size());
    for (qsizetype s = 0; s < totals.size(); ++s) {
        const SheetSums &sheet = candidate.sums[s];
        candidate.score += totals[s] * parts[s];
        for (qsizetype c = 0; c < candidate.components.size(); ++c) {
            candidate.components[c] += Score::fromRatio(100 * sheet.reached[c], sheet.possible) * parts[s];
        }
    }
}

/// Candidates by number, with places for their sheets.
Result<QList<ScoredCandidate>> orderedCandidates(QList<RankCandidate> candidates)
{
    std::sort(candidates.begin(), candidates.end(),
              [](const RankCandidate &a, const RankCandidate &b) { return a.number < b.number; });
    QList<ScoredCandidate> ordered;
    ordered.reserve(candidates.size());
    QSet<CandidateId> seen;
    for (const RankCandidate &candidate : std::as_const(candidates)) {
        const bool sameNumber = !ordered.isEmpty() && ordered.last().number == candidate.number;
        if (sameNumber || seen.contains(candidate.id)) {
            return sheetError(u"candidate %1 twice"_s.arg(candidate.number));
        }
        seen.insert(candidate.id);
        ordered.append({candidate.id, candidate.number, {}, {}, {}, {}});
    }
    return ordered;
}

Status addSheets(QList<ScoredCandidate> &candidates, const RankingInput &input, const RuleSet &rules)
{
    QHash<CandidateId, qsizetype> places;
    places.reserve(candidates.size());
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        places.insert(candidates[i].id, i);
    }
    qsizetype place = -1;
    for (const SheetMarks &sheet : input.sheets) {
        // Sheets of one candidate mostly follow each other.
        if (place < 0 || candidates.at(place).id != sheet.candidate) {
            place = places.value(sheet.candidate, -1);
        }
        if (place < 0) {
            continue;
        }
        ScoredCandidate &candidate = candidates[place];
        const bool doubled = std::any_of(candidate.sheets.cbegin(), candidate.sheets.cend(),
                                         [&](const SheetMarks *other) { return other->member == sheet.member; });
        if (doubled) {
            return sheetError(u"two sheets of one member for candidate %1"_s.arg(candidate.number));
        }
        Result<SheetSums> sums = sheetSums(sheet.steps, rules);
        if (!sums) {
            return sums.error();
        }
        candidate.sheets.append(&sheet);
        candidate.sums.append(*std::move(sums));
    }
    return {};
}

} // namespace

Result<SheetSums> sheetSums(const QList<quint16> &steps, const RuleSet &rules)
{
    if (steps.size() != rules.indicators.size()) {
        return sheetError(u"score sheet with %1 of %2 marks"_s.arg(steps.size()).arg(rules.indicators.size()));
    }
    SheetSums sums;
    sums.reached.resize(rules.components.size());
    std::fill(sums.reached.begin(), sums.reached.end(), 0);
    const int maximum = rules.scale.maximum();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const WeightedIndicator &indicator = rules.indicators[i];
        const quint16 step = steps[i];
        if (step <= maximum) {
            sums.reached[indicator.component] += indicator.weight * step;
            sums.possible += indicator.weight * maximum;
        } else if (const Status absent = sheetWithoutStep(step, indicator, rules.scale); !absent) {
            return absent.error();
        }
    }
    for (const qint64 part : sums.reached) {
        sums.all += part;
    }
    return sums.possible == 0 ? Result<SheetSums>(sheetError(u"score sheet with nothing observable"_s))
                              : Result<SheetSums>(std::move(sums));
}

Result<ScoredField> scoreField(const RankingInput &input, const RuleSet &rules)
{
    Result<QList<ScoredCandidate>> candidates = orderedCandidates(input.candidates);
    if (!candidates) {
        return candidates.error();
    }
    if (const Status added = addSheets(*candidates, input, rules); !added) {
        return added.error();
    }
    ScoredField field;
    field.scored.reserve(candidates->size());
    for (ScoredCandidate &candidate : *candidates) {
        if (candidate.sheets.isEmpty()) {
            field.unscored.append(candidate.id);
            continue;
        }
        if (sheetsAgree(candidate.sums, rules.aggregation.value)) {
            scoreByIntegers(candidate);
        } else {
            scoreByFractions(candidate, rules.aggregation.value);
        }
        field.scored.append(std::move(candidate));
    }
    return field;
}

} // namespace rangvoan
