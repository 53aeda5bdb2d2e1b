// SPDX-License-Identifier: Apache-2.0
#include "app/main/checkwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

struct CheckWords
{
    const char16_t *name;
    const char *passed;
    const char *failed;
};

constexpr std::array<CheckWords, 15> checkWords{{
    {u"file", QT_TRANSLATE_NOOP("check", "The file is whole and is an award file"),
     QT_TRANSLATE_NOOP("check", "The file is damaged or is no award file")},
    {u"tables", QT_TRANSLATE_NOOP("check", "The file holds nothing that does not belong there"),
     QT_TRANSLATE_NOOP("check", "The file holds something that does not belong there, or lacks a part")},
    {u"chain", QT_TRANSLATE_NOOP("check", "No entry of the record book was changed, taken out or put in"),
     QT_TRANSLATE_NOOP("check", "An entry of the record book was changed, taken out or put in")},
    {u"signatures", QT_TRANSLATE_NOOP("check", "Every signature is right"),
     QT_TRANSLATE_NOOP("check", "A signature is wrong")},
    {u"projection", QT_TRANSLATE_NOOP("check", "All lists and marks are those of the record book"),
     QT_TRANSLATE_NOOP("check", "Some lists or marks differ from the record book")},
    {u"cache", QT_TRANSLATE_NOOP("check", "Stored results are correct"),
     QT_TRANSLATE_NOOP("check", "A stored result is not correct")},
    {u"attachments", QT_TRANSLATE_NOOP("check", "Every attached file is there and unchanged"),
     QT_TRANSLATE_NOOP("check", "An attached file is missing or was changed")},
    {u"drafts", QT_TRANSLATE_NOOP("check", "Unfinished score sheets are unchanged"),
     QT_TRANSLATE_NOOP("check", "An unfinished score sheet was changed")},
    {u"seals", QT_TRANSLATE_NOOP("check", "Closed stages are as they were when they were closed"),
     QT_TRANSLATE_NOOP("check", "A closed stage is not as it was when it was closed")},
    {u"ranking", QT_TRANSLATE_NOOP("check", "A second way of counting gives the same ranking"),
     QT_TRANSLATE_NOOP("check", "A second way of counting gives another ranking")},
    {u"paper_seal", QT_TRANSLATE_NOOP("check", "The PDF carries a seal of this program"),
     QT_TRANSLATE_NOOP("check", "The PDF carries no seal of this program")},
    {u"paper_bytes", QT_TRANSLATE_NOOP("check", "No byte of the PDF was changed since it was written"),
     QT_TRANSLATE_NOOP("check", "The PDF was changed since it was written")},
    {u"paper_book", QT_TRANSLATE_NOOP("check", "The record book of the file holds the entry the paper was made from"),
     QT_TRANSLATE_NOOP("check", "The record book of the file lacks the entry the paper was made from")},
    {u"paper_content", QT_TRANSLATE_NOOP("check", "Made anew from that entry, the paper is the same"),
     QT_TRANSLATE_NOOP("check", "Made anew from that entry, the paper is another")},
    {u"extends", QT_TRANSLATE_NOOP("check", "The later file holds all of the earlier one, unchanged"),
     QT_TRANSLATE_NOOP("check", "The later file lacks or changes something of the earlier one")},
}};

/// What a table of db/schema holds, for a person.
struct PlaceWords
{
    const char *words;
    std::array<const char16_t *, 6> tables;
};

constexpr std::array<PlaceWords, 15> placeWords{{
    {QT_TRANSLATE_NOOP("checkplace", "the set-up of the year"), {u"cycle", u"category"}},
    {QT_TRANSLATE_NOOP("checkplace", "the committee"), {u"appointment", u"member"}},
    {QT_TRANSLATE_NOOP("checkplace", "the nominations"),
     {u"candidate", u"candidate_number", u"candidate_sort_key", u"duplicate", u"correction", u"file_import"}},
    {QT_TRANSLATE_NOOP("checkplace", "awardees of earlier years"), {u"prior_awardee"}},
    {QT_TRANSLATE_NOOP("checkplace", "the evidence"), {u"evidence"}},
    {QT_TRANSLATE_NOOP("checkplace", "the conflict sheets"), {u"conflict", u"conflict_sheet", u"dismissed_suggestion"}},
    {QT_TRANSLATE_NOOP("checkplace", "who marks whom"), {u"assignment"}},
    {QT_TRANSLATE_NOOP("checkplace", "the meetings and votes"),
     {u"meeting", u"meeting_note", u"attendance", u"motion", u"motion_vote"}},
    {QT_TRANSLATE_NOOP("checkplace", "the score sheets"),
     {u"score_sheet", u"draft_sheet", u"coverage_waiver", u"moderation"}},
    {QT_TRANSLATE_NOOP("checkplace", "the ranking"), {u"tie_ruling", u"sealed_ranking", u"sealed_place"}},
    {QT_TRANSLATE_NOOP("checkplace", "the decision"), {u"decision"}},
    {QT_TRANSLATE_NOOP("checkplace", "the approval and the announcement"),
     {u"instruction", u"announcement", u"prize_receipt", u"vacancy", u"complaint"}},
    {QT_TRANSLATE_NOOP("checkplace", "the papers"), {u"paper", u"paper_wording"}},
    {QT_TRANSLATE_NOOP("checkplace", "the stages"), {u"stage_record", u"amendment"}},
    {QT_TRANSLATE_NOOP("checkplace", "the attached files"), {u"attachment", u"file_origin"}},
}};

bool holdsTable(const PlaceWords &place, const QString &table)
{
    return std::any_of(place.tables.cbegin(), place.tables.cend(),
                       [&table](const char16_t *name) { return name != nullptr && QStringView(name) == table; });
}

} // namespace

QString wordsOfCheck(const QString &name, bool passed, const Wording &words)
{
    const auto *const found = std::find_if(checkWords.cbegin(), checkWords.cend(), [&name](const CheckWords &known) {
        return QStringView(known.name) == name;
    });
    return found == checkWords.cend() ? name : words.text("check", passed ? found->passed : found->failed);
}

QString placeOfDamage(const QString &detail, const Wording &words)
{
    static const QRegularExpression entryNumber(u"^event (\\d+):"_s);
    if (const QRegularExpressionMatch entry = entryNumber.match(detail); entry.hasMatch()) {
        return words.text("checkplace", QT_TRANSLATE_NOOP("checkplace", "entry %1 of the record book"))
            .arg(entry.captured(1));
    }
    static const QRegularExpression tableName(u"^table (\\w+),"_s);
    const QString table = tableName.match(detail).captured(1);
    const auto *const found = std::find_if(placeWords.cbegin(), placeWords.cend(),
                                           [&table](const PlaceWords &place) { return holdsTable(place, table); });
    return found == placeWords.cend() ? QString() : words.text("checkplace", found->words);
}

QStringList checkWordsOf(const QByteArray &headHash)
{
    const QString head = QString::fromLatin1(headHash.left(6).toHex().toUpper());
    return {head.mid(0, 4), head.mid(4, 4), head.mid(8, 4)};
}

} // namespace rangvoan
