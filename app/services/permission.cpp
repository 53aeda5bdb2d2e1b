// SPDX-License-Identifier: Apache-2.0
#include "app/services/permission.h"

#include <QCoreApplication>

#include <array>
#include <initializer_list>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

struct DeedRow
{
    Deed deed;
    const char *name;          ///< completes "... may not %2"
    std::array<bool, 5> roles; ///< indexed by Role: secretary, chair, member, observer, keyer
};

constexpr std::array<DeedRow, 4> deedTable{{
    {Deed::Prepare, QT_TRANSLATE_NOOP("deed", "change the records of the cycle"), {true, true, false, false, false}},
    {Deed::Preside, QT_TRANSLATE_NOOP("deed", "decide in the place of the chair"), {false, true, false, false, false}},
    {Deed::Mark, QT_TRANSLATE_NOOP("deed", "enter marks"), {true, true, true, false, true}},
    {Deed::Declare, QT_TRANSLATE_NOOP("deed", "declare for a member"), {true, true, true, false, false}},
}};

Error notAllowed(const Actor &actor, const DeedRow &row)
{
    return {ErrorCode::NotAllowed, {QString::number(static_cast<int>(actor.role)), QString::fromUtf8(row.name)}};
}

bool chairsThis(const Actor &actor, const CycleFacts &facts)
{
    const Member *chair = facts.chair();
    return chair == nullptr || chair->id == actor.member;
}

} // namespace

Status mayDo(const Actor &actor, const CycleFacts &facts, Deed deed)
{
    const DeedRow &row = deedTable.at(static_cast<size_t>(deed));
    if (!row.roles.at(static_cast<size_t>(actor.role))) {
        return notAllowed(actor, row);
    }
    if (actor.role == Role::Chair && !chairsThis(actor, facts)) {
        return notAllowed(actor, row);
    }
    if (!actor.member.isNull() && facts.member(actor.member) == nullptr) {
        return Error{ErrorCode::NotFound, {u"member"_s}};
    }
    return {};
}

} // namespace rangvoan
