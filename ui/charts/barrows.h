// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

namespace rangvoan::ui
{

/// One line of a bar chart: a part of a whole, and beside it another to compare with.
struct BarRow
{
    QString name;
    QString value;                              ///< as shown: "23.10 / 25"
    double part = 0;                            ///< 0 .. 1
    std::optional<double> other = std::nullopt; ///< second bar, hatched
    QString otherValue = {};
};

/// Horizontal bars under each other, with name and value. The second bar is told apart by its hatching, in grey too.
class BarRows final : public QWidget
{
    Q_OBJECT

public:
    explicit BarRows(QWidget *parent = nullptr);
    void setRows(const QList<BarRow> &rows);
    /// Whose the two bars of a row are, told above the first; empty: one bar only, nothing to tell.
    void setLegend(const QString &own, const QString &other);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowStep(const BarRow &row) const;
    int legendHeight() const;
    void paintLegend(QPainter &painter) const;
    void paintOther(QPainter &painter, const QRect &bar) const;
    void paintRow(QPainter &painter, const BarRow &row, int top) const;

    QList<BarRow> m_rows;
    QString m_own;
    QString m_other;
};

} // namespace rangvoan::ui
