// SPDX-License-Identifier: Apache-2.0
#include "app/main/checkwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rangvoan
{

namespace
{

struct CheckWords
{
    const char16_t *name;
    const char *text;
};

constexpr std::array<CheckWords, 15> checkWords{{
    {u"file", QT_TRANSLATE_NOOP("check", "The file is whole and is an award file")},
    {u"tables", QT_TRANSLATE_NOOP("check", "Nothing foreign is stored in it")},
    {u"chain", QT_TRANSLATE_NOOP("check", "No entry of the record book was changed, taken out or put in")},
    {u"signatures", QT_TRANSLATE_NOOP("check", "Every signature is right")},
    {u"projection", QT_TRANSLATE_NOOP("check", "All lists and marks are those of the record book")},
    {u"cache", QT_TRANSLATE_NOOP("check", "What was worked out beforehand is right")},
    {u"attachments", QT_TRANSLATE_NOOP("check", "Every attached file is there and unchanged")},
    {u"drafts", QT_TRANSLATE_NOOP("check", "Unfinished score sheets are unchanged")},
    {u"seals", QT_TRANSLATE_NOOP("check", "Closed stages are as they were when they were closed")},
    {u"ranking", QT_TRANSLATE_NOOP("check", "A second way of counting gives the same ranking")},
    {u"paper_seal", QT_TRANSLATE_NOOP("check", "The PDF carries a seal of this program")},
    {u"paper_bytes", QT_TRANSLATE_NOOP("check", "No byte of the PDF was changed since it was written")},
    {u"paper_book", QT_TRANSLATE_NOOP("check", "The record book of the file holds the entry the paper was made from")},
    {u"paper_content", QT_TRANSLATE_NOOP("check", "Made anew from that entry, the paper is the same")},
    {u"extends", QT_TRANSLATE_NOOP("check", "The later file holds all of the earlier one, unchanged")},
}};

} // namespace

QString wordsOfCheck(const QString &name, const Wording &words)
{
    const auto *const found = std::find_if(checkWords.cbegin(), checkWords.cend(), [&name](const CheckWords &known) {
        return QStringView(known.name) == name;
    });
    return found == checkWords.cend() ? name : words.text("check", found->text);
}

QStringList checkWordsOf(const QByteArray &headHash)
{
    const QString head = QString::fromLatin1(headHash.left(6).toHex().toUpper());
    return {head.mid(0, 4), head.mid(4, 4), head.mid(8, 4)};
}

} // namespace rangvoan
