// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/eligibility.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

EligibilityOutcome eligibleIf(bool holds)
{
    return holds ? EligibilityOutcome::Met : EligibilityOutcome::NotMet;
}

void checkGradeBand(EligibilityCheck &check, const EligibilityRule &rule, const EligibilityFacts &facts)
{
    if (!facts.gradeFrom) {
        return;
    }
    const int from = *facts.gradeFrom;
    const int to = facts.gradeTo.value_or(from);
    check.facts = {{EligibilityFact::GradeFrom, QString::number(from)},
                   {EligibilityFact::GradeTo, QString::number(to)}};
    check.outcome = eligibleIf(from >= rule.minimum && to <= rule.maximum && from <= to);
}

void checkServiceYears(EligibilityCheck &check, const EligibilityRule &rule, const EligibilityFacts &facts)
{
    if (facts.serviceYears) {
        check.facts = {{EligibilityFact::ServiceYears, QString::number(*facts.serviceYears)}};
        check.outcome = eligibleIf(*facts.serviceYears >= rule.minimum);
    }
}

void checkDuty(EligibilityCheck &check, EligibilityFact fact, const std::optional<bool> &holds)
{
    if (holds) {
        check.facts = {{fact, *holds ? u"yes"_s : u"no"_s}};
        check.outcome = eligibleIf(*holds);
    }
}

void checkAwards(EligibilityCheck &check, const EligibilityRule &rule, const EligibilityFacts &facts)
{
    if (!facts.awardYears) {
        return;
    }
    for (const int year : *facts.awardYears) {
        if (year <= facts.cycleYear && facts.cycleYear - year <= rule.minimum) {
            check.facts.append({EligibilityFact::AwardYear, QString::number(year)});
        }
    }
    check.outcome = eligibleIf(check.facts.isEmpty());
}

void checkDocuments(EligibilityCheck &check, const EligibilityRule &rule, const EligibilityFacts &facts)
{
    if (!facts.documents) {
        return;
    }
    bool complete = true;
    for (const RequiredDocument &document : rule.documents) {
        const bool received = facts.documents->contains(document.code);
        complete = complete && received;
        check.facts.append(
            {received ? EligibilityFact::ReceivedDocument : EligibilityFact::MissingDocument, document.code});
    }
    check.outcome = eligibleIf(complete);
}

void checkCivilServantNumber(EligibilityCheck &check, const EligibilityFacts &facts)
{
    if (facts.civilServantNumber) {
        check.facts = {{EligibilityFact::CivilServantNumber, *facts.civilServantNumber}};
        check.outcome = eligibleIf(!facts.civilServantNumber->trimmed().isEmpty());
    }
}

EligibilityCheck checkRule(const EligibilityRule &rule, const EligibilityFacts &facts)
{
    EligibilityCheck check{rule.code, EligibilityOutcome::Unknown, {}};
    switch (rule.kind) {
    case EligibilityKind::GradeBand:
        checkGradeBand(check, rule, facts);
        break;
    case EligibilityKind::ServiceYears:
        checkServiceYears(check, rule, facts);
        break;
    case EligibilityKind::TeachingNow:
        checkDuty(check, EligibilityFact::TeachingNow, facts.teachingNow);
        break;
    case EligibilityKind::LeadingNow:
        checkDuty(check, EligibilityFact::LeadingNow, facts.leadingNow);
        break;
    case EligibilityKind::NotAwardeeWithin:
        checkAwards(check, rule, facts);
        break;
    case EligibilityKind::DocumentsPresent:
        checkDocuments(check, rule, facts);
        break;
    case EligibilityKind::CivilServantNumber:
        checkCivilServantNumber(check, facts);
        break;
    }
    return check;
}

} // namespace

QList<EligibilityCheck> checkEligibility(const QList<EligibilityRule> &rules, const EligibilityFacts &facts)
{
    QList<EligibilityCheck> checks;
    for (const EligibilityRule &rule : rules) {
        checks.append(checkRule(rule, facts));
    }
    return checks;
}

std::optional<int> completedYears(QDate since, QDate on)
{
    if (!since.isValid() || !on.isValid() || since > on) {
        return std::nullopt;
    }
    const int years = on.year() - since.year();
    const bool reached = std::pair(on.month(), on.day()) >= std::pair(since.month(), since.day());
    return reached ? years : years - 1;
}

} // namespace rangvoan
