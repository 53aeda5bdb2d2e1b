// SPDX-License-Identifier: Apache-2.0
#include "app/text/khmernormalize.h"
#include "tests/app/text/csvrows.h"
#include "tests/app/text/scrambler.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace rangvoan;
using namespace Qt::StringLiterals;

class TestKhmerNormalize : public QObject
{
    Q_OBJECT

private slots:
    void samplesHaveEqualOrDifferentKeys_data();
    void samplesHaveEqualOrDifferentKeys();
    void canonicalWritesOneOrder_data();
    void canonicalWritesOneOrder();
    void canonicalKeepsLetters_data();
    void canonicalKeepsLetters();
    void lookAlikesOfNamesHaveOneKey();
    void differentNamesHaveDifferentKeys();
    void canonicalIsIdempotentOnAnything();
    void keyFoldsSpacesCaseAndDigits();
    void passphraseIsTheSameFromAnyKeyboard();
    void recognizesKhmer();
};

void TestKhmerNormalize::samplesHaveEqualOrDifferentKeys_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("equal");
    int line = 1;
    for (const QStringList &row : test::csvRows(u"khmer_text_samples.csv"_s)) {
        ++line;
        if (row.at(0) != u"breaks"_s) {
            QTest::addRow("line %d: %s", line, qPrintable(row.value(3)))
                << row.at(1) << row.at(2) << (row.at(0) == u"equal"_s);
        }
    }
}

void TestKhmerNormalize::samplesHaveEqualOrDifferentKeys()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(searchKey(a) == searchKey(b), "equal");
}

void TestKhmerNormalize::canonicalWritesOneOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("ro is the last coeng")
        << u"\u179F\u17D2\u179A\u17D2\u178F\u17B8"_s << u"\u179F\u17D2\u178F\u17D2\u179A\u17B8"_s;
    QTest::newRow("vowel below, then sign")
        << u"\u1781\u17D2\u1789\u17C6\u17BB"_s << u"\u1781\u17D2\u1789\u17BB\u17C6"_s;
    QTest::newRow("vowel before coeng") << u"\u1781\u17BB\u17D2\u1789\u17C6"_s << u"\u1781\u17D2\u1789\u17BB\u17C6"_s;
    QTest::newRow("shifter before vowel") << u"\u1798\u17C5\u17C9"_s << u"\u1798\u17C9\u17C5"_s;
    QTest::newRow("oe in two halves") << u"\u1780\u17C1\u17B8\u178F"_s << u"\u1780\u17BE\u178F"_s;
    QTest::newRow("oe in two halves, turned round") << u"\u1780\u17B8\u17C1\u178F"_s << u"\u1780\u17BE\u178F"_s;
    QTest::newRow("oo in two halves") << u"\u1780\u17C1\u17B6\u17C7"_s << u"\u1780\u17C4\u17C7"_s;
    QTest::newRow("doubled vowel") << u"\u179F\u17BB\u17BB\u1781"_s << u"\u179F\u17BB\u1781"_s;
    QTest::newRow("doubled oo") << u"\u1780\u17C4\u17C4\u17C7"_s << u"\u1780\u17C4\u17C7"_s;
    QTest::newRow("doubled coeng") << u"\u1780\u17D2\u17D2\u179A"_s << u"\u1780\u17D2\u179A"_s;
    QTest::newRow("robat before all") << u"\u1792\u17B6\u17CC"_s << u"\u1792\u17CC\u17B6"_s;
    QTest::newRow("nothing without ink") << u"\uFEFF\u179F\u200B\u17BB\u200C\u200D\u2060\u1781"_s
                                         << u"\u179F\u17BB\u1781"_s;
    QTest::newRow("composed Latin") << u"e\u0301"_s << u"\u00E9"_s;
    QTest::newRow("composed across an invisible") << u"e\u200B\u0301"_s << u"\u00E9"_s;
}

void TestKhmerNormalize::canonicalWritesOneOrder()
{
    QFETCH(QString, typed);
    QTEST(canonical(typed), "stored");
}

void TestKhmerNormalize::canonicalKeepsLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("coeng da") << u"\u1780\u178E\u17D2\u178A\u17B6\u179B"_s;
    QTest::newRow("coeng ta") << u"\u1780\u178E\u17D2\u178F\u17B6\u179B"_s;
    QTest::newRow("second letter of oo") << u"\u17B2\u17D2\u1799"_s;
    QTest::newRow("u and nikahit") << u"\u1780\u17BB\u17C6"_s;
    QTest::newRow("sign over a vowel") << u"\u179F\u17BB\u1797\u17D0\u1780\u17D2\u178F\u17D2\u179A"_s;
    QTest::newRow("Khmer digits") << u"\u17E2\u17E0\u17E2\u17E5"_s;
    QTest::newRow("spaces and case") << u"Sok  DARA "_s;
    QTest::newRow("a lone coeng") << u"\u1780\u17D2"_s;
    QTest::newRow("coeng at the start") << u"\u17D2\u1780\u17B6"_s;
    QTest::newRow("empty") << u""_s;
}

