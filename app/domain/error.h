// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace rangvoan
{

/// What went wrong. Each code has one sentence in both languages (app/text/errortext.h) that says what happened and
/// what to do; the comment names the arguments of that sentence, in order.
enum class ErrorCode {
    // Input
    InvalidArgument,   ///< what
    MissingArgument,   ///< what
    InvalidJson,       ///< file, JSON path, reason (key of the context "jsonreason"), then its arguments
    InvalidTable,      ///< file, line, column, reason (key of the context "tablereason"), then its arguments
    NotAWorkbook,      ///< file
    LegacyWorkbook,    ///< file
    EncryptedWorkbook, ///< file
    EmptyTable,        ///< file
    UnknownColumns,    ///< file, names of the missing columns
    TooLarge,          ///< file, key of the limit ("limit" in errortext.cpp), its arguments
    DamagedWorkbook,   ///< file, detail
    UnknownEncoding,   ///< file
    LegacyKhmerFont,   ///< file, cell, font name
    // Procedure
    NotAllowed,   ///< role, what
    NotFound,     ///< what
    Conflict,     ///< (none) the file moved on meanwhile: look again and repeat
    Refused,      ///< source text in the context "refusal" (app/domain/refusal.h), then its arguments
    StageNotOpen, ///< stage
    StageClosed,  ///< stage
    GateRefused,  ///< stage, number of findings
    ScoringOpen,  ///< (none) marks are not shown while scoring is open
    Ambiguous,    ///< what has to be named
    // Files
    CannotRead,     ///< path
    CannotWrite,    ///< path
    FileExists,     ///< path
    NotAnAwardFile, ///< path
    NewerFile,      ///< path
    FileInUse,      ///< path
    ReadOnlyFile,   ///< path
    DiskFull,       ///< path
    DamagedFile,    ///< path, detail
    Database,       ///< detail
    InvalidEvent,   ///< detail
    ClockBehind,    ///< time of the clock, time of the last entry (ISO, UTC): the clock is earlier
    ClockAhead,     ///< the same: the clock is years later
    Cancelled,      ///< (none)
};

/// A failure as a value: a code and the arguments of its sentence.
struct Error
{
    ErrorCode code = ErrorCode::InvalidArgument;
    QStringList arguments;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace rangvoan
