// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace rangvoan::ui
{

/// One candidate: the official place as a dot, the places that could be as a line.
struct PlaceRow
{
    QString placeText;
    QString name;
    int place = 1;
    int best = 1;
    int worst = 1;
    Icon icon = Icon::Minus;
    Tone tone = Tone::Muted;
    QString word; ///< of the band
};

/// Dot-interval picture of places with the cut line dashed. A band is told by icon and word, and a dot inside "discuss"
/// is hollow, so that it reads in grey.
class PlaceChart final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceChart(QWidget *parent = nullptr);
    /// `seats`: the line stands after that place; 0 = none. `number` writes the places of the axis.
    void setRows(const QList<PlaceRow> &rows, int seats, const std::function<QString(int)> &number);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {400, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int step() const;
    QRect plot() const;
    double xOf(double place) const;
    void paintAxis(QPainter &painter) const;
    void paintRow(QPainter &painter, const PlaceRow &row, int top) const;

    QList<PlaceRow> m_rows;
    int m_seats = 0;
    int m_last = 1;
    int m_wordWidth = 0;
    int m_nameWidth = 0;
    std::function<QString(int)> m_number;
};

} // namespace rangvoan::ui
