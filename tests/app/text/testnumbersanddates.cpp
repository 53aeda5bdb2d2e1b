// SPDX-License-Identifier: Apache-2.0
#include "app/text/amountwords.h"
#include "app/text/dates.h"
#include "app/text/digits.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <unicode/rbnf.h>

#include <limits>
#include <random>

using namespace rangvoan;
using namespace Qt::StringLiterals;

class TestNumbersAndDates : public QObject
{
    Q_OBJECT

private slots:
    void digitsBothWays();
    void integersAreReadInEitherDigits_data();
    void integersAreReadInEitherDigits();
    void decimalsAreReadInEitherDigits_data();
    void decimalsAreReadInEitherDigits();
    void numbersAreGrouped_data();
    void numbersAreGrouped();
    void wordsOfKnownAmounts_data();
    void wordsOfKnownAmounts();
    void wordsAgreeWithIcu();
    void wordsHaveARange();
    void datesOfPapers();
    void namesOfDaysAndMonths();
    void datesAreReadAsTyped_data();
    void datesAreReadAsTyped();
};

void TestNumbersAndDates::digitsBothWays()
{
    QCOMPARE(toKhmerDigits(u"0123456789 a.b"_s), u"០១២៣៤៥៦៧៨៩ a.b"_s);
    QCOMPARE(toLatinDigits(u"០១២៣៤៥៦៧៨៩ ក"_s), u"0123456789 ក"_s);
    QCOMPARE(toLatinDigits(u""_s), u""_s);
}

void TestNumbersAndDates::integersAreReadInEitherDigits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("number");
    QTest::newRow("Latin") << u"2025"_s << true << qint64{2025};
    QTest::newRow("Khmer") << u"២០២៥"_s << true << qint64{2025};
    QTest::newRow("mixed, with an invisible space") << u" ២0\u200B២5 "_s << true << qint64{2025};
    QTest::newRow("negative") << u"-៧"_s << true << qint64{-7};
    QTest::newRow("leading zeros") << u"007"_s << true << qint64{7};
    QTest::newRow("Khmer groups") << u"២.០០០.០០០"_s << true << qint64{2'000'000};
    QTest::newRow("English groups") << u"-2,000"_s << true << qint64{-2000};
    QTest::newRow("largest") << u"9223372036854775807"_s << true << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << u"-9223372036854775808"_s << true << std::numeric_limits<qint64>::min();
    QTest::newRow("too large") << u"9223372036854775808"_s << false << qint64{0};
    QTest::newRow("wrong group") << u"2.00"_s << false << qint64{0};
    QTest::newRow("group of zeros") << u"0.000"_s << false << qint64{0};
    QTest::newRow("two kinds of groups") << u"2.000,000"_s << false << qint64{0};
    QTest::newRow("plus") << u"+5"_s << false << qint64{0};
    QTest::newRow("letters") << u"5a"_s << false << qint64{0};
    QTest::newRow("only a sign") << u"-"_s << false << qint64{0};
    QTest::newRow("empty") << u""_s << false << qint64{0};
}

void TestNumbersAndDates::integersAreReadInEitherDigits()
{
    QFETCH(QString, typed);
    QFETCH(bool, valid);
    const Result<qint64> number = parseInteger(typed);
    QCOMPARE(number.has_value(), valid);
    if (valid) {
        QTEST(*number, "number");
    } else {
        QCOMPARE(number.error(), (Error{ErrorCode::InvalidArgument, {typed}}));
    }
}

void TestNumbersAndDates::decimalsAreReadInEitherDigits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("decimal");
    QTest::newRow("Khmer") << u"៨៦,៤០"_s << u"86.40"_s;
    QTest::newRow("English") << u"86.40"_s << u"86.40"_s;
    QTest::newRow("whole") << u" ៩ "_s << u"9"_s;
    QTest::newRow("negative") << u"-0,5"_s << u"-0.5"_s;
    QTest::newRow("nothing before the point") << u".5"_s << QString();
    QTest::newRow("nothing after the point") << u"5."_s << QString();
    QTest::newRow("two points") << u"1.2.3"_s << QString();
    QTest::newRow("exponent") << u"1e3"_s << QString();
}

void TestNumbersAndDates::decimalsAreReadInEitherDigits()
{
    QFETCH(QString, typed);
    QFETCH(QString, decimal);
    const Result<QString> read = parseDecimal(typed);
    QCOMPARE(read.has_value(), !decimal.isNull());
    QCOMPARE(read.value_or(QString()), decimal);
}

