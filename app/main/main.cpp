// SPDX-License-Identifier: Apache-2.0
#include "app/main/command.h"

#include <QGuiApplication>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    // Commands work without a display; fonts and painting still need a platform.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    // Standard error carries our sentences; remarks of Qt about the session it runs in are not for its reader.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const QGuiApplication application(argc, argv);
    rangvoan::StandardConsole console;
    return static_cast<int>(rangvoan::runHeadless(QCoreApplication::arguments().mid(1), console));
}
