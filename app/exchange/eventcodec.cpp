// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/eventcodec.h"

#include "app/exchange/codec.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto everyPayload = std::make_index_sequence<std::variant_size_v<EventPayload>>();
constexpr qsizetype recordHeadFields = 2;

template<std::size_t I>
using PayloadAt = std::variant_alternative_t<I, EventPayload>;

template<std::size_t... I>
bool isPayloadNumber(qint64 number, std::index_sequence<I...>)
{
    return ((number == static_cast<qint64>(PayloadAt<I>::type)) || ...);
}

/// Makes `payload` the empty event of that type.
template<std::size_t... I>
bool makePayload(EventType type, EventPayload &payload, std::index_sequence<I...>)
{
    return ((type == PayloadAt<I>::type && (payload.emplace<I>(), true)) || ...);
}

qsizetype payloadFields(const EventPayload &payload)
{
    return std::visit([]<class T>(const T &) { return fieldCount<T>; }, payload);
}

void writePayloadFields(CborWriter &out, const EventPayload &payload)
{
    std::visit([&out](const auto &event) { writeFields(out, event); }, payload);
}

/// Reads an array of `before` items, given to `readHead`, and the fields of the payload.
template<class ReadHead>
Result<EventPayload> readPayload(EventType type, QByteArrayView bytes, qsizetype before, ReadHead &&readHead)
{
    EventPayload payload;
    if (!makePayload(type, payload, everyPayload)) {
        return Error{ErrorCode::InvalidEvent, {u"event type %1"_s.arg(static_cast<int>(type))}};
    }
    CborReader in(bytes);
    if (in.array() != before + payloadFields(payload)) {
        in.fail(u"number of fields"_s);
    } else {
        readHead(in);
        std::visit([&in](auto &event) { readFields(in, event); }, payload);
    }
    in.leave();
    if (const Status done = in.finish(); !done) {
        return done.error();
    }
    return payload;
}

} // namespace

template<>
bool isStored<EventType>(qint64 number)
{
    return isPayloadNumber(number, everyPayload);
}

QByteArray encodePayload(const EventPayload &payload)
{
    CborWriter out;
    out.array(payloadFields(payload));
    writePayloadFields(out, payload);
    return out.result();
}

Result<EventPayload> decodePayload(EventType type, QByteArrayView bytes)
{
    return readPayload(type, bytes, 0, [](CborReader &) {});
}

QByteArray encodeRecord(const EventRecord &record)
{
    CborWriter out;
    out.array(recordHeadFields + payloadFields(record.payload));
    writeValue(out, record.role);
    writeValue(out, record.authenticated);
    writePayloadFields(out, record.payload);
    return out.result();
}

Result<EventRecord> decodeRecord(EventType type, QByteArrayView bytes)
{
    EventRecord record;
    Result<EventPayload> payload = readPayload(type, bytes, recordHeadFields, [&record](CborReader &in) {
        readValue(in, record.role);
        readValue(in, record.authenticated);
    });
    if (!payload) {
        return payload.error();
    }
    record.payload = *std::move(payload);
    return record;
}

} // namespace rangvoan
