// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/actor.h"
#include "app/domain/events/payload.h"
#include "app/domain/result.h"

namespace rangvoan
{

/// A payload with what is known of its author at that moment: the secret part of an event.
struct EventRecord
{
    Role role = Role::Secretary;
    bool authenticated = false; ///< false: the person was picked by name at the desk
    EventPayload payload;

    friend bool operator==(const EventRecord &, const EventRecord &) = default;
};

/// Canonical CBOR array of the payload's fields. An enumeration gains values at its end only, and a payload never gains
/// or loses a field: a new fact is a new event type.
QByteArray encodePayload(const EventPayload &payload);
/// InvalidEvent for an unknown type and for any bytes that encodePayload() would not write.
Result<EventPayload> decodePayload(EventType type, QByteArrayView bytes);

/// Canonical CBOR array [role, authenticated, fields of the payload...].
QByteArray encodeRecord(const EventRecord &record);
/// As decodePayload().
Result<EventRecord> decodeRecord(EventType type, QByteArrayView bytes);

} // namespace rangvoan
