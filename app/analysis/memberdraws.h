// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/ratingfield.h"

#include <Eigen/Core>

#include <random>
#include <utility>

namespace rangvoan
{

/// Draws as many members as there are, with replacement. The bias of the remainder is below 1e-15 for any committee.
class MemberSample
{
public:
    MemberSample(int members, quint64 seed) : m_generator(seed), m_times(size_t(members)) {}

    /// How often each member is drawn.
    const std::vector<int> &next();

private:
    std::mt19937_64 m_generator;
    std::vector<int> m_times;
};

/// Means of the sheets as keys of the exact order, for any number of times each member counts. In integers where the
/// scores have a common denominator within reach, by exact fractions otherwise.
class MeanKeys
{
public:
    explicit MeanKeys(const RatingField &field);

    /// One key a candidate: larger is better, equal means have equal keys. A candidate none of whose members counts
    /// keeps the own sheets, once each.
    const std::vector<quint64> &keysFor(const std::vector<int> &times);

private:
    void fill(const RatingField &field, const std::vector<qint32> &units, bool evenly);
    const std::vector<quint64> &exactKeysFor(const std::vector<int> &times);
    const std::vector<quint64> &evenKeysFor(const std::vector<int> &times);

    QList<RatedSheet> m_exact; ///< empty where integers do
    size_t m_candidates = 0;
    bool m_even = false;     ///< everybody marked everybody: sums over the same number need no division
    unsigned m_shift = 0;    ///< bits of a key behind the point
    Eigen::ArrayXXi m_units; ///< of the even: candidates by members, from zero
    Eigen::ArrayXi m_evenSums;
    std::vector<std::vector<std::pair<quint32, qint32>>> m_sparse; ///< else by member: candidate and units
    std::vector<qint64> m_sums;
    std::vector<qint64> m_counts;
    std::vector<qint64> m_allSums;
    std::vector<qint64> m_allCounts;
    std::vector<quint64> m_keys;
};

} // namespace rangvoan
