// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/sheettally.h"

namespace rangvoan
{

/// Applies the tie chain of the rules to groups of equal score. One object serves one ranking and remembers which
/// decisions were of use.
class TieChain
{
public:
    TieChain(const QList<TieDecision> &decisions, const SheetTally &tally, const RuleSet &rules);

    /// Candidates that still share a place, with the steps they went through.
    struct Group
    {
        QList<const TalliedCandidate *> candidates;
        QList<TieStep> steps;
    };

    /// The group taken apart as far as the chain goes, best first.
    QList<Group> separate(const QList<const TalliedCandidate *> &candidates, int place);
    /// Indexes of the decisions no group has used.
    QList<qsizetype> unusedDecisions() const;

private:
    struct Atom
    {
        TieStepKind kind = TieStepKind::Component;
        int component = -1;
        int level = -1;
    };

    /// A group on its way through the chain: the atom it has to meet next, the first place it covers.
    struct Pending
    {
        qsizetype atom = 0;
        int place = 0;
        Group group;
    };
    /// What an atom sees of a group, candidate by candidate; empty when it has nothing to say.
    using Values = QList<std::pair<Score, const TalliedCandidate *>>;

    void takeApart(const Atom &atom, Values values, Pending pending, QList<Pending> &open) const;
    Values valuesOf(const Atom &atom, const Group &group);
    Values pairwise(const Group &group) const;
    Values decided(TieStepKind kind, const Group &group);

    const QList<TieDecision> &m_decisions;
    const SheetTally &m_tally;
    const RuleSet &m_rules;
    QList<Atom> m_atoms; ///< the chain with one atom for each level of top marks
    QList<bool> m_used;
};

} // namespace rangvoan
