// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/catalogue.h"
#include "app/report/plain.h"
#include "app/services/paperservice.h"
#include "tests/ui/testtroubledseason.h"
#include "ui/shell/page.h"
#include "ui/stages/checkanswer.h"
#include "ui/stages/pages.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFile>

#include <algorithm>

namespace rangvoan
{

using namespace ui;
using namespace Qt::StringLiterals;

/// In Khmer; entered in the register, saved as PDF, and signed.
void TestTroubledSeason::issue(const QString &kind, const CandidateId &about, const QString &number, bool corrected)
{
    m_driver->click(u"papersTab"_s);
    select(u"papers"_s, kind);
    if (!about.isNull()) {
        auto *subjects = m_driver->find<QComboBox>(u"subject"_s);
        QVERIFY(subjects != nullptr);
        const int row = subjects->findText(facts().candidate(about)->nomination.name.khmer(), Qt::MatchContains);
        QVERIFY(row >= 0);
        subjects->setCurrentIndex(row);
        emit subjects->activated(row);
        m_driver->settle();
    }
    const auto ready = [this] {
        const auto *view = m_driver->find<PaperView>(u"paperView"_s);
        return view != nullptr && view->pageCount() > 0 && m_driver->widget(u"issuePaper"_s) != nullptr;
    };
    QVERIFY2(QTest::qWaitFor(ready, 20'000), qPrintable(kind));
    const qsizetype before = facts().papers.size();
    m_driver->click(u"issuePaper"_s);
    if (corrected) {
        pick(u"issueReason"_s, static_cast<int>(ReprintReason::Corrected));
    }
    if (!number.isEmpty()) {
        type(u"issueNumber"_s, number);
        type(u"issueDate"_s, u"២៤/០៤/២០២៦"_s);
    }
    m_driver->click(u"issueAsPdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(facts().papers.size(), before + 1, 20'000);
    QTRY_VERIFY(m_driver->widget(u"path"_s) != nullptr);
    const QString path = m_driver->folder() + u"/paper-%1.pdf"_s.arg(before);
    type(u"path"_s, path);
    m_driver->click(u"pathYes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
    const Paper issued = facts().papers.constLast();
    QCOMPARE(issued.kind, kind);
    QCOMPARE(issued.candidate, about);
    m_driver->click(u"registerTab"_s);
    select(u"register"_s, QVariant::fromValue(issued.id));
    type(u"signedOn"_s, u"២៤/០៤/២០២៦"_s);
    m_driver->click(u"signPaper"_s);
    QCOMPARE(facts().papers.constLast().signedOn, QDate(2026, 4, 24));
}

void TestTroubledSeason::thePapersAreIssued()
{
    show(u"papers"_s);
    m_corrected = facts().decisionInForce(m_teachers)->seats.at(1);
    for (const QString &kind : {u"minutes"_s, u"ranking"_s, u"award-report"_s}) {
        issue(kind);
    }
    issue(u"certificate"_s, m_corrected, u"២០១"_s);
    QVERIFY(outdatedPapers(facts()).isEmpty());
}

/// All is closed; the name is corrected on the form, with a reason and a document.
void TestTroubledSeason::aNameIsCorrected()
{
    show(u"nominations"_s);
    select(u"candidates"_s, QVariant::fromValue(m_corrected));
    type(u"form_name_km"_s, u"ហែង សុភាព"_s);
    m_driver->click(u"saveForm"_s);
    type(u"reason"_s, u"តាមសំបុត្រកំណើត"_s);
    type(u"reasonReference"_s, u"១២"_s);
    press(u"reasonYes"_s);
    QTRY_COMPARE(facts().candidate(m_corrected)->nomination.name.khmer(), u"ហែង សុភាព"_s);
    QCOMPARE(facts().corrections.constLast().grounds.reason, u"តាមសំបុត្រកំណើត"_s);
    QCOMPARE(facts().corrections.constLast().grounds.reference, u"១២"_s);
    show(u"papers"_s);
    staysOpen(Stage::Papers, 0, FindingCode::PaperOutOfDate);
}

/// Every print that carries the old name is issued again and the old one annulled.
void TestTroubledSeason::thePapersAreIssuedAnew()
{
    QCOMPARE(outdatedPapers(facts()).size(), 4);
    for (const QString &kind : {u"minutes"_s, u"ranking"_s, u"award-report"_s}) {
        issue(kind, {}, {}, true);
    }
    issue(u"certificate"_s, m_corrected, u"២០៧"_s, true);
    QVERIFY(outdatedPapers(facts()).isEmpty());
    const QList<Paper> papers = facts().papers;
    QCOMPARE(papers.size(), 8);
    QCOMPARE(std::count_if(papers.cbegin(), papers.cend(), [](const Paper &paper) { return paper.annulled; }), 4);
    QCOMPARE(papers.constLast().number, u"២០៧"_s);
    QCOMPARE(papers.constLast().replaces, papers.at(3).id);
    m_driver->click(u"papersTab"_s);
    closeStage(Stage::Papers);
}

void TestTroubledSeason::theArchiveWaitsForTheOtherCategory()
{
    show(u"archive"_s);
    const QList<Finding> findings = workspace().findings({{}, 0, Stage::Archive});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().code, FindingCode::CategoryNotFinished);
    QVERIFY(!facts().isClosed({{}, 0, Stage::Archive}));
    m_driver->click(u"showFinding"_s);
    QVERIFY(m_driver->window().page() != nullptr);
}

void TestTroubledSeason::theCheckFindsAllWell()
{
    m_driver->click(u"check"_s);
    QCOMPARE(m_driver->window().currentPage(), checkKey());
    const auto answer = [this] {
        const auto *shown = m_driver->find<CheckAnswer>(u"fileAnswer"_s);
        return shown == nullptr ? QString() : shown->answer();
    };
    QTRY_COMPARE_WITH_TIMEOUT(answer(), Wording(Language::Khmer).text("checkpage", "Yes: this file is in order."),
                              60'000);
    const auto checks = workspace().door().verify(workspace().file().path(), Wording(Language::Khmer),
                                                  [](qsizetype, qsizetype) { return true; });
    QVERIFY(checks.has_value());
    for (const CheckLine &line : *checks) {
        QVERIFY2(line.passed, qPrintable(line.sentence + line.detail));
    }
}

/// The words of the minutes as they would be printed now.
QString TestTroubledSeason::minutes(Language language)
{
    const Wording wording(language);
    report::PaperContext context{.wording = wording};
    context.date = QDate(2026, 4, 24);
    const CycleFacts known = file();
    const Result<report::Document> paper =
        report::makePaper({.kind = u"minutes"_s, .category = m_teachers}, known, context);
    return paper ? report::toPlainText(*paper) : QString();
}

void TestTroubledSeason::theMinutesTellAllOfIt_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("khmer");
    // Words typed in stay as they were typed; names and numbers are in the language of the paper.
    const auto row = [](const char *name, const QString &english, const QString &khmer) {
        QTest::newRow(name) << english << khmer;
    };
    row("late, admitted", u"late nomination, admitted. Reason: ផ្លូវលិចទឹក លិខិតមន្ទីរលេខ ៤៥"_s, u"ផ្លូវលិចទឹក លិខិតមន្ទីរលេខ ៤៥"_s);
    row("late, refused", u"nomination refused. Reason: គ្មានត្រារបស់មន្ទីរ"_s, u"គ្មានត្រារបស់មន្ទីរ"_s);
    row("replaced", u"Member joined, Long Vanna: ផ្លាស់ទៅខេត្តរតនគិរី (no. 88, 23 March 2026)"_s, u"ឡុង វណ្ណា"_s);
    row("replaced: freed work", u"Panel changed"_s, u"ផ្លាស់ទៅខេត្តរតនគិរី"_s);
    row("late conflict", u"Late conflict of interest"_s, u"ជាក្មួយបង្កើត"_s);
    row("fewer sheets", u"fewer sheets than the rules ask were accepted. Result: carried; 5 for"_s, u"ជាក្មួយបង្កើត"_s);
    row("lot", u"How: ចាប់ឆ្នោតពីក្នុងប្រអប់"_s, u"ចាប់ឆ្នោតពីក្នុងប្រអប់"_s);
    row("lot: witnesses", u"Witnesses: ញ៉ែម ចន្ទរស្មី and ប៉ែន វិសាល"_s, u"ប៉ែន វិសាល"_s);
    row("absent with a reason", u"មានបេសកកម្ម"_s, u"មានបេសកកម្ម"_s);
    row("quorum lost", u"not decided: no quorum"_s, u"លើកពេលទៅអង្គប្រជុំលើកក្រោយ"_s);
    row("carried", u"Result: carried; 4 for, 1 against, 0 abstained. Present 5 of 5"_s, u"ខ្ញុំចង់ឃើញវីដេអូម្តងទៀត"_s);
    row("instruction", u"returned the result on 15 April 2026 (no. 456): សូមពិនិត្យសមាមាត្រនារី"_s, u"សូមពិនិត្យសមាមាត្រនារី"_s);
    row("instruction: confirmed", u"The committee confirmed its decision"_s, u"សូមពិនិត្យសមាមាត្រនារី"_s);
    row("vacated", u"was vacated on 22 April 2026. Ground: មិនទទួលយករង្វាន់"_s, u"មិនទទួលយករង្វាន់"_s);
    row("vacated: hearing", u"Hearing: បានជួបផ្ទាល់នៅការិយាល័យ. The first reserve takes the seat"_s,
        u"បានជួបផ្ទាល់នៅការិយាល័យ"_s);
    row("corrected", u"became \"ហែង សុភាព\". Reason: តាមសំបុត្រកំណើត (no. 12"_s, u"តាមសំបុត្រកំណើត"_s);
    row("reissued", u"Certificate no. 207 of 24 April 2026 replaces no. 201, which is annulled"_s, u"២០៧"_s);
}

void TestTroubledSeason::theMinutesTellAllOfIt()
{
    QFETCH(QString, english);
    QFETCH(QString, khmer);
    const QString told = minutes(Language::English);
    QVERIFY2(told.contains(english, Qt::CaseInsensitive), qPrintable(english));
    QVERIFY2(minutes(Language::Khmer).contains(khmer), qPrintable(khmer));
}

} // namespace rangvoan
