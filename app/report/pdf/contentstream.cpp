// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/contentstream.h"

#include "app/report/pdf/syntax.h"

#include <cmath>

namespace rangvoan::report::pdf
{

namespace
{
constexpr qreal smallestShift = 0.5; // thousandths of an em: less than a unit of any of our fonts

QByteArray colourOf(const QColor &colour)
{
    return number(colour.redF()) + ' ' + number(colour.greenF()) + ' ' + number(colour.blueF());
}

int capOf(Qt::PenCapStyle style)
{
    return style == Qt::RoundCap ? 1 : style == Qt::SquareCap ? 2 : 0;
}

int joinOf(Qt::PenJoinStyle style)
{
    return style == Qt::RoundJoin ? 1 : style == Qt::BevelJoin ? 2 : 0;
}

// A dot of a round or square cap would be longer than Qt draws it; PDF counts from the middle of the cap alike.
QByteArray dashesOf(const QPen &pen, qreal width)
{
    QByteArray dashes = "[";
    for (const qreal length : pen.style() == Qt::SolidLine ? QList<qreal>() : pen.dashPattern()) {
        dashes += number(length * width) + ' ';
    }
    return dashes + "] " + number(pen.dashOffset() * width) + " d ";
}

// The codes of one font from one place on, with the shifts between them that widths do not tell.
class Run
{
public:
    explicit Run(qreal start) : m_pen(start) {}

    void add(const SetCode &code)
    {
        const qreal shift = code.x - m_pen;
        if (std::abs(shift) >= smallestShift) {
            m_bytes += (m_bytes.isEmpty() ? "" : ">") + number(-shift) + '<';
            m_pen = code.x;
        } else if (m_bytes.isEmpty()) {
            m_bytes += '<';
        }
        m_bytes += hexCode(code.code);
        m_pen += code.width;
    }

    QByteArray operators() const { return '[' + m_bytes + ">]TJ "; }

private:
    QByteArray m_bytes;
    qreal m_pen;
};
} // namespace

void ContentStream::clip(const QPainterPath *path)
{
    m_bytes += "Q\nq\n";
    m_fill.clear();
    m_pen.clear();
    if (path == nullptr) {
        return;
    }
    addPath(*path);
    // Nothing shows through an empty path, but PDF needs one.
    m_bytes += path->isEmpty() ? "0 0 0 0 re W n\n" : path->fillRule() == Qt::OddEvenFill ? "W* n\n" : "W n\n";
}

void ContentStream::fill(const QPainterPath &path, const QColor &colour)
{
    if (path.isEmpty()) {
        return;
    }
    setFill(colour);
    addPath(path);
    m_bytes += path.fillRule() == Qt::OddEvenFill ? "f*\n" : "f\n";
}

void ContentStream::stroke(const QPainterPath &path, const QPen &pen, const QColor &colour, qreal width)
{
    if (path.isEmpty()) {
        return;
    }
    setPen(pen, colour, width);
    addPath(path);
    m_bytes += "S\n";
}

void ContentStream::image(const QByteArray &name, const QTransform &place)
{
    m_bytes += "q ";
    addMatrix(place);
    m_bytes += "cm /" + name + " Do Q\n";
}

void ContentStream::text(const QList<SetCode> &codes, const QTransform &place, const QColor &colour)
{
    if (codes.isEmpty()) {
        return;
    }
    setFill(colour);
    m_bytes += "BT ";
    const qreal size = std::hypot(place.m21(), place.m22());
    const QTransform turned(place.m11() / size, place.m12() / size, place.m21() / size, place.m22() / size, 0, 0);
    for (auto code = codes.cbegin(); code != codes.cend();) {
        const int font = code->font;
        const QPointF start = place.map(QPointF(code->x / 1000, 0));
        m_bytes += '/' + TypeCase::fontName(font) + ' ' + number(size) + " Tf ";
        addMatrix(turned * QTransform::fromTranslate(start.x(), start.y()));
        m_bytes += "Tm ";
        Run run(code->x);
        for (; code != codes.cend() && code->font == font; ++code) {
            run.add(*code);
        }
        m_bytes += run.operators();
    }
    m_bytes += "ET\n";
}

void ContentStream::setFill(const QColor &colour)
{
    const QByteArray fill = colourOf(colour);
    if (fill != m_fill) {
        m_bytes += fill + " rg ";
        m_fill = fill;
    }
}

void ContentStream::setPen(const QPen &pen, const QColor &colour, qreal width)
{
    QByteArray wanted = colourOf(colour) + " RG " + number(width) + " w " + QByteArray::number(capOf(pen.capStyle())) +
                        " J " + QByteArray::number(joinOf(pen.joinStyle())) + " j " + dashesOf(pen, width);
    if (pen.joinStyle() == Qt::MiterJoin || pen.joinStyle() == Qt::SvgMiterJoin) {
        // Qt measures from the join to the tip, PDF across the whole mitre; below 1 PDF allows none.
        wanted += number(qMax(qreal(1), pen.miterLimit() * 2)) + " M ";
    }
    if (wanted != m_pen) {
        m_bytes += wanted;
        m_pen = wanted;
    }
}

void ContentStream::addPath(const QPainterPath &path)
{
    QPointF start;
    QPointF last;
    // A ring is closed in so many words, or its ends would not join.
    const auto endRing = [this, &start, &last](int index) {
        if (index > 0 && start == last) {
            m_bytes += "h ";
        }
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.type == QPainterPath::MoveToElement) {
            endRing(i);
            start = element;
        }
        addPoint(element);
        if (element.type == QPainterPath::CurveToElement) {
            addPoint(path.elementAt(i + 1));
            addPoint(path.elementAt(i + 2));
            i += 2;
            m_bytes += "c ";
        } else {
            m_bytes += element.type == QPainterPath::MoveToElement ? "m " : "l ";
        }
        last = path.elementAt(i);
    }
    endRing(path.elementCount());
}

void ContentStream::addPoint(QPointF point)
{
    m_bytes += number(point.x()) + ' ' + number(point.y()) + ' ';
}

void ContentStream::addMatrix(const QTransform &matrix)
{
    for (const qreal value : {matrix.m11(), matrix.m12(), matrix.m21(), matrix.m22(), matrix.dx(), matrix.dy()}) {
        m_bytes += number(value) + ' ';
    }
}

} // namespace rangvoan::report::pdf