void TestNumbersAndDates::numbersAreGrouped_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("khmer");
    QTest::addColumn<QString>("english");
    QTest::newRow("prize") << u"2000000"_s << u"២.០០០.០០០"_s << u"2,000,000"_s;
    QTest::newRow("three digits") << u"999"_s << u"៩៩៩"_s << u"999"_s;
    QTest::newRow("four digits") << u"-1000"_s << u"-១.០០០"_s << u"-1,000"_s;
    QTest::newRow("score") << u"86.40"_s << u"៨៦,៤០"_s << u"86.40"_s;
    QTest::newRow("large with fraction") << u"12345.6789"_s << u"១២.៣៤៥,៦៧៨៩"_s << u"12,345.6789"_s;
    QTest::newRow("not a number") << u"n/a 5"_s << u"n/a 5"_s << u"n/a 5"_s;
}

void TestNumbersAndDates::numbersAreGrouped()
{
    QFETCH(QString, decimal);
    QTEST(formatDecimal(decimal, Language::Khmer), "khmer");
    QTEST(formatDecimal(decimal, Language::English), "english");
    QCOMPARE(formatNumber(std::numeric_limits<qint64>::min(), Language::English), u"-9,223,372,036,854,775,808"_s);
    QCOMPARE(formatNumber(0, Language::Khmer), u"០"_s);
}

