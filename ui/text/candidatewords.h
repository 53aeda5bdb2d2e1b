// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

namespace rangvoan::ui
{

/// Bits of a nomination in lists and filters.
enum CandidateMark : quint32 {
    ToDecideMark = 1,
    AcceptedMark = 2,
    RefusedMark = 4,
    LateMark = 8,
    DuplicateMark = 16,
    WithdrawnMark = 32,
};

/// What can be said of a nomination; `duplicate`: a pair with it waits for its answer.
quint32 candidateMarks(const Candidate &candidate, bool duplicate);
/// Icon and word of the state as lists show it: what waits for a person comes first.
Cell candidateState(quint32 marks, const Wording &wording);
/// All marks of a category's candidates with open duplicates counted, by candidate.
QHash<CandidateId, quint32> marksOfCandidates(const CycleFacts &facts, const CategoryId &category);

/// Name of a field of the nomination form, by its key ("name_km", "school_en", ...).
QString fieldName(const QString &key, const Wording &wording);
/// Name of a province in the language of the screen; the code where it is unknown.
QString provinceName(const Workspace &workspace, const QString &code);
QString districtName(const Workspace &workspace, const QString &code);
/// "ចាន់ ដារា  Chan Dara": both scripts, Khmer first.
QString fullName(const PersonName &name);

} // namespace rangvoan::ui
