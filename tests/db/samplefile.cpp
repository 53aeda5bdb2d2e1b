// SPDX-License-Identifier: Apache-2.0
#include "tests/db/samplefile.h"

#include "app/exchange/chain.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

namespace
{

const QDate someDay(2026, 2, 1);
const Grounds someReason{u"reason"_s, someDay, u"12"_s};

QByteArray rulesText()
{
    QFile file(QStringLiteral(RANGVOAN_SOURCE_DIR "/resources/rulesets/good-teacher.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

MemberAdded memberAdded(const MemberId &id, const QString &name, Post post)
{
    MemberAdded added{id, {}, someDay, {}, {}};
    added.details.name = {name, u"ឈ្មោះ"_s, u"Name"_s};
    added.details.post = post;
    added.details.contact = u"012 345 678"_s;
    return added;
}

NominationReceived nomination(const CandidateId &id, int number, const QString &name)
{
    NominationReceived received{id, idOf<PersonId>(static_cast<std::uint8_t>(40 + number)), theCategory, number, {},
                                {}};
    received.nomination.name = {name, u"សុខា"_s, u"Sokha"_s};
    received.nomination.civilServantNumber = u"00%1"_s.arg(number);
    received.nomination.birthDate = QDate(1980, 1, number);
    received.intake = {idOf<ImportId>(31), u"Kampot"_s, u"kampot.xlsx"_s, number + 1, someDay, false};
    return received;
}

SheetHandedIn sheet(std::uint8_t id, const CandidateId &candidate, const MemberId &member, int mark)
{
    ScoreSheet result;
    result.id = idOf<SheetId>(id);
    result.category = theCategory;
    result.candidate = candidate;
    result.member = member;
    result.rulesHash = sha256(rulesText());
    result.steps = QList<int>(24, mark); // indicators of the good teacher rules
    result.notes = {{u"1.1.1"_s, u"ល្អ"_s}};
    return {result};
}

Motion motion(std::uint8_t id, MotionSubject subject)
{
    Motion result;
    result.id = idOf<MotionId>(id);
    result.meeting = idOf<MeetingId>(51);
    result.category = theCategory;
    result.subject = subject;
    result.text = u"motion"_s;
    result.entitled = 2;
    result.present = 2;
    result.quorum = 2;
    result.counts = {2, 0, 0};
    result.votes = {{theChair, Vote::For, u"own words"_s}, {idOf<MemberId>(12), Vote::For, {}}};
    result.result = MotionResult::Carried;
    return result;
}

CycleOpened opening()
{
    CycleSettings settings;
    settings.year = u"2025-2026"_s;
    settings.awardNameKm = u"រង្វាន់"_s;
    settings.unitKm = {u"ក្រសួង"_s};
    settings.deadline = someDay;
    return {settings, {}};
}

QList<EventPayload> preparation()
{
    CategorySettings category;
    category.code = u"good-teacher"_s;
    category.prizesRiel = {4'000'000};
    const QByteArray hash = sha256(rulesText());
    return {opening(),
            CategorySet{theCategory, category},
            RuleSetChosen{theCategory, rulesText(), hash},
            RulesConfirmed{theCategory, {RulesGround::NoticeAccepted, u"minutes"_s, someDay}},
            RuleSetFrozen{theCategory, hash},
            PriorAwardeeAdded{{u"2024"_s, u"award"_s, u"teacher"_s, 1, u"សុខ"_s, u"Sok"_s, u"key"_s, u"07"_s, {}, {}}},
            AppointmentRecorded{{u"34"_s, someDay, u"minister"_s, sha256(theScan)}},
            memberAdded(theChair, u"ចាន់"_s, Post::Chair),
            memberAdded(idOf<MemberId>(12), u"តារា"_s, Post::Member),
            UndertakingSigned{theChair, {SignedHow::OnPaper, someDay, u"none"_s}}};
}

QList<EventPayload> nominations()
{
    const CandidateId undone = idOf<CandidateId>(29);
    QList<EventPayload> events{FileImported{idOf<ImportId>(31), u"kampot.xlsx"_s, sha256("x"), u"Kampot"_s, 4, 4, 0},
                               nomination(best, 1, u"កែវ"_s),
                               nomination(second, 2, u"ខៀវ"_s),
                               nomination(third, 3, u"គង់"_s),
                               nomination(undone, 4, u"ឃួន"_s),
                               NominationUndone{undone, u"typed twice"_s},
                               DuplicateFound{best, second},
                               DuplicateAnswered{best, second, DuplicateAnswer::DifferentPersons, u"seen"_s}};
    for (const CandidateId &id : {best, second, third}) {
        events.append(NominationDecided{id, Admission::Accepted, {}});
        events.append(EligibilityDecided{id, Verdict::Eligible, {}, {}, false});
    }
    Nomination corrected = nomination(best, 1, u"កែវ"_s).nomination;
    corrected.phone = u"099"_s;
    events.append(CandidateCorrected{best, u"phone"_s, {}, u"099"_s, corrected, someReason});
    Evidence evidence;
    evidence.id = idOf<EvidenceId>(33);
    evidence.candidate = best;
    evidence.title = u"plan"_s;
    events.append(EvidenceRecorded{evidence});
    return events;
}

QList<EventPayload> scoring()
{
    const MemberId member = idOf<MemberId>(12);
    const QList<CandidateId> everybody{best, second, third};
    QList<EventPayload> events{
        ConflictSheetHandedIn{{theChair, theCategory, true, someDay, everybody}, {}},
        ConflictDeclared{{idOf<MemberId>(12), third, Relation::SameDistrict, ConflictSource::Late, u"note"_s}},
        SuggestionDismissed{{theChair, best, Relation::Family, u"namesake"_s}},
        AssignmentAdded{{theCategory, 1, best, theChair, AssignmentKind::Regular, AssignmentState::Open, {}}},
        sheet(61, best, theChair, 4),
        sheet(62, best, member, 2),
        sheet(63, second, theChair, 3),
        sheet(64, second, member, 3),
        sheet(65, third, theChair, 3),
        sheet(66, third, member, 3)};
    SheetHandedIn revised = sheet(67, best, member, 3);
    revised.sheet.revision = 2;
    revised.sheet.supersedes = idOf<SheetId>(62);
    revised.sheet.reason = u"typing"_s;
    events.append(revised);
    events.append(MeetingOpened{idOf<MeetingId>(51), {u"1"_s, someDay, QTime(8, 30), u"room"_s, {u"a"_s}, u"b"_s}});
    events.append(AttendanceRecorded{{idOf<MeetingId>(51), theChair, true, {}, QTime(8, 30), {}}});
    events.append(MeetingNoted{{idOf<MeetingId>(51), u"note"_s}});
    events.append(MotionVoted{motion(52, MotionSubject::Coverage)});
    events.append(CoverageWaived{{theCategory, 1, best, idOf<MotionId>(52)}});
    events.append(
        ModerationResolved{{theCategory, 1, best, {}, ModerationOutcome::Keep, {idOf<SheetId>(61)}, u"ok"_s, {}}});
    events.append(
        TieRuled{{theCategory, 1, TieMethod::LotByHand, {second, third}, {}, u"by hand"_s, {u"w"_s}, {}, someDay}});
    return events;
}

} // namespace

void must(const Status &status)
{
    if (!status) {
        qFatal("error %d: %s", static_cast<int>(status.error().code), qPrintable(status.error().arguments.join(u' ')));
    }
}

QList<SealedPlace> rightPlaces()
{
    return {{best, 1, u"175/2"_s, 2}, {second, 2, u"75/1"_s, 2}, {third, 3, u"75/1"_s, 2}};
}

QList<EventPayload> eventsBeforeRanking()
{
    return preparation() + nominations() + scoring();
}

QList<EventPayload> eventsAfterRanking()
{
    Decision decision;
    decision.id = idOf<DecisionId>(71);
    decision.category = theCategory;
    decision.motion = idOf<MotionId>(52);
    decision.seats = {best};
    decision.reserves = {second};
    decision.date = someDay;
    Instruction instruction;
    instruction.id = idOf<EventId>(72);
    instruction.category = theCategory;
    instruction.from = u"minister"_s;
    instruction.date = someDay;
    Vacancy vacancy;
    vacancy.category = theCategory;
    vacancy.decision = decision.id;
    vacancy.candidate = best;
    vacancy.place = 1;
    vacancy.date = someDay;
    Complaint complaint;
    complaint.id = idOf<ComplaintId>(73);
    complaint.category = theCategory;
    complaint.receivedOn = someDay;
    complaint.from = u"somebody"_s;
    Paper paper;
    paper.id = idOf<PaperId>(74);
    paper.kind = u"award-report"_s;
    paper.category = theCategory;
    paper.date = someDay;
    paper.contentHash = sha256("pages");
    return {AwardeesDecided{decision},
            SubmittedToAuthority{theCategory, u"ministry"_s, someDay},
            AuthorityAnswered{instruction},
            AwardeesAnnounced{theCategory, someDay, u"hall"_s},
            PrizeHandedOver{{best, 4'000'000, someDay, u"herself"_s}},
            SeatVacated{vacancy},
            ComplaintReceived{complaint},
            PaperWordingSet{{u"reminder"_s, u"en"_s, u"Until {deadline}."_s}},
            PaperIssued{paper},
            StageReopened{{theCategory, 1, Stage::Ranking}, someReason}};
}

void append(db::AwardFile &file, const QList<EventPayload> &events, const MemberId &author)
{
    const LedgerHead head = must(file.head());
    must(file.append({author, Role::Secretary, false}, theCycle, events, head));
}

void fillSample(db::AwardFile &file, const QList<SealedPlace> &places)
{
    must(file.putAttachment(theScan, u"decision.png"_s));
    append(file, eventsBeforeRanking());
    append(file, {EvidenceVerified{idOf<EvidenceId>(33), u"chair"_s, {}}}, theChair);
    append(file, {RankingSealed{{theCategory, 1, places}}}, theChair);
    const LedgerHead head = must(file.head());
    append(file, {StageClosed{{theCategory, 1, Stage::Ranking}, sha256("facts"), {}, head.seq, head.hash, 3, 6, {}}});
    append(file, eventsAfterRanking());
    must(file.saveDraft(someDraft()));
}

DraftSheet someDraft()
{
    return {theCycle, theCategory, 1, best, theChair, theChair.toString(), {1, 2, 65535}, {{u"1"_s, u"ល្អ"_s}}};
}

} // namespace rangvoan::test
