// SPDX-License-Identifier: Apache-2.0
#include "app/intake/csvreader.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace Qt::StringLiterals;

namespace
{

/// A table without end: "1,1\n2,1\n3,1\n" and so on, or one letter for ever after its beginning.
class EndlessFile final : public QIODevice
{
public:
    explicit EndlessFile(QByteArray beginning = {}) : m_bytes(std::move(beginning)), m_counts(m_bytes.isEmpty())
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 given() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        while (m_bytes.size() < size) {
            m_bytes += m_counts ? QByteArray::number(++m_row) + ",1\n" : QByteArray(1024, 'x');
        }
        std::copy_n(m_bytes.cbegin(), size, data);
        m_bytes.remove(0, size);
        m_given += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    bool m_counts;
    qint64 m_row = 0;
    qint64 m_given = 0;
};

struct Row
{
    int line;
    QStringList fields;

    friend bool operator==(const Row &, const Row &) = default;
};

} // namespace

/// Tables are read a piece at a time: where a piece ends must not matter, and no more is held than one.
class TestCsvStream final : public QObject
{
    Q_OBJECT

private slots:
    void everyPieceGivesTheSame_data();
    void everyPieceGivesTheSame();
    void everyPieceRefusesTheSame_data();
    void everyPieceRefusesTheSame();
    void aRowComesBeforeTheNextPiece();
    void anOpenQuoteDoesNotFillTheMemory();
    void delimiterOfAHeaderLongerThanAPiece();
    void brokenDeviceIsSaid();
};

void TestCsvStream::everyPieceGivesTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<Row>>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const QList<Row> &rows) {
        QTest::newRow(name) << bytes << rows;
    };
    const QList<Row> twoLines{{1, {u"ក"_s, u"b"_s}}, {2, {u"1"_s, u"\U0001F600"_s}}};
    const QString text = u"ក,b\r\n1,\U0001F600\r\n"_s;
    row("line feeds", u"ក,b\n1,\U0001F600"_s.toUtf8(), twoLines);
    row("carriage returns and line feeds", text.toUtf8(), twoLines);
    row("carriage returns", u"ក,b\r1,\U0001F600\r"_s.toUtf8(), twoLines);
    row("byte order mark", "\xEF\xBB\xBF" + text.toUtf8(), twoLines);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(text);
        row(QStringConverter::nameForEncoding(encoding), bytes, twoLines);
    }
    row("quotes, doubled and over three lines", "a,\"b\"\"c\"\n\"d\r\ne\n\"\"\",f\n\n\"\",g\n",
        {{1, {u"a"_s, u"b\"c"_s}}, {2, {u"d\r\ne\n\""_s, u"f"_s}}, {6, {u""_s, u"g"_s}}});
    row("blank lines at the end", "a,b\n\n \r\n", {{1, {u"a"_s, u"b"_s}}});
    row("nothing", "", {});
}

void TestCsvStream::everyPieceGivesTheSame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<Row>, rows);
    for (qint64 piece = 1; piece <= bytes.size() + 1; ++piece) {
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        TextFeed feed(buffer, u"t.csv"_s, piece);
        QList<Row> found;
        const Status read = readCsv(feed, u',', [&found](int line, const QStringList &fields) {
            found.append({line, fields});
            return Status();
        });
        QVERIFY2(read && found == rows, qPrintable(u"in pieces of %1 bytes"_s.arg(piece)));
    }
}

