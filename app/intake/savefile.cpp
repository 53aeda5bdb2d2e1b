// SPDX-License-Identifier: Apache-2.0
#include "app/intake/savefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace rangvoan
{

Status saveWholeFile(const QString &path, const QByteArray &bytes)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < bytes.size()) {
        return Error{ErrorCode::DiskFull, {path}};
    }
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return saved ? Status() : Status(Error{ErrorCode::CannotWrite, {path}});
}

} // namespace rangvoan
