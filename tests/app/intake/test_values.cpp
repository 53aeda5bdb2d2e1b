// SPDX-License-Identifier: Apache-2.0
#include "app/intake/datetext.h"
#include "app/intake/legacyfont.h"
#include "app/intake/nominationduplicates.h"
#include "app/intake/nominationvalues.h"
#include "app/intake/numberformat.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace rangvoan;
using namespace Qt::StringLiterals;

/// What single texts mean, without any file.
class TestIntakeValues : public QObject
{
    Q_OBJECT

private slots:
    void readsDates_data();
    void readsDates();
    void readsGrades_data();
    void readsGrades();
    void readsSex_data();
    void readsSex();
    void readsSmallNumbers();
    void knowsDegrees_data();
    void knowsDegrees();
    void writesNumbersPlainly_data();
    void writesNumbersPlainly();
    void fillsPatterns_data();
    void fillsPatterns();
    void namesColumns();
    void knowsOldFonts_data();
    void knowsOldFonts();
    void comparesLatinNames_data();
    void comparesLatinNames();
};

void TestIntakeValues::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("outcome");
    const auto row = [](const QString &text, const QDate &date, DateOutcome outcome = DateOutcome::Read) {
        QTest::newRow(qPrintable(text)) << text << date << static_cast<int>(outcome);
    };
    const QDate day(1985, 3, 12);
    row(u"12/03/1985"_s, day);
    row(u"12-3-1985"_s, day);
    row(u"12.03.1985"_s, day);
    row(u"12 03 1985"_s, day);
    row(u"១២/០៣/១៩៨៥"_s, day);
    row(u"1985-03-12"_s, day);
    row(u"1985/3/12"_s, day);
    row(u"ថ្ងៃទី១២ ខែមីនា ឆ្នាំ១៩៨៥"_s, day);
    row(u"១២ មីនា ១៩៨៥"_s, day);
    row(u"12 March 1985"_s, day);
    row(u"12-Mar-1985"_s, day);
    row(u"March 12, 1985"_s, day);
    row(u"03/25/1985"_s, QDate(1985, 3, 25));
    row(u"29/02/1984"_s, QDate(1984, 2, 29));
    row(u"29/02/1985"_s, {}, DateOutcome::Impossible);
    row(u"31/04/1985"_s, {}, DateOutcome::Impossible);
    row(u"13/13/1985"_s, {}, DateOutcome::Impossible);
    row(u"12/03/85"_s, {}, DateOutcome::Unreadable);
    row(u"12/03/2528"_s, {}, DateOutcome::Unreadable);
    row(u"1985"_s, {}, DateOutcome::Unreadable);
    row(u"031285"_s, {}, DateOutcome::Unreadable);
    row(u"12 May June 1985"_s, {}, DateOutcome::Unreadable);
    row(u"somewhere in 1985"_s, {}, DateOutcome::Unreadable);
    row(QString(500, u'1'), {}, DateOutcome::Unreadable);
}

void TestIntakeValues::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const DateReading reading = readDateText(text);
    QTEST(static_cast<int>(reading.outcome), "outcome");
    QCOMPARE(reading.date.isValid() ? reading.date : QDate(), date);
}

void TestIntakeValues::readsGrades_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("one") << u"7"_s << 7 << 7;
    QTest::newRow("span") << u"4-6"_s << 4 << 6;
    QTest::newRow("Khmer") << u"ថ្នាក់ទី៤ ដល់ទី៦"_s << 4 << 6;
    QTest::newRow("list") << u"12, 10, 11"_s << 10 << 12;
    QTest::newRow("beyond") << u"11-13"_s << 0 << 0;
    QTest::newRow("year") << u"2024"_s << 0 << 0;
    QTest::newRow("words") << u"all"_s << 0 << 0;
}

void TestIntakeValues::readsGrades()
{
    QFETCH(QString, text);
    const GradeSpan span = gradesFromText(text).value_or(GradeSpan{});
    QTEST(span.from, "from");
    QTEST(span.to, "to");
}

