// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pdf/embeddedfont.h"

#include <QFont>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace rangvoan::report::pdf
{

/// One code of a font at its place in a text; lengths in thousandths of an em.
struct SetCode
{
    int font = 0; ///< TypeCase::fontName
    quint16 code = 0;
    qreal x = 0;
    qreal width = 0;
};

/// All fonts of a file, and how texts are set with them. Remembers texts: tables repeat the same words.
class TypeCase
{
public:
    /// The codes of a text, or nothing when a font of it cannot be embedded.
    const std::optional<QList<SetCode>> &set(const QFont &font, const QString &text);

    /// The name of a font in the resources of pages.
    static QByteArray fontName(int font) { return "F" + QByteArray::number(font); }
    /// Writes all fonts; returns the dictionary of names for the pages.
    QByteArray write(ObjectFile &file) const;

private:
    using Texts = QHash<QString, std::optional<QList<SetCode>>>;

    std::optional<QList<SetCode>> make(const QString &text);
    int fontOf(const QRawFont &font);
    void take(const QFont &font);

    std::vector<std::unique_ptr<EmbeddedFont>> m_fonts;
    QHash<QString, int> m_numbers;
    QHash<QString, Texts> m_known; ///< by font
    qsizetype m_remembered = 0;
    QFont m_asked;   ///< the last font asked for
    QFont m_shaping; ///< and as it is shaped
    Texts *m_texts = nullptr;
};

} // namespace rangvoan::report::pdf
