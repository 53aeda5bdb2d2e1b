// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pages.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace rangvoan::ui
{

/// The pages of a paper one below the other, drawn by the painting code of PDF and printer. Page Up and Page Down turn
/// pages, Home and End go to the first and last, Ctrl + and Ctrl - zoom, Ctrl 0 fits the width.
class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    /// From the first page, in the width of the view unless somebody zoomed.
    void setPaper(const report::Paginated &paper);
    void clear() { setPaper({}); }
    int pageCount() const { return static_cast<int>(m_paper.pages.size()); }
    /// The page most of the view shows, from 0; -1 without a paper.
    int currentPage() const;
    void goToPage(int page);
    qreal zoom() const { return m_zoom; } ///< pixels for one point
    void zoomBy(qreal factor);
    void fitWidth();

signals:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void setZoom(qreal zoom);
    qreal widthZoom() const;
    QRect pageRect(int page) const; ///< in the viewport
    const QImage &picture(int page);
    void tellReaders();

    report::Paginated m_paper;
    QList<int> m_tops; ///< of the pages in the whole, pixels; one more at the end
    QHash<int, QImage> m_pictures;
    qreal m_zoom = 1;
    bool m_fitsWidth = true;
    int m_told = -1;
};

} // namespace rangvoan::ui
