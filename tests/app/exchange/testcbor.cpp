// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/codec.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;

/// Canonical CBOR against the examples of RFC 8949, appendix A, and what a strict reader must refuse.
class TestCbor : public QObject
{
    Q_OBJECT

private slots:
    void integers_data();
    void integers();
    void texts_data();
    void texts();
    void otherItems();
    void refusesWhatIsNotCanonical_data();
    void refusesWhatIsNotCanonical();
    void refusesDeepNesting();
    void refusesNumbersOutOfRange();
    void datesHaveOneForm();
    void enumerationsEndWhereTheListSays();
};

void TestCbor::integers_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](qint64 value, const char *hex) {
        QTest::addRow("%lld", value) << value << QByteArray(hex);
    };
    row(0, "00");
    row(10, "0a");
    row(23, "17");
    row(24, "1818");
    row(100, "1864");
    row(1000, "1903e8");
    row(1000000, "1a000f4240");
    row(1000000000000, "1b000000e8d4a51000");
    row(-1, "20");
    row(-10, "29");
    row(-100, "3863");
    row(-1000, "3903e7");
    row(std::numeric_limits<qint64>::max(), "1b7fffffffffffffff");
    row(std::numeric_limits<qint64>::min(), "3b7fffffffffffffff");
}

void TestCbor::integers()
{
    QFETCH(const qint64, value);
    QFETCH(const QByteArray, hex);
    QCOMPARE(encode(value).toHex(), hex);
    QCOMPARE(decode<qint64>(QByteArray::fromHex(hex)).value_or(12345), value);
}

void TestCbor::texts_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("hex");
    QTest::addRow("empty") << u""_s << QByteArray("60");
    QTest::addRow("a") << u"a"_s << QByteArray("6161");
    QTest::addRow("IETF") << u"IETF"_s << QByteArray("6449455446");
    QTest::addRow("quote and backslash") << u"\"\\"_s << QByteArray("62225c");
    QTest::addRow("u umlaut") << u"\u00fc"_s << QByteArray("62c3bc");
    QTest::addRow("water") << u"\u6c34"_s << QByteArray("63e6b0b4");
    QTest::addRow("beyond the basic plane") << u"\U00010151"_s << QByteArray("64f0908591");
    QTest::addRow("byte order mark") << u"\ufeffa"_s << QByteArray("64efbbbf61");
}

void TestCbor::texts()
{
    QFETCH(const QString, value);
    QFETCH(const QByteArray, hex);
    QCOMPARE(encode(value).toHex(), hex);
    QCOMPARE(decode<QString>(QByteArray::fromHex(hex)).value_or(u"?"_s), value);
}

void TestCbor::otherItems()
{
    QCOMPARE(encode(false).toHex(), QByteArray("f4"));
    QCOMPARE(encode(true).toHex(), QByteArray("f5"));
    QCOMPARE(encode(QDate()).toHex(), QByteArray("f6"));
    QCOMPARE(encode(QByteArray::fromHex("01020304")).toHex(), QByteArray("4401020304"));
    QCOMPARE(encode(QByteArray()).toHex(), QByteArray("40"));
    QCOMPARE(encode(QList<int>()).toHex(), QByteArray("80"));
    QCOMPARE(encode(QList<int>{1, 2, 3}).toHex(), QByteArray("83010203"));
    QCOMPARE(encode(SheetNote{u"a"_s, u""_s}).toHex(), QByteArray("82616160"));
}

