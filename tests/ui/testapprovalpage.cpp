// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/stages.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// Approval, announcement, prizes, and what changes after the signature.
class TestApprovalPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->workspace().setLanguage(Language::English);
    }

    void cleanup() { m_driver.reset(); }

    void nothingBeforeTheDecision()
    {
        QVERIFY(m_driver->openSeason({Stage::Ranking, 2, true}, u"approval"_s));
        QVERIFY(m_driver->widget(u"authority"_s) == nullptr);
        m_driver->shootAll(u"approval-early"_s);
    }

    void theWayIsRecordedStepByStep()
    {
        openPage();
        m_driver->shootAll(u"approval-open"_s);
        english();
        submit();
        approve();
        announce();
        handOver();
        m_driver->shootAll(u"approval-done"_s);
    }

    /// The change is recorded first; it names no awardee twice and cites a decision; the committee's five stay.
    void theAuthorityChangesAnAwardee()
    {
        openPage();
        submit();
        const QList<CandidateId> committees = inForce().seats;
        const CandidateId other = inForce().reserves.at(1);
        askForAChange();
        QVERIFY(m_driver->type(u"announcedOn"_s, u"21/04/2026"_s));
        QVERIFY(m_driver->type(u"announcedAt"_s, u"Congress"_s));
        QVERIFY(m_driver->click(u"saveAnnouncement"_s));
        QVERIFY2(announcement().announcedOn.isNull(), "the instruction is not answered yet");
        QVERIFY(m_driver->click(u"authorityNames"_s));
        pick(u"named_1"_s, committees.at(0));
        QVERIFY(m_driver->type(u"namedReference"_s, u"789"_s));
        QVERIFY(m_driver->click(u"saveNamed"_s));
        QCOMPARE(facts().decisions.size(), 1);
        QVERIFY(m_driver->widget(u"named_1"_s)->accessibleDescription().contains(u"already"_s));
        pick(u"named_1"_s, other);
        QVERIFY(m_driver->type(u"namedReference"_s, u" "_s));
        QVERIFY(m_driver->click(u"saveNamed"_s));
        QCOMPARE(facts().decisions.size(), 1);
        m_driver->shootAll(u"approval-authority-names"_s);
        english();
        QVERIFY(m_driver->type(u"namedReference"_s, u"789"_s));
        QVERIFY(m_driver->click(u"saveNamed"_s));
        QCOMPARE(facts().decisions.size(), 2);
        QCOMPARE(inForce().by, DecidedBy::Authority);
        QCOMPARE(inForce().reference, u"789"_s);
        QList<CandidateId> expected = committees;
        expected[1] = other;
        QCOMPARE(inForce().seats, expected);
        QCOMPARE(facts().decisions.constFirst().seats, committees);
        QVERIFY(facts().decisions.constFirst().replaced);
        QCOMPARE(facts().instructions.constFirst().answer, InstructionAnswer::AuthorityNames);
    }

    void theCommitteeConfirmsItsDecision()
    {
        openPage();
        submit();
        askForAChange();
        QVERIFY(m_driver->click(u"committeeConfirms"_s));
        openMeeting();
        m_driver->shootAll(u"approval-confirm"_s);
        english();
        QVERIFY(m_driver->click(u"instruction_everybodyFor"_s));
        QVERIFY(m_driver->click(u"instruction_recordVote"_s));
        const Instruction instruction = facts().instructions.constFirst();
        QCOMPARE(instruction.answer, InstructionAnswer::CommitteeConfirms);
        QVERIFY(facts().motion(instruction.motion)->isCarried());
        QCOMPARE(facts().decisions.size(), 1);
    }

    void theCommitteeDecidesAnew()
    {
        openPage();
        submit();
        askForAChange();
        const Decision before = inForce();
        QVERIFY(m_driver->click(u"committeeAnew"_s));
        QVERIFY(m_driver->click(u"depart"_s));
        m_driver->find<QComboBox>(u"departSeat"_s)->setCurrentIndex(4);
        m_driver->find<QComboBox>(u"departOther"_s)->setCurrentIndex(5);
        QVERIFY(m_driver->click(u"exchange"_s));
        QVERIFY(m_driver->type(u"justification"_s, u"The minister asks to look at remote schools."_s));
        openMeeting();
        QVERIFY(m_driver->click(u"departure_everybodyFor"_s));
        QVERIFY(m_driver->click(u"departure_recordVote"_s));
        QVERIFY(m_driver->click(u"seats_everybodyFor"_s));
        m_driver->shootAll(u"approval-anew"_s);
        english();
        QVERIFY(m_driver->click(u"seats_recordVote"_s));
        QCOMPARE(inForce().replaces, before.id);
        QCOMPARE(inForce().seats.at(4), before.reserves.at(0));
        QCOMPARE(facts().instructions.constFirst().answer, InstructionAnswer::DecidedAnew);
    }

    /// After everything is closed: the first reserve takes the third seat, nobody else moves.
    void aSeatIsVacatedAfterTheAnnouncement()
    {
        QVERIFY(m_driver->openSeason({Stage::Approval, 1, true}, u"approval"_s));
        const Decision before = inForce();
        QVERIFY(m_driver->widget(u"saveSubmission"_s) == nullptr);
        QVERIFY(m_driver->click(u"afterVacancy"_s));
        pick(u"vacatedCandidate"_s, before.seats.at(2));
        QVERIFY(m_driver->words(u"callBack"_s).contains(u"3,000,000 riel"_s));
        QVERIFY(m_driver->words(u"callBack"_s).contains(u"announcement"_s));
        openMeeting();
        QVERIFY(m_driver->click(u"vacancy_everybodyFor"_s));
        QVERIFY(m_driver->click(u"vacancy_recordVote"_s));
        QVERIFY2(facts().vacancies.isEmpty(), "no ground");
        QVERIFY(!m_driver->widget(u"vacancyGround"_s)->accessibleDescription().isEmpty());
        QVERIFY(m_driver->type(u"vacancyGround"_s, u"Declines the award"_s));
        QVERIFY(m_driver->click(u"vacancy_recordVote"_s));
        QVERIFY2(facts().vacancies.isEmpty(), "not heard");
        QVERIFY(m_driver->type(u"vacancyHearing"_s, u"Letter of 2 May 2026"_s));
        QVERIFY(m_driver->type(u"vacancyDate"_s, u"05/05/2026"_s));
        m_driver->shootAll(u"approval-vacancy"_s);
        english();
        const qsizetype motions = facts().motions.size();
        QVERIFY(m_driver->click(u"vacancy_recordVote"_s));
        QCOMPARE(facts().motions.size(), motions + 1);
        QCOMPARE(facts().vacancies.size(), 1);
        QCOMPARE(facts().vacancies.constFirst().candidate, before.seats.at(2));
        QCOMPARE(facts().vacancies.constFirst().place, 3);
        QCOMPARE(facts().vacancies.constFirst().date, QDate(2026, 5, 5));
        QList<CandidateId> expected = before.seats;
        expected[2] = before.reserves.at(0);
        QCOMPARE(inForce().seats, expected);
        QCOMPARE(inForce().reserves, before.reserves.mid(1));
        QVERIFY(m_driver->words(u"vacatedSeats"_s).contains(u"Declines the award"_s));
        m_driver->shootAll(u"approval-vacated"_s);
    }

    void aComplaintIsNotHandledByWhoMarked()
    {
        QVERIFY(m_driver->openSeason({Stage::Approval, 1, true}, u"approval"_s));
        const CandidateId about = inForce().seats.at(0);
        QVERIFY(m_driver->click(u"afterComplaint"_s));
        m_driver->shootAll(u"approval-complaints-empty"_s);
        english();
        receiveComplaint(about);
        const auto &sheets = facts().sheets;
        const auto marked = std::find_if(sheets.cbegin(), sheets.cend(),
                                         [&](const ScoreSheet &sheet) { return sheet.candidate == about; });
        QVERIFY(marked != sheets.cend());
        pick(u"complaintHandler"_s, marked->member);
        QVERIFY(m_driver->type(u"complaintAnswer"_s, u"The sheets were read again."_s));
        QVERIFY(m_driver->click(u"saveComplaintAnswer"_s));
        QVERIFY(facts().complaints.constFirst().answer.isEmpty());
        QVERIFY(m_driver->widget(u"complaintHandler"_s)->accessibleDescription().contains(u"marked"_s));
        m_driver->shootAll(u"approval-complaint-refused"_s);
        english();
        pick(u"complaintHandler"_s, facts().members.at(6).id); // the secretary marks nobody
        QVERIFY(m_driver->click(u"saveComplaintAnswer"_s));
        QCOMPARE(facts().complaints.constFirst().handledBy, facts().members.at(6).id);
        QCOMPARE(facts().complaints.constFirst().answer, u"The sheets were read again."_s);
        m_driver->shootAll(u"approval-complaint-answered"_s);
    }

    void skippedWithAWord()
    {
        openPage();
        QVERIFY(m_driver->click(u"skipApproval"_s));
        QVERIFY(m_driver->click(u"confirmYes"_s));
        QVERIFY(state() == StageState::Open);
        QVERIFY(m_driver->type(u"confirmReason"_s, u"The committee of the school decides itself."_s));
        QVERIFY(m_driver->key(Qt::Key_Return));
        QVERIFY(state() == StageState::Skipped);
        m_driver->shootAll(u"approval-skipped"_s);
    }

    void aClosedStageIsReadOnly()
    {
        QVERIFY(m_driver->openSeason({Stage::Approval, 1, true}, u"approval"_s));
        for (const QString &name : {u"saveSubmission"_s, u"correctSubmission"_s, u"answerSave"_s, u"saveAnnouncement"_s,
                                    u"correctAnnouncement"_s, u"skipApproval"_s}) {
            QVERIFY2(m_driver->widget(name) == nullptr, qPrintable(name));
        }
        m_driver->find<TableView>(u"prizes"_s)->selectRow(0);
        m_driver->settle();
        QVERIFY(m_driver->widget(u"savePrize"_s) == nullptr);
        m_driver->shootAll(u"approval-closed"_s);
    }

