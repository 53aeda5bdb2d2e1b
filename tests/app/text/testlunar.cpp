// SPDX-License-Identifier: Apache-2.0
#include "app/text/khmeryear.h"
#include "app/text/lunar.h"
#include "tests/app/text/csvrows.h"
#include "tests/support/testmain.h"

#include <QHash>
#include <QSet>
#include <QTest>
#include <QTime>

using namespace rangvoan;
using namespace Qt::StringLiterals;

class TestLunar : public QObject
{
    Q_OBJECT

private slots:
    void everyDayOf2015To2024AgreesWithTheReference();
    void leapYearsAreThePublishedOnes();
    void newYearMomentsAreTheAnnouncedOnes_data();
    void newYearMomentsAreTheAnnouncedOnes();
    void animalYearIsTakenAtNoon_data();
    void animalYearIsTakenAtNoon();
    void everyDayFollowsTheOneBefore();
    void knownDays_data();
    void knownDays();
    void linesOfPapers();
    void outsideTheRangeIsAnError();
};

namespace
{

// Ministry almanac and national television, as published for each year.
const QHash<int, QDateTime> &announcedNewYears()
{
    const auto at = [](int month, int day, int year, int hour, int minute) {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
    };
    static const QHash<int, QDateTime> moments{
        {2010, at(4, 14, 2010, 7, 36)},  {2011, at(4, 14, 2011, 13, 12)}, {2012, at(4, 13, 2012, 19, 11)},
        {2013, at(4, 14, 2013, 2, 12)},  {2014, at(4, 14, 2014, 8, 7)},   {2015, at(4, 14, 2015, 14, 2)},
        {2016, at(4, 13, 2016, 20, 0)},  {2017, at(4, 14, 2017, 3, 12)},  {2018, at(4, 14, 2018, 9, 12)},
        {2019, at(4, 14, 2019, 15, 12)}, {2020, at(4, 13, 2020, 20, 48)}, {2021, at(4, 14, 2021, 4, 0)},
        {2022, at(4, 14, 2022, 10, 0)},  {2023, at(4, 14, 2023, 16, 0)},  {2024, at(4, 13, 2024, 22, 17)},
        {2025, at(4, 14, 2025, 4, 48)},  {2026, at(4, 14, 2026, 10, 48)}};
    return moments;
}

/// The animal of the reference is that of 00:00, ours that of noon: they differ on a New Year's day whose moment lies
/// between, and on no other day.
bool animalChangesInTheMorningOf(QDate date)
{
    const QDateTime moment = announcedNewYears().value(date.year());
    return moment.date() == date && moment.time() > QTime(0, 0) && moment.time() <= QTime(12, 0);
}

} // namespace

void TestLunar::everyDayOf2015To2024AgreesWithTheReference()
{
    const QList<QStringList> rows = test::csvRows(u"khmer_lunar_2015_2024.csv"_s);
    QCOMPARE(rows.size(), 3653);
    QSet<int> shiftedYears;
    for (const QStringList &row : rows) {
        const QDate date = QDate::fromString(row.at(0), Qt::ISODate);
        const Result<LunarDate> lunar = khmerLunarDate(date);
        QVERIFY(lunar.has_value());
        int animal = row.at(4).toInt();
        if (animalChangesInTheMorningOf(date)) {
            animal = (animal + 1) % 12;
            shiftedYears.insert(date.year());
        }
        const QString ours =
            QStringList({QString::number(lunar->day), lunar->phase == MoonPhase::Koet ? u"k"_s : u"r"_s,
                         lunarMonthName(lunar->month, Language::English),
                         QString::number(static_cast<int>(lunar->animalYear)),
                         QString::number(static_cast<int>(lunar->sak)), QString::number(lunar->buddhistYear)})
                .join(u',');
        const QString expected =
            QStringList({row.at(1), row.at(2), row.at(3), QString::number(animal), row.at(5), row.at(6)}).join(u',');
        QVERIFY2(ours == expected, qPrintable(u"%1: %2 is not %3"_s.arg(row.at(0), ours, expected)));
    }
    QCOMPARE(shiftedYears, QSet<int>({2017, 2018, 2021, 2022}));
}

