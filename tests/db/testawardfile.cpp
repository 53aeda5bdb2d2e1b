// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/chain.h"
#include "db/attested/attachments.h"
#include "db/backup.h"
#include "db/ledger/ledger.h"
#include "db/ledger/verify.h"
#include "db/sqlite/statement.h"
#include "db/sqlite/transaction.h"
#include "tests/db/samplefile.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::db;
using namespace rangvoan::test;

/// One award file, one writer: what goes in comes out, and nothing goes in halfway.
class TestAwardFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newFileNamesItsDesk();
    void existingFileIsNotOverwritten();
    void eventsAreThereAfterReopening();
    void refusedEventLeavesNothing();
    void staleHeadIsAConflict();
    void sameEventTwiceIsHarmless();
    void sameIdForAnotherEventIsAConflict();
    void foreignEventKeepsItsBytes();
    void recordBookCannotBeChanged();
    void rebuildReproducesTheTables();
    void draftsComeBackByAuthor();
    void attachmentsAreContentAddressed();
    void wrongClockIsAskedAbout();
    void backupAndRestoreKeepEverything();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<AwardFile> created()
    {
        return must(AwardFile::create(path(u"a.rangvoan"_s), m_clock, m_ids, u"t 1"_s));
    }
    std::unique_ptr<AwardFile> reopened()
    {
        return must(AwardFile::open(path(u"a.rangvoan"_s), AwardFile::Access::Write, m_clock, m_ids));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SetClock m_clock;
    SeededIds m_ids{5};
};

void TestAwardFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = SetClock();
}

void TestAwardFile::newFileNamesItsDesk()
{
    const auto file = created();
    QCOMPARE(must(file->head()).seq, 1);
    QVERIFY(!file->desk().isNull());
    QVERIFY(!file->isReadOnly());
    const QList<CycleOverview> none = must(file->cycles());
    QVERIFY(none.isEmpty());
    QCOMPARE(must(file->connection().number(u"PRAGMA application_id"_s)), qint64{0x5256414E});
    QCOMPARE(must(file->connection().text(u"PRAGMA journal_mode"_s)), u"delete"_s);
    QCOMPARE(must(file->connection().number(u"PRAGMA synchronous"_s)), qint64{3});
    QCOMPARE(must(file->connection().number(u"PRAGMA foreign_keys"_s)), qint64{1});
    QCOMPARE(must(file->connection().number(u"PRAGMA trusted_schema"_s)), qint64{0});
}

void TestAwardFile::existingFileIsNotOverwritten()
{
    created();
    const auto again = AwardFile::create(path(u"a.rangvoan"_s), m_clock, m_ids, u"t 1"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::FileExists);
    QVERIFY(reopened() != nullptr);
}

void TestAwardFile::eventsAreThereAfterReopening()
{
    fillSample(*created());
    const auto file = reopened();
    const CycleFacts facts = must(file->load(theCycle));
    QCOMPARE(facts.candidates.size(), 3);
    QCOMPARE(facts.sealedRankings.value(0).places, rightPlaces());
    QCOMPARE(facts.desk, file->desk());
    QCOMPARE(facts.head, must(file->head()));
    QCOMPARE(must(file->cycles()).value(0).settings.year, u"2025-2026"_s);
    QCOMPARE(file->load(idOf<CycleId>(99)).error().code, ErrorCode::NotFound);
}

void TestAwardFile::refusedEventLeavesNothing()
{
    const auto file = created();
    const LedgerHead before = must(file->head());
    const QList<EventPayload> events{eventsBeforeRanking().first(), UndertakingSigned{idOf<MemberId>(99), {}}};
    QVERIFY(!file->append({}, theCycle, events, before));
    QCOMPARE(must(file->head()), before);
    QVERIFY(must(file->cycles()).isEmpty());
}

void TestAwardFile::staleHeadIsAConflict()
{
    const auto file = created();
    const LedgerHead before = must(file->head());
    append(*file, {eventsBeforeRanking().first()});
    const auto late = file->append({}, theCycle, {CycleSettingsChanged{}}, before);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(must(file->head()).seq, 2);
}

void TestAwardFile::sameEventTwiceIsHarmless()
{
    const auto file = created();
    const NewEvent event{
        idOf<EventId>(7), theCycle, file->desk(), 5, {Role::Chair, false, eventsBeforeRanking().first()}};
    const LedgerHead once = must(appendEvent(file->connection(), event));
    const LedgerHead twice = must(appendEvent(file->connection(), event));
    QCOMPARE(once, twice);
    QCOMPARE(must(file->cycles()).size(), 1);
}

void TestAwardFile::sameIdForAnotherEventIsAConflict()
{
    const auto file = created();
    NewEvent event{idOf<EventId>(7), theCycle, file->desk(), 5, {Role::Chair, false, eventsBeforeRanking().first()}};
    must(appendEvent(file->connection(), event));
    event.record.role = Role::Secretary;
    const auto other = appendEvent(file->connection(), event);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Conflict);
}

