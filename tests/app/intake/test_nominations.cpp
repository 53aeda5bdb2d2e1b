// SPDX-License-Identifier: Apache-2.0
#include "app/intake/issuetext.h"
#include "app/intake/nominationreader.h"
#include "tests/app/intake/workbooks.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

namespace
{

const GeoNames &shippedPlaces()
{
    static const Result<GeoNames> places = GeoNames::shipped();
    return places.value();
}

/// Reads a table given as CSV text; the header row comes first.
Result<NominationTable> nominationsOf(const QString &csv, const NominationOptions &options)
{
    const auto table = readTable(csv.toUtf8(), named("t.csv"));
    if (!table) {
        return table.error();
    }
    return readNominations(*table, shippedPlaces(), options);
}

NominationOptions usualOptions()
{
    NominationOptions options;
    options.today = QDate(2026, 3, 15);
    return options;
}

/// "3 D unknown_sex" for every issue.
QStringList issuesOf(const NominationTable &table)
{
    QStringList issues;
    for (const RowIssue &issue : table.issues) {
        issues.append(QStringList{QString::number(issue.row), issue.column, issueName(issue.code)}.join(u' '));
    }
    return issues;
}

const QString usualHeader = u"ឈ្មោះ,ឡាតាំង,ភេទ,ថ្ងៃខែឆ្នាំកំណើត,អត្តលេខ,ខេត្ត,ស្រុក\n"_s;

} // namespace

class TestNominations : public QObject
{
    Q_OBJECT

private slots:
    void understandsHeaders_data();
    void understandsHeaders();
    void findsTheHeaderBelowTitles();
    void refusesTablesWithoutHeaders();
    void refusesHeadersInAnOldFont();
    void readsColumnMaps();
    void refusesColumnMaps_data();
    void refusesColumnMaps();
    void writesColumnMapsItReads();
    void usesAMapWithoutHeader();
    void refusesAMapOfAnotherSheet();
    void findsPlaces_data();
    void findsPlaces();
    void readsAWholeRow();
    void reportsEachProblem_data();
    void reportsEachProblem();
    void refusesCellsInAnOldFont();
    void leavesStaleFormulasAndErrorsOut();
    void restoresThePhoneZeroAndDoubtsShortNumbers();
    void takesTheProvinceFromTheTitle();
    void takesTheCategoryByName();
    void passesOverTotalsAndColumnNumbers();
    void hasASentenceForEveryIssue();
};

void TestNominations::understandsHeaders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &header, const QString &field) {
        QTest::newRow(qPrintable(header.simplified())) << header << field;
    };
    row(u"គោត្តនាម និងនាម"_s, u"name_km"_s);
    row(u"គោត្តនាម​និង​នាម"_s, u"name_km"_s); // with zero-width spaces
    row(u"Name in Latin"_s, u"name_latin"_s);
    row(u"ឈ្មោះ (ឡាតាំង)"_s, u"name_latin"_s);
    row(u"ឈ្មោះ\nName"_s, u"name_km"_s);
    row(u"អត្តលេខមន្ត្រីរាជការ\nCivil servant number"_s, u"civil_servant_number"_s);
    row(u"DATE OF BIRTH (dd/mm/yyyy)"_s, u"birth_date"_s);
    row(u"រាជធានី/ខេត្ត"_s, u"province"_s);
    row(u"School (English)"_s, u"school_en"_s);
    row(u"  phone  "_s, u"phone"_s);
    row(u"Shoe size"_s, QString());
    row(u"ល.រ"_s, QString());
    row(u"()"_s, QString());
}

void TestNominations::understandsHeaders()
{
    QFETCH(QString, header);
    const auto field = fieldOfHeader(header);
    QTEST(field ? fieldKey(*field) : QString(), "field");
}

