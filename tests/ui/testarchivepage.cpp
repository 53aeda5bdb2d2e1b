// SPDX-License-Identifier: Apache-2.0
#include "app/text/findingtext.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/shell/page.h"
#include "ui/stages/checkanswer.h"
#include "ui/stages/pages.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// The year is put away: checked, copied, closed.
class TestArchivePage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_driver.workspace().setLanguage(Language::English); }
    void yearIsCheckedThenClosed();
    void copyIsWrittenAndChecked();
    void missingPapersAreNamed();
    void changedFileDoesNotClose();

private:
    QString answer() { return m_driver.find<CheckAnswer>(u"archiveAnswer"_s)->answer(); }
    QString primary() { return m_driver.widget(u"primary"_s)->accessibleName(); }
    QString gates();
    QString state(const QString &kind);
    bool isClosed() { return m_driver.workspace().facts().isClosed({{}, 0, Stage::Archive}); }

    WindowDriver m_driver;
};

/// What the foot of the page says is in the way of closing.
QString TestArchivePage::gates()
{
    const Workspace &workspace = m_driver.workspace();
    QStringList sentences;
    for (const Finding &finding : m_driver.window().page()->ownFindings()) {
        sentences.append(findingText(finding, workspace.facts(), workspace.wording()));
    }
    return sentences.join(u'\n');
}

QString TestArchivePage::state(const QString &kind)
{
    const auto *table = m_driver.find<TableView>(u"archivePapers"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(RowModel::IdRole) == kind) {
            return table->model()->index(row, 2).data().toString();
        }
    }
    return {};
}

void TestArchivePage::yearIsCheckedThenClosed()
{
    QVERIFY(m_driver.openSeason({Stage::Archive, 1}, u"archive"_s));
    QCOMPARE(answer(), u"Not checked yet"_s);
    QCOMPARE(primary(), u"Check the file"_s);
    QCOMPARE(gates(), u"The file has not been checked yet."_s);
    QCOMPARE(state(u"award-report"_s), u"signed"_s);
    m_driver.shootAll(u"archive-open"_s);
    m_driver.workspace().setLanguage(Language::English);
    m_driver.click(u"primary"_s);
    QTRY_COMPARE_WITH_TIMEOUT(answer(), u"Yes, in order"_s, 30'000);
    QTRY_COMPARE(primary(), u"Close stage …"_s);
    m_driver.shootAll(u"archive-checked"_s);
    m_driver.workspace().setLanguage(Language::English);
    m_driver.click(u"primary"_s);
    m_driver.click(u"confirmYes"_s); // the secretary names no instruction of the chair
    QVERIFY(!isClosed());
    m_driver.type(u"confirmReason"_s, u"no. 12 of 24 April 2026"_s);
    m_driver.click(u"confirmYes"_s);
    QTRY_VERIFY(isClosed());
    QTRY_COMPARE(answer(), u"The year is closed"_s); // what was checked was the file before the seal
    QVERIFY(m_driver.widget(u"primary"_s) == nullptr);
    QVERIFY(m_driver.widget(u"checkArchiveAgain"_s) != nullptr);
    m_driver.shootAll(u"archive-closed"_s);
    m_driver.workspace().setLanguage(Language::English);
}

void TestArchivePage::copyIsWrittenAndChecked()
{
    QVERIFY(m_driver.openSeason({Stage::Archive, 1}, u"archive"_s));
    const QString folder = m_driver.folder() + u"/stick"_s;
    QVERIFY(QDir().mkpath(folder));
    QString said;
    const auto connection = connect(&m_driver.workspace(), &Workspace::messageSaid, this,
                                    [&said](MessageKind, const Sentence &sentence) { said = sentence(); });
    m_driver.click(u"writeArchiveCopy"_s);
    m_driver.type(u"path"_s, folder);
    m_driver.shootAll(u"archive-copy"_s);
    m_driver.workspace().setLanguage(Language::English);
    m_driver.click(u"pathYes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said.startsWith(u"Written and checked: "_s), 30'000);
    disconnect(connection);
    QCOMPARE(QDir(folder).entryList({u"*.rangvoan"_s}, QDir::Files).size(), 1);
}

void TestArchivePage::missingPapersAreNamed()
{
    QVERIFY(m_driver.openSeason({Stage::Decision, 1, true}, u"archive"_s));
    QCOMPARE(state(u"award-report"_s), u"missing"_s);
    QCOMPARE(state(u"minutes"_s), u"missing"_s);
    QVERIFY(m_driver.widget(u"primary"_s) == nullptr); // nothing can be closed here
}

void TestArchivePage::changedFileDoesNotClose()
{
    m_driver.workspace().close();
    const QString path = seasonFile({Stage::Archive, 1}, m_driver.folder());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const QByteArray word = "2025-2026";
    const qsizetype at = bytes.indexOf(word);
    QVERIFY(at > 0);
    bytes.replace(at, word.size(), "2025-2027");
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(m_driver.workspace().open(m_driver.workspace().door().open(path)));
    m_driver.settle();
    m_driver.window().showPage(u"archive"_s);
    m_driver.settle();
    m_driver.click(u"primary"_s);
    QTRY_COMPARE_WITH_TIMEOUT(answer(), u"No: changed or damaged"_s, 30'000);
    QCOMPARE(primary(), u"Check again"_s);
    QVERIFY(gates().contains(u"Some lists or marks differ from the record book"_s));
    QVERIFY(m_driver.widget(u"writeArchiveCopy"_s) == nullptr); // it would be taken for a safe copy
    QVERIFY(!isClosed());
    m_driver.shootAll(u"archive-no"_s);
    m_driver.click(u"whatNow"_s);
    QTRY_COMPARE(m_driver.window().currentPage(), checkKey());
}

RANGVOAN_TEST(TestArchivePage)

#include "testarchivepage.moc"
