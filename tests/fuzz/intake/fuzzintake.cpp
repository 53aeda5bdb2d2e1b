// SPDX-License-Identifier: Apache-2.0
#include "app/intake/nominationreader.h"
#include "app/intake/tablereader.h"

#include <cstddef>
#include <cstdint>

using namespace rangvoan;

/// Any bytes must end in a table or an error: no crash, no endless loop, no unbounded memory.
// The first byte chooses the name, because text tables have no magic of their own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Result<GeoNames> places = GeoNames::shipped();
    if (size == 0 || !places) {
        return 0;
    }
    ReadOptions options;
    options.fileName = data[0] % 2 == 0 ? QStringLiteral("fuzz.csv") : QStringLiteral("fuzz.xlsx");
    options.limits.unpackedBytes = 4 << 20;
    options.limits.cells = 20'000;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    const Result<Table> table = readTable(bytes, options);
    if (table) {
        NominationOptions nominations;
        nominations.today = QDate(2026, 3, 15);
        (void)readNominations(*table, *places, nominations);
    }
    return 0;
}
