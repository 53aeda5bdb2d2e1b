// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/advisory.h"
#include "app/analysis/bootstrap.h"
#include "app/analysis/cutline.h"

#include <QSet>

namespace rangvoan
{

/// Where a candidate stands to the cut line over everything that was tried. It advises and decides nothing.
enum class Band {
    In,      ///< always among the seats
    Discuss, ///< sometimes
    Out,     ///< never
};

struct CandidateFirmness
{
    CandidateId id;
    int place = 0; ///< official
    PlaceRange leftOut;
    PlaceRange likely; ///< of the bootstrap, see DrawnPlaces
    int seated = 0;    ///< draws of the bootstrap with a seat
    Band band = Band::Discuss;
    double expected = 0; ///< mean place over the draws, equals at the middle of the places they share
};

/// The figures of an award; `candidates` and `members` name what they have by index.
struct AwardAdvice
{
    QList<CandidateId> candidates; ///< by number
    QList<MemberId> members;       ///< by id
    std::vector<int> sheets;       ///< of each member
    QList<Score> weights;          ///< of the components, empty where they do not enter in proportion
    AdvisoryFigures figures;
};

/// How much the ranking depends on single members (design 4.5, 4.7).
struct Firmness
{
    int seats = 0;
    int draws = 0;
    QList<CandidateFirmness> candidates; ///< in the order of the ranking
    QList<LeftOutCase> cases;            ///< by member id
    std::optional<CutCloseness> cut;
    bool complete = true; ///< false: somebody whom the reader may not know was taken out of the lists
    /// None where there are no marks, or where not all of them are open to the reader.
    std::optional<AwardAdvice> advice;

    int sameSeats() const; ///< cases in which the seats stay the same
};

/// Errors as rank(), and Cancelled when `stop`, which is told how many of firmnessSteps() are done, returns true.
Result<Firmness> firmness(const RankingInput &input, const RuleSet &rules, const BootstrapPlan &plan,
                          const std::function<bool(int)> &stop);

/// What `stop` counts to.
int firmnessSteps(const BootstrapPlan &plan);

/// Computed of all, told without those whom the reader may not know; figures made from their marks are not told at all.
void leaveOut(Firmness &firmness, const QSet<CandidateId> &hidden);

} // namespace rangvoan
