// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/panelplan.h"

#include <QStringList>

namespace rangvoan
{

/// The tables of `panels`: text ids of any kind. Further columns of the first two: `school`, `district`, and
/// `max_load` of members.
struct PanelFiles
{
    QString candidates; ///< header `id`
    QString members;    ///< header `id`
    QString conflicts;  ///< header `candidate,member`; empty = none
};

/// A problem with the ids that people know, by place.
struct NamedPanelProblem
{
    PanelProblem problem;
    QStringList candidates;
    QStringList members;

    QString candidate(const CandidateId &id) const;
    QString member(const MemberId &id) const;
};

/// Ids by place, for tables that have ids of their own.
CandidateId panelCandidateId(qsizetype place);
MemberId panelMemberId(qsizetype place);

/// Reads the three tables; `perCandidate`, `seed` and loads for all are left to the caller. Errors: CannotRead,
/// EmptyTable, UnknownColumns, InvalidTable{file, line, column, reason}.
Result<NamedPanelProblem> readPanelFiles(const PanelFiles &files);

} // namespace rangvoan
