// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;
class QRectF;

namespace rangvoan::ui
{

/// Line icons drawn for the project: resources/icons/NAME.svg, 16 units square, stroke 1.5, round ends, one colour.
/// The names of the files are those of the enumerators in lower case.
enum class Icon {
    Tick,       ///< done
    TickCircle, ///< met, accepted
    Circle,     ///< not yet
    Dot,        ///< open now
    Cross,
    CrossCircle, ///< refused, late
    Warning,
    Info,
    Question,
    Home,
    List,
    Pin,
    Calendar,
    Shield, ///< checked, protected
    Lock,
    Folder,
    Document,
    Film,
    Medal,
    Star, ///< awardees only
    Comment,
    Minus,
    Plus,
    Pencil,
    Search,
    Person,
    People,
    Scales,
    Stick, ///< packages on a memory stick
    Printer,
    Gear,
    Undo,
    ArrowRight,
    ChevronLeft,
    ChevronRight,
    ChevronDown,
    ChevronUp,
    Repeat, ///< to confirm again
    Skip,
    Podium,    ///< ranking
    Grid,      ///< who marks whom
    Checklist, ///< conditions
    Screen,    ///< shown to the room
    Archive,
};

/// Paints the icon in one colour, filling `where`.
void paintIcon(QPainter &painter, Icon icon, const QRectF &where, const QColor &colour);

/// For labels and buttons: `size` in device-independent pixels, sharp at `scale`.
QPixmap iconPixmap(Icon icon, const QColor &colour, int size = 16, qreal scale = 1.0);
/// With pixmaps for every usual scale of screens.
QIcon iconOf(Icon icon, const QColor &colour);

} // namespace rangvoan::ui
