// SPDX-License-Identifier: Apache-2.0
#include "app/services/authorityservice.h"
#include "app/services/committeeservice.h"
#include "app/services/conflictservice.h"
#include "app/services/decisionservice.h"
#include "app/services/meetingservice.h"
#include "app/services/nominationservice.h"
#include "app/services/panelservice.h"
#include "app/services/vacancyservice.h"
#include "tests/app/services/office.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using test::Moment;
using test::Office;
using test::Seat;

namespace
{

using Sentence = QString (*)(Office &, const CategoryId &);

/// What is tried at which moment, and words of the sentence that refuses it.
struct Attempt
{
    const char *name;
    Moment moment;
    Sentence tryIt;
    const char *words;
    bool preparesFirst = false; ///< writes what the attempt needs before it is made
};

const Grounds noGrounds;
Assignment firstWork(Office &office)
{
    return office.facts().assignments.constFirst();
}

SheetEntry paperSheet(Office &office, const CategoryId &category)
{
    const Assignment work = firstWork(office);
    SheetEntry entry = office.entry(category, 1, work.candidate, work.member, 20);
    entry.sheetCode = sheetCode(office.cycle, 1, work.candidate, work.member);
    return entry;
}

QString keyed(Office &office, const SheetEntry &entry, const QString &keyer)
{
    return Office::sentence(
        ScoringService(office.context(), *office.file)
            .keyFirst(Office::as(office.id(Seat::Secretary), Role::Keyer), office.cycle, entry, keyer));
}

QString seatsOf(Office &office, const CategoryId &category, bool swapped)
{
    SeatProposal proposal = office.must(seatProposal(office.facts(), category));
    const MeetingId meeting = office.meet(u"១"_s);
    if (swapped) {
        proposal.seats.swapItemsAt(3, 4);
    }
    const MotionId motion =
        office.carry(meeting, category, MotionSubject::Seats, u"អាសនៈ"_s, proposal.seats + proposal.reserves);
    if (!swapped) {
        proposal.seats.replace(4, proposal.reserves.takeFirst()); // not whom the motion named
        proposal.reserves.removeLast();
    }
    return Office::sentence(
        DecisionService(office.context())
            .decide(office.secretary(), office.cycle, {category, motion, proposal.seats, proposal.reserves, {}, {}}));
}

QString reopenWithoutReason(Office &office, const CategoryId &category)
{
    return Office::sentence(ProcedureService(office.context())
                                .reopen(office.chair(), office.cycle, {category, 1, Stage::Scoring}, noGrounds));
}

QString secretaryReopens(Office &office, const CategoryId &category)
{
    return Office::sentence(ProcedureService(office.context())
                                .reopen(office.secretary(), office.cycle, {category, 1, Stage::Scoring},
                                        {u"ដើម្បីពិនិត្យ"_s, office.clock.today(), {}}));
}

QString secretaryClosesRanking(Office &office, const CategoryId &category)
{
    return Office::sentence(
        ProcedureService(office.context()).close(office.secretary(), office.cycle, {category, 1, Stage::Ranking}));
}

QString memberChangesTheCommittee(Office &office, const CategoryId &)
{
    return Office::sentence(CommitteeService(office.context())
                                .endMember(Office::as(office.id(Seat::Third)), office.cycle, office.id(Seat::Fourth),
                                           {u"ទេ"_s, office.clock.today(), {}}));
}

QString memberEndsWithoutReason(Office &office, const CategoryId &)
{
    return Office::sentence(CommitteeService(office.context())
                                .endMember(office.secretary(), office.cycle, office.id(Seat::Fourth), noGrounds));
}

QString observerKeys(Office &office, const CategoryId &category)
{
    return Office::sentence(
        ScoringService(office.context(), *office.file)
            .handIn({office.id(Seat::Third), Role::Observer, false}, office.cycle, paperSheet(office, category)));
}

QString typedInByOneAlone(Office &office, const CategoryId &category)
{
    SheetEntry entry = paperSheet(office, category);
    entry.keyers = QStringList{u"សុខ"_s};
    return Office::sentence(
        ScoringService(office.context(), *office.file).handIn(office.secretary(), office.cycle, entry));
}

QString sheetAfterScoringClosed(Office &office, const CategoryId &category)
{
    return Office::sentence(office.handIn(paperSheet(office, category)));
}

QString sheetOfAnotherMember(Office &office, const CategoryId &category)
{
    const SheetEntry entry = paperSheet(office, category);
    const bool isThird = entry.member == office.id(Seat::Third);
    return Office::sentence(
        ScoringService(office.context(), *office.file)
            .handIn(Office::as(office.id(isThird ? Seat::Fourth : Seat::Third)), office.cycle, entry));
}

QString unmarkedIndicator(Office &office, const CategoryId &category)
{
    SheetEntry entry = paperSheet(office, category);
    entry.steps[3] = 0xFFFF;
    return Office::sentence(office.handIn(entry));
}

QString topMarkWithoutReason(Office &office, const CategoryId &category)
{
    SheetEntry entry = paperSheet(office, category);
    entry.steps[0] = 4;
    return Office::sentence(office.handIn(entry));
}

QString wrongLetter(Office &office, const CategoryId &category)
{
    SheetEntry entry = paperSheet(office, category);
    entry.sheetCode[2] = entry.sheetCode.at(2) == u'A' ? u'B' : u'A';
    return keyed(office, entry, u"សុខ"_s);
}

QString codeOfAnotherSheet(Office &office, const CategoryId &category)
{
    SheetEntry entry = paperSheet(office, category);
    entry.sheetCode = sheetCode(office.cycle, 2, entry.candidate, entry.member);
    return keyed(office, entry, u"សុខ"_s);
}

QString secondKeyingBySamePerson(Office &office, const CategoryId &category)
{
    const SheetEntry entry = paperSheet(office, category);
    const QString first = keyed(office, entry, u"សុខ"_s);
    return first.isEmpty() ? Office::sentence(ScoringService(office.context(), *office.file)
                                                  .keySecond(office.secretary(), office.cycle, entry, u" សុខ"_s))
                           : first;
}

QString complaintByWhoMarked(Office &office, const CategoryId &category)
{
    const ComplaintService service(office.context());
    const Assignment work = firstWork(office);
    Complaint complaint;
    complaint.category = category;
    complaint.about = work.candidate;
    complaint.from = u"គ្រូម្នាក់"_s;
    complaint.text = u"សូមពិនិត្យឡើងវិញ"_s;
    const auto id = office.must(service.receive(office.secretary(), office.cycle, complaint));
    return Office::sentence(service.answer(office.secretary(), office.cycle, id, work.member, u"បានពិនិត្យ"_s));
}

QString assignedAgainstAConflict(Office &office, const CategoryId &)
{
    const Assignment work = firstWork(office);
    office.must(ConflictService(office.context())
                    .declareLate(office.secretary(), office.cycle, work.member,
                                 {work.candidate, Relation::Family, u"សាច់ញាតិ"_s}));
    return Office::sentence(PanelService(office.context()).assign(office.secretary(), office.cycle, work));
}

QString announcedBeforeTheDecision(Office &office, const CategoryId &category)
{
    return Office::sentence(
        AuthorityService(office.context())
            .announce(office.secretary(), office.cycle, category, office.clock.today(), u"ភ្នំពេញ"_s));
}

QString vacatedWithoutAVote(Office &office, const CategoryId &category)
{
    Vacancy vacancy;
    vacancy.candidate = office.candidate(category, 1);
    vacancy.ground = u"មិនទទួល"_s;
    vacancy.hearing = u"បានជួប"_s;
    return Office::sentence(VacancyService(office.context()).vacate(office.secretary(), office.cycle, vacancy));
}

QString seatsTheMotionDidNotName(Office &office, const CategoryId &category)
{
    return seatsOf(office, category, false);
}

QString seatsAgainstTheRanking(Office &office, const CategoryId &category)
{
    return seatsOf(office, category, true);
}

QString correctionWithoutReason(Office &office, const CategoryId &category)
{
    return Office::sentence(NominationService(office.context())
                                .correct(office.secretary(), office.cycle, office.candidate(category, 1), u"name_km"_s,
                                         u"ចាន់ ដារា"_s, noGrounds));
}

const std::array<Attempt, 22> attempts{{
    {"typed in by one alone", Moment::ScoringOpen, typedInByOneAlone, "typed twice"},
    {"secretary reopens", Moment::ScoringClosed, secretaryReopens, "may not"},
    {"secretary closes the ranking", Moment::ScoringClosed, secretaryClosesRanking, "chair"},
    {"member changes the committee", Moment::BeforeScoring, memberChangesTheCommittee, "may not"},
    {"observer hands in", Moment::ScoringOpen, observerKeys, "may not"},
    {"reopened without a reason", Moment::ScoringClosed, reopenWithoutReason, "reason"},
    {"member ends without a reason", Moment::BeforeScoring, memberEndsWithoutReason, "reason"},
    {"corrected without a reason", Moment::BeforeScoring, correctionWithoutReason, "reason"},
    {"sheet after scoring", Moment::ScoringClosed, sheetAfterScoringClosed, "closed"},
    {"sheet before the panels are closed", Moment::BeforeScoring, sheetAfterScoringClosed, "not open"},
    {"sheet of another member", Moment::ScoringOpen, sheetOfAnotherMember, "only the own sheets"},
    {"indicator not marked", Moment::ScoringOpen, unmarkedIndicator, "not marked yet"},
    {"top mark without a reason", Moment::ScoringOpen, topMarkWithoutReason, "Write a reason"},
    {"wrong letter in the code", Moment::ScoringOpen, wrongLetter, "not a sheet code"},
    {"code of another sheet", Moment::ScoringOpen, codeOfAnotherSheet, "another sheet"},
    {"second keying by the same person", Moment::ScoringOpen, secondKeyingBySamePerson, "another person"},
    {"assigned against a conflict", Moment::ScoringOpen, assignedAgainstAConflict, "declared a conflict", true},
    {"complaint answered by who marked", Moment::ScoringClosed, complaintByWhoMarked, "did not mark", true},
    {"announced before the decision", Moment::RankingClosed, announcedBeforeTheDecision, "not open"},
    {"seats the motion did not name", Moment::RankingClosed, seatsTheMotionDidNotName, "other candidates", true},
    {"seats against the ranking", Moment::RankingClosed, seatsAgainstTheRanking, "do not follow the ranking", true},
    {"vacated without a vote", Moment::SeatsCarried, vacatedWithoutAVote, "carried motion"},
}};

} // namespace

