// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/testwholejob.h"

#include "app/procedure/stages.h"
#include "app/services/eligibilityservice.h"
#include "tests/support/testmain.h"
#include "ui/shell/page.h"
#include "ui/stages/importpanel.h"
#include "ui/stages/pages.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>

#include <algorithm>

namespace rangvoan
{

using namespace ui;
using namespace Qt::StringLiterals;

void TestWholeJob::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    workspace().setLanguage(Language::Khmer);
}

void TestWholeJob::cleanup()
{
    m_broken = m_broken || QTest::currentTestFailed();
    m_driver->shoot(u"job-"_s + QString::fromLatin1(QTest::currentTestFunction()));
}

/// By keyboard alone: the focus and the space bar.
void TestWholeJob::press(const QString &name)
{
    QWidget *button = m_driver->widget(name);
    QVERIFY2(button != nullptr && button->isEnabled(), qPrintable(name));
    button->setFocus();
    m_driver->key(Qt::Key_Space);
    // Whoever works without a mouse is not thrown back to the head of the window.
    const QWidget *now = QApplication::focusWidget();
    QVERIFY2(now == nullptr || now->objectName() != u"cycle"_s || name == u"importNext"_s, qPrintable(name));
}

void TestWholeJob::select(const QString &table, const QVariant &id)
{
    auto *view = m_driver->find<TableView>(table);
    QVERIFY2(view != nullptr && view->selectId(id), qPrintable(table));
    m_driver->settle();
}

/// As the secretary: stages of the chair on the chair's instruction.
void TestWholeJob::closeStage(Stage stage, int round)
{
    const StageKey key = stageKey(stage, category(), round);
    for (const Finding &finding : workspace().findings(key)) {
        QVERIFY2(finding.severity != Severity::Blocking,
                 qPrintable(u"finding %1 %2"_s.arg(static_cast<int>(finding.code)).arg(finding.arguments.join(u' '))));
    }
    m_driver->click(u"primary"_s);
    if (m_driver->widget(u"confirmReason"_s) != nullptr) {
        m_driver->type(u"confirmReason"_s, u"លិខិតលេខ ១២ ចុះថ្ងៃទី៣ ខែមីនា"_s);
        m_driver->key(Qt::Key_Return);
    } else {
        m_driver->click(u"confirmYes"_s);
    }
    QTRY_VERIFY2(facts().isClosed(key), qPrintable(u"stage %1"_s.arg(static_cast<int>(stage))));
}

CandidateId TestWholeJob::numbered(int number)
{
    const QList<Candidate> &all = facts().candidates;
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [number](const Candidate &one) { return one.number == number; });
    return found == all.cend() ? CandidateId() : found->id;
}

/// As far as Tab leads there.
void TestWholeJob::tabTo(const QString &name)
{
    const auto isThere = [&name] {
        return QApplication::focusWidget() != nullptr && QApplication::focusWidget()->objectName() == name;
    };
    for (int i = 0; i < 20 && !isThere(); ++i) {
        m_driver->key(Qt::Key_Tab);
    }
    QVERIFY2(isThere(), qPrintable(name));
}

void TestWholeJob::yearIsMadeByKeyboard()
{
    const QString path = m_driver->folder() + u"/year.rangvoan"_s;
    const auto next = [this] {
        tabTo(u"wizardNext"_s);
        m_driver->key(Qt::Key_Space);
    };
    tabTo(u"newCycle"_s);
    m_driver->key(Qt::Key_Space);
    tabTo(u"year"_s);
    m_driver->type(u"year"_s, u"២០២៥-២០២៦"_s);
    tabTo(u"wizardDeadline"_s);
    m_driver->type(u"wizardDeadline"_s, u"១៥/០៣/២០២៦"_s);
    next();
    next();
    tabTo(u"wizardMarking"_s);
    m_driver->key(Qt::Key_Down); // one laptop, passed round
    tabTo(u"path"_s);
    m_driver->type(u"path"_s, path);
    next();
    QTRY_COMPARE(m_driver->window().currentPage(), todayKey());
    QVERIFY(QFile::exists(path));
    QCOMPARE(facts().settings.year, u"2025-2026"_s);
    QCOMPARE(facts().settings.deadline, QDate(2026, 3, 15));
    QCOMPARE(facts().settings.marking, MarkingMode::SharedLaptop);
    QCOMPARE(workspace().categoryFacts()->settings.seats, 5);
}

