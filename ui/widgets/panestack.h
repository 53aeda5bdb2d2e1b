// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>

namespace rangvoan::ui
{

/// Panes that scroll inside: what wraps in one of them does not make the page as high as all of its words.
class PaneStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PaneStack(QWidget *parent = nullptr) : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    bool hasHeightForWidth() const override { return false; }
    /// What is not shown needs no room.
    QSize minimumSizeHint() const override
    {
        return currentWidget() == nullptr ? QStackedWidget::minimumSizeHint() : currentWidget()->minimumSizeHint();
    }
    /// As low as the panes can be: they take what is left.
    QSize sizeHint() const override { return {QStackedWidget::sizeHint().width(), minimumSizeHint().height()}; }
};

} // namespace rangvoan::ui
