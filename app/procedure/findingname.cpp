// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/findingname.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

QString findingName(FindingCode code) // NOLINT(readability-function-size): one line a code
{
    switch (code) {
    case FindingCode::NoCategory:
        return u"no_category"_s;
    case FindingCode::NoRuleSet:
        return u"no_rule_set"_s;
    case FindingCode::RulesNotFrozen:
        return u"rules_not_frozen"_s;
    case FindingCode::RulesNotConfirmed:
        return u"rules_not_confirmed"_s;
    case FindingCode::NoIssuingUnit:
        return u"no_issuing_unit"_s;
    case FindingCode::NoAppointment:
        return u"no_appointment"_s;
    case FindingCode::NoChair:
        return u"no_chair"_s;
    case FindingCode::NoSecretary:
        return u"no_secretary"_s;
    case FindingCode::TooFewMembers:
        return u"too_few_members"_s;
    case FindingCode::UndertakingMissing:
        return u"undertaking_missing"_s;
    case FindingCode::NoNomination:
        return u"no_nomination"_s;
    case FindingCode::DuplicateOpen:
        return u"duplicate_open"_s;
    case FindingCode::NominationUndecided:
        return u"nomination_undecided"_s;
    case FindingCode::LateWithoutReason:
        return u"late_without_reason"_s;
    case FindingCode::PersonNominatedTwice:
        return u"person_nominated_twice"_s;
    case FindingCode::MemberIsCandidate:
        return u"member_is_candidate"_s;
    case FindingCode::EligibilityOpen:
        return u"eligibility_open"_s;
    case FindingCode::EvidenceNotVerified:
        return u"evidence_not_verified"_s;
    case FindingCode::OverruledWithoutReason:
        return u"overruled_without_reason"_s;
    case FindingCode::ExcludedWithoutRule:
        return u"excluded_without_rule"_s;
    case FindingCode::ConflictSheetMissing:
        return u"conflict_sheet_missing"_s;
    case FindingCode::ConflictSheetIncomplete:
        return u"conflict_sheet_incomplete"_s;
    case FindingCode::NoPanelPlan:
        return u"no_panel_plan"_s;
    case FindingCode::PanelTooSmall:
        return u"panel_too_small"_s;
    case FindingCode::PanelConflict:
        return u"panel_conflict"_s;
    case FindingCode::PanelNotConnected:
        return u"panel_not_connected"_s;
    case FindingCode::SheetMissing:
        return u"sheet_missing"_s;
    case FindingCode::TooFewSheets:
        return u"too_few_sheets"_s;
    case FindingCode::SheetTwice:
        return u"sheet_twice"_s;
    case FindingCode::SheetInvalid:
        return u"sheet_invalid"_s;
    case FindingCode::ExcusedWithoutReason:
        return u"excused_without_reason"_s;
    case FindingCode::DiscrepancyOpen:
        return u"discrepancy_open"_s;
    case FindingCode::TieAcrossSeat:
        return u"tie_across_seat"_s;
    case FindingCode::TieAcrossPrize:
        return u"tie_across_prize"_s;
    case FindingCode::NotEnoughCandidates:
        return u"not_enough_candidates"_s;
    case FindingCode::FinalistsNotNamed:
        return u"finalists_not_named"_s;
    case FindingCode::NoDecision:
        return u"no_decision"_s;
    case FindingCode::DecisionNotCarried:
        return u"decision_not_carried"_s;
    case FindingCode::SeatsNotFilled:
        return u"seats_not_filled"_s;
    case FindingCode::DecisionNotSigned:
        return u"decision_not_signed"_s;
    case FindingCode::DepartureWithoutMotion:
        return u"departure_without_motion"_s;
    case FindingCode::NotSubmitted:
        return u"not_submitted"_s;
    case FindingCode::NotApproved:
        return u"not_approved"_s;
    case FindingCode::InstructionOpen:
        return u"instruction_open"_s;
    case FindingCode::NotAnnounced:
        return u"not_announced"_s;
    case FindingCode::PrizeNotHandedOver:
        return u"prize_not_handed_over"_s;
    case FindingCode::PaperMissing:
        return u"paper_missing"_s;
    case FindingCode::PaperOutOfDate:
        return u"paper_out_of_date"_s;
    case FindingCode::PaperNotSigned:
        return u"paper_not_signed"_s;
    case FindingCode::PaperOvertaken:
        return u"paper_overtaken"_s;
    case FindingCode::PaperCountsWithdrawn:
        return u"paper_counts_withdrawn"_s;
    case FindingCode::PaperToCallBack:
        return u"paper_to_call_back"_s;
    case FindingCode::CategoryNotFinished:
        return u"category_not_finished"_s;
    case FindingCode::CheckFailed:
        return u"check_failed"_s;
    case FindingCode::FileNotChecked:
        return u"file_not_checked"_s;
    case FindingCode::EarlierStageOpen:
        return u"earlier_stage_open"_s;
    case FindingCode::StageNotOpen:
        return u"stage_not_open"_s;
    case FindingCode::ToConfirmAgain:
        return u"to_confirm_again"_s;
    case FindingCode::MeetingOpen:
        return u"meeting_open"_s;
    }
    return {};
}

} // namespace rangvoan
