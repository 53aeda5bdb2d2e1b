// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/intake/xlsxparts.h"

namespace rangvoan
{

/// What the sheets of one workbook share while they are read.
struct XlsxContext
{
    XlsxWorkbook book;
    QList<XlsxString> strings;
    QList<XlsxStyle> styles;
    CellSink sink;
};

/// Reads the cells of one worksheet into the sheet that was begun last.
Status readXlsxSheet(const ZipArchive &archive, const QString &part, const ReadOptions &options, XlsxContext &context);

} // namespace rangvoan
