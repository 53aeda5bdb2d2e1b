// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace rangvoan::ui
{

/// What our tables share: no grid and no frame, Tab leaves them, they scroll by pixels, and their columns and rows are
/// fitted anew when the room or the font changes.
class FittedTable : public QTableView
{
    Q_OBJECT

public:
    explicit FittedTable(QWidget *parent = nullptr);

protected:
    /// Sets widths and heights for the room there is.
    virtual void fit() = 0;
    /// Enter or Return was pressed; false leaves it to the view.
    virtual bool enter() = 0;

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace rangvoan::ui
