// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace rangvoan::test
{

/// A disk in memory under SQLite that can lose power. Writes reach it in sectors of 512 bytes and are safe only once
/// the file is synced; a cut keeps any of the others, torn within a page. A file that was deleted without syncing its
/// folder may be back. While it stands it is SQLite's disk for every file opened by name.
class PowerCutDisk
{
public:
    PowerCutDisk();
    ~PowerCutDisk();
    Q_DISABLE_COPY_MOVE(PowerCutDisk)

    /// Remembers the disk as it is now, all safe; reset() goes back to it.
    void keep();
    void reset();
    /// Power fails at the `operations`-th change from now: it and all later ones are errors.
    void cutAfter(int operations);
    bool isCut() const;
    /// Power is back: what survived, by `seed`.
    void restart(quint32 seed);
};

} // namespace rangvoan::test
