// SPDX-License-Identifier: Apache-2.0
#include "app/text/errortext.h"

#include "app/text/dates.h"
#include "app/text/digits.h"
#include "app/text/stagetext.h"

#include <QDateTime>
#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace rangvoan
{

namespace
{

// Keys that NotFound names; lupdate finds them here for the translators.
[[maybe_unused]] constexpr std::array thingKeys{
    QT_TRANSLATE_NOOP("thing", "member"),     QT_TRANSLATE_NOOP("thing", "candidate"),
    QT_TRANSLATE_NOOP("thing", "category"),   QT_TRANSLATE_NOOP("thing", "stage"),
    QT_TRANSLATE_NOOP("thing", "rule set"),   QT_TRANSLATE_NOOP("thing", "evidence"),
    QT_TRANSLATE_NOOP("thing", "duplicate"),  QT_TRANSLATE_NOOP("thing", "import"),
    QT_TRANSLATE_NOOP("thing", "sheet"),      QT_TRANSLATE_NOOP("thing", "score sheet"),
    QT_TRANSLATE_NOOP("thing", "meeting"),    QT_TRANSLATE_NOOP("thing", "motion"),
    QT_TRANSLATE_NOOP("thing", "decision"),   QT_TRANSLATE_NOOP("thing", "instruction"),
    QT_TRANSLATE_NOOP("thing", "complaint"),  QT_TRANSLATE_NOOP("thing", "paper"),
    QT_TRANSLATE_NOOP("thing", "cycle"),      QT_TRANSLATE_NOOP("thing", "a member who marked both"),
    QT_TRANSLATE_NOOP("thing", "paper kind"), QT_TRANSLATE_NOOP("thing", "attachment"),
    QT_TRANSLATE_NOOP("thing", "correction"), QT_TRANSLATE_NOOP("thing", "panel plan"),
    QT_TRANSLATE_NOOP("thing", "score"),      QT_TRANSLATE_NOOP("thing", "wording"),
    QT_TRANSLATE_NOOP("thing", "province"),
};

// Reasons of InvalidTable that the reader of separated text gives; others stand beside the code that finds them.
[[maybe_unused]] constexpr std::array tableReasonKeys{
    QT_TRANSLATE_NOOP("tablereason", "a quotation mark is opened and never closed"),
    QT_TRANSLATE_NOOP("tablereason", "text follows a closing quotation mark"),
};

// Limits that TooLarge names.
[[maybe_unused]] constexpr std::array limitKeys{
    QT_TRANSLATE_NOOP("limit", "styles"),
    QT_TRANSLATE_NOOP("limit", "text in row %1"),
    QT_TRANSLATE_NOOP("limit", "number of cells"),
    QT_TRANSLATE_NOOP("limit", "size of the file"),
    QT_TRANSLATE_NOOP("limit", "number of sheets"),
    QT_TRANSLATE_NOOP("limit", "amount of text"),
    QT_TRANSLATE_NOOP("limit", "depth of its parts"),
    QT_TRANSLATE_NOOP("limit", "number of parts"),
    QT_TRANSLATE_NOOP("limit", "size when unpacked"),
    QT_TRANSLATE_NOOP("limit", "number of fields in line %1"),
    QT_TRANSLATE_NOOP("limit", "number of fields"),
    QT_TRANSLATE_NOOP("limit", "more than %1 MB"),
};

// One switch without a default: the compiler names the code that has no sentence yet.
// NOLINTNEXTLINE(readability-function-size): a table, a line a code
const char *errorSource(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return QT_TRANSLATE_NOOP("error", "“%1” cannot be used here. Check it and enter it again.");
    case ErrorCode::MissingArgument:
        return QT_TRANSLATE_NOOP("error", "Something is missing: %1. Add it and try again.");
    case ErrorCode::InvalidJson:
        return QT_TRANSLATE_NOOP("error", "%1 cannot be read at %2: %3. Correct the file at that place.");
    case ErrorCode::InvalidTable:
        return QT_TRANSLATE_NOOP("error", "%1, line %2, column %3: %4. Correct the table at that place.");
    case ErrorCode::NotAWorkbook:
        return QT_TRANSLATE_NOOP("error", "%1 is not a workbook. Choose a file of the kind xlsx, ods or csv.");
    case ErrorCode::LegacyWorkbook:
        return QT_TRANSLATE_NOOP("error",
                                 "%1 is an old xls workbook. Open it in the spreadsheet program and save it as "
                                 "xlsx.");
    case ErrorCode::EncryptedWorkbook:
        return QT_TRANSLATE_NOOP("error", "%1 is protected by a password. Save it without the password and choose it "
                                          "again.");
    case ErrorCode::EmptyTable:
        return QT_TRANSLATE_NOOP("error", "%1 holds no rows. Check that the right sheet was saved.");
    case ErrorCode::UnknownColumns:
        return QT_TRANSLATE_NOOP("error",
                                 "%1 lacks these columns: %2. Name them in the first row or choose them by hand.");
    case ErrorCode::TooLarge:
        return QT_TRANSLATE_NOOP("error", "%1 is too large: %2. Divide it into smaller files.");
    case ErrorCode::DamagedWorkbook:
        return QT_TRANSLATE_NOOP("error", "%1 is damaged (%2). Ask the sender for the file again.");
    case ErrorCode::UnknownEncoding:
        return QT_TRANSLATE_NOOP("error", "The letters of %1 cannot be recognised. Save the table as UTF-8 or xlsx.");
    case ErrorCode::LegacyKhmerFont:
        return QT_TRANSLATE_NOOP("error",
                                 "%1, cell %2, is written in the old font %3, which is not Khmer Unicode. Type "
                                 "the text again in Khmer Unicode.");
    case ErrorCode::NotAllowed:
        return QT_TRANSLATE_NOOP("error",
                                 "In the role of %1 you may not do this: %2. Ask the person whose work it is.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("error", "Not found: %1. Look at the list again and choose anew.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP("error",
                                 "Something else was saved in the meantime. Look again and repeat what you did.");
    case ErrorCode::Refused:
        return QT_TRANSLATE_NOOP("error", "This cannot be done now.");
    case ErrorCode::StageNotOpen:
        return QT_TRANSLATE_NOOP("error", "The stage “%1” is not open yet. Close the stages before it first.");
    case ErrorCode::StageClosed:
        return QT_TRANSLATE_NOOP("error",
                                 "The stage “%1” is closed and protected. Record an amendment, or ask the chair to "
                                 "reopen it.");
    case ErrorCode::GateRefused:
        return QT_TRANSLATE_NOOP("error",
                                 "The stage “%1” cannot be closed: %2 points are open. Look at the list of what is "
                                 "missing.");
    case ErrorCode::ScoringOpen:
        return QT_TRANSLATE_NOOP("error",
                                 "Scoring is open: marks are shown when every member has handed in and the stage "
                                 "is closed.");
    case ErrorCode::Ambiguous:
        return QT_TRANSLATE_NOOP("error", "More than one fits: %1. Name the one you mean.");
    case ErrorCode::CannotRead:
        return QT_TRANSLATE_NOOP("error", "%1 cannot be read. Check that the file is there and that you may open it.");
    case ErrorCode::CannotWrite:
        return QT_TRANSLATE_NOOP("error", "%1 cannot be written. Choose another folder or check the disc.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("error", "%1 exists already. Choose another name.");
    case ErrorCode::NotAnAwardFile:
        return QT_TRANSLATE_NOOP("error", "%1 is not an award file. Choose a file that ends in .rangvoan.");
    case ErrorCode::NewerFile:
        return QT_TRANSLATE_NOOP("error",
                                 "%1 was made by a newer version of this program. It can be read but not changed: "
                                 "install the newer version.");
    case ErrorCode::FileInUse:
        return QT_TRANSLATE_NOOP("error", "%1 is open in another window. Close it there first.");
    case ErrorCode::ReadOnlyFile:
        return QT_TRANSLATE_NOOP("error",
                                 "%1 is protected against changes. Copy it to a folder of your own and open the "
                                 "copy.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("error",
                                 "There is no room left for %1. What was saved before is safe: make room and try "
                                 "again.");
    case ErrorCode::DamagedFile:
        return QT_TRANSLATE_NOOP("error", "%1 is damaged (%2). Do not work on in it: restore the last safe copy.");
    case ErrorCode::Database:
        return QT_TRANSLATE_NOOP("error",
                                 "The file could not be used (%1). Nothing was changed: try again, then restore the "
                                 "last safe copy.");
    case ErrorCode::InvalidEvent:
        return QT_TRANSLATE_NOOP("error",
                                 "An entry of the record book cannot be read (%1). Run the check of the file.");
    case ErrorCode::ClockBehind:
        return QT_TRANSLATE_NOOP("error", "This computer says it is %1, but the last entry was made on %2. One of the "
                                          "two is wrong; nothing was written.");
    case ErrorCode::ClockAhead:
        return QT_TRANSLATE_NOOP("error", "This computer says it is %1, long after the last entry of %2. Perhaps its "
                                          "date is wrong; nothing was written.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("error", "Stopped at your wish. Nothing was changed.");
    }
    return "";
}

/// Services name a stage or role by its number, so that the reader's language puts it into words.
QString stageWord(const QString &argument, const Wording &wording)
{
    bool isNumber = false;
    const int number = argument.toInt(&isNumber);
    return isNumber && number >= 0 && number < stageCount ? stageName(static_cast<Stage>(number), wording) : argument;
}

QString roleWord(const QString &argument, const Wording &wording)
{
    bool isNumber = false;
    const int number = argument.toInt(&isNumber);
    constexpr int lastRole = static_cast<int>(Role::Keyer);
    return isNumber && number >= 0 && number <= lastRole ? roleName(static_cast<Role>(number), wording) : argument;
}

/// A moment of the record book as the clock of the office shows it.
QString momentWord(const QString &iso, const Wording &wording)
{
    constexpr int officeSeconds = 7 * 3600; // Asia/Phnom_Penh, no summer time
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate).toOffsetFromUtc(officeSeconds);
    if (!moment.isValid()) {
        return iso;
    }
    const QString time = moment.toString(u"HH:mm"_s);
    return filledIn(wording.text("error", QT_TRANSLATE_NOOP("error", "%1 at %2")),
                    {longDate(moment.date(), wording.language()), wording.isKhmer() ? toKhmerDigits(time) : time});
}

QString keyWord(const char *context, const QString &key, const Wording &wording)
{
    return wording.text(context, key.toUtf8().constData());
}

/// The reason at `at` and what stands behind it, its own arguments, become one text.
void putReasonIntoWords(QStringList &words, qsizetype at, const char *context, const Wording &wording)
{
    if (words.size() > at) {
        words[at] = filledIn(keyWord(context, words.at(at), wording), words.mid(at + 1));
        words.resize(at + 1);
    }
}

QStringList errorWords(const Error &error, const Wording &wording)
{
    QStringList words = error.arguments;
    if (words.isEmpty()) {
        return words;
    }
    switch (error.code) {
    case ErrorCode::NotAllowed:
        words[0] = roleWord(words.at(0), wording);
        if (words.size() > 1) {
            words[1] = keyWord("deed", words.at(1), wording);
        }
        break;
    case ErrorCode::StageNotOpen:
    case ErrorCode::StageClosed:
    case ErrorCode::GateRefused:
        words[0] = stageWord(words.at(0), wording);
        break;
    case ErrorCode::ClockBehind:
    case ErrorCode::ClockAhead:
        for (QString &moment : words) {
            moment = momentWord(moment, wording);
        }
        break;
    case ErrorCode::NotFound:
    case ErrorCode::MissingArgument:
    case ErrorCode::Ambiguous:
        words[0] = keyWord("thing", words.at(0), wording);
        break;
    case ErrorCode::TooLarge:
        putReasonIntoWords(words, 1, "limit", wording);
        break;
    case ErrorCode::InvalidJson:
        putReasonIntoWords(words, 2, "jsonreason", wording);
        break;
    case ErrorCode::InvalidTable:
        putReasonIntoWords(words, 3, "tablereason", wording);
        break;
    default: // the other arguments are file names, places and details
        break;
    }
    return words;
}

} // namespace

QString errorText(const Error &error, const Wording &wording)
{
    if (error.code == ErrorCode::Refused && !error.arguments.isEmpty()) {
        return filledIn(keyWord("refusal", error.arguments.constFirst(), wording), error.arguments.mid(1));
    }
    return filledIn(wording.text("error", errorSource(error.code)), errorWords(error, wording));
}

} // namespace rangvoan
