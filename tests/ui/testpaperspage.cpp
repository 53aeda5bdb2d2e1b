// SPDX-License-Identifier: Apache-2.0
#include "app/report/pagesink.h"
#include "app/report/papers/catalogue.h"
#include "app/report/printersink.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/shell/page.h"
#include "ui/stages/pages.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// The papers as a secretary uses them: look, print, save, export, issue, sign.
class TestPapersPage final : public QObject
{
    Q_OBJECT

private slots:
    void everyPageNamesAPaperThatExists();
    void previewShowsTheAwardReport_data();
    void previewShowsTheAwardReport();
    void pagesTurnAndZoomByKeys();
    void onePersonOrAllOfThem();
    void savedPdfIsWhole();
    void existingFileIsNotReplaced();
    void withoutAPrinterItOffersPdf();
    void printerGetsEveryPage();
    void exportWritesEveryPaper();
    void exportKeepsToTheAudience();
    void exportIsStopped();
    void stageIsOnePackWithItsList();
    void paperIsIssuedAndSigned();
    void severalAreIssuedAtOnce();
    void reprintWithoutReasonIsRefused();
    void correctedReprintAnnulsTheEarlier();
    void draftIsNotIssued();
    void marksStayHiddenWhileScoringIsOpen();
    void memberHasNoPapersOfTheArchive();
    void controlPShowsThePaperOfThePage();
    void controlPWithoutAPaperSaysSo();
    void practiceCopyIsMarked();

private:
    bool open(const DemoStop &stop) { return m_driver.openSeason(stop, u"papers"_s); }
    bool choose(const QString &kind);
    PaperView *view() { return m_driver.find<PaperView>(u"paperView"_s); }
    bool waitForPages();
    void writeIn(Language language);
    QString state(const QString &kind);
    QString qpdf(const QStringList &arguments);

    WindowDriver m_driver;
};

bool TestPapersPage::choose(const QString &kind)
{
    auto *table = m_driver.find<TableView>(u"papers"_s);
    const bool found = table != nullptr && table->selectId(kind);
    m_driver.settle();
    return found && waitForPages();
}

bool TestPapersPage::waitForPages()
{
    return QTest::qWaitFor([this] { return view() != nullptr && view()->pageCount() > 0; }, 20'000);
}

void TestPapersPage::writeIn(Language language)
{
    auto *box = m_driver.find<QComboBox>(u"paperLanguage"_s);
    box->setCurrentIndex(language == Language::Khmer ? 0 : 1);
    emit box->activated(box->currentIndex());
    QVERIFY(waitForPages());
}

QString TestPapersPage::state(const QString &kind)
{
    auto *table = m_driver.find<TableView>(u"papers"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(RowModel::IdRole) == kind) {
            return table->model()->index(row, 2).data().toString();
        }
    }
    return {};
}

/// Output of qpdf; null when it found something wrong.
QString TestPapersPage::qpdf(const QStringList &arguments)
{
    QProcess process;
    process.start(u"qpdf"_s, arguments);
    const bool ended = process.waitForFinished();
    return ended && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) + u' ' : QString();
}

void TestPapersPage::everyPageNamesAPaperThatExists()
{
    QVERIFY(open({Stage::Papers, 1}));
    for (const PageEntry &entry : pageEntries()) {
        m_driver.window().showPage(entry.key);
        const QString kind = m_driver.window().page()->reportKind();
        QVERIFY2(kind.isEmpty() || report::paperKind(kind) != nullptr, qPrintable(entry.key + u' ' + kind));
    }
}

void TestPapersPage::previewShowsTheAwardReport_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("stamp");
    QTest::newRow("km") << 0 << u"ព្រះរាជាណាចក្រកម្ពុជា"_s << u"ឧទាហរណ៍"_s;
    QTest::newRow("en") << 1 << u"KINGDOM OF CAMBODIA"_s << u"Example"_s;
}

