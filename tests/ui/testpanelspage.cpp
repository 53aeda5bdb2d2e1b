// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/bar.h"
#include "app/services/committeeservice.h"
#include "app/services/conflictservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// Conflict sheets and panels as the secretary and the members work on them: 14 candidates, 6 marking members.
class TestPanelsPage final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    /// Down to the second candidate, Enter to the relation, "relative"; then none with the others, and hand in.
    void secretaryTypesInASheetByKeyboard()
    {
        openEmpty();
        const CandidateId second = running().at(1).id;
        const MemberId member = selected(u"conflictMembers"_s).value<MemberId>();
        table(u"conflictSheet"_s)->setFocus();
        m_driver->key(Qt::Key_Down);
        m_driver->key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"relation"_s);
        m_driver->key(Qt::Key_Down);
        m_driver->type(u"relationNote"_s, u"ជាបងប្អូន"_s);
        m_driver->type(u"sheetDate"_s, u"15/03/2026"_s);
        press(u"noneWithOthers"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"handInConflicts"_s);
        m_driver->key(Qt::Key_Space);
        QTRY_COMPARE(facts().conflictSheets.size(), 1);
        const ConflictSheet sheet = facts().conflictSheets.constFirst();
        QCOMPARE(sheet.member, member);
        QCOMPARE(sheet.covers.size(), 14);
        QVERIFY(sheet.onPaper);
        QCOMPARE(sheet.date, QDate(2026, 3, 15));
        QCOMPARE(facts().conflicts.size(), 1);
        QCOMPARE(facts().conflicts.constFirst().candidate, second);
        QCOMPARE(facts().conflicts.constFirst().relation, Relation::Family);
        QCOMPARE(facts().conflicts.constFirst().note, u"ជាបងប្អូន"_s);
        m_driver->shootAll(u"conflict-sheets"_s);
    }

    void wrongSheetIsNotWritten()
    {
        openEmpty();
        m_driver->click(u"handInConflicts"_s); // nothing answered
        QCOMPARE(m_driver->note(u"relation"_s), u"Not answered yet for this candidate."_s);
        auto *relation = m_driver->find<QComboBox>(u"relation"_s);
        relation->setCurrentIndex(relation->findData(static_cast<int>(Relation::Other)));
        emit relation->activated(relation->currentIndex());
        m_driver->click(u"noneWithOthers"_s);
        m_driver->click(u"handInConflicts"_s); // another relation, without words
        QCOMPARE(m_driver->note(u"relationNote"_s), u"Say which relation it is."_s);
        m_driver->shoot(u"conflict-sheet-wrong"_s);
        m_driver->type(u"relationNote"_s, u"neighbour"_s);
        for (const auto &[day, said] : {std::pair(u"15/15/2026"_s, u"Write the day as 15/03/2026."_s),
                                        std::pair(u"15/03/2099"_s, u"This day is still to come."_s)}) {
            m_driver->type(u"sheetDate"_s, day);
            m_driver->click(u"handInConflicts"_s);
            QCOMPARE(m_driver->note(u"sheetDate"_s), said);
        }
        QVERIFY(facts().conflictSheets.isEmpty());
    }

    /// The own sheet only, no date to type; the candidate in conflict is gone from the list afterwards.
    void memberAnswersAtTheDesk()
    {
        openEmpty();
        const MemberId member = marking().at(3).id;
        const CandidateId first = running().constFirst().id;
        m_driver->sitDown(member, Role::Member);
        QVERIFY(m_driver->widget(u"conflictMembers"_s) == nullptr); // the sheets of others are not listed
        QVERIFY(m_driver->widget(u"primary"_s) == nullptr);         // nor is closing the stage for a member
        QVERIFY(m_driver->widget(u"sheetDate"_s) == nullptr);
        auto *relation = m_driver->find<QComboBox>(u"relation"_s);
        relation->setCurrentIndex(relation->findData(static_cast<int>(Relation::Supervisor)));
        emit relation->activated(relation->currentIndex());
        m_driver->click(u"noneWithOthers"_s);
        m_driver->shoot(u"conflict-sheet-member"_s);
        m_driver->click(u"handInConflicts"_s);
        QTRY_COMPARE(facts().conflictSheets.size(), 1);
        QVERIFY(facts().candidate(first) == nullptr);
        QTRY_VERIFY(m_driver->widget(u"handInConflicts"_s) == nullptr);
        m_driver->shoot(u"conflict-sheet-handed-in"_s);
        m_driver->sitDownSecretary();
        QVERIFY(!facts().conflictSheets.constFirst().onPaper);
        QVERIFY(facts().inConflict(member, first));
    }

    void suggestionsAreAnswered()
    {
        openEmpty();
        giveFamilyNameTo(marking().constFirst(), running().constFirst());
        m_driver->click(u"tabAsk"_s);
        auto *list = table(u"suggestions"_s);
        QVERIFY(list != nullptr);
        const int before = list->model()->rowCount();
        QVERIFY(before >= 1);
        m_driver->shootAll(u"conflict-suggestions"_s);
        workspace().setLanguage(Language::English);
        m_driver->click(u"dismissSuggestion"_s); // without an answer
        QVERIFY(facts().dismissedSuggestions.isEmpty());
        m_driver->type(u"suggestionReason"_s, u"asked on 3 March, not related"_s);
        m_driver->click(u"dismissSuggestion"_s);
        QTRY_COMPARE(facts().dismissedSuggestions.size(), 1);
        QCOMPARE(facts().dismissedSuggestions.constFirst().reason, u"asked on 3 March, not related"_s);
        QVERIFY(facts().conflicts.isEmpty());
    }

    /// 14 × 3 = 42 sheets for 6 members: 7 each.
    void planIsMadeAndTaken()
    {
        openCovered();
        m_driver->click(u"tabPanels"_s);
        QCOMPARE(m_driver->words(u"readingLoad"_s), u"7 dossiers × 25 min ≈ 2 h 55 min each"_s);
        m_driver->shootAll(u"panels-empty"_s);
        workspace().setLanguage(Language::English);
        m_driver->click(u"makePlan"_s);
        QTRY_VERIFY(m_driver->widget(u"takePanels"_s) != nullptr);
        QCOMPARE(m_driver->words(u"panelPreview"_s),
                 u"With this plan 14 candidates have 3 readers each, and every member marks 7."_s);
        QVERIFY(m_driver->words(u"panelShares"_s).contains(u": 7 more, 7 in all"_s));
        QVERIFY(facts().assignments.isEmpty());
        m_driver->shootAll(u"panels-proposal"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(facts().assignments.size(), 42);
        for (const Candidate &candidate : running()) {
            QCOMPARE(readers(candidate.id), 3);
        }
        m_driver->shootAll(u"panels-taken"_s);
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier); // the whole plan is taken back
        QTRY_COMPARE(open().size(), 0);
    }

    void moveSaysWhatItMeansBeforeItIsTaken()
    {
        openPlanned();
        const auto [row, column] = assignedCell();
        const QString name = facts().member(marking().at(column).id)->details.name.latin;
        matrix()->setFocus();
        matrix()->setCurrentIndex(matrix()->model()->index(row, column));
        m_driver->key(Qt::Key_Space);
        const int number = running().at(row).number;
        const QString said = m_driver->words(u"panelPreview"_s);
        QVERIFY2(said.startsWith(u"%1 would mark %2, the others "_s.arg(name).arg(load(column) - 1)), qPrintable(said));
        QVERIFY2(
            said.endsWith(
                u"; %1 (no. %2) would be marked by 2 of 3."_s.arg(running().at(row).nomination.name.latin).arg(number)),
            qPrintable(said));
        QCOMPARE(facts().assignments.size(), 42);
        m_driver->shootAll(u"panels-move"_s);
        workspace().setLanguage(Language::English);
        m_driver->key(Qt::Key_Escape);
        QVERIFY(m_driver->widget(u"takePanels"_s) == nullptr);
        m_driver->key(Qt::Key_Space);
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(open().size(), 41);
        QCOMPARE(readers(running().at(row).id), 2);
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(open().size(), 42);
    }

    void conflictIsNotAssigned()
    {
        openPlanned();
        const Conflict conflict = facts().conflicts.constFirst();
        const int row = rowOf(conflict.candidate);
        matrix()->setFocus();
        matrix()->setCurrentIndex(matrix()->model()->index(row, columnOf(conflict.member)));
        m_driver->key(Qt::Key_Space);
        QCOMPARE(m_driver->words(u"panelPreview"_s), u"Not possible: conflict of interest."_s);
        m_driver->key(Qt::Key_Return);
        QCOMPARE(open().size(), 42);
    }

    /// 6 members with 5 dossiers at most give 30 of 42 sheets: candidates without enough readers are named.
    void infeasiblePlanNamesWho()
    {
        openCovered();
        m_driver->click(u"tabPanels"_s);
        m_driver->find<QSpinBox>(u"panelLargest"_s)->setValue(5);
        m_driver->click(u"makePlan"_s);
        QTRY_VERIFY(m_driver->widget(u"panelGaps"_s) != nullptr);
        const QString said = m_driver->words(u"panelGaps"_s);
        QVERIFY2(said.contains(u"at the largest load: "_s), qPrintable(said));
        QVERIFY2(said.contains(marking().constFirst().details.name.latin), qPrintable(said));
        QVERIFY(facts().assignments.isEmpty());
        QCOMPARE(m_driver->words(u"readingLoad"_s), u"5 dossiers × 25 min ≈ 2 h 5 min each"_s);
        m_driver->shootAll(u"panels-infeasible"_s);
    }

    /// A member left after the panels were closed: the seven go to others, the rest stays where it is.
    void openWorkIsGivenOutAfterClosing()
    {
        QVERIFY(m_driver->openSeason({Stage::Panels, 1, true}, u"panels"_s));
        workspace().setLanguage(Language::English);
        const MemberId gone = marking().at(4).id;
        const QList<Assignment> before = open();
        QVERIFY(workspace().run(CommitteeService(workspace().context())
                                    .endMember(workspace().actor(), workspace().cycle(), gone,
                                               {u"moved away"_s, QDate(2026, 3, 1), u"12"_s})));
        m_driver->settle();
        const auto kept = open().size();
        QVERIFY(kept < before.size());
        m_driver->click(u"makePlan"_s);
        QTRY_VERIFY(m_driver->widget(u"takePanels"_s) != nullptr);
        m_driver->click(u"takePanels"_s); // without a reason
        QCOMPARE(m_driver->note(u"panelReason"_s),
                 u"Write the reason: the panels are closed, and the minutes tell why they changed."_s);
        QCOMPARE(open().size(), kept);
        m_driver->shootAll(u"panels-open-work"_s);
        workspace().setLanguage(Language::English);
        m_driver->type(u"panelReason"_s, u"the seven dossiers of the member who left"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(open().size(), before.size());
        for (const Assignment &old : before) {
            const QList<Assignment> now = open();
            const bool stays = std::any_of(now.cbegin(), now.cend(), [&old](const Assignment &other) {
                return other.candidate == old.candidate && other.member == old.member;
            });
            QCOMPARE(stays, old.member != gone);
        }
    }

    void finalRoundIsMarkedByAll()
    {
        QVERIFY(m_driver->openSeason({Stage::Ranking, 1, true}, u"panels"_s));
        workspace().setLanguage(Language::English);
        m_driver->showRound(2);
        QCOMPARE(workspace().round(), 2);
        QCOMPARE(m_driver->find<QSpinBox>(u"panelReaders"_s)->text(), u"all"_s);
        m_driver->click(u"makePlan"_s);
        QTRY_VERIFY(m_driver->widget(u"takePanels"_s) != nullptr);
        m_driver->click(u"takePanels"_s);
        QTRY_VERIFY(!open(2).isEmpty());
        for (const Candidate &finalist : facts().running(workspace().category(), 2)) {
            const auto barred = std::count_if(facts().members.cbegin(), facts().members.cend(), [&](const Member &one) {
                return one.isMarking() && barBetween(facts(), one, finalist) != Bar::None;
            });
            QCOMPARE(readers(finalist.id, 2), 6 - static_cast<int>(barred));
        }
        m_driver->shootAll(u"panels-final"_s);
    }

    void observerSeesButDoesNotMove()
    {
        openPlanned();
        m_driver->sitDown(marking().constFirst().id, Role::Observer);
        m_driver->click(u"tabPanels"_s);
        QVERIFY(m_driver->widget(u"makePlan"_s) == nullptr);
        matrix()->setFocus();
        m_driver->key(Qt::Key_Space);
        QVERIFY(m_driver->widget(u"takePanels"_s) == nullptr);
    }

private:
    Workspace &workspace() { return m_driver->workspace(); }
    const CycleFacts &facts() { return workspace().facts(); }
    QList<Candidate> running() { return facts().running(workspace().category()); }

    QList<Member> marking()
    {
        QList<Member> found = facts().members;
        found.removeIf([](const Member &member) { return !member.isMarking(); });
        return found;
    }

    QList<Assignment> open(int round = 1)
    {
        QList<Assignment> found = facts().assignments;
        found.removeIf(
            [round](const Assignment &one) { return one.round != round || one.state != AssignmentState::Open; });
        return found;
    }

    int readers(const CandidateId &candidate, int round = 1)
    {
        const QList<Assignment> all = open(round);
        return static_cast<int>(
            std::count_if(all.cbegin(), all.cend(), [&](const Assignment &one) { return one.candidate == candidate; }));
    }

    int load(int column)
    {
        const QList<Assignment> all = open();
        const MemberId member = marking().at(column).id;
        return static_cast<int>(
            std::count_if(all.cbegin(), all.cend(), [&](const Assignment &one) { return one.member == member; }));
    }

    int rowOf(const CandidateId &candidate)
    {
        const QList<Candidate> all = running();
        return static_cast<int>(
            std::find_if(all.cbegin(), all.cend(), [&](const Candidate &one) { return one.id == candidate; }) -
            all.cbegin());
    }

    int columnOf(const MemberId &member)
    {
        const QList<Member> all = marking();
        return static_cast<int>(
            std::find_if(all.cbegin(), all.cend(), [&](const Member &one) { return one.id == member; }) - all.cbegin());
    }

    /// Row and column of an assigned cell.
    std::pair<int, int> assignedCell()
    {
        const Assignment work = open().constFirst();
        return {rowOf(work.candidate), columnOf(work.member)};
    }

    QTableView *table(const QString &name) { return m_driver->find<QTableView>(name); }
    QTableView *matrix() { return table(u"panelMatrix"_s); }

    QVariant selected(const QString &name)
    {
        return table(name)->selectionModel()->selectedRows().value(0).data(RowModel::IdRole);
    }

    void press(const QString &name)
    {
        m_driver->widget(name)->setFocus();
        m_driver->key(Qt::Key_Space);
    }

    void openEmpty()
    {
        QVERIFY(m_driver->openSeason({Stage::Eligibility, 1, true}, u"panels"_s));
        workspace().setLanguage(Language::English);
        m_driver->settle();
    }

    void openPlanned()
    {
        QVERIFY(m_driver->openSeason({Stage::Panels, 1}, u"panels"_s));
        workspace().setLanguage(Language::English);
        m_driver->settle();
    }

    /// Everybody has handed in a sheet without relations.
    void openCovered()
    {
        openEmpty();
        for (const Member &member : facts().members) {
            QVERIFY(ConflictService(workspace().context())
                        .handInSheet(workspace().actor(), workspace().cycle(), member.id, workspace().category(), {}));
        }
        workspace().reload();
        m_driver->settle();
    }

    void giveFamilyNameTo(const Member &member, const Candidate &candidate)
    {
        MemberDetails details = member.details;
        details.name.familyKm = candidate.nomination.name.familyKm;
        QVERIFY(workspace().run(CommitteeService(workspace().context())
                                    .changeMember(workspace().actor(), workspace().cycle(), member.id, details,
                                                  {u"name"_s, QDate(2026, 2, 1), {}})));
        m_driver->settle();
    }

    std::unique_ptr<WindowDriver> m_driver;
};

RANGVOAN_TEST(TestPanelsPage)

#include "testpanelspage.moc"
