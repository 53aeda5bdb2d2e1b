// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/tiechain.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <compare>
#include <numeric>
#include <tuple>

namespace rangvoan
{

namespace
{

using TieSheets = std::span<const quint32>;

/// Sheets over the same denominator, which nearly all are, need no fraction: in large groups that is most of the work.
std::strong_ordering tieOrder(const TalliedSheet &a, const TalliedSheet &b)
{
    return a.possible == b.possible ? a.all <=> b.all : a.total() <=> b.total();
}

/// Members who put `a` above `b`, less those who put `b` above `a`, of the members who marked both.
int tieMajority(const SheetTally &tally, TieSheets a, TieSheets b)
{
    int balance = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) { // both by member
        const TalliedSheet &mine = tally.sheet(a[i]);
        const TalliedSheet &theirs = tally.sheet(b[j]);
        if (mine.member == theirs.member) {
            const std::strong_ordering order = tieOrder(mine, theirs);
            balance += std::is_gt(order) ? 1 : (std::is_lt(order) ? -1 : 0);
        }
        i += mine.member <= theirs.member ? 1 : 0;
        j += theirs.member <= mine.member ? 1 : 0;
    }
    return balance;
}

/// Any order in which candidates with the same totals from the same members stand together.
std::strong_ordering tieSameness(const SheetTally &tally, TieSheets a, TieSheets b)
{
    const auto key = [&tally](quint32 index) {
        const TalliedSheet &sheet = tally.sheet(index);
        return std::tuple(sheet.member, sheet.all, sheet.possible);
    };
    return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end(),
                                                  [&](quint32 x, quint32 y) { return key(x) <=> key(y); });
}

/// In a vote and a lot the value is a place: the smaller is the better one.
bool tieBetter(TieStepKind kind, const Score &a, const Score &b)
{
    const bool places = kind == TieStepKind::Vote || kind == TieStepKind::Lot;
    return places ? a < b : b < a;
}

} // namespace

TieChain::TieChain(const QList<TieDecision> &decisions, const SheetTally &tally, const RuleSet &rules)
    : m_decisions(decisions), m_tally(tally), m_rules(rules), m_used(decisions.size(), false)
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

QList<TieChain::Group> TieChain::separate(const QList<const TalliedCandidate *> &candidates, int place)
{
    QList<Group> groups;
    // A stack and no recursion: a group as large as the field may come apart one candidate at a time.
    QList<Pending> open{{0, place, {candidates, {}}}};
    while (!open.isEmpty()) {
        Pending pending = open.takeLast();
        Values values;
        while (pending.group.candidates.size() > 1 && pending.atom < m_atoms.size() && values.isEmpty()) {
            values = valuesOf(m_atoms.at(pending.atom++), pending.group);
        }
        if (values.isEmpty()) {
            groups.append(std::move(pending.group));
        } else {
            const Atom used = m_atoms.at(pending.atom - 1);
            takeApart(used, std::move(values), std::move(pending), open);
        }
    }
    return groups;
}

void TieChain::takeApart(const Atom &used, Values values, Pending pending, QList<Pending> &open) const
{
    std::stable_sort(values.begin(), values.end(),
                     [&](const auto &a, const auto &b) { return tieBetter(used.kind, a.first, b.first); });
    const bool separated = values.first().first != values.last().first;
    const QString component = used.component < 0 ? QString() : m_rules.components[used.component].code;
    TieStep step{used.kind, component, used.level, pending.place, {}, separated};
    step.values.reserve(values.size());
    for (const auto &[value, candidate] : std::as_const(values)) {
        step.values.append({candidate->id, value});
    }
    pending.group.steps.append(step);
    // Among fewer candidates the majorities may separate again.
    const qsizetype next = separated && used.kind == TieStepKind::Pairwise ? pending.atom - 1 : pending.atom;
    // The best group is put on the stack last, so that it is the next one.
    for (qsizetype end = values.size(); end > 0;) {
        qsizetype begin = end - 1;
        while (begin > 0 && values.at(begin - 1).first == values.at(end - 1).first) {
            --begin;
        }
        Pending equal{next, pending.place + static_cast<int>(begin), {{}, pending.group.steps}};
        equal.group.candidates.reserve(end - begin);
        for (qsizetype i = begin; i < end; ++i) {
            equal.group.candidates.append(values.at(i).second);
        }
        open.append(std::move(equal));
        end = begin;
    }
}

