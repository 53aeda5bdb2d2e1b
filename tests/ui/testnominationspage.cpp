// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/models/personmodel.h"
#include "ui/shell/page.h"
#include "ui/stages/importpanel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

namespace
{

const DemoStop emptyList{Stage::Undertakings, 1, true}; // nominations are open, nothing came
const DemoStop fullList{Stage::Nominations, 1};         // 14 accepted, one refused as a double, all on 10 March
const DemoStop closedList{Stage::Nominations, 1, true};

// Rows 2 and 6 are in order; 3 names no province, 4 repeats the number of row 2, 5 has no Khmer name.
QByteArray fiveRows()
{
    return u"name,latin name,sex,staff id,province\n"
           "សុខ សុភា,Sok Sophea,F,0012345678,Kampot\n"
           "ចាន់ ដារ៉ា,Chan Dara,M,0012345679,Atlantis\n"
           "លី សុភាព,Ly Sopheap,M,0012345678,Kandal\n"
           ",Keo Vanna,M,0012345680,Takeo\n"
           "គង់ ម៉ាលី,Kong Maly,F,0012345681,ភ្នំពេញ\n"_s.toUtf8();
}

} // namespace

/// Stage II.1 as the secretary and the chair use it.
class TestNominationsPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanupTestCase() { m_driver.reset(); }
    void init() { m_driver->workspace().setLanguage(Language::English); }

    /// The shipped workbook holds 61 persons, one of them twice (row 67); its other remarks are in rows 11 to 69.
    void exampleWorkbookByKeyboard()
    {
        QVERIFY(m_driver->openSeason(emptyList, u"nominations"_s));
        m_driver->shootAll(u"nominations-empty"_s);
        m_driver->workspace().setLanguage(Language::English);
        press(u"import"_s);
        m_driver->type(u"importUnit"_s, u"General Secretariat"_s);
        m_driver->type(u"importReceived"_s, u"10/03/2026"_s);
        m_driver->shootAll(u"nominations-import-1"_s);
        m_driver->workspace().setLanguage(Language::English);
        panel()->open(u":/example/nominations.xlsx"_s);
        QTRY_VERIFY(m_driver->widget(u"column_A"_s) != nullptr);
        QCOMPARE(m_driver->find<QComboBox>(u"column_B"_s)->currentData().toString(), u"name_km"_s);
        m_driver->shootAll(u"nominations-import-2"_s);
        m_driver->workspace().setLanguage(Language::English);
        press(u"importNext"_s);
        QTRY_VERIFY(m_driver->widget(u"importCount"_s) != nullptr);
        QCOMPARE(m_driver->find<Label>(u"importCount"_s)->words(), u"60 would be imported, 1 would not."_s);
        QCOMPARE(rowsOf(u"importRemarks"_s), 8);
        QVERIFY(m_driver->workspace().facts().candidates.isEmpty());
        m_driver->click(u"remarks_1"_s);
        QCOMPARE(rowsOf(u"importRemarks"_s), 1);
        QCOMPARE(cellText(u"importRemarks"_s, 0, 0), u"67"_s);
        QCOMPARE(cellText(u"importRemarks"_s, 0, 1), u"F"_s);
        m_driver->click(u"remarks_0"_s);
        m_driver->shootAll(u"nominations-import-3"_s);
        QTRY_VERIFY(m_driver->widget(u"importNext"_s)->isEnabled());
        m_driver->workspace().setLanguage(Language::English);
        QTRY_VERIFY(m_driver->widget(u"importNext"_s)->isEnabled());
        press(u"importNext"_s);
        const CycleFacts &facts = m_driver->workspace().facts();
        QTRY_COMPARE(m_driver->workspace().facts().candidates.size(), 60);
        QCOMPARE(facts.imports.size(), 1);
        QCOMPARE(facts.imports.constFirst().rows, 61);
        QCOMPARE(facts.imports.constFirst().rejected, 1);
        QCOMPARE(facts.imports.constFirst().unit, u"General Secretariat"_s);
        QVERIFY(std::none_of(facts.candidates.cbegin(), facts.candidates.cend(),
                             [](const Candidate &one) { return one.intake.late; }));
        QCOMPARE(rowsOf(u"candidates"_s), 60);
        m_driver->settle();
        m_driver->shootAll(u"nominations-received"_s);
    }

    void theSameFileIsTakenOnce()
    {
        m_driver->click(u"import"_s);
        panel()->open(u":/example/nominations.xlsx"_s);
        QTRY_VERIFY(m_driver->widget(u"column_A"_s) != nullptr);
        m_driver->click(u"importNext"_s);
        QTRY_VERIFY(m_driver->widget(u"importCount"_s) != nullptr);
        m_driver->click(u"importNext"_s);
        QTRY_VERIFY(m_driver->find<Label>(u"importError"_s) != nullptr);
        QVERIFY(m_driver->find<Label>(u"importError"_s)->words().contains(u"imported before"_s));
        QCOMPARE(m_driver->workspace().facts().candidates.size(), 60);
        m_driver->click(u"importClose"_s);
    }

    /// Names begin with consonants, whose order is that of the alphabet; the numbers are not in order.
    void listIsInKhmerOrder()
    {
        m_driver->workspace().setLanguage(Language::Khmer);
        m_driver->settle();
        QStringList numbers;
        QChar before = u'ក';
        for (int row = 0; row < 60; ++row) {
            const QChar first = cellText(u"candidates"_s, row, 1).at(0);
            QVERIFY(first >= before && first <= u'អ');
            before = first;
            numbers.append(cellText(u"candidates"_s, row, 0));
        }
        QVERIFY(before > u'ក');
        QVERIFY(numbers.constFirst() != u"១"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
    }

    void acceptsThoseShown()
    {
        m_driver->type(u"findInList"_s, u"Mao"_s);
        const int shown = rowsOf(u"candidates"_s);
        QVERIFY(shown >= 1 && shown < 60);
        m_driver->type(u"findInList"_s, u"នេះគ្មាន"_s);
        QVERIFY(m_driver->widget(u"candidates"_s) == nullptr); // nobody fits: said instead of an empty table
        QVERIFY(m_driver->widget(u"noMatch"_s) != nullptr);
        m_driver->type(u"findInList"_s, QString());
        m_driver->find<QLineEdit>(u"findInList"_s)->clear();
        m_driver->settle();
        QCOMPARE(rowsOf(u"candidates"_s), 60);
        const qsizetype pairs = openPairs();
        m_driver->click(u"acceptAll"_s);
        const QList<Candidate> &all = m_driver->workspace().facts().candidates;
        const auto accepted =
            std::count_if(all.cbegin(), all.cend(), [](const Candidate &one) { return one.isAccepted(); });
        QVERIFY(accepted >= 60 - 2 * pairs && accepted <= 60);
        QCOMPARE(accepted == 60, pairs == 0);
    }

    void boardCountsProvinces()
    {
        m_driver->click(u"viewProvinces"_s);
        QCOMPARE(rowsOf(u"provinces"_s), 25);
        m_driver->shootAll(u"nominations-board"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
        auto *table = m_driver->find<TableView>(u"provinces"_s);
        table->setFocus();
        table->selectRow(0);
        const int received = cellText(u"provinces"_s, 0, 1).toInt();
        m_driver->key(Qt::Key_Return);
        QCOMPARE(rowsOf(u"candidates"_s), received);
        QCOMPARE(m_driver->find<QComboBox>(u"provinceFilter"_s)->currentData().toString(), u"01"_s);
    }

    void importIsTakenBack()
    {
        QVERIFY(m_driver->openSeason(emptyList, u"nominations"_s));
        openFile(u"five.csv"_s, fiveRows());
        m_driver->click(u"importNext"_s);
        QTRY_VERIFY(m_driver->widget(u"importCount"_s) != nullptr);
        QCOMPARE(m_driver->find<Label>(u"importCount"_s)->words(), u"2 would be imported, 3 would not."_s);
        m_driver->click(u"importNext"_s);
        QTRY_COMPARE(m_driver->workspace().facts().candidates.size(), 2);
        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_driver->workspace().facts().candidates.size(), 0);
    }

    void emptyFileIsExplained()
    {
        QVERIFY(m_driver->openSeason(emptyList, u"nominations"_s));
        m_driver->click(u"import"_s);
        panel()->open(written(u"nothing.csv"_s, {}));
        QTRY_VERIFY(m_driver->find<Label>(u"importError"_s) != nullptr);
        QVERIFY(m_driver->find<Label>(u"importError"_s)->words().contains(u"nothing.csv"_s));
        QVERIFY(m_driver->widget(u"chooseWorkbook"_s) != nullptr); // still at step 1
        m_driver->shoot(u"nominations-import-wrong-en"_s);
    }

    /// Heads nobody knows: the person says what the columns hold.
    void wrongColumnsAreNamedByHand()
    {
        openFile(u"odd.csv"_s, u"who,whence,x\nសុខ សុភា,Kampot,1\nគង់ ម៉ាលី,Takeo,2\n"_s.toUtf8());
        QVERIFY(m_driver->find<Label>(u"importError"_s) != nullptr);
        m_driver->click(u"importNext"_s);
        QVERIFY(m_driver->find<Label>(u"columnProblem"_s) != nullptr);
        choose(u"column_A"_s, u"name_km"_s);
        choose(u"column_B"_s, u"name_km"_s);
        m_driver->click(u"importNext"_s);
        QVERIFY(m_driver->find<Label>(u"columnProblem"_s)->words().contains(u"Two columns"_s));
        choose(u"column_B"_s, u"province"_s);
        m_driver->click(u"importNext"_s);
        QTRY_VERIFY(m_driver->widget(u"importCount"_s) != nullptr);
        QCOMPARE(m_driver->find<Label>(u"importCount"_s)->words(), u"2 would be imported, 0 would not."_s);
        m_driver->click(u"importBack"_s);
        QVERIFY(m_driver->widget(u"column_A"_s) != nullptr);
        m_driver->click(u"importClose"_s);
        QVERIFY(m_driver->workspace().facts().candidates.isEmpty());
    }

    void typedInByHand_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("right");
        QTest::newRow("name") << u"form_name_km"_s << QString() << u"ជា សុវណ្ណ"_s;
        QTest::newRow("birth") << u"form_birth_date"_s << u"32/01/1980"_s << u"05/03/1985"_s;
        QTest::newRow("birth to come") << u"form_birth_date"_s << u"05/03/2099"_s << u"05/03/1985"_s;
        QTest::newRow("grades") << u"form_grades"_s << u"13"_s << u"៧-៩"_s;
        QTest::newRow("years") << u"form_service_years"_s << u"many"_s << u"12"_s;
        QTest::newRow("level") << u"form_nqf_level"_s << u"9"_s << u"6"_s;
        QTest::newRow("received") << u"form_received"_s << u"soon"_s << u"01/03/2026"_s;
    }

    /// Every field that can be wrong: nothing is written before it is right.
    void typedInByHand()
    {
        QFETCH(QString, field);
        QFETCH(QString, wrong);
        QFETCH(QString, right);
        QVERIFY(m_driver->openSeason(emptyList, u"nominations"_s));
        m_driver->click(u"addNomination"_s);
        m_driver->type(u"form_name_km"_s, u"ជា សុវណ្ណ"_s);
        m_driver->type(u"form_received"_s, u"01/03/2026"_s);
        chooseAt(u"form_province"_s, 1);
        if (wrong.isEmpty()) {
            m_driver->find<QLineEdit>(field)->clear();
        } else {
            m_driver->type(field, wrong);
        }
        m_driver->click(u"saveForm"_s);
        QVERIFY(m_driver->workspace().facts().candidates.isEmpty());
        QVERIFY(!m_driver->widget(field)->accessibleDescription().isEmpty());
        if (field == u"form_name_km"_s) {
            m_driver->shootAll(u"nominations-by-hand"_s);
        }
        m_driver->type(field, right);
        m_driver->click(u"saveForm"_s);
        QTRY_COMPARE(m_driver->workspace().facts().candidates.size(), 1);
        const Candidate &added = m_driver->workspace().facts().candidates.constFirst();
        QCOMPARE(added.nomination.name.givenKm, u"សុវណ្ណ"_s);
        QCOMPARE(added.nomination.provinceCode, u"01"_s);
        QCOMPARE(added.intake.receivedOn, QDate(2026, 3, 1));
        QVERIFY(!added.intake.late);
        if (field == u"form_grades"_s) {
            QCOMPARE(added.nomination.gradeFrom, 7);
            QCOMPARE(added.nomination.gradeTo, 9);
        }
    }

    /// The same person by hand again: found, compared, answered; the second form is refused.
    void doubleIsAnswered()
    {
        QVERIFY(m_driver->openSeason(fullList, u"nominations"_s));
        const Nomination known = m_driver->workspace().facts().candidates.constFirst().nomination;
        addByHand(known.name.khmer(), known.civilServantNumber, u"12/03/2026"_s);
        QTRY_COMPARE(openPairs(), 1);
        m_driver->click(u"compare"_s);
        QTRY_VERIFY(m_driver->widget(u"keepFirst"_s) != nullptr);
        m_driver->shootAll(u"nominations-double"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
        m_driver->click(u"keepFirst"_s);
        m_driver->shoot(u"nominations-double-asked-en"_s);
        m_driver->click(u"reasonYes"_s); // without a reason
        QCOMPARE(openPairs(), 1);
        m_driver->type(u"reason"_s, u"the same number"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(openPairs(), 0);
        const Candidate &second = m_driver->workspace().facts().candidates.constLast();
        QCOMPARE(second.admission, Admission::Refused);
        QCOMPARE(second.admissionReason, u"the same number"_s);
        QCOMPARE(m_driver->workspace().facts().duplicates.constLast().answer, DuplicateAnswer::KeepFirst);
    }

    /// After the deadline of 15 March: the secretary may refuse, only the chair admits, the same for the others.
    void lateOnesAreTheChairs()
    {
        QVERIFY(m_driver->openSeason(fullList, u"nominations"_s));
        addByHand(u"ជា សុវណ្ណ"_s, u"0091000001"_s, u"20/03/2026"_s);
        QVERIFY(m_driver->workspace().facts().candidates.constLast().intake.late);
        QVERIFY(m_driver->widget(u"accept"_s) == nullptr);
        QVERIFY(m_driver->widget(u"refuse"_s) != nullptr);
        addByHand(u"ម៉ម វិបុល"_s, u"0091000002"_s, u"21/03/2026"_s);
        const CandidateId last = m_driver->workspace().facts().candidates.constLast().id;
        m_driver->sitDown(m_driver->workspace().facts().chair()->id, Role::Chair);
        QVERIFY(m_driver->find<TableView>(u"candidates"_s)->selectId(QVariant::fromValue(last)));
        m_driver->settle();
        m_driver->click(u"accept"_s);
        m_driver->shootAll(u"nominations-late"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
        m_driver->type(u"reason"_s, u"the road was flooded"_s);
        m_driver->shoot(u"nominations-late-asked-en"_s);
        m_driver->click(u"sameForOthers"_s);
        m_driver->click(u"reasonYes"_s);
        QTRY_VERIFY(m_driver->workspace().facts().candidate(last)->isAccepted());
        const QList<Candidate> &all = m_driver->workspace().facts().candidates;
        for (const Candidate &one : all) {
            QVERIFY(!one.intake.late || (one.isAccepted() && one.admissionReason == u"the road was flooded"_s));
        }
        m_driver->sitDownSecretary();
    }

    void refusedWithAReason()
    {
        QVERIFY(m_driver->openSeason(fullList, u"nominations"_s));
        const CandidateId first = m_driver->workspace().facts().candidates.constFirst().id;
        QVERIFY(m_driver->find<TableView>(u"candidates"_s)->selectId(QVariant::fromValue(first)));
        m_driver->settle();
        m_driver->shootAll(u"nominations-dossier"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
        m_driver->click(u"refuse"_s);
        auto *usual = m_driver->find<QComboBox>(u"usualReason"_s);
        usual->setCurrentIndex(4);
        emit usual->activated(4);
        m_driver->click(u"reasonYes"_s);
        QTRY_COMPARE(m_driver->workspace().facts().candidate(first)->admission, Admission::Refused);
        QCOMPARE(m_driver->workspace().facts().candidate(first)->admissionReason, u"Belongs to another category"_s);
    }

    /// Closed: the form of the person can still be corrected, with a reason; nothing is accepted or refused any more.
    void closedListIsCorrectedWithAReason()
    {
        QVERIFY(m_driver->openSeason(closedList, u"nominations"_s));
        QCOMPARE(m_driver->widget(u"import"_s)->accessibleName(), u"Take in a late workbook …"_s);
        const Candidate before = m_driver->workspace().facts().candidates.constFirst();
        QVERIFY(m_driver->find<TableView>(u"candidates"_s)->selectId(QVariant::fromValue(before.id)));
        m_driver->settle();
        QVERIFY(m_driver->widget(u"refuse"_s) == nullptr);
        QVERIFY(m_driver->widget(u"accept"_s) == nullptr);
        m_driver->type(u"form_name_latin"_s, u"Corrected Name"_s);
        m_driver->type(u"form_subject"_s, u"Physics"_s);
        m_driver->click(u"saveForm"_s);
        m_driver->shootAll(u"nominations-correct"_s);
        m_driver->type(u"reason"_s, u"own words"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
        QCOMPARE(m_driver->widget(u"reasonYes"_s)->accessibleName(), u"Correct"_s); // asked on, in the other language
        QCOMPARE(m_driver->find<QLineEdit>(u"reason"_s)->text(), u"own words"_s);
        m_driver->find<QLineEdit>(u"reason"_s)->clear();
        m_driver->click(u"reasonYes"_s);
        QCOMPARE(m_driver->workspace().facts().candidate(before.id)->nomination, before.nomination);
        m_driver->type(u"reason"_s, u"written wrongly"_s);
        m_driver->type(u"reasonReference"_s, u"letter 12"_s);
        m_driver->shoot(u"nominations-correct-asked-en"_s);
        m_driver->click(u"reasonYes"_s);
        QTRY_COMPARE(m_driver->workspace().facts().candidate(before.id)->nomination.name.latin, u"Corrected Name"_s);
        QCOMPARE(m_driver->workspace().facts().candidate(before.id)->nomination.subject, u"Physics"_s);
        QCOMPARE(m_driver->workspace().facts().corrections.size(), 2);
        QCOMPARE(m_driver->workspace().facts().corrections.constFirst().grounds.reference, u"letter 12"_s);
    }

    void withdrawalIsRecorded()
    {
        QVERIFY(m_driver->openSeason(closedList, u"nominations"_s));
        const CandidateId id = m_driver->workspace().facts().candidates.constFirst().id;
        QVERIFY(m_driver->find<TableView>(u"candidates"_s)->selectId(QVariant::fromValue(id)));
        m_driver->settle();
        m_driver->click(u"withdraw"_s);
        m_driver->type(u"reason"_s, u"moved abroad"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(m_driver->workspace().facts().candidate(id)->withdrawn, Withdrawn::BeforeScoring);
        QVERIFY(m_driver->widget(u"withdraw"_s) == nullptr);
    }

    /// A member without an office sees the list and changes nothing.
    void memberOnlyReads()
    {
        QVERIFY(m_driver->openSeason(fullList, u"nominations"_s));
        const QList<Member> &members = m_driver->workspace().facts().members;
        const auto plain = std::find_if(members.cbegin(), members.cend(),
                                        [](const Member &one) { return one.details.post == Post::Member; });
        QVERIFY(plain != members.cend());
        m_driver->sitDown(plain->id, Role::Member);
        for (const QString &name : {u"import"_s, u"addNomination"_s, u"acceptAll"_s, u"accept"_s, u"refuse"_s}) {
            QVERIFY2(m_driver->widget(name) == nullptr, qPrintable(name));
        }
        m_driver->sitDownSecretary();
    }

    /// What a gate names is shown: the pair, or the row with its answer.
    void gateLeadsToTheRow()
    {
        QVERIFY(m_driver->openSeason(fullList, u"nominations"_s));
        addByHand(u"ជា សុវណ្ណ"_s, u"0091000001"_s, u"12/03/2026"_s);
        const CandidateId id = m_driver->workspace().facts().candidates.constLast().id;
        m_driver->find<TableView>(u"candidates"_s)->selectRow(0);
        const StageKey key{m_driver->workspace().category(), 0, Stage::Nominations};
        const QList<Finding> findings = m_driver->workspace().findings(key);
        const auto open = std::find_if(findings.cbegin(), findings.cend(),
                                       [](const Finding &one) { return one.code == FindingCode::NominationUndecided; });
        QVERIFY(open != findings.cend());
        m_driver->workspace().go(u"nominations"_s, &*open);
        m_driver->settle();
        QCOMPARE(m_driver->find<TableView>(u"candidates"_s)->selectedId().value<CandidateId>(), id);
        QVERIFY(m_driver->widget(u"accept"_s)->hasFocus());
        m_driver->key(Qt::Key_Space);
        QTRY_VERIFY(m_driver->workspace().facts().candidate(id)->isAccepted());
    }

    /// 100,000 rows: the right ones stay, in order, and the view hears of it once.
    void longListIsFiltered()
    {
        PersonModel model;
        model.setColumns({{u"name"_s}});
        QList<PersonRow> rows;
        constexpr int count = 100'000;
        rows.reserve(count);
        for (int i = 0; i < count; ++i) {
            Cell cell{QString::number(i)};
            cell.sortBy = count - i;
            rows.append(
                {CandidateId(), {cell}, u"key %1 x"_s.arg(i), i % 2 == 0 ? u"01"_s : u"02"_s, i % 10 == 0 ? 4U : 1U});
        }
        model.setRows(rows);
        int resets = 0;
        connect(&model, &QAbstractItemModel::modelReset, &model, [&resets] { ++resets; });
        model.setFilter({u"999 x"_s, {}, 0}); // 999, 1999, ... 99999
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(resets, 1);
        model.setFilter({u"9999 x"_s, {}, 0}); // typed on: 9999, 19999, ... 99999
        QCOMPARE(model.rowCount(), 10);
        model.setFilter({u"999 x"_s, {}, 0}); // and back
        QCOMPARE(model.rowCount(), 100);
        model.setFilter({u"x"_s, {}, 0});
        QCOMPARE(model.rowCount(), count);
        model.setFilter({u"key 1"_s, u"01"_s, 4}); // even, tens: 10, 100-190, 1000-1990, 10000-19990
        QCOMPARE(model.rowCount(), 1 + 10 + 100 + 1000);
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), u"19990"_s);
    }

private:
    ImportPanel *panel() { return m_driver->window().page()->findChild<ImportPanel *>(); }

    /// By keyboard alone: the focus and the space bar.
    void press(const QString &name)
    {
        QWidget *button = m_driver->widget(name);
        QVERIFY2(button != nullptr && button->isEnabled(), qPrintable(name));
        button->setFocus();
        m_driver->key(Qt::Key_Space);
    }

    int rowsOf(const QString &name)
    {
        auto *table = m_driver->find<TableView>(name);
        return table == nullptr ? -1 : table->model()->rowCount();
    }

    QString cellText(const QString &name, int row, int column)
    {
        auto *table = m_driver->find<TableView>(name);
        return table == nullptr ? QString() : table->model()->index(row, column).data().toString();
    }

    void choose(const QString &name, const QString &data)
    {
        auto *box = m_driver->find<QComboBox>(name);
        QVERIFY2(box != nullptr, qPrintable(name));
        box->setCurrentIndex(box->findData(data));
    }

    void chooseAt(const QString &name, int index)
    {
        auto *box = m_driver->find<QComboBox>(name);
        QVERIFY2(box != nullptr, qPrintable(name));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    QString written(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_driver->folder() + u'/' + name;
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    /// To step 2 with this table, received in time.
    void openFile(const QString &name, const QByteArray &bytes)
    {
        if (m_driver->widget(u"importReceived"_s) == nullptr) {
            m_driver->click(u"import"_s);
        }
        m_driver->type(u"importReceived"_s, u"10/03/2026"_s);
        panel()->open(written(name, bytes));
        QTRY_VERIFY(m_driver->widget(u"column_A"_s) != nullptr);
    }

    void addByHand(const QString &name, const QString &number, const QString &received)
    {
        const qsizetype before = m_driver->workspace().facts().candidates.size();
        m_driver->click(u"addNomination"_s);
        m_driver->type(u"form_name_km"_s, name);
        m_driver->type(u"form_civil_servant_number"_s, number);
        m_driver->type(u"form_received"_s, received);
        chooseAt(u"form_province"_s, 1);
        m_driver->click(u"saveForm"_s);
        QTRY_COMPARE(m_driver->workspace().facts().candidates.size(), before + 1);
        m_driver->settle();
    }

    qsizetype openPairs()
    {
        const QList<Duplicate> &pairs = m_driver->workspace().facts().duplicates;
        return std::count_if(pairs.cbegin(), pairs.cend(),
                             [](const Duplicate &pair) { return pair.answer == DuplicateAnswer::Open; });
    }

    std::unique_ptr<WindowDriver> m_driver;
};

RANGVOAN_TEST(TestNominationsPage)

#include "testnominationspage.moc"
