// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/intake/tablereader.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace rangvoan::test
{

using Parts = QList<QPair<QByteArray, QByteArray>>; ///< name and content

/// A zip archive of these parts.
QByteArray zipOf(const Parts &parts);

/// What a hand-made xlsx may differ in; everything is inner XML.
struct XlsxText
{
    QByteArray rows = {};         ///< inside <sheetData>
    QByteArray strings = {};      ///< inside <sst>
    QByteArray formats = {};      ///< inside <numFmts>
    QByteArray fonts = "<font/>"; ///< inside <fonts>
    QByteArray styles = "<xf/>";  ///< inside <cellXfs>
    QByteArray workbook = {};     ///< before <sheets>
    QByteArray afterSheets = {};  ///< behind <sheets>
};

Parts xlsxParts(const XlsxText &text);
QByteArray xlsxOf(const XlsxText &text);

/// A hand-made ods: the inside of <office:spreadsheet> and of <office:automatic-styles>.
QByteArray odsOf(const QByteArray &tables, const QByteArray &styles = {});

/// Text of a cell of the first sheet, "B7".
QString textAt(const Table &table, const char *cell);
const Cell &cellAt(const Table &table, const char *cell);

/// The error of a read that must fail, or "read" when it did not.
QString failureOf(const Result<Table> &table);

ReadOptions named(const char *fileName);

} // namespace rangvoan::test
