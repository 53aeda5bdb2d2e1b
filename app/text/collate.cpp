// SPDX-License-Identifier: Apache-2.0
#include "app/text/collate.h"

#include "app/text/khmernormalize.h"

#include <unicode/coll.h>
#include <unicode/sortkey.h>
#include <unicode/unistr.h>
#include <unicode/uversion.h>

#include <memory>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// Null where ICU's data is missing; order is then that of code points, under a version of its own.
const icu::Collator *khmerCollator()
{
    static const std::unique_ptr<const icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("km"), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return collator.get();
}

icu::UnicodeString toIcu(const QString &text)
{
    return {text.utf16(), static_cast<int32_t>(text.size())};
}

QString dottedVersion(const UVersionInfo version)
{
    char text[U_MAX_VERSION_STRING_LENGTH] = {};
    u_versionToString(version, text);
    return QString::fromLatin1(text);
}

QByteArray codePointKey(const QString &text)
{
    QByteArray key;
    key.reserve(2 * text.size());
    for (const QChar c : text) {
        key.append(static_cast<char>(c.row())).append(static_cast<char>(c.cell()));
    }
    return key;
}

} // namespace

int compareKhmer(QStringView a, QStringView b)
{
    const QString left = canonical(a);
    const QString right = canonical(b);
    const icu::Collator *collator = khmerCollator();
    UErrorCode status = U_ZERO_ERROR;
    const int order = collator == nullptr ? left.compare(right) : collator->compare(toIcu(left), toIcu(right), status);
    return U_SUCCESS(status) ? order : left.compare(right);
}

QByteArray sortKey(QStringView text)
{
    const QString plain = canonical(text);
    const icu::Collator *collator = khmerCollator();
    if (collator == nullptr) {
        return codePointKey(plain);
    }
    const icu::UnicodeString source = toIcu(plain);
    QByteArray key(collator->getSortKey(source, nullptr, 0), '\0');
    collator->getSortKey(source, reinterpret_cast<std::uint8_t *>(key.data()), static_cast<int32_t>(key.size()));
    key.chop(1); // ICU ends a key with a zero byte
    return key;
}

QString collationVersion()
{
    const icu::Collator *collator = khmerCollator();
    if (collator == nullptr) {
        return u"code points"_s;
    }
    UVersionInfo icuVersion;
    UVersionInfo rulesVersion;
    u_getVersion(icuVersion);
    collator->getVersion(rulesVersion);
    return dottedVersion(icuVersion) + u'/' + dottedVersion(rulesVersion);
}

} // namespace rangvoan
