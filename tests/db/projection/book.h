// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/projection/projector.h"
#include "db/repositories/factsloader.h"

#include <functional>

namespace rangvoan::test
{

/// 2026-04-14 20:00 UTC: already 15 April in Cambodia.
inline constexpr qint64 bookTimeMs = 1'776'196'800'000;
inline const QDate bookDay{2026, 4, 15};
/// Events of the beginning below; the next one is number baseEvents + 1.
inline constexpr qint64 baseEvents = 10;

/// The id whose bytes are all `number`.
template<class T>
T idOf(std::uint8_t number)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes.fill(number);
    return T(bytes);
}

inline const CycleId theCycle = idOf<CycleId>(1);
inline const CategoryId teachers = idOf<CategoryId>(2);
inline const CategoryId principals = idOf<CategoryId>(3);
inline const MemberId chan = idOf<MemberId>(11); ///< chair
inline const MemberId dara = idOf<MemberId>(12); ///< deputy
inline const MemberId ek = idOf<MemberId>(13);
inline const CandidateId first = idOf<CandidateId>(21);  ///< teachers, number 1
inline const CandidateId second = idOf<CandidateId>(22); ///< teachers, number 2, late
inline const CandidateId other = idOf<CandidateId>(23);  ///< principals, number 1

MemberDetails detailsOf(const QString &familyKm, Post post);
Nomination nominationOf(const QString &familyKm);
Grounds someGrounds();
Amendment amendmentOf(EventType kind, const Grounds &grounds, qint64 seq = baseEvents + 1);

/// A file in memory with the beginning of a cycle: two categories, three members, three nominations.
class Book
{
public:
    Book();

    /// Projects the event as the next one.
    Status add(const EventPayload &payload);
    /// Empties the tables and projects every event again.
    Status replay();
    CycleFacts facts();
    /// Every row of every projection and cache table, as stored.
    QByteArray dump();
    db::Connection &connection() { return m_connection; }

private:
    Status apply(qint64 seq, const EventPayload &payload);

    db::Connection m_connection;
    QList<EventPayload> m_events;
};

/// What loadFacts must give after the beginning, written out by hand.
CycleFacts factsOfBeginning();

/// The name of the first part in which the two differ; empty when they are equal.
QString difference(const CycleFacts &a, const CycleFacts &b);

/// Events on top of the beginning, and what they change in its facts.
struct ProjectionCase
{
    QList<EventPayload> events;
    std::function<void(CycleFacts &)> expect;
};

/// Adds a row to a test's data.
void caseRow(const char *name, const QList<EventPayload> &events, const std::function<void(CycleFacts &)> &expect);

/// The body of a test over such rows: exactly the expected facts, the same after a replay. Empty when all is well.
QString outcome(const ProjectionCase &given);

} // namespace rangvoan::test

Q_DECLARE_METATYPE(rangvoan::test::ProjectionCase)
