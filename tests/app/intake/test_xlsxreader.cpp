// SPDX-License-Identifier: Apache-2.0
#include "tests/app/intake/workbooks.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

class TestXlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void readsStringsOfAllKinds();
    void readsValues_data();
    void readsValues();
    void readsDatesOfBothBases_data();
    void readsDatesOfBothBases();
    void marksStaleFormulas();
    void marksAllFormulasOfABookThatRecalculates();
    void countsRowsAndColumnsWithoutReferences();
    void listsSheetsAndHiddenOnes();
    void namesTheFontOfACell();
    void readsPrefixedNames();
    void findsTheWorkbookInAnyFolder();
};

void TestXlsxReader::readsStringsOfAllKinds()
{
    XlsxText text;
    text.strings = "<si><t>shared</t></si>"
                   "<si><r><t>two </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">runs </t></r></si>"
                   "<si><t>base</t><rPh sb=\"0\" eb=\"1\"><t>phonetic</t></rPh></si>"
                   "<si><t>line_x000A_two _x0041 _xyz_</t></si><si/>";
    text.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c><c r=\"E1\" t=\"s\"><v>4</v></c>"
                "<c r=\"F1\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>"
                "<c r=\"G1\" t=\"str\"><f>A1</f><v>&#x1781;</v></c></row>";
    const auto table = readTable(xlsxOf(text), named("a.xlsx"));
    QVERIFY(table);
    QCOMPARE(textAt(*table, "A1"), u"shared"_s);
    QCOMPARE(textAt(*table, "B1"), u"two runs "_s);
    QCOMPARE(textAt(*table, "C1"), u"base"_s);
    QCOMPARE(textAt(*table, "D1"), u"line\ntwo _x0041 _xyz_"_s);
    QCOMPARE(cellAt(*table, "E1").kind, CellKind::Empty);
    QCOMPARE(textAt(*table, "F1"), u"inline"_s);
    QCOMPARE(textAt(*table, "G1"), u"ខ"_s);
    QVERIFY(!cellAt(*table, "G1").staleFormula);
}

void TestXlsxReader::readsValues_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<CellKind>("kind");
    const auto row = [](const char *name, const char *cell, const QString &text, CellKind kind) {
        QTest::newRow(name) << QByteArray(cell) << text << kind;
    };
    row("whole number", "<c r=\"A1\"><v>42</v></c>", u"42"_s, CellKind::Number);
    row("float noise", "<c r=\"A1\"><v>0.30000000000000004</v></c>", u"0.3"_s, CellKind::Number);
    row("exponent", "<c r=\"A1\"><v>1.2345678901E10</v></c>", u"12345678901"_s, CellKind::Number);
    row("small exponent", "<c r=\"A1\"><v>2.5E-3</v></c>", u"0.0025"_s, CellKind::Number);
    row("zeros by format", "<c r=\"A1\" s=\"1\"><v>12345</v></c>", u"0000012345"_s, CellKind::Number);
    row("phone format", "<c r=\"A1\" s=\"2\"><v>12345678</v></c>", u"012-345-678"_s, CellKind::Number);
    row("date", "<c r=\"A1\" s=\"3\"><v>45000</v></c>", u"2023-03-15"_s, CellKind::Date);
    row("date and time", "<c r=\"A1\" s=\"4\"><v>45000.75</v></c>", u"2023-03-15T18:00:00"_s, CellKind::Date);
    row("month of locale", "<c r=\"A1\" s=\"5\"><v>45000</v></c>", u"2023-03-15"_s, CellKind::Date);
    row("red amounts are no dates", "<c r=\"A1\" s=\"6\"><v>45000</v></c>", u"45000"_s, CellKind::Number);
    row("elapsed hours are no dates", "<c r=\"A1\" s=\"7\"><v>45000</v></c>", u"45000"_s, CellKind::Number);
    row("impossible day", "<c r=\"A1\" s=\"3\"><v>60</v></c>", u"60"_s, CellKind::Number);
    row("ISO date", "<c r=\"A1\" t=\"d\"><v>2023-03-15</v></c>", u"2023-03-15"_s, CellKind::Date);
    row("true", "<c r=\"A1\" t=\"b\"><v>1</v></c>", u"TRUE"_s, CellKind::Boolean);
    row("error", "<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", u"#REF!"_s, CellKind::Error);
}

