// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace rangvoan::ui
{

/// The head of a table: muted words on the surface, one hairline below.
class TableHead final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHead(QWidget *parent);
    QSize sizeHint() const override;
    /// Paints one column's head elsewhere than in its own place.
    void paintHead(QPainter &painter, const QRect &rect, int section) const { paintSection(&painter, rect, section); }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// Goes on with the ground of a head above the vertical scroll bar.
class HeadCorner final : public QWidget
{
    Q_OBJECT

public:
    explicit HeadCorner(QHeaderView &head);
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QHeaderView &m_head;
};

} // namespace rangvoan::ui
