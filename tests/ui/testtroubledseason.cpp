// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/testtroubledseason.h"

#include "app/main/demo/demoseason.h"
#include "app/procedure/stages.h"
#include "app/services/setupservice.h"
#include "tests/app/services/office.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/chores.h"
#include "ui/shell/page.h"
#include "ui/stages/importpanel.h"
#include "ui/stages/pages.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>

#include <algorithm>

namespace rangvoan
{

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

const auto flooded = u"ផ្លូវលិចទឹក លិខិតមន្ទីរលេខ ៤៥"_s;

QByteArray lateWorkbook()
{
    return u"ឈ្មោះ,ឈ្មោះឡាតាំង,ភេទ,ថ្ងៃកំណើត,អត្តលេខ,សាលារៀន,ថ្នាក់,អតីតភាព,ខេត្ត\n"
           "សុខ សុភា,Sok Sophea,ស្រី,05/03/1985,0012345601,អនុវិទ្យាល័យសែនមនោរម្យ,7-9,12,មណ្ឌលគិរី\n"
           "គង់ ម៉ាលី,Kong Maly,ស្រី,11/06/1981,0012345602,អនុវិទ្យាល័យកែវសីមា,7-9,20,មណ្ឌលគិរី\n"
           "នួន ដាវី,Nuon Davy,ប្រុស,23/01/1990,0012345603,អនុវិទ្យាល័យពេជ្រាដា,7-9,9,មណ្ឌលគិរី\n"_s.toUtf8();
}

/// Two categories, the committee sworn in, twelve teachers accepted and their list closed, three principals accepted.
QString preparedFile(const QString &folder)
{
    test::Office office(test::Office::Keeps::OnDisk);
    CycleSettings settings = office.facts().settings;
    settings.marking = MarkingMode::SharedLaptop;
    office.must(SetupService(office.context()).changeSettings({{}, Role::Secretary, false}, office.cycle, settings));
    const CategoryId teachers =
        office.addCategory(u"good-teacher"_s, u"គ្រូបង្រៀនល្អ"_s, u"Good teacher"_s, *shippedRuleSet(u"good-teacher"_s));
    const CategoryId principals =
        office.addCategory(u"principal"_s, u"នាយកសាលាល្អ"_s, u"Good principal"_s, *shippedRuleSet(u"principal"_s));
    office.close(Stage::Setup);
    office.day(1, 20);
    office.appointCommittee();
    office.close(Stage::Committee);
    office.signUndertakings();
    office.close(Stage::Undertakings);
    office.day(3, 10);
    office.admit(office.nominate(teachers, 12, u"ខេត្តតាកែវ"_s));
    office.admit(office.nominate(principals, 3, u"ខេត្តកំពត"_s));
    office.day(3, 16);
    office.close(Stage::Nominations, teachers);
    const QString from = office.file->path();
    office.file.reset();
    const QString to = folder + u"/troubled.rangvoan"_s;
    return office.troubles.isEmpty() && QFile::copy(from, to) ? to : QString();
}

} // namespace

void TestTroubledSeason::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    const QString path = preparedFile(m_driver->folder());
    QVERIFY(!path.isEmpty());
    QVERIFY(workspace().open(workspace().door().open(path)));
    workspace().setLanguage(Language::Khmer);
    m_driver->settle();
    QCOMPARE(facts().categories.size(), 2);
    m_teachers = facts().categoryByCode(u"good-teacher"_s)->id;
    m_principals = facts().categoryByCode(u"principal"_s)->id;
}

void TestTroubledSeason::cleanup()
{
    // The rows of the minutes stand beside each other.
    m_broken = m_broken || (QTest::currentTestFailed() && QTest::currentDataTag() == nullptr);
    m_driver->shoot(u"troubled-"_s + QString::fromLatin1(QTest::currentTestFunction()));
}

void TestTroubledSeason::show(const QString &page)
{
    m_driver->window().showPage(page);
    m_driver->settle();
    QCOMPARE(m_driver->window().currentPage(), page);
}

/// By keyboard alone: the focus and the space bar. The focus is not thrown to the head of the window.
void TestTroubledSeason::press(const QString &name)
{
    QWidget *button = m_driver->widget(name);
    QVERIFY2(button != nullptr && button->isEnabled(), qPrintable(name));
    button->setFocus();
    m_driver->key(Qt::Key_Space);
    const QWidget *now = QApplication::focusWidget();
    QVERIFY2(now != nullptr, qPrintable(name));
    QVERIFY2(now->objectName() != u"cycle"_s && now->objectName() != u"search"_s, qPrintable(name));
}

bool TestTroubledSeason::isOffered(const QString &name)
{
    const QWidget *widget = m_driver->widget(name);
    return widget != nullptr && widget->isEnabled();
}

