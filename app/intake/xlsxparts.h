// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/intake/cellsink.h"
#include "app/intake/numberformat.h"
#include "app/intake/xmlcursor.h"

#include <QHash>

namespace rangvoan
{

/// Target of a relationship and the last word of its type ("worksheet").
struct XlsxRelation
{
    QString type;
    QString target; ///< path of a part, resolved
};

struct XlsxSheetEntry
{
    QString name;
    QString relation; ///< id of the relationship to its part
    bool isHidden = false;
};

struct XlsxWorkbook
{
    QList<XlsxSheetEntry> sheets;
    bool base1904 = false;
    bool recalculates = false; ///< asks for all formulas to be computed again on opening
};

/// A shared string; the font is that of its first run in an old Khmer font, if any.
struct XlsxString
{
    QString text;
    quint16 font = 0;
};

/// What a cell style contributes to reading.
struct XlsxStyle
{
    NumberFormat format;
    quint16 font = 0;
};

/// Relationships of a part by id; none when the part has no relationships.
Result<QHash<QString, XlsxRelation>> readXlsxRelations(const ZipArchive &archive, const QString &part,
                                                       const ReadOptions &options);
Result<XlsxWorkbook> readXlsxWorkbook(const ZipArchive &archive, const QString &part, const ReadOptions &options);
Result<QList<XlsxString>> readXlsxStrings(const ZipArchive &archive, const QString &part, const ReadOptions &options,
                                          CellSink &sink);
Result<QList<XlsxStyle>> readXlsxStyles(const ZipArchive &archive, const QString &part, const ReadOptions &options,
                                        CellSink &sink);

/// Reads the text of the string item the cursor stands on (<si> or <is>) to its end; phonetic hints are left out.
XlsxString readXlsxStringItem(XmlCursor &xml, CellSink &sink);
/// "_x000D_" and the like stand for characters XML cannot hold (ST_Xstring).
QString unescapeXlsxText(QString text);

} // namespace rangvoan