private:
    const CycleFacts &facts() { return m_driver->facts(); }
    CategoryId category() { return m_driver->workspace().category(); }
    Decision inForce() { return *facts().decisionInForce(category()); }
    StageState state() { return effectiveState(facts(), {category(), 0, Stage::Approval}); }
    void english() { m_driver->workspace().setLanguage(Language::English); }
    void openPage() { QVERIFY(m_driver->openSeason({Stage::Decision, 1, true}, u"approval"_s)); }

    Announcement announcement()
    {
        return facts().announcements.isEmpty() ? Announcement() : facts().announcements.constFirst();
    }

    template<class T>
    void pick(const QString &name, const T &id)
    {
        auto *box = m_driver->find<QComboBox>(name);
        QVERIFY2(box != nullptr, qPrintable(name));
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemData(i).value<T>() == id) {
                box->setCurrentIndex(i);
            }
        }
        QVERIFY(box->currentData().value<T>() == id);
        m_driver->settle();
    }

    void submit()
    {
        QVERIFY(m_driver->click(u"saveSubmission"_s));
        QVERIFY(facts().announcements.isEmpty());
        QVERIFY(m_driver->type(u"authority"_s, u"The Minister"_s));
        QVERIFY(m_driver->type(u"submittedOn"_s, u"soon"_s));
        QVERIFY(m_driver->click(u"saveSubmission"_s));
        QVERIFY(facts().announcements.isEmpty());
        QVERIFY(!m_driver->widget(u"submittedOn"_s)->accessibleDescription().isEmpty());
        QVERIFY(m_driver->type(u"submittedOn"_s, u"9/4/2026"_s));
        QVERIFY(m_driver->click(u"saveSubmission"_s));
        QCOMPARE(announcement().submittedTo, u"The Minister"_s);
        QCOMPARE(announcement().submittedOn, QDate(2026, 4, 9));
    }

    void approve()
    {
        QCOMPARE(m_driver->find<QLineEdit>(u"answerFrom"_s)->text(), u"The Minister"_s);
        QVERIFY(m_driver->click(u"answerSave"_s));
        QVERIFY(facts().instructions.isEmpty());
        QVERIFY(m_driver->type(u"answerDate"_s, u"17/04/2026"_s));
        QVERIFY(m_driver->type(u"answerReference"_s, u"456"_s));
        QVERIFY(m_driver->click(u"answerSave"_s));
        QCOMPARE(facts().instructions.size(), 1);
        QCOMPARE(facts().instructions.constFirst().outcome, AuthorityOutcome::Approved);
        QCOMPARE(facts().instructions.constFirst().reference, u"456"_s);
        QVERIFY(m_driver->widget(u"answerSave"_s) == nullptr);
    }

    void announce()
    {
        QVERIFY(m_driver->type(u"announcedOn"_s, u"21/04/2026"_s));
        QVERIFY(m_driver->click(u"saveAnnouncement"_s));
        QVERIFY(announcement().announcedOn.isNull());
        QVERIFY(m_driver->type(u"announcedAt"_s, u"Congress, Phnom Penh"_s));
        QVERIFY(m_driver->click(u"saveAnnouncement"_s));
        QCOMPARE(announcement().announcedOn, QDate(2026, 4, 21));
        QCOMPARE(announcement().announcedAt, u"Congress, Phnom Penh"_s);
    }

    void handOver()
    {
        auto *table = m_driver->find<TableView>(u"prizes"_s);
        table->setFocus();
        table->selectRow(0);
        m_driver->settle();
        QVERIFY(m_driver->type(u"prizeAmount"_s, u"much"_s));
        QVERIFY(m_driver->click(u"savePrize"_s));
        QVERIFY(facts().receipts.isEmpty());
        QVERIFY(m_driver->type(u"prizeAmount"_s, u"5,000,000"_s));
        QVERIFY(m_driver->type(u"prizeReceiver"_s, u"her brother"_s));
        QVERIFY(m_driver->type(u"prizeDate"_s, u"22/04/2026"_s));
        QVERIFY(m_driver->click(u"savePrize"_s));
        const PrizeReceipt expected{inForce().seats.at(0), 5'000'000, QDate(2026, 4, 22), u"her brother"_s};
        QCOMPARE(facts().receipts, QList<PrizeReceipt>{expected});
    }

    void askForAChange()
    {
        m_driver->find<QComboBox>(u"answerOutcome"_s)->setCurrentIndex(1);
        m_driver->find<QComboBox>(u"answerHow"_s)->setCurrentIndex(1);
        QVERIFY(m_driver->type(u"answerDate"_s, u"17/04/2026"_s));
        QVERIFY(m_driver->click(u"answerSave"_s));
        QVERIFY2(facts().instructions.isEmpty(), "what it asks is missing");
        QVERIFY(m_driver->type(u"answerText"_s, u"Name somebody of a remote school."_s));
        QVERIFY(m_driver->click(u"answerSave"_s));
        QCOMPARE(facts().instructions.size(), 1);
        QCOMPARE(facts().instructions.constFirst().outcome, AuthorityOutcome::Changed);
        QVERIFY(facts().instructions.constFirst().oral);
    }

    void openMeeting()
    {
        const qsizetype before = facts().meetings.size();
        QVERIFY(m_driver->click(u"newMeeting"_s));
        QVERIFY(m_driver->type(u"meetingDate"_s, u"04/05/2026"_s));
        QVERIFY(m_driver->type(u"meetingFrom"_s, u"8:30"_s));
        QVERIFY(m_driver->type(u"meetingPlace"_s, u"Hall C"_s));
        QVERIFY(m_driver->click(u"openMeeting"_s));
        QCOMPARE(facts().meetings.size(), before + 1);
        QVERIFY(m_driver->click(u"everybodyPresent"_s));
    }

    void receiveComplaint(const CandidateId &about)
    {
        QVERIFY(m_driver->widget(u"newComplaint"_s) == nullptr); // the empty state offers it
        QVERIFY(m_driver->click(u"emptyAction"_s));
        QVERIFY(m_driver->click(u"saveComplaint"_s));
        QVERIFY(facts().complaints.isEmpty());
        QVERIFY(m_driver->type(u"complaintFrom"_s, u"Parents of Krang school"_s));
        pick(u"complaintAbout"_s, about);
        QVERIFY(m_driver->click(u"saveComplaint"_s));
        QVERIFY(facts().complaints.isEmpty());
        QVERIFY(m_driver->type(u"complaintText"_s, u"She teaches no class any more."_s));
        QVERIFY(m_driver->type(u"complaintDate"_s, u"02/05/2026"_s));
        QVERIFY(m_driver->click(u"saveComplaint"_s));
        QCOMPARE(facts().complaints.size(), 1);
        QCOMPARE(facts().complaints.constFirst().about, about);
        QCOMPARE(facts().complaints.constFirst().receivedOn, QDate(2026, 5, 2));
    }

    std::unique_ptr<WindowDriver> m_driver;
};

RANGVOAN_TEST(TestApprovalPage)

#include "testapprovalpage.moc"
