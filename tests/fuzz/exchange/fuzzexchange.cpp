// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/cbor.h"
#include "app/exchange/envelope.h"
#include "app/exchange/eventcodec.h"

#include <cstddef>
#include <cstdint>

using namespace rangvoan;

namespace
{

/// What was accepted must be exactly what we would write.
void demand(bool same)
{
    if (!same) {
        qFatal("bytes were accepted that are not canonical");
    }
}

void readRecord(EventType type, QByteArrayView bytes)
{
    if (const Result<EventRecord> record = decodeRecord(type, bytes)) {
        demand(encodeRecord(*record) == bytes);
    }
}

} // namespace

/// First byte: type of the event; the rest: an envelope, or a record of that type.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    CborReader reader(bytes);
    reader.skip();
    static_cast<void>(reader.finish().has_value());
    if (const Result<EventEnvelope> envelope = decodeEnvelope(bytes)) {
        demand(encodeEnvelope(*envelope) == bytes);
        if (const Result<QByteArray> plain = unwrapPayload(envelope->payload)) {
            readRecord(static_cast<EventType>(envelope->type), *plain);
        }
    }
    if (!bytes.isEmpty()) {
        readRecord(static_cast<EventType>(data[0]), bytes.sliced(1));
    }
    return 0;
}