/// Each service refuses what it must, with a sentence, and writes nothing then.
class RefusalTest final : public QObject
{
    Q_OBJECT

private slots:
    void isRefusedWithASentence_data();
    void isRefusedWithASentence();
    void differingKeyingsAreListed();
    void equalKeyingsAreHandedIn();
    void aConflictSheetDuringScoringTakesTheSheetAway();
    void theAuthorityNamesOnlyCandidatesOfTheCategory();
    void theAuthorityNamesAwardeesAndTheCommitteesFiveStay();
};

void RefusalTest::isRefusedWithASentence_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < attempts.size(); ++i) {
        QTest::newRow(attempts.at(i).name) << static_cast<int>(i);
    }
}

void RefusalTest::isRefusedWithASentence()
{
    QFETCH(int, index);
    const Attempt &attempt = attempts.at(static_cast<size_t>(index));
    Office office;
    const CategoryId category = test::runTo(office, attempt.moment);
    const QString sentence = attempt.tryIt(office, category);
    QVERIFY2(sentence.contains(QString::fromLatin1(attempt.words)), qPrintable(sentence));
    // Tried again, it is refused again, and the record book has not moved.
    if (!attempt.preparesFirst) {
        const LedgerHead before = office.head();
        QCOMPARE(attempt.tryIt(office, category), sentence);
        QCOMPARE(office.head(), before);
    }
    QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
}