void TestNominations::findsTheHeaderBelowTitles()
{
    const auto table =
        readTable(u"បញ្ជីឈ្មោះ,,\nProvince,Kep,\n\nល.រ,ឈ្មោះ,ភេទ,ខេត្ត\n1,សុខ វណ្ណា,ប,កែប\n"_s.toUtf8(), named("t.csv"));
    QVERIFY(table);
    const auto map = guessColumns(*table);
    QVERIFY(map);
    QCOMPARE(map->headerRow, 4);
    QCOMPARE(map->columns,
             (QMap<NominationField, int>{
                 {NominationField::NameKm, 2}, {NominationField::Sex, 3}, {NominationField::Province, 4}}));
}

void TestNominations::refusesTablesWithoutHeaders()
{
    const auto read = nominationsOf(u"a,b,c\n1,2,3\n"_s, usualOptions());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::UnknownColumns);
    const auto noName = nominationsOf(u"ភេទ,ខេត្ត,ស្រុក\nប,កែប,កែប\n"_s, usualOptions());
    QVERIFY(!noName);
    QCOMPARE(noName.error(), (Error{ErrorCode::UnknownColumns, {u"t.csv"_s, u"name_km"_s}}));
}

void TestNominations::refusesHeadersInAnOldFont()
{
    XlsxText text;
    text.fonts = "<font><name val=\"Limon S1\"/></font>";
    text.styles = "<xf fontId=\"0\"/>";
    text.strings = "<si><t>eQµaH</t></si>";
    text.rows = "<row r=\"3\"><c r=\"B3\" t=\"s\" s=\"0\"><v>0</v></c></row>";
    const auto table = readTable(xlsxOf(text), named("old.xlsx"));
    QVERIFY(table);
    const auto map = guessColumns(*table);
    QVERIFY(!map);
    QCOMPARE(map.error(), (Error{ErrorCode::LegacyKhmerFont, {u"old.xlsx"_s, u"B3"_s, u"Limon S1"_s}}));
}

void TestNominations::readsColumnMaps()
{
    const auto map = columnMapFromJson(
        R"({"sheet": "S", "header_row": 2, "columns": {"family_name_km": "B", "given_name_km": "c", "province": "AA"}})",
        u"m.json"_s);
    QVERIFY(map);
    QCOMPARE(*map, (ColumnMap{u"S"_s,
                              2,
                              {{NominationField::FamilyNameKm, 2},
                               {NominationField::GivenNameKm, 3},
                               {NominationField::Province, 27}}}));
}

void TestNominations::refusesColumnMaps_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *json, const QString &path) {
        QTest::newRow(name) << QByteArray(json) << path;
    };
    row("no JSON", "{", u"$"_s);
    row("list", "[]", u"$"_s);
    row("unknown key", R"({"header_row":1,"columns":{},"x":1})", u"$.x"_s);
    row("sheet number", R"({"sheet":1,"header_row":1,"columns":{}})", u"$.sheet"_s);
    row("no header row", R"({"columns":{}})", u"$.header_row"_s);
    row("negative header row", R"({"header_row":-1,"columns":{}})", u"$.header_row"_s);
    row("half a row", R"({"header_row":1.5,"columns":{}})", u"$.header_row"_s);
    row("no columns", R"({"header_row":1})", u"$.columns"_s);
    row("unknown field", R"({"header_row":1,"columns":{"shoe":"A"}})", u"$.columns.shoe"_s);
    row("column number", R"({"header_row":1,"columns":{"sex":1}})", u"$.columns.sex"_s);
    row("column beyond", R"({"header_row":1,"columns":{"sex":"ZZZZ"}})", u"$.columns.sex"_s);
    row("column twice", R"({"header_row":1,"columns":{"name_km":"A","sex":"A"}})", u"$.columns.sex"_s);
}

void TestNominations::refusesColumnMaps()
{
    QFETCH(QByteArray, json);
    const auto map = columnMapFromJson(json, u"m.json"_s);
    QVERIFY(!map);
    QCOMPARE(map.error().code, ErrorCode::InvalidJson);
    QCOMPARE(map.error().arguments.at(0), u"m.json"_s);
    QTEST(map.error().arguments.at(1), "path");
}

