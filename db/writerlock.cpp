// SPDX-License-Identifier: Apache-2.0
#include "db/writerlock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace
{

/// One name per award file, the same for every way its path may be written.
QString lockNameOf(const QString &path)
{
    const QByteArray identity = QFileInfo(path).canonicalFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().first(32));
}

} // namespace

Result<WriterLock> WriterLock::take(const QString &path)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rangvoan/locks"_s);
    if (!folder.mkpath(u"."_s)) {
        return Error{ErrorCode::CannotWrite, {folder.path()}};
    }
    auto lock = std::make_unique<QLockFile>(folder.filePath(lockNameOf(path)));
    // Never given away by age: a working day is long. A lock whose process is gone is taken over at once.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        return WriterLock(std::move(lock));
    }
    if (lock->error() == QLockFile::LockFailedError) {
        return Error{ErrorCode::FileInUse, {path}};
    }
    return Error{ErrorCode::CannotWrite, {folder.path()}};
}

WriterLock::WriterLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
WriterLock::~WriterLock() = default;
WriterLock::WriterLock(WriterLock &&other) noexcept = default;
WriterLock &WriterLock::operator=(WriterLock &&other) noexcept = default;

} // namespace rangvoan::db
