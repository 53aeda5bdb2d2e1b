// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/iconshape.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

int numbersOf(QChar command)
{
    switch (command.unicode()) {
    case u'M':
    case u'L':
        return 2;
    case u'H':
    case u'V':
        return 1;
    case u'Q':
        return 4;
    case u'C':
        return 6;
    default:
        return 0;
    }
}

void addSegment(QPainterPath &path, QChar command, const QList<qreal> &n)
{
    switch (command.unicode()) {
    case u'M':
        path.moveTo(n.at(0), n.at(1));
        break;
    case u'L':
        path.lineTo(n.at(0), n.at(1));
        break;
    case u'H':
        path.lineTo(n.at(0), path.currentPosition().y());
        break;
    case u'V':
        path.lineTo(path.currentPosition().x(), n.at(0));
        break;
    case u'Q':
        path.quadTo(n.at(0), n.at(1), n.at(2), n.at(3));
        break;
    case u'C':
        path.cubicTo(n.at(0), n.at(1), n.at(2), n.at(3), n.at(4), n.at(5));
        break;
    default:
        path.closeSubpath();
    }
}

QPainterPath elementPath(const QXmlStreamReader &xml)
{
    const auto number = [&xml](QLatin1StringView name) {
        return xml.attributes().value(name).toDouble();
    };
    QPainterPath path;
    if (xml.name() == "path"_L1) {
        return readPathData(xml.attributes().value("d"_L1).toString());
    }
    if (xml.name() == "circle"_L1) {
        path.addEllipse(QPointF(number("cx"_L1), number("cy"_L1)), number("r"_L1), number("r"_L1));
    } else if (xml.name() == "rect"_L1) {
        path.addRoundedRect(number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1), number("rx"_L1),
                            number("rx"_L1));
    }
    return path;
}

} // namespace

QPainterPath readPathData(const QString &data)
{
    static const QRegularExpression token(u"([MLHVCQZ])|(-?\\d*\\.?\\d+)|\\s+|,"_s);
    QPainterPath path;
    QChar command;
    QList<qreal> numbers;
    qsizetype at = 0;
    while (at < data.size()) {
        const QRegularExpressionMatch match =
            token.match(data, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            return {};
        }
        at = match.capturedEnd();
        const bool isCommand = match.hasCaptured(1);
        if (isCommand) {
            command = match.capturedView(1).front();
            numbers.clear();
        } else if (match.hasCaptured(2)) {
            numbers.append(match.capturedView(2).toDouble());
        } else {
            continue;
        }
        if (numbersOf(command) == numbers.size()) {
            addSegment(path, command, numbers);
            numbers.clear();
        }
    }
    return numbers.isEmpty() ? path : QPainterPath();
}

IconShape readIconShape(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    IconShape shape;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() == "svg"_L1) {
            continue;
        }
        const QPainterPath part = elementPath(xml);
        if (part.isEmpty()) {
            return {};
        }
        const bool filled = xml.attributes().value("fill"_L1) == "currentColor"_L1;
        (filled ? shape.filled : shape.lines).addPath(part);
    }
    return xml.hasError() ? IconShape() : shape;
}

} // namespace rangvoan::ui