void TestKhmerNormalize::canonicalKeepsLetters()
{
    QFETCH(QString, text);
    QCOMPARE(canonical(text), text);
}

void TestKhmerNormalize::lookAlikesOfNamesHaveOneKey()
{
    test::Scrambler scrambler(20260415);
    QSet<QString> spellings;
    for (const QString &name : test::khmerNames()) {
        const QString key = searchKey(name);
        const QString stored = canonical(name);
        QCOMPARE(stored, name); // the list is written in canonical order
        for (int i = 0; i < 60; ++i) {
            const QString spelling = scrambler.lookAlikeOf(name);
            spellings.insert(spelling);
            QVERIFY2(searchKey(spelling) == key, qPrintable(u"%1 %2"_s.arg(name, test::codePoints(spelling))));
            QCOMPARE(searchKey(canonical(spelling)), key);
        }
    }
    QVERIFY2(spellings.size() >= 1000, qPrintable(QString::number(spellings.size())));
}

void TestKhmerNormalize::differentNamesHaveDifferentKeys()
{
    QSet<QString> keys;
    for (const QString &name : test::khmerNames()) {
        keys.insert(searchKey(name));
    }
    QCOMPARE(test::khmerNames().size(), 30);
    QCOMPARE(keys.size(), 30);
}

void TestKhmerNormalize::canonicalIsIdempotentOnAnything()
{
    std::mt19937 random(7);
    const QString alphabet = test::allKhmer() + u" aZ\u0301\u0323\u200B\u200D\uFEFF"_s;
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        const auto length = random() % 12;
        for (std::mt19937::result_type i = 0; i < length; ++i) {
            text.append(alphabet.at(static_cast<qsizetype>(random() % static_cast<std::uint32_t>(alphabet.size()))));
        }
        const QString once = canonical(text);
        QVERIFY2(canonical(once) == once, qPrintable(test::codePoints(text)));
        QVERIFY2(searchKey(once) == searchKey(text), qPrintable(test::codePoints(text)));
    }
}

void TestKhmerNormalize::keyFoldsSpacesCaseAndDigits()
{
    QCOMPARE(searchKey(u"  Sok\u00A0 DARA "_s), u"sok dara"_s);
    QCOMPARE(searchKey(u"\u17E1\u17E2 a"_s), u"12 a"_s);
    QCOMPARE(searchKey(u"\u17A4"_s), searchKey(u"\u17A2\u17B6"_s));
    QCOMPARE(searchKey(u"\u17A8"_s), searchKey(u"\u17A7\u1780"_s));
    QCOMPARE(searchKey(u"\u179F\u17CA\u17B8"_s), searchKey(u"\u179F\u17BB\u17B8"_s)); // shifter drawn as u
    QCOMPARE(searchKey(u"\u179F\u17CA\u17BE"_s), searchKey(u"\u179F\u17BB\u17C1\u17B8"_s));
    QVERIFY(searchKey(u"\u179F\u17BB\u17C6"_s) != searchKey(u"\u179F\u17CA\u17C6"_s)); // a true u
    QVERIFY(searchKey(u"\u178A\u17B6"_s) != searchKey(u"\u178F\u17B6"_s));             // da and ta differ as bases
}

void TestKhmerNormalize::passphraseIsTheSameFromAnyKeyboard()
{
    const QString plain = u"\u179F\u17D2\u178F\u17D2\u179A\u17B8 Award 2025"_s;
    const QString other = u"\u179F\u17D2\u179A\u17D2\u178F\u200B\u17B8 Award \u17E2\u17E0\u17E2\u17E5"_s;
    QCOMPARE(passphraseForm(other), plain);
    QVERIFY(passphraseForm(u"award"_s) != passphraseForm(u"Award"_s));
    QVERIFY(passphraseForm(u"a b"_s) != passphraseForm(u"a  b"_s));
}

void TestKhmerNormalize::recognizesKhmer()
{
    QVERIFY(hasKhmer(u"Sok \u179F"_s));
    QVERIFY(hasKhmer(u"\u17E5"_s));
    QVERIFY(!hasKhmer(u"Sok Dara 5"_s));
    QVERIFY(!hasKhmer(QString()));
    QCOMPARE(withoutInvisible(u"a\u200Bb\uFEFFc"_s), u"abc"_s);
}

RANGVOAN_TEST(TestKhmerNormalize)

#include "testkhmernormalize.moc"
