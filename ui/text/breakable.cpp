// SPDX-License-Identifier: Apache-2.0
#include "ui/text/breakable.h"

#include "app/text/segment.h"

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char16_t breakMark = 0x200b;

} // namespace

bool holdsKhmer(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar letter) { return letter.unicode() >= 0x1780 && letter.unicode() <= 0x17ff; });
}

QString breakable(QStringView text)
{
    if (!holdsKhmer(text)) {
        return text.toString();
    }
    static const Segmenter segmenter; // reads the lexicon once, never changes
    return segmenter.withBreaks(text);
}

QString unbroken(const QString &text)
{
    QString plain(text);
    return plain.remove(QChar(breakMark));
}

} // namespace rangvoan::ui
