// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/sealrecord.h"

#include "app/text/digits.h"

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype hashBytes = 16;

QString recordHash(const QByteArray &hash)
{
    return QString::fromLatin1(hash.left(hashBytes).toHex().toUpper());
}

/// A colon would end the field.
QString recordField(const QString &text)
{
    return toLatinDigits(text).replace(u':', u'-').toUpper();
}

} // namespace

QString sealRecord(const PaperJob &job)
{
    const QString rules = job.category == nullptr ? QString() : recordHash(job.category->rulesHash);
    return QStringList{u"RV1"_s,
                       recordField(job.facts.settings.year),
                       recordField(job.kind.code),
                       recordField(job.context.number),
                       recordHash(job.facts.head.hash),
                       rules}
        .join(u':');
}

} // namespace rangvoan::report
