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
    void initTestCase();
    void nothingAcknowledgedIsLost();
    void theDiskOfThisTestIsHarsh();

private:
    enum class Outcome { Whole, Lost, Damaged };

    Connection open() { return must(Connection::open(u"a.rangvoan"_s, OpenMode::ReadWriteCreate)); }
    Status appendOne(Connection &connection, const EventPayload &payload);
    qint64 writeUntilCut(Connection &connection, QRandomGenerator &random);
    Outcome cutOnce(quint32 seed, const QString &pragma);

    PowerCutDisk m_disk;
    SeededIds m_ids{3};
    AuthorId m_desk = idOf<AuthorId>(9);
};

void TestPowerCut::initTestCase()
{
    Connection connection = open();
    must(migrate(connection));
    must(appendOne(connection, FileCreated{m_desk, u"t 1"_s}));
    must(appendOne(connection, eventsBeforeRanking().first()));
    m_disk.keep();
}

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

/// Number of the last event that was acknowledged.
qint64 TestPowerCut::writeUntilCut(Connection &connection, QRandomGenerator &random)
{
    CycleSettingsChanged change;
    change.settings.year = QString(random.bounded(6000), u'9');
    qint64 acknowledged = 2;
    while (acknowledged < 14 && appendOne(connection, change)) {
        ++acknowledged;
    }
    return acknowledged;
}

TestPowerCut::Outcome TestPowerCut::cutOnce(quint32 seed, const QString &pragma)
{
    QRandomGenerator random(seed);
    m_disk.reset();
    qint64 acknowledged = 0;
    {
        Connection connection = open();
        must(connection.execute(pragma));
        m_disk.cutAfter(random.bounded(200));
        acknowledged = writeUntilCut(connection, random);
    }
    m_disk.restart(seed);
    Result<Connection> connection = Connection::open(u"a.rangvoan"_s, OpenMode::ReadWriteCreate);
    if (!connection || connection->text(u"PRAGMA integrity_check"_s).value_or(QString()) != u"ok"_s) {
        return Outcome::Damaged;
    }
    const qint64 found = must(ledgerHead(*connection)).seq;
    qint64 readable = 0;
    const Status read = forEachRow(*connection, [&readable](const LedgerRow &row) -> Status {
        ++readable;
        const Result<LedgerEntry> entry = readEntry(row);
        return entry ? Status() : Status(entry.error());
    });
    if (!read || readable != found || found > acknowledged + 1) {
        return Outcome::Damaged;
    }
    return found < acknowledged ? Outcome::Lost : Outcome::Whole;
}

void TestPowerCut::nothingAcknowledgedIsLost()
{
    for (quint32 seed = 0; seed < 400; ++seed) {
        QVERIFY2(cutOnce(seed, u"PRAGMA synchronous=EXTRA"_s) == Outcome::Whole, qPrintable(QString::number(seed)));
    }
}

void TestPowerCut::theDiskOfThisTestIsHarsh()
{
    int harmed = 0;
    for (quint32 seed = 0; seed < 100; ++seed) {
        harmed += cutOnce(seed, u"PRAGMA synchronous=OFF"_s) == Outcome::Whole ? 0 : 1;
    }
    QVERIFY(harmed > 10);
}

RANGVOAN_TEST(TestPowerCut)
#include "testpowercut.moc"
