// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/intake/ziparchive.h"

namespace rangvoan
{

/// Whether the archive holds an Office Open XML workbook (ECMA-376, transitional or strict).
bool isXlsxArchive(const ZipArchive &archive);

/// Reads all worksheets; chart sheets are left out.
Result<Table> readXlsx(const ZipArchive &archive, const ReadOptions &options);

} // namespace rangvoan
