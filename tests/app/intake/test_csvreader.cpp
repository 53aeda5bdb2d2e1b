// SPDX-License-Identifier: Apache-2.0
#include "app/intake/csvreader.h"
#include "tests/support/testmain.h"

#include <QStringEncoder>
#include <QTest>

using namespace rangvoan;
using namespace Qt::StringLiterals;

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void splitsAfterRfc4180_data();
    void splitsAfterRfc4180();
    void keepsLineNumbersAcrossQuotedLineBreaks();
    void findsDelimiter_data();
    void findsDelimiter();
    void refusesWithPlace_data();
    void refusesWithPlace();
    void decodes_data();
    void decodes();
    void refusesWhatDoesNotDecode_data();
    void refusesWhatDoesNotDecode();
    void stopsWhenTheCallerSaysSo();
};

void TestCsvReader::splitsAfterRfc4180_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("records");
    using Records = QList<QStringList>;
    QTest::newRow("plain") << QByteArray("a,b\r\n1,2\r\n") << Records{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << Records{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("empty fields") << QByteArray("a,b,c\n,,\n")
                                  << Records{{u"a"_s, u"b"_s, u"c"_s}, {u""_s, u""_s, u""_s}};
    QTest::newRow("quoted comma") << QByteArray("a,b\n\"1,5\",2\n") << Records{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}};
    QTest::newRow("doubled quote") << QByteArray("a,b\n\"x\"\"y\",\"\"\n")
                                   << Records{{u"a"_s, u"b"_s}, {u"x\"y"_s, u""_s}};
    QTest::newRow("line break in quotes")
        << QByteArray("a,b\n\"x\r\ny\",2\n") << Records{{u"a"_s, u"b"_s}, {u"x\r\ny"_s, u"2"_s}};
    QTest::newRow("quote inside a bare field")
        << QByteArray("a,b\n5\" disk,2\n") << Records{{u"a"_s, u"b"_s}, {u"5\" disk"_s, u"2"_s}};
    QTest::newRow("blank lines left out")
        << QByteArray("a,b\n\n\n1,2\n") << Records{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("old Mac line ends") << QByteArray("a,b\r1,2\r") << Records{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("delimiter declared") << QByteArray("sep=;\na;b,c\n") << Records{{u"a"_s, u"b,c"_s}};
}

void TestCsvReader::splitsAfterRfc4180()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, records);
    const auto read = readCsv(bytes, {.fileName = u"t.csv"_s, .delimiter = {}});
    QVERIFY(read);
    QList<QStringList> fields;
    for (const CsvRecord &record : *read) {
        fields.append(record.fields);
    }
    QCOMPARE(fields, records);
}

void TestCsvReader::keepsLineNumbersAcrossQuotedLineBreaks()
{
    const auto read = readCsv("a,b\n\"1\n2\n3\",x\n\nlast,y\n", {.fileName = u"t.csv"_s, .delimiter = {}});
    QVERIFY(read);
    QCOMPARE(read->size(), 3);
    QCOMPARE(read->at(1).line, 2);
    QCOMPARE(read->at(2).line, 6);
}

void TestCsvReader::findsDelimiter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << u"a,b\n1,2\n"_s << QChar(u',');
    QTest::newRow("semicolon with decimal commas") << u"a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n"_s << QChar(u';');
    QTest::newRow("tab") << u"a\tb\n1,5\t2\n"_s << QChar(u'\t');
    QTest::newRow("commas only in quotes") << u"\"a,b\";c\n\"d,e,f\";g\n"_s << QChar(u';');
    QTest::newRow("title row above") << u"List, 2026\na;b\n1;2\n3;4\n"_s << QChar(u';');
    QTest::newRow("one column") << u"a\n1\n"_s << QChar(u',');
}

void TestCsvReader::findsDelimiter()
{
    QFETCH(QString, text);
    QTEST(detectDelimiter(text), "delimiter");
}

void TestCsvReader::refusesWithPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("column");
    QTest::newRow("never closed") << QByteArray("a,b\n1,\"2\n3\n") << u"2"_s << u"2"_s;
    QTest::newRow("text behind a quote") << QByteArray("a,b\n\"1\"x,2\n") << u"2"_s << u"1"_s;
}

void TestCsvReader::refusesWithPlace()
{
    QFETCH(QByteArray, bytes);
    const auto read = readCsv(bytes, {.fileName = u"t.csv"_s, .delimiter = u','});
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidTable);
    QCOMPARE(read.error().arguments.at(0), u"t.csv"_s);
    QTEST(read.error().arguments.at(1), "line");
    QTEST(read.error().arguments.at(2), "column");
}

void TestCsvReader::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"ឈ្មោះ,ភេទ\nសុខ,ប"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(text);
        QTest::newRow(QStringConverter::nameForEncoding(encoding)) << bytes;
    }
}

void TestCsvReader::decodes()
{
    QFETCH(QByteArray, bytes);
    const auto read = readCsv(bytes, {.fileName = u"t.csv"_s, .delimiter = {}});
    QVERIFY(read);
    QCOMPARE(read->at(0).fields, QStringList({u"ឈ្មោះ"_s, u"ភេទ"_s}));
    QCOMPARE(read->at(1).fields, QStringList({u"សុខ"_s, u"ប"_s}));
}

void TestCsvReader::refusesWhatDoesNotDecode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Latin-1") << QByteArray("name\nJos\xE9\n");
    QTest::newRow("cut UTF-8") << QByteArray("a,b\n\xE1\x9E");
    QTest::newRow("UTF-16 without mark") << QByteArray("a\0,\0b\0\n\0", 8);
    QTest::newRow("odd UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0b",
                                              5);
    QTest::newRow("half a surrogate pair") << QByteArray("\xFF\xFE\x00\xD8"
                                                         "a\0",
                                                         6);
}

void TestCsvReader::refusesWhatDoesNotDecode()
{
    QFETCH(QByteArray, bytes);
    const auto read = readCsv(bytes, {.fileName = u"t.csv"_s, .delimiter = {}});
    QVERIFY(!read);
    QCOMPARE(read.error(), (Error{ErrorCode::UnknownEncoding, {u"t.csv"_s}}));
}

void TestCsvReader::stopsWhenTheCallerSaysSo()
{
    int rows = 0;
    const Status read =
        readCsv("1\n2\n3\n", {.fileName = u"t.csv"_s, .delimiter = {}}, [&rows](int line, const QStringList &) {
            ++rows;
            return line == 2 ? Status(Error{ErrorCode::Cancelled, {}}) : Status();
        });
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
    QCOMPARE(rows, 2);
}

RANGVOAN_TEST(TestCsvReader)
#include "test_csvreader.moc"
