// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/awardstore.h"
#include "app/ports/environment.h"
#include "db/sqlite/connection.h"
#include "db/writerlock.h"

#include <memory>
#include <optional>

namespace rangvoan::db
{

/// The award file of an office (design 5.1): record book, tables, drafts and attachments in one SQLite file. One
/// writer at a time, any number of readers; used by one thread. Clock and ids must outlive it.
class AwardFile final : public AwardStore, public DraftStore, public AttachmentStore
{
public:
    enum class Access { Write, Read };

    /// Makes a new file whose first event names its desk. FileExists when there is one already; nothing is left behind
    /// after an error. `program` is name and version.
    static Result<std::unique_ptr<AwardFile>> create(const QString &path, const Clock &clock, IdSource &ids,
                                                     const QString &program);
    /// Opens a file. Access::Write falls back to reading where it cannot be written or a newer program made it
    /// (readOnlyReason tells), but is FileInUse while another instance writes. DamagedFile, NotAnAwardFile, CannotRead.
    static Result<std::unique_ptr<AwardFile>> open(const QString &path, Access access, const Clock &clock,
                                                   IdSource &ids);
    /// A file in memory, gone with the object: for tests, previews and dry runs.
    static Result<std::unique_ptr<AwardFile>> createInMemory(const Clock &clock, IdSource &ids);

    ~AwardFile() override;

    const QString &path() const;
    bool isReadOnly() const { return m_readOnlyReason.has_value(); }
    /// Why it is read-only: ReadOnlyFile (also when opened to read) or NewerFile.
    const std::optional<Error> &readOnlyReason() const { return m_readOnlyReason; }
    /// Author of what nobody in particular does.
    const AuthorId &desk() const { return m_desk; }

    /// A copy to practise on: screen and papers say so for ever.
    Status markPractice();
    bool isPractice();

    /// A person confirmed today's date: from now on the clock is taken as it is, though append() refused it.
    void confirmClock() { m_clockConfirmed = true; }

    Result<QList<CycleOverview>> cycles() override;
    Result<CycleFacts> load(const CycleId &cycle) override;
    Result<RankingBasis> loadForRanking(const CycleId &cycle, const CategoryId &category, int round) override;
    /// Settings, categories, members, conflicts, motions, tie rulings and stages of a cycle: no list that grows with
    /// the candidates, nothing hidden.
    Result<CycleFacts> outline(const CycleId &cycle);
    /// The names of the candidates of a category.
    Result<QHash<CandidateId, PersonName>> names(const CategoryId &category);
    /// ReadOnlyFile or NewerFile for a file that is not written; ClockBehind or ClockAhead for a clock that contradicts
    /// the last entry, until confirmClock().
    Result<LedgerHead> append(const Actor &actor, const CycleId &cycle, const QList<EventPayload> &events,
                              const LedgerHead &expected) override;
    Result<LedgerHead> head() override;
    /// Moment of the last entry of the record book, UTC; null when there is none.
    Result<QDateTime> lastEntry();

    Status saveDraft(const DraftSheet &draft) override;
    Result<QList<DraftSheet>> drafts(const CycleId &cycle, const QString &author) override;
    Status deleteDraft(const DraftSheet &draft) override;

    Result<QByteArray> putAttachment(const QByteArray &bytes, const QString &name) override;
    Result<QByteArray> attachment(const QByteArray &sha256) override;

    /// Throws every table away that the record book reproduces, and reproduces it.
    Status rebuild();
    /// For verify and projections of their own; nobody writes through it.
    Connection &connection() { return m_connection; }

private:
    AwardFile(Connection connection, const Clock &clock, IdSource &ids);

    static Result<std::unique_ptr<AwardFile>> build(Connection connection, const Clock &clock, IdSource &ids,
                                                    const QString &program);
    Status writeFirstEvent(const QString &program);
    Status readIdentity();
    Status isWritable() const;
    Result<qint64> eventTime();

    Connection m_connection;
    std::optional<WriterLock> m_lock;
    const Clock &m_clock;
    IdSource &m_ids;
    std::optional<Error> m_readOnlyReason;
    AuthorId m_desk;
    QByteArray m_draftKey;
    bool m_clockConfirmed = false;
};

} // namespace rangvoan::db
