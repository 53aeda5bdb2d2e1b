// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/awardrules.h"
#include "app/domain/criteria.h"

#include <QStringList>

namespace rangvoan
{

/// Everything that fixes how one category is evaluated: data, versioned, frozen with its exact text (design 2.3).
/// Made by readRuleSet (app/domain/rulesetreader.h), which guarantees what the comments here promise.
struct RuleSet
{
    QString code;
    int version = 1;
    LocalText title;
    Source source;
    Scale scale;
    QList<Component> components; ///< codes unique over the whole tree
    Weights weights;
    QList<EligibilityRule> eligibility;
    Sourced<Aggregation> aggregation;
    Sourced<QList<TieRule>> tieChain;
    Sourced<Tolerances> tolerances;
    Sourced<int> minimumSheets;
    Sourced<int> displayPlaces;
    Sourced<Rounds> rounds;
    Sourced<ReasonRule> reasons;
    Sourced<VacatedSeat> vacatedSeat;
    Sourced<NominatedTwice> nominatedTwice;
    Sourced<LateNominations> lateNominations;
    Sourced<ComplaintPath> complaints;
    Sourced<Quorum> quorum;
    Sourced<int> minimumMembers;

    QList<WeightedIndicator> indicators; ///< order of marks, with compiled weights

    /// Index of a component by code, -1 if there is none.
    int componentIndex(const QString &componentCode) const;
    /// The indicator at a place of the order of marks.
    const Indicator &indicatorAt(qsizetype index) const;
    /// What step `step` means for that indicator: its own words, else the component's, else the scale's.
    LocalText descriptor(qsizetype indicator, int step) const;
    /// JSON paths of everything that is a draft; such a cycle prints "not confirmed" (design 1.1).
    QStringList drafts() const;
    bool hasDrafts() const { return !drafts().isEmpty(); }

    friend bool operator==(const RuleSet &, const RuleSet &) = default;
};

} // namespace rangvoan
