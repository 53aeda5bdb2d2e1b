// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "ui/models/rowmodel.h"
#include "ui/text/breakable.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/frozencells.h"
#include "ui/widgets/label.h"
#include "ui/widgets/levelrow.h"
#include "ui/widgets/numberbox.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

class TestWidgets final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, lightTheme(), Language::Khmer); }

    /// The number follows the digits of the window, and is typed in either.
    void numbersAreShownInTheDigitsOfTheWindow()
    {
        NumberBox box;
        box.setRange(0, 99);
        box.setValue(25);
        NumberBox::useKhmerDigits(true);
        QEvent spoken(QEvent::LanguageChange);
        QApplication::sendEvent(&box, &spoken);
        QCOMPARE(box.text(), u"២៥"_s);
        box.selectAll();
        QTest::keyClicks(&box, u"31"_s);
        QCOMPARE(box.value(), 31);
        box.setValue(40);
        QCOMPARE(box.text(), u"៤០"_s);
        NumberBox::useKhmerDigits(false);
        QApplication::sendEvent(&box, &spoken);
        QCOMPARE(box.text(), u"40"_s);
    }

    /// A column that was given too little for its numbers takes more where there is room.
    void numbersAreNotCut()
    {
        RowModel model;
        model.setColumns({{u"Name"_s}, {u"Score"_s, true, 40}});
        model.setRows({{1, {{u"Sok"_s}, {u"100.0000"_s}}}});
        TableView table;
        table.setModel(&model);
        table.resize(600, 200);
        QTest::qWait(0);
        QVERIFY(table.columnWidth(1) >= table.fontMetrics().horizontalAdvance(u"100.0000"_s) + 24);
    }

    /// The column of the names stays while the others are scrolled, and gets out of the way again.
    void firstColumnsStayInSight()
    {
        RowModel model;
        model.setColumns({{u"Name"_s, false, 200}, {u"A"_s, false, 300}, {u"B"_s, false, 300}});
        const QString wide(60, u'8'); // columns do not shrink beyond their words
        model.setRows({{1, {{u"Sok"_s}, {wide}, {wide}}}});
        TableView table;
        table.setModel(&model);
        table.freeze(1);
        table.resize(420, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const auto *frozen = table.findChild<FrozenCells *>();
        QVERIFY(!frozen->isVisible());
        QVERIFY(table.horizontalScrollBar()->maximum() > 0);
        const QImage before = table.grab().toImage();
        table.horizontalScrollBar()->setValue(table.horizontalScrollBar()->maximum());
        QVERIFY(frozen->isVisible());
        QCOMPARE(frozen->width(), table.columnWidth(0) + 1);
        const QRect names(0, 0, table.columnWidth(0) - 1, table.horizontalHeader()->height() + table.rowHeight(0));
        QCOMPARE(table.grab().toImage().copy(names), before.copy(names));
        table.horizontalScrollBar()->setValue(0);
        QVERIFY(!frozen->isVisible());
    }

    void dateIsReadInBothDigits()
    {
        DateEdit edit;
        edit.setText(u"១៥/០៣/២០២៦"_s);
        QCOMPARE(edit.date(), QDate(2026, 3, 15));
        edit.setText(u"15.3.2026"_s);
        QCOMPARE(edit.date(), QDate(2026, 3, 15));
        edit.setDate(QDate(2026, 3, 15));
        QCOMPARE(edit.text(), u"១៥/០៣/២០២៦"_s);
        edit.setKhmerDigits(false);
        QCOMPARE(edit.text(), u"15/03/2026"_s);
        QVERIFY(!edit.isWrong());
        edit.setText(u"31/02/2026"_s);
        QVERIFY(edit.isWrong());
        QVERIFY(edit.date().isNull());
    }

    void digitsSetALevel()
    {
        LevelRow row;
        row.setLevels({u"1 weak"_s, u"2 fair"_s, u"3 good"_s}, 1);
        QSignalSpy chosen(&row, &LevelRow::stepChosen);
        QTest::keyClicks(&row, u"2"_s);
        QCOMPARE(row.step(), 1);
        QTest::keyClick(&row, Qt::Key_Right);
        QCOMPARE(row.step(), 2);
        QTest::keyClick(&row, Qt::Key_Right);
        QCOMPARE(row.step(), 2);
        QTest::keyClicks(&row, u"9"_s);
        QCOMPARE(row.step(), 2);
        row.setReadOnly(true);
        QTest::keyClicks(&row, u"1"_s);
        QCOMPARE(row.step(), 2);
        QCOMPARE(chosen.size(), 3);
    }

    void modelKeepsTheRules()
    {
        RowModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColumns({{u"Name"_s}, {u"Score"_s, true, 80}});
        model.setRows({{1, {{u"a"_s}, {u"10"_s}}}, {2, {{u"b"_s}, {u"20"_s}}}});
        QCOMPARE(model.rowOf(2), 1);
        QCOMPARE(model.rowOf(3), -1);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void tableRemembersIds()
    {
        RowModel model;
        model.setColumns({{u"Name"_s}});
        model.setRows({{1, {{u"a"_s}}}, {QVariant(), {{u"why"_s}}, true}, {2, {{u"b"_s}}}});
        TableView table;
        table.setModel(&model);
        QSignalSpy activated(&table, &TableView::rowActivated);
        QVERIFY(table.selectId(2));
        QCOMPARE(table.selectedId(), QVariant(2));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.constFirst().constFirst(), QVariant(2));
        QVERIFY(!table.selectId(9));
    }

    /// Row height of design 6.1: 1.05 times the height of the Khmer font and 8 pixels.
    void rowsAreHighEnoughForKhmer()
    {
        RowModel model;
        model.setColumns({{u"Name"_s}});
        model.setRows({{1, {{u"ឃ្លៀង"_s}}}});
        TableView table;
        table.setModel(&model);
        QFont khmer(QApplication::font());
        khmer.setFamilies({u"Khmer OS Battambang"_s});
        QVERIFY(static_cast<const QTableView &>(table).rowHeight(0) >= 1.05 * QFontMetricsF(khmer).height() + 8);
    }

    /// The ink of tall clusters stays inside the label: with room above and below the picture is the same.
    void khmerIsNotClipped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("kampuchea") << u"កម្ពុជា"_s;
        QTest::newRow("khliang") << u"ឃ្លៀង"_s;
        QTest::newRow("sroeng") << u"ស្រឿង"_s;
    }

    void khmerIsNotClipped()
    {
        QFETCH(QString, text);
        Label label;
        label.setWords(text);
        label.resize(label.sizeHint());
        const auto ink = [&label] {
            const QImage image = label.grab().toImage().convertToFormat(QImage::Format_RGB32);
            qsizetype count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    count += image.pixelColor(x, y).lightness() < 200 ? 1 : 0;
                }
            }
            return count;
        };
        const qsizetype fitting = ink();
        label.resize(label.sizeHint() + QSize(40, 60));
        QVERIFY(fitting > 0);
        QCOMPARE(fitting, ink());
    }

    void breakMarksAreInTheCopyOnly()
    {
        const QString text = u"ក្រសួងអប់រំ យុវជន និងកីឡា"_s;
        QVERIFY(breakable(text).contains(QChar(0x200b)));
        QCOMPARE(unbroken(breakable(text)).replace(QChar(0xa0), QChar(u' ')), text);
        QCOMPARE(breakable(u"Ministry of Education"), u"Ministry of Education"_s);
    }
};

RANGVOAN_TEST(TestWidgets)

#include "testwidgets.moc"
