// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tableview.h"

#include "ui/shell/theme.h"
#include "ui/text/breakable.h"
#include "ui/widgets/frozencells.h"
#include "ui/widgets/tablehead.h"

#include <QAbstractProxyModel>
#include <QScrollBar>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

/// Of a column that has no width of its own, in pixels.
constexpr int leastShare = 96;

} // namespace

TableView::TableView(QWidget *parent) : FittedTable(parent)
{
    setHorizontalHeader(new TableHead(this));
    addScrollBarWidget(new HeadCorner(*horizontalHeader()), Qt::AlignTop);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &TableView::followFrozen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TableView::followFrozen);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit rowActivated(index.data(RowModel::IdRole)); });
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    const auto refit = [this] {
        fitColumns();
        updateGeometry();
    };
    connect(newModel, &QAbstractItemModel::modelReset, this, refit);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, refit);
    connect(newModel, &QAbstractItemModel::headerDataChanged, this, refit);
    connect(newModel, &QAbstractItemModel::dataChanged, this, &TableView::followFrozen);
    refit();
}

const RowModel *TableView::rows() const
{
    const QAbstractItemModel *deepest = model();
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(deepest)) {
        deepest = proxy->sourceModel();
    }
    return qobject_cast<const RowModel *>(deepest);
}

QVariant TableView::selectedId() const
{
    const QModelIndexList chosen = selectionModel() == nullptr ? QModelIndexList() : selectionModel()->selectedRows();
    return chosen.isEmpty() ? QVariant() : chosen.constFirst().data(RowModel::IdRole);
}

bool TableView::selectId(const QVariant &id)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(RowModel::IdRole) == id && !index.data(RowModel::RemarkRole).toBool()) {
            setCurrentIndex(index);
            selectRow(row);
            scrollTo(index);
            return true;
        }
    }
    return false;
}

void TableView::setWholeHeight(bool wholeHeight)
{
    m_wholeHeight = wholeHeight;
    setVerticalScrollBarPolicy(wholeHeight ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, wholeHeight ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize TableView::sizeHint() const
{
    const int count = model() == nullptr ? 0 : model()->rowCount();
    const int shown = m_wholeHeight ? count : std::min(count, 8);
    int height = ui::rowHeight(font());
    for (int row = 0; row < shown; ++row) {
        height += rowHeight(row);
    }
    return {QTableView::sizeHint().width(), height};
}

QSize TableView::minimumSizeHint() const
{
    return m_wholeHeight ? QSize(120, sizeHint().height()) : QSize(120, ui::rowHeight(font()) * 3);
}

void TableView::fit()
{
    fitRows();
    fitColumns();
}

void TableView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(font()));
    verticalHeader()->setMinimumSectionSize(ui::rowHeight(font()));
}

/// Columns without a width share what is left; a remark row goes over all of them.
void TableView::fitColumns()
{
    const int count = model() == nullptr ? 0 : model()->columnCount();
    if (count == 0) {
        return;
    }
    constexpr int easyShare = 240; // of a long text: the rest is on its tool tip
    int fixed = 0;
    int sharing = 0;
    for (int i = 0; i < count; ++i) {
        fixed += wishOf(i);
        sharing += widthOf(i) == 0 ? std::clamp(need(i), leastShare, easyShare) : 0;
    }
    // Where there is not room enough the fixed columns give way, but not beyond what their words need.
    const int room = viewport()->width() - sharing;
    const double shrunk = fixed > 0 ? std::clamp(static_cast<double>(room) / fixed, 0.0, 1.0) : 1.0;
    QList<int> widths;
    int left = viewport()->width();
    for (int i = 0; i < count; ++i) {
        const int width = widthOf(i);
        widths.append(width == 0 ? 0 : std::max(static_cast<int>(wishOf(i) * shrunk), std::min(width, need(i))));
        left -= widths.constLast();
    }
    shareOut(left, widths);
    for (int i = 0; i < count; ++i) {
        setColumnWidth(i, widths.at(i));
    }
    fitSpans();
    followFrozen();
}

int TableView::widthOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal, RowModel::WidthRole).toInt();
}

