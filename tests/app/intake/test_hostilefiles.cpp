// SPDX-License-Identifier: Apache-2.0
#include "tests/app/intake/workbooks.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// Files that are damaged, foreign or made to harm: each is refused with its own error, none is half read.
class TestHostileFiles : public QObject
{
    Q_OBJECT

private slots:
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void refusesHostileXlsx_data();
    void refusesHostileXlsx();
    void refusesHostileOds_data();
    void refusesHostileOds();
    void refusesBrokenPackages_data();
    void refusesBrokenPackages();
    void refusesAZipBomb();
    void refusesTooManyCells();
    void refusesAnEncryptedOds();
    void refusesEveryTruncation();
    void survivesFlippedBytes();
    void namesTheFileThatCannotBeRead();
};

void TestHostileFiles::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("failure");
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    QByteArray encrypted = ole + QByteArray(500, '\0');
    for (const char c : QByteArray("EncryptedPackage")) {
        encrypted.append(c).append('\0');
    }
    const auto row = [](const char *what, const QByteArray &bytes, const char *name, const QString &failure) {
        QTest::newRow(what) << bytes << QByteArray(name) << failure;
    };
    row("nothing", "", "a.xlsx", u"EmptyTable"_s);
    row("only blank lines", "\n\n \n", "a.csv", u"EmptyTable"_s);
    row("workbook without cells", xlsxOf({}), "a.xlsx", u"EmptyTable"_s);
    row("old workbook", ole + QByteArray(500, '\0'), "a.xls", u"LegacyWorkbook"_s);
    row("old workbook under a new name", ole + QByteArray(500, '\0'), "a.xlsx", u"LegacyWorkbook"_s);
    row("workbook with password", encrypted, "a.xlsx", u"EncryptedWorkbook"_s);
    row("web page called xls", "<html><table></table></html>", "a.xls", u"NotAWorkbook"_s);
    row("zip of something else", zipOf({{"a.txt", "x"}}), "a.xlsx", u"NotAWorkbook"_s);
    row("text document", zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}}),
        "a.ods", u"NotAWorkbook"_s);
    row("only the magic of zip", "PK\x03\x04", "a.xlsx", u"DamagedWorkbook"_s);
    row("picture called csv", QByteArray("\x89PNG\r\n\x1A\n\0\0", 10), "a.csv", u"UnknownEncoding"_s);
}

void TestHostileFiles::refusesForeignFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, name);
    QTEST(failureOf(readTable(bytes, named(name.constData()))), "failure");
}

