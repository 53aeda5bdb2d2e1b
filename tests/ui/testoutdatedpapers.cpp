// SPDX-License-Identifier: Apache-2.0
#include "app/services/meetingservice.h"
#include "app/services/paperservice.h"
#include "app/services/vacancyservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/shell/page.h"
#include "ui/widgets/tableview.h"

#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// Papers that held when they were printed: where the secretary sees which to print anew and which to call back.
class TestOutdatedPapers final : public QObject
{
    Q_OBJECT

private slots:
    void aVacatedSeatPutsPapersOutOfDate();

private:
    const CycleFacts &facts() { return m_driver.facts(); }
    /// By a vote of everybody who may, in a meeting of its own.
    void vacateSeatOf(const CandidateId &awardee);
    PaperId certificateOf(const CandidateId &awardee);
    PaperId printOf(const QString &kind);
    QString stateInRegister(const PaperId &paper);

    WindowDriver m_driver;
};

void TestOutdatedPapers::vacateSeatOf(const CandidateId &awardee)
{
    Workspace &workspace = m_driver.workspace();
    const MeetingService meetings(workspace.context());
    const Actor actor = workspace.actor();
    const CycleId cycle = workspace.cycle();
    const auto meeting = meetings.open(actor, cycle, {u"77"_s, QDate(2026, 4, 22), QTime(8, 30), u"Hall B"_s, {}, {}});
    QVERIFY(meeting);
    for (const Member &member : workspace.facts().members) {
        QVERIFY(meetings.attend(actor, cycle, {*meeting, member.id, true, {}, {}, {}}));
    }
    workspace.reload();
    MotionEntry entry;
    entry.meeting = *meeting;
    entry.category = workspace.category();
    entry.subject = MotionSubject::Vacancy;
    entry.text = u"The seat is vacated."_s;
    entry.candidates = {awardee};
    entry.counts.inFavour = static_cast<int>(motionQuorum(workspace.facts(), entry).present.size());
    const auto motion = meetings.vote(actor, cycle, entry);
    QVERIFY(motion);
    Vacancy vacancy;
    vacancy.candidate = awardee;
    vacancy.ground = u"declines the award"_s;
    vacancy.hearing = u"by telephone"_s;
    vacancy.motion = *motion;
    QVERIFY(workspace.run(VacancyService(workspace.context()).vacate(actor, cycle, vacancy)));
    m_driver.settle();
}

PaperId TestOutdatedPapers::certificateOf(const CandidateId &awardee)
{
    Paper certificate;
    certificate.kind = u"certificate"_s;
    certificate.category = m_driver.workspace().category();
    certificate.candidate = awardee;
    certificate.language = u"en"_s;
    const auto issued = PaperService(m_driver.workspace().context())
                            .issue(m_driver.workspace().actor(), m_driver.workspace().cycle(), certificate);
    return m_driver.workspace().run(issued) ? *issued : PaperId();
}

PaperId TestOutdatedPapers::printOf(const QString &kind)
{
    const QList<Paper> &papers = facts().papers;
    const auto found =
        std::find_if(papers.cbegin(), papers.cend(), [&](const Paper &paper) { return paper.kind == kind; });
    return found == papers.cend() ? PaperId() : found->id;
}

QString TestOutdatedPapers::stateInRegister(const PaperId &paper)
{
    const auto *table = m_driver.find<TableView>(u"register"_s);
    if (table == nullptr || !m_driver.find<TableView>(u"register"_s)->selectId(QVariant::fromValue(paper))) {
        return {};
    }
    m_driver.settle();
    const QModelIndex current = table->currentIndex();
    return current.siblingAtColumn(table->model()->columnCount() - 1).data().toString();
}

/// What tells the seats is printed anew, the certificate of who gave the seat back is called back, others hold.
void TestOutdatedPapers::aVacatedSeatPutsPapersOutOfDate()
{
    QVERIFY(m_driver.openSeason({Stage::Papers, 1}, u"papers"_s));
    m_driver.workspace().setLanguage(Language::English);
    const QList<CandidateId> seats = facts().decisionInForce(m_driver.workspace().category())->seats;
    const PaperId kept = certificateOf(seats.at(0));
    const PaperId vain = certificateOf(seats.at(2));
    m_driver.click(u"registerTab"_s);
    QCOMPARE(stateInRegister(printOf(u"award-report"_s)), u"signed"_s);
    QCOMPARE(stateInRegister(vain), u"to sign"_s);
    vacateSeatOf(seats.at(2));
    QCOMPARE(stateInRegister(printOf(u"award-report"_s)), u"out of date"_s);
    QVERIFY(m_driver.words(u"paperHistory"_s).contains(u"decided anew"_s));
    QCOMPARE(stateInRegister(printOf(u"ranking"_s)), u"signed"_s);
    QCOMPARE(stateInRegister(kept), u"to sign"_s);
    QCOMPARE(stateInRegister(vain), u"to call back"_s);
    QVERIFY(m_driver.words(u"paperHistory"_s).contains(u"call it back"_s));
    m_driver.shootAll(u"papers-outdated"_s);
    m_driver.workspace().setLanguage(Language::English);
    m_driver.click(u"papersTab"_s);
    const auto *shelf = m_driver.find<TableView>(u"papers"_s);
    QVERIFY(m_driver.find<TableView>(u"papers"_s)->selectId(u"award-report"_s));
    QCOMPARE(shelf->currentIndex().siblingAtColumn(2).data().toString(), u"out of date"_s);
    // The gate shows the way to what is called back.
    const QList<Finding> findings = m_driver.workspace().findings({m_driver.workspace().category(), 0, Stage::Papers});
    const auto back = std::find_if(findings.cbegin(), findings.cend(),
                                   [](const Finding &finding) { return finding.code == FindingCode::PaperToCallBack; });
    QVERIFY(back != findings.cend());
    m_driver.window().page()->showFinding(*back);
    m_driver.settle();
    QCOMPARE(m_driver.find<TableView>(u"register"_s)->selectedId().value<PaperId>(), vain);
}

RANGVOAN_TEST(TestOutdatedPapers)

#include "testoutdatedpapers.moc"
