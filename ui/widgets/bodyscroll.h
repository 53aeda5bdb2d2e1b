// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace rangvoan::ui
{

/// Scrolls the body of a card up and down, on the card's own ground; what has the focus is always in sight.
class BodyScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit BodyScroll(QWidget *parent = nullptr);
    /// Keeps it; deletes the one before.
    void setBody(QWidget *body);
    void toTop();

private:
    void followFocus();
};

} // namespace rangvoan::ui
