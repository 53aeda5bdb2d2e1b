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

} // namespace rangvoan::ui
