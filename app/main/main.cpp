// SPDX-License-Identifier: Apache-2.0
#include "app/main/command.h"
#include "app/main/window.h"

#include <QApplication>
#include <QFileInfo>
#include <QLoggingCategory>

namespace
{

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Without a command, or with an award file in place of one: double-clicked. Without a display there is no window to
/// open: the list of commands is shown instead.
bool wantsWindow(const QStringList &arguments)
{
    if (!hasDisplay()) {
        return false;
    }
    return arguments.isEmpty() || (!rangvoan::isHeadless(arguments) && QFileInfo(arguments.constFirst()).isFile());
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

int runCommands(int argc, char **argv)
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

} // namespace

int main(int argc, char **argv)
{
    if (wantsWindow(argumentsOf(argc, argv))) {
        QApplication application(argc, argv);
        return rangvoan::runWindow(application);
    }
    return runCommands(argc, argv);
}
