// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/cycle.h"
#include "app/domain/events/eventtype.h"
#include "app/domain/paper.h"

namespace rangvoan
{

/// First event of every award file: names the office's desk, author of what happens before anybody has an account.
struct FileCreated
{
    static constexpr EventType type = EventType::FileCreated;
    AuthorId desk;
    QString program; ///< name and version that made the file

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.desk, s.program);
    }
    friend bool operator==(const FileCreated &, const FileCreated &) = default;
};

/// A new academic year.
struct CycleOpened
{
    static constexpr EventType type = EventType::CycleOpened;
    CycleSettings settings;
    CycleId copiedFrom; ///< null: not copied

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.settings, s.copiedFrom);
    }
    friend bool operator==(const CycleOpened &, const CycleOpened &) = default;
};

/// The settings as a whole, after a change.
struct CycleSettingsChanged
{
    static constexpr EventType type = EventType::CycleSettingsChanged;
    CycleSettings settings;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.settings);
    }
    friend bool operator==(const CycleSettingsChanged &, const CycleSettingsChanged &) = default;
};

/// A category added, or changed before its rules are frozen.
struct CategorySet
{
    static constexpr EventType type = EventType::CategorySet;
    CategoryId category;
    CategorySettings settings;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.settings);
    }
    friend bool operator==(const CategorySet &, const CategorySet &) = default;
};

/// The rule set of a category: its exact JSON bytes are kept.
struct RuleSetChosen
{
    static constexpr EventType type = EventType::RuleSetChosen;
    CategoryId category;
    QByteArray text;
    QByteArray hash; ///< SHA-256 of text

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.text, s.hash);
    }
    friend bool operator==(const RuleSetChosen &, const RuleSetChosen &) = default;
};

/// From here on the rules of the category do not change.
struct RuleSetFrozen
{
    static constexpr EventType type = EventType::RuleSetFrozen;
    CategoryId category;
    QByteArray hash;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.hash);
    }
    friend bool operator==(const RuleSetFrozen &, const RuleSetFrozen &) = default;
};

/// On what the rules rest, or that the notice 'not confirmed against Prakas 761' was accepted.
struct RulesConfirmed
{
    static constexpr EventType type = EventType::RulesConfirmed;
    CategoryId category;
    RulesConfirmation confirmation;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.confirmation);
    }
    friend bool operator==(const RulesConfirmed &, const RulesConfirmed &) = default;
};

/// A line of the roll of earlier awardees.
struct PriorAwardeeAdded
{
    static constexpr EventType type = EventType::PriorAwardeeAdded;
    PriorAwardee awardee;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.awardee);
    }
    friend bool operator==(const PriorAwardeeAdded &, const PriorAwardeeAdded &) = default;
};

} // namespace rangvoan
