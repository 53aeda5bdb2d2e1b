// SPDX-License-Identifier: Apache-2.0
#include "app/report/lines.h"
#include "app/report/painter.h"
#include "tests/app/report/samples.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::report;

/// Breaking text into lines, choosing faces, and the room a line gives its letters.
class TestLines : public QObject
{
    Q_OBJECT

private slots:
    void breaksAtMarksAndSpaces_data();
    void breaksAtMarksAndSpaces();
    void tooWideNameBreaksAtItsSpace();
    void marksNeverReachThePage();
    void signsDoNotStartALine();
    void dashJoinsNumbers();
    void longWordIsCutBetweenClusters();
    void facesFollowTheScript_data();
    void facesFollowTheScript();
    void lineFeedEndsTheLine();
    void firstIndentShortensOneLine();
    void alignmentPlacesTheLine();
    void inkStaysInItsLine_data();
    void inkStaysInItsLine();

private:
    QStringList linesOf(const QString &text, qreal width, const Breaks &breaks = {})
    {
        QStringList texts;
        for (const TextLine &line : setText(text, m_style, width, Typesetter{m_measure, breaks})) {
            QString joined;
            for (const Fragment &fragment : line.fragments) {
                joined += fragment.text;
            }
            texts.append(joined);
        }
        return texts;
    }

    Measure m_measure;
    TextStyle m_style = {.points = 10};
};

void TestLines::breaksAtMarksAndSpaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("spaces") << u"one two three"_s << QStringList{u"one"_s, u"two"_s, u"three"_s};
    QTest::newRow("no-break space") << u"one\u00a0two three"_s << QStringList{u"one two"_s, u"three"_s};
    QTest::newRow("hyphen between letters") << u"self-made"_s << QStringList{u"self-"_s, u"made"_s};
    QTest::newRow("Khmer words") << u"គណៈកម្មការប្រជុំ"_s << QStringList{u"គណៈកម្មការ"_s, u"ប្រជុំ"_s};
    QTest::newRow("Khmer and Latin") << u"គ្រូបង្រៀន TPS ល្អ"_s << QStringList{u"គ្រូបង្រៀន"_s, u"TPS ល្អ"_s};
    QTest::newRow("empty") << QString() << QStringList{QString()};
}

void TestLines::breaksAtMarksAndSpaces()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    // Each word wider than half of the width: every break there is gets used.
    qreal widest = 0;
    for (const QString &line : lines) {
        widest = qMax(widest, naturalWidth(prepare(line, m_style, {m_measure, {}}), m_measure));
    }
    QCOMPARE(linesOf(text, widest, test::sampleBreaks), lines);
}

void TestLines::tooWideNameBreaksAtItsSpace()
{
    const QString given = u"ច័ន្ទរស្មី"_s;
    const qreal width = naturalWidth(prepare(given, m_style, {m_measure, {}}), m_measure);
    QCOMPARE(linesOf(u"ញឹម\u00a0"_s + given, width, {}), (QStringList{u"ញឹម"_s, given}));
}

void TestLines::marksNeverReachThePage()
{
    const QStringList lines = linesOf(u"គណៈកម្មការវាយតម្លៃគ្រូបង្រៀន"_s, 500, test::sampleBreaks);
    QCOMPARE(lines, QStringList{u"គណៈកម្មការវាយតម្លៃគ្រូបង្រៀន"_s});
}

void TestLines::signsDoNotStartALine()
{
    const qreal width = naturalWidth(prepare(u"ប្រជុំ"_s, m_style, {m_measure, {}}), m_measure) + 1;
    const QStringList lines = linesOf(u"គ្រូ ប្រជុំ ។"_s, width, test::sampleBreaks);
    for (const QString &line : lines) {
        QVERIFY2(!line.startsWith(u'\u17d4'), qUtf8Printable(line));
    }
    QCOMPARE(lines.join(u'|').remove(u'|').remove(u' '), u"គ្រូប្រជុំ។"_s);
}

void TestLines::dashJoinsNumbers()
{
    QCOMPARE(linesOf(u"2025-2026"_s, naturalWidth(prepare(u"2025-2026"_s, m_style, {m_measure, {}}), m_measure)).size(),
             1);
    QCOMPARE(prepare(u"2025-2026"_s, m_style, {m_measure, {}}).pieces.size(), 1);
}

void TestLines::longWordIsCutBetweenClusters()
{
    const QString word = u"ស្ត្រីកម្ពុជាខ្ញុំព្រះឃ្លៀងស្រឿង"_s.repeated(4);
    const QStringList lines = linesOf(word, 40);
    QVERIFY(lines.size() > 4);
    QCOMPARE(lines.join(QString()), word);
    for (const QString &line : lines) {
        QVERIFY2(line.front().unicode() >= 0x1780 && line.front().unicode() <= 0x17b3, qUtf8Printable(line));
        QVERIFY2(line.back().unicode() != 0x17d2, qUtf8Printable(line));
        QVERIFY(naturalWidth(prepare(line, m_style, {m_measure, {}}), m_measure) <= 40.5);
    }
}

