// SPDX-License-Identifier: Apache-2.0
#include "app/text/findingtext.h"

#include <QtGlobal>

#include <array>
#include <utility>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype namesShown = 3;

// What the sentences are filled with: first the members, if the finding names any, then the candidates, then the
// arguments in the order of app/domain/finding.h. One switch without a default: the compiler names a missing sentence.
// NOLINTNEXTLINE(readability-function-size): a table, a line a finding
const char *findingSource(FindingCode code)
{
    switch (code) {
    case FindingCode::NoCategory:
        return QT_TRANSLATE_NOOP("finding",
                                 "This year has no category yet. Add the category in which awards are given.");
    case FindingCode::NoRuleSet:
        return QT_TRANSLATE_NOOP("finding", "No rules are chosen for %1.");
    case FindingCode::RulesNotFrozen:
        return QT_TRANSLATE_NOOP("finding", "The rules of %1 are not fixed yet.");
    case FindingCode::RulesNotConfirmed:
        return QT_TRANSLATE_NOOP("finding", "The rules of %1 are not confirmed: name the text or instruction, or the "
                                            "meeting that adopted them, or accept the notice.");
    case FindingCode::NoIssuingUnit:
        return QT_TRANSLATE_NOOP("finding", "The name of the issuing office in Khmer is missing: official papers begin "
                                            "with it.");
    case FindingCode::NoAppointment:
        return QT_TRANSLATE_NOOP("finding",
                                 "The decision that appoints the committee is not recorded with number, date "
                                 "and signatory.");
    case FindingCode::NoChair:
        return QT_TRANSLATE_NOOP("finding", "The committee has no chair.");
    case FindingCode::NoSecretary:
        return QT_TRANSLATE_NOOP("finding", "The committee has no secretary.");
    case FindingCode::TooFewMembers:
        return QT_TRANSLATE_NOOP("finding", "The committee has %1 members; the rules ask for %2.");
    case FindingCode::UndertakingMissing:
        return QT_TRANSLATE_NOOP("finding", "The undertaking is not signed yet by %1.");
    case FindingCode::NoNomination:
        return QT_TRANSLATE_NOOP("finding", "No nomination has been received yet.");
    case FindingCode::DuplicateOpen:
        return QT_TRANSLATE_NOOP("finding", "%1 may be the same person: compare and decide.");
    case FindingCode::NominationUndecided:
        return QT_TRANSLATE_NOOP("finding", "Neither accepted nor refused yet: %1.");
    case FindingCode::LateWithoutReason:
        return QT_TRANSLATE_NOOP("finding", "Accepted after the deadline without a reason: %1.");
    case FindingCode::PersonNominatedTwice:
        return QT_TRANSLATE_NOOP("finding",
                                 "One person is nominated twice (%1): the rules ask to keep one nomination.");
    case FindingCode::MemberIsCandidate:
        return QT_TRANSLATE_NOOP("finding",
                                 "The member %1 has the same name as the candidate %2. End the membership, refuse "
                                 "the nomination, or record why they are two persons.");
    case FindingCode::EligibilityOpen:
        return QT_TRANSLATE_NOOP("finding", "It is not decided yet whether these meet the conditions: %1.");
    case FindingCode::EvidenceNotVerified:
        return QT_TRANSLATE_NOOP("finding", "Evidence not checked against the original: %2, of %1.");
    case FindingCode::OverruledWithoutReason:
        return QT_TRANSLATE_NOOP("finding", "Decided against the conditions without a reason: %1.");
    case FindingCode::ExcludedWithoutRule:
        return QT_TRANSLATE_NOOP("finding", "Excluded without naming the rule: %1.");
    case FindingCode::ConflictSheetMissing:
        return QT_TRANSLATE_NOOP("finding", "Conflict sheets are missing from: %1.");
    case FindingCode::ConflictSheetIncomplete:
        return QT_TRANSLATE_NOOP("finding", "The conflict sheet of %1 does not cover %2 of the candidates.");
    case FindingCode::NoPanelPlan:
        return QT_TRANSLATE_NOOP("finding", "It is not planned yet who marks whom.");
    case FindingCode::PanelTooSmall:
        return QT_TRANSLATE_NOOP("finding",
                                 "Too few members are to mark %1: %2 of %3. Plan more, or let the committee vote "
                                 "to go on.");
    case FindingCode::PanelConflict:
        return QT_TRANSLATE_NOOP("finding",
                                 "%1 may not mark %2: there is a conflict, or it is their own school or district.");
    case FindingCode::PanelNotConnected:
        return QT_TRANSLATE_NOOP("finding", "Some members share no candidate with the others, so their marks cannot be "
                                            "compared.");
    case FindingCode::SheetMissing:
        return QT_TRANSLATE_NOOP("finding", "Not handed in yet by %1. Sheets missing: %2.");
    case FindingCode::TooFewSheets:
        return QT_TRANSLATE_NOOP("finding",
                                 "Too few sheets for %1: %2 of %3. Have more marked, or let the committee vote to "
                                 "go on.");
    case FindingCode::SheetTwice:
        return QT_TRANSLATE_NOOP("finding", "Two different sheets of %1 for %2 have come in: decide which one counts.");
    case FindingCode::SheetInvalid:
        return QT_TRANSLATE_NOOP("finding",
                                 "The sheet of %1 for %2 does not fit the fixed rules: have it filled in again.");
    case FindingCode::ExcusedWithoutReason:
        return QT_TRANSLATE_NOOP("finding", "It is not recorded why %1 does not mark %2.");
    case FindingCode::DiscrepancyOpen:
        return QT_TRANSLATE_NOOP("finding", "%1: marks %3 apart in “%2”. Keep or change them with a reason.");
    case FindingCode::TieAcrossSeat:
        return QT_TRANSLATE_NOOP("finding",
                                 "%1 share place %2, and not all of them can have a seat: separate them by vote or "
                                 "lot.");
    case FindingCode::TieAcrossPrize:
        return QT_TRANSLATE_NOOP("finding", "%1 share place %2, but the prizes differ: separate them by vote or lot.");
    case FindingCode::NotEnoughCandidates:
        return QT_TRANSLATE_NOOP("finding", "Ranked candidates: %1; seats: %2. Some seats will stay empty.");
    case FindingCode::FinalistsNotNamed:
        return QT_TRANSLATE_NOOP("finding", "The finalists are not named yet.");
    case FindingCode::NoDecision:
        return QT_TRANSLATE_NOOP("finding", "The committee has not decided on the seats yet.");
    case FindingCode::DecisionNotCarried:
        return QT_TRANSLATE_NOOP("finding", "The decision names no vote of the committee that was carried.");
    case FindingCode::SeatsNotFilled:
        return QT_TRANSLATE_NOOP("finding", "Seats given: %1; seats of the category: %2.");
    case FindingCode::DecisionNotSigned:
        return QT_TRANSLATE_NOOP("finding", "The decision is not signed yet.");
    case FindingCode::DepartureWithoutMotion:
        return QT_TRANSLATE_NOOP("finding", "The seats depart from the ranking: write the justification and vote on it "
                                            "separately.");
    case FindingCode::NotSubmitted:
        return QT_TRANSLATE_NOOP("finding", "The decision has not been submitted to the authority yet.");
    case FindingCode::NotApproved:
        return QT_TRANSLATE_NOOP("finding", "The authority has not approved the decision yet.");
    case FindingCode::InstructionOpen:
        return QT_TRANSLATE_NOOP("finding", "An instruction of the authority is not answered yet.");
    case FindingCode::NotAnnounced:
        return QT_TRANSLATE_NOOP("finding", "The awardees have not been announced yet.");
    case FindingCode::PrizeNotHandedOver:
        return QT_TRANSLATE_NOOP("finding", "No receipt of the prize yet from %1.");
    case FindingCode::PaperMissing:
        return QT_TRANSLATE_NOOP("finding", "Not issued yet: %1.");
    case FindingCode::PaperOutOfDate:
        return QT_TRANSLATE_NOOP("finding", "“%2” carries an old fact of %1: issue it again.");
    case FindingCode::PaperNotSigned:
        return QT_TRANSLATE_NOOP("finding", "Not signed yet: %1.");
    case FindingCode::PaperOvertaken:
        return QT_TRANSLATE_NOOP("finding", "“%1” was printed before the decision now in force: issue it again.");
    case FindingCode::PaperCountsWithdrawn:
        return QT_TRANSLATE_NOOP("finding", "“%2” still counts %1, who withdrew: issue it again.");
    case FindingCode::PaperToCallBack:
        return QT_TRANSLATE_NOOP("finding", "“%2” of %1 no longer holds: call it back.");
    case FindingCode::CategoryNotFinished:
        return QT_TRANSLATE_NOOP("finding", "The category %1 is not finished yet.");
    case FindingCode::CheckFailed:
        return QT_TRANSLATE_NOOP("finding", "The file is not in order: %1.");
    case FindingCode::FileNotChecked:
        return QT_TRANSLATE_NOOP("finding", "The file has not been checked yet.");
    case FindingCode::EarlierStageOpen:
        return QT_TRANSLATE_NOOP("finding", "The stage “%1” has to be closed first.");
    case FindingCode::StageNotOpen:
        return QT_TRANSLATE_NOOP("finding", "This year has no stage “%1” here.");
    case FindingCode::ToConfirmAgain:
        return QT_TRANSLATE_NOOP("finding", "The stage “%1” has to be confirmed again first.");
    case FindingCode::MeetingOpen:
        return QT_TRANSLATE_NOOP("finding", "Meeting no. %1 is not closed yet.");
    }
    return "";
}