void TestNominations::writesColumnMapsItReads()
{
    ColumnMap map{u"បេក្ខជន"_s, 7, {}};
    for (int field = 0; field < nominationFieldCount; ++field) {
        map.columns.insert(static_cast<NominationField>(field), field * 3 + 1);
    }
    const auto again = columnMapFromJson(columnMapToJson(map), u"m.json"_s);
    QVERIFY(again);
    QCOMPARE(*again, map);
}

void TestNominations::usesAMapWithoutHeader()
{
    NominationOptions options = usualOptions();
    options.columns = ColumnMap{{}, 0, {{NominationField::NameKm, 2}, {NominationField::Province, 1}}};
    const auto read = nominationsOf(u"កែប,សុខ វណ្ណា\nTakeo,លី ដារ៉ា\n"_s, options);
    QVERIFY(read);
    QCOMPARE(read->accepted.size(), 2);
    QCOMPARE(read->accepted.at(1).nomination.provinceCode, u"21"_s);
}

void TestNominations::refusesAMapOfAnotherSheet()
{
    NominationOptions options = usualOptions();
    options.columns = ColumnMap{u"none"_s, 1, {{NominationField::NameKm, 1}}};
    const auto read = nominationsOf(usualHeader + u"សុខ វណ្ណា\n"_s, options);
    QVERIFY(!read);
    QCOMPARE(read.error(), (Error{ErrorCode::NotFound, {u"none"_s}}));
}

void TestNominations::findsPlaces_data()
{
    QTest::addColumn<QString>("province");
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("provinceCode");
    QTest::addColumn<QString>("districtCode");
    const auto row = [](const QString &province, const QString &district, const char *code, const char *districtCode) {
        QTest::newRow(qPrintable(province + u'/' + district))
            << province << district << QString::fromLatin1(code) << QString::fromLatin1(districtCode);
    };
    row(u"កណ្តាល"_s, u"កៀនស្វាយ"_s, "08", "0802");
    row(u"ខេត្តកណ្ដាល"_s, u"ស្រុក កៀនស្វាយ"_s, "08", "0802");
    row(u"Kandal"_s, u"Kien Svay"_s, "08", "0802");
    row(u"KANDAL PROVINCE"_s, u"kien svay district"_s, "08", "0802");
    row(u"8"_s, u"802"_s, "08", "0802");
    row(u"០៨"_s, u"០៨០២"_s, "08", "0802");
    row(u"រាជធានីភ្នំពេញ"_s, u"ខណ្ឌដូនពេញ"_s, "12", "1202");
    row(u"Phnom Penh Capital"_s, u"Khan Doun Penh"_s, "12", "");
    row(u"Kratié"_s, u"Kracheh"_s, "10", "1002");
    row(u"Takéo"_s, u"Bati"_s, "21", "2102");
    row(u"Kompong Cham"_s, u"ក្រុងកំពង់ចាម"_s, "03", "0305");
    row(u"Sihanoukville"_s, u"Prey Nob"_s, "18", "1802");
    row(u"ឧត្តរមានជ័យ"_s, u"សំរោង"_s, "22", "2204");
    row(u"ខេត្តកែប"_s, u"ក្រុងកែប"_s, "23", "2302");
    row(u"Atlantis"_s, u"Kep"_s, "", "2302");
}

void TestNominations::findsPlaces()
{
    QFETCH(QString, province);
    QFETCH(QString, district);
    QFETCH(QString, provinceCode);
    QFETCH(QString, districtCode);
    QCOMPARE(shippedPlaces().provinceCode(province).value_or(QString()), provinceCode);
    const QStringList codes = shippedPlaces().districtCodes(district);
    QCOMPARE(codes.contains(districtCode), !districtCode.isEmpty());
}

