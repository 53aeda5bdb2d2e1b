// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"

#include <QApplication>
#include <QTest>

#include <vector>

namespace rangvoan::test
{

namespace
{

struct Entry
{
    const char *name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> all;
    return all;
}

} // namespace

Registration::Registration(const char *name, std::function<std::unique_ptr<QObject>()> make)
{
    entries().push_back({name, std::move(make)});
}

} // namespace rangvoan::test

/// Runs every class, or with "-class NAME" only one; other arguments go to Qt Test.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    QString only;
    if (const qsizetype at = arguments.indexOf(QLatin1String("-class")); at > 0 && at + 1 < arguments.size()) {
        only = arguments.at(at + 1);
        arguments.remove(at, 2);
    }
    int failed = 0;
    int ran = 0;
    for (const auto &entry : rangvoan::test::entries()) {
        if (!only.isEmpty() && only != QLatin1String(entry.name)) {
            continue;
        }
        const std::unique_ptr<QObject> object = entry.make();
        failed += QTest::qExec(object.get(), arguments);
        ++ran;
    }
    return ran == 0 ? 1 : failed;
}
