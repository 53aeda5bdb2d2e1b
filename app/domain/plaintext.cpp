// SPDX-License-Identifier: Apache-2.0
#include "app/domain/plaintext.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

constexpr bool isInvisibleMark(char16_t unit)
{
    return (unit >= 0x200B && unit <= 0x200D) || unit == 0x2060 || unit == 0x00AD;
}

constexpr bool isUnwanted(char16_t unit)
{
    const bool control = (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7F && unit <= 0x9F);
    const bool direction =
        unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
    return control || direction || unit == 0xFEFF || unit == 0xFFFE || unit == 0xFFFF;
}

bool isUnseen(QChar unit)
{
    return unit.isSpace() || isInvisibleMark(unit.unicode()) || isUnwanted(unit.unicode());
}

QString withPlainLineEnds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t end : {u'\r', u'\u2028', u'\u2029'}) {
        text.replace(QChar(end), QChar(u'\n'));
    }
    return text;
}

bool isWhole(const QString &text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate()) {
        return at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    }
    return !unit.isLowSurrogate() || (at > 0 && text.at(at - 1).isHighSurrogate());
}

} // namespace

QString plainText(const QString &typed)
{
    const QString lines = withPlainLineEnds(typed);
    QString kept;
    kept.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isUnwanted(lines.at(i).unicode()) && isWhole(lines, i)) {
            kept.append(lines.at(i));
        }
    }
    const auto first = std::find_if_not(kept.cbegin(), kept.cend(), isUnseen);
    const auto last = std::find_if_not(kept.crbegin(), std::make_reverse_iterator(first), isUnseen).base();
    return kept.mid(first - kept.cbegin(), last - first);
}

bool isBlank(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), isUnseen);
}

} // namespace rangvoan
