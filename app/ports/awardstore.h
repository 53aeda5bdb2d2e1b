// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/actor.h"
#include "app/domain/events/payload.h"
#include "app/domain/facts.h"
#include "app/domain/result.h"

namespace rangvoan
{

struct RankingBasis; // app/procedure/rankingbasis.h

/// The award file as services see it: facts come out as values, changes go in as events. append() writes all events and
/// the tables they change in one transaction, or nothing.
class AwardStore
{
public:
    virtual ~AwardStore() = default;

    virtual Result<QList<CycleOverview>> cycles() = 0;
    /// All facts of a cycle. NotFound when there is no such cycle.
    virtual Result<CycleFacts> load(const CycleId &cycle) = 0;
    /// Only what the ranking of a category and round is made from. NotFound when there is no such cycle or category,
    /// or it has no rule set.
    virtual Result<RankingBasis> loadForRanking(const CycleId &cycle, const CategoryId &category, int round) = 0;
    /// Appends in order, on top of `expected` (Conflict when the file moved on meanwhile). Returns the new head.
    virtual Result<LedgerHead> append(const Actor &actor, const CycleId &cycle, const QList<EventPayload> &events,
                                      const LedgerHead &expected) = 0;
    /// The head of the file, for the first event of a new cycle.
    virtual Result<LedgerHead> head() = 0;
};

/// The autosaved sheet of one author, outside the record book; one row per author, candidate and round, deleted on
/// hand-in. Also holds the first keying of a paper sheet until the blind second one agrees.
struct DraftSheet
{
    CycleId cycle;
    CategoryId category;
    int round = 1;
    CandidateId candidate;
    MemberId member;
    QString author; ///< member id as text, or the name of the keyer
    QList<int> steps;
    QList<SheetNote> notes;

    friend bool operator==(const DraftSheet &, const DraftSheet &) = default;
};

class DraftStore
{
public:
    virtual ~DraftStore() = default;
    virtual Status saveDraft(const DraftSheet &draft) = 0;
    /// Drafts of one author; of everybody when `author` is empty.
    virtual Result<QList<DraftSheet>> drafts(const CycleId &cycle, const QString &author) = 0;
    virtual Status deleteDraft(const DraftSheet &draft) = 0;
};

/// Attachments of the file: content-addressed by SHA-256, at most 25 MB each.
class AttachmentStore
{
public:
    virtual ~AttachmentStore() = default;
    /// Stores the bytes and returns their SHA-256. TooLarge above the limit. Idempotent.
    virtual Result<QByteArray> putAttachment(const QByteArray &bytes, const QString &name) = 0;
    virtual Result<QByteArray> attachment(const QByteArray &sha256) = 0;
};

} // namespace rangvoan