// The names of the catalogue of papers, in its context "papers".
constexpr std::array<std::pair<const char *, const char *>, 37> paperNames{{
    {"appointment", QT_TRANSLATE_NOOP("papers", "Appointment of the committee")},
    {"member-list", QT_TRANSLATE_NOOP("papers", "List of members")},
    {"undertaking", QT_TRANSLATE_NOOP("papers", "Undertaking of a member")},
    {"eligibility-notice", QT_TRANSLATE_NOOP("papers", "Eligibility notice")},
    {"conflict-sheet", QT_TRANSLATE_NOOP("papers", "Conflict sheet")},
    {"panel-plan", QT_TRANSLATE_NOOP("papers", "Panel plan")},
    {"score-sheet-blank", QT_TRANSLATE_NOOP("papers", "Score sheet, blank")},
    {"score-sheet", QT_TRANSLATE_NOOP("papers", "Score sheet, filled")},
    {"resolution-sheet", QT_TRANSLATE_NOOP("papers", "Resolution sheet")},
    {"ranking", QT_TRANSLATE_NOOP("papers", "Ranking table")},
    {"shortlist", QT_TRANSLATE_NOOP("papers", "Shortlist")},
    {"how-this-score", QT_TRANSLATE_NOOP("papers", "How this score came about")},
    {"attendance", QT_TRANSLATE_NOOP("papers", "Attendance list")},
    {"meeting-minutes", QT_TRANSLATE_NOOP("papers", "Minutes of a meeting")},
    {"minutes", QT_TRANSLATE_NOOP("papers", "Minutes")},
    {"award-report", QT_TRANSLATE_NOOP("papers", "Award report")},
    {"feedback-letter", QT_TRANSLATE_NOOP("papers", "Feedback letter")},
    {"certificate", QT_TRANSLATE_NOOP("papers", "Certificate")},
    {"congress-list", QT_TRANSLATE_NOOP("papers", "List for the congress")},
    {"payment-list", QT_TRANSLATE_NOOP("papers", "Payment list")},
    {"correction-notice", QT_TRANSLATE_NOOP("papers", "Correction notice")},
    {"nomination-form", QT_TRANSLATE_NOOP("papers", "Nomination form, blank")},
    {"reminder-letter", QT_TRANSLATE_NOOP("papers", "Reminder letter to a province")},
    {"receipt-slip", QT_TRANSLATE_NOOP("papers", "Receipt slip for a province")},
    {"evidence-checklist", QT_TRANSLATE_NOOP("papers", "Evidence checklist")},
    {"missing-list", QT_TRANSLATE_NOOP("papers", "List of missing documents")},
    {"name-proof", QT_TRANSLATE_NOOP("papers", "Name proof of a province")},
    {"cut-line-annex", QT_TRANSLATE_NOOP("papers", "Annex on the cut line")},
    {"lot-paper", QT_TRANSLATE_NOOP("papers", "Record of the lot")},
    {"meeting-pack", QT_TRANSLATE_NOOP("papers", "Meeting pack")},
    {"vote-record", QT_TRANSLATE_NOOP("papers", "Record of votes")},
    {"chairs-folder", QT_TRANSLATE_NOOP("papers", "Chair's folder")},
    {"ballot", QT_TRANSLATE_NOOP("papers", "Ballot papers")},
    {"evaluation-report", QT_TRANSLATE_NOOP("papers", "Evaluation report")},
    {"cover-letter", QT_TRANSLATE_NOOP("papers", "Cover letter to the general secretariat")},
    {"complaint-reply", QT_TRANSLATE_NOOP("papers", "Reply to a complaint")},
    {"seal-page", QT_TRANSLATE_NOOP("papers", "Seal and verification page")},
}};

