// SPDX-License-Identifier: Apache-2.0
#include "app/intake/issuetext.h"

#include "app/text/dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rangvoan
{

namespace
{

struct IssueWords
{
    IssueCode code;
    IssueSeverity severity;
    const char16_t *name;
    const char *sentence;
};

constexpr std::array<IssueWords, 27> issueWords{{
    {IssueCode::MissingName, IssueSeverity::Error, u"missing_name",
     QT_TRANSLATE_NOOP("intake", "The Khmer name is missing.")},
    {IssueCode::MissingProvince, IssueSeverity::Error, u"missing_province",
     QT_TRANSLATE_NOOP("intake", "The province is missing.")},
    {IssueCode::UnknownProvince, IssueSeverity::Error, u"unknown_province",
     QT_TRANSLATE_NOOP("intake", "\"%1\" is not a province or the capital.")},
    {IssueCode::LegacyKhmerFont, IssueSeverity::Error, u"legacy_khmer_font",
     QT_TRANSLATE_NOOP("intake", "Cell %1 is written in the old font %2, which only looks Khmer. Please type it in "
                                 "Khmer Unicode.")},
    {IssueCode::DuplicateNumber, IssueSeverity::Error, u"duplicate_number",
     QT_TRANSLATE_NOOP("intake", "The civil-servant number %1 is already in row %2.")},
    {IssueCode::DuplicatePerson, IssueSeverity::Error, u"duplicate_person",
     QT_TRANSLATE_NOOP("intake", "%1 with the same birth date is already in row %2.")},
    {IssueCode::MissingValue, IssueSeverity::Warning, u"missing_value",
     QT_TRANSLATE_NOOP("intake", "Nothing is entered under \"%1\".")},
    {IssueCode::StaleFormula, IssueSeverity::Warning, u"stale_formula",
     QT_TRANSLATE_NOOP("intake", "Cell %1 holds a formula without a dependable result; it was left out. Please enter "
                                 "the value itself.")},
    {IssueCode::ErrorValue, IssueSeverity::Warning, u"error_value",
     QT_TRANSLATE_NOOP("intake", "Cell %1 shows the error %2; it was left out.")},
    {IssueCode::UnknownDistrict, IssueSeverity::Warning, u"unknown_district",
     QT_TRANSLATE_NOOP("intake", "\"%1\" is not a known district; it was left out.")},
    {IssueCode::DistrictElsewhere, IssueSeverity::Warning, u"district_elsewhere",
     QT_TRANSLATE_NOOP("intake", "\"%1\" is not a district of province %2; it was left out.")},
    {IssueCode::UnreadableDate, IssueSeverity::Warning, u"unreadable_date",
     QT_TRANSLATE_NOOP("intake", "\"%1\" cannot be read as a date; please write day, month and year as 05/03/1985.")},
    {IssueCode::ImpossibleDate, IssueSeverity::Warning, u"impossible_date",
     QT_TRANSLATE_NOOP("intake", "The date \"%1\" cannot be right; it was left out.")},
    {IssueCode::UnknownSex, IssueSeverity::Warning, u"unknown_sex",
     QT_TRANSLATE_NOOP("intake", "\"%1\" is neither male nor female (M or F).")},
    {IssueCode::UnreadableGrades, IssueSeverity::Warning, u"unreadable_grades",
     QT_TRANSLATE_NOOP("intake", "\"%1\" names no grades from 1 to 12.")},
    {IssueCode::UnreadableYears, IssueSeverity::Warning, u"unreadable_years",
     QT_TRANSLATE_NOOP("intake", "\"%1\" is not a number of years of service.")},
    {IssueCode::UnknownNqfLevel, IssueSeverity::Warning, u"unknown_nqf_level",
     QT_TRANSLATE_NOOP("intake", "\"%1\" is not a level of the qualifications framework (1 to 8).")},
    {IssueCode::OddNumber, IssueSeverity::Warning, u"odd_number",
     QT_TRANSLATE_NOOP("intake", "%1 does not look like a civil-servant number.")},
    {IssueCode::ZerosLost, IssueSeverity::Warning, u"zeros_lost",
     QT_TRANSLATE_NOOP("intake", "The civil-servant number %1 is shorter than the others; leading zeros may be lost.")},
    {IssueCode::NameNotKhmer, IssueSeverity::Warning, u"name_not_khmer",
     QT_TRANSLATE_NOOP("intake", "The name %1 is not written in Khmer.")},
    {IssueCode::PossibleDuplicate, IssueSeverity::Warning, u"possible_duplicate",
     QT_TRANSLATE_NOOP("intake", "%1 resembles the person in row %2.")},
    {IssueCode::DateAsText, IssueSeverity::Note, u"date_as_text",
     QT_TRANSLATE_NOOP("intake", "The date \"%1\" is entered as text; it was read as %2.")},
    {IssueCode::InvisibleRemoved, IssueSeverity::Note, u"invisible_removed",
     QT_TRANSLATE_NOOP("intake", "Invisible characters were removed from cell %1.")},
    {IssueCode::NameNotSplit, IssueSeverity::Note, u"name_not_split",
     QT_TRANSLATE_NOOP("intake", "The name %1 has no space between family name and given name.")},
    {IssueCode::ZeroRestored, IssueSeverity::Note, u"zero_restored",
     QT_TRANSLATE_NOOP("intake", "The phone number was a number without its leading zero; it was read as %1.")},
    {IssueCode::NqfDerived, IssueSeverity::Note, u"nqf_derived",
     QT_TRANSLATE_NOOP("intake", "The qualification \"%1\" was taken as level %2.")},
    {IssueCode::RowSkipped, IssueSeverity::Note, u"row_skipped",
     QT_TRANSLATE_NOOP("intake", "The row names no person; it was passed over.")},
}};

const IssueWords &wordsOf(IssueCode code)
{
    const auto found = std::find_if(issueWords.cbegin(), issueWords.cend(),
                                    [code](const IssueWords &words) { return words.code == code; });
    Q_ASSERT(found != issueWords.cend());
    return *found;
}

/// A date as people write it in the language of the sentence; anything else as it stands.
QString secondValue(const RowIssue &issue, const Wording &wording)
{
    const QString &value = issue.arguments.at(1);
    const QDate date = issue.code == IssueCode::DateAsText ? QDate::fromString(value, Qt::ISODate) : QDate();
    return date.isValid() ? shortDate(date, wording.language()) : value;
}

} // namespace

IssueSeverity severityOf(IssueCode code)
{
    return wordsOf(code).severity;
}

QString issueName(IssueCode code)
{
    return QString::fromUtf16(wordsOf(code).name);
}

QString issueText(const RowIssue &issue, const Wording &wording)
{
    const QString sentence = wording.text("intake", wordsOf(issue.code).sentence);
    const QStringList &arguments = issue.arguments;
    switch (arguments.size()) {
    case 0:
        return sentence;
    case 1:
        return sentence.arg(arguments.at(0));
    default:
        // Both at once, so that "%1" within a value stays what it is.
        return sentence.arg(arguments.at(0), secondValue(issue, wording));
    }
}

} // namespace rangvoan