void TestWholeJob::setUpIsFilledAndClosed()
{
    show(u"setup"_s);
    m_driver->type(u"unitKm"_s, u"ក្រសួងអប់រំ យុវជន និងកីឡា"_s);
    press(u"saveSettings"_s);
    QCOMPARE(facts().settings.unitKm, QStringList{u"ក្រសួងអប់រំ យុវជន និងកីឡា"_s});
    m_driver->type(u"prizes"_s, u"៥០០០០០០\n៤០០០០០០\n៣០០០០០០\n៣០០០០០០\n៣០០០០០០"_s);
    press(u"saveCategory"_s);
    QCOMPARE(workspace().categoryFacts()->settings.prizesRiel,
             (QList<qint64>{5'000'000, 4'000'000, 3'000'000, 3'000'000, 3'000'000}));
    press(u"freezeRules"_s);
    QVERIFY(workspace().categoryFacts()->rulesFrozen);
    m_driver->type(u"rulesReference"_s, u"ប្រកាសលេខ ៧៦១"_s);
    press(u"confirmRules"_s);
    QCOMPARE(workspace().categoryFacts()->confirmation.reference, u"ប្រកាសលេខ ៧៦១"_s);
    closeStage(Stage::Setup);
}

void TestWholeJob::committeeIsAppointed()
{
    show(u"committee"_s);
    m_driver->type(u"appointmentNumber"_s, u"១២៣ អយក.សសរ"_s);
    m_driver->type(u"appointmentDate"_s, u"១៩/០១/២០២៦"_s);
    m_driver->type(u"appointmentSignatory"_s, u"រដ្ឋមន្ត្រី"_s);
    press(u"saveAppointment"_s);
    QCOMPARE(facts().appointment.value_or(Appointment()).date, QDate(2026, 1, 19));
    for (const wholejob::CommitteePerson &person : wholejob::committee()) {
        press(u"addMember"_s);
        m_driver->type(u"family"_s, person.name.familyKm);
        m_driver->type(u"given"_s, person.name.givenKm);
        m_driver->type(u"latin"_s, person.name.latin);
        auto *post = m_driver->find<QComboBox>(u"post"_s);
        post->setFocus();
        m_driver->key(Qt::Key_Home);
        for (int i = 0; i < post->findData(static_cast<int>(person.post)); ++i) {
            m_driver->key(Qt::Key_Down);
        }
        if (person.post == Post::Secretary) {
            press(u"memberMarks"_s);
            press(u"memberVotes"_s);
        }
        press(u"saveMember"_s);
    }
    QCOMPARE(facts().members.size(), wholejob::marking + 1);
    for (qsizetype i = 0; i < facts().members.size(); ++i) {
        QCOMPARE(facts().members.at(i).details.name, wholejob::committee().at(i).name);
        QCOMPARE(facts().members.at(i).details.post, wholejob::committee().at(i).post);
        QCOMPARE(facts().members.at(i).isMarking(), i < wholejob::marking);
    }
    closeStage(Stage::Committee);
}

void TestWholeJob::undertakingsAreSigned()
{
    show(u"undertakings"_s);
    for (const Member &member : QList<Member>(facts().members)) {
        select(u"undertakings"_s, QVariant::fromValue(member.id));
        m_driver->type(u"undertakingDate"_s, u"២៦/០១/២០២៦"_s);
        press(u"signUndertaking"_s);
        QCOMPARE(facts().member(member.id)->undertaking.how, SignedHow::OnPaper);
        QCOMPARE(facts().member(member.id)->undertaking.date, QDate(2026, 1, 26));
    }
    closeStage(Stage::Undertakings);
}