void TestXlsxReader::readsValues()
{
    QFETCH(QByteArray, cell);
    XlsxText text;
    text.formats = "<numFmt numFmtId=\"170\" formatCode=\"0000000000\"/>"
                   "<numFmt numFmtId=\"171\" formatCode=\"000\\-000\\-000\"/>"
                   "<numFmt numFmtId=\"172\" formatCode=\"[$-12000453]dd\\ mmmm\\ yyyy;@\"/>"
                   "<numFmt numFmtId=\"173\" formatCode=\"#,##0&quot; days&quot;;[Red]-#,##0\"/>"
                   "<numFmt numFmtId=\"174\" formatCode=\"[h]:mm\"/>";
    text.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"14\"/>"
                  "<xf numFmtId=\"22\"/><xf numFmtId=\"172\"/><xf numFmtId=\"173\"/><xf numFmtId=\"174\"/>";
    text.rows = "<row r=\"1\">" + cell + "</row>";
    const auto table = readTable(xlsxOf(text), named("a.xlsx"));
    QVERIFY(table);
    QTEST(textAt(*table, "A1"), "text");
    QTEST(cellAt(*table, "A1").kind, "kind");
}

void TestXlsxReader::readsDatesOfBothBases_data()
{
    // Serial numbers of ECMA-376 part 1, 18.17.4.1, and of Microsoft's note on both systems: 5 July 1998 is 35981 or
    // 34519.
    QTest::addColumn<QByteArray>("workbook");
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QString>("date");
    QTest::newRow("1900: 5 July 1998") << QByteArray() << QByteArray("35981") << u"1998-07-05"_s;
    QTest::newRow("1904: 5 July 1998") << QByteArray("<workbookPr date1904=\"1\"/>") << QByteArray("34519")
                                       << u"1998-07-05"_s;
    QTest::newRow("1900: first day") << QByteArray() << QByteArray("1") << u"1900-01-01"_s;
    QTest::newRow("1900: before the leap bug") << QByteArray() << QByteArray("59") << u"1900-02-28"_s;
    QTest::newRow("1900: after the leap bug") << QByteArray() << QByteArray("61") << u"1900-03-01"_s;
    QTest::newRow("1900: last day") << QByteArray() << QByteArray("2958465") << u"9999-12-31"_s;
}

void TestXlsxReader::readsDatesOfBothBases()
{
    QFETCH(QByteArray, workbook);
    QFETCH(QByteArray, serial);
    XlsxText text;
    text.workbook = workbook;
    text.styles = "<xf numFmtId=\"14\"/>";
    text.rows = "<row r=\"1\"><c r=\"A1\"><v>" + serial + "</v></c></row>";
    const auto table = readTable(xlsxOf(text), named("a.xlsx"));
    QVERIFY(table);
    QTEST(textAt(*table, "A1"), "date");
}

void TestXlsxReader::marksStaleFormulas()
{
    XlsxText text;
    text.rows =
        "<row r=\"1\"><c r=\"A1\"><f>1+1</f></c><c r=\"B1\"><f>1+1</f><v>2</v></c><c r=\"C1\"><v>3</v></c></row>";
    const auto table = readTable(xlsxOf(text), named("a.xlsx"));
    QVERIFY(table);
    QVERIFY(cellAt(*table, "A1").staleFormula);
    QCOMPARE(cellAt(*table, "A1").kind, CellKind::Empty);
    QVERIFY(!cellAt(*table, "B1").staleFormula);
    QCOMPARE(textAt(*table, "B1"), u"2"_s);
    QVERIFY(!cellAt(*table, "C1").staleFormula);
}

