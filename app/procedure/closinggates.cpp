// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/gatechecks.h"
#include "app/procedure/paperrules.h"

#include <algorithm>

namespace rangvoan::gates
{

namespace
{

const Announcement *announcementOf(const GateInput &input)
{
    for (const Announcement &announcement : input.facts.announcements) {
        if (announcement.category == input.key.category) {
            return &announcement;
        }
    }
    return nullptr;
}

/// Approved, or an instruction that was answered: the answer stands in the place of the approval.
void appendAuthority(QList<Finding> &findings, const GateInput &input)
{
    bool settled = false;
    bool open = false;
    for (const Instruction &instruction : input.facts.instructions) {
        if (instruction.category == input.key.category) {
            const bool done =
                instruction.outcome == AuthorityOutcome::Approved || instruction.answer != InstructionAnswer::Open;
            (done ? settled : open) = true;
        }
    }
    if (open) {
        findings.append(blocking(FindingCode::InstructionOpen, input.key));
    } else if (!settled) {
        findings.append(blocking(FindingCode::NotApproved, input.key));
    }
}

void appendPrizes(QList<Finding> &findings, const GateInput &input)
{
    const Decision *decision = input.facts.decisionInForce(input.key.category);
    if (decision == nullptr) {
        return;
    }
    QList<CandidateId> waiting;
    for (qsizetype i = 0; i < decision->seats.size(); ++i) {
        const CandidateId awardee = decision->seats.at(i);
        const bool received = std::any_of(input.facts.receipts.cbegin(), input.facts.receipts.cend(),
                                          [&](const PrizeReceipt &receipt) { return receipt.candidate == awardee; });
        if (input.category->settings.prizesRiel.value(i, 0) > 0 && !received) {
            waiting.append(awardee);
        }
    }
    appendOfCandidates(findings, warning(FindingCode::PrizeNotHandedOver, input.key), waiting);
}

/// Papers that must be issued and those of awardees must be right; others may stay as the letters they once were.
bool mustBeRight(const GateInput &input, const Paper &paper)
{
    const Decision *decision = input.facts.decisionInForce(input.key.category);
    return requiredPapers().contains(paper.kind) || (decision != nullptr && decision->seats.contains(paper.candidate));
}

FindingCode codeOf(PaperFault fault)
{
    switch (fault) {
    case PaperFault::OldFact:
        return FindingCode::PaperOutOfDate;
    case PaperFault::CountsWithdrawn:
        return FindingCode::PaperCountsWithdrawn;
    case PaperFault::Overtaken:
        return FindingCode::PaperOvertaken;
    case PaperFault::SeatLost:
        break;
    }
    return FindingCode::PaperToCallBack;
}

void appendOutOfDate(QList<Finding> &findings, const GateInput &input, const QList<Paper> &papers)
{
    for (const Paper &paper : papers) {
        for (const FaultyPaper &faulty : faultsOf(input.facts, paper)) {
            const FindingCode code = codeOf(faulty.fault);
            Finding found = mustBeRight(input, paper) ? blocking(code, input.key, {paper.kind})
                                                      : warning(code, input.key, {paper.kind});
            // Its sentence tells of the decision, not of persons.
            found.candidates = faulty.fault == PaperFault::Overtaken ? QList<CandidateId>() : faulty.candidates;
            findings.append(found);
        }
    }
}

} // namespace

QList<Finding> approval(const GateInput &input)
{
    const Announcement *announcement = announcementOf(input);
    QList<Finding> findings;
    if (announcement == nullptr || announcement->submittedOn.isNull()) {
        findings.append(blocking(FindingCode::NotSubmitted, input.key));
    }
    appendAuthority(findings, input);
    if (announcement == nullptr || announcement->announcedOn.isNull()) {
        findings.append(blocking(FindingCode::NotAnnounced, input.key));
    }
    appendPrizes(findings, input);
    return findings;
}

QList<Finding> papers(const GateInput &input)
{
    const QList<Paper> inForce = papersInForce(input.facts, input.key.category);
    QList<Finding> findings;
    for (const QString &kind : requiredPapers()) {
        const auto issued =
            std::find_if(inForce.cbegin(), inForce.cend(), [&kind](const Paper &paper) { return paper.kind == kind; });
        const bool hasSigned = std::any_of(inForce.cbegin(), inForce.cend(), [&kind](const Paper &paper) {
            return paper.kind == kind && !paper.signedOn.isNull();
        });
        if (issued == inForce.cend()) {
            findings.append(blocking(FindingCode::PaperMissing, input.key, {kind}));
        } else if (!hasSigned) {
            findings.append(warning(FindingCode::PaperNotSigned, input.key, {kind}));
        }
    }
    appendOutOfDate(findings, input, inForce);
    return findings + openMeetings(input);
}

} // namespace rangvoan::gates