TieChain::Values TieChain::valuesOf(const Atom &atom, const Group &group)
{
    if (atom.kind == TieStepKind::Vote || atom.kind == TieStepKind::Lot) {
        return decided(atom.kind, group);
    }
    if (atom.kind == TieStepKind::Pairwise) {
        return pairwise(group);
    }
    Values values;
    values.reserve(group.candidates.size());
    for (const TalliedCandidate *candidate : group.candidates) {
        values.append({atom.kind == TieStepKind::Component ? m_tally.component(*candidate, atom.component)
                                                           : m_tally.shareAtLevel(*candidate, atom.level),
                       candidate});
    }
    return values;
}

/// Candidates with the same totals from the same members draw with each other and do alike against all others: each
/// such class is compared once, so that a whole country tied on everything takes no longer than its sorting.
TieChain::Values TieChain::pairwise(const Group &group) const
{
    const auto sameness = [&](qsizetype a, qsizetype b) {
        return tieSameness(m_tally, group.candidates.at(a)->sheets, group.candidates.at(b)->sheets);
    };
    QList<qsizetype> order(group.candidates.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return std::is_lt(sameness(a, b)); });
    QList<qsizetype> starts; // where a class begins in `order`; the end behind them
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i == 0 || std::is_neq(sameness(order.at(i - 1), order.at(i)))) {
            starts.append(i);
        }
    }
    starts.append(order.size());
    Values values(group.candidates.size());
    for (qsizetype mine = 0; mine + 1 < starts.size(); ++mine) {
        const TalliedCandidate *first = group.candidates.at(order.at(starts.at(mine)));
        qint64 halves = starts.at(mine + 1) - starts.at(mine) - 1; // a draw with each of the own class
        for (qsizetype theirs = 0; theirs + 1 < starts.size(); ++theirs) {
            if (theirs != mine) {
                const TalliedCandidate *other = group.candidates.at(order.at(starts.at(theirs)));
                const int balance = tieMajority(m_tally, first->sheets, other->sheets);
                const qint64 size = starts.at(theirs + 1) - starts.at(theirs);
                halves += balance > 0 ? 2 * size : (balance == 0 ? size : 0);
            }
        }
        for (qsizetype i = starts.at(mine); i < starts.at(mine + 1); ++i) {
            values[order.at(i)] = {Score::fromRatio(halves, 2), group.candidates.at(order.at(i))};
        }
    }
    return values;
}

TieChain::Values TieChain::decided(TieStepKind kind, const Group &group)
{
    if (m_decisions.isEmpty()) {
        return {};
    }
    QHash<CandidateId, const TalliedCandidate *> wanted;
    for (const TalliedCandidate *candidate : group.candidates) {
        wanted.insert(candidate->id, candidate);
    }
    // The latest record of that kind counts: a vote taken again replaces the first.
    for (qsizetype i = m_decisions.size() - 1; i >= 0; --i) {
        const TieDecision &decision = m_decisions[i];
        if (decision.kind != kind || decision.order.size() != wanted.size()) {
            continue;
        }
        const QSet<CandidateId> named(decision.order.begin(), decision.order.end());
        if (named.size() != wanted.size() ||
            !std::all_of(named.cbegin(), named.cend(), [&](const CandidateId &id) { return wanted.contains(id); })) {
            continue;
        }
        m_used[i] = true;
        Values values;
        for (qsizetype place = 0; place < decision.order.size(); ++place) {
            values.append({Score::fromInteger(place + 1), wanted.value(decision.order[place])});
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
