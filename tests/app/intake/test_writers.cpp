// SPDX-License-Identifier: Apache-2.0
#include "app/intake/csvreader.h"
#include "app/intake/csvwriter.h"
#include "app/intake/tablereader.h"
#include "app/intake/workbookwriter.h"
#include "tests/app/intake/workbooks.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

class TestWriters : public QObject
{
    Q_OBJECT

private slots:
    void writesCsvBytes();
    void guardsFormulas_data();
    void guardsFormulas();
    void readsBackWhatItWrites();
    void writesAWorkbook();
    void writesWhatPythonUnzips();
    void mendsSheetNames();
    void refusesTextsThatAreTooLong();
    void leavesTheOldFileWhenItCannotWrite();

private:
    static WorkbookWriter errorSlip();
};

WorkbookWriter TestWriters::errorSlip()
{
    WorkbookWriter writer(u"Errors"_s, QDateTime(QDate(2026, 3, 15), QTime(8, 0), Qt::UTC));
    WrittenSheet sheet;
    sheet.name = u"បញ្ហា"_s;
    sheet.rows = {{{u"ឈ្មោះ"_s}, {u"អត្តលេខ"_s}, {u"ពិន្ទុ"_s}},
                  {{u"សុខ វណ្ណា"_s}, {u"0012345678"_s, false, CellTint::Red, u"already in row 3"_s}, {u"86.4"_s, true}},
                  {{u"=1+1"_s}, {}, {u"12345678901234567890"_s, true, CellTint::Amber}}};
    writer.addSheet(sheet);
    return writer;
}

void TestWriters::writesCsvBytes()
{
    CsvWriter writer;
    writer.addRow({u"ក"_s, u"a,b"_s, u"say \"x\""_s});
    writer.addRow({u""_s, u"two\nlines"_s, u" padded"_s});
    QCOMPARE(writer.bytes(),
             QByteArray("\xEF\xBB\xBF\xE1\x9E\x80,\"a,b\",\"say \"\"x\"\"\"\r\n,\"two\nlines\",\" padded\"\r\n"));
}

void TestWriters::guardsFormulas_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("written");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("plus") << u"+855 12 345"_s << u"'+855 12 345"_s;
    QTest::newRow("minus") << u"-cmd"_s << u"'-cmd"_s;
    QTest::newRow("full-width equals") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("negative number") << u"-1.5"_s << u"-1.5"_s;
    QTest::newRow("text") << u"a=b"_s << u"a=b"_s;
}

void TestWriters::guardsFormulas()
{
    QFETCH(QString, field);
    QFETCH(QString, written);
    CsvWriter guarded;
    guarded.addRow({field});
    QCOMPARE(QString::fromUtf8(guarded.bytes().sliced(3)), written + u"\r\n"_s);
    CsvWriter plain(FormulaGuard::Off);
    plain.addRow({field});
    QCOMPARE(QString::fromUtf8(plain.bytes().sliced(3)), field + u"\r\n"_s);
}

void TestWriters::readsBackWhatItWrites()
{
    const QStringList first{u"ក"_s, u"a;b\tc,d"_s, u"\""_s, u""_s};
    const QStringList second{u"line\r\nbreak"_s, u"'"_s, u"0012"_s, u"ស្ត្រី"_s};
    CsvWriter writer;
    writer.addRow(first);
    writer.addRow(second);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"តារាង.csv"_s);
    QVERIFY(writer.save(path));
    QList<QStringList> rows;
    QVERIFY(readCsvFile(path, [&rows](int, const QStringList &fields) {
        rows.append(fields);
        return Status();
    }));
    QCOMPARE(rows, QList<QStringList>({first, second}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestWriters::writesAWorkbook()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"slip.xlsx"_s);
    QVERIFY(errorSlip().save(path));
    const auto table = readTable(path);
    QVERIFY2(table, qPrintable(failureOf(table)));
    QCOMPARE(table->sheets.first().name, u"បញ្ហា"_s);
    QCOMPARE(textAt(*table, "A1"), u"ឈ្មោះ"_s);
    QCOMPARE(textAt(*table, "B2"), u"0012345678"_s);
    QCOMPARE(cellAt(*table, "B2").kind, CellKind::Text);
    QCOMPARE(textAt(*table, "C2"), u"86.4"_s);
    QCOMPARE(cellAt(*table, "C2").kind, CellKind::Number);
    QCOMPARE(textAt(*table, "A3"), u"=1+1"_s);
    QCOMPARE(cellAt(*table, "A3").kind, CellKind::Text);
    QCOMPARE(textAt(*table, "C3"), u"12345678901234567890"_s);
    QCOMPARE(cellAt(*table, "C3").kind, CellKind::Text);
    QCOMPARE(table->fontOf(cellAt(*table, "A2")), u"Khmer OS Battambang"_s);
}

void TestWriters::writesWhatPythonUnzips()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"slip.xlsx"_s);
    QVERIFY(errorSlip().save(path));
    QProcess python;
    python.start(
        u"python3"_s,
        {u"-c"_s,
         u"import sys,zipfile,xml.dom.minidom as m\n"
         "z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None\n"
         "[m.parseString(z.read(n)) for n in z.namelist() if n.endswith(('.xml','.rels','.vml'))]\n"
         "s=z.read('xl/sharedStrings.xml').decode(); t=z.read('xl/styles.xml').decode()\n"
         "print('0012345678' in s, 'FFF8B4B4' in t, 'FFFFE699' in t, 'already in row 3' in z.read('xl/comments1.xml').decode())"_s,
         path});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("True True True True"));
}

void TestWriters::mendsSheetNames()
{
    WorkbookWriter writer(u"t"_s, QDateTime(QDate(2026, 3, 15), QTime(8, 0), Qt::UTC));
    for (const QString &name : {u"a/b"_s, u"A B"_s, QString(), QString(50, u'x')}) {
        WrittenSheet sheet;
        sheet.name = name;
        sheet.rows = {{{u"x"_s}}};
        writer.addSheet(sheet);
    }
    const auto bytes = writer.bytes();
    QVERIFY(bytes);
    const auto table = readTable(*bytes, named("a.xlsx"));
    QVERIFY(table);
    QStringList names;
    for (const Sheet &sheet : table->sheets) {
        names.append(sheet.name);
    }
    QCOMPARE(names, QStringList({u"a b"_s, u"A B (2)"_s, u"Sheet"_s, QString(31, u'x')}));
}

void TestWriters::refusesTextsThatAreTooLong()
{
    WorkbookWriter writer(u"t"_s, QDateTime(QDate(2026, 3, 15), QTime(8, 0), Qt::UTC));
    WrittenSheet sheet;
    sheet.name = u"s"_s;
    sheet.headerRow = 0;
    sheet.rows = {{{QString(40'000, u'a')}}};
    writer.addSheet(sheet);
    const auto bytes = writer.bytes();
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::InvalidArgument);
}

void TestWriters::leavesTheOldFileWhenItCannotWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none/table.csv"_s);
    const CsvWriter writer;
    const Status saved = writer.save(path);
    QVERIFY(!saved);
    QCOMPARE(saved.error(), (Error{ErrorCode::CannotWrite, {path}}));
    QVERIFY(QDir(folder.path()).isEmpty());
}

RANGVOAN_TEST(TestWriters)
#include "test_writers.moc"
