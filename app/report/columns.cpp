// SPDX-License-Identifier: Apache-2.0
#include "app/report/columns.h"

#include <numeric>

namespace rangvoan::report
{

namespace
{
// A weighted column keeps half of its share against columns that hold long texts.
constexpr qreal keptShare = 0.5;

qreal sumOf(const QList<qreal> &values)
{
    return std::accumulate(values.begin(), values.end(), qreal(0));
}

qreal weightOf(const QList<ColumnNeed> &needs)
{
    return std::accumulate(needs.begin(), needs.end(), qreal(0),
                           [](qreal sum, const ColumnNeed &need) { return sum + need.weight; });
}

QList<qreal> longestPieces(const QList<ColumnNeed> &needs)
{
    QList<qreal> widths;
    for (const ColumnNeed &need : needs) {
        widths.append(need.longest);
    }
    return widths;
}

// Each column between its longest piece and its wish, all by the same share of the difference.
QList<qreal> squeezed(const QList<qreal> &least, const QList<qreal> &wished, qreal available)
{
    const qreal lack = sumOf(wished) - available;
    const qreal give = sumOf(wished) - sumOf(least);
    const qreal share = give > 0 ? qMin(qreal(1), lack / give) : 0;
    QList<qreal> widths;
    for (qsizetype i = 0; i < least.size(); ++i) {
        widths.append(wished.at(i) - (wished.at(i) - least.at(i)) * share);
    }
    const qreal scale = available / sumOf(widths);
    for (qreal &width : widths) {
        width *= qMin(qreal(1), scale);
    }
    return widths;
}

// Shares by weight; a column that needs more than its share gets what it needs and leaves the sharing.
QList<qreal> shared(const QList<ColumnNeed> &needs, const QList<qreal> &least, qreal available)
{
    QList<qreal> widths = least;
    QList<bool> settled;
    for (const ColumnNeed &need : needs) {
        settled.append(need.weight <= 0);
    }
    for (bool changed = true; changed;) {
        changed = false;
        qreal rest = available;
        qreal weights = 0;
        for (qsizetype i = 0; i < needs.size(); ++i) {
            rest -= settled.at(i) ? least.at(i) : 0;
            weights += settled.at(i) ? 0 : needs.at(i).weight;
        }
        for (qsizetype i = 0; i < needs.size(); ++i) {
            if (settled.at(i)) {
                continue;
            }
            widths[i] = rest * needs.at(i).weight / weights;
            if (widths.at(i) < least.at(i)) {
                widths[i] = least.at(i);
                settled[i] = true;
                changed = true;
            }
        }
    }
    return widths;
}
} // namespace

QList<qreal> columnWidths(const QList<ColumnNeed> &needs, qreal available)
{
    const qreal weights = weightOf(needs);
    QList<qreal> wished;
    for (const ColumnNeed &need : needs) {
        const qreal share = weights > 0 ? keptShare * available * need.weight / weights : 0;
        wished.append(qMax(need.longest, need.weight > 0 ? qMin(need.natural, share) : need.natural));
    }
    const qreal wishes = sumOf(wished);
    if (wishes > available) {
        return squeezed(longestPieces(needs), wished, available);
    }
    if (weights > 0) {
        return shared(needs, wished, available);
    }
    for (qreal &width : wished) {
        width *= wishes > 0 ? available / wishes : 1;
    }
    return wished;
}

} // namespace rangvoan::report