void RefusalTest::differingKeyingsAreListed()
{
    Office office;
    const CategoryId category = test::runTo(office, Moment::ScoringOpen);
    SheetEntry entry = paperSheet(office, category);
    QVERIFY(keyed(office, entry, u"សុខ"_s).isEmpty());
    const LedgerHead before = office.head();
    const int first = entry.steps.at(2);
    entry.steps[2] = first == 1 ? 2 : 1;
    const auto differences = office.must(
        ScoringService(office.context(), *office.file).keySecond(office.secretary(), office.cycle, entry, u"ម៉ៅ"_s));
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.constFirst().code, u"1.2.1"_s); // the third indicator of the standards
    QCOMPARE(differences.constFirst().first, first);
    QCOMPARE(differences.constFirst().second, entry.steps.at(2));
    QCOMPARE(office.head(), before);
}

void RefusalTest::equalKeyingsAreHandedIn()
{
    Office office;
    const CategoryId category = test::runTo(office, Moment::ScoringOpen);
    const SheetEntry entry = paperSheet(office, category);
    QVERIFY(keyed(office, entry, u"សុខ"_s).isEmpty());
    const auto differences = office.must(
        ScoringService(office.context(), *office.file).keySecond(office.secretary(), office.cycle, entry, u"ម៉ៅ"_s));
    QVERIFY(differences.isEmpty());
    const ScoreSheet sheet = office.facts().sheets.constLast();
    QCOMPARE(sheet.keyers, (QStringList{u"សុខ"_s, u"ម៉ៅ"_s}));
    QCOMPARE(sheet.medium, SheetMedium::PaperKeyedTwice);
    QCOMPARE(sheet.steps, entry.steps);
}

