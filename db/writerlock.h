// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace rangvoan::db
{

/// Keeps a second instance of the program, of the same person, from writing to the same award file (design 5.1). The
/// lock is a file of its own outside the award file, so it works on read-only and removable media too, and ends with
/// the process, also when that is killed. Two persons on one network drive are kept apart by SQLite's own locks.
class WriterLock
{
public:
    /// Locks the existing file at `path`; FileInUse when it is open for writing elsewhere.
    static Result<WriterLock> take(const QString &path);

    ~WriterLock();
    WriterLock(WriterLock &&other) noexcept;
    WriterLock &operator=(WriterLock &&other) noexcept;

private:
    explicit WriterLock(std::unique_ptr<QLockFile> lock);

    std::unique_ptr<QLockFile> m_lock;
};

} // namespace rangvoan::db
