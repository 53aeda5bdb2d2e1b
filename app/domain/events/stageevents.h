// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/events/eventtype.h"
#include "app/domain/grounds.h"
#include "app/domain/stage.h"

namespace rangvoan
{

/// A stage closed and protected: the seal names the head of the record book, the rules and counts.
struct StageClosed
{
    static constexpr EventType type = EventType::StageClosed;
    StageKey key;
    QByteArray factsHash;
    QByteArray rulesHash;
    qint64 headSeq = 0;
    QByteArray headHash;
    int candidates = 0;
    int sheets = 0;
    QString instruction;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.key, s.factsHash, s.rulesHash, s.headSeq, s.headHash, s.candidates, s.sheets, s.instruction);
    }
    friend bool operator==(const StageClosed &, const StageClosed &) = default;
};

/// To redo a step: chair and reason. Later stages turn to 'to confirm again'.
struct StageReopened
{
    static constexpr EventType type = EventType::StageReopened;
    StageKey key;
    Grounds grounds;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.key, s.grounds);
    }
    friend bool operator==(const StageReopened &, const StageReopened &) = default;
};

/// A later stage whose facts did not change, confirmed with one click.
struct StageConfirmedAgain
{
    static constexpr EventType type = EventType::StageConfirmedAgain;
    StageKey key;
    QByteArray factsHash;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.key, s.factsHash);
    }
    friend bool operator==(const StageConfirmedAgain &, const StageConfirmedAgain &) = default;
};

/// Skipped with a word.
struct StageSkipped
{
    static constexpr EventType type = EventType::StageSkipped;
    StageKey key;
    QString reason;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.key, s.reason);
    }
    friend bool operator==(const StageSkipped &, const StageSkipped &) = default;
};

} // namespace rangvoan
