// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/widgets/fittedtable.h"

#include <QStyledItemDelegate>

namespace rangvoan::ui
{

class FrozenCells;

/// Paints the cells of a RowModel: text in its tone, icon and word of a state, chip, bar, remark row; selection tint
/// over the whole row, hairline below. Subclass it where a page draws more (ties, cut line).
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// The ground of the cell: raised, alternate or selection tint, with the hairline.
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// A table as the program shows it: rows high enough for Khmer, no grid, no zebra, whole rows selected one at a time,
/// arrows move, Enter activates. Give it a RowModel, a proxy over one for sorting and filtering, or a
/// model of its own with the roles of RowModel.
class TableView final : public FittedTable
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Id of the selected row; invalid when none is.
    QVariant selectedId() const;
    /// Selects the row and scrolls to it; false when there is none.
    bool selectId(const QVariant &id);
    /// As high as its rows, without a scroll bar: for short tables inside a scrolling page.
    void setWholeHeight(bool wholeHeight);
    /// The first columns stay in sight when the others are scrolled: those up to the name.
    void freeze(int columns);
    /// How the view paints its cells; for what paints them elsewhere.
    QStyleOptionViewItem optionOfCells() const;
    /// Remark rows begin their words where this column begins. They wrap and are as high as they need.
    void setRemarkColumn(int column);
    /// Left edge of those words in the view.
    int remarkLeft() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void selectedIdChanged();
    void rowActivated(const QVariant &id);

protected:
    void fit() override;
    bool enter() override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void followFrozen();
    void fitColumns();
    int widthOf(int column) const;
    int wishOf(int column) const;
    int headWidth(int column) const;
    int need(int column) const;
    void shareOut(int room, QList<int> &widths) const;
    void fitSpans();
    void fitRows();
    void fitRemarks();
    const RowModel *rows() const;

    bool m_wholeHeight = false;
    int m_remarkColumn = 0;
    FrozenCells *m_frozen = nullptr;
};

} // namespace rangvoan::ui
