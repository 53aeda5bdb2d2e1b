// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// The committee changes after it was closed: somebody leaves, is replaced, joins; the deputy takes the chair.
class TestCommitteePage final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    /// 42 sheets among 6 members: seven dossiers come back.
    void memberEndsWhileOthersMark()
    {
        open({Stage::Panels, 1, true});
        const MemberId gone = marking().at(4).id;
        choose(gone);
        m_driver->widget(u"taskEnds"_s)->setFocus();
        m_driver->key(Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"memberReason"_s);
        const QString said = words();
        QVERIFY2(said.contains(u"No sheet was handed in."_s), qPrintable(said));
        QVERIFY2(said.contains(u"Dossiers that come back to be given out again: 7."_s), qPrintable(said));
        m_driver->shootAll(u"committee-ends"_s);
        workspace().setLanguage(Language::English);
        m_driver->type(u"memberReason"_s, u"moved to another province"_s);
        m_driver->type(u"memberDay"_s, u"01/03/2026"_s);
        m_driver->type(u"memberDocument"_s, u"no. 12"_s);
        m_driver->widget(u"saveMember"_s)->setFocus();
        m_driver->key(Qt::Key_Space);
        QTRY_VERIFY(!facts().member(gone)->isServing());
        QCOMPARE(facts().member(gone)->endedOn, QDate(2026, 3, 1));
        QCOMPARE(facts().member(gone)->ended.reason, u"moved to another province"_s);
        QCOMPARE(facts().member(gone)->ended.reference, u"no. 12"_s);
        QCOMPARE(std::count_if(
                     facts().assignments.cbegin(), facts().assignments.cend(),
                     [&](const Assignment &one) { return one.member == gone && one.state == AssignmentState::Open; }),
                 0);
        choose(gone);
        QVERIFY(m_driver->widget(u"saveMember"_s) == nullptr);
        QVERIFY(words().contains(u"moved to another province"_s));
    }

    void wrongGroundsAreNotWritten()
    {
        open({Stage::Panels, 1, true});
        const MemberId member = marking().at(2).id;
        choose(member);
        m_driver->click(u"taskEnds"_s);
        m_driver->click(u"saveMember"_s);
        QCOMPARE(m_driver->note(u"memberReason"_s), u"The committee is closed: the minutes tell why it changed."_s);
        m_driver->type(u"memberReason"_s, u"ill"_s);
        m_driver->type(u"memberDay"_s, u"40/03/2026"_s);
        m_driver->click(u"saveMember"_s);
        QCOMPARE(m_driver->note(u"memberDay"_s), u"Write the day as 15/03/2026."_s);
        m_driver->type(u"memberDay"_s, u"01/03/2099"_s);
        m_driver->click(u"saveMember"_s);
        QCOMPARE(m_driver->note(u"memberDay"_s), u"This day is still to come."_s);
        m_driver->click(u"taskReplaced"_s);
        m_driver->type(u"memberDay"_s, u"01/03/2026"_s);
        m_driver->click(u"saveMember"_s);
        QCOMPARE(m_driver->note(u"family"_s), u"Official papers need the name in Khmer."_s);
        QVERIFY(facts().member(member)->isServing());
    }

    /// The newcomer gets post and duties, not the name.
    void memberIsReplaced()
    {
        open({Stage::Scoring, 1});
        const Member old = marking().at(3);
        const auto count = facts().members.size();
        choose(old.id);
        m_driver->click(u"taskReplaced"_s);
        QVERIFY2(words().contains(u"Sheets handed in stay valid: 7."_s), qPrintable(words()));
        m_driver->type(u"family"_s, u"ជា"_s);
        m_driver->type(u"given"_s, u"សុភា"_s);
        m_driver->type(u"latin"_s, u"Chea Sophea"_s);
        m_driver->type(u"memberReason"_s, u"appointed ambassador"_s);
        m_driver->shootAll(u"committee-replaced"_s);
        m_driver->click(u"saveMember"_s);
        QTRY_COMPARE(facts().members.size(), count + 1);
        const Member &newcomer = facts().members.constLast();
        QCOMPARE(newcomer.replaces, old.id);
        QCOMPARE(newcomer.details.name.latin, u"Chea Sophea"_s);
        QCOMPARE(newcomer.details.post, old.details.post);
        QCOMPARE(newcomer.details.marks, old.details.marks);
        QVERIFY(!facts().member(old.id)->isServing());
    }

    void deputyTakesTheChair()
    {
        open({Stage::Panels, 1, true});
        const auto deputy = std::find_if(facts().members.cbegin(), facts().members.cend(),
                                         [](const Member &one) { return one.details.post == Post::Deputy; });
        QVERIFY(deputy != facts().members.cend());
        const MemberId id = deputy->id;
        choose(id);
        m_driver->click(u"taskChair"_s);
        m_driver->type(u"memberReason"_s, u"the chair retired"_s);
        m_driver->shootAll(u"committee-chair"_s);
        m_driver->click(u"saveMember"_s);
        QTRY_COMPARE(facts().chair()->id, id);
        choose(id);
        QVERIFY(m_driver->widget(u"taskChair"_s) == nullptr);
    }

    void memberJoins()
    {
        open({Stage::Panels, 1, true});
        const auto count = facts().members.size();
        m_driver->click(u"addMember"_s);
        QVERIFY(words().contains(u"undertaking"_s));
        m_driver->type(u"family"_s, u"ហេង"_s);
        m_driver->type(u"memberReason"_s, u"the committee was enlarged"_s);
        auto *post = m_driver->find<QComboBox>(u"post"_s);
        post->setCurrentIndex(post->findData(static_cast<int>(Post::Member)));
        m_driver->click(u"saveMember"_s);
        QTRY_COMPARE(facts().members.size(), count + 1);
        QVERIFY(!facts().amendments.isEmpty());
    }

    void memberAtTheDeskChangesNothing()
    {
        open({Stage::Panels, 1, true});
        m_driver->sitDown(marking().at(2).id, Role::Member);
        QVERIFY(m_driver->widget(u"addMember"_s) == nullptr);
        choose(marking().at(1).id);
        QVERIFY(m_driver->widget(u"saveMember"_s) == nullptr);
    }

private:
    Workspace &workspace() { return m_driver->workspace(); }
    const CycleFacts &facts() { return workspace().facts(); }

    QList<Member> marking()
    {
        QList<Member> found = facts().members;
        found.removeIf([](const Member &member) { return !member.isMarking(); });
        return found;
    }

    QString words()
    {
        auto *label = m_driver->find<Label>(u"memberEffects"_s);
        return label == nullptr ? QString() : label->words();
    }

    void open(const DemoStop &stop)
    {
        QVERIFY(m_driver->openSeason(stop, u"committee"_s));
        workspace().setLanguage(Language::English);
        m_driver->settle();
    }

    void choose(const MemberId &member)
    {
        auto *table = m_driver->find<QTableView>(u"members"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.data(RowModel::IdRole) == QVariant::fromValue(member)) {
                table->clearSelection();
                table->selectRow(row);
            }
        }
        m_driver->settle();
    }

    std::unique_ptr<WindowDriver> m_driver;
};

RANGVOAN_TEST(TestCommitteePage)

#include "testcommitteepage.moc"
