// SPDX-License-Identifier: Apache-2.0
#include "app/services/copythinning.h"

#include "tests/support/testmain.h"

#include <QTest>
#include <QTimeZone>

using namespace rangvoan;
using namespace Qt::StringLiterals;

/// Safe copies grow thinner with age; worked out by hand on a calendar.
class CopyThinningTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsOneAnHourADayAWeek_data()
    {
        QTest::addColumn<QStringList>("copies");
        QTest::addColumn<QStringList>("dropped");
        const auto row = [](const char *name, const QStringList &copies, const QStringList &dropped) {
            QTest::newRow(name) << copies << dropped;
        };
        row("none", {}, {});
        row("the only one, however old", {u"2020-01-01 08:00"_s}, {});
        row("two in one hour of today", {u"2026-03-18 09:05"_s, u"2026-03-18 09:35"_s}, {u"2026-03-18 09:05"_s});
        row("an hour later", {u"2026-03-18 09:35"_s, u"2026-03-18 10:05"_s}, {});
        row("the same clock hour, yesterday and today", {u"2026-03-17 12:10"_s, u"2026-03-18 12:00"_s}, {});
        row("two of the day before yesterday", {u"2026-03-16 08:00"_s, u"2026-03-16 17:00"_s}, {u"2026-03-16 08:00"_s});
        row("two days of one week, within 14 days", {u"2026-03-09 08:00"_s, u"2026-03-10 08:00"_s}, {});
        // 16 February 2026 is a Monday, 22 February its Sunday.
        row("two days of one week, long ago", {u"2026-02-16 08:00"_s, u"2026-02-22 08:00"_s}, {u"2026-02-16 08:00"_s});
        row("Sunday and the Monday after, long ago", {u"2026-02-22 08:00"_s, u"2026-02-23 08:00"_s}, {});
        row("a clock that was ahead", {u"2026-03-19 09:05"_s, u"2026-03-18 09:05"_s}, {});
    }

    void keepsOneAnHourADayAWeek()
    {
        QFETCH(const QStringList, copies);
        QFETCH(const QStringList, dropped);
        QList<QDateTime> moments;
        for (const QString &copy : copies) {
            moments.append(at(copy).toUTC()); // copies are stamped in UTC
        }
        QStringList result;
        for (const qsizetype index : copiesToDrop(moments, at(u"2026-03-18 12:05"_s))) {
            result.append(copies.at(index));
        }
        QCOMPARE(result, dropped);
    }

private:
    static QDateTime at(const QString &text)
    {
        const QDateTime moment = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
        return {moment.date(), moment.time(), QTimeZone("Asia/Phnom_Penh")};
    }
};

RANGVOAN_TEST(CopyThinningTest)

#include "copythinningtest.moc"
