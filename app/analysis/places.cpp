// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/places.h"

#include <algorithm>

namespace rangvoan
{

PlaceSorter::PlaceSorter(size_t count) : m_entries(count), m_spare(count), m_places(count) {}

void PlaceSorter::spreadByByte(unsigned shift)
{
    m_starts.fill(0);
    for (const Entry &entry : m_entries) {
        ++m_starts[((entry.key >> shift) & 0xFF) + 1];
    }
    for (size_t i = 1; i < m_starts.size(); ++i) {
        m_starts[i] += m_starts[i - 1];
    }
    for (const Entry &entry : m_entries) {
        m_spare[m_starts[(entry.key >> shift) & 0xFF]++] = entry;
    }
    m_entries.swap(m_spare);
}

void PlaceSorter::sort(const std::vector<quint64> &keys)
{
    if (keys.empty()) {
        return;
    }
    const auto [lowest, highest] = std::minmax_element(keys.cbegin(), keys.cend());
    const quint64 top = *highest;
    const quint64 span = top - *lowest;
    for (size_t i = 0; i < keys.size(); ++i) {
        m_entries[i] = {top - keys[i], static_cast<quint32>(i)}; // the best is 0
    }
    constexpr size_t fewEntries = 48; // below that comparing is faster
    if (keys.size() < fewEntries) {
        std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });
    } else {
        for (unsigned shift = 0; shift < 64 && (span >> shift) > 0; shift += 8) {
            spreadByByte(shift);
        }
    }
    for (size_t begin = 0; begin < m_entries.size();) {
        size_t end = begin + 1;
        while (end < m_entries.size() && m_entries[end].key == m_entries[begin].key) {
            ++end;
        }
        for (size_t i = begin; i < end; ++i) {
            m_places[m_entries[i].index] = {static_cast<int>(begin) + 1, static_cast<int>(end)};
        }
        begin = end;
    }
}

ChanceTally::ChanceTally(int candidates, int draws, int seats)
    : m_candidates(size_t(candidates)), m_seats(seats), m_best(size_t(candidates) * size_t(draws)),
      m_worst(m_best.size()), m_sums(size_t(candidates))
{
}

int ChanceTally::affordable(int candidates, int draws)
{
    constexpr qint64 mostPlaces = 60'000'000; // half a gigabyte
    constexpr int fewest = 100;
    const qint64 room = mostPlaces / std::max(1, candidates);
    return static_cast<int>(std::min<qint64>(draws, std::max<qint64>(fewest, room)));
}

void ChanceTally::add(const std::vector<PlaceRange> &places)
{
    for (size_t i = 0; i < places.size(); ++i) {
        const PlaceRange &place = places[i];
        m_best[m_draws * m_candidates + i] = static_cast<quint32>(place.best);
        m_worst[m_draws * m_candidates + i] = static_cast<quint32>(place.worst);
        m_sums[i].expected += place.best + place.worst;
        m_sums[i].seated += place.worst <= m_seats ? 1 : 0;
    }
    ++m_draws;
}

int ChanceTally::placeAt(std::vector<quint32> &places, size_t index)
{
    if (m_candidates > places.size()) {
        const auto at = places.begin() + static_cast<ptrdiff_t>(index);
        std::nth_element(places.begin(), at, places.end());
        return static_cast<int>(*at);
    }
    // Few different places: counting is faster than comparing.
    m_counts.assign(m_candidates + 1, 0);
    for (const quint32 place : places) {
        ++m_counts[place];
    }
    size_t passed = 0;
    size_t place = 0;
    while (passed <= index) {
        passed += m_counts[++place];
    }
    return static_cast<int>(place);
}

std::vector<RankChance> ChanceTally::chances()
{
    std::vector<RankChance> result = m_draws > 0 ? m_sums : std::vector<RankChance>();
    const size_t cut = m_draws / 10;
    // Candidates in bundles: one line of memory holds so many of a draw.
    constexpr size_t together = 16;
    std::array<std::vector<quint32>, together> columns;
    const auto bundle = [&](const std::vector<quint32> &all, size_t begin, size_t end) {
        for (size_t i = begin; i < end; ++i) {
            columns[i - begin].resize(m_draws);
        }
        for (size_t draw = 0; draw < m_draws; ++draw) {
            for (size_t i = begin; i < end; ++i) {
                columns[i - begin][draw] = all[draw * m_candidates + i];
            }
        }
    };
    for (size_t begin = 0; begin < result.size(); begin += together) {
        const size_t end = std::min(begin + together, result.size());
        bundle(m_best, begin, end);
        for (size_t i = begin; i < end; ++i) {
            result[i].likely.best = placeAt(columns[i - begin], cut);
            result[i].expected /= 2 * static_cast<double>(m_draws);
        }
        bundle(m_worst, begin, end);
        for (size_t i = begin; i < end; ++i) {
            result[i].likely.worst = placeAt(columns[i - begin], m_draws - 1 - cut);
        }
    }
    return result;
}

} // namespace rangvoan
