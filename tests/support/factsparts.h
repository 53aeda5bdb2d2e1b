// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"

namespace rangvoan::test
{

// Pieces of makeAwardSeason (factsbuilder.h): ids that read well in a debugger, and what comes after scoring.

template<class IdType>
IdType builtId(int group, int number)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes[0] = static_cast<std::uint8_t>(group);
    bytes[15] = static_cast<std::uint8_t>(number);
    return IdType(bytes);
}

inline CategoryId onlyCategory()
{
    return builtId<CategoryId>(1, 1);
}

void addMeetings(CycleFacts &facts);
void addMotions(CycleFacts &facts);
void addResult(CycleFacts &facts);
void addAfterwards(CycleFacts &facts);
void addStages(CycleFacts &facts);

} // namespace rangvoan::test
