// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedure/openflags.h"
#include "ui/shell/workspace.h"

#include <optional>

namespace rangvoan::ui
{

/// One line of the moderation page: a difference that is open, or one that was answered.
struct ModerationCase
{
    ModerationFlag flag; ///< of an answered one only candidate and indicator
    std::optional<ModerationRecord> answer;
    bool awaitsThirdMark = false; ///< a further member was asked and has not handed in

    /// Stays the same over reloads.
    QString key() const;
};

struct ModerationCases
{
    QList<ModerationCase> cases; ///< open ones, nearest the cut line first; then the answered ones, newest first
    qsizetype open = 0;
    std::optional<Error> refused; ///< why this reader sees no queue
};

/// What the reader at the desk may see of the moderation of the window's category and round.
ModerationCases moderationCases(const Workspace &workspace);

/// "2.1.1", or "Sheet totals".
QString differenceName(const Workspace &workspace, const ModerationFlag &flag);
/// The whole sentence of a case: "Knows clearly ...: marks from 0 to 4."
QString differenceSentence(const Workspace &workspace, const ModerationCase &one);
/// "kept", "changed", "third mark asked".
/// A mark that a record of moderation changed.
struct MarkChange
{
    SheetId sheet; ///< as it was before
    MemberId member;
    int indicator = -1;
    int before = 0;
    int after = 0;
};
QList<MarkChange> changesOf(const Workspace &workspace, const ModerationRecord &record);

QString outcomeName(const Workspace &workspace, ModerationOutcome outcome);

} // namespace rangvoan::ui
