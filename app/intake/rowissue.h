// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <cstdint>

namespace rangvoan
{

enum class IssueSeverity : std::uint8_t {
    Note,    ///< the value was understood, but not as it was written
    Warning, ///< a value is missing, left out or doubtful; the row is taken
    Error,   ///< the row is not taken
};

/// What can be said of a row; the comment names the arguments of the sentence (issuetext.h).
enum class IssueCode : std::uint8_t {
    // The row is not taken
    MissingName,     ///< (none)
    MissingProvince, ///< (none)
    UnknownProvince, ///< text
    LegacyKhmerFont, ///< cell, font
    DuplicateNumber, ///< number, row of the first one
    DuplicatePerson, ///< name, row of the first one
    // A value is left out or doubtful
    MissingValue,      ///< header
    StaleFormula,      ///< cell
    ErrorValue,        ///< cell, what it shows
    UnknownDistrict,   ///< text
    DistrictElsewhere, ///< district text, province code
    UnreadableDate,    ///< text
    ImpossibleDate,    ///< text
    UnknownSex,        ///< text
    UnreadableGrades,  ///< text
    UnreadableYears,   ///< text
    UnknownNqfLevel,   ///< text
    OddNumber,         ///< number
    ZerosLost,         ///< number
    NameNotKhmer,      ///< name
    PossibleDuplicate, ///< name, row of the other one
    // Notes
    DateAsText,       ///< text, date as read
    InvisibleRemoved, ///< cell
    NameNotSplit,     ///< name
    ZeroRestored,     ///< phone number
    NqfDerived,       ///< qualification, level
    RowSkipped,       ///< (none)
};

struct RowIssue
{
    int row = 0;    ///< as the sheet counts
    QString column; ///< letters, empty when it concerns the whole row
    IssueCode code = IssueCode::MissingName;
    QStringList arguments;
    IssueSeverity severity = IssueSeverity::Error;

    friend bool operator==(const RowIssue &, const RowIssue &) = default;
};

IssueSeverity severityOf(IssueCode code);
/// Stable name for scripts: "missing_name".
QString issueName(IssueCode code);

} // namespace rangvoan
