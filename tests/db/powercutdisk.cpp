// SPDX-License-Identifier: Apache-2.0
#include "tests/db/powercutdisk.h"

#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <set>
#include <string>

namespace rangvoan::test
{

namespace
{

constexpr std::size_t sectorBytes = 512;

struct DiskFile
{
    std::string safe;
    std::string current;
    std::set<std::size_t> unsafeSectors;
    bool exists = false;
    bool mayComeBack = false; ///< deleted, folder not synced
};

struct DiskState
{
    std::map<std::string, DiskFile> files;
    std::map<std::string, DiskFile> kept;
    int operationsLeft = -1; ///< -1: no cut is due
    bool cut = false;
    int temporary = 0;
    sqlite3_vfs *before = nullptr;
};

DiskState &disk()
{
    static DiskState state;
    return state;
}

struct OpenedDiskFile
{
    sqlite3_file base;
    DiskFile *file;
};

DiskFile &fileOf(sqlite3_file *handle)
{
    return *reinterpret_cast<OpenedDiskFile *>(handle)->file;
}

/// Whether the power is off for this change.
bool isOff()
{
    if (!disk().cut && disk().operationsLeft >= 0 && disk().operationsLeft-- == 0) {
        disk().cut = true;
    }
    return disk().cut;
}

int diskClose(sqlite3_file *)
{
    return SQLITE_OK;
}

int diskRead(sqlite3_file *handle, void *buffer, int amount, sqlite3_int64 offset)
{
    const std::string &bytes = fileOf(handle).current;
    const auto from = std::min(static_cast<std::size_t>(offset), bytes.size());
    const auto count = std::min(static_cast<std::size_t>(amount), bytes.size() - from);
    std::memset(buffer, 0, static_cast<std::size_t>(amount));
    std::memcpy(buffer, bytes.data() + from, count);
    return count == static_cast<std::size_t>(amount) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int diskWrite(sqlite3_file *handle, const void *buffer, int amount, sqlite3_int64 offset)
{
    if (isOff()) {
        return SQLITE_IOERR_WRITE;
    }
    DiskFile &file = fileOf(handle);
    const auto from = static_cast<std::size_t>(offset);
    const auto end = from + static_cast<std::size_t>(amount);
    file.current.resize(std::max(file.current.size(), end));
    std::memcpy(file.current.data() + from, buffer, end - from);
    for (std::size_t sector = from / sectorBytes; sector * sectorBytes < end; ++sector) {
        file.unsafeSectors.insert(sector);
    }
    return SQLITE_OK;
}

int diskTruncate(sqlite3_file *handle, sqlite3_int64 size)
{
    if (isOff()) {
        return SQLITE_IOERR_TRUNCATE;
    }
    fileOf(handle).current.resize(static_cast<std::size_t>(size));
    return SQLITE_OK;
}

int diskSync(sqlite3_file *handle, int)
{
    if (isOff()) {
        return SQLITE_IOERR_FSYNC;
    }
    fileOf(handle).safe = fileOf(handle).current;
    fileOf(handle).unsafeSectors.clear();
    return SQLITE_OK;
}

int diskSize(sqlite3_file *handle, sqlite3_int64 *size)
{
    *size = static_cast<sqlite3_int64>(fileOf(handle).current.size());
    return SQLITE_OK;
}

int diskLock(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int diskCheckLock(sqlite3_file *, int *reserved)
{
    *reserved = 0;
    return SQLITE_OK;
}

int diskControl(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int diskSector(sqlite3_file *)
{
    return static_cast<int>(sectorBytes);
}

int diskTraits(sqlite3_file *)
{
    return 0;
}

const sqlite3_io_methods *diskMethods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods made{};
        made.iVersion = 1;
        made.xClose = diskClose;
        made.xRead = diskRead;
        made.xWrite = diskWrite;
        made.xTruncate = diskTruncate;
        made.xSync = diskSync;
        made.xFileSize = diskSize;
        made.xLock = diskLock;
        made.xUnlock = diskLock;
        made.xCheckReservedLock = diskCheckLock;
        made.xFileControl = diskControl;
        made.xSectorSize = diskSector;
        made.xDeviceCharacteristics = diskTraits;
        return made;
    }();
    return &methods;
}

int diskOpen(sqlite3_vfs *, const char *name, sqlite3_file *handle, int flags, int *outFlags)
{
    handle->pMethods = nullptr;
    const std::string path = name != nullptr ? name : "temporary" + std::to_string(++disk().temporary);
    DiskFile &file = disk().files[path];
    if (!file.exists) {
        if ((flags & SQLITE_OPEN_CREATE) == 0) {
            return SQLITE_CANTOPEN;
        }
        if (isOff()) {
            return SQLITE_IOERR;
        }
        file = {};
        file.exists = true;
    }
    reinterpret_cast<OpenedDiskFile *>(handle)->file = &file;
    handle->pMethods = diskMethods();
    if (outFlags != nullptr) {
        *outFlags = flags;
    }
    return SQLITE_OK;
}

int diskDelete(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (isOff()) {
        return SQLITE_IOERR_DELETE;
    }
    DiskFile &file = disk().files[name];
    file.exists = false;
    file.mayComeBack = syncFolder == 0;
    return SQLITE_OK;
}

int diskAccess(sqlite3_vfs *, const char *name, int, int *result)
{
    const auto found = disk().files.find(name);
    *result = found != disk().files.end() && found->second.exists ? 1 : 0;
    return SQLITE_OK;
}

int diskFullPath(sqlite3_vfs *, const char *name, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

sqlite3_vfs &diskVfs()
{
    static sqlite3_vfs vfs = [] {
        // Time and random numbers are those of the computer.
        sqlite3_vfs made = *sqlite3_vfs_find(nullptr);
        made.iVersion = 1;
        made.szOsFile = sizeof(OpenedDiskFile);
        made.pNext = nullptr;
        made.zName = "rangvoan-power-cut";
        made.xOpen = diskOpen;
        made.xDelete = diskDelete;
        made.xAccess = diskAccess;
        made.xFullPathname = diskFullPath;
        return made;
    }();
    return vfs;
}

void loseUnsafeParts(DiskFile &file, QRandomGenerator &random)
{
    std::string survived = file.safe;
    const int luck = random.bounded(3); // nothing, some or all of it
    for (const std::size_t sector : file.unsafeSectors) {
        const std::size_t from = sector * sectorBytes;
        const std::size_t end = std::min(from + sectorBytes, file.current.size());
        if (from >= end || luck == 0 || (luck == 1 && random.bounded(2) == 0)) {
            continue;
        }
        survived.resize(std::max(survived.size(), end));
        std::memcpy(survived.data() + from, file.current.data() + from, end - from);
    }
    file.safe = survived;
    file.current = survived;
    file.unsafeSectors.clear();
}

} // namespace

PowerCutDisk::PowerCutDisk()
{
    disk() = {};
    disk().before = sqlite3_vfs_find(nullptr);
    sqlite3_vfs_register(&diskVfs(), 1);
}

PowerCutDisk::~PowerCutDisk()
{
    sqlite3_vfs_register(disk().before, 1);
    sqlite3_vfs_unregister(&diskVfs());
}

void PowerCutDisk::keep()
{
    for (auto &[name, file] : disk().files) {
        file.safe = file.current;
        file.unsafeSectors.clear();
        file.mayComeBack = false;
    }
    disk().kept = disk().files;
}

void PowerCutDisk::reset()
{
    disk().files = disk().kept;
    disk().cut = false;
    disk().operationsLeft = -1;
}

void PowerCutDisk::cutAfter(int operations)
{
    disk().operationsLeft = operations;
}

bool PowerCutDisk::isCut() const
{
    return disk().cut;
}

void PowerCutDisk::restart(quint32 seed)
{
    QRandomGenerator random(seed);
    for (auto &[name, file] : disk().files) {
        if (!file.exists && file.mayComeBack && random.bounded(2) == 0) {
            file.exists = true;
        }
        if (file.exists) {
            loseUnsafeParts(file, random);
        }
    }
    disk().cut = false;
    disk().operationsLeft = -1;
}

} // namespace rangvoan::test
