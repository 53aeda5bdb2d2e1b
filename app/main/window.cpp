// SPDX-License-Identifier: Apache-2.0
#include "app/main/window.h"

#include "app/main/windowdoor.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

namespace rangvoan
{

int runWindow(QApplication &application)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Rangvoan"));
    QCoreApplication::setApplicationName(QStringLiteral("Rangvoan"));
    WindowDoor door;
    const bool systemDark = ui::systemPrefersDark();
    ui::MainWindow window(door, systemDark);
    if (const QString path = QCoreApplication::arguments().value(1); !path.isEmpty()) {
        window.openPath(path);
    }
    window.show();
    return application.exec();
}

} // namespace rangvoan
