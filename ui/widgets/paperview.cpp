// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/paperview.h"

#include "app/report/painter.h"
#include "ui/shell/focusring.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr qreal leastZoom = 0.4;
constexpr qreal mostZoom = 4;
constexpr qreal zoomStep = 1.2;
constexpr qreal paperDpi = 72;
constexpr int keptPictures = 6; // pages in memory: those in view and their neighbours

} // namespace

PaperView::PaperView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalScrollBar()->setSingleStep(3 * space::two);
    horizontalScrollBar()->setSingleStep(3 * space::two);
    setMinimumSize(240, 48);
}

void PaperView::setPaper(const report::Paginated &paper)
{
    m_paper = paper;
    m_pictures.clear();
    m_told = -1;
    verticalScrollBar()->setValue(0);
    setZoom(m_fitsWidth ? widthZoom() : m_zoom);
}

qreal PaperView::widthZoom() const
{
    qreal widest = 0;
    for (const report::Page &page : m_paper.pages) {
        widest = std::max(widest, page.size.width());
    }
    // The room is taken as if the scroll bar stood there, so that it does not come and go.
    const int bar = verticalScrollBar()->isVisible() ? 0 : verticalScrollBar()->sizeHint().width();
    const qreal room = viewport()->width() - bar - 2 * space::two;
    return widest > 0 ? std::clamp(room / widest, leastZoom, mostZoom) : m_zoom;
}

void PaperView::setZoom(qreal zoom)
{
    if (!qFuzzyCompare(zoom, m_zoom)) {
        m_pictures.clear();
    }
    m_zoom = zoom;
    layOut();
    viewport()->update();
    tellReaders();
}

void PaperView::zoomBy(qreal factor)
{
    const int page = currentPage();
    m_fitsWidth = false;
    setZoom(std::clamp(m_zoom * factor, leastZoom, mostZoom));
    goToPage(page);
}

void PaperView::fitWidth()
{
    const int page = currentPage();
    m_fitsWidth = true;
    setZoom(widthZoom());
    goToPage(page);
}

void PaperView::layOut()
{
    m_tops.clear();
    int top = space::two;
    qreal widest = 0;
    for (const report::Page &page : m_paper.pages) {
        m_tops.append(top);
        top += qRound(page.size.height() * m_zoom) + space::two;
        widest = std::max(widest, page.size.width());
    }
    m_tops.append(top);
    const QSize room = viewport()->size();
    verticalScrollBar()->setRange(0, m_paper.pages.isEmpty() ? 0 : std::max(0, top - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    const int width = qRound(widest * m_zoom) + 2 * space::two;
    horizontalScrollBar()->setRange(0, m_fitsWidth ? 0 : std::max(0, width - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
}

QRect PaperView::pageRect(int page) const
{
    const QSize size = (m_paper.pages.at(page).size * m_zoom).toSize();
    const int left = std::max(space::two, (viewport()->width() - size.width()) / 2);
    return {QPoint(left - horizontalScrollBar()->value(), m_tops.at(page) - verticalScrollBar()->value()), size};
}

int PaperView::currentPage() const
{
    if (m_paper.pages.isEmpty()) {
        return -1;
    }
    const int eye = verticalScrollBar()->value() + viewport()->height() / 3;
    const auto next = std::upper_bound(m_tops.cbegin(), m_tops.cend() - 1, eye);
    return std::max(0, static_cast<int>(next - m_tops.cbegin()) - 1);
}

void PaperView::goToPage(int page)
{
    if (!m_paper.pages.isEmpty()) {
        verticalScrollBar()->setValue(m_tops.at(std::clamp(page, 0, pageCount() - 1)) - space::one);
        tellReaders();
    }
}

const QImage &PaperView::picture(int page)
{
    if (!m_pictures.contains(page)) {
        if (m_pictures.size() >= keptPictures) {
            m_pictures.clear();
        }
        const qreal scale = devicePixelRatioF();
        QImage image = report::renderPage(m_paper, page, paperDpi * m_zoom * scale);
        image.setDevicePixelRatio(scale);
        m_pictures.insert(page, image);
    }
    return m_pictures[page];
}

void PaperView::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeOf(this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.colour(Tone::Hairline));
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place = pageRect(page);
        if (place.intersects(event->rect())) {
            painter.drawImage(place.topLeft(), picture(page));
            painter.setPen(theme.colour(Tone::Edge));
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    }
    if (showsFocus(this)) {
        painter.setPen(QPen(theme.colour(Tone::Accent), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    setZoom(m_fitsWidth ? widthZoom() : m_zoom);
    if (page > 0) {
        goToPage(page);
    }
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goToPage(currentPage() + 1);
    case Qt::Key_PageUp:
        return goToPage(currentPage() - 1);
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(pageCount() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return control ? zoomBy(zoomStep) : QAbstractScrollArea::keyPressEvent(event);
    case Qt::Key_Minus:
        return control ? zoomBy(1 / zoomStep) : QAbstractScrollArea::keyPressEvent(event);
    case Qt::Key_0:
        return control ? fitWidth() : QAbstractScrollArea::keyPressEvent(event);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PaperView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    tellReaders();
}

void PaperView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

/// The words of the page in view, for readers of the screen.
void PaperView::tellReaders()
{
    const int page = currentPage();
    if (page == m_told) {
        return;
    }
    m_told = page;
    setAccessibleDescription(page < 0 ? QString() : report::pageText(m_paper.pages.at(page)));
    emit pageChanged();
}

} // namespace rangvoan::ui
