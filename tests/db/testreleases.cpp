// SPDX-License-Identifier: Apache-2.0
#include "db/backup.h"
#include "db/ledger/verify.h"
#include "tests/db/samplefile.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::db;
using namespace rangvoan::test;

/// A file of every released schema (tests/data/schema-N.rangvoan) opens, is brought up to date and holds what it held.
/// To make the file of a new schema, run the test with RANGVOAN_GOLDEN set to its path.
class TestReleases : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensAndIsWhole_data();
    void opensAndIsWhole();

private:
    SetClock m_clock;
    SeededIds m_ids{1};
};

void TestReleases::initTestCase()
{
    const QString target = qEnvironmentVariable("RANGVOAN_GOLDEN");
    if (!target.isEmpty()) {
        const QTemporaryDir folder;
        const auto file = must(AwardFile::create(folder.filePath(u"a"_s), m_clock, m_ids, u"golden"_s));
        fillSample(*file);
        QFile::remove(target);
        must(backupTo(file->path(), target));
    }
}

void TestReleases::opensAndIsWhole_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(RANGVOAN_SOURCE_DIR "/tests/data"));
    const QStringList names = folder.entryList({u"schema-*.rangvoan"_s});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
    }
}

void TestReleases::opensAndIsWhole()
{
    QFETCH(const QString, path);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"a.rangvoan"_s);
    QVERIFY(QFile::copy(path, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto shown = must(AwardFile::open(copy, AwardFile::Access::Read, m_clock, m_ids));
        QVERIFY(verify(shown->connection()).ok());
        QCOMPARE(must(shown->load(theCycle)).sheets.size(), 7);
        QFile before(path);
        QFile after(copy);
        QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), before.readAll()); // looked at, not brought up to date
    }
    const auto file = must(AwardFile::open(copy, AwardFile::Access::Write, m_clock, m_ids));
    const VerifyReport report = verify(file->connection());
    for (const Check &check : report.checks) {
        QVERIFY2(check.ok, qPrintable(check.name + u": "_s + check.detail));
    }
    const CycleFacts facts = must(file->load(theCycle));
    QCOMPARE(facts.settings.year, u"2025-2026"_s);
    QCOMPARE(facts.members.size(), 2);
    QCOMPARE(facts.candidates.size(), 3);
    QCOMPARE(facts.sheets.size(), 7);
    QCOMPARE(facts.sealedRankings.value(0).places, rightPlaces());
    QCOMPARE(facts.papers.value(0).kind, u"award-report"_s);
    QVERIFY(must(file->drafts(theCycle, someDraft().author)).value(0) == someDraft());
    QVERIFY(must(file->attachment(facts.appointment->scanHash)) == theScan);
    append(*file, {CycleSettingsChanged{facts.settings}});
}

RANGVOAN_TEST(TestReleases)
#include "testreleases.moc"
