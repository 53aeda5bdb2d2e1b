// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/bodyscroll.h"

#include <QScrollBar>

namespace rangvoan::ui
{

BodyScroll::BodyScroll(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void BodyScroll::setBody(QWidget *body)
{
    setWidget(body);
    body->setAutoFillBackground(false); // setWidget() turns it on
}

void BodyScroll::toTop()
{
    verticalScrollBar()->setValue(0);
}

} // namespace rangvoan::ui
