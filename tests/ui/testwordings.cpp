// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::ui;

/// Texts of letters on the papers page, and papers in two languages.
class TestWordings final : public QObject
{
    Q_OBJECT

private slots:
    void textIsChangedLookedAtAndTakenBack();
    void wrongFieldIsSaidAndNotSaved();
    void membersOnlyRead();
    void papersStandSideBySide();

private:
    bool open(const DemoStop &stop);
    bool choose(const QString &key, int language);
    QPlainTextEdit *text() { return m_driver.find<QPlainTextEdit>(u"wordingText"_s); }

    WindowDriver m_driver;
};

bool TestWordings::open(const DemoStop &stop)
{
    const bool opened = m_driver.openSeason(stop, u"papers"_s);
    m_driver.workspace().setLanguage(Language::English);
    return opened && m_driver.click(u"wordingTab"_s);
}

bool TestWordings::choose(const QString &key, int language)
{
    auto *table = m_driver.find<TableView>(u"wordings"_s);
    auto *box = m_driver.find<QComboBox>(u"wordingLanguage"_s);
    box->setCurrentIndex(language);
    emit box->activated(language);
    return table != nullptr && table->selectId(key);
}

void TestWordings::textIsChangedLookedAtAndTakenBack()
{
    QVERIFY(open({Stage::Papers, 1}));
    QVERIFY(choose(u"feedback-selected"_s, 1));
    const QString shipped = text()->toPlainText();
    QVERIFY(shipped.contains(u"{place}"_s));
    QVERIFY(!m_driver.find<QWidget>(u"saveWording"_s)->isEnabled()); // nothing was changed
    text()->setPlainText(u"Well done, place {place} is yours."_s);
    QVERIFY(m_driver.click(u"lookWording"_s));
    auto *view = m_driver.find<PaperView>(u"wordingView"_s);
    QVERIFY(QTest::qWaitFor([view] { return view->pageCount() > 0; }, 20'000));
    QVERIFY2(view->accessibleDescription().contains(QRegularExpression(u"Well done, place [1-5] is yours\\."_s)),
             qPrintable(view->accessibleDescription()));
    QVERIFY(m_driver.workspace().facts().wordings.isEmpty()); // looking saves nothing
    m_driver.shootAll(u"papers-texts"_s);
    m_driver.workspace().setLanguage(Language::English);
    QVERIFY(m_driver.click(u"saveWording"_s));
    QCOMPARE(m_driver.workspace().facts().wordings.size(), 1);
    QCOMPARE(m_driver.workspace().facts().wordings.constFirst().text, u"Well done, place {place} is yours."_s);
    QVERIFY(m_driver.click(u"resetWording"_s));
    QVERIFY(m_driver.workspace().facts().wordings.isEmpty());
    QCOMPARE(text()->toPlainText(), shipped);
}

void TestWordings::wrongFieldIsSaidAndNotSaved()
{
    QVERIFY(open({Stage::Papers, 1}));
    QVERIFY(choose(u"feedback-selected"_s, 1));
    text()->setPlainText(u"{place} {salary}"_s);
    QVERIFY(m_driver.find<Label>(u"wordingProblem"_s)->words().contains(u"{salary}"_s));
    QVERIFY(!m_driver.find<QWidget>(u"saveWording"_s)->isEnabled());
    text()->setPlainText(u"You won."_s);
    QVERIFY(m_driver.find<Label>(u"wordingProblem"_s)->words().contains(u"{place}"_s));
    QVERIFY(!m_driver.find<QWidget>(u"lookWording"_s)->isEnabled());
}

void TestWordings::membersOnlyRead()
{
    QVERIFY(open({Stage::Papers, 1}));
    const QList<Member> &members = m_driver.workspace().facts().members;
    const auto member = std::find_if(members.cbegin(), members.cend(),
                                     [](const Member &one) { return one.details.post == Post::Member; });
    m_driver.sitDown(member->id, Role::Member);
    m_driver.window().showPage(u"papers"_s);
    QVERIFY(m_driver.click(u"wordingTab"_s));
    QVERIFY(text()->isReadOnly());
    QVERIFY(m_driver.widget(u"saveWording"_s) == nullptr);
    m_driver.sitDownSecretary();
}

void TestWordings::papersStandSideBySide()
{
    QVERIFY(m_driver.openSeason({Stage::Papers, 1}, u"papers"_s));
    m_driver.workspace().setLanguage(Language::English);
    QVERIFY(m_driver.click(u"papersTab"_s));
    QVERIFY(m_driver.find<TableView>(u"papers"_s)->selectId(u"award-report"_s));
    auto *box = m_driver.find<QComboBox>(u"paperLanguage"_s);
    QCOMPARE(box->count(), 3);
    box->setCurrentIndex(2);
    emit box->activated(2);
    auto *view = m_driver.find<PaperView>(u"paperView"_s);
    QVERIFY(QTest::qWaitFor([view] { return view->pageCount() > 0; }, 20'000));
    const QString words = view->accessibleDescription();
    QVERIFY2(words.contains(u"ព្រះរាជាណាចក្រកម្ពុជា"_s) && words.contains(u"KINGDOM OF CAMBODIA"_s), qPrintable(words));
    m_driver.shootAll(u"papers-side-by-side"_s);
    m_driver.workspace().setLanguage(Language::English);
    const auto before = m_driver.workspace().facts().papers.size();
    QVERIFY(m_driver.click(u"issuePaper"_s));
    m_driver.click(u"issueAsPdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver.workspace().facts().papers.size(), before + 1, 20'000);
    QCOMPARE(m_driver.workspace().facts().papers.constLast().language, u"km-en"_s);
}

RANGVOAN_TEST(TestWordings)
#include "testwordings.moc"