void TestLunar::leapYearsAreThePublishedOnes()
{
    QSet<int> months;
    QSet<int> days;
    for (int year = 2015; year <= 2035; ++year) {
        if (khmer::hasLeapMonth(year)) {
            months.insert(year);
        }
        if (khmer::hasLeapDay(year)) {
            days.insert(year);
        }
    }
    QCOMPARE(months, QSet<int>({2015, 2018, 2021, 2023, 2026, 2029, 2031, 2034}));
    QCOMPARE(days, QSet<int>({2016, 2020, 2025, 2030, 2035}));
    QCOMPARE(khmer::daysInLunarYear(2026), 384);
    QCOMPARE(khmer::daysInLunarYear(2025), 355);
    QCOMPARE(khmer::daysInLunarYear(2027), 354);
}

void TestLunar::newYearMomentsAreTheAnnouncedOnes_data()
{
    QTest::addColumn<QDateTime>("announced");
    for (int year = 2010; year <= 2026; ++year) {
        QTest::addRow("%d", year) << announcedNewYears().value(year);
    }
}

void TestLunar::newYearMomentsAreTheAnnouncedOnes()
{
    QFETCH(QDateTime, announced);
    const khmer::NewYear newYear = khmer::newYearOf(announced.date().year());
    QCOMPARE(newYear.date, announced.date());
    QCOMPARE(newYear.minute, announced.time().hour() * 60 + announced.time().minute());
    const khmer::NewYear computed = khmer::computedNewYear(announced.date().year());
    QCOMPARE(computed.date, announced.date());
    QVERIFY(std::abs(computed.minute - newYear.minute) <= 24);
}

void TestLunar::animalYearIsTakenAtNoon_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<AnimalYear>("animal");
    QTest::addColumn<Sak>("sak");
    QTest::newRow("2024, evening: still the old") << QDate(2024, 4, 13) << AnimalYear::Rabbit << Sak::Pancha;
    QTest::newRow("2024, next day") << QDate(2024, 4, 14) << AnimalYear::Dragon << Sak::Pancha;
    QTest::newRow("2024, before Lerng Sak") << QDate(2024, 4, 15) << AnimalYear::Dragon << Sak::Pancha;
    QTest::newRow("2024, Lerng Sak") << QDate(2024, 4, 16) << AnimalYear::Dragon << Sak::Chha;
    QTest::newRow("2026, day before") << QDate(2026, 4, 13) << AnimalYear::Snake << Sak::Sapta;
    QTest::newRow("2026, morning: the new") << QDate(2026, 4, 14) << AnimalYear::Horse << Sak::Sapta;
    QTest::newRow("2026, Lerng Sak") << QDate(2026, 4, 16) << AnimalYear::Horse << Sak::Attha;
}

void TestLunar::animalYearIsTakenAtNoon()
{
    QFETCH(QDate, date);
    const Result<LunarDate> lunar = khmerLunarDate(date);
    QVERIFY(lunar.has_value());
    QTEST(lunar->animalYear, "animal");
    QTEST(lunar->sak, "sak");
}

void TestLunar::everyDayFollowsTheOneBefore()
{
    LunarDate before = khmerLunarDate(QDate(1900, 1, 1)).value();
    int animalChanges = 0;
    int sakChanges = 0;
    for (QDate date(1900, 1, 2); date.year() < 2101; date = date.addDays(1)) {
        const LunarDate now = khmerLunarDate(date).value();
        const QByteArray message = date.toString(Qt::ISODate).toLatin1();
        const bool nextInPhase = now.phase == before.phase && now.month == before.month && now.day == before.day + 1;
        const bool waning = now.phase == MoonPhase::Roch && before.phase == MoonPhase::Koet && before.day == 15 &&
                            now.day == 1 && now.month == before.month;
        const bool newMonth = now.phase == MoonPhase::Koet && before.phase == MoonPhase::Roch && before.day >= 14 &&
                              now.day == 1 && now.month != before.month;
        QVERIFY2(nextInPhase || waning || newMonth, message.constData());
        QVERIFY2(now.buddhistYear == before.buddhistYear + (waning && now.month == LunarMonth::Pisakh ? 1 : 0),
                 message.constData());
        animalChanges += now.animalYear == before.animalYear ? 0 : 1;
        sakChanges += now.sak == before.sak ? 0 : 1;
        before = now;
    }
    QCOMPARE(animalChanges, 201);
    QCOMPARE(sakChanges, 201);
}

