// SPDX-License-Identifier: Apache-2.0
#include "app/main/safecopies.h"

#include "app/services/copythinning.h"
#include "db/backup.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTimeZone>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto copyStamp = "yyyyMMdd-HHmmss-zzz"_L1; // UTC

/// Files of one name in different folders stay apart.
QString copiesFolderOf(const QString &file)
{
    const QFileInfo info(file);
    const QByteArray hash =
        QCryptographicHash::hash(info.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return u"%1/%2-%3"_s.arg(safeCopiesFolder(), info.completeBaseName(), QString::fromLatin1(hash));
}

QDateTime momentOfCopy(const QString &path)
{
    QDateTime moment = QDateTime::fromString(QFileInfo(path).completeBaseName(), copyStamp);
    moment.setTimeZone(QTimeZone::utc());
    return moment;
}

/// Newest first.
QStringList copiesIn(const QDir &folder)
{
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.rangvoan"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        if (momentOfCopy(name).isValid()) {
            paths.append(folder.filePath(name));
        }
    }
    return paths;
}

bool hasRoom(const QString &folder, qint64 bytes)
{
    const QStorageInfo volume(folder);
    return !volume.isValid() || volume.bytesAvailable() > 3 * bytes;
}

void thinOut(const QString &file, const QDateTime &nowUtc)
{
    const QStringList copies = safeCopiesOf(file);
    QList<QDateTime> moments;
    for (const QString &copy : copies) {
        moments.append(momentOfCopy(copy));
    }
    for (const qsizetype index : copiesToDrop(moments, nowUtc.toLocalTime())) {
        QFile::remove(copies.at(index));
    }
}

} // namespace

QString safeCopiesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/copies"_s;
}

QStringList safeCopiesOf(const QString &file)
{
    return copiesIn(QDir(copiesFolderOf(file)));
}

QStringList allSafeCopies()
{
    QStringList paths;
    const QDir all(safeCopiesFolder());
    for (const QString &folder : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        paths.append(copiesIn(QDir(all.filePath(folder))));
    }
    std::sort(paths.begin(), paths.end(), [](const QString &one, const QString &other) {
        return QFileInfo(one).fileName() > QFileInfo(other).fileName(); // the name is the moment
    });
    return paths;
}

QString nameOfOriginal(const QString &copy)
{
    const QFileInfo info(copy);
    if (momentOfCopy(copy).isValid()) {
        return info.dir().dirName().section(u'-', 0, -2);
    }
    static const QRegularExpression stamp(u"-copy-\\d{4}-\\d{2}-\\d{2}-\\d{6}$"_s);
    return info.completeBaseName().remove(stamp);
}

Result<bool> keepSafeCopy(const QString &file, const QDateTime &nowUtc)
{
    const QFileInfo info(file);
    const QStringList known = safeCopiesOf(file);
    if (!known.isEmpty() && momentOfCopy(known.constFirst()) >= info.lastModified().toUTC()) {
        return false;
    }
    const QString folder = copiesFolderOf(file);
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::CannotWrite, {folder}};
    }
    if (!hasRoom(folder, info.size())) {
        return Error{ErrorCode::DiskFull, {folder}};
    }
    const QString copy = u"%1/%2.rangvoan"_s.arg(folder, nowUtc.toUTC().toString(copyStamp));
    if (const Status written = db::backupTo(file, copy); !written) {
        return written.error();
    }
    thinOut(file, nowUtc);
    return true;
}

} // namespace rangvoan
