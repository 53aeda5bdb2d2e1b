// SPDX-License-Identifier: Apache-2.0
#include "db/backup.h"
#include "db/ledger/ledger.h"
#include "db/ledger/verify.h"
#include "tests/db/childprocess.h"
#include "tests/db/samplefile.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::db;
using namespace rangvoan::test;

/// What may befall a file: killed programs, full disks, damaged pages, other writers, foreign and newer files.
class TestFailures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void killedWriterLosesNothingAcknowledged();
    void fullDiskKeepsEarlierCommits();
    void readOnlyPlacesAreReadOnly_data();
    void readOnlyPlacesAreReadOnly();
    void secondWriterIsRefused();
    void secondWriterOfAnotherProcessIsRefused();
    void killedWriterLeavesNoLock();
    void newerFileIsReadOnly();
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void everyOverwrittenPageIsFound();
    void everyTruncationIsFound();
    void changedBytesNeverCrash();

private:
    QString path(const QString &name = u"a.rangvoan"_s) const { return m_folder->filePath(name); }
    Result<std::unique_ptr<AwardFile>> open(AwardFile::Access access = AwardFile::Access::Write)
    {
        return AwardFile::open(path(), access, m_clock, m_ids);
    }
    QByteArray packedSample();
    void writeFile(const QString &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    SetClock m_clock;
    SeededIds m_ids{9};
};

namespace
{

CycleSettingsChanged change(int number)
{
    CycleSettingsChanged changed;
    changed.settings.year = QString::number(number);
    return changed;
}

} // namespace

void TestFailures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_ids = SeededIds(9);
}

void TestFailures::writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The bytes of a filled file without a free page.
QByteArray TestFailures::packedSample()
{
    {
        const auto file = must(AwardFile::create(path(u"sample"_s), m_clock, m_ids, u"t 1"_s));
        fillSample(*file);
        must(backupTo(file->path(), path(u"packed"_s)));
    }
    QFile packed(path(u"packed"_s));
    return packed.open(QIODevice::ReadOnly) ? packed.readAll() : QByteArray();
}

void TestFailures::killedWriterLosesNothingAcknowledged()
{
    if (!ChildProcess::isPossible()) {
        QSKIP("needs fork()");
    }
    append(*must(AwardFile::create(path(), m_clock, m_ids, u"t 1"_s)), {eventsBeforeRanking().first()});
    QRandomGenerator random(1);
    qint64 durable = 2;
    for (int round = 0; round < 25; ++round) {
        const auto seed = static_cast<quint32>(1000 + round);
        ChildProcess child([this, seed](const ChildProcess::Answer &answer) {
            SeededIds ids(seed);
            const auto file = must(AwardFile::open(path(), AwardFile::Access::Write, m_clock, ids));
            for (int number = 0; number < 1000; ++number) {
                append(*file, {change(number), change(number)});
                answer('a');
            }
        });
        qint64 acknowledged = 0;
        for (int wanted = 1 + random.bounded(20); wanted > 0; --wanted) {
            QCOMPARE(child.next(), int{'a'});
            acknowledged += 2;
        }
        child.kill();
        while (child.next() == 'a') {
            acknowledged += 2;
        }
        const auto file = must(open());
        const qint64 found = must(file->head()).seq;
        QVERIFY2(found >= durable + acknowledged, qPrintable(QString::number(found)));
        QVERIFY((found - durable) % 2 == 0);
        QVERIFY(verify(file->connection()).ok());
        durable = found;
    }
}

void TestFailures::fullDiskKeepsEarlierCommits()
{
    const auto file = must(AwardFile::create(path(), m_clock, m_ids, u"t 1"_s));
    append(*file, {eventsBeforeRanking().first()});
    const qint64 pages = must(file->connection().number(u"PRAGMA page_count"_s));
    must(file->connection().execute(u"PRAGMA max_page_count=%1"_s.arg(pages + 3)));
    LedgerHead head = must(file->head());
    Result<LedgerHead> next = head;
    for (int number = 0; number < 1000 && next; ++number) {
        head = *next;
        next = file->append({}, theCycle, {change(number)}, head);
    }
    QVERIFY(!next);
    QCOMPARE(next.error(), (Error{ErrorCode::DiskFull, {path()}}));
    QCOMPARE(must(file->head()), head);
    must(file->connection().execute(u"PRAGMA max_page_count=100000"));
    QVERIFY(file->append({}, theCycle, {change(1)}, head).has_value());
    QVERIFY(verify(file->connection()).ok());
}

void TestFailures::readOnlyPlacesAreReadOnly_data()
{
    QTest::addColumn<bool>("folder");
    QTest::addRow("file") << false;
    QTest::addRow("folder") << true;
}

void TestFailures::readOnlyPlacesAreReadOnly()
{
#ifdef Q_OS_UNIX
    QFETCH(const bool, folder);
    fillSample(*must(AwardFile::create(path(), m_clock, m_ids, u"t 1"_s)));
    const auto readOnly = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const auto write = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(QFile::setPermissions(path(), folder ? readOnly | write : QFile::Permissions(readOnly)));
    QVERIFY(QFile::setPermissions(m_folder->path(), folder ? readOnly | enter : readOnly | enter | write));
    ChildProcess child([this](const ChildProcess::Answer &answer) {
        // The superuser may write anywhere, so the test is done as nobody.
        if (::geteuid() == 0 && ::setuid(65534) != 0) {
            answer('?');
        }
        const auto file = open();
        const bool reads = file && (*file)->load(theCycle).has_value();
        const bool refuses = reads && (*file)->isReadOnly() &&
                             (*file)->readOnlyReason()->code == ErrorCode::ReadOnlyFile &&
                             !(*file)->append({}, theCycle, {change(1)}, must((*file)->head())) &&
                             !(*file)->saveDraft(someDraft()) && !(*file)->putAttachment("x", u"x"_s);
        answer(refuses ? 'y' : 'n');
    });
    QCOMPARE(child.next(), int{'y'});
    QVERIFY(QFile::setPermissions(m_folder->path(), readOnly | enter | QFile::WriteOwner));
#else
    QSKIP("needs POSIX permissions");
#endif
}

