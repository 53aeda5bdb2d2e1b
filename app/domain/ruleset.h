// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/scale.h"
#include "app/domain/score.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace rangvoan
{

/// A rule's value together with where it comes from; no rule of a rule set is without a source.
template<class T>
struct Sourced
{
    T value{};
    Source source;

    friend bool operator==(const Sourced &, const Sourced &) = default;
};

/// សូចនាករ: what is marked.
struct Indicator
{
    QString code;
    LocalText name;
    QList<LocalText> levels; ///< own level descriptors, index = step; empty: those of the component, else of the scale
    Source source;

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

/// លក្ខណៈវិនិច្ឆ័យរង: groups indicators of one component.
struct SubCriterion
{
    QString code;
    LocalText name;
    QList<Indicator> indicators;
    Source source;

    friend bool operator==(const SubCriterion &, const SubCriterion &) = default;
};

/// លក្ខណៈវិនិច្ឆ័យ: a component of the standards.
struct Component
{
    QString code;
    LocalText name;
    QList<LocalText> levels; ///< as in Indicator
    QList<SubCriterion> subCriteria;
    Source source;

    friend bool operator==(const Component &, const Component &) = default;
};

/// One indicator in the order of marks (depth first, as in the file), with its compiled weight.
///
/// Formula: component c has the declared weight W(c); indicator i of c has the inner weight v(i) (1 unless declared)
/// and V(c) = sum of v over c. The indicator's part of the whole is W(c) v(i) / V(c). With L = lcm over c of
/// V(c) / gcd(W(c), V(c)) the numbers L W(c) v(i) / V(c) are integers; divided by their common divisor they are the
/// weights w(i). Sheet total = sum w m / sum w max x 100.
struct WeightedIndicator
{
    QString code;
    int component = 0; ///< index into RuleSet::components
    qint64 weight = 1;

    friend bool operator==(const WeightedIndicator &, const WeightedIndicator &) = default;
};

struct ComponentWeight
{
    QString code;
    int weight = 0;

    friend bool operator==(const ComponentWeight &, const ComponentWeight &) = default;
};

/// Declared weights: one a component, adding up to `sum`; inner weights of indicators where they are not all 1.
struct Weights
{
    int sum = 100;
    QList<ComponentWeight> components;
    QList<ComponentWeight> indicators; ///< code of the indicator and inner weight; absent = 1
    Source source;

    friend bool operator==(const Weights &, const Weights &) = default;
};

enum class EligibilityKind {
    GradeBand,    ///< teaches within grades minimum .. maximum
    ServiceYears, ///< at least `minimum` completed years in service
    TeachingNow,
    LeadingNow,         ///< is a school principal now
    NotAwardeeWithin,   ///< no award in the last `minimum` academic years
    DocumentsPresent,   ///< every document of `documents` received
    CivilServantNumber, ///< has one
};

struct RequiredDocument
{
    QString code;
    LocalText name;

    friend bool operator==(const RequiredDocument &, const RequiredDocument &) = default;
};

/// One eligibility rule as data (design 3, stage II.2); evaluated in app/procedure/eligibility.h.
struct EligibilityRule
{
    QString code;
    EligibilityKind kind = EligibilityKind::TeachingNow;
    LocalText name;
    int minimum = 0; ///< grade or years, see the kind
    int maximum = 0; ///< last grade of a band
    QList<RequiredDocument> documents;
    Source source;

    friend bool operator==(const EligibilityRule &, const EligibilityRule &) = default;
};

enum class AggregationKind { Mean, TrimmedMean, Median };

/// How the sheets of a panel become one score; see app/scoring/aggregate.h.
struct Aggregation
{
    AggregationKind kind = AggregationKind::Mean;
    int trim = 0; ///< sheets left out at each end, for TrimmedMean

    friend bool operator==(const Aggregation &, const Aggregation &) = default;
};

enum class TieStepKind { Component, TopMarks, Pairwise, Vote, Lot };

struct TieRule
{
    TieStepKind kind = TieStepKind::Lot;
    QString component; ///< code, for Component only

    friend bool operator==(const TieRule &, const TieRule &) = default;
};

/// A difference above either number needs moderation.
struct Tolerances
{
    int indicatorSteps = 2; ///< between the highest and lowest mark of one indicator
    Score totalPoints;      ///< between the highest and lowest sheet total, of 100
    bool blindThirdMark = false;

    friend bool operator==(const Tolerances &, const Tolerances &) = default;
};

/// Sheets each candidate gets in the rounds; a second round marks only the finalists.
struct Rounds
{
    QList<int> sheets; ///< one or two numbers; 0 = every member
    int finalists = 0; ///< with two rounds

    friend bool operator==(const Rounds &, const Rounds &) = default;
};

enum class ReasonRule { None, TopOrBottomMark, EveryComponent };
enum class VacatedSeat { ReserveTakesSeat = 0, AllMoveUp = 1 }; ///< stored in events
enum class NominatedTwice { Allowed, ChooseOne, Refuse };
enum class LateNominations { Refuse, ChairMayAdmit };

/// Path and days of complaints: unknown for this award, hence empty until known.
struct ComplaintPath
{
    LocalText path;
    std::optional<int> days;

    friend bool operator==(const ComplaintPath &, const ComplaintPath &) = default;
};

/// "More than half" or "at least two thirds" of the members.
struct Quorum
{
    int numerator = 1;
    int denominator = 2;
    bool moreThan = true;

    /// Members that must be present in a committee of `members`.
    int needed(int members) const;
    friend bool operator==(const Quorum &, const Quorum &) = default;
};

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
