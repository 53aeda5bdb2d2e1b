// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/scale.h"
#include "app/domain/score.h"

#include <QList>

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

} // namespace rangvoan
