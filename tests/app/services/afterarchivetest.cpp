// SPDX-License-Identifier: Apache-2.0
#include "app/main/filecheck.h"
#include "app/services/authorityservice.h"
#include "app/services/decisionservice.h"
#include "app/services/meetingservice.h"
#include "app/services/paperservice.h"
#include "app/services/vacancyservice.h"
#include "app/text/findingtext.h"
#include "tests/app/services/office.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using test::Moment;
using test::Office;

/// What can still happen once the year is closed and archived: a seat falls free, a stage is redone.
class AfterArchiveTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anUncheckedFileIsNotPutAway();
    void aChangedFileIsNotPutAway();
    void aSeatFallsFree();
    void aVacancyWithoutAMotionIsRefused();
    void onlyTheChairReopens();
    void reopenedAndNothingChanged();
    void reopenedAndAPaperIssuedAnew();

private:
    StageState stateOf(Stage stage) { return m_office->facts().stateOf(stageKeyOf(stage)); }
    StageKey stageKeyOf(Stage stage) const
    {
        return stage == Stage::Archive ? StageKey{{}, 0, stage} : StageKey{m_category, 0, stage};
    }

    std::unique_ptr<Office> m_office;
    CategoryId m_category;
};

void AfterArchiveTest::init()
{
    m_office = std::make_unique<Office>(Office::Keeps::OnDisk);
    m_category = runTo(*m_office, Moment::SeatsCarried);
    const AuthorityService authority(m_office->context());
    const QDate day = m_office->clock.today();
    m_office->must(authority.submit(m_office->secretary(), m_office->cycle, m_category, u"រដ្ឋមន្ត្រី"_s, day));
    Instruction approved;
    approved.category = m_category;
    approved.from = u"រដ្ឋមន្ត្រី"_s;
    approved.date = day;
    m_office->must(authority.recordAnswer(m_office->secretary(), m_office->cycle, approved));
    m_office->must(authority.announce(m_office->secretary(), m_office->cycle, m_category, day, u"សន្និបាតអប់រំ"_s));
    m_office->close(Stage::Approval, m_category);
    for (const QString &kind : {u"minutes"_s, u"ranking"_s, u"award-report"_s}) {
        m_office->issue(kind, m_category);
    }
    m_office->close(Stage::Papers, m_category);
    m_office->close(Stage::Archive);
    QCOMPARE(stateOf(Stage::Archive), StageState::Closed);
}

/// What services refused although the step expected it to be done; and the file is whole, whatever came to it.
void AfterArchiveTest::cleanup()
{
    QVERIFY2(m_office->troubles.isEmpty(), qPrintable(m_office->troubles.join(u'\n')));
    const QString failed = m_office->failedChecks();
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
}

void AfterArchiveTest::anUncheckedFileIsNotPutAway()
{
    const ProcedureService procedure(m_office->context());
    const StageKey archive = stageKeyOf(Stage::Archive);
    m_office->must(procedure.reopen(m_office->chair(), m_office->cycle, archive,
                                    {u"ពិនិត្យឡើងវិញ"_s, m_office->clock.today(), u"៩០"_s}));
    const CloseOutcome unchecked = m_office->must(procedure.close(m_office->chair(), m_office->cycle, archive));
    QVERIFY(m_office->blockedBy(unchecked, FindingCode::FileNotChecked));
    QVERIFY(stateOf(Stage::Archive) != StageState::Closed);
    const CloseOutcome checked = m_office->must(
        procedure.close(m_office->chair(), m_office->cycle, archive, {}, checkOfFile(m_office->file->connection())));
    QVERIFY(checked.closed && checked.findings.isEmpty());
}