void TestCbor::refusesWhatIsNotCanonical_data()
{
    QTest::addColumn<QByteArray>("hex");
    const QList<std::pair<const char *, const char *>> rows{
        {"nothing", ""},
        {"23 in two bytes", "1817"},
        {"255 in three bytes", "1900ff"},
        {"65535 in five bytes", "1a0000ffff"},
        {"4294967295 in nine bytes", "1b00000000ffffffff"},
        {"text length not shortest", "780161"},
        {"beyond 63 bits", "1b8000000000000000"},
        {"reserved additional information", "1c"},
        {"indefinite array", "9fff"},
        {"indefinite bytes", "5f41ffff"},
        {"indefinite text", "7f6161ff"},
        {"map", "a0"},
        {"tag", "c001"},
        {"half float", "f93c00"},
        {"double", "fb3ff199999999999a"},
        {"undefined", "f7"},
        {"simple value", "f0"},
        {"break", "ff"},
        {"cut head", "19"},
        {"cut text", "6261"},
        {"cut bytes", "4401"},
        {"array longer than the data", "9b7fffffffffffffff"},
        {"bytes longer than the data", "5bffffffffffffffff"},
        {"cut array", "820a"},
        {"invalid UTF-8", "61ff"},
        {"overlong UTF-8", "62c080"},
        {"surrogate in UTF-8", "63eda080"},
        {"byte left over", "0000"},
    };
    for (const auto &[name, hex] : rows) {
        QTest::addRow("%s", name) << QByteArray(hex);
    }
}

void TestCbor::refusesWhatIsNotCanonical()
{
    QFETCH(const QByteArray, hex);
    const QByteArray bytes = QByteArray::fromHex(hex);
    CborReader in(bytes);
    in.skip();
    const Status done = in.finish();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::InvalidEvent);
    QVERIFY(!decode<qint64>(bytes));
    QVERIFY(!decode<QString>(bytes));
    QVERIFY(!decode<QList<int>>(bytes));
}

void TestCbor::refusesDeepNesting()
{
    const QByteArray bytes = QByteArray(1000000, '\x81') + '\x00';
    CborReader in(bytes);
    in.skip();
    QVERIFY(!in.finish());
}

void TestCbor::refusesNumbersOutOfRange()
{
    QVERIFY(!decode<int>(encode(qint64{1} << 31)));
    QVERIFY(!decode<Vote>(encode(5)));
    QVERIFY(!decode<Vote>(encode(-1)));
    QCOMPARE(decode<Vote>(encode(4)).value_or(Vote::Absent), Vote::Recused);
    QVERIFY(!decode<MemberId>(encode(QByteArray(15, 'x'))));
    QVERIFY(!decode<MemberId>(encode(QByteArray(17, 'x'))));
    QVERIFY(!decode<SheetNote>(encode(QStringList{u"one"_s})));
}

void TestCbor::datesHaveOneForm()
{
    QCOMPARE(decode<QDate>(encode(u"2026-04-15"_s)).value_or(QDate()), QDate(2026, 4, 15));
    QVERIFY(!decode<QDate>(encode(u"2026-4-15"_s)));
    QVERIFY(!decode<QDate>(encode(u"2026-02-30"_s)));
    QVERIFY(!decode<QDate>(encode(u""_s)));
    QCOMPARE(decode<QTime>(encode(u"08:30:00.000"_s)).value_or(QTime()), QTime(8, 30));
    QVERIFY(!decode<QTime>(encode(u"08:30"_s)));
}

/// Words of StoredEnum against the compiler's own: the last number has a name, the next one has none.
template<auto V>
static bool hasName()
{
    return !QByteArray(Q_FUNC_INFO).contains("V = (");
}

void TestCbor::enumerationsEndWhereTheListSays()
{
    const auto check = []<class... E>(std::tuple<E...>) {
        return (
            (hasName<StoredEnum<E>::last>() && !hasName<static_cast<E>(static_cast<int>(StoredEnum<E>::last) + 1)>()) &&
            ...);
    };
    QVERIFY(check(
        std::tuple<Role, Admission, Verdict, Withdrawn, DuplicateAnswer, EvidenceKind, Post, SignedHow, Level,
                   MarkingMode, RulesGround, TieMethod, DecidedBy, AuthorityOutcome, InstructionAnswer, VacatedSeat,
                   Sex, MotionSubject, Vote, MotionResult, Relation, ConflictSource, AssignmentState, AssignmentKind,
                   SheetMedium, ModerationOutcome, Audience, ReprintReason, Stage, StageState>{}));
}

RANGVOAN_TEST(TestCbor)
#include "testcbor.moc"
