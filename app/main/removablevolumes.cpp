// SPDX-License-Identifier: Apache-2.0
#include "app/main/removablevolumes.h"

#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

bool isRemovable(const QStorageInfo &volume)
{
    const QString root = volume.rootPath();
#ifdef Q_OS_WIN
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOVABLE;
#else
    // Desktops mount what is plugged in here and nothing else.
    return root.startsWith(u"/media/"_s) || root.startsWith(u"/run/media/"_s);
#endif
}

} // namespace

QStringList removableVolumes()
{
    QStringList roots;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        if (volume.isReady() && isRemovable(volume)) {
            roots.append(volume.rootPath());
        }
    }
    return roots;
}

} // namespace rangvoan
