// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/panelmatrix.h"

#include "ui/models/panelmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/breakable.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr int leastCell = 76;
constexpr int mostCell = 128;
constexpr int totalWidth = 80;
constexpr int namesWidth = 176;

/// A little smaller where a name is longer than its column; cut off only where that is not enough.
void drawFitted(QPainter &painter, const QRect &room, const QString &name)
{
    constexpr qreal least = 8;
    const QFont usual = painter.font();
    QFont smaller = usual;
    while (QFontMetrics(smaller).horizontalAdvance(name) > room.width() && smaller.pointSizeF() > least) {
        smaller.setPointSizeF(smaller.pointSizeF() - 0.5);
    }
    painter.setFont(smaller);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine,
                     cutToWidth(QFontMetrics(smaller), name, room.width()));
    painter.setFont(usual);
}

/// Names of the members in two lines, their load below.
class MemberHead final : public QHeaderView
{
public:
    explicit MemberHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { setSectionResizeMode(Fixed); }

    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), 3 * lineHeight(font()) + space::one}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = themeOf(this);
        painter->save();
        painter->fillRect(rect, theme.colour(Tone::Surface));
        painter->setPen(theme.colour(Tone::Hairline));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        const int line = lineHeight(font());
        QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        const QString load = model()->headerData(section, orientation(), PanelModel::LoadRole).toString();
        const qsizetype gap = name.indexOf(u' ');
        const QString first = gap < 0 ? QString() : name.left(gap);
        const QString second = gap < 0 ? name : name.mid(gap + 1);
        QRect row(rect.left() + 2, rect.top() + space::half, rect.width() - 4, line);
        const int flags = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine;
        painter->setPen(theme.colour(Tone::Muted));
        drawFitted(*painter, row, first);
        row.translate(0, line);
        drawFitted(*painter, row, second);
        row.translate(0, line);
        const bool changed = model()->headerData(section, orientation(), PanelModel::ChangedRole).toBool();
        painter->setPen(theme.colour(changed ? Tone::Accent : Tone::Text));
        painter->drawText(row, flags, load);
        painter->restore();
    }
};

class CandidateHead final : public QHeaderView
{
public:
    explicit CandidateHead(QWidget *parent) : QHeaderView(Qt::Vertical, parent) { setSectionResizeMode(Fixed); }

    QSize sizeHint() const override { return {namesWidth, QHeaderView::sizeHint().height()}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = themeOf(this);
        painter->save();
        painter->fillRect(rect, theme.colour(Tone::Raised));
        painter->setPen(theme.colour(Tone::Hairline));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(theme.colour(Tone::Text));
        const QRect room = rect.adjusted(12, 0, -space::half, 0);
        const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          cutToWidth(fontMetrics(), name, room.width()));
        painter->restore();
    }
};

class SlotDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        painter->save();
        painter->fillRect(option.rect, theme.colour(Tone::Raised));
        const QVariant slot = index.data(PanelModel::SlotRole);
        if (slot.isValid()) {
            paintSlot(*painter, theme, option.rect, slot.value<PanelSlot>());
        } else {
            painter->setPen(theme.colour(index.data(PanelModel::ShortRole).toBool() ? Tone::Warning : Tone::Muted));
            painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                              index.data(Qt::DisplayRole).toString());
        }
        painter->setPen(theme.colour(Tone::Hairline));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.colour(Tone::Accent), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    static void paintSlot(QPainter &painter, const Theme &theme, const QRect &rect, const PanelSlot &slot)
    {
        const QRect tile = rect.adjusted(space::half, space::half, -space::half, -space::half - 1);
        if (slot.bar != Bar::None) {
            const Tone ink = slot.bar == Bar::Conflict ? Tone::Warning : Tone::Edge;
            painter.fillRect(tile, QBrush(theme.colour(ink), Qt::BDiagPattern));
        }
        if (!slot.planned && !slot.wanted) {
            return;
        }
        const bool stays = slot.planned && slot.wanted;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(stays ? QPen(Qt::NoPen)
                             : QPen(theme.colour(slot.wanted ? Tone::Accent : Tone::Warning), 1.5, Qt::DashLine));
        const Tone ground = slot.handedIn ? Tone::SuccessTint : stays ? Tone::Selection : Tone::Raised;
        painter.setBrush(theme.colour(ground));
        painter.drawRoundedRect(QRectF(tile), space::radius, space::radius);
        const Icon sign =
            stays ? (slot.handedIn ? Icon::TickCircle : Icon::Tick) : (slot.wanted ? Icon::Plus : Icon::Minus);
        const Tone ink = slot.handedIn ? Tone::Success : slot.wanted ? Tone::Accent : Tone::Warning;
        paintIcon(painter, sign,
                  QRectF(rect.center().x() - space::icon / 2.0, rect.center().y() - space::icon / 2.0, space::icon,
                         space::icon),
                  theme.colour(ink));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
};

} // namespace

PanelMatrix::PanelMatrix(QWidget *parent) : FittedTable(parent)
{
    setHorizontalHeader(new MemberHead(this));
    setVerticalHeader(new CandidateHead(this));
    setItemDelegate(new SlotDelegate(this));
    setSelectionMode(NoSelection);
    setCornerButtonEnabled(false);
    if (auto *corner = findChild<QAbstractButton *>(); corner != nullptr) {
        corner->installEventFilter(this);
    }
    setVerticalScrollMode(ScrollPerItem); // no row is cut through at the head
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit moveTried(index.row(), index.column()); });
}

void PanelMatrix::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        updateGeometry();
    });
    fit();
}

QSize PanelMatrix::sizeHint() const
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    return {640, 3 * lineHeight(font()) + (std::min(rows, 10) + 1) * ui::rowHeight(font())};
}

QSize PanelMatrix::minimumSizeHint() const
{
    return {320, 3 * lineHeight(font()) + 3 * ui::rowHeight(font())};
}

void PanelMatrix::fit()
{
    if (model() == nullptr || model()->columnCount() == 0) {
        return;
    }
    verticalHeader()->setMinimumSectionSize(ui::rowHeight(font()));
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(font()));
    verticalHeader()->setFixedWidth(namesWidth);
    horizontalHeader()->setFixedHeight(horizontalHeader()->sizeHint().height());
    const int members = model()->columnCount() - 1;
    const int room = viewport()->width() - totalWidth;
    const int width = members == 0 ? leastCell : std::clamp(room / members, leastCell, mostCell);
    for (int column = 0; column < members; ++column) {
        setColumnWidth(column, width);
    }
    setColumnWidth(members, totalWidth);
}

bool PanelMatrix::enter()
{
    emit taken();
    return true;
}

void PanelMatrix::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        if (currentIndex().isValid()) {
            emit moveTried(currentIndex().row(), currentIndex().column());
        }
        return;
    case Qt::Key_Escape:
        emit dropped();
        return;
    default:
        FittedTable::keyPressEvent(event);
    }
}

/// The corner between the two heads has the ground of the head.
bool PanelMatrix::eventFilter(QObject *watched, QEvent *event)
{
    auto *corner = qobject_cast<QAbstractButton *>(watched);
    if (corner == nullptr || event->type() != QEvent::Paint) {
        return QTableView::eventFilter(watched, event);
    }
    const Theme &theme = themeOf(this);
    QPainter painter(corner);
    painter.fillRect(corner->rect(), theme.colour(Tone::Surface));
    painter.setPen(theme.colour(Tone::Hairline));
    painter.drawLine(corner->rect().bottomLeft(), corner->rect().bottomRight());
    return true;
}

} // namespace rangvoan::ui
