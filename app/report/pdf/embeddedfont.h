// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pdf/fontsubset.h"

#include <QHash>

class QRawFont;

namespace rangvoan::report::pdf
{

class ObjectFile;

/// A font of the file, in which every distinct cluster is one glyph with one code, and the code stands for the whole
/// text of the cluster (ToUnicode). Readers of PDF know no Khmer: from glyphs of their own, subscripts and vowels come
/// back lost or out of order.
class EmbeddedFont
{
public:
    explicit EmbeddedFont(const QRawFont &font);

    /// False when the font cannot be embedded; its text has to be drawn as shapes.
    bool isUsable() const { return m_subset.font().hasOutlines(); }
    /// The code of a cluster; `advance` in ems counts where the cluster is no single glyph of the font.
    quint16 code(const QString &text, const QList<GlyphPart> &parts, qreal advance);
    /// Width of the glyph as the file tells it, in thousandths of an em.
    qreal width(quint16 code) const;

    /// Writes the font with all it needs; returns the number of its dictionary.
    int write(ObjectFile &file) const;

private:
    quint16 newCode(const QString &text, const QList<GlyphPart> &parts, qreal advance);
    int writeDescriptor(ObjectFile &file, const QByteArray &name, int fontFile) const;
    QByteArray widths() const;
    QByteArray characterSet() const;
    QByteArray toUnicode() const;

    QByteArray m_name;
    FontSubset m_subset;
    QHash<QString, QList<std::pair<QList<GlyphPart>, quint16>>> m_codes;
    QHash<quint16, QString> m_texts;
};

} // namespace rangvoan::report::pdf
