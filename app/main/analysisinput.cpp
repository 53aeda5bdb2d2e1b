// SPDX-License-Identifier: Apache-2.0
#include "app/main/analysisinput.h"

#include <QHash>

#include <algorithm>

namespace rangvoan
{

namespace
{

QHash<QString, int> indexOfIds(const QStringList &ids)
{
    QHash<QString, int> index;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        index.insert(ids.at(i), static_cast<int>(i));
    }
    return index;
}

/// One member's marks of one candidate, by indicator.
struct TableSheet
{
    int candidate = 0;
    int member = 0;
    std::vector<std::pair<int, Score>> marks;
};

std::vector<TableSheet> sheetsOfTable(const ScoreTable &table)
{
    const QHash<QString, int> candidates = indexOfIds(table.candidates);
    const QHash<QString, int> members = indexOfIds(table.members);
    const QHash<QString, int> indicators = indexOfIds(table.indicators);
    QHash<std::pair<int, int>, size_t> places;
    std::vector<TableSheet> sheets;
    for (const TableMark &mark : table.marks) {
        const std::pair<int, int> key(candidates.value(mark.candidate), members.value(mark.member));
        const auto known = places.constFind(key);
        const size_t place = known == places.cend() ? sheets.size() : *known;
        if (known == places.cend()) {
            places.insert(key, place);
            sheets.push_back({key.first, key.second, {}});
        }
        sheets[place].marks.emplace_back(indicators.value(mark.indicator, 0), mark.mark);
    }
    return sheets;
}

Score meanOfSheet(const TableSheet &sheet)
{
    Score sum;
    for (const auto &[indicator, mark] : sheet.marks) {
        sum += mark;
    }
    return sum / Score::fromInteger(static_cast<qint64>(sheet.marks.size()));
}

/// Sheets with every indicator marked, or candidates with every member.
void takeCases(AnalysisInput &input, const std::vector<TableSheet> &sheets)
{
    if (input.indicators == 0) {
        input.items = input.marking;
        const auto members = size_t(input.field.members);
        std::vector<double> row;
        for (qsizetype i = 0; i < input.field.sheets.size(); ++i) {
            const RatedSheet &sheet = input.field.sheets.at(i);
            if (i > 0 && sheet.candidate != input.field.sheets.at(i - 1).candidate) {
                row.clear();
            }
            row.push_back(sheet.score.approximate());
            if (row.size() == members) {
                input.cases.push_back(row);
            }
        }
        return;
    }
    for (const TableSheet &sheet : sheets) {
        if (sheet.marks.size() != size_t(input.indicators)) {
            continue;
        }
        std::vector<double> row(size_t(input.indicators));
        for (const auto &[indicator, mark] : sheet.marks) {
            row[size_t(indicator)] = mark.approximate();
        }
        input.cases.push_back(row);
    }
}

Figure<WeightField> weightsOfTable(const AnalysisInput &input, const std::vector<TableSheet> &sheets,
                                   const std::vector<int> &placeOf)
{
    if (input.indicators < 2) {
        return Undefined::OneItem;
    }
    const auto items = size_t(input.indicators);
    WeightField field;
    field.weights = QList<Score>(input.indicators, Score::fromInteger(1));
    field.values = QList<QList<Score>>(input.marked.size(), QList<Score>(input.indicators));
    std::vector<qint64> counts(size_t(input.marked.size()), 0);
    for (const TableSheet &sheet : sheets) {
        if (sheet.marks.size() != items) {
            return Undefined::NotLinear;
        }
        const int place = placeOf[size_t(sheet.candidate)];
        ++counts[size_t(place)];
        for (const auto &[indicator, mark] : sheet.marks) {
            field.values[place][indicator] += mark;
        }
    }
    for (qsizetype c = 0; c < field.values.size(); ++c) {
        for (Score &value : field.values[c]) {
            value = value / Score::fromInteger(counts[size_t(c)]);
        }
    }
    return field;
}

} // namespace

void keepMarked(AnalysisInput &input)
{
    std::vector<int> candidates(size_t(input.whole.candidates), -1);
    std::vector<int> members(size_t(input.whole.members), -1);
    for (const RatedSheet &sheet : input.whole.sheets) {
        candidates[size_t(sheet.candidate)] = members[size_t(sheet.member)] = 0;
    }
    const auto number = [](std::vector<int> &places, const QStringList &ids, QStringList &kept) {
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i] == 0) {
                places[i] = static_cast<int>(kept.size());
                kept.append(ids.at(qsizetype(i)));
            }
        }
        return static_cast<int>(kept.size());
    };
    input.field = {number(candidates, input.candidates, input.marked), number(members, input.members, input.marking),
                   input.whole.sheets};
    for (RatedSheet &sheet : input.field.sheets) {
        sheet.candidate = candidates[size_t(sheet.candidate)];
        sheet.member = members[size_t(sheet.member)];
    }
}

AnalysisInput analysisInput(const ScoreTable &table)
{
    AnalysisInput input;
    input.candidates = table.candidates;
    input.members = table.members;
    input.indicators = table.indicators.size();
    input.items = table.indicators;
    input.marks = table.marks.size();
    input.missing =
        table.candidates.size() * table.members.size() * std::max<qsizetype>(1, input.indicators) - input.marks;
    input.whole = {static_cast<int>(table.candidates.size()), static_cast<int>(table.members.size()), {}};
    const std::vector<TableSheet> sheets = sheetsOfTable(table);
    const auto items = static_cast<int>(std::max<qsizetype>(1, input.indicators));
    input.single = {input.whole.candidates * items, input.whole.members, {}};
    for (const TableSheet &sheet : sheets) {
        input.whole.sheets.append({sheet.candidate, sheet.member, meanOfSheet(sheet)});
        for (const auto &[indicator, mark] : sheet.marks) {
            input.single.sheets.append({sheet.candidate * items + indicator, sheet.member, mark});
        }
    }
    sortSheets(input.whole);
    sortSheets(input.single);
    keepMarked(input);
    const QHash<QString, int> marked = indexOfIds(input.marked);
    std::vector<int> placeOf;
    for (const QString &candidate : table.candidates) {
        placeOf.push_back(marked.value(candidate, -1));
    }
    takeCases(input, sheets);
    input.weights = weightsOfTable(input, sheets, placeOf);
    return input;
}

} // namespace rangvoan