void TestHostileFiles::refusesHostileXlsx_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *what, const QByteArray &rows, const QString &failure) {
        QTest::newRow(what) << rows << failure;
    };
    row("column beyond the sheet", "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", u"DamagedWorkbook"_s);
    row("column of many letters", "<row r=\"1\"><c r=\"" + QByteArray(5'000, 'Z') + "1\"><v>1</v></c></row>",
        u"DamagedWorkbook"_s);
    row("row zero", "<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>", u"DamagedWorkbook"_s);
    row("row beyond the sheet", "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>", u"DamagedWorkbook"_s);
    row("row number that overflows", "<row r=\"99999999999\"><c><v>1</v></c></row>", u"DamagedWorkbook"_s);
    row("reference to another row", "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", u"DamagedWorkbook"_s);
    row("cell twice", "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>", u"DamagedWorkbook"_s);
    row("rows backwards", "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
        u"DamagedWorkbook"_s);
    row("cell outside a row", "<c><v>1</v></c>", u"DamagedWorkbook"_s);
    row("string that is not there", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>", u"DamagedWorkbook"_s);
    row("string with a minus", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>", u"DamagedWorkbook"_s);
    row("nesting", "<row r=\"1\">" + QByteArray("<x>").repeated(5'000) + QByteArray("</x>").repeated(5'000) + "</row>",
        u"TooLarge"_s);
    row("cell of 40,000 letters",
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + QByteArray(40'000, 'a') + "</t></is></c></row>",
        u"TooLarge"_s);
    row("unknown entity", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&boom;</v></c></row>", u"DamagedWorkbook"_s);
    row("unclosed element", "<row r=\"1\"><c r=\"A1\"><v>1</v></row>", u"DamagedWorkbook"_s);
}

void TestHostileFiles::refusesHostileXlsx()
{
    QFETCH(QByteArray, rows);
    XlsxText text;
    text.rows = rows;
    QTEST(failureOf(readTable(xlsxOf(text), named("a.xlsx"))), "failure");
}

void TestHostileFiles::refusesHostileOds_data()
{
    QTest::addColumn<QByteArray>("tables");
    QTest::addColumn<QString>("failure");
    const auto sheet = [](const QByteArray &inside) -> QByteArray {
        return "<table:table table:name=\"T\">" + inside + "</table:table>";
    };
    const QByteArray cell("<text:p>x</text:p></table:table-cell>");
    QTest::newRow("a million columns")
        << sheet("<table:table-row><table:table-cell table:number-columns-repeated=\"1000000\">" + cell +
                 "</table:table-row>")
        << u"DamagedWorkbook"_s;
    QTest::newRow("more rows than a sheet")
        << sheet("<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell>" + cell +
                 "</table:table-row>")
        << u"DamagedWorkbook"_s;
    QTest::newRow("repeats that overflow")
        << sheet("<table:table-row "
                 "table:number-rows-repeated=\"9223372036854775807\"><table:table-cell/></table:table-row>"
                 "<table:table-row table:number-rows-repeated=\"9223372036854775807\"><table:table-cell>" +
                 cell + "</table:table-row>")
        << u"DamagedWorkbook"_s;
    QTest::newRow("every cell of a sheet")
        << sheet("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
                 "table:number-columns-repeated=\"16384\">" +
                 cell + "</table:table-row>")
        << u"TooLarge"_s;
    QTest::newRow("table in a table") << sheet("<table:table/>") << u"DamagedWorkbook"_s;
    QTest::newRow("a thousand sheets") << sheet({}).repeated(1'000) << u"TooLarge"_s;
}

void TestHostileFiles::refusesHostileOds()
{
    QFETCH(QByteArray, tables);
    QTEST(failureOf(readTable(odsOf(tables), named("a.ods"))), "failure");
}

void TestHostileFiles::refusesBrokenPackages_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("relation that is missing") << 1 << QByteArray("r:id=\"rId1\"") << QByteArray("r:id=\"rId9\"");
    QTest::newRow("relation to nowhere") << 2 << QByteArray("worksheets/sheet1.xml")
                                         << QByteArray("worksheets/none.xml");
    QTest::newRow("relation out of the package")
        << 2 << QByteArray("worksheets/sheet1.xml") << QByteArray("../../../../etc/passwd");
    QTest::newRow("sheet that is no XML") << 3 << QByteArray("<worksheet") << QByteArray("\x01\x02<worksheet");
    QTest::newRow("strings that end early") << 4 << QByteArray("</sst>") << QByteArray();
    QTest::newRow("styles that end early") << 5 << QByteArray("</styleSheet>") << QByteArray();
    QTest::newRow("entities that grow") << 3 << QByteArray("<worksheet")
                                        << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                                                      "\"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]><worksheet");
    QTest::newRow("entity from a file") << 4 << QByteArray("<sst")
                                        << QByteArray("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst");
}

void TestHostileFiles::refusesBrokenPackages()
{
    QFETCH(int, part);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Parts parts = xlsxParts({.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"});
    QVERIFY(parts[part].second.contains(before));
    parts[part].second.replace(before, after);
    QCOMPARE(failureOf(readTable(zipOf(parts), named("a.xlsx"))), u"DamagedWorkbook"_s);
}

void TestHostileFiles::refusesAZipBomb()
{
    Parts parts = xlsxParts({});
    parts[3].second.replace("<sheetData>", "<sheetData>" + QByteArray(64 << 20, ' '));
    const QByteArray bytes = zipOf(parts);
    QVERIFY(bytes.size() < 1 << 20);
    QCOMPARE(failureOf(readTable(bytes, named("a.xlsx"))), u"TooLarge"_s);

    ReadOptions tight = named("a.xlsx");
    tight.limits.unpackedBytes = 1'000;
    QCOMPARE(failureOf(readTable(xlsxOf({.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"}), tight)),
             u"TooLarge"_s);
}

void TestHostileFiles::refusesTooManyCells()
{
    ReadOptions tight = named("a.csv");
    tight.limits.cells = 3;
    QCOMPARE(failureOf(readTable(QByteArray("a,b\nc\n"), tight)), u"read"_s);
    QCOMPARE(failureOf(readTable(QByteArray("a,b\nc,d\n"), tight)), u"TooLarge"_s);
    tight.limits.fileBytes = 5;
    QCOMPARE(failureOf(readTable(QByteArray("a,b\nc\n"), tight)), u"TooLarge"_s);
}

void TestHostileFiles::refusesAnEncryptedOds()
{
    const QByteArray bytes = zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                    {"content.xml", QByteArray("\x12\x34\x56")},
                                    {"META-INF/manifest.xml", "<m><manifest:encryption-data/></m>"}});
    QCOMPARE(failureOf(readTable(bytes, named("a.ods"))), u"EncryptedWorkbook"_s);
}

void TestHostileFiles::refusesEveryTruncation()
{
    const QByteArray whole = xlsxOf({.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"});
    QCOMPARE(failureOf(readTable(whole, named("a.xlsx"))), u"read"_s);
    for (qsizetype size = 4; size < whole.size(); size += 7) {
        QVERIFY2(failureOf(readTable(whole.first(size), named("a.xlsx"))) != u"read"_s,
                 qPrintable(QString::number(size)));
    }
}

void TestHostileFiles::survivesFlippedBytes()
{
    XlsxText text;
    text.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    text.strings = "<si><t>unmistakable</t></si>";
    const QByteArray whole = xlsxOf(text);
    QRandomGenerator random(20'260'315);
    int readAnyway = 0;
    for (int i = 0; i < 2'000; ++i) {
        QByteArray damaged = whole;
        const auto at = random.bounded(damaged.size());
        damaged[at] = static_cast<char>(damaged.at(at) ^ (1 << random.bounded(8)));
        const auto table = readTable(damaged, named("a.xlsx"));
        // The checksums of the archive guard the content: what is read is what was written.
        if (table && !textAt(*table, "A1").isEmpty()) {
            QCOMPARE(textAt(*table, "A1"), u"unmistakable"_s);
            ++readAnyway;
        }
    }
    QVERIFY(readAnyway < 2'000);
}

void TestHostileFiles::namesTheFileThatCannotBeRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none.xlsx"_s);
    const auto table = readTable(path);
    QVERIFY(!table);
    QCOMPARE(table.error(), (Error{ErrorCode::CannotRead, {path}}));
}

RANGVOAN_TEST(TestHostileFiles)
#include "test_hostilefiles.moc"
