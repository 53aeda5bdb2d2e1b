// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedure/openflags.h"
#include "app/services/service.h"

namespace rangvoan
{

/// Stage II.5: what becomes of discrepancies above the tolerance.
class ModerationService final : public Service
{
public:
    using Service::Service;

    /// Open flags, nearest the cut line first.
    Result<QList<ModerationFlag>> queue(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                                        int round) const;
    /// The marks stay, with the reason.
    Status keep(const Actor &actor, const CycleId &cycle, const ModerationFlag &flag, int round, const QString &reason,
                const MeetingId &meeting) const;
    /// The member changes marks: a new revision of the sheet, the old one is kept.
    Status change(const Actor &actor, const CycleId &cycle, const ModerationFlag &flag, const SheetId &sheet,
                  const QList<int> &steps, const QString &reason, const MeetingId &meeting) const;
    /// A further member marks the candidate without seeing the other sheets.
    Status askThirdMark(const Actor &actor, const CycleId &cycle, const ModerationFlag &flag, int round,
                        const MemberId &member, const QString &reason) const;
};

} // namespace rangvoan
