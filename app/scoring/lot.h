// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace rangvoan
{

struct LotTicket
{
    int number = 0;  ///< candidate number
    QByteArray hash; ///< 64 lower-case hex digits

    friend bool operator==(const LotTicket &, const LotTicket &) = default;
};

/// The lot by hash (design 4.2). `published` is a text nobody could choose, named before the draw (for example the
/// closing line of a newspaper of a day to come). For every tied candidate number n the ticket is
///     SHA-256( UTF-8(published) LF numbers LF n )
/// with `numbers` all tied numbers ascending, joined by ',' and n in decimal digits without leading zeros; the tickets
/// in ascending order of their hex text are the order of places. Anyone can repeat it:
///     printf '%s\n%s\n%s' "the text" "3,7,12" 7 | sha256sum
/// InvalidArgument: fewer than two numbers, a number below 1, a number twice, an empty text.
Result<QList<LotTicket>> drawLot(const QString &published, QList<int> numbers);

} // namespace rangvoan