void TestLunar::knownDays_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("text");
    // From published calendars of Cambodia: Visak Bochea, Pchum Ben and the Water Festival of each year.
    QTest::newRow("Visak Bochea 2025") << QDate(2025, 5, 11) << u"15 Koet, month of Pisakh"_s;
    QTest::newRow("Visak Bochea 2026") << QDate(2026, 5, 1) << u"15 Koet, month of Pisakh"_s;
    QTest::newRow("Visak Bochea 2010") << QDate(2010, 4, 28) << u"15 Koet, month of Pisakh"_s;
    QTest::newRow("Pchum Ben 2014") << QDate(2014, 9, 23) << u"15 Roch, month of Phatrabot"_s;
    QTest::newRow("Pchum Ben 2025") << QDate(2025, 9, 22) << u"15 Roch, month of Phatrabot"_s;
    QTest::newRow("Water Festival 2025") << QDate(2025, 11, 5) << u"15 Koet, month of Kadeuk"_s;
    QTest::newRow("first day of the century") << QDate(1900, 1, 1) << u"1 Koet, month of Bos"_s;
}

void TestLunar::knownDays()
{
    QFETCH(QDate, date);
    QFETCH(QString, text);
    const QString line = lunarText(khmerLunarDate(date).value(), Language::English);
    QVERIFY2(line.contains(text), qPrintable(line));
}

void TestLunar::linesOfPapers()
{
    const LunarDate date = khmerLunarDate(QDate(2015, 1, 1)).value();
    QCOMPARE(lunarText(date), u"ថ្ងៃព្រហស្បតិ៍ ១២កើត ខែបុស្ស ឆ្នាំមមី ឆស័ក ពុទ្ធសករាជ ២៥៥៨"_s);
    QCOMPARE(lunarText(date, Language::Khmer, BuddhistEraForm::Abbreviated),
             u"ថ្ងៃព្រហស្បតិ៍ ១២កើត ខែបុស្ស ឆ្នាំមមី ឆស័ក ព.ស. ២៥៥៨"_s);
    QCOMPARE(lunarText(date, Language::English, BuddhistEraForm::Abbreviated),
             u"Thursday, 12 Koet, month of Bos, Year of the Horse, Chha Sak, B.E. 2558"_s);
    // A day of a leap month, and the last line of the reference.
    QCOMPARE(lunarText(khmerLunarDate(QDate(2018, 7, 1)).value()),
             u"ថ្ងៃអាទិត្យ ៤រោច ខែបឋមាសាឍ ឆ្នាំច សំរឹទ្ធិស័ក ពុទ្ធសករាជ ២៥៦២"_s);
    QCOMPARE(lunarText(khmerLunarDate(QDate(2024, 12, 31)).value()), u"ថ្ងៃអង្គារ ២កើត ខែបុស្ស ឆ្នាំរោង ឆស័ក ពុទ្ធសករាជ ២៥៦៨"_s);
}

void TestLunar::outsideTheRangeIsAnError()
{
    QVERIFY(khmerLunarDate(QDate(1900, 1, 1)).has_value());
    QVERIFY(khmerLunarDate(QDate(2100, 12, 31)).has_value());
    QCOMPARE(khmerLunarDate(QDate(1899, 12, 31)).error(), (Error{ErrorCode::InvalidArgument, {u"1899-12-31"_s}}));
    QCOMPARE(khmerLunarDate(QDate(2101, 1, 1)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(khmerLunarDate(QDate()).error().code, ErrorCode::InvalidArgument);
}

RANGVOAN_TEST(TestLunar)

#include "testlunar.moc"