void TestCsvStream::everyPieceRefusesTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("place");
    QTest::newRow("quote never closed") << QByteArray("a,b\n1,\"2\n3,4\n") << ErrorCode::InvalidTable
                                        << QStringList{u"2"_s, u"2"_s};
    QTest::newRow("text behind a quote") << QByteArray("a,b\r\n\"x\r\ny\",\"2\"z\n") << ErrorCode::InvalidTable
                                         << QStringList{u"3"_s, u"2"_s};
    QTest::newRow("cut in a letter") << QByteArray("a,b\n1,\xE1\x9E") << ErrorCode::UnknownEncoding << QStringList();
    QTest::newRow("Latin-1") << QByteArray("a,b\n1,Jos\xE9\n2,3\n") << ErrorCode::UnknownEncoding << QStringList();
    QTest::newRow("zero byte") << QByteArray("a,b\n1,2\0\n", 9) << ErrorCode::UnknownEncoding << QStringList();
    QTest::newRow("half of a pair") << QByteArray("\xFF\xFE\x3D\xD8"
                                                  "a\0",
                                                  6)
                                    << ErrorCode::UnknownEncoding << QStringList();
    QTest::newRow("odd number of bytes") << QByteArray("\xFF\xFE"
                                                       "a\0\n",
                                                       5)
                                         << ErrorCode::UnknownEncoding << QStringList();
}

void TestCsvStream::everyPieceRefusesTheSame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, place);
    for (qint64 piece = 1; piece <= bytes.size() + 1; ++piece) {
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        TextFeed feed(buffer, u"t.csv"_s, piece);
        const Status read = readCsv(feed, u',', [](int, const QStringList &) { return Status(); });
        QVERIFY2(!read, qPrintable(u"in pieces of %1 bytes"_s.arg(piece)));
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().arguments.mid(1, 2), place);
    }
}

/// From a file without end a reader that wants all of it first would never come back.
void TestCsvStream::aRowComesBeforeTheNextPiece()
{
    EndlessFile file;
    TextFeed feed(file, u"t.csv"_s);
    qint64 mostAhead = 0;
    qint64 taken = 0;
    const Status read = readCsv(feed, {}, [&](int line, const QStringList &fields) {
        taken += fields.at(0).size() + 3;
        mostAhead = std::max(mostAhead, file.given() - taken);
        const bool right = fields.at(0) == QString::number(line) && line <= 500'000;
        return right ? Status() : Status(Error{ErrorCode::Cancelled, {fields.at(0)}});
    });
    QVERIFY(!read);
    QCOMPARE(read.error(), (Error{ErrorCode::Cancelled, {u"500001"_s}}));
    QVERIFY(mostAhead <= TextFeed::usualPiece);
}

void TestCsvStream::anOpenQuoteDoesNotFillTheMemory()
{
    EndlessFile file("a,b\n1,\"");
    TextFeed feed(file, u"t.csv"_s);
    const Status read = readCsv(feed, {}, [](int, const QStringList &) { return Status(); });
    QVERIFY(!read);
    QCOMPARE(read.error(), (Error{ErrorCode::TooLarge, {u"t.csv"_s, u"text in row %1"_s, u"2"_s}}));
    QVERIFY(file.given() < 24 << 20);
}

/// 15,999 semicolons in a first line longer than one piece; commas stand in every name.
void TestCsvStream::delimiterOfAHeaderLongerThanAPiece()
{
    QByteArray bytes = "\"Sok, S.\"";
    for (int i = 1; i < 16'000; ++i) {
        bytes += ";\"a column with quite a long name, so that the line gets as long as a piece of it is " +
                 QByteArray::number(i) + '"';
    }
    QVERIFY(bytes.size() > TextFeed::usualPiece);
    QList<qsizetype> widths;
    QVERIFY(readCsv(bytes + '\n' + bytes + '\n', {.fileName = u"t.csv"_s, .delimiter = {}},
                    [&widths](int, const QStringList &fields) {
                        widths.append(fields.size());
                        return Status();
                    }));
    QCOMPARE(widths, (QList<qsizetype>{16'000, 16'000}));
}

void TestCsvStream::brokenDeviceIsSaid()
{
    QBuffer closed; // reading fails
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
    TextFeed feed(closed, u"t.csv"_s);
    QCOMPARE(feed.next().error(), (Error{ErrorCode::CannotRead, {u"t.csv"_s}}));
}

RANGVOAN_TEST(TestCsvStream)

#include "test_csvstream.moc"
