// SPDX-License-Identifier: Apache-2.0
#include "app/main/command.h"

#ifdef RANGVOAN_WINDOW
#include "app/main/window.h"

#include <QApplication>
#include <QFileInfo>
#endif

#include <QGuiApplication>
#include <QLoggingCategory>

namespace
{

#ifdef RANGVOAN_WINDOW
/// Without a command, or with an award file in place of one: double-clicked.
bool wantsWindow(const QStringList &arguments)
{
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
#endif

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
#ifdef RANGVOAN_WINDOW
    if (wantsWindow(argumentsOf(argc, argv))) {
        QApplication application(argc, argv);
        return rangvoan::runWindow(application);
    }
#endif
    return runCommands(argc, argv);
}
