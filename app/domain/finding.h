// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/stage.h"

#include <QList>
#include <QStringList>

namespace rangvoan
{

enum class Severity { Note, Warning, Blocking };

/// A rule of the award that does not hold yet. Each code has one sentence in both languages (app/text/findingtext.h);
/// the comment names its arguments in order. A name argument is already in the language of the reader's choice: names
/// come as ids in `members` and `candidates`, the sentence is completed by who shows it.
enum class FindingCode {
    // Set-up
    NoCategory,
    NoRuleSet,         ///< category code
    RulesNotFrozen,    ///< category code
    RulesNotConfirmed, ///< category code
    NoIssuingUnit,
    // Committee
    NoAppointment,
    NoChair,
    NoSecretary,
    TooFewMembers, ///< present, needed
    // Undertakings
    UndertakingMissing, ///< members
    // Nominations
    NoNomination,
    DuplicateOpen,        ///< candidates (two)
    NominationUndecided,  ///< candidates
    LateWithoutReason,    ///< candidates
    PersonNominatedTwice, ///< candidates (two)
    MemberIsCandidate,    ///< members, candidates
    // Eligibility
    EligibilityOpen,        ///< candidates
    EvidenceNotVerified,    ///< candidates, number of pieces (warning)
    OverruledWithoutReason, ///< candidates
    ExcludedWithoutRule,    ///< candidates: neither a rule nor a reason is named
    // Conflicts and panels
    ConflictSheetMissing,    ///< members (warning for those who vote but do not mark)
    ConflictSheetIncomplete, ///< members, number of candidates not covered
    NoPanelPlan,
    PanelTooSmall,     ///< candidates, sheets planned, sheets asked
    PanelConflict,     ///< members, candidates
    PanelNotConnected, ///< (warning)
    // Scoring
    SheetMissing,         ///< members, number of sheets
    TooFewSheets,         ///< candidates, sheets, sheets asked
    SheetTwice,           ///< members, candidates: two revisions of one sheet from two laptops
    SheetInvalid,         ///< members, candidates: the marks do not fit the frozen rules
    ExcusedWithoutReason, ///< members, candidates
    // Moderation
    DiscrepancyOpen, ///< candidates, code of the indicator or "total", difference
    // Ranking
    TieAcrossSeat,       ///< candidates, place
    TieAcrossPrize,      ///< candidates, place
    NotEnoughCandidates, ///< ranked, seats (warning)
    FinalistsNotNamed,
    // Decision
    NoDecision,
    DecisionNotCarried, ///< the decision in force names no carried motion
    SeatsNotFilled,     ///< seats filled, seats
    DecisionNotSigned,
    DepartureWithoutMotion,
    // Approval
    NotSubmitted,
    NotApproved,
    InstructionOpen,
    NotAnnounced,
    PrizeNotHandedOver, ///< candidates (warning)
    // Papers
    PaperMissing,         ///< code of the paper
    PaperOutOfDate,       ///< code of the paper, candidates (warning for papers that need not be issued)
    PaperNotSigned,       ///< code of the paper (warning)
    PaperOvertaken,       ///< code of the paper: printed before the decision in force
    PaperCountsWithdrawn, ///< code of the paper, candidates
    PaperToCallBack,      ///< code of the paper, candidates (warning): the candidate has the seat no longer
    // Archive
    CategoryNotFinished, ///< category code
    CheckFailed,         ///< name of the check
    FileNotChecked,      ///< this state of the file has not been checked since it was last written to
    // Any stage
    EarlierStageOpen, ///< in `stage`
    StageNotOpen,
    ToConfirmAgain, ///< in `stage`
    MeetingOpen,    ///< number of the meeting (warning)
};

struct Finding
{
    FindingCode code = FindingCode::StageNotOpen;
    Severity severity = Severity::Blocking;
    StageKey stage; ///< where it is mended
    QStringList arguments;
    QList<MemberId> members;
    QList<CandidateId> candidates;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Whether anything in the list keeps a stage from closing.
inline bool isBlocking(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Blocking) {
            return true;
        }
    }
    return false;
}

} // namespace rangvoan
