// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace rangvoan
{

/// Best and worst of several places; who shares a place could have the last of those shared.
struct PlaceRange
{
    int best = 0;
    int worst = 0;

    friend bool operator==(const PlaceRange &, const PlaceRange &) = default;
};

/// Ranks many times over: integer keys, the larger the better, equals share their places.
class PlaceSorter
{
public:
    explicit PlaceSorter(size_t count);

    void sort(const std::vector<quint64> &keys);
    const std::vector<PlaceRange> &places() const { return m_places; } ///< of the keys, in their order

private:
    struct Entry
    {
        quint64 key = 0;
        quint32 index = 0;
    };
    void spreadByByte(unsigned shift);

    std::vector<Entry> m_entries;
    std::vector<Entry> m_spare;
    std::array<quint32, 257> m_starts{};
    std::vector<PlaceRange> m_places;
};

/// What came out for one candidate over all draws.
struct RankChance
{
    PlaceRange likely;   ///< without the best tenth and the worst tenth of the draws: four of five lie in it
    double expected = 0; ///< mean of the middles of the places
    int seated = 0;      ///< draws in which the candidate and all equals have a seat
};

/// Collects the places of many draws.
class ChanceTally
{
public:
    ChanceTally(int candidates, int draws, int seats);

    void add(const std::vector<PlaceRange> &places);
    std::vector<RankChance> chances();

    /// Draws of so many candidates that fit into memory; never fewer than a hundred.
    static int affordable(int candidates, int draws);

private:
    /// The place that stands at an index when all are in order.
    int placeAt(std::vector<quint32> &places, size_t index);

    size_t m_candidates = 0;
    int m_seats = 0;
    size_t m_draws = 0;
    std::vector<quint32> m_best; ///< by draw, then candidate
    std::vector<quint32> m_worst;
    std::vector<RankChance> m_sums;
    std::vector<quint32> m_counts;
};

} // namespace rangvoan
