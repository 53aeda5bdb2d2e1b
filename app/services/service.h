// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/refusal.h"
#include "app/services/permission.h"
#include "app/services/servicecontext.h"

#include <QCoreApplication>

namespace rangvoan
{

/// What the use cases share: load the facts, check who asks, write the events on top of what was read.
class Service
{
public:
    explicit Service(const ServiceContext &context) : m_context(context) {}

protected:
    ~Service() = default;

    /// The facts of the cycle, if the actor may do this kind of thing in it.
    Result<CycleFacts> factsFor(const Actor &actor, const CycleId &cycle, Deed deed) const;
    /// Appends the events on the head the facts were read at.
    Status write(const Actor &actor, const CycleFacts &facts, const QList<EventPayload> &events) const;
    /// Refused unless the stage is open (or to confirm again).
    static Status requireOpen(const CycleFacts &facts, const StageKey &key);

    const ServiceContext &context() const { return m_context; }
    template<class T>
    T newId() const
    {
        return m_context.ids.make<T>();
    }

private:
    ServiceContext m_context;
};

/// NotFound naming what is missing; `what` is a key of the context "thing".
inline Error notFound(const char *what)
{
    return {ErrorCode::NotFound, {QString::fromUtf8(what)}};
}

} // namespace rangvoan
