// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/committee.h"
#include "app/domain/nomination.h"

#include <QList>

namespace rangvoan
{

/// Made-up members of the example committee: a chair, a deputy, `marking` - 2 members and a secretary who does not
/// mark. At least 5 marking members.
QList<MemberDetails> demoCommittee(int marking);

/// `wanted` made-up nominations: those read from the example workbook, cut short or continued by new combinations of
/// their names.
QList<NominationRow> demoNominations(const QList<NominationRow> &workbook, int wanted);

} // namespace rangvoan