void TestNumbersAndDates::wordsOfKnownAmounts_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("khmer");
    QTest::addColumn<QString>("english");
    QTest::newRow("0") << qint64{0} << u"សូន្យរៀល"_s << u"zero riels"_s;
    QTest::newRow("1") << qint64{1} << u"មួយរៀល"_s << u"one riel"_s;
    QTest::newRow("10") << qint64{10} << u"ដប់រៀល"_s << u"ten riels"_s;
    QTest::newRow("15") << qint64{15} << u"ដប់ប្រាំរៀល"_s << u"fifteen riels"_s;
    QTest::newRow("99") << qint64{99} << u"កៅសិបប្រាំបួនរៀល"_s << u"ninety-nine riels"_s;
    QTest::newRow("100") << qint64{100} << u"មួយរយរៀល"_s << u"one hundred riels"_s;
    QTest::newRow("21,305") << qint64{21'305} << u"ពីរម៉ឺនមួយពាន់បីរយប្រាំរៀល"_s
                            << u"twenty-one thousand three hundred five riels"_s;
    QTest::newRow("350,000") << qint64{350'000} << u"បីសែនប្រាំម៉ឺនរៀល"_s << u"three hundred fifty thousand riels"_s;
    QTest::newRow("5,000,000") << qint64{5'000'000} << u"ប្រាំលានរៀល"_s << u"five million riels"_s;
    QTest::newRow("12,500,000") << qint64{12'500'000} << u"ដប់ពីរលានប្រាំសែនរៀល"_s
                                << u"twelve million five hundred thousand riels"_s;
    QTest::newRow("1,500,000,000") << qint64{1'500'000'000} << u"មួយពាន់ប្រាំរយលានរៀល"_s
                                   << u"one billion five hundred million riels"_s;
    QTest::newRow("999,999,999,999") << qint64{999'999'999'999}
                                     << u"ប្រាំបួនសែនប្រាំបួនម៉ឺនប្រាំបួនពាន់ប្រាំបួនរយកៅសិបប្រាំបួនលាន"
                                        "ប្រាំបួនសែនប្រាំបួនម៉ឺនប្រាំបួនពាន់ប្រាំបួនរយកៅសិបប្រាំបួនរៀល"_s
                                     << u"nine hundred ninety-nine billion nine hundred ninety-nine million "
                                        "nine hundred ninety-nine thousand nine hundred ninety-nine riels"_s;
}

void TestNumbersAndDates::wordsOfKnownAmounts()
{
    QFETCH(qint64, amount);
    QTEST(rielInWords(amount, Language::Khmer).value(), "khmer");
    QTEST(rielInWords(amount, Language::English).value(), "english");
}

// ICU spells numbers out by rules of its own (CLDR), with zero-width spaces between Khmer words. From ten millions on
// it counts in kotis, which papers of the ministry do not.
void TestNumbersAndDates::wordsAgreeWithIcu()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat khmer(icu::URBNF_SPELLOUT, icu::Locale("km"), status);
    const icu::RuleBasedNumberFormat english(icu::URBNF_SPELLOUT, icu::Locale("en"), status);
    QVERIFY(U_SUCCESS(status));
    const auto spelled = [](const icu::RuleBasedNumberFormat &format, qint64 number) {
        icu::UnicodeString text;
        format.format(static_cast<int64_t>(number), text);
        return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()).remove(QChar(0x200B));
    };
    std::mt19937_64 random(3);
    for (qint64 number = 0; number < 3000; ++number) {
        const auto below = [&random](quint64 limit) {
            return static_cast<qint64>(random() % limit);
        };
        const qint64 small = below(10'000'000);
        const qint64 large = below(1'000'000'000'000);
        QCOMPARE(numberInWords(number, Language::Khmer).value(), spelled(khmer, number));
        QCOMPARE(numberInWords(small, Language::Khmer).value(), spelled(khmer, small));
        QCOMPARE(numberInWords(number, Language::English).value(), spelled(english, number));
        QCOMPARE(numberInWords(large, Language::English).value(), spelled(english, large));
    }
}

void TestNumbersAndDates::wordsHaveARange()
{
    QVERIFY(numberInWords(999'999'999'999, Language::Khmer).has_value());
    QCOMPARE(numberInWords(-1, Language::Khmer).error(), (Error{ErrorCode::InvalidArgument, {u"-1"_s}}));
    QVERIFY(!rielInWords(1'000'000'000'000, Language::English).has_value());
}

void TestNumbersAndDates::datesOfPapers()
{
    const QDate date(2026, 3, 27);
    QCOMPARE(longDate(date, Language::Khmer), u"ថ្ងៃទី២៧ ខែមីនា ឆ្នាំ២០២៦"_s);
    QCOMPARE(longDate(date, Language::English), u"27 March 2026"_s);
    QCOMPARE(longDate(QDate(2026, 4, 5), Language::Khmer), u"ថ្ងៃទី០៥ ខែមេសា ឆ្នាំ២០២៦"_s);
    QCOMPARE(longDateWithWeekday(date, Language::Khmer), u"ថ្ងៃសុក្រ ទី២៧ ខែមីនា ឆ្នាំ២០២៦"_s);
    QCOMPARE(longDateWithWeekday(date, Language::English), u"Friday, 27 March 2026"_s);
    QCOMPARE(shortDate(QDate(2026, 4, 5), Language::Khmer), u"០៥/០៤/២០២៦"_s);
    QCOMPARE(shortDate(QDate(2026, 4, 5), Language::English), u"05/04/2026"_s);
    QCOMPARE(longDate(QDate(), Language::Khmer) + longDateWithWeekday(QDate(), Language::Khmer) +
                 shortDate(QDate(), Language::English),
             u""_s);
}

void TestNumbersAndDates::namesOfDaysAndMonths()
{
    QCOMPARE(solarMonthName(1, Language::Khmer), u"មករា"_s);
    QCOMPARE(solarMonthName(12, Language::Khmer), u"ធ្នូ"_s);
    QCOMPARE(solarMonthName(5, Language::English), u"May"_s);
    QCOMPARE(solarMonthName(13, Language::English), u""_s);
    QCOMPARE(weekdayName(1, Language::Khmer), u"ចន្ទ"_s);
    QCOMPARE(weekdayName(7, Language::Khmer), u"អាទិត្យ"_s);
    QCOMPARE(weekdayName(0, Language::Khmer), u""_s);
}

void TestNumbersAndDates::datesAreReadAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const QDate date(2026, 4, 5);
    QTest::newRow("slashes") << u"05/04/2026"_s << date;
    QTest::newRow("short") << u" 5/4/2026 "_s << date;
    QTest::newRow("dashes") << u"05-04-2026"_s << date;
    QTest::newRow("points") << u"5.4.2026"_s << date;
    QTest::newRow("ISO") << u"2026-04-05"_s << date;
    QTest::newRow("Khmer digits") << u"០៥/០៤/២០២៦"_s << date;
    QTest::newRow("Khmer ISO") << u"២០២៦-០៤-០៥"_s << date;
    QTest::newRow("leap day") << u"29/02/2024"_s << QDate(2024, 2, 29);
    QTest::newRow("no leap day") << u"29/02/2025"_s << QDate();
    QTest::newRow("two-digit year") << u"05/04/26"_s << QDate();
    QTest::newRow("year first with slashes") << u"2026/04/05"_s << QDate();
    QTest::newRow("month 13") << u"05/13/2026"_s << QDate();
    QTest::newRow("mixed separators") << u"05/04-2026"_s << QDate();
    QTest::newRow("signs") << u"-5/04/2026"_s << QDate();
    QTest::newRow("far past") << u"05/04/1026"_s << QDate();
    QTest::newRow("words") << u"5 April 2026"_s << QDate();
    QTest::newRow("empty") << u""_s << QDate();
}

void TestNumbersAndDates::datesAreReadAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    const Result<QDate> read = parseDate(typed);
    QCOMPARE(read.has_value(), date.isValid());
    QCOMPARE(read.value_or(QDate()), date);
}

RANGVOAN_TEST(TestNumbersAndDates)

#include "testnumbersanddates.moc"
