// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/fitting.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

QString called(const QWidget &widget)
{
    const auto *label = qobject_cast<const ui::Label *>(&widget);
    const QString words = label == nullptr ? widget.accessibleName() : label->words();
    return u"%1 “%2” %3"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                               words.left(40));
}

bool scrolls(const QAbstractScrollArea &area, Qt::Orientation orientation)
{
    const Qt::ScrollBarPolicy policy =
        orientation == Qt::Horizontal ? area.horizontalScrollBarPolicy() : area.verticalScrollBarPolicy();
    return policy != Qt::ScrollBarAlwaysOff;
}

/// Outside its parent, and no scroll bar brings it back.
QString outside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const QRect room = widget.geometry();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    const bool inView = area != nullptr && area->viewport() == parent;
    const bool wide = room.right() > parent->width() || room.left() < 0;
    const bool high = room.bottom() > parent->height() || room.top() < 0;
    const bool lostWide = wide && !(inView && scrolls(*area, Qt::Horizontal));
    const bool lostHigh = high && !(inView && scrolls(*area, Qt::Vertical));
    if (!lostWide && !lostHigh) {
        return {};
    }
    return u"%1 stands %2,%3 %4x%5 in %6x%7"_s.arg(called(widget))
        .arg(room.x())
        .arg(room.y())
        .arg(room.width())
        .arg(room.height())
        .arg(parent->width())
        .arg(parent->height());
}

QString tooSmall(const QWidget &widget)
{
    QSize needed;
    if (const auto *label = qobject_cast<const ui::Label *>(&widget); label != nullptr && !label->words().isEmpty()) {
        needed = {label->wordWrap() ? label->minimumSizeHint().width() : label->sizeHint().width(),
                  label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height()};
        if (label->minimumSizeHint().width() < label->sizeHint().width() && !label->wordWrap()) {
            needed.setWidth(0); // shortened on purpose, whole in the tool tip
        }
    } else if (qobject_cast<const ui::Button *>(&widget) != nullptr ||
               qobject_cast<const ui::FilterChip *>(&widget) != nullptr ||
               qobject_cast<const ui::StateChip *>(&widget) != nullptr) {
        needed = widget.sizeHint();
    }
    if (widget.width() >= needed.width() && widget.height() >= needed.height()) {
        return {};
    }
    return u"%1 has %2x%3, needs %4x%5"_s.arg(called(widget))
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

bool isInternal(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(widget.parentWidget()) != nullptr ||
           widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar *>(&widget) != nullptr;
}

} // namespace

QStringList cutOff(const QWidget &root)
{
    QStringList found;
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->isWindow() || isInternal(*widget)) {
            continue;
        }
        for (const QString &line : {outside(*widget), tooSmall(*widget)}) {
            if (!line.isEmpty()) {
                found.append(line);
            }
        }
    }
    return found;
}

} // namespace rangvoan
