// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/tableranking.h"

#include "app/scoring/tablesheets.h"

#include <QHash>

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

using TableValues = QList<std::pair<Score, const TableCandidate *>>;

/// Members who put `a` above `b`, less those who put `b` above `a`, of the members who marked both.
int tableMajority(const TableCandidate &a, const TableCandidate &b)
{
    int balance = 0;
    for (auto sheet = a.totals.cbegin(); sheet != a.totals.cend(); ++sheet) {
        if (const auto theirs = b.totals.constFind(sheet.key()); theirs != b.totals.cend()) {
            balance += *sheet > *theirs ? 1 : (*sheet < *theirs ? -1 : 0);
        }
    }
    return balance;
}

bool tableComesBefore(const TableCandidate *a, const TableCandidate *b)
{
    return std::lexicographical_compare(a->totals.keyValueBegin(), a->totals.keyValueEnd(), b->totals.keyValueBegin(),
                                        b->totals.keyValueEnd());
}

/// Candidates with the same totals from the same members draw with each other and do alike against all others: each
/// such class is compared once.
TableValues tableVictories(const TableGroup &group)
{
    TableGroup order = group;
    std::stable_sort(order.begin(), order.end(), tableComesBefore);
    QList<TableGroup> classes;
    for (const TableCandidate *candidate : std::as_const(order)) {
        if (classes.isEmpty() || tableComesBefore(classes.last().first(), candidate)) {
            classes.append(TableGroup{});
        }
        classes.last().append(candidate);
    }
    QHash<const TableCandidate *, Score> victories;
    for (const TableGroup &mine : std::as_const(classes)) {
        qint64 halves = mine.size() - 1; // a draw with each of the own class
        for (const TableGroup &theirs : std::as_const(classes)) {
            if (&mine != &theirs) {
                const int balance = tableMajority(*mine.first(), *theirs.first());
                halves += balance > 0 ? 2 * theirs.size() : (balance == 0 ? theirs.size() : 0);
            }
        }
        for (const TableCandidate *candidate : mine) {
            victories.insert(candidate, Score::fromRatio(halves, 2));
        }
    }
    TableValues values;
    for (const TableCandidate *candidate : group) {
        values.append({victories.value(candidate), candidate});
    }
    return values;
}

TableValues tableValues(const TableAtom &atom, const TableGroup &group)
{
    if (atom.kind == TableTie::Pairwise) {
        return tableVictories(group);
    }
    TableValues values;
    values.reserve(group.size());
    for (const TableCandidate *candidate : group) {
        const bool parts = atom.kind == TableTie::Component;
        values.append({parts ? partFrom(*candidate, atom.weights) : shareOfMark(*candidate, atom.level), candidate});
    }
    return values;
}

/// Takes groups of equals apart and appends their rows.
class TableSeparator
{
public:
    TableSeparator(QList<TableAtom> atoms, TableRanking &ranking) : m_atoms(std::move(atoms)), m_ranking(ranking) {}

    void separate(const TableGroup &equals)
    {
        // A stack and no recursion: a group as large as the table may come apart one candidate at a time.
        QList<Pending> open{{equals, 0, {}}};
        while (!open.isEmpty()) {
            const Pending pending = open.takeLast();
            if (pending.group.size() < 2 || pending.atom >= m_atoms.size()) {
                append(pending.group, pending.steps);
            } else {
                takeApart(pending, open);
            }
        }
    }

private:
    /// A group on its way through the chain.
    struct Pending
    {
        TableGroup group;
        qsizetype atom = 0; ///< the next one
        QList<TableTieStep> steps;
    };

    void takeApart(const Pending &pending, QList<Pending> &open) const
    {
        const TableAtom &used = m_atoms.at(pending.atom);
        TableValues values = tableValues(used, pending.group);
        std::stable_sort(values.begin(), values.end(), [](const auto &a, const auto &b) { return b.first < a.first; });
        TableTieStep step{used.kind, used.weights.indicators, used.level, {}, false};
        for (const auto &[value, candidate] : std::as_const(values)) {
            step.values.append({candidate->id, value});
        }
        step.separated = values.first().first != values.last().first;
        QList<TableTieStep> steps = pending.steps;
        steps.append(step);
        const qsizetype next = step.separated && used.kind == TableTie::Pairwise ? pending.atom : pending.atom + 1;
        // The best group is put on the stack last, so that it is the next one.
        for (qsizetype end = values.size(); end > 0;) {
            qsizetype begin = end - 1;
            while (begin > 0 && values.at(begin - 1).first == values.at(end - 1).first) {
                --begin;
            }
            TableGroup equal;
            for (qsizetype i = begin; i < end; ++i) {
                equal.append(values.at(i).second);
            }
            open.append({equal, next, steps});
            end = begin;
        }
    }

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
