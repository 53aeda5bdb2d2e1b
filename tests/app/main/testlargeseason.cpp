// SPDX-License-Identifier: Apache-2.0
#include "app/main/demo/demoseason.h"
#include "app/text/khmernormalize.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace rangvoan;
using namespace Qt::StringLiterals;

/// The example year with more persons than the workbook names: none of them may be called like a member.
class TestLargeSeason : public QObject
{
    Q_OBJECT

private slots:
    void nominationsClose_data()
    {
        QTest::addColumn<int>("candidates");
        QTest::newRow("60") << 60;
        QTest::newRow("250") << 250;
        QTest::newRow("500, the most") << 500;
    }

    void nominationsClose()
    {
        QFETCH(int, candidates);
        SetClock clock(QDate(2026, 1, 12));
        SeededIds ids(2026);
        const auto file = db::AwardFile::createInMemory(clock, ids);
        QVERIFY(file);
        const ServiceContext context{**file, clock, ids, searchKey};
        DemoOptions options;
        options.candidates = candidates;
        options.stop = DemoStop{Stage::Nominations, 1, true};
        DemoSeason season(context, **file, clock, options);
        const Status done = season.run();
        QVERIFY2(done, done ? "" : qPrintable(done.error().arguments.join(u' ')));
        const Result<CycleFacts> facts = (*file)->load(season.cycle());
        QVERIFY(facts);
        QVERIFY(facts->candidates.size() >= candidates);
        for (const Candidate &candidate : facts->candidates) {
            for (const Member &member : facts->members) {
                QVERIFY(candidate.nomination.name.khmer() != member.details.name.khmer());
            }
        }
    }
};

RANGVOAN_TEST(TestLargeSeason)

#include "testlargeseason.moc"
