// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/askframe.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace rangvoan::ui
{

void AskFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        takeBack();
        return;
    }
    QFrame::keyPressEvent(event);
}

void AskFrame::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Tone::Accent));
    painter.setBrush(theme.colour(Tone::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace rangvoan::ui
