// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/environment.h"
#include "db/awardfile.h"

#include <QRandomGenerator>

namespace rangvoan::test
{

/// A clock that stands until it is set.
class SetClock final : public Clock
{
public:
    QDateTime now = QDateTime(QDate(2026, 3, 1), QTime(2, 0), Qt::UTC);

    QDateTime nowUtc() const override { return now; }
    QDate today() const override { return now.date(); }
};

class SeededIds final : public IdSource
{
public:
    explicit SeededIds(quint32 seed) : m_random(seed) {}

    std::array<std::uint8_t, 16> next() override
    {
        std::array<std::uint8_t, 16> bytes{};
        for (std::uint8_t &byte : bytes) {
            byte = static_cast<std::uint8_t>(m_random.bounded(256));
        }
        return bytes;
    }

private:
    QRandomGenerator m_random;
};

template<class T>
T idOf(std::uint8_t number)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes.fill(number);
    return T(bytes);
}

inline const CycleId theCycle = idOf<CycleId>(1);
inline const CategoryId theCategory = idOf<CategoryId>(2);
inline const MemberId theChair = idOf<MemberId>(11);
inline const CandidateId best = idOf<CandidateId>(21);   ///< marks 4 and 3 of 4: 175/2 points
inline const CandidateId second = idOf<CandidateId>(22); ///< marks 3 and 3: 75 points
inline const CandidateId third = idOf<CandidateId>(23);  ///< marks 3 and 3: 75 points, third by ruling
inline const QByteArray theScan = "scan of the decision";

/// Ends the test program with the reason when a step of the sample fails.
void must(const Status &status);
template<class T>
T must(Result<T> result)
{
    must(result ? Status() : Status(result.error()));
    return *std::move(result);
}

/// The ranking of the sample as it is right.
QList<SealedPlace> rightPlaces();
/// Everything up to the sheets of a category in which each table of the file has at least one row.
QList<EventPayload> eventsBeforeRanking();
QList<EventPayload> eventsAfterRanking();

/// Appends to the end, whatever the head is.
void append(db::AwardFile &file, const QList<EventPayload> &events, const MemberId &author = {});
/// Fills a new file with a whole cycle, a seal, an attachment and a draft.
void fillSample(db::AwardFile &file, const QList<SealedPlace> &places = rightPlaces());
DraftSheet someDraft();

} // namespace rangvoan::test
