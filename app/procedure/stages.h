// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/actor.h"
#include "app/domain/facts.h"

#include <array>
#include <initializer_list>
#include <optional>

namespace rangvoan
{

/// What one stage belongs to: the whole cycle, each category, or each round of each category.
enum class StageScope { Cycle, Category, Round };

/// Which stage of the name is meant by a need.
enum class NeedOf {
    Here,          ///< of the cycle, or of the same category
    FirstRound,    ///< as Here, asked only of round 1
    SameRound,     ///< of the same category and round
    PreviousRound, ///< of the round before; asked only of round 2
    LastRound,     ///< of the round whose ranking decides
    EveryCategory, ///< of every category of the cycle
};

struct StageNeed
{
    Stage stage = Stage::Setup;
    NeedOf of = NeedOf::Here;
};

/// The stages that must be closed or skipped before another opens: at most three.
struct StageNeeds
{
    std::array<StageNeed, 3> list{};
    int count = 0;

    constexpr StageNeeds() = default;
    constexpr StageNeeds(std::initializer_list<StageNeed> needs)
    {
        for (const StageNeed &need : needs) {
            list.at(static_cast<size_t>(count++)) = need;
        }
    }
};

/// One line of the procedure.
struct StageRule
{
    Stage stage = Stage::Setup;
    const char *code = nullptr; ///< ASCII, for commands and JSON
    StageScope scope = StageScope::Cycle;
    Role closer = Role::Secretary; ///< the chair or the secretary
    bool skippable = false;        ///< may be passed over with a word
    StageNeeds needs;
};

/// The procedure of design 3 as data, indexed by Stage. The chair closes the rules, the list with conflicts and plan,
/// the ranking, the decision and the archive; the secretary the rest.
///
/// Nominations need the set-up only: provinces send their lists before the committee stands, and receiving them is the
/// secretary's work.
inline constexpr std::array<StageRule, stageCount> procedureTable{{
    {Stage::Setup, "setup", StageScope::Cycle, Role::Chair, false, {}},
    {Stage::Committee, "committee", StageScope::Cycle, Role::Secretary, false, {{Stage::Setup, NeedOf::Here}}},
    {Stage::Undertakings,
     "undertakings",
     StageScope::Cycle,
     Role::Secretary,
     false,
     {{Stage::Committee, NeedOf::Here}}},
    {Stage::Nominations, "nominations", StageScope::Category, Role::Secretary, false, {{Stage::Setup, NeedOf::Here}}},
    {Stage::Eligibility,
     "eligibility",
     StageScope::Category,
     Role::Secretary,
     false,
     {{Stage::Committee, NeedOf::Here}, {Stage::Nominations, NeedOf::Here}}},
    {Stage::Panels,
     "panels",
     StageScope::Round,
     Role::Chair,
     false,
     {{Stage::Undertakings, NeedOf::FirstRound},
      {Stage::Eligibility, NeedOf::FirstRound},
      {Stage::Ranking, NeedOf::PreviousRound}}},
    {Stage::Scoring, "scoring", StageScope::Round, Role::Secretary, false, {{Stage::Panels, NeedOf::SameRound}}},
    {Stage::Moderation, "moderation", StageScope::Round, Role::Secretary, false, {{Stage::Scoring, NeedOf::SameRound}}},
    {Stage::Ranking, "ranking", StageScope::Round, Role::Chair, false, {{Stage::Moderation, NeedOf::SameRound}}},
    {Stage::Decision, "decision", StageScope::Category, Role::Chair, false, {{Stage::Ranking, NeedOf::LastRound}}},
    {Stage::Approval, "approval", StageScope::Category, Role::Secretary, true, {{Stage::Decision, NeedOf::Here}}},
    {Stage::Papers,
     "papers",
     StageScope::Category,
     Role::Secretary,
     false,
     {{Stage::Decision, NeedOf::Here}, {Stage::Approval, NeedOf::Here}}},
    {Stage::Archive,
     "archive",
     StageScope::Cycle,
     Role::Chair,
     false,
     {{Stage::Setup, NeedOf::Here}, {Stage::Papers, NeedOf::EveryCategory}}},
}};

constexpr const StageRule &stageRule(Stage stage)
{
    return procedureTable.at(static_cast<size_t>(stage));
}

/// "setup" ... "archive".
QString stageCode(Stage stage);
std::optional<Stage> stageFromCode(QStringView code);

/// Every stage of the cycle in procedure order: set-up, committee, undertakings; then category by category, with the
/// rounds of its rule set (one while no rule set is chosen); the archive last.
QList<StageKey> stageKeys(const CycleFacts &facts);

/// The key of a stage in a category and round, with what the stage does not have left out: {Setup} for any category.
StageKey stageKey(Stage stage, const CategoryId &category = {}, int round = 1);

/// What the record book says of the stage; where it says nothing, Open when all stages it needs are closed or skipped,
/// else NotOpen.
StageState effectiveState(const CycleFacts &facts, const StageKey &key);

/// The stages `key` needs directly, in procedure order. Empty for the set-up.
QList<StageKey> requiredBy(const CycleFacts &facts, const StageKey &key);

/// The stages that rest on `key`, directly or through others, in procedure order: when it is reopened, those of them
/// that are closed have to be confirmed again.
QList<StageKey> laterStages(const CycleFacts &facts, const StageKey &key);

/// A chair may close any stage; a secretary those of the secretary, and a chair's with the chair's signed instruction.
bool mayClose(Role role, Stage stage, bool withInstruction);

} // namespace rangvoan