void TestWholeJob::nominationsAreImported()
{
    show(u"nominations"_s);
    QFile table(m_driver->folder() + u"/nominations.csv"_s);
    QVERIFY(table.open(QIODevice::WriteOnly) && table.write(wholejob::nominations()) > 0);
    table.close();
    press(u"import"_s);
    m_driver->type(u"importUnit"_s, u"អគ្គលេខាធិការដ្ឋាន"_s);
    m_driver->type(u"importReceived"_s, u"១០/០៣/២០២៦"_s);
    m_driver->window().page()->findChild<ImportPanel *>()->open(table.fileName()); // what the file dialog does
    QTRY_VERIFY(m_driver->widget(u"column_A"_s) != nullptr);
    press(u"importNext"_s);
    QTRY_VERIFY(m_driver->widget(u"importCount"_s) != nullptr);
    QTRY_VERIFY(m_driver->widget(u"importNext"_s)->isEnabled());
    press(u"importNext"_s);
    QTRY_COMPARE(facts().candidates.size(), 10);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"viewCandidates"_s);
    QCOMPARE(facts().imports.constFirst().rejected, 1); // the number of the first row again
    QCOMPARE(facts().duplicates.size(), 1);             // the namesakes of one province
    QCOMPARE(facts().duplicates.constFirst().first, numbered(2));
    QCOMPARE(facts().duplicates.constFirst().second, numbered(7));
}

void TestWholeJob::listIsDecided()
{
    press(u"answerDuplicates"_s);
    press(u"differentPersons"_s);
    m_driver->type(u"reason"_s, u"លេខ និងថ្ងៃកំណើតខុសគ្នា"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(facts().duplicates.constFirst().answer, DuplicateAnswer::DifferentPersons);
    select(u"candidates"_s, QVariant::fromValue(numbered(9)));
    press(u"refuse"_s);
    m_driver->type(u"reason"_s, u"ជាប្រភេទផ្សេង"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(facts().candidate(numbered(9))->admission, Admission::Refused);
    m_driver->click(u"acceptAll"_s);
    for (const Candidate &candidate : facts().candidates) {
        QCOMPARE(candidate.isAccepted(), candidate.number != 9);
    }
    closeStage(Stage::Nominations);
}

/// The first piece of the first candidate by keyboard; the forty-four others as the service takes them.
void TestWholeJob::eligibilityIsDecided()
{
    show(u"eligibility"_s);
    select(u"candidates"_s, QVariant::fromValue(numbered(1)));
    m_driver->find<TableView>(u"evidence"_s)->selectRow(0);
    m_driver->settle();
    m_driver->type(u"evidenceLocation"_s, u"ប្រអប់ ១ ទំព័រ ៣"_s);
    press(u"saveEvidence"_s);
    QTRY_COMPARE(facts().evidence.size(), 1);
    QCOMPARE(facts().evidence.constFirst().document, u"doc-letter"_s);
    QList<Evidence> pieces;
    for (const EligibilityRule &rule : workspace().categoryFacts()->rules->eligibility) {
        for (const RequiredDocument &document : rule.documents) {
            for (int number = 1; number <= 10; ++number) {
                if (number != 9 && (number > 1 || document.code != u"doc-letter"_s)) {
                    Evidence piece;
                    piece.candidate = numbered(number);
                    piece.title = document.name.km;
                    piece.document = document.code;
                    piece.location = u"ប្រអប់ ១"_s;
                    pieces.append(piece);
                }
            }
        }
    }
    QCOMPARE(pieces.size(), 44);
    const EligibilityService service(workspace().context());
    const auto ids = service.recordEvidence(workspace().actor(), workspace().cycle(), pieces);
    QVERIFY(workspace().run(ids));
    m_driver->settle();
    press(u"allMet"_s);
    QTRY_COMPARE(facts().running(category()).size(), wholejob::running);
    select(u"candidates"_s, QVariant::fromValue(numbered(10)));
    press(u"exclude"_s);
    press(u"reasonYes"_s);
    QTRY_COMPARE(facts().candidate(numbered(10))->verdict, Verdict::Excluded);
    QCOMPARE(facts().candidate(numbered(10))->verdictRule, u"service"_s); // two years of five
    closeStage(Stage::Eligibility);
}

} // namespace rangvoan

using rangvoan::TestWholeJob;
RANGVOAN_TEST(TestWholeJob)
