// SPDX-License-Identifier: Apache-2.0
#include "app/domain/plaintext.h"
#include "app/procedure/gatechecks.h"

#include <algorithm>

namespace rangvoan::gates
{

namespace
{

bool hasText(const QStringList &lines)
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const QString &line) { return !isBlank(line); });
}

QList<Finding> rulesOf(const CategoryFacts &category, const StageKey &stage)
{
    const QStringList code{category.settings.code};
    if (category.rules == nullptr) {
        return {blocking(FindingCode::NoRuleSet, stage, code)};
    }
    QList<Finding> findings;
    if (!category.rulesFrozen) {
        findings.append(blocking(FindingCode::RulesNotFrozen, stage, code));
    }
    if (category.confirmation.ground == RulesGround::None) {
        findings.append(blocking(FindingCode::RulesNotConfirmed, stage, code));
    }
    return findings;
}

bool isRecorded(const std::optional<Appointment> &appointment)
{
    return appointment && !appointment->number.isEmpty() && appointment->date.isValid() &&
           !appointment->signatory.isEmpty();
}

/// Who counts for the configured minimum: neither alternates nor observers.
bool isSeated(const Member &member)
{
    return member.isServing() && !member.details.alternate && member.details.post != Post::Observer;
}

int membersNeeded(const CycleFacts &facts)
{
    int needed = 0;
    for (const CategoryFacts &category : facts.categories) {
        if (category.rules != nullptr) {
            needed = std::max(needed, category.rules->minimumMembers.value);
        }
    }
    return needed;
}

} // namespace

QList<Finding> setup(const GateInput &input)
{
    QList<Finding> findings;
    if (input.facts.categories.isEmpty()) {
        findings.append(blocking(FindingCode::NoCategory, input.key));
    }
    for (const CategoryFacts &category : input.facts.categories) {
        findings.append(rulesOf(category, input.key));
    }
    // Official papers are Khmer: the unit in English alone is not enough for them.
    if (!hasText(input.facts.settings.unitKm)) {
        findings.append(blocking(FindingCode::NoIssuingUnit, input.key));
    }
    return findings;
}

QList<Finding> committee(const GateInput &input)
{
    const QList<Member> &members = input.facts.members;
    QList<Finding> findings;
    if (!isRecorded(input.facts.appointment)) {
        findings.append(blocking(FindingCode::NoAppointment, input.key));
    }
    if (input.facts.chair() == nullptr) {
        findings.append(blocking(FindingCode::NoChair, input.key));
    }
    const bool hasSecretary = std::any_of(members.cbegin(), members.cend(), [](const Member &member) {
        return member.isServing() && member.details.post == Post::Secretary;
    });
    if (!hasSecretary) {
        findings.append(blocking(FindingCode::NoSecretary, input.key));
    }
    const auto seated = std::count_if(members.cbegin(), members.cend(), isSeated);
    if (const int needed = membersNeeded(input.facts); seated < needed) {
        findings.append(
            blocking(FindingCode::TooFewMembers, input.key, {QString::number(seated), QString::number(needed)}));
    }
    return findings;
}

QList<Finding> undertakings(const GateInput &input)
{
    QList<MemberId> unsignedMembers;
    for (const Member &member : input.facts.members) {
        if (member.isServing() && member.undertaking.how == SignedHow::NotSigned) {
            unsignedMembers.append(member.id);
        }
    }
    QList<Finding> findings;
    appendOfMembers(findings, blocking(FindingCode::UndertakingMissing, input.key), unsignedMembers);
    return findings;
}

QList<Finding> archive(const GateInput &input)
{
    return openMeetings(input) + input.context.verifyFindings;
}

QList<Finding> openMeetings(const GateInput &input)
{
    QList<Finding> findings;
    for (const Meeting &meeting : input.facts.meetings) {
        if (meeting.closedAt.isNull()) {
            findings.append(warning(FindingCode::MeetingOpen, input.key, {meeting.details.number}));
        }
    }
    return findings;
}

} // namespace rangvoan::gates