void TestPapersPage::previewShowsTheAwardReport()
{
    QFETCH(int, language);
    QFETCH(QString, title);
    QFETCH(QString, stamp);
    QVERIFY(open({Stage::Papers, 1}));
    m_driver.workspace().setLanguage(Language::English);
    QVERIFY(choose(u"award-report"_s));
    writeIn(static_cast<Language>(language));
    QTRY_VERIFY_WITH_TIMEOUT(view()->accessibleDescription().contains(title), 20'000);
    const QString words = view()->accessibleDescription();
    QVERIFY(words.contains(stamp));
    QCOMPARE(view()->pageCount(), 2); // the five and the vote; the signatures
    // The five of the decision stand on it, by name in the language of the paper.
    const CycleFacts &facts = m_driver.workspace().facts();
    const Decision *decision = facts.decisionInForce(m_driver.workspace().category());
    QCOMPARE(decision->seats.size(), 5);
    for (const CandidateId &seat : decision->seats) {
        const PersonName &name = facts.candidate(seat)->nomination.name;
        QVERIFY2(words.contains(language == 0 ? name.khmer() : name.latin), qPrintable(words));
    }
    m_driver.shootAll(u"papers"_s);
}

void TestPapersPage::pagesTurnAndZoomByKeys()
{
    QVERIFY(open({Stage::Papers, 1}));
    QVERIFY(choose(u"minutes"_s));
    QVERIFY(view()->pageCount() > 1);
    view()->setFocus();
    QCOMPARE(view()->currentPage(), 0);
    m_driver.key(Qt::Key_PageDown);
    QCOMPARE(view()->currentPage(), 1);
    QVERIFY(m_driver.find<Label>(u"position"_s)->words().contains(m_driver.workspace().number(2)));
    m_driver.key(Qt::Key_PageUp);
    QCOMPARE(view()->currentPage(), 0);
    m_driver.key(Qt::Key_End);
    QCOMPARE(view()->currentPage(), view()->pageCount() - 1);
    const qreal before = view()->zoom();
    m_driver.key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view()->zoom() > before);
    m_driver.shoot(u"papers-zoomed"_s);
    m_driver.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view()->zoom(), before);
    m_driver.key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(view()->zoom() < before);
    m_driver.key(Qt::Key_0, Qt::ControlModifier);
}

void TestPapersPage::onePersonOrAllOfThem()
{
    QVERIFY(open({Stage::Papers, 1}));
    QVERIFY(choose(u"certificate"_s));
    auto *box = m_driver.find<QComboBox>(u"subject"_s);
    QCOMPARE(box->count(), 6); // five awardees, and all of them
    QCOMPARE(view()->pageCount(), 1);
    box->setCurrentIndex(5);
    emit box->activated(5);
    QTRY_COMPARE_WITH_TIMEOUT(view()->pageCount(), 5, 20'000);
    m_driver.shootAll(u"papers-certificates"_s);
    box->setCurrentIndex(1);
    emit box->activated(1);
    QTRY_COMPARE_WITH_TIMEOUT(view()->pageCount(), 1, 20'000);
}

void TestPapersPage::savedPdfIsWhole()
{
    QVERIFY(open({Stage::Papers, 1}));
    QVERIFY(choose(u"minutes"_s));
    const int pages = view()->pageCount();
    QVERIFY(m_driver.click(u"savePdf"_s));
    const QString path = m_driver.folder() + u"/minutes.pdf"_s;
    m_driver.type(u"path"_s, u"minutes.pdf"_s); // not a whole path
    m_driver.click(u"pathYes"_s);
    QVERIFY(m_driver.find<QLineEdit>(u"path"_s)->isVisible());
    m_driver.type(u"path"_s, path);
    m_driver.shootAll(u"papers-save"_s);
    m_driver.click(u"pathYes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty()) {
        QSKIP("qpdf is not installed");
    }
    QVERIFY(!qpdf({u"--check"_s, path}).isNull());
    QCOMPARE(qpdf({u"--show-npages"_s, path}).trimmed(), QString::number(pages));
}

void TestPapersPage::existingFileIsNotReplaced()
{
    QVERIFY(open({Stage::Papers, 1}));
    QVERIFY(choose(u"ranking"_s));
    const QString path = m_driver.folder() + u"/letter.pdf"_s;
    QFile letter(path);
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("a letter") == 8);
    letter.close();
    QVERIFY(m_driver.click(u"savePdf"_s));
    m_driver.type(u"path"_s, path);
    m_driver.click(u"pathYes"_s);
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QCOMPARE(letter.readAll(), "a letter");
}

void TestPapersPage::withoutAPrinterItOffersPdf()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty()) {
        QSKIP("a printer is installed");
    }
    QVERIFY(open({Stage::Papers, 1}));
    m_driver.workspace().setLanguage(Language::English);
    QVERIFY(choose(u"ranking"_s));
    QString said;
    const auto connection = connect(&m_driver.workspace(), &Workspace::messageSaid, this,
                                    [&said](MessageKind, const Sentence &sentence) { said = sentence(); });
    QVERIFY(m_driver.key(Qt::Key_P, Qt::ControlModifier));
    disconnect(connection);
    QCOMPARE(said, u"There is no printer on this computer: save the paper as PDF and print it elsewhere."_s);
    QVERIFY(m_driver.find<QLineEdit>(u"path"_s) != nullptr);
    QVERIFY(m_driver.find<QLineEdit>(u"path"_s)->text().endsWith(u".pdf"_s));
    m_driver.shootAll(u"papers-no-printer"_s);
}

