// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/events/eventtype.h"
#include "app/domain/id.h"
#include "app/domain/result.h"

#include <tuple>

namespace rangvoan
{

/// One entry of the record book as it is stored and sent (design 5.1): a canonical CBOR array of these fields. The
/// first four have fixed lengths, so the id stands at byte 3 and the author at byte 37, where the file's indexes look.
struct EventEnvelope
{
    static constexpr int currentVersion = 1;

    int version = currentVersion;
    EventId id;
    CycleId cycle;         ///< null for an event of the whole file
    AuthorId author;       ///< the member, or the desk of the file
    qint64 authorSeq = 1;  ///< counts the author's events from 1
    QByteArray authorPrev; ///< SHA-256 of the author's previous event, 32 zeros for the first
    qint64 timeMs = 0;     ///< UTC milliseconds; a claim, not a proof
    int type = 0;          ///< number of an EventType; kept as a number, for a newer program may know more
    QByteArray payload;    ///< wrapped, see wrapPayload()

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.version, s.id, s.cycle, s.author, s.authorSeq, s.authorPrev, s.timeMs, s.type, s.payload);
    }
    friend bool operator==(const EventEnvelope &, const EventEnvelope &) = default;
};

QByteArray encodeEnvelope(const EventEnvelope &envelope);
/// InvalidEvent when the bytes are not canonical or a number is out of range. The type may be unknown.
Result<EventEnvelope> decodeEnvelope(QByteArrayView bytes);

/// The payload as it stands in an envelope: `key id (4 bytes, big endian) ‖ nonce (24, absent for key 0) ‖ content`.
/// Key 0 means plain. Hashes and signatures cover this form, so they can be checked without a passphrase.
QByteArray wrapPayload(QByteArrayView plain);
/// The plain content; InvalidEvent when it is too short or its key is not known.
Result<QByteArray> unwrapPayload(QByteArrayView wrapped);

} // namespace rangvoan
