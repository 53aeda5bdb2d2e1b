// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/papers/catalogue.h"

namespace rangvoan::report
{

/// Every paper of a kind that the facts have a subject for, in office order: one for each candidate, member or meeting
/// the kind is about. Papers for which there is nothing to tell (a candidate without a seat has no certificate) are
/// left out. `round` 0: the round that decides.
QList<PaperRequest> paperRequests(const PaperKind &kind, const CycleFacts &facts, const CategoryId &category,
                                  int round = 0);

} // namespace rangvoan::report