void TestFailures::secondWriterIsRefused()
{
    const auto file = must(AwardFile::create(path(), m_clock, m_ids, u"t 1"_s));
    const auto another = open();
    QVERIFY(!another);
    QCOMPARE(another.error(), (Error{ErrorCode::FileInUse, {path()}}));
    const auto reader = must(open(AwardFile::Access::Read));
    QVERIFY(reader->isReadOnly());
    QCOMPARE(must(reader->head()), must(file->head()));
    append(*file, {eventsBeforeRanking().first()});
    QCOMPARE(must(reader->head()).seq, 2);
}

void TestFailures::secondWriterOfAnotherProcessIsRefused()
{
    if (!ChildProcess::isPossible()) {
        QSKIP("needs fork()");
    }
    auto file = must(AwardFile::create(path(), m_clock, m_ids, u"t 1"_s));
    const auto tries = [this](const ChildProcess::Answer &answer) {
        const auto another = open();
        answer(another ? 'w' : another.error().code == ErrorCode::FileInUse ? 'u' : '?');
    };
    QCOMPARE(ChildProcess(tries).next(), int{'u'});
    file.reset();
    QCOMPARE(ChildProcess(tries).next(), int{'w'});
}

void TestFailures::killedWriterLeavesNoLock()
{
    if (!ChildProcess::isPossible()) {
        QSKIP("needs fork()");
    }
    must(AwardFile::create(path(), m_clock, m_ids, u"t 1"_s)).reset();
    ChildProcess child([this](const ChildProcess::Answer &answer) {
        const auto file = must(open());
        // Waits in a full pipe until it is killed.
        while (true) {
            answer('o');
        }
    });
    QCOMPARE(child.next(), int{'o'});
    QVERIFY(!open());
    child.kill();
    QVERIFY(open().has_value());
}

void TestFailures::newerFileIsReadOnly()
{
    {
        const auto file = must(AwardFile::create(path(), m_clock, m_ids, u"t 1"_s));
        fillSample(*file);
        must(file->connection().execute(u"PRAGMA user_version=1000"));
    }
    const auto file = must(open());
    QVERIFY(file->isReadOnly());
    const Error newer{ErrorCode::NewerFile, {path()}};
    QCOMPARE(*file->readOnlyReason(), newer);
    QCOMPARE(file->append({}, theCycle, {change(1)}, must(file->head())).error(), newer);
    QVERIFY(file->load(theCycle).has_value());
    QCOMPARE(verifyFile(path()).error(), newer);
    QCOMPARE(restoreTo(path(), path(u"b"_s)).error(), newer);
}

void TestFailures::foreignFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("text") << QByteArray("this is no award file\n").repeated(100);
    QTest::addRow("only the magic of SQLite") << QByteArray("SQLite format 3\0", 16);
}

void TestFailures::foreignFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    writeFile(u"a.rangvoan"_s, bytes);
    for (const auto access : {AwardFile::Access::Write, AwardFile::Access::Read}) {
        const auto file = open(access);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::NotAnAwardFile);
    }
    QVERIFY(!must(verifyFile(path())).ok());
    QFile after(path());
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), bytes);
}

void TestFailures::everyOverwrittenPageIsFound()
{
    const QByteArray good = packedSample();
    const int pageSize = 4096;
    QVERIFY(good.size() > 20 * pageSize);
    QCOMPARE(good.size() % pageSize, 0);
    for (qsizetype page = 0; page < good.size() / pageSize; ++page) {
        QByteArray bad = good;
        bad.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xA5'));
        writeFile(u"a.rangvoan"_s, bad);
        QVERIFY2(!must(verifyFile(path())).ok(), qPrintable(QString::number(page)));
        const auto file = open(AwardFile::Access::Read);
        QVERIFY(!file || !verify((*file)->connection()).ok());
    }
}

void TestFailures::everyTruncationIsFound()
{
    const QByteArray good = packedSample();
    for (qsizetype size = 1; size < good.size(); size += 7001) {
        writeFile(u"a.rangvoan"_s, good.first(size));
        QVERIFY2(!must(verifyFile(path())).ok(), qPrintable(QString::number(size)));
    }
}

void TestFailures::changedBytesNeverCrash()
{
    const QByteArray good = packedSample();
    writeFile(u"a.rangvoan"_s, good);
    const LedgerHead head = must(must(open(AwardFile::Access::Read))->head());
    QRandomGenerator random(4);
    for (int round = 0; round < 150; ++round) {
        QByteArray bad = good;
        const auto at = random.bounded(bad.size());
        bad[at] = static_cast<char>(bad.at(at) ^ (1 << random.bounded(8)));
        writeFile(u"a.rangvoan"_s, bad);
        const bool ok = verifyFile(path()).has_value() && must(verifyFile(path())).ok();
        const auto file = open(AwardFile::Access::Read);
        // Space between the cells of a page means nothing; then the record book is what it was.
        QVERIFY(!ok || (file && must((*file)->head()) == head));
    }
}

RANGVOAN_TEST(TestFailures)
#include "testfailures.moc"
