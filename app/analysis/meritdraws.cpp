// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/meritdraws.h"

#include <cmath>
#include <numbers>
#include <random>

namespace rangvoan
{

namespace
{

/// Normal numbers by Box and Muller: the standard library's own differ from one computer to the next.
class NormalNumbers
{
public:
    explicit NormalNumbers(quint64 seed) : m_generator(seed) {}

    double next()
    {
        m_second = !m_second;
        if (m_second) {
            const double radius = std::sqrt(-2 * std::log(unit()));
            const double angle = 2 * std::numbers::pi * unit();
            m_kept = radius * std::sin(angle);
            return radius * std::cos(angle);
        }
        return m_kept;
    }

    void fill(Eigen::MatrixXd &matrix)
    {
        for (Eigen::Index i = 0; i < matrix.size(); ++i) {
            matrix.data()[i] = next();
        }
    }

private:
    double unit() { return (static_cast<double>(m_generator() >> 11) + 0.5) * 0x1p-53; }

    std::mt19937_64 m_generator;
    double m_kept = 0;
    bool m_second = false;
};

void keysOfMerits(const Eigen::VectorXd &merits, std::vector<quint64> &keys)
{
    constexpr double steps = 0x1p40;
    const double base = merits.minCoeff();
    const double span = merits.maxCoeff() - base;
    for (size_t c = 0; c < keys.size(); ++c) {
        const double part = span > 0 ? (merits[Eigen::Index(c)] - base) / span : 0;
        keys[c] = static_cast<quint64>(part * steps);
    }
}

} // namespace

void drawMerits(const CrossedFit &fit, const CrossedMarks &marks, const ChancePlan &plan, ChanceTally &tally)
{
    constexpr int together = 64; // systems of equations are solved faster in bundles
    const CrossedFit::Effects effects = fit.effects();
    const Eigen::VectorXd rowSpread = fit.rowSpreadGiven();
    const double columnScale = fit.spread().columns * std::sqrt(fit.errorVariance());
    NormalNumbers numbers(plan.seed);
    std::vector<quint64> keys(size_t(marks.candidatesAreRows ? marks.rows : marks.columns));
    PlaceSorter sorter(keys.size());
    Eigen::MatrixXd bundle(marks.columns, together);
    for (int draw = 0; draw < plan.draws; ++draw) {
        if (draw % together == 0) {
            numbers.fill(bundle);
            fit.factor().matrixU().solveInPlace(bundle);
        }
        Eigen::VectorXd merits = effects.columns + columnScale * bundle.col(draw % together);
        if (marks.candidatesAreRows) {
            merits = fit.rowsGiven(merits);
            for (Eigen::Index r = 0; r < merits.size(); ++r) {
                merits[r] += rowSpread[r] * numbers.next();
            }
        }
        keysOfMerits(merits, keys);
        sorter.sort(keys);
        tally.add(sorter.places());
    }
}

} // namespace rangvoan