void TestNominations::readsAWholeRow()
{
    const auto read = nominationsOf(
        u"គោត្តនាម,នាម,Latin name,Sex,Date of birth,Staff ID,Phone,Position,School,School (English),School level,Grades,"
        u"Subject,Province,District,Years of service,Service start,Degree,NQF level,Category,Nominating unit,Remarks\n"
        u"ម៉ៅ,ដារី,Mao Dary,F,1984-05-06,០០១២៣៤៥៦៧៨,០១២ 345 678,គ្រូបង្រៀន,វិទ្យាល័យគំរូ,Example High School,High,១០-១២,"
        u"គណិតវិទ្យា,តាកែវ,បាទី,១៥,01/10/2008,Bachelor,6,good-teacher,POE,-\n"_s,
        usualOptions());
    QVERIFY(read);
    QCOMPARE(read->accepted.size(), 1);
    const NominationRow &row = read->accepted.first();
    const Nomination &n = row.nomination;
    QCOMPARE(row.row, 2);
    QCOMPARE(row.categoryCode, u"good-teacher"_s);
    QCOMPARE(n.name.familyKm, u"ម៉ៅ"_s);
    QCOMPARE(n.name.givenKm, u"ដារី"_s);
    QCOMPARE(n.name.latin, u"Mao Dary"_s);
    QCOMPARE(n.sex, Sex::Female);
    QCOMPARE(n.birthDate, QDate(1984, 5, 6));
    QCOMPARE(n.civilServantNumber, u"0012345678"_s);
    QCOMPARE(n.phone, u"012 345 678"_s);
    QCOMPARE(n.position, u"គ្រូបង្រៀន"_s);
    QCOMPARE(n.schoolKm, u"វិទ្យាល័យគំរូ"_s);
    QCOMPARE(n.schoolLatin, u"Example High School"_s);
    QCOMPARE(n.gradeFrom, 10);
    QCOMPARE(n.gradeTo, 12);
    QCOMPARE(n.subject, u"គណិតវិទ្យា"_s);
    QCOMPARE(n.provinceCode, u"21"_s);
    QCOMPARE(n.districtCode, u"2102"_s);
    QCOMPARE(n.serviceYears, std::optional(15));
    QCOMPARE(n.serviceSince, QDate(2008, 10, 1));
    QCOMPARE(n.nqfLevel, 6);
    QCOMPARE(n.nominatingUnit, u"POE"_s);
    QVERIFY(!n.nameKey.isEmpty());
    QCOMPARE(read->fingerprint.size(), 32);
    QCOMPARE(issuesOf(*read), QStringList({u"2 E date_as_text"_s, u"2 Q date_as_text"_s}));
}

