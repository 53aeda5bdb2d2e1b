// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/lot.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray lotNumbersText(const QList<int> &numbers)
{
    QByteArrayList texts;
    for (const int number : numbers) {
        texts.append(QByteArray::number(number));
    }
    return texts.join(',');
}

} // namespace

Result<QList<LotTicket>> drawLot(const QString &published, QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    const bool doubled = std::adjacent_find(numbers.begin(), numbers.end()) != numbers.end();
    if (published.isEmpty() || numbers.size() < 2 || numbers.first() < 1 || doubled) {
        return Error{ErrorCode::InvalidArgument, {u"lot: a published text and two or more different numbers"_s}};
    }
    const QByteArray head = published.toUtf8() + '\n' + lotNumbersText(numbers) + '\n';
    QList<LotTicket> tickets;
    for (const int number : numbers) {
        const QByteArray hash = QCryptographicHash::hash(head + QByteArray::number(number), QCryptographicHash::Sha256);
        tickets.append({number, hash.toHex()});
    }
    std::sort(tickets.begin(), tickets.end(), [](const LotTicket &a, const LotTicket &b) { return a.hash < b.hash; });
    return tickets;
}

} // namespace rangvoan
