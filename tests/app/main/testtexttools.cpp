// SPDX-License-Identifier: Apache-2.0
#include "tests/app/main/commandroom.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// `lunar`, `khmer`, `reports` and `check`: commands without an award file.
class TestTextTools : public QObject
{
    Q_OBJECT

private slots:
    void lunarDates_data();
    void lunarDates();
    void lunarSpeaksBothLanguages();
    void keysOfEqualWords_data();
    void keysOfEqualWords();
    void segmentBreaksWhereWordsEnd();
    void sortsByTheDictionary();
    void writesDigits();
    void keepsEmptyLines();
    void refusesOtherEncodings();
    void answersLinesAsJson();
    void listsReports();
    void checksTheComputer();
};

void TestTextTools::lunarDates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("animalYear");
    QTest::addColumn<QString>("sak");
    QTest::addColumn<int>("be");
    // The rows of 2024 are those of published calendars, tests/data/khmer_lunar_2015_2024.csv. The new year of 2026
    // comes on 14 April with the animal of the year; the sak follows on the last of the three days.
    QTest::newRow("second day of the new year 2026")
        << u"2026-04-15"_s << 13 << u"roch"_s << u"ចេត្រ"_s << u"មមី"_s << u"សប្តស័ក"_s << 2569;
    QTest::newRow("Visakha Bochea 2024") << u"2024-05-22"_s << 15 << u"koet"_s << u"ពិសាខ"_s << u"រោង"_s << u"ឆស័ក"_s
                                         << 2567;
    QTest::newRow("day after Visakha Bochea 2024")
        << u"2024-05-23"_s << 1 << u"roch"_s << u"ពិសាខ"_s << u"រោង"_s << u"ឆស័ក"_s << 2568;
}

void TestTextTools::lunarDates()
{
    QFETCH(QString, date);
    const Answer answer = run({u"lunar"_s, date, u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.messages, QStringList());
    const QJsonObject json = answer.json();
    QCOMPARE(keysOf(json), u"animal_year be day month phase sak text"_s);
    QTEST(json.value(u"day"_s).toInt(), "day");
    QTEST(json.value(u"phase"_s).toString(), "phase");
    QTEST(json.value(u"month"_s).toString(), "month");
    QTEST(json.value(u"animal_year"_s).toString(), "animalYear");
    QTEST(json.value(u"sak"_s).toString(), "sak");
    QTEST(json.value(u"be"_s).toInt(), "be");
}

void TestTextTools::lunarSpeaksBothLanguages()
{
    const Answer khmer = run({u"lunar"_s, u"2026-04-15"_s, u"--lang"_s, u"km"_s});
    const Answer english = run({u"lunar"_s, u"2026-04-15"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(khmer.status, 0);
    QVERIFY(hasKhmer(khmer.output()));
    QVERIFY(!hasKhmer(english.output()));
    QVERIFY(english.output().contains(u"2569"_s));
}

void TestTextTools::keysOfEqualWords_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QFile samples(QStringLiteral(RANGVOAN_SOURCE_DIR "/tests/data/khmer_text_samples.csv"));
    QVERIFY(samples.open(QIODevice::ReadOnly));
    int line = 0;
    for (const QByteArray &bytes : samples.readAll().split('\n')) {
        const QStringList fields = QString::fromUtf8(bytes).split(u',');
        ++line;
        if (fields.value(0) == u"equal"_s || fields.value(0) == u"different"_s) {
            QTest::addRow("line %d", line) << fields.at(0) << fields.at(1) << fields.at(2);
        }
    }
}

void TestTextTools::keysOfEqualWords()
{
    QFETCH(QString, kind);
    QFETCH(QString, a);
    QFETCH(QString, b);
    const Answer answer = run({u"khmer"_s, u"key"_s}, (a + u'\n' + b + u'\n').toUtf8());
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.outputs.size(), 2);
    QCOMPARE(answer.outputs.at(0) == answer.outputs.at(1), kind == u"equal"_s);
}

void TestTextTools::segmentBreaksWhereWordsEnd()
{
    const Answer answer = run({u"khmer"_s, u"segment"_s}, u"គ្រូបង្រៀនល្អ\n"_s.toUtf8());
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.output(), u"គ្រូបង្រៀន\u200Bល្អ"_s);
}

