// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/bodyscroll.h"

#include <QApplication>
#include <QEvent>
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

void BodyScroll::keepBarRoom()
{
    m_keepsBar = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void BodyScroll::setWholeBody(bool whole)
{
    m_whole = whole;
    updateGeometry();
}

QSize BodyScroll::sizeHint() const
{
    QSize size = QScrollArea::sizeHint();
    if (m_whole && widget() != nullptr) {
        const int width = viewport()->width();
        const bool wraps = widget()->hasHeightForWidth() && width > 0;
        size.setHeight(wraps ? widget()->heightForWidth(width) : widget()->sizeHint().height());
    }
    return size;
}

QSize BodyScroll::minimumSizeHint() const
{
    QSize size = QScrollArea::minimumSizeHint();
    if (m_keepsBar && widget() != nullptr) {
        size.setWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    }
    return size;
}

bool BodyScroll::eventFilter(QObject *object, QEvent *event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest && (m_keepsBar || m_whole)) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(object, event);
}

void BodyScroll::toTop()
{
    verticalScrollBar()->setValue(0);
}

} // namespace rangvoan::ui
