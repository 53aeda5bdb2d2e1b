// SPDX-License-Identifier: Apache-2.0
#include "ui/text/breakable.h"

#include "app/text/segment.h"

#include <QFontMetrics>

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

QString cutToWidth(const QFontMetrics &metrics, const QString &text, int width)
{
    constexpr int spare = 2; // three dots take a little more than the one sign
    QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    if (!holdsKhmer(cut) || !cut.endsWith(u'…')) {
        return cut;
    }
    cut = metrics.elidedText(text, Qt::ElideRight, width - spare);
    cut.chop(1);
    return cut + u"..."_s;
}

} // namespace rangvoan::ui
