// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/memberdraws.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <optional>

namespace rangvoan
{

namespace
{

constexpr qint64 largestUnit = std::numeric_limits<qint32>::max();

/// The scores in units of their common denominator, the smallest at zero; nothing where they do not fit 31 bits.
std::optional<std::vector<qint32>> commonUnits(const RatingField &field)
{
    qint64 denominator = 1;
    for (const RatedSheet &sheet : field.sheets) {
        const auto ratio = sheet.score.small();
        if (!ratio) {
            return std::nullopt;
        }
        denominator = std::lcm(denominator, ratio->den);
        if (denominator > largestUnit) {
            return std::nullopt;
        }
    }
    std::vector<qint64> wide;
    wide.reserve(static_cast<size_t>(field.sheets.size()));
    for (const RatedSheet &sheet : field.sheets) {
        const auto ratio = sheet.score.small();
        wide.push_back(ratio->num * (denominator / ratio->den));
    }
    const auto [lowest, highest] = std::minmax_element(wide.cbegin(), wide.cend());
    if (wide.empty() || *highest - *lowest > largestUnit) {
        return std::nullopt;
    }
    std::vector<qint32> units;
    units.reserve(wide.size());
    for (const qint64 value : wide) {
        units.push_back(static_cast<qint32>(value - *lowest));
    }
    return units;
}

} // namespace

const std::vector<int> &MemberSample::next()
{
    std::fill(m_times.begin(), m_times.end(), 0);
    for (size_t i = 0; i < m_times.size(); ++i) {
        ++m_times[static_cast<size_t>(m_generator() % static_cast<quint64>(m_times.size()))];
    }
    return m_times;
}

MeanKeys::MeanKeys(const RatingField &field) : m_candidates(size_t(field.candidates))
{
    constexpr unsigned roomOfKey = 63;
    const auto units = commonUnits(field);
    const auto bitsOfSheets = static_cast<unsigned>(std::bit_width(static_cast<quint64>(field.members)));
    const qint32 largest = units ? *std::max_element(units->cbegin(), units->cend()) : 0;
    const auto bitsOfSum = bitsOfSheets + static_cast<unsigned>(std::bit_width(static_cast<quint64>(largest)));
    // Two means of at most M sheets differ by 1/M² or more: so many bits behind the point tell them apart.
    m_shift = 2 * bitsOfSheets;
    m_keys.resize(m_candidates);
    m_sums = m_counts = m_allSums = m_allCounts = std::vector<qint64>(m_candidates, 0);
    m_sparse.resize(size_t(field.members));
    if (units && bitsOfSum + m_shift <= roomOfKey) {
        fill(field, *units, field.isComplete() && bitsOfSum < 31);
    } else {
        m_exact = field.sheets;
    }
}

void MeanKeys::fill(const RatingField &field, const std::vector<qint32> &units, bool evenly)
{
    m_even = evenly;
    m_units.resize(evenly ? field.candidates : 0, field.members);
    for (size_t i = 0; i < units.size(); ++i) {
        const RatedSheet &sheet = field.sheets.at(qsizetype(i));
        m_allSums[size_t(sheet.candidate)] += units[i];
        ++m_allCounts[size_t(sheet.candidate)];
        m_sparse[size_t(sheet.member)].emplace_back(static_cast<quint32>(sheet.candidate), units[i]);
        if (evenly) {
            m_units(sheet.candidate, sheet.member) = units[i];
        }
    }
}

const std::vector<quint64> &MeanKeys::evenKeysFor(const std::vector<int> &times)
{
    m_evenSums.setZero(m_units.rows());
    for (size_t member = 0; member < times.size(); ++member) {
        for (int time = 0; time < times[member]; ++time) {
            m_evenSums += m_units.col(Eigen::Index(member));
        }
    }
    for (size_t c = 0; c < m_candidates; ++c) {
        m_keys[c] = static_cast<quint64>(m_evenSums[Eigen::Index(c)]);
    }
    return m_keys;
}

const std::vector<quint64> &MeanKeys::exactKeysFor(const std::vector<int> &times)
{
    std::vector<Score> means(m_candidates);
    for (qsizetype begin = 0; begin < m_exact.size();) {
        qsizetype end = begin;
        Score drawn;
        Score own;
        qint64 count = 0;
        for (; end < m_exact.size() && m_exact.at(end).candidate == m_exact.at(begin).candidate; ++end) {
            const qint64 here = times[size_t(m_exact.at(end).member)];
            drawn += m_exact.at(end).score * Score::fromInteger(here);
            own += m_exact.at(end).score;
            count += here;
        }
        means[size_t(m_exact.at(begin).candidate)] =
            count > 0 ? drawn / Score::fromInteger(count) : own / Score::fromInteger(end - begin);
        begin = end;
    }
    std::vector<size_t> order(m_candidates);
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return means[a] < means[b]; });
    for (size_t i = 0; i < order.size(); ++i) {
        const bool equal = i > 0 && means[order[i]] == means[order[i - 1]];
        m_keys[order[i]] = equal ? m_keys[order[i - 1]] : i;
    }
    return m_keys;
}

const std::vector<quint64> &MeanKeys::keysFor(const std::vector<int> &times)
{
    if (!m_exact.isEmpty()) {
        return exactKeysFor(times);
    }
    const bool anybody = std::any_of(times.cbegin(), times.cend(), [](int time) { return time > 0; });
    if (m_even && anybody) {
        return evenKeysFor(times);
    }
    std::fill(m_sums.begin(), m_sums.end(), 0);
    std::fill(m_counts.begin(), m_counts.end(), 0);
    for (size_t member = 0; member < times.size(); ++member) {
        if (times[member] == 0) {
            continue;
        }
        for (const auto &[candidate, units] : m_sparse[member]) {
            m_sums[candidate] += qint64(times[member]) * units;
            m_counts[candidate] += times[member];
        }
    }
    for (size_t c = 0; c < m_candidates; ++c) {
        const bool own = m_counts[c] == 0;
        const auto sum = static_cast<quint64>(own ? m_allSums[c] : m_sums[c]);
        const auto count = static_cast<quint64>(own ? m_allCounts[c] : m_counts[c]);
        m_keys[c] = count == 0 ? 0 : (sum << m_shift) / count;
    }
    return m_keys;
}

} // namespace rangvoan
