// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/intake/ziparchive.h"

namespace rangvoan
{

/// Whether the archive holds an OpenDocument spreadsheet (ISO/IEC 26300).
bool isOdsArchive(const ZipArchive &archive);

/// Reads all sheets. Repeated rows and cells are spelled out only where they hold something, and counted against the
/// limits.
Result<Table> readOds(const ZipArchive &archive, const ReadOptions &options);

} // namespace rangvoan
