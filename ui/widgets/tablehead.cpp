// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tablehead.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/breakable.h"

#include <QEvent>
#include <QPainter>

namespace rangvoan::ui
{

TableHead::TableHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(32);
}

QSize TableHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), rowHeight(font())};
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = themeOf(this);
    painter->save();
    painter->fillRect(rect, theme.colour(Tone::Surface));
    painter->setPen(theme.colour(Tone::Hairline));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(theme.colour(Tone::Muted));
    QRect room = rect.adjusted(12, 0, -12, 0);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    if (sorted) {
        const Icon arrow = sortIndicatorOrder() == Qt::AscendingOrder ? Icon::ChevronDown : Icon::ChevronUp;
        paintIcon(*painter, arrow, QRectF(room.right() - 11, room.center().y() - 5, 12, 12), theme.colour(Tone::Muted));
        room.adjust(0, 0, -16, 0);
    }
    const int alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
    const QString words = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->drawText(room, alignment | Qt::TextSingleLine, cutToWidth(fontMetrics(), words, room.width()));
    painter->restore();
}

HeadCorner::HeadCorner(QHeaderView &head) : m_head(head)
{
    head.installEventFilter(this);
    follow();
}

QSize HeadCorner::sizeHint() const
{
    return {0, m_head.isHidden() ? 0 : m_head.height()};
}

bool HeadCorner::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void HeadCorner::follow()
{
    setFixedHeight(sizeHint().height());
}

void HeadCorner::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Tone::Surface));
    painter.setPen(theme.colour(Tone::Hairline));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace rangvoan::ui
