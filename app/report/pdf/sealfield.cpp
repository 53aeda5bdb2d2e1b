// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/sealfield.h"

#include <QCryptographicHash>

namespace rangvoan::report::pdf
{

namespace
{
constexpr qsizetype digestLength = 64;

struct Place
{
    qsizetype from = 0;
    qsizetype length = 0;
};

// What stands between two marks that occur once.
std::optional<Place> placeBetween(const QByteArray &file, const QByteArray &start, const QByteArray &end)
{
    const qsizetype from = file.indexOf(start);
    const qsizetype to = from < 0 ? -1 : file.indexOf(end, from);
    if (to < 0 || file.indexOf(start, from + 1) >= 0 || file.indexOf(end, to + 1) >= 0) {
        return std::nullopt;
    }
    return Place{from + start.size(), to - from - start.size()};
}
} // namespace

QByteArray blankDigest()
{
    return QByteArray(digestLength, '0');
}

std::optional<FoundSeal> findSeal(const QByteArray &file)
{
    const std::optional<Place> record = placeBetween(file, sealStart, sealEnd);
    const std::optional<Place> digest = placeBetween(file, digestStart, digestEnd);
    if (!record || !digest) {
        return std::nullopt;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(file).first(digest->from));
    hash.addData(QByteArrayView(file).sliced(digest->from + digest->length));
    return FoundSeal{.record = QByteArray::fromBase64(file.mid(record->from, record->length)),
                     .isWhole = file.mid(digest->from, digest->length) == hash.result().toHex()};
}

} // namespace rangvoan::report::pdf
