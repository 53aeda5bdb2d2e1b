// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabBar>

namespace rangvoan::ui
{

/// Tabs over a card: the chosen one is raised with an accent word, the others are muted words. 40 high.
class Tabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit Tabs(QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rangvoan::ui
