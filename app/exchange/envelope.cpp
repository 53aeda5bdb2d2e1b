// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/envelope.h"

#include "app/exchange/chain.h"
#include "app/exchange/codec.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray plainKeyId(4, '\0');

} // namespace

QByteArray encodeEnvelope(const EventEnvelope &envelope)
{
    return encode(envelope);
}

Result<EventEnvelope> decodeEnvelope(QByteArrayView bytes)
{
    Result<EventEnvelope> envelope = decode<EventEnvelope>(bytes);
    if (!envelope) {
        return envelope;
    }
    if (envelope->version != EventEnvelope::currentVersion) {
        return Error{ErrorCode::InvalidEvent, {u"version %1"_s.arg(envelope->version)}};
    }
    const bool inRange = envelope->authorSeq >= 1 && envelope->authorPrev.size() == hashBytes &&
                         envelope->timeMs >= 0 && envelope->type >= 0 && !envelope->id.isNull();
    if (!inRange) {
        return Error{ErrorCode::InvalidEvent, {u"envelope"_s}};
    }
    return envelope;
}

QByteArray wrapPayload(QByteArrayView plain)
{
    QByteArray wrapped = plainKeyId;
    wrapped.append(plain);
    return wrapped;
}

Result<QByteArray> unwrapPayload(QByteArrayView wrapped)
{
    if (wrapped.size() < plainKeyId.size() || wrapped.first(plainKeyId.size()) != plainKeyId) {
        return Error{ErrorCode::InvalidEvent, {u"key id"_s}};
    }
    return wrapped.sliced(plainKeyId.size()).toByteArray();
}

} // namespace rangvoan
