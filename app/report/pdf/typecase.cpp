// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/typecase.h"

#include "app/report/pdf/shaping.h"
#include "app/report/pdf/syntax.h"

namespace rangvoan::report::pdf
{

namespace
{
constexpr qsizetype mostRemembered = 20'000; // a bound on memory, far above the words of one paper
constexpr qreal emThousandths = 1000;
} // namespace

const std::optional<QList<SetCode>> &TypeCase::set(const QFont &font, const QString &text)
{
    take(font);
    const auto known = m_texts->constFind(text);
    if (known != m_texts->constEnd()) {
        return *known;
    }
    if (m_remembered >= mostRemembered) {
        m_known.clear();
        m_texts = nullptr;
        m_remembered = 0;
        take(font);
    }
    ++m_remembered;
    return *m_texts->insert(text, make(text));
}

// Pages ask for the same font many times in a row, and the key of a font is slow to make.
void TypeCase::take(const QFont &font)
{
    if (m_texts == nullptr || font != m_asked) {
        m_asked = font;
        m_shaping = shapingFont(font);
        m_texts = &m_known[m_shaping.key()];
    }
}

std::optional<QList<SetCode>> TypeCase::make(const QString &text)
{
    QList<SetCode> codes;
    const QList<ShapedCluster> clusters = shapeClusters(m_shaping, text);
    codes.reserve(clusters.size());
    for (const ShapedCluster &cluster : clusters) {
        const int number = fontOf(cluster.font);
        EmbeddedFont &font = *m_fonts.at(static_cast<size_t>(number));
        if (!font.isUsable()) {
            return std::nullopt;
        }
        const quint16 code = font.code(cluster.text, cluster.parts, cluster.advance);
        codes.append({number, code, cluster.x * emThousandths, font.width(code)});
    }
    return codes;
}

int TypeCase::fontOf(const QRawFont &font)
{
    const QString key = font.familyName() + u'|' + font.styleName() + u'|' + QString::number(font.weight()) + u'|' +
                        QString::number(font.style());
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd()) {
        return *known;
    }
    const auto number = static_cast<int>(m_fonts.size());
    m_fonts.push_back(std::make_unique<EmbeddedFont>(font));
    m_numbers.insert(key, number);
    return number;
}

QByteArray TypeCase::write(ObjectFile &file) const
{
    QByteArray names = "<<";
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        if (m_fonts.at(i)->isUsable()) {
            names += '/' + fontName(static_cast<int>(i)) + ' ' + reference(m_fonts.at(i)->write(file));
        }
    }
    return names + ">>";
}

} // namespace rangvoan::report::pdf
