// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/id.h"

#include <QString>

#include <tuple>

namespace rangvoan
{

/// The stages of design 3, in order. The numbers are stored in the record book and never change.
enum class Stage {
    Setup = 0,
    Committee = 1,
    Undertakings = 2,
    Nominations = 3,
    Eligibility = 4,
    Panels = 5, ///< conflict sheets and panels
    Scoring = 6,
    Moderation = 7,
    Ranking = 8,
    Decision = 9,
    Approval = 10, ///< approval and announcement
    Papers = 11,   ///< papers and hand-over
    Archive = 12,
};
inline constexpr int stageCount = 13;

enum class StageState { NotOpen = 0, Open = 1, Closed = 2, ToConfirmAgain = 3, Skipped = 4 };

/// One stage of a cycle: set-up, committee, undertakings and archive have no category; panels, scoring, moderation and
/// ranking are per round (1 = long list or only round, 2 = final).
struct StageKey
{
    CategoryId category; ///< null for a stage of the whole cycle
    int round = 0;       ///< 0 = none
    Stage stage = Stage::Setup;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.round, s.stage);
    }
    friend auto operator<=>(const StageKey &, const StageKey &) = default;
};

/// What is set down when a stage is closed.
struct StageRecord
{
    StageKey key;
    StageState state = StageState::NotOpen;
    QByteArray factsHash; ///< of the facts the stage rests on, when it was closed
    QString instruction;  ///< "closed on the chair's signed instruction of ...", empty if closed by the chair
    QString reason;       ///< of a skip or the last reopening
    int timesReopened = 0;
    qint64 closedAtMs = 0; ///< UTC milliseconds, 0 = never
    QByteArray sealHash;   ///< head of the record book that the seal names

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.key, s.state, s.factsHash, s.instruction, s.reason, s.timesReopened, s.closedAtMs,
                        s.sealHash);
    }
    friend bool operator==(const StageRecord &, const StageRecord &) = default;
};

} // namespace rangvoan