void TestLines::facesFollowTheScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextRole>("role");
    QTest::addColumn<QString>("faces"); // one sign a fragment: k Khmer, m Muol, l Latin, b Latin bold
    QTest::newRow("Khmer") << u"កម្ពុជា ២០២៦, ៩២,០០"_s << TextRole::Normal << u"k"_s;
    QTest::newRow("Latin") << u"Teacher (TPS), 92.00"_s << TextRole::Normal << u"l"_s;
    QTest::newRow("Latin within Khmer") << u"ស្តង់ដារ (TPS) ល្អ"_s << TextRole::Normal << u"klk"_s;
    QTest::newRow("strong Khmer has no false bold") << u"កម្ពុជា"_s << TextRole::Strong << u"k"_s;
    QTest::newRow("strong Latin") << u"Total"_s << TextRole::Strong << u"b"_s;
    QTest::newRow("heading") << u"កម្ពុជា"_s << TextRole::Muol << u"m"_s;
    QTest::newRow("Latin heading") << u"Kingdom"_s << TextRole::Muol << u"b"_s;
}

void TestLines::facesFollowTheScript()
{
    QFETCH(QString, text);
    QFETCH(TextRole, role);
    QFETCH(QString, faces);
    QString found;
    for (const TextLine &line : setText(Text(text, role), m_style, 1000, {m_measure, {}})) {
        for (const Fragment &fragment : line.fragments) {
            found += QStringView(u"kmlb").at(static_cast<qsizetype>(fragment.face));
        }
    }
    QCOMPARE(found, faces);
}

void TestLines::lineFeedEndsTheLine()
{
    QCOMPARE(linesOf(u"one\ntwo\n\nthree"_s, 500), (QStringList{u"one"_s, u"two"_s, QString(), u"three"_s}));
}

void TestLines::firstIndentShortensOneLine()
{
    const Prepared prepared = prepare(u"aaaa aaaa aaaa aaaa"_s, m_style, {m_measure, {}});
    const qreal two = naturalWidth(prepare(u"aaaa aaaa"_s, m_style, {m_measure, {}}), m_measure);
    QCOMPARE(setLines(prepared, two, 0, m_measure).size(), 2);
    QCOMPARE(setLines(prepared, two, two / 2, m_measure).size(), 3);
}

void TestLines::alignmentPlacesTheLine()
{
    const QList<TextLine> lines = setText(u"word"_s, m_style, 200, {m_measure, {}});
    const auto startFor = [&lines](Align align) {
        QList<Item> items;
        placeLines(items, lines, {50, 10}, 200, align);
        return std::get<TextItem>(items.first()).base.x();
    };
    const qreal width = lines.first().width;
    QCOMPARE(startFor(Align::Left), 50.0);
    QCOMPARE(startFor(Align::Right), 250.0 - width);
    QCOMPARE(startFor(Align::Centre), 150.0 - width / 2);
}

void TestLines::inkStaysInItsLine_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<TextRole>("role");
    QTest::addColumn<qreal>("dpi");
    for (const qreal dpi : {96.0, 192.0}) {
        for (const TextRole role : {TextRole::Normal, TextRole::Muol}) {
            for (const QString &word : {u"កម្ពុជា"_s, u"ឃ្លៀង"_s, u"ស្រឿង"_s, u"ញ្ញុំ"_s, u"ស្ត្រី"_s, u"ប៉័ណ្ណ"_s}) {
                const QString name = u"%1 %2 %3"_s.arg(word).arg(int(role)).arg(dpi);
                QTest::newRow(qUtf8Printable(name)) << word << role << dpi;
            }
        }
    }
}

void TestLines::inkStaysInItsLine()
{
    QFETCH(QString, word);
    QFETCH(TextRole, role);
    QFETCH(qreal, dpi);
    constexpr qreal margin = 20;
    const QList<TextLine> lines = setText(Text(word, role), m_style, 300, {m_measure, {}});
    const qreal height = lines.first().height();
    Page page{.size = {300, height + 2 * margin}};
    placeLines(page.items, lines, {margin, margin}, 200, Align::Left);
    const QImage image = renderPage(Paginated{.pages = {page}}, 0, dpi);

    int top = -1;
    int bottom = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200) {
                top = top < 0 ? y : top;
                bottom = y;
            }
        }
    }
    const qreal scale = dpi / 72;
    QVERIFY2(top >= 0, "nothing was drawn");
    QVERIFY2(bottom - top > 5 * scale, "no word was drawn");
    QVERIFY2(top >= margin * scale - 0.5, qUtf8Printable(u"ink starts at %1"_s.arg(top / scale - margin)));
    QVERIFY2(bottom + 1 <= (margin + height) * scale + 0.5,
             qUtf8Printable(u"ink ends at %1 of %2"_s.arg((bottom + 1) / scale - margin).arg(height)));
}

RANGVOAN_TEST(TestLines)

#include "testlines.moc"