void TestAwardFile::foreignEventKeepsItsBytes()
{
    const auto file = created();
    append(*file, {eventsBeforeRanking().first()});
    EventEnvelope envelope;
    envelope.id = idOf<EventId>(8);
    envelope.cycle = theCycle;
    envelope.author = idOf<AuthorId>(77);
    envelope.authorPrev = chainStart();
    const EventRecord record{Role::Member, true, AppointmentRecorded{{u"1"_s, {}, {}, {}}}};
    envelope.type = static_cast<int>(typeOf(record.payload));
    envelope.payload = wrapPayload(encodeRecord(record));
    const QByteArray bytes = encodeEnvelope(envelope);
    const QByteArray signature(64, 's');
    const LedgerHead once = must(appendForeign(file->connection(), bytes, signature));
    QCOMPARE(must(appendForeign(file->connection(), bytes, signature)), once);
    const auto entry = must(findEvent(file->connection(), idOf<EventId>(8)));
    QVERIFY(entry.has_value());
    QCOMPARE(entry->row.bytes, bytes);
    QCOMPARE(entry->row.signature, signature);
    QVERIFY(!appendForeign(file->connection(), bytes + 'x', signature));
}

void TestAwardFile::recordBookCannotBeChanged()
{
    const auto file = created();
    for (const QStringView sql : {u"UPDATE event SET signature = NULL", u"DELETE FROM event",
                                  u"INSERT OR REPLACE INTO event SELECT * FROM event"}) {
        QVERIFY(!file->connection().execute(sql));
    }
    QCOMPARE(must(file->head()).seq, 1);
}

void TestAwardFile::rebuildReproducesTheTables()
{
    const auto file = created();
    fillSample(*file);
    must(file->connection().execute(u"UPDATE cycle SET year = '1999'; DELETE FROM sealed_place"));
    QVERIFY(!verify(file->connection()).ok());
    must(file->rebuild());
    const VerifyReport report = verify(file->connection());
    for (const Check &check : report.checks) {
        QVERIFY2(check.ok, qPrintable(check.name + u": "_s + check.detail));
    }
}

void TestAwardFile::draftsComeBackByAuthor()
{
    const auto file = created();
    const DraftSheet draft = someDraft();
    must(file->saveDraft(draft));
    DraftSheet newer = draft;
    newer.steps = {4, 4, 4};
    must(file->saveDraft(newer));
    const QList<DraftSheet> mine = must(file->drafts(theCycle, draft.author));
    QCOMPARE(mine.size(), 1);
    QVERIFY(mine.first() == newer);
    QVERIFY(must(file->drafts(theCycle, u"other"_s)).isEmpty());
    must(file->deleteDraft(draft));
    must(file->deleteDraft(draft));
    QVERIFY(must(file->drafts(theCycle, draft.author)).isEmpty());
}

void TestAwardFile::attachmentsAreContentAddressed()
{
    const auto file = created();
    const QByteArray address = must(file->putAttachment("hello", u"a.txt"_s));
    QCOMPARE(address.toHex(), QByteArray("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"));
    QCOMPARE(must(file->putAttachment("hello", u"b.txt"_s)), address);
    QCOMPARE(must(file->attachment(address)), QByteArray("hello"));
    QCOMPARE(file->attachment(QByteArray(32, 'x')).error().code, ErrorCode::NotFound);
    const auto large = file->putAttachment(QByteArray(attachmentMaximumBytes + 1, 'x'), u"film.mp4"_s);
    QVERIFY(!large);
    QCOMPARE(large.error(), (Error{ErrorCode::TooLarge, {u"film.mp4"_s, u"more than %1 MB"_s, u"25"_s}}));
}

void TestAwardFile::wrongClockIsAskedAbout()
{
    const auto file = created();
    const LedgerHead head = must(file->head());
    const QList<EventPayload> events{eventsBeforeRanking().first()};
    m_clock.now = QDateTime(QDate(2026, 2, 28), QTime(2, 0), Qt::UTC);
    const auto behind = file->append({}, theCycle, events, head);
    QVERIFY(!behind);
    QCOMPARE(behind.error(), (Error{ErrorCode::ClockBehind, {u"2026-02-28T02:00:00Z"_s, u"2026-03-01T02:00:00Z"_s}}));
    m_clock.now = QDateTime(QDate(2036, 3, 1), QTime(2, 0), Qt::UTC);
    const auto ahead = file->append({}, theCycle, events, head);
    QVERIFY(!ahead);
    QCOMPARE(ahead.error().code, ErrorCode::ClockAhead);
    file->confirmClock();
    QVERIFY(file->append({}, theCycle, events, head).has_value());
    QCOMPARE(must(lastEventTime(file->connection())), m_clock.now.toMSecsSinceEpoch());
}

void TestAwardFile::backupAndRestoreKeepEverything()
{
    const auto file = created();
    fillSample(*file);
    must(backupTo(file->path(), path(u"backup"_s)));
    QCOMPARE(backupTo(file->path(), path(u"backup"_s)).error().code, ErrorCode::FileExists);
    must(restoreTo(path(u"backup"_s), path(u"restored.rangvoan"_s)));
    const auto restored = must(AwardFile::open(path(u"restored.rangvoan"_s), AwardFile::Access::Write, m_clock, m_ids));
    QCOMPARE(must(restored->head()), must(file->head()));
    QVERIFY(verify(restored->connection()).ok());
    QVERIFY(must(verifyExtends(path(u"backup"_s), file->path())).ok());
    append(*restored, {CycleSettingsChanged{}});
    QVERIFY(!must(verifyExtends(restored->path(), file->path())).ok());
    QCOMPARE(backupTo(file->path(), path(u"no/such/folder"_s)).error().code, ErrorCode::CannotWrite);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 3);
}

RANGVOAN_TEST(TestAwardFile)
#include "testawardfile.moc"
