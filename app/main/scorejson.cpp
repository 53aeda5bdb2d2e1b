// SPDX-License-Identifier: Apache-2.0
#include "app/main/scorejson.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue wholeNumber(const QString &digits)
{
    constexpr qint64 exactUpTo = 1LL << 53;
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return fits && number >= -exactUpTo && number <= exactUpTo ? QJsonValue(number) : QJsonValue(digits);
}

} // namespace

QJsonObject scoreJson(const Score &score, int places)
{
    return {
        {u"num"_s, wholeNumber(score.num())}, {u"den"_s, wholeNumber(score.den())}, {u"text"_s, score.display(places)}};
}

} // namespace rangvoan
