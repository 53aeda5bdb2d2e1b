// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/season.h"

#include "app/text/khmernormalize.h"
#include "db/awardfile.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

Status makeSeason(const DemoStop &stop, const QString &path)
{
    SetClock clock(QDate(2026, 1, 12));
    SeededIds ids(2026);
    const auto file = db::AwardFile::create(path, clock, ids, u"rangvoan test"_s);
    if (!file) {
        return file.error();
    }
    const ServiceContext context{**file, clock, ids, [](QStringView text) {
                                     return searchKey(text);
                                 }};
    DemoOptions options;
    options.candidates = 14;
    options.members = 6;
    options.stop = stop;
    return DemoSeason(context, **file, clock, options).run();
}

} // namespace

QString seasonFile(const DemoStop &stop, const QString &folder)
{
    static const QTemporaryDir workshop;
    const QString name = u"%1-%2-%3.rangvoan"_s.arg(static_cast<int>(stop.stage)).arg(stop.round).arg(stop.closed);
    const QString made = workshop.filePath(name);
    if (!QFile::exists(made)) {
        if (const Status done = makeSeason(stop, made); !done) {
            QTest::qFail(
                qPrintable(
                    u"error %1 %2"_s.arg(static_cast<int>(done.error().code)).arg(done.error().arguments.join(u' '))),
                __FILE__, __LINE__);
            return {};
        }
    }
    const QString copy = folder + u'/' + name;
    QFile::remove(copy);
    return QFile::copy(made, copy) ? copy : QString();
}

} // namespace rangvoan
