// SPDX-License-Identifier: Apache-2.0
#include "app/text/collate.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <random>

using namespace rangvoan;
using namespace Qt::StringLiterals;

namespace
{

// The order of Chuon Nath's dictionary: vowels in their order, then those with signs, then subscripts; an independent
// vowel stands with the consonant and vowel it sounds like.
const QStringList &dictionaryOrder()
{
    static const QStringList words{u"ក"_s,  u"ក៏"_s,  u"កក"_s,  u"កង"_s,   u"កា"_s,  u"កាក"_s,  u"កិ"_s,   u"កុក"_s,
                                   u"កើ"_s, u"កោ"_s, u"កៅ"_s,  u"កុំ"_s,    u"កំ"_s,   u"កាំ"_s,   u"កះ"_s,  u"ក្ក"_s,
                                   u"ក្រ"_s, u"ខ"_s,  u"ចន្ទ"_s, u"ចាន់"_s,  u"រាជ"_s, u"រោង"_s,  u"ឫទ្ធិ"_s, u"លា"_s,
                                   u"ហា"_s, u"អា"_s, u"ឥត"_s,  u"ឧត្តម"_s, u"ឯក"_s,  u"ឱវាទ"_s, u"អ្នក"_s};
    return words;
}

} // namespace

class TestCollate : public QObject
{
    Q_OBJECT

private slots:
    void wordsSortAsInTheDictionary();
    void codePointOrderIsNotTheDictionary();
    void keysAndComparisonAgree();
    void lookAlikesSortTogether();
    void versionNamesIcuAndRules();
};

void TestCollate::wordsSortAsInTheDictionary()
{
    QStringList words = dictionaryOrder();
    std::shuffle(words.begin(), words.end(), std::mt19937(5));
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });
    QCOMPARE(words, dictionaryOrder());
}

void TestCollate::codePointOrderIsNotTheDictionary()
{
    QStringList words = dictionaryOrder();
    std::sort(words.begin(), words.end());
    QVERIFY(words != dictionaryOrder());
}

void TestCollate::keysAndComparisonAgree()
{
    const QStringList words = dictionaryOrder() + QStringList({u"Sok"_s, u"sok"_s, u""_s, u"១"_s});
    const auto sign = [](int order) {
        return (order > 0) - (order < 0);
    };
    for (const QString &a : words) {
        for (const QString &b : words) {
            QCOMPARE(sign(compareKhmer(a, b)), sign(sortKey(a).compare(sortKey(b))));
        }
    }
}

void TestCollate::lookAlikesSortTogether()
{
    const QString stored = u"\u179F\u17D2\u178F\u17D2\u179A\u17B8"_s;
    const QString typed = u"\u179F\u17D2\u179A\u17D2\u178F\u200B\u17B8"_s;
    QCOMPARE(sortKey(typed), sortKey(stored));
    QCOMPARE(compareKhmer(typed, stored), 0);
}

void TestCollate::versionNamesIcuAndRules()
{
    static const QRegularExpression form(u"^[0-9.]+/[0-9.]+$"_s);
    QVERIFY2(form.match(collationVersion()).hasMatch(), qPrintable(collationVersion()));
}

RANGVOAN_TEST(TestCollate)

#include "testcollate.moc"
