// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/embeddedfont.h"

#include "app/report/pdf/objectfile.h"
#include "app/report/pdf/syntax.h"

#include <QCryptographicHash>
#include <QRawFont>

#include <algorithm>

namespace rangvoan::report::pdf
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qreal thousandths = 1000;
constexpr int widthsPerArray = 256;      // PDF/A-1 allows 8191 elements in an array
constexpr qsizetype pairsPerBlock = 100; // of a ToUnicode map (Adobe Technical Note 5014)
constexpr int tagLetters = 6;

QByteArray postScriptName(const QRawFont &font)
{
    QString name = font.familyName() + u'-' + font.styleName();
    name.removeIf([](QChar c) { return c.unicode() <= ' ' || c.unicode() > '~' || u"()<>[]{}/%#"_s.contains(c); });
    return name.toLatin1();
}

// Six capitals before the name mark a subset; taken from its bytes, so that subsets of one font differ in merged files.
QByteArray subsetTag(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QByteArray tag;
    for (int i = 0; i < tagLetters; ++i) {
        tag += static_cast<char>('A' + static_cast<uchar>(hash.at(i)) % 26);
    }
    return tag;
}
} // namespace

EmbeddedFont::EmbeddedFont(const QRawFont &font) : m_name(postScriptName(font)), m_subset(TrueTypeFont(font)) {}

quint16 EmbeddedFont::code(const QString &text, const QList<GlyphPart> &parts, qreal advance)
{
    QList<std::pair<QList<GlyphPart>, quint16>> &known = m_codes[text];
    const auto found =
        std::find_if(known.cbegin(), known.cend(), [&parts](const auto &entry) { return entry.first == parts; });
    if (found != known.cend()) {
        return found->second;
    }
    const quint16 made = newCode(text, parts, advance);
    known.append({parts, made});
    if (!text.isEmpty()) {
        m_texts.insert(made, text);
    }
    return made;
}

quint16 EmbeddedFont::newCode(const QString &text, const QList<GlyphPart> &parts, qreal advance)
{
    if (parts.size() == 1 && parts.constFirst().offset.isNull()) {
        const quint32 glyph = parts.constFirst().glyph;
        const quint16 number = m_subset.addGlyph(glyph);
        // Coeng Ta and coeng Da look the same, but one code stands for one text.
        return m_texts.value(number, text) == text && number != 0
                   ? number
                   : m_subset.addComposite(parts, m_subset.font().advance(glyph));
    }
    return m_subset.addComposite(parts, qRound(advance * m_subset.font().unitsPerEm()));
}

qreal EmbeddedFont::width(quint16 code) const
{
    return m_subset.advance(code) * thousandths / m_subset.font().unitsPerEm();
}

int EmbeddedFont::write(ObjectFile &file) const
{
    const QByteArray bytes = m_subset.build();
    const QByteArray name = "/" + subsetTag(bytes) + "+" + m_name;
    const int fontFile = file.addStream("/Length1 " + QByteArray::number(bytes.size()), bytes);
    const int descriptor = writeDescriptor(file, name, fontFile);
    const int glyphs = file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont" + name +
                                "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                                reference(descriptor) + "/CIDToGIDMap/Identity/DW 0/W" + widths() + ">>");
    const int map = file.addStream({}, toUnicode());
    return file.add("<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts[" +
                    reference(glyphs) + "]/ToUnicode " + reference(map) + ">>");
}

int EmbeddedFont::writeDescriptor(ObjectFile &file, const QByteArray &name, int fontFile) const
{
    constexpr int symbolic = 4; // letters outside of the Latin set that Adobe calls standard
    constexpr int capHeight = 700;
    constexpr int stemWidth = 80;
    const TrueTypeFont &font = m_subset.font();
    const auto length = [&font](int units) {
        return number(units * thousandths / font.unitsPerEm());
    };
    const QRect box = font.box();
    const int set = file.addStream({}, characterSet());
    return file.add("<</Type/FontDescriptor/FontName" + name + "/Flags " + QByteArray::number(symbolic) + "/FontBBox[" +
                    length(box.x()) + ' ' + length(box.y()) + ' ' + length(box.x() + box.width()) + ' ' +
                    length(box.y() + box.height()) + "]/ItalicAngle 0/Ascent " + length(font.ascent()) + "/Descent " +
                    length(font.descent()) + "/CapHeight " + QByteArray::number(capHeight) + "/StemV " +
                    QByteArray::number(stemWidth) + "/FontFile2 " + reference(fontFile) + "/CIDSet " + reference(set) +
                    ">>");
}

QByteArray EmbeddedFont::widths() const
{
    QByteArray all = "[";
    for (int from = 0; from < m_subset.count(); from += widthsPerArray) {
        all += QByteArray::number(from) + '[';
        const int to = qMin(from + widthsPerArray, m_subset.count());
        for (int code = from; code < to; ++code) {
            all += number(width(static_cast<quint16>(code))) + ' ';
        }
        all += ']';
    }
    return all + ']';
}

// One bit for each code, all there.
QByteArray EmbeddedFont::characterSet() const
{
    const int count = m_subset.count();
    QByteArray bits(count / 8, '\xff');
    if (count % 8 != 0) {
        bits += static_cast<char>(0xff00 >> (count % 8) & 0xff);
    }
    return bits;
}

QByteArray EmbeddedFont::toUnicode() const
{
    QList<quint16> codes = m_texts.keys();
    std::sort(codes.begin(), codes.end());
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    for (qsizetype from = 0; from < codes.size(); from += pairsPerBlock) {
        const qsizetype to = qMin(from + pairsPerBlock, codes.size());
        map += QByteArray::number(to - from) + " beginbfchar\n";
        for (qsizetype i = from; i < to; ++i) {
            map += '<' + hexCode(codes.at(i)) + "> <" + hexText(m_texts.value(codes.at(i))) + ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace rangvoan::report::pdf
