// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/bodyscroll.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>

namespace rangvoan::ui
{

BodyScroll::BodyScroll(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now != nullptr && isAncestorOf(now)) { // a form that has just opened is not laid out yet
            QTimer::singleShot(0, this, &BodyScroll::followFocus);
        }
    });
}

void BodyScroll::setBody(QWidget *body)
{
    setWidget(body);
    body->setAutoFillBackground(false); // setWidget() turns it on
}

void BodyScroll::followFocus()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus != nullptr && widget() != nullptr && widget()->isAncestorOf(focus)) {
        ensureWidgetVisible(focus, 0, 96);
    }
}

void BodyScroll::toTop()
{
    verticalScrollBar()->setValue(0);
}

} // namespace rangvoan::ui
