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
    /// The room of the bar is always kept, so that nothing jumps, and the area never gets narrower than its body: for a
    /// column of cards that scrolls beside another.
    void keepBarRoom();
    /// As high as the whole body where there is room for it.
    void setWholeBody(bool whole);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void followFocus();

    bool m_keepsBar = false;
    bool m_whole = false;
};

} // namespace rangvoan::ui
