// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/rankingservice.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QHash>

namespace rangvoan::ui
{

enum class TieBracket { None, First, Middle, Last };

/// The columns of the ranking; the components stand between Score and MarkedBy.
namespace rankingcolumn
{
inline constexpr int place = 0;
inline constexpr int tie = 1;
inline constexpr int name = 2;
inline constexpr int score = 3;
inline constexpr int firstComponent = 4;
} // namespace rankingcolumn

/// The ranking as lines of a table, with what a page draws over them.
struct RankingLines
{
    QList<TableRow> rows;
    QHash<int, TieBracket> brackets; ///< by line
    int cutLine = -1;                ///< the line that is the cut
    QString cutLeft;                 ///< "Cut line: 5 seats"
    QString cutRight;                ///< "0.50 between 5th and 6th"; empty where not both are known
};

/// Gold only for those in a decision that was carried. Bands come from `firmness`, none while it is computed.
RankingLines rankingLines(const Workspace &workspace, const RankingView &view, const std::optional<Firmness> &firmness);

/// Icon, tone and word of a band.
Cell bandCell(const Workspace &workspace, Band band);
/// "=7" while a place is shared.
QString placeWord(const Workspace &workspace, const RankedCandidate &row);

} // namespace rangvoan::ui
