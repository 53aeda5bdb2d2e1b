// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ruleset.h"

#include <QDate>

#include <optional>

namespace rangvoan
{

/// What is known of a candidate; an empty optional is "not known", which is not the same as "no".
struct EligibilityFacts
{
    int cycleYear = 0; ///< first year of the academic year evaluated: 2025 for 2025-2026
    std::optional<int> gradeFrom;
    std::optional<int> gradeTo; ///< absent: the same as gradeFrom
    std::optional<int> serviceYears;
    std::optional<bool> teachingNow;
    std::optional<bool> leadingNow;
    std::optional<QList<int>> awardYears;      ///< first years of the academic years of earlier awards
    std::optional<QStringList> documents;      ///< codes of the documents received
    std::optional<QString> civilServantNumber; ///< empty text: asked, has none
};

enum class EligibilityOutcome { Met, NotMet, Unknown };

enum class EligibilityFact {
    GradeFrom,
    GradeTo,
    ServiceYears,
    TeachingNow,      ///< value "yes" or "no"
    LeadingNow,       ///< value "yes" or "no"
    AwardYear,        ///< one line for each award that counts
    MissingDocument,  ///< value: code of the document
    ReceivedDocument, ///< value: code of the document
    CivilServantNumber,
};

/// A fact an outcome rests on.
struct FactUsed
{
    EligibilityFact fact = EligibilityFact::GradeFrom;
    QString value;

    friend bool operator==(const FactUsed &, const FactUsed &) = default;
};

struct EligibilityCheck
{
    QString rule; ///< code of the rule
    EligibilityOutcome outcome = EligibilityOutcome::Unknown;
    QList<FactUsed> facts;

    friend bool operator==(const EligibilityCheck &, const EligibilityCheck &) = default;
};

/// Every rule of the set, in order. A person's verdict may overrule any of them later, with a reason.
QList<EligibilityCheck> checkEligibility(const QList<EligibilityRule> &rules, const EligibilityFacts &facts);

/// Completed years from `since` to `on`; none if either date is invalid or `since` is later.
std::optional<int> completedYears(QDate since, QDate on);

} // namespace rangvoan
