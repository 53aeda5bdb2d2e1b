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
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
    /// As low as the panes can be: they take what is left.
    QSize sizeHint() const override { return {QStackedWidget::sizeHint().width(), minimumSizeHint().height()}; }
};

} // namespace rangvoan::ui
