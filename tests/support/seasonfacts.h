// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/procedure/gates.h"

namespace rangvoan::test
{

/// A small cycle in which every gate of every stage passes: one category "good-teacher" with 2 seats, 3 members who
/// mark and a secretary, 3 candidates marked by all, all stages closed. Tests take single facts away.
///
/// Rules: two indicators "a1" and "b1" of equal weight on a scale of 0-4; score = sum of both steps x 12.5. Candidate
/// no. 1 has 4+4 from everybody (100), no. 2 has 3+3 (75), no. 3 has 2+2 (50).
struct Season
{
    CycleFacts facts;
    CategoryId category;
    GateContext context;

    StageKey key(Stage stage, int round = 1) const;
    MemberId member(int number) const;       ///< 0 secretary, 1 chair, 2 and 3 members
    CandidateId candidate(int number) const; ///< from 1
    Candidate &candidateFacts(int number);
    ScoreSheet &sheet(int candidate, int member);
    Assignment &assignment(int candidate, int member);
    RuleSet &rules(); ///< the category's own copy
    StageRecord &stage(Stage stage, int round = 1);
    /// Two rounds: all of round 1 is there, the finalists are named, nothing of round 2.
    void addSecondRound();
    MotionId addMotion(MotionSubject subject, MotionResult result);

private:
    std::shared_ptr<RuleSet> m_rules;
    friend Season makeSeason();
};

Season makeSeason();

template<class IdType>
IdType idOf(int number)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes[14] = static_cast<std::uint8_t>(number / 256);
    bytes[15] = static_cast<std::uint8_t>(number % 256);
    return IdType(bytes);
}

} // namespace rangvoan::test
