// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/stages/rankinglines.h"
#include "ui/widgets/tableview.h"

namespace rangvoan::ui
{

/// Draws over the usual cells: the bracket of a tie, the cut line, and bars of components that shrink to the bar alone
/// where there is little room (the figure stays readable for screen readers and in the tool tip).
class RankingDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void setLines(const RankingLines &lines);
    void setCompact(bool compact) { m_compact = compact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCut(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintBracket(QPainter &painter, const QStyleOptionViewItem &option, TieBracket piece) const;
    void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const Cell &cell) const;

    QHash<int, TieBracket> m_brackets;
    int m_cutLine = -1;
    QString m_cutLeft;
    QString m_cutRight;
    bool m_compact = false;
};

} // namespace rangvoan::ui
