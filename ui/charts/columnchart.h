// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

namespace rangvoan::ui
{

struct ChartColumn
{
    QString name;  ///< below the column
    QString value; ///< above it
    int count = 0;
};

/// How often something was given: columns with the count above and the word below.
class ColumnChart final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnChart(QWidget *parent = nullptr);
    void setColumns(const QList<ChartColumn> &columns);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ChartColumn> m_columns;
};

} // namespace rangvoan::ui
