// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/decision.h"
#include "app/domain/events/eventtype.h"
#include "app/domain/panel.h"

namespace rangvoan
{

/// A whole sheet, or a later revision of one.
struct SheetHandedIn
{
    static constexpr EventType type = EventType::SheetHandedIn;
    ScoreSheet sheet;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.sheet);
    }
    friend bool operator==(const SheetHandedIn &, const SheetHandedIn &) = default;
};

/// A sheet that no longer counts.
struct SheetWithdrawn
{
    static constexpr EventType type = EventType::SheetWithdrawn;
    SheetId sheet;
    QString reason;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.sheet, s.reason);
    }
    friend bool operator==(const SheetWithdrawn &, const SheetWithdrawn &) = default;
};

/// A recorded vote to go on with fewer sheets than the rule set asks.
struct CoverageWaived
{
    static constexpr EventType type = EventType::CoverageWaived;
    CoverageWaiver waiver;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.waiver);
    }
    friend bool operator==(const CoverageWaived &, const CoverageWaived &) = default;
};

/// A discrepancy flag answered: kept, changed, or a third mark asked.
struct ModerationResolved
{
    static constexpr EventType type = EventType::ModerationResolved;
    ModerationRecord record;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.record);
    }
    friend bool operator==(const ModerationResolved &, const ModerationResolved &) = default;
};

/// A tie separated by vote or lot.
struct TieRuled
{
    static constexpr EventType type = EventType::TieRuled;
    TieRuling ruling;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.ruling);
    }
    friend bool operator==(const TieRuled &, const TieRuled &) = default;
};

/// The ranking as it stood when the stage was closed.
struct RankingSealed
{
    static constexpr EventType type = EventType::RankingSealed;
    SealedRanking ranking;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.ranking);
    }
    friend bool operator==(const RankingSealed &, const RankingSealed &) = default;
};

/// Who goes on to the final round.
struct FinalistsNamed
{
    static constexpr EventType type = EventType::FinalistsNamed;
    CategoryId category;
    QList<CandidateId> finalists;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.finalists);
    }
    friend bool operator==(const FinalistsNamed &, const FinalistsNamed &) = default;
};

} // namespace rangvoan
