// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QHash>
#include <QMultiHash>

#include <optional>

namespace rangvoan
{

/// Official codes of provinces and districts by name: Khmer or Latin, with or without the word for province, district,
/// municipality or section, in any of the spellings listed in resources/geo.
class GeoNames
{
public:
    /// Reads tables with the columns of resources/geo. Errors: InvalidTable, UnknownEncoding, UnknownColumns.
    static Result<GeoNames> fromCsv(const QByteArray &provinces, const QByteArray &districts);
    /// The tables the program carries inside itself.
    static Result<GeoNames> shipped();

    /// Two-digit code of a province given by name or code.
    std::optional<QString> provinceCode(QStringView text) const;
    /// Four-digit codes of all districts of that name (or that code), of whatever province.
    QStringList districtCodes(QStringView text) const;
    /// The one province a sentence names behind ខេត្ត, រាជធានី or before "province"; for title rows.
    std::optional<QString> provinceNamedIn(QStringView sentence) const;

private:
    QHash<QString, QString> m_provinces; ///< name key → code
    QMultiHash<QString, QString> m_districts;
};

} // namespace rangvoan
