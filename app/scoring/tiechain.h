// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/sheetsums.h"

namespace rangvoan
{

/// Applies the tie chain of the rules to groups of equal score. One object serves one ranking and remembers which
/// decisions were of use.
class TieChain
{
public:
    TieChain(const QList<TieDecision> &decisions, const RuleSet &rules);

    /// Candidates that still share a place, with the steps they went through.
    struct Group
    {
        QList<const ScoredCandidate *> candidates;
        QList<TieStep> steps;
    };

    /// The group taken apart as far as the chain goes, best first.
    QList<Group> separate(const QList<const ScoredCandidate *> &candidates, int place);
    /// Indexes of the decisions no group has used.
    QList<qsizetype> unusedDecisions() const;

private:
    struct Atom
    {
        TieStepKind kind = TieStepKind::Component;
        int component = -1;
        int level = -1;
    };

    void separateFrom(qsizetype atom, Group group, int place, QList<Group> &out);
    QList<TieValue> valuesOf(const Atom &atom, const Group &group);
    QList<TieValue> decided(TieStepKind kind, const Group &group);

    const QList<TieDecision> &m_decisions;
    const RuleSet &m_rules;
    QList<Atom> m_atoms; ///< the chain with one atom for each level of top marks
    QList<bool> m_used;
};

} // namespace rangvoan