void TestXlsxReader::marksAllFormulasOfABookThatRecalculates()
{
    XlsxText text;
    text.afterSheets = "<calcPr calcId=\"1\" fullCalcOnLoad=\"1\"/>";
    text.rows = "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>0</v></c><c r=\"B1\"><v>3</v></c></row>";
    const auto table = readTable(xlsxOf(text), named("a.xlsx"));
    QVERIFY(table);
    QVERIFY(cellAt(*table, "A1").staleFormula);
    QVERIFY(!cellAt(*table, "B1").staleFormula);
}

void TestXlsxReader::countsRowsAndColumnsWithoutReferences()
{
    XlsxText text;
    text.rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>"
                "<row><c><v>5</v></c></row>";
    const auto table = readTable(xlsxOf(text), named("a.xlsx"));
    QVERIFY(table);
    QCOMPARE(textAt(*table, "B1"), u"2"_s);
    QCOMPARE(textAt(*table, "D5"), u"4"_s);
    QCOMPARE(textAt(*table, "A6"), u"5"_s);
}

void TestXlsxReader::listsSheetsAndHiddenOnes()
{
    Parts parts = xlsxParts({.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"});
    parts[1].second.replace("</sheets>", "<sheet name=\"ពីរ\" sheetId=\"2\" state=\"hidden\" r:id=\"rId1\"/></sheets>");
    const auto table = readTable(zipOf(parts), named("a.xlsx"));
    QVERIFY(table);
    QCOMPARE(table->sheets.size(), 2);
    QCOMPARE(table->sheets.at(0).name, u"One"_s);
    QVERIFY(!table->sheets.at(0).isHidden);
    QCOMPARE(table->sheets.at(1).name, u"ពីរ"_s);
    QVERIFY(table->sheets.at(1).isHidden);
}

void TestXlsxReader::namesTheFontOfACell()
{
    XlsxText text;
    text.fonts = "<font><name val=\"Khmer OS\"/></font><font><name val=\"Limon S1\"/></font>";
    text.styles = "<xf fontId=\"0\"/><xf fontId=\"1\"/>";
    text.strings =
        "<si><t>plain</t></si><si><r><t>a</t></r><r><rPr><rFont val=\"ABC-TEXT-05\"/></rPr><t>b</t></r></si>";
    text.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\" t=\"s\"><v>0</v></c>"
                "<c r=\"C1\" t=\"s\"><v>1</v></c></row>";
    const auto table = readTable(xlsxOf(text), named("a.xlsx"));
    QVERIFY(table);
    QCOMPARE(table->fontOf(cellAt(*table, "A1")), u"Khmer OS"_s);
    QCOMPARE(table->fontOf(cellAt(*table, "B1")), u"Limon S1"_s);
    QCOMPARE(table->fontOf(cellAt(*table, "C1")), u"ABC-TEXT-05"_s);
}

void TestXlsxReader::readsPrefixedNames()
{
    Parts parts = xlsxParts({});
    parts[3].second =
        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"2\">"
        "<x:c r=\"B2\"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const auto table = readTable(zipOf(parts), named("a.xlsx"));
    QVERIFY(table);
    QCOMPARE(textAt(*table, "B2"), u"7"_s);
}

void TestXlsxReader::findsTheWorkbookInAnyFolder()
{
    Parts parts = xlsxParts({.rows = "<row r=\"1\"><c r=\"A1\"><v>9</v></c></row>"});
    parts[0].second.replace("xl/workbook.xml", "/Data/Book.xml");
    parts[1].first = "data/book.xml";
    parts[2] = {"data/_rels/book.xml.rels", parts[2].second.replace("worksheets/sheet1", "../xl/worksheets/sheet1")};
    const auto table = readTable(zipOf(parts), named("a.xlsx"));
    QVERIFY2(table, qPrintable(table ? QString() : table.error().arguments.join(u' ')));
    QCOMPARE(textAt(*table, "A1"), u"9"_s);
}

RANGVOAN_TEST(TestXlsxReader)
#include "test_xlsxreader.moc"