QString nameIn(const PersonName &name, const Wording &wording)
{
    const QString khmer = name.khmer();
    if (wording.isKhmer()) {
        return khmer.isEmpty() ? name.latin : khmer;
    }
    return name.latin.isEmpty() ? khmer : name.latin;
}

QString joinedNames(const QStringList &names, const Wording &wording)
{
    if (names.size() > namesShown + 1) { // "and 1 more" would say less in the room of the name
        const QString more = wording.text("finding", QT_TRANSLATE_NOOP("finding", "%1 and %2 more"));
        return filledIn(more, {names.mid(0, namesShown).join(u", "_s), QString::number(names.size() - namesShown)});
    }
    if (names.size() < 2) {
        return names.value(0);
    }
    const QString both = wording.text("finding", QT_TRANSLATE_NOOP("finding", "%1 and %2"));
    return filledIn(both, {names.mid(0, names.size() - 1).join(u", "_s), names.constLast()});
}

QString memberNames(const QList<MemberId> &ids, const CycleFacts &facts, const Wording &wording)
{
    QStringList names;
    for (const MemberId &id : ids) {
        const Member *member = facts.member(id);
        names.append(member == nullptr ? u"?"_s : nameIn(member->details.name, wording));
    }
    return joinedNames(names, wording);
}

