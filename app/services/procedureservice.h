// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/finding.h"
#include "app/services/service.h"

#include <optional>

namespace rangvoan
{

/// What closing a stage gave: closed, or the findings that keep it open.
struct CloseOutcome
{
    bool closed = false;
    QList<Finding> findings;
};

/// Closing, reopening, confirming and skipping of stages: load facts, run the gate, write, in one transaction.
class ProcedureService final : public Service
{
public:
    using Service::Service;

    /// Closes and protects the stage when nothing blocks it. A stage of the chair is closed by the chair, or by the
    /// secretary on the chair's signed instruction, which is then recorded. Closing a ranking writes it down.
    /// `checks` are the findings of the check of the file: the archive does not close without one.
    Result<CloseOutcome> close(const Actor &actor, const CycleId &cycle, const StageKey &key,
                               const QString &instruction = {},
                               const std::optional<QList<Finding>> &checks = std::nullopt) const;
    /// What the gate says now, as far as the actor may know; nothing is written.
    Result<QList<Finding>> findings(const Actor &actor, const CycleId &cycle, const StageKey &key) const;
    /// To redo a step: chair and reason; later stages have to be confirmed again.
    Status reopen(const Actor &actor, const CycleId &cycle, const StageKey &key, const Grounds &grounds) const;
    /// Confirms a later stage whose facts did not change since it was closed.
    Status confirmAgain(const Actor &actor, const CycleId &cycle, const StageKey &key) const;
    Status skip(const Actor &actor, const CycleId &cycle, const StageKey &key, const QString &reason) const;

private:
    Result<QList<EventPayload>> closingEvents(const CycleFacts &facts, const StageKey &key,
                                              const QString &instruction) const;
};

} // namespace rangvoan
