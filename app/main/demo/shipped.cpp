// SPDX-License-Identifier: Apache-2.0
#include "app/intake/csvreader.h"
#include "app/main/demo/demoseason.h"

#include <QFile>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

Result<QByteArray> resourceBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotRead, {path}};
    }
    return file.readAll();
}

} // namespace

Result<QByteArray> shippedRuleSet(const QString &name)
{
    return resourceBytes(u":/rulesets/"_s + name + u".json"_s);
}

Result<QList<PriorAwardee>> shippedRoll(const std::function<QString(QStringView)> &searchKey)
{
    const Result<QByteArray> bytes = resourceBytes(u":/roll/awardees.csv"_s);
    if (!bytes) {
        return bytes.error();
    }
    const Result<QList<CsvRecord>> records = readCsv(*bytes, CsvOptions{u"awardees.csv"_s, u','});
    if (!records) {
        return records.error();
    }
    QList<PriorAwardee> roll;
    for (const CsvRecord &record : records->mid(1)) {
        const QStringList &row = record.fields;
        PriorAwardee awardee;
        awardee.year = row.value(0);
        awardee.award = row.value(1);
        awardee.category = row.value(2);
        awardee.rank = row.value(3).toInt();
        awardee.nameKm = row.value(4);
        awardee.nameLatin = row.value(5);
        awardee.provinceCode = row.value(6);
        awardee.school = row.value(7);
        awardee.source = row.value(8);
        awardee.nameKey = awardee.nameKm.isEmpty() ? QString() : searchKey(awardee.nameKm);
        roll.append(awardee);
    }
    return roll;
}

} // namespace rangvoan