void TestPapersPage::printerGetsEveryPage()
{
    report::Paginated paper;
    paper.pages = {report::Page{{595, 842}, {report::TextItem{{100, 100}, u"upright"_s}}},
                   report::Page{{842, 595}, {report::TextItem{{100, 100}, u"lying"_s}}}};
    const QString path = m_driver.folder() + u"/printed.pdf"_s;
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        const Status sent = report::sendPages(paper, *report::makePrinterSink(printer));
        QVERIFY(sent.has_value());
    }
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty()) {
        QSKIP("qpdf is not installed");
    }
    QCOMPARE(qpdf({u"--show-npages"_s, path}).trimmed(), u"2"_s);
}

void TestPapersPage::exportWritesEveryPaper()
{
    QVERIFY(open({Stage::Papers, 1}));
    QVERIFY(choose(u"certificate"_s));
    const QString folder = m_driver.folder() + u"/out"_s;
    QVERIFY(m_driver.click(u"exportPapers"_s));
    m_driver.find<QComboBox>(u"exportScope"_s)->setCurrentIndex(2); // the stage: certificates, two lists
    m_driver.type(u"path"_s, folder);
    m_driver.shootAll(u"papers-export"_s);
    m_driver.click(u"pathYes"_s);
    QTRY_COMPARE_WITH_TIMEOUT(QDir(folder).entryList({u"*.pdf"_s}).size(), 7, 30'000);
    QCOMPARE(QDir(folder).entryList({u"*congress-list*.pdf"_s}).size(), 1);
    QCOMPARE(QDir(folder).entryList({u"*certificate*.pdf"_s}).size(), 5);
}

void TestPapersPage::exportKeepsToTheAudience()
{
    QVERIFY(open({Stage::Papers, 1}));
    QVERIFY(choose(u"certificate"_s));
    const QString folder = m_driver.folder() + u"/public"_s;
    QVERIFY(m_driver.click(u"exportPapers"_s));
    m_driver.find<QComboBox>(u"exportScope"_s)->setCurrentIndex(2);
    m_driver.click(u"audience3"_s); // not those for the archive: the payment list stays out
    m_driver.type(u"path"_s, folder);
    m_driver.click(u"pathYes"_s);
    QTRY_COMPARE_WITH_TIMEOUT(QDir(folder).entryList({u"*.pdf"_s}).size(), 6, 30'000);
    QCOMPARE(QDir(folder).entryList({u"*payment-list*.pdf"_s}).size(), 0);
    m_driver.click(u"exportPapers"_s);
    m_driver.click(u"audience3"_s);
    m_driver.click(u"pathNo"_s);
}

void TestPapersPage::exportIsStopped()
{
    QVERIFY(open({Stage::Papers, 1}));
    QVERIFY(choose(u"certificate"_s));
    const QString folder = m_driver.folder() + u"/stopped"_s;
    QVERIFY(m_driver.click(u"exportPapers"_s));
    m_driver.find<QComboBox>(u"exportScope"_s)->setCurrentIndex(3); // all papers: more than fifty
    m_driver.type(u"path"_s, folder);
    m_driver.workspace().setLanguage(Language::English);
    QString said;
    const auto connection = connect(&m_driver.workspace(), &Workspace::messageSaid, this,
                                    [&said](MessageKind, const Sentence &sentence) { said = sentence(); });
    m_driver.click(u"pathYes"_s);
    QVERIFY(QTest::qWaitFor([this] { return m_driver.widget(u"stopJob"_s) != nullptr; }, 20'000));
    m_driver.shoot(u"papers-exporting"_s);
    m_driver.click(u"stopJob"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said.startsWith(u"Stopped: "_s), 20'000);
    disconnect(connection);
    const auto written = QDir(folder).entryList({u"*.pdf"_s}).size();
    QVERIFY(said.startsWith(u"Stopped: %1 papers"_s.arg(written)));
    QVERIFY(written < 50);
}

void TestPapersPage::stageIsOnePackWithItsList()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty()) {
        QSKIP("a printer is installed");
    }
    QVERIFY(open({Stage::Papers, 1}));
    QVERIFY(choose(u"certificate"_s));
    QVERIFY(m_driver.click(u"printStage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver.find<QLineEdit>(u"path"_s) != nullptr, 20'000);
    const QString path = m_driver.folder() + u"/pack.pdf"_s;
    m_driver.type(u"path"_s, path);
    m_driver.click(u"pathYes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty()) {
        QSKIP("qpdf is not installed");
    }
    QCOMPARE(qpdf({u"--show-npages"_s, path}).trimmed(), u"8"_s); // list, five certificates, two lists of one page
}

void TestPapersPage::paperIsIssuedAndSigned()
{
    QVERIFY(open({Stage::Papers, 1}));
    const auto before = m_driver.workspace().facts().papers.size();
    QVERIFY(choose(u"certificate"_s));
    QVERIFY(m_driver.click(u"issuePaper"_s));
    m_driver.type(u"issueNumber"_s, u"១២"_s);
    m_driver.type(u"issueDate"_s, u"99/99"_s);
    m_driver.click(u"issueAsPdf"_s);
    QCOMPARE(m_driver.workspace().facts().papers.size(), before); // that is no day
    m_driver.shootAll(u"papers-issue"_s);
    m_driver.type(u"issueDate"_s, u"24/04/2026"_s);
    m_driver.click(u"issueAsPdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver.workspace().facts().papers.size(), before + 1, 20'000);
    const Paper issued = m_driver.workspace().facts().papers.constLast();
    QCOMPARE(issued.kind, u"certificate"_s);
    QCOMPARE(issued.date, QDate(2026, 4, 24));
    QCOMPARE(issued.contentHash.size(), 32);
    QCOMPARE(issued.category, m_driver.workspace().category());
    QTRY_VERIFY(m_driver.widget(u"path"_s) != nullptr); // the PDF is asked for
    // Signed on paper, in the register.
    m_driver.click(u"registerTab"_s);
    auto *table = m_driver.find<TableView>(u"register"_s);
    QVERIFY(table->selectId(QVariant::fromValue(issued.id)));
    m_driver.click(u"signPaper"_s); // without a day
    QVERIFY(m_driver.workspace().facts().papers.constLast().signedOn.isNull());
    m_driver.type(u"signedOn"_s, u"25/04/2026"_s);
    m_driver.shootAll(u"papers-register"_s);
    m_driver.click(u"signPaper"_s);
    QTRY_COMPARE(m_driver.workspace().facts().papers.constLast().signedOn, QDate(2026, 4, 25));
    QVERIFY(!m_driver.workspace().facts().papers.constLast().signedBy.isEmpty());
    m_driver.click(u"papersTab"_s);
}

void TestPapersPage::severalAreIssuedAtOnce()
{
    QVERIFY(open({Stage::Papers, 1}));
    writeIn(Language::English);
    QVERIFY(choose(u"certificate"_s));
    const auto before = m_driver.workspace().facts().papers.size();
    auto *box = m_driver.find<QComboBox>(u"subject"_s);
    // One by itself, with the number the office gave it; then all: the other four are entered.
    QVERIFY(m_driver.click(u"issuePaper"_s));
    m_driver.type(u"issueNumber"_s, u"7"_s);
    m_driver.click(u"issueAsPdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver.workspace().facts().papers.size(), before + 1, 20'000);
    box->setCurrentIndex(5);
    emit box->activated(5);
    QTRY_COMPARE_WITH_TIMEOUT(view()->pageCount(), 5, 20'000);
    QVERIFY(m_driver.click(u"issuePaper"_s));
    QVERIFY(m_driver.widget(u"issueNumber"_s) == nullptr); // each has a number of its own
    QVERIFY(m_driver.widget(u"issueReason"_s) == nullptr);
    m_driver.shootAll(u"papers-issue-all"_s);
    m_driver.workspace().setLanguage(Language::English);
    m_driver.type(u"issueDate"_s, u"24/04/2026"_s);
    m_driver.click(u"issueAsPdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver.workspace().facts().papers.size(), before + 5, 20'000);
    QSet<CandidateId> persons;
    for (const Paper &print : m_driver.workspace().facts().papers.mid(before)) {
        QCOMPARE(print.kind, u"certificate"_s);
        QCOMPARE(print.reason, ReprintReason::First);
        QCOMPARE(print.contentHash.size(), 32);
        QCOMPARE(print.number, persons.isEmpty() ? u"7"_s : QString());
        persons.insert(print.candidate);
    }
    QCOMPARE(persons.size(), 5);
    QTRY_VERIFY(m_driver.widget(u"path"_s) != nullptr); // one PDF of the four
    m_driver.click(u"pathNo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver.widget(u"issuePaper"_s) == nullptr, 20'000); // all are in the register
}

void TestPapersPage::reprintWithoutReasonIsRefused()
{
    QVERIFY(open({Stage::Papers, 1}));
    writeIn(Language::Khmer);
    QVERIFY(choose(u"ranking"_s)); // issued in Khmer by the example
    const auto before = m_driver.workspace().facts().papers.size();
    QVERIFY(m_driver.click(u"issuePaper"_s));
    m_driver.click(u"issueAsPdf"_s);
    QCOMPARE(m_driver.workspace().facts().papers.size(), before);
    QVERIFY(m_driver.find<QComboBox>(u"issueReason"_s)->isVisible());
    QVERIFY(!m_driver.find<QComboBox>(u"issueReason"_s)->accessibleDescription().isEmpty());
    m_driver.shootAll(u"papers-reprint"_s);
    m_driver.find<QComboBox>(u"issueReason"_s)->setCurrentIndex(2);
    m_driver.click(u"issueAsPdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver.workspace().facts().papers.size(), before + 1, 20'000);
    QCOMPARE(m_driver.workspace().facts().papers.constLast().reason, ReprintReason::Lost);
    QCOMPARE(m_driver.workspace().facts().papers.constLast().copy, 2);
}

void TestPapersPage::correctedReprintAnnulsTheEarlier()
{
    QVERIFY(open({Stage::Papers, 1}));
    writeIn(Language::Khmer);
    QVERIFY(choose(u"ranking"_s));
    const PaperId first = m_driver.workspace().facts().papers.constFirst().id;
    QVERIFY(m_driver.click(u"issuePaper"_s));
    m_driver.find<QComboBox>(u"issueReason"_s)->setCurrentIndex(3);
    m_driver.click(u"issueAsPdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver.workspace().facts().papers.constLast().reason, ReprintReason::Corrected, 20'000);
    QCOMPARE(m_driver.workspace().facts().papers.constLast().replaces, first);
    QVERIFY(m_driver.workspace().facts().papers.constFirst().annulled);
}

void TestPapersPage::draftIsNotIssued()
{
    QVERIFY(open({Stage::Decision, 1}));
    m_driver.workspace().setLanguage(Language::English);
    QVERIFY(choose(u"award-report"_s));
    writeIn(Language::English);
    QVERIFY(m_driver.widget(u"issuePaper"_s) == nullptr);
    QCOMPARE(state(u"award-report"_s), u"draft"_s);
    QCOMPARE(state(u"ranking"_s), u"ready"_s);
    QVERIFY(view()->accessibleDescription().contains(u"Draft"_s, Qt::CaseInsensitive));
    QVERIFY(choose(u"ranking"_s));
    QTRY_VERIFY(m_driver.widget(u"issuePaper"_s) != nullptr);
}

void TestPapersPage::marksStayHiddenWhileScoringIsOpen()
{
    QVERIFY(open({Stage::Scoring, 1}));
    m_driver.workspace().setLanguage(Language::English);
    m_driver.find<TableView>(u"papers"_s)->selectId(u"ranking"_s);
    m_driver.settle();
    QCOMPARE(state(u"ranking"_s), u"later"_s);
    QVERIFY(m_driver.widget(u"paperView"_s) == nullptr);
    QVERIFY(m_driver.widget(u"printPaper"_s) == nullptr);
    m_driver.shootAll(u"papers-later"_s);
}

void TestPapersPage::memberHasNoPapersOfTheArchive()
{
    QVERIFY(open({Stage::Papers, 1}));
    const CycleFacts &facts = m_driver.workspace().facts();
    m_driver.sitDown(facts.members.constLast().id, Role::Member);
    QVERIFY(!m_driver.find<TableView>(u"papers"_s)->selectId(u"payment-list"_s));
    QVERIFY(choose(u"award-report"_s));
    QVERIFY(m_driver.widget(u"issuePaper"_s) == nullptr);
    m_driver.sitDownSecretary();
    QVERIFY(m_driver.find<TableView>(u"papers"_s)->selectId(u"payment-list"_s));
}

void TestPapersPage::controlPShowsThePaperOfThePage()
{
    QVERIFY(m_driver.openSeason({Stage::Papers, 1}, u"committee"_s));
    QVERIFY(m_driver.key(Qt::Key_P, Qt::ControlModifier));
    QCOMPARE(m_driver.window().currentPage(), u"papers"_s);
    QCOMPARE(m_driver.find<TableView>(u"papers"_s)->selectedId().toString(), u"member-list"_s);
    QVERIFY(waitForPages());
}

void TestPapersPage::controlPWithoutAPaperSaysSo()
{
    QVERIFY(m_driver.openSeason({Stage::Papers, 1}, u"today"_s));
    m_driver.workspace().setLanguage(Language::English);
    QString said;
    const auto connection = connect(&m_driver.workspace(), &Workspace::messageSaid, this,
                                    [&said](MessageKind, const Sentence &sentence) { said = sentence(); });
    QVERIFY(m_driver.key(Qt::Key_P, Qt::ControlModifier));
    disconnect(connection);
    QCOMPARE(m_driver.window().currentPage(), todayKey());
    QVERIFY2(said.startsWith(u"This page has no paper to print."_s), qPrintable(said));
}

void TestPapersPage::practiceCopyIsMarked()
{
    QVERIFY(open({Stage::Papers, 1}));
    QVERIFY(m_driver.widget(u"badge"_s) != nullptr);
    const QString real = m_driver.workspace().file().path();
    m_driver.workspace().setLanguage(Language::English);
    QVERIFY(m_driver.workspace().open(m_driver.workspace().door().openPracticeCopy(real)));
    m_driver.settle();
    QVERIFY(m_driver.workspace().file().isPractice());
    QCOMPARE(m_driver.widget(u"badge"_s)->accessibleName(), u"Practice"_s);
    m_driver.window().showPage(u"papers"_s);
    QVERIFY(choose(u"award-report"_s));
    writeIn(Language::English);
    QTRY_VERIFY_WITH_TIMEOUT(view()->accessibleDescription().contains(u"Practice"_s), 20'000);
    m_driver.shoot(u"papers-practice"_s);
    // A safe copy of it stays one, and the file is still in order.
    const Result<QString> copy =
        m_driver.workspace().door().backup(m_driver.workspace().file().path(), m_driver.folder());
    QVERIFY(copy.has_value());
    const auto checks = m_driver.workspace().door().verify(*copy, Wording(Language::English),
                                                           [](qsizetype, qsizetype) { return true; });
    QVERIFY(checks.has_value());
    for (const CheckLine &line : *checks) {
        QVERIFY2(line.passed, qPrintable(line.sentence + line.detail));
    }
}

RANGVOAN_TEST(TestPapersPage)

#include "testpaperspage.moc"
