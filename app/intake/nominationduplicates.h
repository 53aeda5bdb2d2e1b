// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/intake/nominationrow.h"

namespace rangvoan
{

/// Adds the issues that show only when rows are compared: the same civil-servant number, the same name and birth date
/// (refused: DuplicateNumber, DuplicatePerson), a similar Latin name with the same birth date or the same name with
/// another number (PossibleDuplicate), a number shorter than those of the others (ZerosLost).
void compareRows(QList<RowReading> &readings, const ColumnMap &columns);

/// Whether two Latin spellings may be one name: equal letters, or one or two letters apart in longer names.
bool isSimilarLatinName(const QString &one, const QString &other);

} // namespace rangvoan