void TestIntakeValues::readsSex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sex");
    for (const QString &text : {u"ប"_s, u"ប្រុស"_s, u"M"_s, u"m."_s, u" Male "_s}) {
        QTest::newRow(qPrintable(text)) << text << static_cast<int>(Sex::Male);
    }
    for (const QString &text : {u"ស"_s, u"ស្រី"_s, u"ស.\u200B"_s, u"F"_s, u"female"_s}) {
        QTest::newRow(qPrintable(text)) << text << static_cast<int>(Sex::Female);
    }
    for (const QString &text : {u"x"_s, u"នាយក"_s, u""_s}) {
        QTest::newRow(qPrintable(u"not: "_s + text)) << text << static_cast<int>(Sex::Unknown);
    }
}

void TestIntakeValues::readsSex()
{
    QFETCH(QString, text);
    QTEST(static_cast<int>(sexFromText(text)), "sex");
}

void TestIntakeValues::readsSmallNumbers()
{
    QCOMPARE(serviceYearsFromText(u"១៨ ឆ្នាំ"), std::optional(18));
    QCOMPARE(serviceYearsFromText(u"0"), std::optional(0));
    QCOMPARE(serviceYearsFromText(u"61"), std::nullopt);
    QCOMPARE(serviceYearsFromText(u"-3"), std::nullopt);
    QCOMPARE(serviceYearsFromText(u"10 to 12"), std::nullopt);
    QCOMPARE(nqfLevelFromText(u"កម្រិត៦"), std::optional(6));
    QCOMPARE(nqfLevelFromText(u"9"), std::nullopt);
    QCOMPARE(civilServantNumberFromText(u" ០០១២ 345\u200B 678"), u"0012345678"_s);
    QVERIFY(isPlausibleCivilServantNumber(u"0012345678"));
    QVERIFY(!isPlausibleCivilServantNumber(u"12345"));
    QVERIFY(!isPlausibleCivilServantNumber(u"A12345678"));
    QCOMPARE(phoneFromText(u"០១២-៣៤៥.678"), u"012 345 678"_s);
    QCOMPARE(splitKhmerName(u"សុខ ចាន់ វណ្ណា"_s).familyKm, u"សុខ"_s);
    QCOMPARE(splitKhmerName(u"សុខ ចាន់ វណ្ណា"_s).givenKm, u"ចាន់ វណ្ណា"_s);
}

void TestIntakeValues::knowsDegrees_data()
{
    // Levels of the Cambodian National Qualifications Framework (design 1.3).
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("level");
    QTest::newRow("associate, Khmer") << u"បរិញ្ញាបត្ររង"_s << 5;
    QTest::newRow("bachelor, Khmer") << u"បរិញ្ញាបត្រ អប់រំ"_s << 6;
    QTest::newRow("master, Khmer") << u"បរិញ្ញាបត្រជាន់ខ្ពស់"_s << 7;
    QTest::newRow("doctor, Khmer") << u"បណ្ឌិត"_s << 8;
    QTest::newRow("master by its other name") << u"អនុបណ្ឌិត"_s << 7;
    QTest::newRow("bachelor") << u"Bachelor of Education"_s << 6;
    QTest::newRow("master") << u"Master's degree"_s << 7;
    QTest::newRow("unknown") << u"បាក់ឌុប"_s << 0;
}

void TestIntakeValues::knowsDegrees()
{
    QFETCH(QString, text);
    QTEST(nqfLevelOfQualification(text).value_or(0), "level");
}

void TestIntakeValues::writesNumbersPlainly_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("plain");
    const auto row = [](const QString &stored, const QString &plain) {
        QTest::newRow(qPrintable(stored)) << stored << plain;
    };
    row(u"0"_s, u"0"_s);
    row(u"-0"_s, u"0"_s);
    row(u"007"_s, u"7"_s);
    row(u"100"_s, u"100"_s);
    row(u"1.50"_s, u"1.5"_s);
    row(u"-1.25"_s, u"-1.25"_s);
    row(u"4.5999999999999996"_s, u"4.6"_s);
    row(u"0.1000000000000000055511151231257827"_s, u"0.1"_s);
    row(u"9.9999999999999995E-2"_s, u"0.1"_s);
    row(u"99.999999999999999"_s, u"100"_s);
    row(u"123456789012345678"_s, u"123456789012345678"_s);
    row(u"1E+3"_s, u"1000"_s);
    row(u"1E+999"_s, u"1E+999"_s);
    row(u"abc"_s, u"abc"_s);
    row(u"1.2.3"_s, u"1.2.3"_s);
    row(u""_s, u""_s);
}

void TestIntakeValues::writesNumbersPlainly()
{
    QFETCH(QString, stored);
    QTEST(plainDecimal(stored), "plain");
}

