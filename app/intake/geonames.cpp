// SPDX-License-Identifier: Apache-2.0
#include "app/intake/geonames.h"

#include "app/intake/csvreader.h"
#include "app/text/khmernormalize.h"

#include <QFile>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// Letters, signs and digits of the search key: spaces, hyphens and accents do not tell places apart.
QString placeKey(QStringView text)
{
    QString key;
    const QString latin = text.toString().normalized(QString::NormalizationForm_D);
    for (const QChar c : searchKey(latin)) {
        const bool isAccent = c >= u'\u0300' && c <= u'\u036F';
        if (!isAccent && (c.isLetterOrNumber() || c.isMark())) {
            key += c;
        }
    }
    return key;
}

/// Words for the kind of unit, as keys: before the name (Khmer) and behind it (English).
struct UnitWords
{
    QStringList before;
    QStringList behind;
};

const UnitWords &unitWords()
{
    static const UnitWords words = [] {
        UnitWords keys;
        for (const QStringView unit : {u"រាជធានី", u"ខេត្ត", u"ស្រុក", u"ក្រុង", u"ខណ្ឌ"}) {
            keys.before.append(placeKey(unit));
        }
        keys.before.append(u"krong"_s);
        keys.behind = {u"province"_s, u"capital"_s, u"district"_s, u"municipality"_s,
                       u"section"_s,  u"khan"_s,    u"city"_s,     u"town"_s};
        return keys;
    }();
    return words;
}

QString withoutUnit(const QString &key)
{
    for (const QString &word : unitWords().before) {
        if (key.startsWith(word) && key.size() > word.size()) {
            return key.sliced(word.size());
        }
    }
    for (const QString &word : unitWords().behind) {
        if (key.endsWith(word) && key.size() > word.size()) {
            return key.chopped(word.size());
        }
    }
    return key;
}

/// Whether a sentence, as key, names the province of that key together with the word for province or capital.
bool namesProvince(const QString &sentence, const QString &province)
{
    if (!hasKhmer(province)) {
        return sentence.contains(province + u"province"_s) || sentence.contains(province + u"capital"_s);
    }
    const QStringList &units = unitWords().before;
    return sentence.contains(units.at(0) + province) || sentence.contains(units.at(1) + province);
}

/// Codes whose leading zero a spreadsheet dropped ("1" for "01", "102" for "0102").
QString paddedCode(const QString &key, qsizetype digits)
{
    const bool isNumber = !key.isEmpty() && std::all_of(key.cbegin(), key.cend(), [](QChar c) { return c.isDigit(); });
    return isNumber && key.size() == digits - 1 ? u'0' + key : key;
}

using GeoEntries = QList<QPair<QString, QString>>; // name, code

Result<GeoEntries> geoEntries(const QByteArray &csv, const QString &file, const QStringList &nameColumns)
{
    const Result<QList<CsvRecord>> records = readCsv(csv, {.fileName = file, .delimiter = u','});
    if (!records) {
        return records.error();
    }
    GeoEntries entries;
    const QStringList header = records->isEmpty() ? QStringList() : records->first().fields;
    const qsizetype codeColumn = header.indexOf(u"code"_s);
    if (codeColumn < 0) {
        return Error{ErrorCode::UnknownColumns, {file, u"code"_s}};
    }
    for (const CsvRecord &record : records->sliced(1)) {
        const QString code = record.fields.value(codeColumn);
        entries.append({code, code});
        for (const QString &column : nameColumns) {
            for (const QString &name : record.fields.value(header.indexOf(column)).split(u';', Qt::SkipEmptyParts)) {
                entries.append({name, code});
            }
        }
    }
    return entries;
}

QByteArray shippedFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<GeoNames> GeoNames::fromCsv(const QByteArray &provinces, const QByteArray &districts)
{
    const auto provinceEntries = geoEntries(
        provinces, u"provinces.csv"_s, {u"khmer"_s, u"english"_s, u"english_variants"_s, u"khmer_encoding_variant"_s});
    if (!provinceEntries) {
        return provinceEntries.error();
    }
    const auto districtEntries = geoEntries(districts, u"districts.csv"_s, {u"khmer"_s, u"latin"_s});
    if (!districtEntries) {
        return districtEntries.error();
    }
    GeoNames names;
    for (const auto &[name, code] : *provinceEntries) {
        names.m_provinces.insert(placeKey(name), code);
    }
    for (const auto &[name, code] : *districtEntries) {
        names.m_districts.insert(placeKey(name), code);
    }
    return names;
}

Result<GeoNames> GeoNames::shipped()
{
    return fromCsv(shippedFile(u":/geo/provinces.csv"_s), shippedFile(u":/geo/districts.csv"_s));
}

std::optional<QString> GeoNames::provinceCode(QStringView text) const
{
    const QString key = paddedCode(placeKey(text), 2);
    for (const QString &candidate : {key, withoutUnit(key)}) {
        if (const auto found = m_provinces.constFind(candidate); found != m_provinces.cend()) {
            return *found;
        }
    }
    return std::nullopt;
}

QStringList GeoNames::districtCodes(QStringView text) const
{
    // Some names begin with what looks like a unit (ក្រុងកែប of Kep), so the whole text goes first.
    const QString key = paddedCode(placeKey(text), 4);
    QStringList codes = m_districts.values(key);
    if (codes.isEmpty()) {
        codes = m_districts.values(withoutUnit(key));
    }
    std::sort(codes.begin(), codes.end());
    codes.removeDuplicates();
    return codes;
}

std::optional<QString> GeoNames::provinceNamedIn(QStringView sentence) const
{
    const QString key = placeKey(sentence);
    QStringList found;
    for (auto it = m_provinces.cbegin(); it != m_provinces.cend(); ++it) {
        if (namesProvince(key, it.key()) && !found.contains(it.value())) {
            found.append(it.value());
        }
    }
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

} // namespace rangvoan