void TestTextTools::sortsByTheDictionary()
{
    // Consonants come in the order of the alphabet, a plain letter before one with a vowel.
    const Answer answer = run({u"khmer"_s, u"sort"_s}, u"ខាង\nកា\nក\nសុខ\nចាន់"_s.toUtf8());
    QCOMPARE(answer.outputs, QStringList({u"ក"_s, u"កា"_s, u"ខាង"_s, u"ចាន់"_s, u"សុខ"_s}));
}

void TestTextTools::writesDigits()
{
    QCOMPARE(run({u"khmer"_s, u"digits"_s}, "Prakas 761").output(), u"Prakas ៧៦១"_s);
    QCOMPARE(run({u"khmer"_s, u"digits"_s, u"--latin"_s}, u"លេខ ៧៦១"_s.toUtf8()).output(), u"លេខ 761"_s);
}

void TestTextTools::keepsEmptyLines()
{
    const Answer answer = run({u"khmer"_s, u"normalize"_s}, "a\n\r\nb\n");
    QCOMPARE(answer.outputs, QStringList({u"a"_s, u""_s, u"b"_s}));
    QCOMPARE(run({u"khmer"_s, u"normalize"_s}, "").outputs, QStringList());
}

void TestTextTools::refusesOtherEncodings()
{
    const Answer answer = run({u"khmer"_s, u"key"_s}, "\xFF\xFE\x80");
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.outputs, QStringList());
    QCOMPARE(answer.messages.size(), 1);
}

void TestTextTools::answersLinesAsJson()
{
    const Answer answer = run({u"khmer"_s, u"digits"_s, u"--json"_s}, "1\n2");
    QCOMPARE(answer.json().value(u"lines"_s).toArray(), QJsonArray({u"១"_s, u"២"_s}));
}

void TestTextTools::listsReports()
{
    const Answer answer = run({u"reports"_s, u"--json"_s, u"--lang"_s, u"km"_s});
    QCOMPARE(answer.status, 0);
    const QJsonArray reports = answer.json().value(u"reports"_s).toArray();
    QVERIFY(reports.size() > 10);
    QStringList kinds;
    for (const QJsonValue &report : reports) {
        QCOMPARE(keysOf(report), u"kind stage title"_s);
        QVERIFY(!report.toObject().value(u"title"_s).toString().isEmpty());
        kinds.append(report.toObject().value(u"kind"_s).toString());
    }
    QCOMPARE(kinds.removeDuplicates(), 0);
    QCOMPARE(run({u"reports"_s}).outputs.size(), reports.size());
}

void TestTextTools::checksTheComputer()
{
    const Answer answer = run({u"check"_s, u"--json"_s});
    const QJsonObject json = answer.json();
    QCOMPARE(keysOf(json), u"checks ok"_s);
    bool allGood = true;
    QStringList names;
    for (const QJsonValue &value : json.value(u"checks"_s).toArray()) {
        const QJsonObject check = value.toObject();
        QCOMPARE(keysOf(check), u"detail name ok state"_s);
        QVERIFY(!check.value(u"detail"_s).toString().isEmpty());
        names.append(check.value(u"name"_s).toString());
        allGood = allGood && check.value(u"ok"_s).toBool();
        if (names.constLast() == u"khmer"_s || names.constLast() == u"fonts"_s) {
            QVERIFY(check.value(u"ok"_s).toBool()); // the program brings its fonts along
        }
    }
    QCOMPARE(names,
             QStringList({u"clock"_s, u"disk"_s, u"fonts"_s, u"khmer"_s, u"printer"_s, u"stick"_s, u"libraries"_s}));
    QCOMPARE(json.value(u"ok"_s).toBool(), allGood);
    QCOMPARE(answer.status, allGood ? 0 : 1);
    QCOMPARE(run({u"check"_s}).output().count(u'\n'), names.size());
}

RANGVOAN_TEST(TestTextTools)
#include "testtexttools.moc"
