// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <random>

namespace rangvoan::test
{

/// Thirty different Khmer names in canonical order.
const QStringList &khmerNames();

/// Every letter, sign and digit of the Khmer block.
QString allKhmer();

/// "1780 17D2 ..." for messages.
QString codePoints(const QString &text);

/// Writes names as other keyboards, converters and hands do: the same on paper, other code points. Written from the
/// Unicode charts and on purpose without any code of app/text.
class Scrambler
{
public:
    explicit Scrambler(unsigned seed) : m_random(seed) {}

    QString lookAlikeOf(const QString &name);

private:
    QString syllable(const QString &text);
    QStringList typedParts(const QString &syllable);
    bool oneIn(unsigned count) { return m_random() % count == 0; }

    std::mt19937 m_random;
};

} // namespace rangvoan::test
