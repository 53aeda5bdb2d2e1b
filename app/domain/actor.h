// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/id.h"

namespace rangvoan
{

/// What somebody may do in the file (design 3.4). A keyer types paper sheets and sees neither names nor totals.
enum class Role { Secretary = 0, Chair = 1, Member = 2, Observer = 3, Keyer = 4 };

/// Who asks: first argument of every service and query. Until accounts exist the person is picked by name at the desk
/// and `authenticated` is false; events record it.
struct Actor
{
    MemberId member; ///< null: the desk itself, before the committee exists
    Role role = Role::Secretary;
    bool authenticated = false;

    friend bool operator==(const Actor &, const Actor &) = default;
};

} // namespace rangvoan
