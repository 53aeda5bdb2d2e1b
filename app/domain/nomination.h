// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/person.h"

namespace rangvoan
{

/// A nomination as read from one row of a workbook.
struct NominationRow
{
    int row = 0; ///< row number in the sheet, from 1
    QString categoryCode;
    Nomination nomination;
};

} // namespace rangvoan
