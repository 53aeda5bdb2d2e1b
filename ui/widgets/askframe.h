// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace rangvoan::ui
{

/// A question asked in place: raised, framed in the accent, taken back with Escape. Panels that ask derive from it.
class AskFrame : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;
    /// Nothing is answered; the question goes.
    virtual void takeBack() = 0;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rangvoan::ui