/// A mark of the committee is changed behind the record book, as somebody with a database program could.
void AfterArchiveTest::aChangedFileIsNotPutAway()
{
    const StageKey archive = stageKeyOf(Stage::Archive);
    m_office->must(
        ProcedureService(m_office->context())
            .reopen(m_office->chair(), m_office->cycle, archive, {u"ពិនិត្យឡើងវិញ"_s, m_office->clock.today(), u"៩០"_s}));
    db::Connection &connection = m_office->file->connection();
    const QString first = u"(SELECT min(seq) FROM score_sheet)"_s;
    const QString before =
        m_office->must(connection.text(u"SELECT hex(steps) FROM score_sheet WHERE seq = "_s + first));
    QVERIFY(connection.execute(u"UPDATE score_sheet SET steps = zeroblob(length(steps)) WHERE seq = "_s + first));
    const CloseOutcome refused = m_office->tryClose(Stage::Archive);
    QVERIFY(m_office->blockedBy(refused, FindingCode::CheckFailed));
    QStringList sentences;
    for (const Finding &finding : refused.findings) {
        sentences.append(findingText(finding, m_office->facts(), Wording(Language::English)));
    }
    QVERIFY2(sentences.contains(u"The file is not in order: projection."_s), qPrintable(sentences.join(u'\n')));
    QVERIFY(stateOf(Stage::Archive) != StageState::Closed);
    QVERIFY(connection.execute(u"UPDATE score_sheet SET steps = x'%1' WHERE seq = %2"_s.arg(before, first)));
    m_office->close(Stage::Archive);
    QCOMPARE(stateOf(Stage::Archive), StageState::Closed);
}

/// The archive stays as it is; beside it stand the vacated seat, the new decision and the papers that tell the old one.
void AfterArchiveTest::aSeatFallsFree()
{
    m_office->day(9, 1);
    const Decision before = *m_office->facts().decisionInForce(m_category);
    const CandidateId declined = before.seats.at(2);
    m_office->issue(u"certificate"_s, m_category, before.seats.at(0));
    const PaperId vain = m_office->issue(u"certificate"_s, m_category, declined);
    QVERIFY(outdatedPapers(m_office->facts()).isEmpty());
    const MeetingId meeting = m_office->meet(u"១០"_s);
    Vacancy vacancy;
    vacancy.candidate = declined;
    vacancy.ground = u"មិនទទួលយករង្វាន់"_s;
    vacancy.hearing = u"បានជួបផ្ទាល់នៅការិយាល័យ"_s;
    vacancy.motion = m_office->carry(meeting, m_category, MotionSubject::Vacancy, u"ទទួលការលាលែង"_s, {declined});
    m_office->must(VacancyService(m_office->context()).vacate(m_office->secretary(), m_office->cycle, vacancy));
    const CycleFacts known = m_office->facts();
    const Decision after = *known.decisionInForce(m_category);
    QList<CandidateId> expected = before.seats;
    expected[2] = before.reserves.at(0);
    QCOMPARE(after.seats, expected);
    QCOMPARE(after.reserves, before.reserves.mid(1));
    QCOMPARE(after.replaces, before.id);
    QCOMPARE(known.vacancies.size(), 1);
    QCOMPARE(known.vacancies.constFirst().place, 3);
    for (const Stage stage : {Stage::Decision, Stage::Approval, Stage::Papers, Stage::Archive}) {
        QCOMPARE(known.stateOf(stageKeyOf(stage)), StageState::Closed);
    }
    // What tells the five of before is to be printed anew; the certificate of who declined is called back. The ranking
    // and the certificate of who keeps the first seat still hold.
    QStringList kinds;
    for (const Paper &paper : outdatedPapers(known)) {
        kinds.append(paper.kind);
    }
    QCOMPARE(kinds, (QStringList{u"minutes"_s, u"award-report"_s, u"certificate"_s}));
    for (const Paper &paper : outdatedPapers(known)) {
        if (paper.kind != u"certificate"_s) {
            m_office->issue(paper.kind, m_category, {}, paper.id);
        }
    }
    QCOMPARE(outdatedPapers(m_office->facts()).size(), 1);
    QCOMPARE(outdatedPapers(m_office->facts()).constFirst().id, vain);
    m_office->must(
        MeetingService(m_office->context()).close(m_office->secretary(), m_office->cycle, meeting, QTime(9, 30)));
    m_office->must(m_office->file->rebuild());
    QCOMPARE(m_office->facts().decisions, known.decisions);
    QCOMPARE(m_office->facts().vacancies, known.vacancies);
}

