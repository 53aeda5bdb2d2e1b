// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pdf/typecase.h"

#include <QByteArray>
#include <QColor>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

namespace rangvoan::report::pdf
{

/// The drawing of one page in the language of PDF, in points from the bottom left corner. Colours are opaque and
/// lengths already on the page: PDF/A-1 has no transparency. Says only what changed since the last drawing.
class ContentStream
{
public:
    /// Everything drawn from here on shows inside of the path only; a null pointer: the whole page.
    void clip(const QPainterPath *path);

    void fill(const QPainterPath &path, const QColor &colour);
    /// `width` in points; dashes of the pen are lengths of it.
    void stroke(const QPainterPath &path, const QPen &pen, const QColor &colour, qreal width);
    /// `place` takes the unit square to the page.
    void image(const QByteArray &name, const QTransform &place);
    /// `place` takes one em to the page, y upwards.
    void text(const QList<SetCode> &codes, const QTransform &place, const QColor &colour);

    /// All of it, ready for a page.
    QByteArray finished() const { return "q\n" + m_bytes + "Q\n"; }

private:
    void setFill(const QColor &colour);
    void setPen(const QPen &pen, const QColor &colour, qreal width);
    void addPath(const QPainterPath &path);
    void addPoint(QPointF point);
    void addMatrix(const QTransform &matrix);

    QByteArray m_bytes;
    QByteArray m_fill;
    QByteArray m_pen;
};

} // namespace rangvoan::report::pdf
