// SPDX-License-Identifier: Apache-2.0
#include "db/ledger/ledger.h"
#include "db/migrations/migrator.h"
#include "db/sqlite/transaction.h"
#include "tests/db/powercutdisk.h"
#include "tests/db/samplefile.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::db;
using namespace rangvoan::test;

/// The computer loses power while the record book is written (design 7.2).
class TestPowerCut : public QObject
{
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLost();

private:
    Connection open() { return must(Connection::open(u"a.rangvoan"_s, OpenMode::ReadWriteCreate)); }
    Status appendOne(Connection &connection, const EventPayload &payload);

    SeededIds m_ids{3};
    AuthorId m_desk = idOf<AuthorId>(9);
};

Status TestPowerCut::appendOne(Connection &connection, const EventPayload &payload)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return transaction.error();
    }
    const auto head =
        appendEvent(connection, {m_ids.make<EventId>(), theCycle, m_desk, 5, {Role::Chair, false, payload}});
    return head ? transaction->commit() : Status(head.error());
}

void TestPowerCut::nothingAcknowledgedIsLost()
{
    PowerCutDisk disk;
    {
        Connection connection = open();
        must(migrate(connection));
        must(appendOne(connection, FileCreated{m_desk, u"t 1"_s}));
        must(appendOne(connection, eventsBeforeRanking().first()));
    }
    disk.keep();
    QRandomGenerator random(42);
    int interrupted = 0;
    for (int round = 0; round < 400; ++round) {
        disk.reset();
        qint64 acknowledged = 2;
        {
            Connection connection = open();
            disk.cutAfter(random.bounded(300));
            CycleSettingsChanged change;
            change.settings.year = QString(random.bounded(6000), u'9');
            for (int number = 0; number < 12 && appendOne(connection, change); ++number) {
                ++acknowledged;
            }
            interrupted += disk.isCut() ? 1 : 0;
        }
        disk.restart(static_cast<quint32>(round));
        Connection connection = open();
        QCOMPARE(must(connection.text(u"PRAGMA integrity_check"_s)), u"ok"_s);
        const qint64 found = must(ledgerHead(connection)).seq;
        QVERIFY2(found == acknowledged || found == acknowledged + 1, qPrintable(QString::number(round)));
        qint64 rows = 0;
        must(forEachRow(connection, [&rows](const LedgerRow &row) -> Status {
            ++rows;
            const Result<LedgerEntry> entry = readEntry(row);
            return entry ? Status() : Status(entry.error());
        }));
        QCOMPARE(rows, found);
    }
    QVERIFY(interrupted > 200);
}

RANGVOAN_TEST(TestPowerCut)
#include "testpowercut.moc"