void RefusalTest::aConflictSheetDuringScoringTakesTheSheetAway()
{
    Office office;
    const CategoryId category = test::runTo(office, Moment::ScoringOpen);
    const Assignment work = firstWork(office);
    const ConflictService service(office.context());
    const auto sheets = [&] {
        const QList<ScoreSheet> all = office.facts().currentSheets(category, 1);
        return std::count_if(all.cbegin(), all.cend(), [&](const ScoreSheet &sheet) {
            return sheet.member == work.member && sheet.candidate == work.candidate;
        });
    };
    QCOMPARE(sheets(), 1);
    office.must(service.handInSheet(office.secretary(), office.cycle, work.member, category,
                                    {{{work.candidate, Relation::Supervisor, u"ជាអ្នកគ្រប់គ្រង"_s}}, true}));
    QCOMPARE(sheets(), 0);
    const LedgerHead before = office.head();
    QVERIFY(!service.handInSheet(office.secretary(), office.cycle, work.member, category, {{}, true}));
    QCOMPARE(office.head(), before);
}

namespace
{

EventId changedByAuthority(Office &office, const CategoryId &category)
{
    Instruction change;
    change.category = category;
    change.outcome = AuthorityOutcome::Changed;
    change.from = u"រដ្ឋមន្ត្រី"_s;
    change.date = office.clock.today();
    change.text = u"ប្តូរបេក្ខជនលេខ ៥"_s;
    return office.must(AuthorityService(office.context()).recordAnswer(office.secretary(), office.cycle, change));
}

} // namespace

void RefusalTest::theAuthorityNamesOnlyCandidatesOfTheCategory()
{
    Office office;
    const CategoryId category = test::runTo(office, Moment::SeatsCarried);
    const AuthorityService service(office.context());
    const EventId instruction = changedByAuthority(office, category);
    const CandidateId one = office.candidate(category, 1);
    const LedgerHead before = office.head();
    QVERIFY(!service.authorityNames(office.secretary(), office.cycle, instruction, {CandidateId()}, u"៧៧"_s));
    QVERIFY(!service.authorityNames(office.secretary(), office.cycle, instruction, {one, one}, u"៧៧"_s));
    QVERIFY(!service.authorityNames(office.secretary(), office.cycle, instruction, {one}, {}));
    QCOMPARE(office.head(), before);
}

void RefusalTest::theAuthorityNamesAwardeesAndTheCommitteesFiveStay()
{
    Office office(Office::Keeps::OnDisk);
    const CategoryId category = test::runTo(office, Moment::SeatsCarried);
    const Decision ours = *office.facts().decisionInForce(category);
    const AuthorityService service(office.context());
    office.must(service.submit(office.secretary(), office.cycle, category, u"រដ្ឋមន្ត្រី"_s, office.clock.today()));
    QList<CandidateId> seats = ours.seats;
    seats.replace(4, office.candidate(category, 8));
    office.must(
        service.authorityNames(office.secretary(), office.cycle, changedByAuthority(office, category), seats, u"៧៧"_s));
    office.must(service.announce(office.secretary(), office.cycle, category, office.clock.today(), u"ភ្នំពេញ"_s));
    office.close(Stage::Approval, category);
    for (const QString &kind : {u"minutes"_s, u"ranking"_s, u"award-report"_s}) {
        office.issue(kind, category);
    }
    office.close(Stage::Papers, category);
    office.close(Stage::Archive);
    const CycleFacts now = office.facts();
    QCOMPARE(now.decisionInForce(category)->by, DecidedBy::Authority);
    QCOMPARE(now.decision(ours.id)->seats, ours.seats); // the committee's five stay beside them
    QVERIFY(office.minutes(category, Language::English).contains(u"Awardees named by decision no. 77"_s));
    QCOMPARE(office.failedChecks(), QString());
    QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
}

RANGVOAN_TEST(RefusalTest)
#include "refusaltest.moc"