/// Two candidates of one name are told apart by their numbers.
QString candidateNames(const QList<CandidateId> &ids, bool always, const CycleFacts &facts, const Wording &wording)
{
    QStringList names;
    for (const CandidateId &id : ids) {
        const Candidate *candidate = facts.candidate(id);
        names.append(candidate == nullptr ? u"?"_s : nameIn(candidate->nomination.name, wording));
    }
    const QString numbered = wording.text("finding", QT_TRANSLATE_NOOP("finding", "%1 (no. %2)"));
    QStringList distinct;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Candidate *candidate = facts.candidate(ids.at(i));
        const bool shared = candidate != nullptr && (always || names.count(names.at(i)) > 1);
        distinct.append(shared ? filledIn(numbered, {names.at(i), QString::number(candidate->number)}) : names.at(i));
    }
    return joinedNames(distinct, wording);
}

QString localText(const LocalText &text, const Wording &wording)
{
    return wording.isKhmer() ? text.km : text.en;
}

QString categoryName(const QString &code, const CycleFacts &facts, const Wording &wording)
{
    const CategoryFacts *category = facts.categoryByCode(code);
    if (category == nullptr) {
        return code;
    }
    return localText({category->settings.nameKm, category->settings.nameEn}, wording);
}

QString indicatorName(const QString &code, const Finding &finding, const CycleFacts &facts, const Wording &wording)
{
    if (code == u"total"_s) {
        return wording.text("finding", QT_TRANSLATE_NOOP("finding", "total of the sheet"));
    }
    const CategoryFacts *category = facts.category(finding.stage.category);
    const RuleSet *rules = category == nullptr ? nullptr : category->rules.get();
    for (qsizetype i = 0; rules != nullptr && i < rules->indicators.size(); ++i) {
        if (rules->indicators.at(i).code == code) {
            return localText(rules->indicatorAt(i).name, wording);
        }
    }
    return code;
}

/// The first argument as a word of the reader where it is a code.
QString codeInWords(const QString &code, const Finding &finding, const CycleFacts &facts, const Wording &wording)
{
    switch (finding.code) {
    case FindingCode::NoRuleSet:
    case FindingCode::RulesNotFrozen:
    case FindingCode::RulesNotConfirmed:
    case FindingCode::CategoryNotFinished:
        return categoryName(code, facts, wording);
    case FindingCode::DiscrepancyOpen:
        return indicatorName(code, finding, facts, wording);
    case FindingCode::PaperMissing:
    case FindingCode::PaperOutOfDate:
    case FindingCode::PaperNotSigned:
    case FindingCode::PaperOvertaken:
    case FindingCode::PaperCountsWithdrawn:
    case FindingCode::PaperToCallBack:
        return paperName(code, wording);
    default: // numbers, and names of checks
        return code;
    }
}

} // namespace

QString findingText(const Finding &finding, const CycleFacts &facts, const Wording &wording)
{
    QStringList words;
    if (!finding.members.isEmpty()) {
        words.append(memberNames(finding.members, facts, wording));
    }
    if (!finding.candidates.isEmpty()) {
        words.append(candidateNames(finding.candidates, finding.code == FindingCode::DuplicateOpen, facts, wording));
    }
    if (!finding.arguments.isEmpty()) {
        words.append(codeInWords(finding.arguments.constFirst(), finding, facts, wording));
        words.append(finding.arguments.mid(1));
    } else if (words.isEmpty()) {
        words.append(stageTitle(finding.stage, facts, wording));
    }
    return filledIn(wording.text("finding", findingSource(finding.code)), words);
}

QString paperName(const QString &code, const Wording &wording)
{
    for (const auto &[paperCode, source] : paperNames) {
        if (code == QLatin1StringView(paperCode)) {
            return wording.text("papers", source);
        }
    }
    return code;
}

} // namespace rangvoan
