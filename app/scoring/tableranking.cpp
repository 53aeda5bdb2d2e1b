// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/tableranking.h"

#include "app/scoring/tablesheets.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

using TableGroup = QList<const TableCandidate *>;

/// One comparison of the chain: indicators of one weight, one mark value, or the majorities.
struct TableAtom
{
    TableTie kind = TableTie::Component;
    TableWeightClass weights;
    Score level;
};

QList<TableAtom> tableAtoms(const TableSheets &table, const QList<TableTie> &ties)
{
    QList<TableAtom> atoms;
    for (const TableTie tie : ties) {
        if (tie == TableTie::Component) {
            for (const TableWeightClass &weights : table.weightClasses) {
                atoms.append({tie, weights, {}});
            }
        } else if (tie == TableTie::TopMarks) {
            for (const Score &level : table.markValues) {
                atoms.append({tie, {}, level});
            }
        } else {
            atoms.append({tie, {}, {}});
        }
    }
    return atoms;
}

Score tableVictories(const TableCandidate &candidate, const TableGroup &group)
{
    qint64 halves = 0;
    for (const TableCandidate *other : group) {
        if (other == &candidate) {
            continue;
        }
        int balance = 0;
        for (auto sheet = candidate.totals.cbegin(); sheet != candidate.totals.cend(); ++sheet) {
            if (const auto theirs = other->totals.constFind(sheet.key()); theirs != other->totals.cend()) {
                balance += *sheet > *theirs ? 1 : (*sheet < *theirs ? -1 : 0);
            }
        }
        halves += balance > 0 ? 2 : (balance == 0 ? 1 : 0);
    }
    return Score::fromRatio(halves, 2);
}

Score tableValue(const TableAtom &atom, const TableCandidate &candidate, const TableGroup &group)
{
    switch (atom.kind) {
    case TableTie::Component:
        return partFrom(candidate, atom.weights);
    case TableTie::TopMarks:
        return shareOfMark(candidate, atom.level);
    case TableTie::Pairwise:
        return tableVictories(candidate, group);
    }
    return {};
}

/// Takes groups of equals apart and appends their rows.
class TableSeparator
{
public:
    TableSeparator(QList<TableAtom> atoms, TableRanking &ranking) : m_atoms(std::move(atoms)), m_ranking(ranking) {}

    void separate(const TableGroup &group, qsizetype atom = 0, const QList<TableTieStep> &before = {})
    {
        if (group.size() < 2 || atom >= m_atoms.size()) {
            return append(group, before);
        }
        const TableAtom &used = m_atoms[atom];
        QList<std::pair<Score, const TableCandidate *>> values;
        for (const TableCandidate *candidate : group) {
            values.append({tableValue(used, *candidate, group), candidate});
        }
        std::stable_sort(values.begin(), values.end(), [](const auto &a, const auto &b) { return b.first < a.first; });
        QList<TableTieStep> steps = before;
        TableTieStep step{used.kind, used.weights.indicators, used.level, {}, false};
        for (const auto &[value, candidate] : values) {
            step.values.append({candidate->id, value});
        }
        step.separated = values.first().first != values.last().first;
        steps.append(step);
        const qsizetype next = step.separated && used.kind == TableTie::Pairwise ? atom : atom + 1;
        for (qsizetype begin = 0; begin < values.size();) {
            TableGroup equal;
            for (qsizetype i = begin; i < values.size() && values[i].first == values[begin].first; ++i) {
                equal.append(values[i].second);
            }
            begin += equal.size();
            separate(equal, next, steps);
        }
    }

private:
    void append(const TableGroup &group, const QList<TableTieStep> &steps)
    {
        const int place = static_cast<int>(m_ranking.rows.size()) + 1;
        QStringList ids;
        for (const TableCandidate *candidate : group) {
            ids.append(candidate->id);
            m_ranking.rows.append({candidate->id, place, candidate->score, static_cast<int>(candidate->totals.size()),
                                   steps, group.size() > 1});
        }
        if (group.size() > 1) {
            m_ranking.unresolved.append(ids);
        }
    }

    QList<TableAtom> m_atoms;
    TableRanking &m_ranking;
};

} // namespace

Result<TableRanking> tableRanking(const QList<TableMark> &marks, const TableRules &rules)
{
    const Result<TableSheets> table = tableSheets(marks, rules);
    if (!table) {
        return table.error();
    }
    TableGroup order;
    for (const TableCandidate &candidate : table->candidates) {
        order.append(&candidate);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const TableCandidate *a, const TableCandidate *b) { return b->score < a->score; });
    TableRanking ranking;
    TableSeparator separator(tableAtoms(*table, rules.ties), ranking);
    for (qsizetype begin = 0; begin < order.size();) {
        qsizetype end = begin + 1;
        while (end < order.size() && order[end]->score == order[begin]->score) {
            ++end;
        }
        separator.separate(order.mid(begin, end - begin));
        begin = end;
    }
    return ranking;
}

} // namespace rangvoan