/// The width of its own, or more where its words are longer in the language of the window: numbers are never cut.
int TableView::wishOf(int column) const
{
    constexpr int atMostLonger = 80;
    const int width = widthOf(column);
    if (model()->index(0, column).data(RowModel::CellRole).value<Cell>().part) {
        return width; // a bar is as long as there is room for
    }
    return width == 0 ? 0 : std::max(width, std::min(need(column), width + atMostLonger));
}

/// What the whole word at the head of the column takes.
int TableView::headWidth(int column) const
{
    constexpr int margins = 24;
    const bool sorted =
        horizontalHeader()->isSortIndicatorShown() && horizontalHeader()->sortIndicatorSection() == column;
    const QString words = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return horizontalHeader()->fontMetrics().horizontalAdvance(words) + margins + (sorted ? space::two : 0) + 1;
}

/// What the head and the words of the first rows take.
int TableView::need(int column) const
{
    constexpr int rowsMeasured = 60;
    constexpr int margins = 24;
    constexpr int signWidth = space::icon + 6;
    constexpr int barWidth = 72;
    int widest = headWidth(column);
    const int count = std::min(rowsMeasured, model()->rowCount());
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = model()->index(row, column);
        if (index.data(RowModel::RemarkRole).toBool()) {
            continue;
        }
        const auto cell = index.data(RowModel::CellRole).value<Cell>();
        const int beside = (cell.icon ? signWidth : 0) + (cell.part ? barWidth : 0) + (cell.tinted ? space::two : 0);
        widest = std::max(widest, fontMetrics().horizontalAdvance(cell.text) + beside + margins + 1);
    }
    return widest;
}

/// The columns without a width share the room: who needs less than an equal share takes what is needed, so that a long
/// text does not cut a name; what is left over is shared equally.
void TableView::shareOut(int room, QList<int> &widths) const
{
    QList<std::pair<int, int>> byNeed;
    int all = 0;
    for (int i = 0; i < widths.size(); ++i) {
        if (widths.at(i) == 0) {
            byNeed.append({std::max(leastShare, need(i)), i});
            all += byNeed.constLast().first;
        }
    }
    std::sort(byNeed.begin(), byNeed.end());
    auto open = static_cast<int>(byNeed.size());
    const int surplus = open == 0 ? 0 : std::max(0, room - all) / open;
    for (const auto &[needed, column] : std::as_const(byNeed)) {
        const int share = std::max({leastShare, headWidth(column), room / open});
        widths[column] = open == 1 ? share : std::min(needed + surplus, share);
        room -= widths.at(column);
        --open;
    }
}

/// Only a RowModel has remark rows; other models may be long.
void TableView::fitSpans()
{
    const RowModel *source = rows();
    if (source == nullptr) {
        return;
    }
    for (int row = 0; row < model()->rowCount(); ++row) {
        const bool remark = model()->index(row, 0).data(RowModel::RemarkRole).toBool();
        const int span = remark ? static_cast<int>(source->columns().size()) : 1;
        if (columnSpan(row, 0) != span) {
            setSpan(row, 0, 1, span);
        }
    }
    fitRemarks();
}

void TableView::freeze(int columns)
{
    delete m_frozen;
    m_frozen = new FrozenCells(*this, columns);
    followFrozen();
}

void TableView::followFrozen()
{
    if (m_frozen != nullptr) {
        m_frozen->follow();
    }
}

QStyleOptionViewItem TableView::optionOfCells() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return option;
}

void TableView::setRemarkColumn(int column)
{
    m_remarkColumn = column;
    fitRemarks();
}

int TableView::remarkLeft() const
{
    constexpr int cellMargin = 12;
    return columnViewportPosition(m_remarkColumn) + cellMargin;
}

void TableView::fitRemarks()
{
    if (rows() == nullptr) {
        return;
    }
    const int least = ui::rowHeight(font());
    const int room = std::max(96, viewport()->width() - remarkLeft() - space::one);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!index.data(RowModel::RemarkRole).toBool()) {
            continue; // rows of a new model begin at the usual height
        }
        const QRect words =
            fontMetrics().boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap, breakable(index.data().toString()));
        setRowHeight(row, std::max(least, words.height() + space::one));
    }
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    followFrozen();
    emit selectedIdChanged();
}

bool TableView::enter()
{
    if (!currentIndex().isValid()) {
        return false;
    }
    emit rowActivated(currentIndex().data(RowModel::IdRole));
    return true;
}

} // namespace rangvoan::ui
