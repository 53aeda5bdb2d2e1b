// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QList>
#include <QWidget>

namespace rangvoan::ui
{

struct GridCase
{
    QString name;
    QString word;
    Icon icon = Icon::Tick;
    Tone tone = Tone::Success;
};

/// Small framed cells side by side, each a name and what came of it; as many columns as have room.
class CaseGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseGrid(QWidget *parent = nullptr);
    void setCases(const QList<GridCase> &cases);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, cellHeight()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int cellHeight() const;
    int columnsIn(int width) const;

    QList<GridCase> m_cases;
    int m_cellWidth = 160;
};

} // namespace rangvoan::ui
