// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/candidate.h"

#include <QSet>

namespace rangvoan
{

/// Candidates of one group, and how many of them are among the seats.
struct GroupCount
{
    QString code; ///< of the province; empty = not given
    int candidates = 0;
    int seated = 0;

    friend bool operator==(const GroupCount &, const GroupCount &) = default;
};

/// Where seats and candidates come from (design 4.5): shown beside the ranking, never part of it.
struct Concentration
{
    QList<GroupCount> provinces; ///< most seats first, then most candidates, then by code
    GroupCount women;
    GroupCount men;
    GroupCount unknownSex;
};

Concentration concentration(const QList<Candidate> &candidates, const QSet<CandidateId> &seated);

} // namespace rangvoan
