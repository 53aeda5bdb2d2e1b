// SPDX-License-Identifier: Apache-2.0
#include "app/main/placenames.h"

#include "app/intake/csvreader.h"

#include <QFile>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// Code to name with its unit from one of the tables of resources/geo; `columns`: code, Khmer, English, units.
struct GeoColumns
{
    int code;
    int khmer;
    int english;
    int unitKhmer;
    int unitEnglish;
};

QHash<QString, LocalText> placeNames(const QString &resource, const GeoColumns &columns)
{
    QFile file(resource);
    QHash<QString, LocalText> names;
    if (!file.open(QIODevice::ReadOnly)) {
        return names;
    }
    const Result<QList<CsvRecord>> records = readCsv(file.readAll(), CsvOptions{resource, u','});
    if (!records) {
        return names;
    }
    for (const CsvRecord &record : records->mid(1)) {
        const QStringList &row = record.fields;
        const QString unitEnglish = row.value(columns.unitEnglish);
        const QString english = row.value(columns.english);
        const bool capital = unitEnglish == u"Capital"_s || unitEnglish.isEmpty();
        names.insert(row.value(columns.code), LocalText{row.value(columns.unitKhmer) + row.value(columns.khmer),
                                                        capital ? english : english + u' ' + unitEnglish});
    }
    return names;
}

} // namespace

QHash<QString, LocalText> provinceNames()
{
    return placeNames(u":/geo/provinces.csv"_s, {0, 1, 2, 3, 4});
}

QHash<QString, LocalText> districtNames()
{
    return placeNames(u":/geo/districts.csv"_s, {0, 2, 3, 4, 5});
}

} // namespace rangvoan
