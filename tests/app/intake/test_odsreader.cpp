// SPDX-License-Identifier: Apache-2.0
#include "tests/app/intake/workbooks.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

class TestOdsReader : public QObject
{
    Q_OBJECT

private slots:
    void readsValues_data();
    void readsValues();
    void spellsOutRepeatsThatHoldSomething();
    void passesOverRepeatsThatHoldNothing();
    void marksStaleFormulas();
    void followsStylesToTheFont();
};

void TestOdsReader::readsValues_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<CellKind>("kind");
    const auto row = [](const char *name, const char *cell, const QString &text, CellKind kind) {
        QTest::newRow(name) << QByteArray(cell) << text << kind;
    };
    row("text",
        "<table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"2\"/>b</text:p></table:table-cell>",
        u"a  b"_s, CellKind::Text);
    row("spans and lines",
        "<table:table-cell><text:p>x<text:span>y</text:span><text:line-break/>z</text:p><text:p>2</text:p></"
        "table:table-cell>",
        u"xy\nz\n2"_s, CellKind::Text);
    row("annotation left out",
        "<table:table-cell><office:annotation><text:p>note</text:p></office:annotation><text:p>v</text:p></"
        "table:table-cell>",
        u"v"_s, CellKind::Text);
    row("number",
        "<table:table-cell office:value-type=\"float\" "
        "office:value=\"1234.5\"><text:p>1,234.50</text:p></table:table-cell>",
        u"1234.5"_s, CellKind::Number);
    row("zeros shown",
        "<table:table-cell office:value-type=\"float\" "
        "office:value=\"12345\"><text:p>0012345</text:p></table:table-cell>",
        u"0012345"_s, CellKind::Number);
    row("date",
        "<table:table-cell office:value-type=\"date\" "
        "office:date-value=\"1985-03-12\"><text:p>12/03/85</text:p></table:table-cell>",
        u"1985-03-12"_s, CellKind::Date);
    row("date at midnight", "<table:table-cell office:value-type=\"date\" office:date-value=\"1985-03-12T00:00:00\"/>",
        u"1985-03-12"_s, CellKind::Date);
    row("boolean",
        "<table:table-cell office:value-type=\"boolean\" "
        "office:boolean-value=\"true\"><text:p>WAHR</text:p></table:table-cell>",
        u"TRUE"_s, CellKind::Boolean);
    row("failed formula",
        "<table:table-cell table:formula=\"of:=[.#REF!]\" office:value-type=\"string\" "
        "office:string-value=\"\"><text:p>#REF!</text:p></table:table-cell>",
        u"#REF!"_s, CellKind::Error);
}

void TestOdsReader::readsValues()
{
    QFETCH(QByteArray, cell);
    const auto table =
        readTable(odsOf("<table:table table:name=\"T\"><table:table-row>" + cell + "</table:table-row></table:table>"),
                  named("a.ods"));
    QVERIFY2(table, qPrintable(failureOf(table)));
    QCOMPARE(table->sheets.first().name, u"T"_s);
    QTEST(textAt(*table, "A1"), "text");
    QTEST(cellAt(*table, "A1").kind, "kind");
}

void TestOdsReader::spellsOutRepeatsThatHoldSomething()
{
    const auto table = readTable(
        odsOf(
            "<table:table table:name=\"T\"><table:table-header-rows><table:table-row table:number-rows-repeated=\"2\">"
            "<table:table-cell table:number-columns-repeated=\"2\"/>"
            "<table:table-cell table:number-columns-repeated=\"3\"><text:p>x</text:p></table:table-cell>"
            "<table:covered-table-cell/></table:table-row></table:table-header-rows>"
            "<table:table-row><table:table-cell><text:p>end</text:p></table:table-cell></table:table-row></"
            "table:table>"),
        named("a.ods"));
    QVERIFY2(table, qPrintable(failureOf(table)));
    QCOMPARE(textAt(*table, "B1"), QString());
    QCOMPARE(textAt(*table, "C1"), u"x"_s);
    QCOMPARE(textAt(*table, "E2"), u"x"_s);
    QCOMPARE(textAt(*table, "F2"), QString());
    QCOMPARE(textAt(*table, "A3"), u"end"_s);
}

void TestOdsReader::passesOverRepeatsThatHoldNothing()
{
    // As LibreOffice ends every sheet.
    const auto table = readTable(
        odsOf("<table:table table:name=\"T\"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>"
              "<table:table-cell table:number-columns-repeated=\"16383\"/></table:table-row>"
              "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell "
              "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"),
        named("a.ods"));
    QVERIFY2(table, qPrintable(failureOf(table)));
    QCOMPARE(table->sheets.first().rows.size(), 1);
    QCOMPARE(table->sheets.first().rows.first().cells.size(), 1);
}

void TestOdsReader::marksStaleFormulas()
{
    const auto table =
        readTable(odsOf("<table:table table:name=\"T\"><table:table-row><table:table-cell table:formula=\"of:=1+1\"/>"
                        "<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"/>"
                        "</table:table-row></table:table>"),
                  named("a.ods"));
    QVERIFY2(table, qPrintable(failureOf(table)));
    QVERIFY(cellAt(*table, "A1").staleFormula);
    QVERIFY(!cellAt(*table, "B1").staleFormula);
    QCOMPARE(textAt(*table, "B1"), u"2"_s);
}

void TestOdsReader::followsStylesToTheFont()
{
    const QByteArray styles =
        "<office:font-face-decls><style:font-face style:name=\"F1\" svg:font-family=\"'Limon "
        "S1'\"/></office:font-face-decls>"
        "<office:automatic-styles><style:style style:name=\"base\" style:family=\"table-cell\"><style:text-properties "
        "style:font-name=\"F1\"/></style:style><style:style style:name=\"ce1\" style:family=\"table-cell\" "
        "style:parent-style-name=\"base\"/></office:automatic-styles>";
    const auto table = readTable(
        odsOf("<table:table table:name=\"T\"><table:table-column/><table:table-column "
              "table:default-cell-style-name=\"ce1\"/><table:table-row><table:table-cell table:style-name=\"ce1\">"
              "<text:p>suxa</text:p></table:table-cell><table:table-cell><text:p>suxa</text:p></table:table-cell>"
              "</table:table-row></table:table>",
              styles),
        named("a.ods"));
    QVERIFY2(table, qPrintable(failureOf(table)));
    QCOMPARE(table->fontOf(cellAt(*table, "A1")), u"Limon S1"_s);
    QCOMPARE(table->fontOf(cellAt(*table, "B1")), u"Limon S1"_s);
}

RANGVOAN_TEST(TestOdsReader)
#include "test_odsreader.moc"
