// SPDX-License-Identifier: Apache-2.0
#include "app/report/fonts.h"
#include "app/report/pdf/colourprofile.h"
#include "app/report/pdf/embeddedfont.h"
#include "app/report/pdf/shaping.h"
#include "tests/support/testmain.h"

#include <QColorSpace>
#include <QPainterPath>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::report;
using namespace rangvoan::report::pdf;

/// Fonts of a PDF, read back by Qt: what is in the subset looks like the whole font.
class TestPdfFonts : public QObject
{
    Q_OBJECT

private slots:
    void clustersOfAWord_data();
    void clustersOfAWord();
    void kerningIsKept();
    void aLigatureIsOneCluster();
    void compositesLookLikeTheWord_data();
    void compositesLookLikeTheWord();
    void oneLookTwoTextsTwoCodes();
    void sameClusterSameCode();
    void colourProfileIsStandard();
};

namespace
{

QRawFont khmerUnits()
{
    QRawFont font = QRawFont::fromFont(fontOf(Face::Khmer, 2048));
    font.setPixelSize(font.unitsPerEm());
    return font;
}

QPainterPath pathOf(const QRawFont &font, const QList<GlyphPart> &parts)
{
    QPainterPath path;
    for (const GlyphPart &part : parts) {
        path.addPath(font.pathForGlyph(part.glyph).translated(part.offset.x(), -part.offset.y()));
    }
    return path;
}

QList<ShapedCluster> shaped(Face face, const QString &text)
{
    return shapeClusters(shapingFont(fontOf(face, 200)), text);
}

} // namespace

void TestPdfFonts::clustersOfAWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("clusters");
    QTest::newRow("subscripts") << u"ស្ត្រី"_s << QStringList{u"ស្ត្រី"_s};
    QTest::newRow("country") << u"កម្ពុជា"_s << QStringList{u"ក"_s, u"ម្ពុ"_s, u"ជា"_s};
    QTest::newRow("spaces") << u"a b"_s << QStringList{u"a"_s, u" "_s, u"b"_s};
    QTest::newRow("other blanks") << u"a\u00a0b"_s << QStringList{u"a"_s, u" "_s, u"b"_s};
    QTest::newRow("invisible") << u"ក\u200bខ"_s << QStringList{u"ក"_s, u"ខ"_s};
}

void TestPdfFonts::clustersOfAWord()
{
    QFETCH(QString, word);
    QFETCH(QStringList, clusters);
    QStringList found;
    for (const ShapedCluster &cluster : shaped(word.at(0) == u'a' ? Face::Latin : Face::Khmer, word)) {
        found.append(cluster.text);
    }
    QCOMPARE(found, clusters);
}

void TestPdfFonts::kerningIsKept()
{
    const QList<ShapedCluster> pair = shaped(Face::Latin, u"AV"_s);
    QCOMPARE(pair.size(), 2);
    const qreal alone = shaped(Face::Latin, u"A"_s).constFirst().advance;
    QVERIFY2(pair.at(1).x < alone - 0.02, qUtf8Printable(u"%1 of %2"_s.arg(pair.at(1).x).arg(alone)));
}

void TestPdfFonts::aLigatureIsOneCluster()
{
    QFont font(familyOf(Face::Latin));
    font.setPixelSize(20);
    const QList<ShapedCluster> clusters = shapeClusters(shapingFont(font), u"affix"_s);
    QStringList texts;
    for (const ShapedCluster &cluster : clusters) {
        texts.append(cluster.text);
        QCOMPARE(cluster.parts.size(), 1);
    }
    QCOMPARE(texts.join(QString()), u"affix"_s);
    QVERIFY2(texts.size() == 3 || texts.size() == 5, qUtf8Printable(texts.join(u'|')));
}

void TestPdfFonts::compositesLookLikeTheWord_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : {u"ស្ត្រី"_s, u"ឃ្លៀង"_s, u"ញ្ញុំ"_s, u"ប៉័ណ្ណ"_s, u"ម្ពុ"_s, u"ព្រះ"_s, u"ក្សត្រ"_s, u"ង្គ្រោះ"_s}) {
        QTest::newRow(qUtf8Printable(word)) << word;
    }
}

void TestPdfFonts::compositesLookLikeTheWord()
{
    QFETCH(QString, word);
    const QRawFont whole = khmerUnits();
    FontSubset subset{TrueTypeFont(whole)};
    QList<std::pair<quint16, ShapedCluster>> made;
    for (const ShapedCluster &cluster : shaped(Face::Khmer, word)) {
        made.append({subset.addComposite(cluster.parts, qRound(cluster.advance * 2048)), cluster});
    }
    const QRawFont read(subset.build(), 2048, QFont::PreferNoHinting);
    QVERIFY(read.isValid());
    QCOMPARE(read.unitsPerEm(), 2048.0);
    for (const auto &[code, cluster] : std::as_const(made)) {
        const QPainterPath expected = pathOf(whole, cluster.parts);
        const QPainterPath found = read.pathForGlyph(code);
        QCOMPARE(found.elementCount(), expected.elementCount());
        for (int i = 0; i < found.elementCount(); ++i) {
            const QPointF difference = QPointF(found.elementAt(i)) - QPointF(expected.elementAt(i));
            QVERIFY2(difference.manhattanLength() < 0.1, qUtf8Printable(u"point %1"_s.arg(i)));
        }
    }
}

void TestPdfFonts::oneLookTwoTextsTwoCodes()
{
    EmbeddedFont font(khmerUnits());
    const QList<GlyphPart> parts{{.glyph = 40}};
    const quint16 first = font.code(u"ស្ត"_s, parts, 0.5);
    const quint16 second = font.code(u"ស្ដ"_s, parts, 0.5);
    QVERIFY(first != second);
    QCOMPARE(font.width(first), font.width(second));
}

void TestPdfFonts::sameClusterSameCode()
{
    EmbeddedFont font(khmerUnits());
    const QList<GlyphPart> parts{{.glyph = 40}, {.glyph = 41, .offset = {10, -20}}};
    const quint16 first = font.code(u"ស្ត"_s, parts, 0.5);
    QCOMPARE(font.code(u"ស្ត"_s, parts, 0.5), first);
    QCOMPARE(font.width(first), 500.0);
}

void TestPdfFonts::colourProfileIsStandard()
{
    const QColorSpace profile = QColorSpace::fromIccProfile(standardColourProfile());
    QVERIFY(profile.isValid());
    QCOMPARE(profile.primaries(), QColorSpace::Primaries::SRgb);
    const QColor colour = profile.transformationToColorSpace(QColorSpace(QColorSpace::SRgb)).map(QColor(200, 100, 30));
    QVERIFY(qAbs(colour.red() - 200) <= 1 && qAbs(colour.green() - 100) <= 1 && qAbs(colour.blue() - 30) <= 1);
}

RANGVOAN_TEST(TestPdfFonts)

#include "testpdffonts.moc"
