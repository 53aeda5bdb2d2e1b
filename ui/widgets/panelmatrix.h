// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/fittedtable.h"

namespace rangvoan::ui
{

/// The matrix of panels over a PanelModel: names of candidates at the left and of members with their load at the head
/// stay in sight. Arrows move from cell to cell, Space (or a double click) asks to try a move, Enter to take what is
/// tried, Escape to drop it.
class PanelMatrix final : public FittedTable
{
    Q_OBJECT

public:
    explicit PanelMatrix(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void moveTried(int row, int column);
    void taken();
    void dropped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void fit() override;
    bool enter() override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace rangvoan::ui