void TestNominations::reportsEachProblem_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("issues");
    QTest::addColumn<int>("accepted");
    const auto row = [](const char *name, const QString &rows, const QStringList &issues, int accepted) {
        QTest::newRow(name) << rows << issues << accepted;
    };
    const QString first = u"សុខ វណ្ណា,Sok Vanna,ប,,0012345678,កែប,កែប\n"_s;
    const QStringList noDate{u"2 D missing_value"_s};
    row("no name", u",Sok Vanna,ប,,0012345678,កែប,កែប\n"_s, noDate + QStringList{u"2 A missing_name"_s}, 0);
    row("Latin name", u"Sok Vanna,,ប,,0012345678,កែប,កែប\n"_s, noDate + QStringList{u"2 A name_not_khmer"_s}, 1);
    row("name in one piece", u"សុខវណ្ណា,,ប,,0012345678,កែប,កែប\n"_s, noDate + QStringList{u"2 A name_not_split"_s}, 1);
    row("invisible", u"សុខ \u200Bវណ្ណា,,ប,,0012345678,កែប,កែប\n"_s, noDate + QStringList{u"2 A invisible_removed"_s}, 1);
    row("sex", u"សុខ វណ្ណា,,?,,0012345678,កែប,កែប\n"_s, noDate + QStringList{u"2 C unknown_sex"_s}, 1);
    row("no province", u"សុខ វណ្ណា,,ប,,0012345678,,កែប\n"_s,
        noDate + QStringList{u"2 F missing_province"_s, u"2 G missing_value"_s}, 0);
    row("unknown province", u"សុខ វណ្ណា,,ប,,0012345678,Atlantis,\n"_s,
        noDate + QStringList{u"2 F unknown_province"_s, u"2 G missing_value"_s}, 0);
    row("unknown district", u"សុខ វណ្ណា,,ប,,0012345678,កែប,Atlantis\n"_s, noDate + QStringList{u"2 G unknown_district"_s},
        1);
    row("district elsewhere", u"សុខ វណ្ណា,,ប,,0012345678,កែប,បាទី\n"_s, noDate + QStringList{u"2 G district_elsewhere"_s},
        1);
    row("unreadable date", u"សុខ វណ្ណា,,ប,soon,0012345678,កែប,កែប\n"_s, {u"2 D unreadable_date"_s}, 1);
    row("no such day", u"សុខ វណ្ណា,,ប,31/02/1980,0012345678,កែប,កែប\n"_s, {u"2 D impossible_date"_s}, 1);
    row("born yesterday", u"សុខ វណ្ណា,,ប,14/03/2026,0012345678,កែប,កែប\n"_s, {u"2 D impossible_date"_s}, 1);
    row("born long ago", u"សុខ វណ្ណា,,ប,14/03/1925,0012345678,កែប,កែប\n"_s, {u"2 D impossible_date"_s}, 1);
    row("date as text", u"សុខ វណ្ណា,,ប,១៤/០៣/១៩៨៥,0012345678,កែប,កែប\n"_s, {u"2 D date_as_text"_s}, 1);
    row("odd number", u"សុខ វណ្ណា,,ប,,AB-7,កែប,កែប\n"_s, noDate + QStringList{u"2 E odd_number"_s}, 1);
    row("no number", u"សុខ វណ្ណា,,ប,,,កែប,កែប\n"_s, noDate + QStringList{u"2 E missing_value"_s}, 1);
    row("same number", first + u"លី ដារ៉ា,,ប,,0012345678,កែប,កែប\n"_s,
        {u"2 D missing_value"_s, u"3 D missing_value"_s, u"3 E duplicate_number"_s}, 1);
    row("same number in Khmer digits", first + u"លី ដារ៉ា,,ប,,០០១២៣៤៥៦៧៨,កែប,កែប\n"_s,
        {u"2 D missing_value"_s, u"3 D missing_value"_s, u"3 E duplicate_number"_s}, 1);
    row("same name and birth date", u"ម៉ៅ ដារី,,ស,1985-01-02,,កែប,កែប\nមៅ៉  ដារី,,ស,1985-01-02,0012345678,កែប,កែប\n"_s,
        {u"2 D date_as_text"_s, u"2 E missing_value"_s, u"3 D date_as_text"_s, u"3 A duplicate_person"_s}, 1);
    row("same name and birth date, two numbers",
        u"ម៉ៅ ដារី,,ស,1985-01-02,0012345670,កែប,កែប\nម៉ៅ ដារី,,ស,1985-01-02,0012345678,កែប,កែប\n"_s,
        {u"2 D date_as_text"_s, u"3 D date_as_text"_s, u"3 A possible_duplicate"_s}, 2);
    row("similar Latin name and same birth date",
        u"ណន ដារី,Non Dary,ស,1985-01-02,0012345670,កែប,កែប\nណន់ ដារី,Norn Dary,ស,1985-01-02,0012345678,កែប,កែប\n"_s,
        {u"2 D date_as_text"_s, u"3 D date_as_text"_s, u"3 B possible_duplicate"_s}, 2);
}

void TestNominations::reportsEachProblem()
{
    QFETCH(QString, rows);
    const auto read = nominationsOf(usualHeader + rows, usualOptions());
    QVERIFY(read);
    QFETCH(QStringList, issues);
    QStringList found = issuesOf(*read);
    found.sort();
    issues.sort();
    QCOMPARE(found, issues);
    QTEST(static_cast<int>(read->accepted.size()), "accepted");
    QCOMPARE(read->rowCount(), rows.count(u'\n'));
}

