// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/tiechain.h"

#include "app/domain/mark.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <compare>

namespace rangvoan
{

namespace
{

using TieCandidates = QList<const ScoredCandidate *>;

/// Part of the candidate's marks that stand at `level`.
Score tieShareAtLevel(const ScoredCandidate &candidate, int level)
{
    qint64 at = 0;
    qint64 marks = 0;
    for (const SheetMarks *sheet : candidate.sheets) {
        for (const quint16 step : sheet->steps) {
            marks += step == Mark::notObservableValue ? 0 : 1;
            at += step == level ? 1 : 0;
        }
    }
    return Score::fromRatio(at, marks);
}

/// Sheets over the same denominator, which nearly all are, need no fraction: in large groups that is most of the work.
std::strong_ordering tieOrder(const SheetSums &a, const SheetSums &b)
{
    return a.possible == b.possible ? a.all <=> b.all : a.total() <=> b.total();
}

/// Members who put `a` above `b`, less those who put `b` above `a`, of the members who marked both.
int tieMajority(const ScoredCandidate &a, const ScoredCandidate &b)
{
    int balance = 0;
    for (qsizetype i = 0; i < a.sheets.size(); ++i) {
        for (qsizetype j = 0; j < b.sheets.size(); ++j) {
            if (a.sheets[i]->member == b.sheets[j]->member) {
                const std::strong_ordering order = tieOrder(a.sums[i], b.sums[j]);
                balance += std::is_gt(order) ? 1 : (std::is_lt(order) ? -1 : 0);
            }
        }
    }
    return balance;
}

Score tieVictories(const ScoredCandidate &candidate, const TieCandidates &group)
{
    int halves = 0;
    for (const ScoredCandidate *other : group) {
        if (other != &candidate) {
            const int balance = tieMajority(candidate, *other);
            halves += balance > 0 ? 2 : (balance == 0 ? 1 : 0);
        }
    }
    return Score::fromRatio(halves, 2);
}

/// In a vote and a lot the value is a place: the smaller is the better one.
bool tieBetter(TieStepKind kind, const Score &a, const Score &b)
{
    const bool places = kind == TieStepKind::Vote || kind == TieStepKind::Lot;
    return places ? a < b : b < a;
}

} // namespace

TieChain::TieChain(const QList<TieDecision> &decisions, const RuleSet &rules)
    : m_decisions(decisions), m_rules(rules), m_used(decisions.size(), false)
{
    for (const TieRule &rule : rules.tieChain.value) {
        if (rule.kind != TieStepKind::TopMarks) {
            m_atoms.append({rule.kind, rules.componentIndex(rule.component), -1});
            continue;
        }
        // The parts of all levels add up to 1, so the lowest level cannot separate what the others have not.
        for (int level = rules.scale.maximum(); level > 0; --level) {
            m_atoms.append({rule.kind, -1, level});
        }
    }
}

QList<TieChain::Group> TieChain::separate(const TieCandidates &candidates, int place)
{
    QList<Group> groups;
    separateFrom(0, {candidates, {}}, place, groups);
    return groups;
}

void TieChain::separateFrom(qsizetype atom, Group group, int place, QList<Group> &out)
{
    QList<TieValue> values;
    while (group.candidates.size() > 1 && atom < m_atoms.size() && values.isEmpty()) {
        values = valuesOf(m_atoms[atom], group);
        ++atom;
    }
    if (values.isEmpty()) {
        out.append(std::move(group));
        return;
    }
    const Atom &used = m_atoms[atom - 1];
    std::stable_sort(values.begin(), values.end(),
                     [&](const TieValue &a, const TieValue &b) { return tieBetter(used.kind, a.value, b.value); });
    const bool separated = values.first().value != values.last().value;
    const QString component = used.component < 0 ? QString() : m_rules.components[used.component].code;
    group.steps.append({used.kind, component, used.level, place, values, separated});
    // Among fewer candidates the majorities may separate again.
    const qsizetype next = separated && used.kind == TieStepKind::Pairwise ? atom - 1 : atom;
    QHash<CandidateId, const ScoredCandidate *> byId;
    for (const ScoredCandidate *candidate : std::as_const(group.candidates)) {
        byId.insert(candidate->id, candidate);
    }
    for (qsizetype begin = 0; begin < values.size();) {
        Group equal{{}, group.steps};
        qsizetype end = begin;
        for (; end < values.size() && values[end].value == values[begin].value; ++end) {
            equal.candidates.append(byId.value(values[end].candidate));
        }
        separateFrom(next, std::move(equal), place + static_cast<int>(begin), out);
        begin = end;
    }
}

QList<TieValue> TieChain::valuesOf(const Atom &atom, const Group &group)
{
    if (atom.kind == TieStepKind::Vote || atom.kind == TieStepKind::Lot) {
        return decided(atom.kind, group);
    }
    QList<TieValue> values;
    for (const ScoredCandidate *candidate : group.candidates) {
        switch (atom.kind) {
        case TieStepKind::Component:
            values.append({candidate->id, candidate->components[atom.component]});
            break;
        case TieStepKind::TopMarks:
            values.append({candidate->id, tieShareAtLevel(*candidate, atom.level)});
            break;
        default:
            values.append({candidate->id, tieVictories(*candidate, group.candidates)});
            break;
        }
    }
    return values;
}

QList<TieValue> TieChain::decided(TieStepKind kind, const Group &group)
{
    QSet<CandidateId> wanted;
    for (const ScoredCandidate *candidate : group.candidates) {
        wanted.insert(candidate->id);
    }
    // The latest record of that kind counts: a vote taken again replaces the first.
    for (qsizetype i = m_decisions.size() - 1; i >= 0; --i) {
        const TieDecision &decision = m_decisions[i];
        const QSet<CandidateId> named(decision.order.begin(), decision.order.end());
        if (decision.kind != kind || decision.order.size() != wanted.size() || named != wanted) {
            continue;
        }
        m_used[i] = true;
        QList<TieValue> values;
        for (qsizetype place = 0; place < decision.order.size(); ++place) {
            values.append({decision.order[place], Score::fromInteger(place + 1)});
        }
        return values;
    }
    return {};
}

QList<qsizetype> TieChain::unusedDecisions() const
{
    QList<qsizetype> unused;
    for (qsizetype i = 0; i < m_used.size(); ++i) {
        if (!m_used[i]) {
            unused.append(i);
        }
    }
    return unused;
}

} // namespace rangvoan
