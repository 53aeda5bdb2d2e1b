// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/intake/cellsink.h"
#include "app/intake/xmlcursor.h"

#include <QHash>

namespace rangvoan
{

/// The font of every cell style of an OpenDocument file. Styles come in two parts, read one after the other.
class OdsStyles
{
public:
    explicit OdsStyles(CellSink &sink) : m_sink(sink) {}

    /// Takes what it needs from the element the cursor stands on.
    void take(XmlCursor &xml);
    /// The font of a style or of those it is derived from; 0 when none names one.
    quint16 fontOf(const QString &style) const;

private:
    struct Style
    {
        QString parent;
        QString font;
    };

    void takeFont(XmlCursor &xml);

    CellSink &m_sink;
    QHash<QString, QString> m_faces; ///< font face name → family
    QHash<QString, Style> m_styles;
    QString m_current;
    mutable QHash<QString, quint16> m_found;
};

} // namespace rangvoan
