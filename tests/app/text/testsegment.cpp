// SPDX-License-Identifier: Apache-2.0
#include "app/text/segment.h"
#include "tests/app/text/csvrows.h"
#include "tests/app/text/scrambler.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace rangvoan;
using namespace Qt::StringLiterals;

namespace
{

constexpr QChar zwsp(0x200B);

/// The places of `mark` in a text, counted without the marks.
QSet<qsizetype> placesOf(const QString &text, QChar mark)
{
    QSet<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == mark) {
            places.insert(i - places.size());
        }
    }
    return places;
}

QString without(QString text, QChar mark)
{
    return text.remove(mark);
}

QString shown(QString text)
{
    return text.replace(zwsp, u'|');
}

} // namespace

class TestSegment : public QObject
{
    Q_OBJECT

private slots:
    void samplesBreakWhereMarked_data();
    void samplesBreakWhereMarked();
    void personNamesAreNotBroken_data();
    void personNamesAreNotBroken();
    void numbersStayWithTheirWords_data();
    void numbersStayWithTheirWords();
    void latinIsUntouched();
    void breaksAreReplacedNotAdded();
    void nothingIsCutInsideACluster();
    void placesAreWords();
    void extraWordsJoinTheLexicon();
    void wordsLeaveSpacesOut();
};

void TestSegment::samplesBreakWhereMarked_data()
{
    QTest::addColumn<QString>("marked");
    int line = 1;
    for (const QStringList &row : test::csvRows(u"khmer_text_samples.csv"_s)) {
        ++line;
        if (row.at(0) == u"breaks"_s) {
            QTest::addRow("line %d", line) << row.at(1);
        }
    }
}

void TestSegment::samplesBreakWhereMarked()
{
    QFETCH(QString, marked);
    const QString plain = without(marked, u'|');
    QSet<qsizetype> allowed;
    for (const qsizetype place : placesOf(marked, u'|')) {
        // A line may break at a space anyway.
        if (plain.at(place) != u' ' && plain.at(place - 1) != u' ') {
            allowed.insert(place);
        }
    }
    const QString broken = Segmenter().withBreaks(plain);
    const QSet<qsizetype> found = placesOf(broken, zwsp);
    QVERIFY2(allowed.contains(found), qPrintable(shown(broken)));
    QVERIFY2(5 * found.size() >= 4 * allowed.size(), qPrintable(shown(broken)));
}

void TestSegment::personNamesAreNotBroken_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::khmerNames()) {
        QTest::addRow("%s", qPrintable(name)) << name;
    }
}

void TestSegment::personNamesAreNotBroken()
{
    QFETCH(QString, name);
    const Segmenter segmenter({name});
    const QString before = u"បេក្ខជនឈ្មោះ"_s;
    const QString after = u"បានទទួលពានរង្វាន់"_s;
    for (const QString &written : {name, without(name, u' ')}) {
        const QString broken = segmenter.withBreaks(before + written + after);
        const QString held = QString(written).replace(u' ', QChar(0x00A0));
        QVERIFY2(broken.contains(zwsp + held + zwsp), qPrintable(shown(broken)));
        QVERIFY(segmenter.words(before + written + after).contains(written));
    }
}

void TestSegment::numbersStayWithTheirWords_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("solar date") << u"ថ្ងៃទី២៧ ខែមីនា ឆ្នាំ២០២៦"_s;
    QTest::newRow("day of the moon") << u"១២កើត"_s;
    QTest::newRow("amount") << u"២.០០០.០០០៛"_s;
    QTest::newRow("a count") << u"ចំនួន|៥|នាក់"_s;
    QTest::newRow("end of sentence") << u"បាន|មក។|បេក្ខជន"_s;
    QTest::newRow("repetition") << u"ផ្សេងៗ|និង"_s;
}

void TestSegment::numbersStayWithTheirWords()
{
    QFETCH(QString, marked);
    QCOMPARE(shown(Segmenter().withBreaks(without(marked, u'|'))), marked);
}

void TestSegment::latinIsUntouched()
{
    const Segmenter segmenter;
    const QString latin = u"Samdech Techo Award, 2025-2026 (draft)\u200B.\n"_s;
    QCOMPARE(segmenter.withBreaks(latin), latin);
    QCOMPARE(segmenter.withBreaks(u"Phnom Penh ភ្នំពេញ (Capital)"_s), u"Phnom Penh ភ្នំពេញ (Capital)"_s);
    QCOMPARE(segmenter.withBreaks(u""_s), u""_s);
}

void TestSegment::breaksAreReplacedNotAdded()
{
    const Segmenter segmenter;
    const QString once = segmenter.withBreaks(u"ក្រសួង\u200Bអប់\u200Bរំ"_s);
    QCOMPARE(shown(once), u"ក្រសួង|អប់រំ"_s);
    QCOMPARE(segmenter.withBreaks(once), once);
}

void TestSegment::nothingIsCutInsideACluster()
{
    const Segmenter segmenter(test::khmerNames());
    const QString alphabet = test::allKhmer();
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
        QString text = test::khmerNames().at(round % 30);
        for (int i = 0; i < 8; ++i) {
            const auto pick = random() % static_cast<std::uint32_t>(alphabet.size());
            text.append(random() % 3 == 0 ? u'\u17D2' : alphabet.at(static_cast<qsizetype>(pick)));
        }
        const QString broken = segmenter.withBreaks(text);
        QCOMPARE(without(broken, zwsp).replace(QChar(0x00A0), u' '), text);
        for (const qsizetype place : placesOf(broken, zwsp)) {
            const QChar next = text.at(place);
            const bool startsCluster =
                (next >= u'\u1780' && next <= u'\u17B3') || (next >= u'\u17E0' && next <= u'\u17E9');
            QVERIFY2(startsCluster && text.at(place - 1) != u'\u17D2', qPrintable(test::codePoints(text)));
        }
    }
}

void TestSegment::placesAreWords()
{
    const Segmenter segmenter;
    // Province 22 and district 0104; the second spelling has coeng da for coeng ta.
    QCOMPARE(segmenter.words(u"ខេត្តឧត្តរមានជ័យ"_s), QStringList({u"ខេត្ត"_s, u"ឧត្តរមានជ័យ"_s}));
    QCOMPARE(segmenter.words(u"ខេត្តឧត្ដរមានជ័យ"_s), QStringList({u"ខេត្ត"_s, u"ឧត្ដរមានជ័យ"_s}));
    QCOMPARE(segmenter.words(u"ស្រុកព្រះនេត្រព្រះ"_s), QStringList({u"ស្រុក"_s, u"ព្រះនេត្រព្រះ"_s}));
}

void TestSegment::extraWordsJoinTheLexicon()
{
    const QString school = u"ទួលបេងមិត្តភាព"_s;
    QVERIFY(!Segmenter().words(u"វិទ្យាល័យ"_s + school).contains(school));
    QVERIFY(Segmenter({}, {school}).words(u"វិទ្យាល័យ"_s + school).contains(school));
}

void TestSegment::wordsLeaveSpacesOut()
{
    const QStringList words = Segmenter().words(u"ក្រសួងអប់រំ  យុវជន និងកីឡា (MoEYS 2026)"_s);
    QCOMPARE(words, QStringList({u"ក្រសួង"_s, u"អប់រំ"_s, u"យុវជន"_s, u"និង"_s, u"កីឡា"_s, u"(MoEYS"_s, u"2026)"_s}));
}

RANGVOAN_TEST(TestSegment)

#include "testsegment.moc"
