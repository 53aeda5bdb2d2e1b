// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/ratingfield.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace rangvoan::test
{

/// A field from rows of candidates, columns of members; an empty text is a missing mark, the others are exact decimals.
inline RatingField fieldOf(const QList<QStringList> &rows)
{
    RatingField field{static_cast<int>(rows.size()), 0, {}};
    for (int c = 0; c < rows.size(); ++c) {
        field.members = std::max(field.members, static_cast<int>(rows.at(c).size()));
        for (int m = 0; m < rows.at(c).size(); ++m) {
            if (!rows.at(c).at(m).isEmpty()) {
                field.sheets.append({c, m, *Score::fromDecimal(rows.at(c).at(m))});
            }
        }
    }
    return field;
}

/// The same from text: rows by newline or semicolon, marks by blanks, a missing one is a full stop.
inline RatingField fieldOf(const char *text)
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromLatin1(text).split(QLatin1Char(';'))) {
        QStringList row = line.simplified().split(QLatin1Char(' '));
        for (QString &mark : row) {
            mark = mark == QLatin1String(".") ? QString() : mark;
        }
        rows.append(row);
    }
    return fieldOf(rows);
}

/// For figures of which only so many digits are published.
inline bool isNear(double value, double expected, double within)
{
    return std::abs(value - expected) <= within;
}

} // namespace rangvoan::test
