// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/support/fitting.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/shell/stepperitem.h"
#include "ui/stages/pages.h"

#include <QTest>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// Nothing is cut off: on a screen of 1366 by 768, and on the same screen at 200 %, which leaves 683 by 384.
class TestFitting final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_driver.openSeason({Stage::Archive, 1, false}, u"today"_s)); }

    void everyPage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Language>("language");
        QStringList keys{checkKey()};
        for (const PageEntry &entry : pageEntries()) {
            keys.append(entry.key);
        }
        for (const QString &key : std::as_const(keys)) {
            for (const QSize size : {QSize(1366, 768), QSize(683, 384)}) {
                for (const Language language : {Language::Khmer, Language::English}) {
                    const QString name =
                        u"%1-%2-%3"_s.arg(key).arg(size.width()).arg(language == Language::Khmer ? u"km"_s : u"en"_s);
                    QTest::newRow(qPrintable(name)) << key << size << language;
                }
            }
        }
    }

    void everyPage()
    {
        QFETCH(const QString, page);
        QFETCH(const QSize, size);
        QFETCH(const Language, language);
        m_driver.workspace().setLanguage(language);
        m_driver.window().resize(size);
        m_driver.window().showPage(page);
        m_driver.settle();
        QCOMPARE(m_driver.window().size(), size);
        m_driver.shoot(u"fit-"_s + QString::fromLatin1(QTest::currentDataTag()));
        const QStringList lost = cutOff(m_driver.window());
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }

    void namesOfStagesStandWhole_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Khmer") << Language::Khmer;
        QTest::newRow("English") << Language::English;
    }

    void namesOfStagesStandWhole()
    {
        QFETCH(const Language, language);
        m_driver.window().resize(1366, 768);
        m_driver.workspace().setLanguage(language);
        m_driver.settle();
        const QList<StepperItem *> items = m_driver.window().findChildren<StepperItem *>();
        QCOMPARE(items.size(), pageEntries().size());
        for (const StepperItem *item : items) {
            const int needed = item->fontMetrics().horizontalAdvance(item->text());
            QVERIFY2(needed <= item->wordRoom().width(),
                     qPrintable(u"%1: %2 of %3"_s.arg(item->text()).arg(needed).arg(item->wordRoom().width())));
        }
    }

private:
    WindowDriver m_driver;
};

RANGVOAN_TEST(TestFitting)

#include "testfitting.moc"
