// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// Ctrl+Z takes the newest command back by a compensating one and says before what it would be.
class TestUndo final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_driver.workspace().setLanguage(Language::English); }

    void verdict()
    {
        QVERIFY(m_driver.openSeason({Stage::Eligibility, 1}, u"eligibility"_s));
        const Candidate before = pickFirst();
        QCOMPARE(before.verdict, Verdict::Eligible);
        QVERIFY(m_driver.click(u"exclude"_s));
        QVERIFY(m_driver.type(u"reason"_s, u"a mistake"_s));
        QVERIFY(m_driver.click(u"reasonYes"_s));
        QCOMPARE(candidate(before.id).verdict, Verdict::Excluded);
        QCOMPARE(undoName(), u"the verdict on "_s + before.nomination.name.latin);
        m_driver.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(candidate(before.id).verdict, Verdict::Eligible);
        QCOMPARE(candidate(before.id).verdictReason, before.verdictReason);
        QVERIFY(!m_driver.workspace().undoStep().run);
    }

    /// Back to undecided: nothing stands against it, so no reason is asked.
    void firstVerdict()
    {
        QVERIFY(m_driver.openSeason({Stage::Nominations, 1, true}, u"eligibility"_s));
        const Candidate before = pickFirst();
        QCOMPARE(before.verdict, Verdict::Open);
        QVERIFY(m_driver.click(u"exclude"_s));
        QVERIFY(m_driver.type(u"reason"_s, u"a mistake"_s));
        QVERIFY(m_driver.click(u"reasonYes"_s));
        QCOMPARE(candidate(before.id).verdict, Verdict::Excluded);
        m_driver.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(candidate(before.id).verdict, Verdict::Open);
        QVERIFY(candidate(before.id).verdictReason.isEmpty());
    }

    /// The focus waits in a field where nothing was typed: the key is not lost there.
    void admission()
    {
        QVERIFY(m_driver.openSeason({Stage::Nominations, 1}, u"nominations"_s));
        const Candidate before = pickFirst();
        QCOMPARE(before.admission, Admission::Accepted);
        QVERIFY(m_driver.click(u"refuse"_s));
        QVERIFY(m_driver.type(u"reason"_s, u"sent twice"_s));
        QVERIFY(m_driver.click(u"reasonYes"_s));
        QCOMPARE(candidate(before.id).admission, Admission::Refused);
        QCOMPARE(undoName(), u"the decision on "_s + before.nomination.name.latin);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
        m_driver.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(candidate(before.id).admission, Admission::Accepted);
        QVERIFY(!m_driver.workspace().undoStep().run);
    }

    /// What was typed and not saved goes first, in its own field; then what was done.
    void typingIsTakenBackBeforeDeeds()
    {
        QVERIFY(m_driver.openSeason({Stage::Nominations, 1}, u"nominations"_s));
        const Candidate before = pickFirst();
        QVERIFY(m_driver.click(u"refuse"_s));
        QVERIFY(m_driver.type(u"reason"_s, u"sent twice"_s));
        QVERIFY(m_driver.click(u"reasonYes"_s));
        QVERIFY(m_driver.type(u"form_name_latin"_s, u"Somebody Else"_s));
        m_driver.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(candidate(before.id).admission, Admission::Refused);
        QCOMPARE(m_driver.find<QLineEdit>(u"form_name_latin"_s)->text(), before.nomination.name.latin);
        m_driver.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(candidate(before.id).admission, Admission::Accepted);
    }

    void setUp()
    {
        QVERIFY(m_driver.openSeason({Stage::Setup, 1}, u"setup"_s));
        const QString before = m_driver.workspace().facts().settings.placeEn;
        QVERIFY(m_driver.type(u"placeEn"_s, u"Kampot"_s));
        QVERIFY(m_driver.click(u"saveSettings"_s));
        QCOMPARE(m_driver.workspace().facts().settings.placeEn, u"Kampot"_s);
        m_driver.workspace().setLanguage(Language::Khmer);
        QVERIFY(undoName() != u"the change of the set-up"_s);
        m_driver.workspace().setLanguage(Language::English);
        QCOMPARE(undoName(), u"the change of the set-up"_s);
        m_driver.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_driver.workspace().facts().settings.placeEn, before);
    }

    void memberDetails()
    {
        QVERIFY(m_driver.openSeason({Stage::Committee, 1}, u"committee"_s));
        m_driver.find<TableView>(u"members"_s)->selectRow(0);
        m_driver.settle();
        const QString before = m_driver.workspace().facts().members.constFirst().details.name.latin;
        QVERIFY(m_driver.type(u"latin"_s, u"Somebody Else"_s));
        QVERIFY(m_driver.click(u"saveMember"_s));
        QCOMPARE(m_driver.workspace().facts().members.constFirst().details.name.latin, u"Somebody Else"_s);
        m_driver.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_driver.workspace().facts().members.constFirst().details.name.latin, before);
    }

    /// What one person did is not taken back by the next at the desk.
    void nobodyTakesBackForAnother()
    {
        QVERIFY(m_driver.openSeason({Stage::Setup, 1}, u"setup"_s));
        QVERIFY(m_driver.type(u"placeEn"_s, u"Kampot"_s));
        QVERIFY(m_driver.click(u"saveSettings"_s));
        QVERIFY(m_driver.workspace().undoStep().run);
        m_driver.workspace().setActor({{}, Role::Observer, false});
        QVERIFY(!m_driver.workspace().undoStep().run);
    }

private:
    QString undoName() { return m_driver.workspace().undoStep().name(); }
    Candidate candidate(const CandidateId &id) { return *m_driver.workspace().facts().candidate(id); }

    Candidate pickFirst()
    {
        const Candidate first = m_driver.workspace().facts().candidates.constFirst();
        m_driver.find<TableView>(u"candidates"_s)->selectId(QVariant::fromValue(first.id));
        m_driver.settle();
        return first;
    }

    WindowDriver m_driver;
};

RANGVOAN_TEST(TestUndo)

#include "testundo.moc"
