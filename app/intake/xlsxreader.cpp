// SPDX-License-Identifier: Apache-2.0
#include "app/intake/xlsxreader.h"

#include "app/intake/xlsxparts.h"
#include "app/intake/xlsxsheet.h"

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// The part that is the workbook, by the relationships of the package or by its usual place.
QString workbookPart(const ZipArchive &archive, const ReadOptions &options)
{
    const auto relations = readXlsxRelations(archive, QString(), options);
    if (relations) {
        for (const XlsxRelation &relation : *relations) {
            if (relation.type == u"officeDocument" && archive.contains(relation.target)) {
                return relation.target;
            }
        }
    }
    return u"xl/workbook.xml"_s;
}

QString partOfType(const QHash<QString, XlsxRelation> &relations, QStringView type)
{
    const auto found = std::find_if(relations.cbegin(), relations.cend(),
                                    [type](const XlsxRelation &relation) { return relation.type == type; });
    return found == relations.cend() ? QString() : found->target;
}

Status readSharedParts(const ZipArchive &archive, const QHash<QString, XlsxRelation> &relations,
                       const ReadOptions &options, XlsxContext &context)
{
    if (const QString part = partOfType(relations, u"sharedStrings"); archive.contains(part)) {
        Result<QList<XlsxString>> strings = readXlsxStrings(archive, part, options, context.sink);
        if (!strings) {
            return strings.error();
        }
        context.strings = std::move(strings.value());
    }
    if (const QString part = partOfType(relations, u"styles"); archive.contains(part)) {
        Result<QList<XlsxStyle>> styles = readXlsxStyles(archive, part, options, context.sink);
        if (!styles) {
            return styles.error();
        }
        context.styles = std::move(styles.value());
    }
    return {};
}

Status readSheets(const ZipArchive &archive, const QHash<QString, XlsxRelation> &relations, const ReadOptions &options,
                  XlsxContext &context)
{
    for (const XlsxSheetEntry &entry : context.book.sheets) {
        const auto relation = relations.constFind(entry.relation);
        if (relation != relations.cend() && relation->type != u"worksheet") {
            continue;
        }
        if (relation == relations.cend() || !archive.contains(relation->target)) {
            return Error{ErrorCode::DamagedWorkbook, {options.fileName, entry.name}};
        }
        context.sink.beginSheet(entry.name, entry.isHidden);
        if (const Status read = readXlsxSheet(archive, relation->target, options, context); !read) {
            return read;
        }
    }
    return {};
}

} // namespace

bool isXlsxArchive(const ZipArchive &archive)
{
    return archive.contains(workbookPart(archive, {}));
}

Result<Table> readXlsx(const ZipArchive &archive, const ReadOptions &options)
{
    const QString part = workbookPart(archive, options);
    // The binary workbook (.xlsb) has the same wrapping but is no XML.
    if (part.endsWith(u".bin"_s)) {
        return Error{ErrorCode::NotAWorkbook, {options.fileName}};
    }
    Result<XlsxWorkbook> book = readXlsxWorkbook(archive, part, options);
    if (!book) {
        return book.error();
    }
    const auto relations = readXlsxRelations(archive, part, options);
    if (!relations) {
        return relations.error();
    }
    XlsxContext context{std::move(book.value()), {}, {}, CellSink(options.limits)};
    if (const Status shared = readSharedParts(archive, *relations, options, context); !shared) {
        return shared.error();
    }
    if (const Status sheets = readSheets(archive, *relations, options, context); !sheets) {
        return sheets.error();
    }
    Table table;
    table.format = TableFormat::Xlsx;
    context.sink.finishInto(table);
    return table;
}

} // namespace rangvoan