QString TestTroubledSeason::focus()
{
    const QWidget *widget = QApplication::focusWidget();
    return widget == nullptr ? QString() : widget->objectName();
}

void TestTroubledSeason::type(const QString &name, const QString &text)
{
    QVERIFY2(m_driver->widget(name) != nullptr, qPrintable(name));
    m_driver->type(name, text);
}

void TestTroubledSeason::select(const QString &table, const QVariant &id)
{
    auto *view = m_driver->find<TableView>(table);
    QVERIFY2(view != nullptr, qPrintable(table));
    view->clearSelection();
    QVERIFY2(view->selectId(id), qPrintable(table));
    m_driver->settle();
}

void TestTroubledSeason::pick(const QString &name, const QVariant &id)
{
    auto *box = m_driver->find<QComboBox>(name);
    QVERIFY2(box != nullptr && box->findData(id) >= 0, qPrintable(name));
    box->setCurrentIndex(box->findData(id));
    emit box->activated(box->currentIndex());
    m_driver->settle();
}

void TestTroubledSeason::closeStage(Stage stage, int round)
{
    const StageKey key = stageKey(stage, workspace().category(), round);
    for (const Finding &finding : workspace().findings(key)) {
        QVERIFY2(finding.severity != Severity::Blocking,
                 qPrintable(u"finding %1 %2"_s.arg(static_cast<int>(finding.code)).arg(finding.arguments.join(u' '))));
    }
    m_driver->click(u"primary"_s);
    if (m_driver->widget(u"confirmReason"_s) != nullptr) {
        type(u"confirmReason"_s, u"លិខិតលេខ ១២ ចុះថ្ងៃទី៣ ខែមេសា"_s);
        m_driver->key(Qt::Key_Return);
    } else {
        m_driver->click(u"confirmYes"_s);
    }
    QTRY_VERIFY2(facts().isClosed(key), qPrintable(u"stage %1"_s.arg(static_cast<int>(stage))));
}

void TestTroubledSeason::staysOpen(Stage stage, int round, FindingCode code)
{
    const StageKey key = stageKey(stage, workspace().category(), round);
    const QList<Finding> findings = workspace().findings(key);
    QVERIFY2(std::any_of(findings.cbegin(), findings.cend(),
                         [code](const Finding &finding) {
                             return finding.code == code && finding.severity == Severity::Blocking;
                         }),
             qPrintable(u"no finding %1"_s.arg(static_cast<int>(code))));
    if (m_driver->widget(u"primary"_s) == nullptr) {
        return; // a page whose next step is another one
    }
    const LedgerHead before = facts().head;
    m_driver->click(u"primary"_s);
    QVERIFY(m_driver->widget(u"confirmYes"_s) == nullptr);
    QVERIFY(m_driver->widget(u"showFinding"_s) != nullptr);
    QVERIFY(!m_driver->widget(u"showFinding"_s)->accessibleDescription().isEmpty());
    QCOMPARE(file().head, before);
}

CandidateId TestTroubledSeason::numbered(int number)
{
    const CycleFacts known = file();
    const auto found = std::find_if(known.candidates.cbegin(), known.candidates.cend(), [&](const Candidate &one) {
        return one.category == m_teachers && one.number == number;
    });
    return found == known.candidates.cend() ? CandidateId() : found->id;
}

/// The list is closed; the deadline was 15 March.
void TestTroubledSeason::aLateProvinceSendsItsWorkbook()
{
    show(u"nominations"_s);
    const qsizetype before = facts().candidates.size();
    QFile table(m_driver->folder() + u"/late.csv"_s);
    QVERIFY(table.open(QIODevice::WriteOnly) && table.write(lateWorkbook()) > 0);
    table.close();
    press(u"import"_s);
    type(u"importUnit"_s, u"មន្ទីរអប់រំខេត្តមណ្ឌលគិរី"_s);
    type(u"importReceived"_s, u"២០/០៣/២០២៦"_s);
    m_driver->window().page()->findChild<ImportPanel *>()->open(table.fileName()); // what the file dialog does
    QTRY_VERIFY(m_driver->widget(u"column_A"_s) != nullptr);
    m_driver->click(u"importNext"_s);
    QTRY_VERIFY(m_driver->widget(u"importCount"_s) != nullptr);
    QTRY_VERIFY(m_driver->widget(u"importNext"_s)->isEnabled());
    m_driver->click(u"importNext"_s);
    QTRY_COMPARE(facts().candidates.size(), before + 3);
    for (const int number : {13, 14, 15}) {
        const Candidate candidate = *facts().candidate(numbered(number));
        QCOMPARE(candidate.intake.receivedOn, QDate(2026, 3, 20));
        QVERIFY(candidate.intake.late);
        QCOMPARE(candidate.intake.unit, u"មន្ទីរអប់រំខេត្តមណ្ឌលគិរី"_s);
        QCOMPARE(candidate.admission, Admission::Received);
        m_late.append(candidate.id);
    }
    QVERIFY(facts().isClosed({m_teachers, 0, Stage::Nominations})); // an amendment reopens nothing
    select(u"candidates"_s, QVariant::fromValue(m_late.at(0)));
    QVERIFY2(m_driver->widget(u"accept"_s) == nullptr, "the secretary may only refuse");
    QVERIFY(m_driver->widget(u"refuse"_s) != nullptr);
}

