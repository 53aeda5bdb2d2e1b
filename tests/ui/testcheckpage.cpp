// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/shell/backgroundjob.h"
#include "ui/stages/checkanswer.h"
#include "ui/stages/pages.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QFile>
#include <QSemaphore>
#include <QSet>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// The check as a person asks for it: one answer in words.
class TestCheckPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_driver.workspace().setLanguage(Language::English); }
    void wholeFileIsInOrder();
    void changedFileAnswersNoAndNamesIt();
    void computerIsChecked();
    void sampleIsRepeatable();
    void checkStops();
    void newerWorkTakesThePlaceOfOlder();

private:
    QString answer() { return m_driver.find<CheckAnswer>(u"fileAnswer"_s)->answer(); }
    QStringList lines(bool passed);
    QString details();

    WindowDriver m_driver;
};

QStringList TestCheckPage::lines(bool passed)
{
    QStringList words;
    for (const CheckResultLine *line : m_driver.window().page()->findChildren<CheckResultLine *>()) {
        if (line->isVisible() && line->accessibleDescription().isEmpty() == passed) {
            words.append(line->accessibleName());
        }
    }
    return words;
}

QString TestCheckPage::details()
{
    QStringList words;
    for (const CheckResultLine *line : m_driver.window().page()->findChildren<CheckResultLine *>()) {
        words.append(line->accessibleDescription());
    }
    return words.join(u'\n');
}

void TestCheckPage::wholeFileIsInOrder()
{
    QVERIFY(m_driver.openSeason({Stage::Decision, 1}, todayKey()));
    m_driver.workspace().setLanguage(Language::English);
    m_driver.click(u"check"_s); // at the foot of the stepper
    QCOMPARE(m_driver.window().currentPage(), checkKey());
    QTRY_COMPARE_WITH_TIMEOUT(answer(), u"Yes: this file is in order."_s, 30'000);
    QVERIFY(m_driver.widget(u"whatToDo"_s) == nullptr);
    QVERIFY(lines(true).contains(u"No entry of the record book was changed, taken out or put in"_s));
    m_driver.shoot(u"check-yes-en"_s);
    m_driver.workspace().setLanguage(Language::Khmer);
    QTRY_VERIFY_WITH_TIMEOUT(!answer().contains(u"…"_s), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(lines(true).size() > 10, 30'000);
    m_driver.shootAll(u"check-yes"_s);
    m_driver.workspace().setLanguage(Language::English);
}

void TestCheckPage::changedFileAnswersNoAndNamesIt()
{
    m_driver.workspace().close();
    // The same number of letters, so the file stays a good database: only its words are others.
    const QString path = seasonFile({Stage::Decision, 1}, m_driver.folder());
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
    m_driver.workspace().setLanguage(Language::English);
    m_driver.window().showPage(checkKey());
    QTRY_COMPARE_WITH_TIMEOUT(answer(), u"No: this file was changed or is damaged."_s, 30'000);
    QVERIFY(lines(false).contains(u"Some lists or marks differ from the record book"_s));
    QVERIFY(details().contains(u"Found in: the set-up of the year. For the specialist: table cycle, row 1"_s));
    QVERIFY(m_driver.find<Label>(u"whatToDo"_s)->words().contains(u"Write nothing more into this file"_s));
    m_driver.shoot(u"check-no-en"_s);
    m_driver.workspace().setLanguage(Language::Khmer);
    QTRY_VERIFY_WITH_TIMEOUT(!lines(false).isEmpty(), 30'000);
    m_driver.shootAll(u"check-no"_s);
    m_driver.workspace().setLanguage(Language::English);
    m_driver.click(u"closeToRestore"_s);
    QVERIFY(!m_driver.workspace().isOpen());
}

void TestCheckPage::computerIsChecked()
{
    QVERIFY(m_driver.openSeason({Stage::Decision, 1}, checkKey()));
    auto *computer = m_driver.find<CheckAnswer>(u"computerAnswer"_s);
    m_driver.workspace().setLanguage(Language::English);
    QTRY_VERIFY_WITH_TIMEOUT(!computer->answer().contains(u"…"_s), 30'000);
    // The clock of the computer that runs the test decides which of the two it is.
    QVERIFY(computer->answer().startsWith(u"Yes"_s) || computer->answer().startsWith(u"Not yet"_s));
    QTRY_VERIFY(lines(true).contains(u"The fonts of the papers are there."_s));
}

/// Chance, not a person, picks the sheets; the same number picks the same ones.
void TestCheckPage::sampleIsRepeatable()
{
    QVERIFY(m_driver.openSeason({Stage::Decision, 1}, checkKey()));
    m_driver.workspace().setLanguage(Language::English);
    const auto draw = [this](int seed) {
        m_driver.find<QSpinBox>(u"sampleSeed"_s)->setValue(seed);
        m_driver.click(u"drawSample"_s);
        QStringList drawn;
        const QAbstractItemModel *model = m_driver.find<QTableView>(u"sampleSheets"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            drawn.append(model->index(row, 0).data().toString() + model->index(row, 1).data().toString() +
                         model->index(row, 2).data().toString());
        }
        return drawn;
    };
    const QStringList first = draw(4711);
    QCOMPARE(first.size(), 5);
    QCOMPARE(QSet<QString>(first.cbegin(), first.cend()).size(), 5);
    QCOMPARE(m_driver.find<Label>(u"sampleTold"_s)->words(), u"5 sheets, drawn with the number 4711."_s);
    QVERIFY(draw(4712) != first);
    QCOMPARE(draw(4711), first);
    m_driver.shootAll(u"check-sample"_s);
    // Nobody sees sheets of others while they are made.
    QVERIFY(m_driver.openSeason({Stage::Scoring, 1}, checkKey()));
    QVERIFY(m_driver.widget(u"drawSample"_s) == nullptr);
}

/// Before its first step a check that was stopped reads nothing.
void TestCheckPage::checkStops()
{
    const QString path = seasonFile({Stage::Decision, 1}, m_driver.folder());
    int asked = 0;
    const auto stopped =
        m_driver.workspace().door().verify(path, Wording(Language::English), [&asked](qsizetype done, qsizetype all) {
            ++asked;
            return done < all / 2;
        });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 4); // of seven steps three are done, the fourth is not begun
}

void TestCheckPage::newerWorkTakesThePlaceOfOlder()
{
    QStringList told;
    QSemaphore gate;
    {
        BackgroundJob job;
        job.start<QString>(
            [&gate](const WorkProgress &) {
                gate.acquire();
                return u"older"_s;
            },
            [&told](const QString &answer) { told.append(answer); });
        job.start<QString>([](const WorkProgress &) { return u"newer"_s; },
                           [&told](const QString &answer) { told.append(answer); });
        gate.release();
        QTRY_COMPARE(told, QStringList{u"newer"_s});
        job.start<QString>([](const WorkProgress &progress) { return progress(0, 1) ? u"went on"_s : u"stopped"_s; },
                           [&told](const QString &answer) { told.append(answer); });
        QVERIFY(job.isRunning());
    } // destroyed while it runs: nothing is told any more
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), 1);
}

RANGVOAN_TEST(TestCheckPage)

#include "testcheckpage.moc"