void AfterArchiveTest::aVacancyWithoutAMotionIsRefused()
{
    const LedgerHead before = m_office->head();
    Vacancy vacancy;
    vacancy.candidate = m_office->facts().decisionInForce(m_category)->seats.at(0);
    vacancy.ground = u"ទទួលមរណភាព"_s;
    vacancy.hearing = u"គ្រួសារបានជូនដំណឹង"_s;
    const auto refused = VacancyService(m_office->context()).vacate(m_office->secretary(), m_office->cycle, vacancy);
    QVERIFY(!refused);
    QVERIFY(!Office::sentence(refused).isEmpty());
    QCOMPARE(m_office->head(), before);
}

void AfterArchiveTest::onlyTheChairReopens()
{
    const ProcedureService procedure(m_office->context());
    const LedgerHead before = m_office->head();
    const Grounds grounds{u"ខុសលេខ"_s, QDate(2026, 9, 1), u"៩៩"_s};
    const Status bySecretary =
        procedure.reopen(m_office->secretary(), m_office->cycle, stageKeyOf(Stage::Papers), grounds);
    QVERIFY(!bySecretary);
    QCOMPARE(bySecretary.error().code, ErrorCode::NotAllowed);
    QVERIFY(!procedure.reopen(m_office->chair(), m_office->cycle, stageKeyOf(Stage::Papers),
                              {u"\u200B "_s, QDate(2026, 9, 1), {}}));
    QCOMPARE(m_office->head(), before);
}

/// One click each: what was closed is confirmed as it was.
void AfterArchiveTest::reopenedAndNothingChanged()
{
    m_office->day(9, 1);
    const ProcedureService procedure(m_office->context());
    m_office->must(procedure.reopen(m_office->chair(), m_office->cycle, stageKeyOf(Stage::Approval),
                                    {u"ពិនិត្យលិខិតឡើងវិញ"_s, QDate(2026, 9, 1), u"៩៩"_s}));
    QCOMPARE(stateOf(Stage::Decision), StageState::Closed);
    QVERIFY(stateOf(Stage::Approval) != StageState::Closed);
    QCOMPARE(stateOf(Stage::Papers), StageState::ToConfirmAgain);
    QCOMPARE(stateOf(Stage::Archive), StageState::ToConfirmAgain);
    QVERIFY(!procedure.confirmAgain(m_office->chair(), m_office->cycle, stageKeyOf(Stage::Archive)));
    m_office->close(Stage::Approval, m_category);
    m_office->must(procedure.confirmAgain(m_office->chair(), m_office->cycle, stageKeyOf(Stage::Papers)));
    QCOMPARE(stateOf(Stage::Papers), StageState::Closed);
    m_office->close(Stage::Archive);
    QCOMPARE(stateOf(Stage::Archive), StageState::Closed);
    const QString told = m_office->minutes(m_category, Language::English);
    QVERIFY2(told.contains(u"ពិនិត្យលិខិតឡើងវិញ"_s), "the minutes tell of it for ever");
}

/// A paper is corrected meanwhile: the archive is closed anew over what stands now.
void AfterArchiveTest::reopenedAndAPaperIssuedAnew()
{
    m_office->day(9, 1);
    const ProcedureService procedure(m_office->context());
    m_office->must(procedure.reopen(m_office->chair(), m_office->cycle, stageKeyOf(Stage::Papers),
                                    {u"ខុសលេខក្នុងរបាយការណ៍"_s, QDate(2026, 9, 1), u"៩៩"_s}));
    QCOMPARE(stateOf(Stage::Approval), StageState::Closed);
    QCOMPARE(stateOf(Stage::Archive), StageState::ToConfirmAgain);
    const QList<Paper> before = m_office->facts().papers;
    const Paper &report = before.constLast();
    QCOMPARE(report.kind, u"award-report"_s);
    m_office->issue(report.kind, m_category, {}, report.id);
    m_office->close(Stage::Papers, m_category);
    m_office->close(Stage::Archive);
    const CycleFacts known = m_office->facts();
    QCOMPARE(known.papers.size(), before.size() + 1);
    QVERIFY(known.papers.at(before.size() - 1).annulled);
    QCOMPARE(stateOf(Stage::Archive), StageState::Closed);
}

RANGVOAN_TEST(AfterArchiveTest)

#include "afterarchivetest.moc"
