// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rangvoan::ui
{

class TableView;

/// The first columns of a table, painted over it while it is scrolled to the right. Only paint: keys and clicks go to
/// the table below.
class FrozenCells final : public QWidget
{
    Q_OBJECT

public:
    FrozenCells(TableView &table, int columns);
    /// Stands over the table if it is scrolled, and paints anew.
    void follow();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int frozenWidth() const;
    void paintHeads(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;

    TableView &m_table;
    int m_columns;
};

} // namespace rangvoan::ui
