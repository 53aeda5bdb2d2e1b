// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/candidate.h"

#include <QSet>

namespace rangvoan
{

/// Candidates of one group, and how many of them are among the seats.
struct GroupCount
{
    QString code; ///< of the province or district, or the level as written; empty = not given
    int candidates = 0;
    int seated = 0;

    friend bool operator==(const GroupCount &, const GroupCount &) = default;
};

/// Where seats and candidates come from (design 4.5): shown beside the ranking, never part of it.
struct Concentration
{
    // Most seats first, then most candidates, then by code.
    QList<GroupCount> provinces;
    QList<GroupCount> districts;
    QList<GroupCount> levels; ///< of school
    GroupCount women;
    GroupCount men;
    GroupCount unknownSex;
};

Concentration concentration(const QList<Candidate> &candidates, const QSet<CandidateId> &seated);

} // namespace rangvoan
