// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/tablesheets.h"

#include "app/scoring/aggregate.h"

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

using IndicatorWeights = QMap<QString, Score>;

Error tableError(const QString &what)
{
    return Error{ErrorCode::InvalidArgument, {what}};
}

Result<IndicatorWeights> weightsOfTable(const QList<TableMark> &marks, const TableRules &rules)
{
    IndicatorWeights weights;
    for (const TableWeight &weight : rules.weights) {
        if (weights.contains(weight.indicator) || weight.weight.isNegative() || weight.weight.isZero()) {
            return tableError(u"weight of \"%1\""_s.arg(weight.indicator));
        }
        weights.insert(weight.indicator, weight.weight);
    }
    for (const TableMark &mark : marks) {
        if (rules.weights.isEmpty()) {
            weights.insert(mark.indicator, Score::fromInteger(1));
        } else if (!weights.contains(mark.indicator)) {
            return tableError(u"no weight for \"%1\""_s.arg(mark.indicator));
        }
    }
    return weights;
}

QList<TableWeightClass> classesOfWeights(const IndicatorWeights &weights)
{
    QList<TableWeightClass> classes;
    for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight) {
        const auto same = std::find_if(classes.begin(), classes.end(),
                                       [&](const TableWeightClass &other) { return other.weight == *weight; });
        if (same != classes.end()) {
            same->indicators.append(weight.key());
        } else {
            classes.append({{weight.key()}, *weight});
        }
    }
    std::sort(classes.begin(), classes.end(),
              [](const TableWeightClass &a, const TableWeightClass &b) { return b.weight < a.weight; });
    return classes;
}

QList<Score> differentMarks(const QList<TableMark> &marks)
{
    QList<Score> values;
    for (const TableMark &mark : marks) {
        values.append(mark.mark);
    }
    std::sort(values.begin(), values.end(), [](const Score &a, const Score &b) { return b < a; });
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

void addUpCandidate(TableCandidate &candidate, const IndicatorWeights &weights, const Aggregation &rule)
{
    for (auto sheet = candidate.sheets.cbegin(); sheet != candidate.sheets.cend(); ++sheet) {
        Score sum;
        Score possible;
        for (auto mark = sheet->cbegin(); mark != sheet->cend(); ++mark) {
            const Score weight = weights.value(mark.key());
            sum += weight * *mark;
            possible += weight;
        }
        candidate.totals.insert(sheet.key(), sum / possible);
        candidate.weightSums.insert(sheet.key(), possible);
    }
    const QList<Score> totals = candidate.totals.values();
    const QList<Score> parts = sheetParts(totals, rule);
    const QStringList members = candidate.totals.keys();
    for (qsizetype i = 0; i < members.size(); ++i) {
        candidate.parts.insert(members[i], parts[i]);
        candidate.score += totals[i] * parts[i];
    }
}

} // namespace

Result<TableSheets> tableSheets(const QList<TableMark> &marks, const TableRules &rules)
{
    const Result<IndicatorWeights> weights = weightsOfTable(marks, rules);
    if (!weights) {
        return weights.error();
    }
    QMap<QString, TableCandidate> byId;
    for (const TableMark &mark : marks) {
        TableCandidate &candidate = byId[mark.candidate];
        QMap<QString, Score> &sheet = candidate.sheets[mark.member];
        if (sheet.contains(mark.indicator)) {
            return tableError(u"two marks of \"%1\" for \"%2\""_s.arg(mark.member, mark.candidate));
        }
        candidate.id = mark.candidate;
        sheet.insert(mark.indicator, mark.mark);
    }
    if (byId.isEmpty()) {
        return tableError(u"a table without marks"_s);
    }
    TableSheets table{byId.values(), classesOfWeights(*weights), differentMarks(marks)};
    for (TableCandidate &candidate : table.candidates) {
        addUpCandidate(candidate, *weights, rules.aggregation);
    }
    return table;
}

Score partFrom(const TableCandidate &candidate, const TableWeightClass &weights)
{
    Score part;
    for (auto sheet = candidate.sheets.cbegin(); sheet != candidate.sheets.cend(); ++sheet) {
        Score sum;
        for (const QString &indicator : weights.indicators) {
            sum += sheet->value(indicator); // an indicator without a mark brings nothing
        }
        part += candidate.parts.value(sheet.key()) * weights.weight * sum / candidate.weightSums.value(sheet.key());
    }
    return part;
}

Score shareOfMark(const TableCandidate &candidate, const Score &mark)
{
    qint64 at = 0;
    qint64 all = 0;
    for (const QMap<QString, Score> &sheet : candidate.sheets) {
        all += sheet.size();
        at += std::count(sheet.cbegin(), sheet.cend(), mark);
    }
    return Score::fromRatio(at, all);
}

} // namespace rangvoan