void TestNominations::refusesCellsInAnOldFont()
{
    XlsxText text;
    text.fonts = "<font/><font><name val=\"Limon S1\"/></font>";
    text.styles = "<xf fontId=\"0\"/><xf fontId=\"1\"/>";
    text.rows = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Name</v></c><c r=\"B1\" t=\"str\"><v>Sex</v></c>"
                "<c r=\"C1\" t=\"str\"><v>Province</v></c></row>"
                "<row r=\"2\"><c r=\"A2\" t=\"str\" s=\"1\"><v>sux vNÑa</v></c><c r=\"B2\" t=\"str\"><v>M</v></c>"
                "<c r=\"C2\" t=\"str\"><v>Kep</v></c></row>";
    const auto table = readTable(xlsxOf(text), named("a.xlsx"));
    QVERIFY2(table, qPrintable(failureOf(table)));
    const auto read = readNominations(*table, shippedPlaces(), usualOptions());
    QVERIFY(read);
    QCOMPARE(read->accepted.size(), 0);
    QCOMPARE(read->issues.first(),
             (RowIssue{2, u"A"_s, IssueCode::LegacyKhmerFont, {u"A2"_s, u"Limon S1"_s}, IssueSeverity::Error}));
}

void TestNominations::leavesStaleFormulasAndErrorsOut()
{
    XlsxText text;
    text.rows =
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Name</v></c><c r=\"B1\" t=\"str\"><v>Position</v></c>"
        "<c r=\"C1\" t=\"str\"><v>Province</v></c><c r=\"D1\" t=\"str\"><v>Years of service</v></c></row>"
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>&#x179F;&#x17BB;&#x1781; &#x179B;&#x17B8;</v></c>"
        "<c r=\"B2\" t=\"e\"><v>#N/A</v></c><c r=\"C2\" t=\"str\"><v>Kep</v></c><c r=\"D2\"><f>1+1</f></c></row>";
    const auto table = readTable(xlsxOf(text), named("a.xlsx"));
    QVERIFY2(table, qPrintable(failureOf(table)));
    const auto read = readNominations(*table, shippedPlaces(), usualOptions());
    QVERIFY(read);
    QCOMPARE(read->accepted.size(), 1);
    QCOMPARE(read->accepted.first().nomination.position, QString());
    QCOMPARE(read->accepted.first().nomination.serviceYears, std::nullopt);
    QCOMPARE(issuesOf(*read), QStringList({u"2 B error_value"_s, u"2 D stale_formula"_s}));
}

void TestNominations::restoresThePhoneZeroAndDoubtsShortNumbers()
{
    const auto row = [](int number, const char *name, const char *staffId) {
        const QByteArray r = QByteArray::number(number);
        return "<row r=\"" + r + "\"><c r=\"A" + r + "\" t=\"str\"><v>" + name + "</v></c><c r=\"B" + r +
               "\"><v>12345678</v></c><c r=\"C" + r + "\" t=\"str\"><v>Kep</v></c><c r=\"D" + r + "\"><v>" + staffId +
               "</v></c></row>";
    };
    XlsxText text;
    text.rows = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Name</v></c><c r=\"B1\" t=\"str\"><v>Phone</v></c>"
                "<c r=\"C1\" t=\"str\"><v>Province</v></c><c r=\"D1\" t=\"str\"><v>Staff ID</v></c></row>" +
                row(2, "&#x1780; &#x1781;", "1234567890") + row(3, "&#x1782; &#x1783;", "1234567891") +
                row(4, "&#x1785; &#x1786;", "34567892");
    const auto table = readTable(xlsxOf(text), named("a.xlsx"));
    QVERIFY2(table, qPrintable(failureOf(table)));
    const auto read = readNominations(*table, shippedPlaces(), usualOptions());
    QVERIFY(read);
    QCOMPARE(read->accepted.size(), 3);
    QCOMPARE(read->accepted.first().nomination.phone, u"012345678"_s);
    QCOMPARE(issuesOf(*read), QStringList({u"2 B zero_restored"_s, u"3 B zero_restored"_s, u"4 B zero_restored"_s,
                                           u"4 D zeros_lost"_s}));
}

