// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/testwholejob.h"
#include "ui/shell/page.h"
#include "ui/stages/checkanswer.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFile>

namespace rangvoan
{

using namespace ui;
using namespace Qt::StringLiterals;

/// Five vote, the one in conflict with a candidate leaves: three for, one abstains.
void TestWholeJob::seatsAreVoted()
{
    show(u"decision"_s);
    press(u"newMeeting"_s);
    m_driver->type(u"meetingDate"_s, u"០៨/០៤/២០២៦"_s);
    m_driver->type(u"meetingFrom"_s, u"៨:៣០"_s);
    m_driver->type(u"meetingPlace"_s, u"សាលប្រជុំ គ"_s);
    press(u"openMeeting"_s);
    QCOMPARE(facts().meetings.size(), 1);
    press(u"everybodyPresent"_s);
    QCOMPARE(facts().attendance.size(), wholejob::marking + 1);
    int voters = 0;
    for (int i = 0; i < wholejob::marking; ++i) {
        const bool votes = m_driver->widget(u"vote_%1"_s.arg(i)) != nullptr;
        QCOMPARE(votes, i != 3);
        voters += votes ? 1 : 0;
    }
    m_driver->widget(u"vote_0"_s)->setFocus();
    for (int i = 0; i < voters; ++i) {
        m_driver->key(i == 1 ? Qt::Key_3 : Qt::Key_1);
        m_driver->key(Qt::Key_Tab);
        if (i == 1) {
            m_driver->key(Qt::Key_Tab); // past the own words
        }
    }
    press(u"seats_recordVote"_s);
    const Decision *decision = facts().decisionInForce(category());
    QVERIFY(decision != nullptr);
    const Motion motion = *facts().motion(decision->motion);
    QCOMPARE(motion.result, MotionResult::Carried);
    QCOMPARE(motion.counts, (VoteCounts{3, 0, 1}));
    QList<int> seats;
    for (const CandidateId &seat : decision->seats) {
        seats.append(numberOf(seat));
    }
    QCOMPARE(seats, (QList<int>{3, 1, 6, 5, 8}));
    QCOMPARE(decision->reserves, (QList<CandidateId>{numbered(2), numbered(4), numbered(7)}));
}

void TestWholeJob::decisionIsSigned()
{
    m_day = facts().decisionInForce(category())->date.toString(u"dd/MM/yyyy"_s);
    m_driver->type(u"signedOn"_s, m_day);
    press(u"signDecision"_s);
    QVERIFY(facts().decisionInForce(category())->signedOn.isValid());
    show(u"meetings"_s);
    m_driver->type(u"closedAt"_s, u"១១:១៥"_s);
    press(u"closeMeeting"_s);
    QCOMPARE(facts().meetings.constFirst().closedAt, QTime(11, 15));
    show(u"decision"_s);
    closeStage(Stage::Decision);
}

void TestWholeJob::authorityApproves()
{
    show(u"approval"_s);
    m_driver->type(u"authority"_s, u"រដ្ឋមន្ត្រី"_s);
    m_driver->type(u"submittedOn"_s, m_day);
    press(u"saveSubmission"_s);
    QCOMPARE(facts().announcements.constFirst().submittedTo, u"រដ្ឋមន្ត្រី"_s);
    m_driver->type(u"answerDate"_s, m_day);
    m_driver->type(u"answerReference"_s, u"៤៥៦"_s);
    press(u"answerSave"_s);
    QCOMPARE(facts().instructions.constFirst().outcome, AuthorityOutcome::Approved);
    m_driver->type(u"announcedOn"_s, m_day);
    m_driver->type(u"announcedAt"_s, u"សន្និបាតអប់រំ"_s);
    press(u"saveAnnouncement"_s);
    QCOMPARE(facts().announcements.constFirst().announcedAt, u"សន្និបាតអប់រំ"_s);
}

/// What is proposed is taken: the prize of the place, the awardee, the day of the announcement.
void TestWholeJob::prizesAreHandedOver()
{
    const QList<CandidateId> seats = facts().decisionInForce(category())->seats;
    for (const CandidateId &seat : seats) {
        select(u"prizes"_s, QVariant::fromValue(seat));
        press(u"savePrize"_s);
    }
    QList<qint64> amounts;
    for (const PrizeReceipt &receipt : facts().receipts) {
        amounts.append(receipt.amountRiel);
        QCOMPARE(receipt.candidate, seats.at(amounts.size() - 1));
        QCOMPARE(receipt.receiver, facts().candidate(receipt.candidate)->nomination.name.khmer());
    }
    QCOMPARE(amounts, (QList<qint64>{5'000'000, 4'000'000, 3'000'000, 3'000'000, 3'000'000}));
    closeStage(Stage::Approval);
}

/// The paper in Khmer, entered in the register and saved as PDF.
void TestWholeJob::issue(const QString &kind)
{
    select(u"papers"_s, kind);
    const auto ready = [this] {
        const auto *view = m_driver->find<PaperView>(u"paperView"_s);
        return view != nullptr && view->pageCount() > 0;
    };
    QVERIFY2(QTest::qWaitFor(ready, 20'000), qPrintable(kind));
    const qsizetype before = facts().papers.size();
    m_driver->click(u"issuePaper"_s);
    m_driver->type(u"issueNumber"_s, u"១២"_s);
    m_driver->type(u"issueDate"_s, m_day);
    press(u"issueAsPdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(facts().papers.size(), before + 1, 20'000);
    QCOMPARE(facts().papers.constLast().kind, kind);
    QCOMPARE(facts().papers.constLast().language, u"km"_s);
    QTRY_VERIFY(m_driver->widget(u"path"_s) != nullptr);
    const QString path = m_driver->folder() + u'/' + kind + u".pdf"_s;
    m_driver->type(u"path"_s, path);
    press(u"pathYes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
}

void TestWholeJob::papersAreIssued()
{
    show(u"papers"_s);
    issue(u"ranking"_s);
    issue(u"minutes"_s);
    issue(u"award-report"_s);
    const Paper report = facts().papers.constLast();
    QCOMPARE(report.contentHash.size(), 32);
    m_driver->click(u"registerTab"_s);
    select(u"register"_s, QVariant::fromValue(report.id));
    m_driver->type(u"signedOn"_s, m_day);
    press(u"signPaper"_s);
    QTRY_VERIFY(facts().papers.constLast().signedOn.isValid());
    m_driver->click(u"papersTab"_s);
    closeStage(Stage::Papers);
}

void TestWholeJob::yearIsArchived()
{
    show(u"archive"_s);
    m_driver->click(u"primary"_s); // checks the file
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->find<CheckAnswer>(u"archiveAnswer"_s)->answer(),
                              workspace().text("archivepage", "Yes, in order"), 30'000);
    closeStage(Stage::Archive);
}

/// Read again from the disk: every check passes, and the awardees are the first five of the final ranking.
void TestWholeJob::fileIsInOrder()
{
    const QString path = workspace().file().path();
    workspace().close();
    m_driver->settle();
    const auto checks =
        workspace().door().verify(path, Wording(Language::Khmer), [](qsizetype, qsizetype) { return true; });
    QVERIFY(checks.has_value());
    QVERIFY(!checks->isEmpty());
    for (const CheckLine &line : *checks) {
        QVERIFY2(line.passed, qPrintable(line.sentence + line.detail));
    }
    QVERIFY(workspace().open(workspace().door().open(path)));
    QVERIFY(facts().isClosed({{}, 0, Stage::Archive}));
    const QList<CandidateId> seats = facts().decisionInForce(category())->seats;
    QCOMPARE(seats.size(), 5);
    for (const SealedPlace &one : facts().sealedRanking(category(), 2)->places) {
        QCOMPARE(seats.value(one.place - 1), one.place <= 5 ? one.candidate : CandidateId());
    }
}

} // namespace rangvoan