void TestIntakeValues::fillsPatterns_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("zeros") << u"000000"_s << u"42"_s << u"000042"_s;
    QTest::newRow("longer than the pattern") << u"000"_s << u"12345"_s << u"12345"_s;
    QTest::newRow("groups") << u"000-000-000"_s << u"12345678"_s << u"012-345-678"_s;
    QTest::newRow("quoted prefix") << u"\"KH\"000000"_s << u"7"_s << u"KH000007"_s;
    QTest::newRow("fraction stays") << u"000"_s << u"1.5"_s << u"1.5"_s;
    QTest::newRow("one zero is an amount") << u"0"_s << u"5"_s << u"5"_s;
    QTest::newRow("two decimals are an amount") << u"0.00"_s << u"5"_s << u"5"_s;
}

void TestIntakeValues::fillsPatterns()
{
    QFETCH(QString, format);
    QFETCH(QString, number);
    const NumberFormat parsed = parseNumberFormat(format);
    const QString shown = parsed.kind == FormatKind::Digits ? digitsInPattern(number, parsed.pattern) : number;
    QTEST(shown, "shown");
}

void TestIntakeValues::namesColumns()
{
    QCOMPARE(columnLetters(1), u"A"_s);
    QCOMPARE(columnLetters(26), u"Z"_s);
    QCOMPARE(columnLetters(27), u"AA"_s);
    QCOMPARE(columnLetters(702), u"ZZ"_s);
    QCOMPARE(columnLetters(703), u"AAA"_s);
    QCOMPARE(columnLetters(maxSheetColumn), u"XFD"_s);
    for (int column = 1; column <= maxSheetColumn; ++column) {
        QCOMPARE(columnFromLetters(columnLetters(column)), column);
    }
    QCOMPARE(columnFromLetters(u"xfd"), maxSheetColumn);
    QCOMPARE(columnFromLetters(u"XFE"), 0);
    QCOMPARE(columnFromLetters(u"A1"), 0);
    QCOMPARE(columnFromLetters(u""), 0);
}

void TestIntakeValues::knowsOldFonts_data()
{
    QTest::addColumn<QString>("font");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOld");
    QTest::newRow("Limon") << u"Limon S1"_s << u"suxa"_s << true;
    QTest::newRow("Limon, signs only") << u"LIMON R1"_s << u"¬ð"_s << true;
    QTest::newRow("ABC") << u"ABC-TEXT-05"_s << u"sux"_s << true;
    QTest::newRow("Khek") << u"Khek Angkor"_s << u"sux"_s << true;
    QTest::newRow("Khmer S1") << u"Khmer S1"_s << u"sux"_s << true;
    QTest::newRow("digits mean themselves") << u"Limon S1"_s << u"2024"_s << false;
    QTest::newRow("real Khmer in it") << u"Limon S1"_s << u"សុខ"_s << false;
    QTest::newRow("Khmer OS") << u"Khmer OS Battambang"_s << u"Sok"_s << false;
    QTest::newRow("Khmer Siemreap") << u"Khmer Siemreap"_s << u"Sok"_s << false;
    QTest::newRow("Arial") << u"Arial"_s << u"Sok"_s << false;
    QTest::newRow("abcd") << u"Abadi"_s << u"Sok"_s << false;
}

void TestIntakeValues::knowsOldFonts()
{
    QFETCH(QString, font);
    QFETCH(QString, text);
    QTEST(looksKhmerOnlyInFont(text, font), "isOld");
}

void TestIntakeValues::comparesLatinNames_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSimilar");
    QTest::newRow("published spellings 1") << u"Non Dary"_s << u"Norn Dary"_s << true;
    QTest::newRow("published spellings 2") << u"Pech Sophaon"_s << u"Pech Sophorn"_s << true;
    QTest::newRow("case and space") << u"SOK Chan Tha"_s << u"Sok Chantha"_s << true;
    QTest::newRow("other person") << u"Sok Chantha"_s << u"Ly Bopha"_s << false;
    QTest::newRow("short names must be equal") << u"Ly Na"_s << u"Ly Ny"_s << false;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void TestIntakeValues::comparesLatinNames()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(isSimilarLatinName(one, other), "isSimilar");
}

RANGVOAN_TEST(TestIntakeValues)
#include "test_values.moc"