void TestNominations::takesTheProvinceFromTheTitle()
{
    const auto read =
        nominationsOf(u"មន្ទីរអប់រំ យុវជន និងកីឡា ខេត្តព្រៃវែង,,\nឈ្មោះ,ភេទ,ស្រុក\nសុខ វណ្ណា,ប,បាភ្នំ\n"_s, usualOptions());
    QVERIFY(read);
    QCOMPARE(read->accepted.size(), 1);
    QCOMPARE(read->accepted.first().nomination.provinceCode, u"14"_s);
    QCOMPARE(read->accepted.first().nomination.districtCode, u"1401"_s);
}

void TestNominations::takesTheCategoryByName()
{
    NominationOptions options = usualOptions();
    options.categoryCode = u"good-teacher"_s;
    options.categories = {{u"នាយកសាលាល្អ"_s, u"good-principal"_s}, {u"Good principal"_s, u"good-principal"_s}};
    const auto read = nominationsOf(
        u"ឈ្មោះ,ខេត្ត,ប្រភេទ\nក ខ,កែប,នាយក\u200Bសាលាល្អ\nគ ឃ,កែប,good  PRINCIPAL\nច ឆ,កែប,\nជ ឈ,កែប,other\n"_s, options);
    QVERIFY(read);
    QStringList codes;
    for (const NominationRow &row : read->accepted) {
        codes.append(row.categoryCode);
    }
    QCOMPARE(codes, QStringList({u"good-principal"_s, u"good-principal"_s, u"good-teacher"_s, u"other"_s}));
}

void TestNominations::passesOverTotalsAndColumnNumbers()
{
    const auto read = nominationsOf(
        u"ឈ្មោះ,ភេទ,អត្តលេខ,ខេត្ត\n1,2,3,4\nសុខ វណ្ណា,ប,0012345678,កែប\nសរុប ១ នាក់,,,\n,,,ធ្វើនៅកែប\n"_s, usualOptions());
    QVERIFY(read);
    QCOMPARE(read->accepted.size(), 1);
    QCOMPARE(read->rowCount(), 1);
    QCOMPARE(issuesOf(*read), QStringList({u"2  row_skipped"_s, u"4  row_skipped"_s, u"5  row_skipped"_s}));
}

void TestNominations::hasASentenceForEveryIssue()
{
    const Wording english(Language::English);
    QSet<QString> sentences;
    QSet<QString> names;
    const int last = static_cast<int>(IssueCode::RowSkipped);
    for (int code = 0; code <= last; ++code) {
        const RowIssue issue{1, u"A"_s, static_cast<IssueCode>(code), {u"FIRST"_s, u"SECOND"_s}, IssueSeverity::Note};
        sentences.insert(issueText({1, {}, issue.code, {}, issue.severity}, english));
        names.insert(issueName(issue.code));
    }
    QCOMPARE(sentences.size(), last + 1);
    QCOMPARE(names.size(), last + 1);
    const RowIssue tricky{1, {}, IssueCode::DuplicateNumber, {u"%2"_s, u"7"_s}, IssueSeverity::Error};
    QCOMPARE(issueText(tricky, english), u"The civil-servant number %2 is already in row 7."_s);
    const RowIssue day{1, {}, IssueCode::DateAsText, {u"15.3.85"_s, u"1985-03-15"_s}, IssueSeverity::Note};
    QCOMPARE(issueText(day, english), u"The date \"15.3.85\" is entered as text; it was read as 15/03/1985."_s);
}

RANGVOAN_TEST(TestNominations)
#include "test_nominations.moc"