void TestTroubledSeason::theChairAdmitsOneWithAReason()
{
    sitDown(facts().chair()->id, Role::Chair);
    select(u"candidates"_s, QVariant::fromValue(m_late.at(0)));
    press(u"accept"_s);
    type(u"reason"_s, u"\u200B \u200B"_s); // nothing that could be seen
    press(u"reasonYes"_s);
    QVERIFY(!beside(u"reason"_s).isEmpty());
    QVERIFY(!facts().candidate(m_late.at(0))->isAccepted());
    type(u"reason"_s, flooded);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(facts().candidate(m_late.at(0))->isAccepted());
    QCOMPARE(facts().candidate(m_late.at(0))->admissionReason, flooded);
    QVERIFY(facts().isClosed({m_teachers, 0, Stage::Nominations}));
}

void TestTroubledSeason::theSameAnswerIsProposedForTheNext()
{
    select(u"candidates"_s, QVariant::fromValue(m_late.at(1)));
    press(u"accept"_s);
    QCOMPARE(m_driver->find<QLineEdit>(u"reason"_s)->text(), flooded);
    QVERIFY(m_driver->widget(u"sameForOthers"_s) != nullptr);
    press(u"reasonYes"_s);
    QTRY_VERIFY(facts().candidate(m_late.at(1))->isAccepted());
    QCOMPARE(facts().candidate(m_late.at(2))->admission, Admission::Received);
}

void TestTroubledSeason::theThirdIsRefused()
{
    m_driver->sitDownSecretary();
    select(u"candidates"_s, QVariant::fromValue(m_late.at(2)));
    press(u"refuse"_s);
    type(u"reason"_s, u"គ្មានត្រារបស់មន្ទីរ"_s);
    press(u"reasonYes"_s);
    QTRY_COMPARE(facts().candidate(m_late.at(2))->admission, Admission::Refused);
    QVERIFY(facts().candidate(m_late.at(0))->isAccepted());
    show(u"eligibility"_s);
    chores::makeEligible(workspace(), m_teachers);
    m_driver->settle();
    QCOMPARE(facts().running(m_teachers).size(), 14);
    closeStage(Stage::Eligibility);
}

/// The principals' list closes; their eligibility stays open, whatever the teachers do.
void TestTroubledSeason::theCategoriesStandAtDifferentStages()
{
    show(u"nominations"_s);
    pick(u"category"_s, QVariant::fromValue(m_principals));
    QCOMPARE(workspace().category(), m_principals);
    QCOMPARE(m_driver->find<TableView>(u"candidates"_s)->model()->rowCount(), 3);
    closeStage(Stage::Nominations);
    show(u"eligibility"_s);
    staysOpen(Stage::Eligibility, 0, FindingCode::EligibilityOpen);
    show(todayKey());
    QCOMPARE(m_driver->find<TableView>(u"categories"_s)->model()->rowCount(), 2);
    pick(u"category"_s, QVariant::fromValue(m_teachers));
    QCOMPARE(facts().stateOf({m_teachers, 0, Stage::Eligibility}), StageState::Closed);
    QCOMPARE(facts().stateOf({m_principals, 0, Stage::Nominations}), StageState::Closed);
    QVERIFY(facts().stateOf({m_principals, 0, Stage::Eligibility}) != StageState::Closed);
}

/// 14 candidates, three readers each, six members: seven each.
void TestTroubledSeason::theListIsPlanned()
{
    show(u"panels"_s);
    staysOpen(Stage::Panels, 1, FindingCode::ConflictSheetMissing);
    chores::handInConflictSheets(workspace(), m_teachers);
    m_driver->settle();
    m_driver->click(u"tabPanels"_s);
    press(u"makePlan"_s);
    QTRY_VERIFY(m_driver->widget(u"takePanels"_s) != nullptr);
    press(u"takePanels"_s);
    QTRY_COMPARE(facts().assignments.size(), 42);
    closeStage(Stage::Panels, 1);
}

} // namespace rangvoan

using rangvoan::TestTroubledSeason;
RANGVOAN_TEST(TestTroubledSeason)
