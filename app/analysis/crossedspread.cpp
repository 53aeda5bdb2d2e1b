// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/crossedmodel.h"

#include <algorithm>
#include <cmath>

namespace rangvoan
{

namespace
{

using SpreadPoint = Eigen::Vector2d;

/// Henderson's first method: three sums of squares, their expectations, three equations (Biometrics 9, 1953).
SpreadPoint startOfSpread(const CrossedMarks &marks)
{
    const auto n = static_cast<double>(marks.marks.size());
    const auto groupSquares = [](const Eigen::VectorXd &sums, const Eigen::VectorXd &counts) {
        return (counts.array() > 0).select(sums.array().square() / counts.array().max(1), 0).sum();
    };
    const double usedRows = static_cast<double>((marks.rowCounts.array() > 0).count());
    const double usedColumns = static_cast<double>((marks.columnCounts.array() > 0).count());
    const double rowShare = marks.rowCounts.squaredNorm() / n;
    const double columnShare = marks.columnCounts.squaredNorm() / n;
    Eigen::Matrix3d expected;
    expected << n - rowShare, usedRows - columnShare, usedRows - 1, usedColumns - rowShare, n - columnShare,
        usedColumns - 1, n - rowShare, n - columnShare, n - 1;
    const Eigen::Vector3d found =
        expected.fullPivLu().solve(Eigen::Vector3d(groupSquares(marks.rowSums, marks.rowCounts),
                                                   groupSquares(marks.columnSums, marks.columnCounts), marks.squares));
    const auto relative = [&](double variance) {
        const bool usable = variance > 0 && found[2] > 0;
        return usable ? std::clamp(std::sqrt(variance / found[2]), 0.02, 50.0) : 0.1;
    };
    return {relative(found[0]), relative(found[1])};
}

/// Newton's method on the deviance by differences. It is even in either spread, so zero is no border but a valley or a
/// ridge like any other place.
class SpreadSearch
{
public:
    explicit SpreadSearch(const CrossedMarks &marks) : m_marks(marks), m_at(startOfSpread(marks))
    {
        constexpr int smallProblem = 60;
        m_value = devianceAt(m_at);
        if (marks.columns <= smallProblem) {
            tryGrid();
        }
    }

    SpreadPoint run()
    {
        constexpr int mostRounds = 60;
        for (int round = 0; round < mostRounds && !m_done; ++round) {
            step();
        }
        settleAtZero();
        return m_at;
    }

private:
    double devianceAt(const SpreadPoint &point) const
    {
        return CrossedFit(m_marks, {std::abs(point[0]), std::abs(point[1])}).deviance();
    }

    void tryGrid()
    {
        for (const double rows : {0.1, 0.4, 1.0, 3.0, 10.0}) {
            for (const double columns : {0.1, 0.4, 1.0, 3.0, 10.0}) {
                moveIfLower({rows, columns});
            }
        }
    }

    bool moveIfLower(const SpreadPoint &point)
    {
        const double value = devianceAt(point);
        const bool lower = value < m_value;
        if (lower) {
            m_value = value;
            m_at = point.cwiseAbs();
        }
        return lower;
    }

    SpreadPoint newtonStep(const SpreadPoint &reach) const
    {
        const SpreadPoint x(reach[0], 0);
        const SpreadPoint y(0, reach[1]);
        const double right = devianceAt(m_at + x);
        const double left = devianceAt(m_at - x);
        const double up = devianceAt(m_at + y);
        const double down = devianceAt(m_at - y);
        const double corner = devianceAt(m_at + x + y);
        // In units of the reach.
        Eigen::Matrix2d curve;
        const double mixed = corner - right - up + m_value;
        curve << right + left - 2 * m_value, mixed, mixed, up + down - 2 * m_value;
        const SpreadPoint slope((right - left) / 2, (up - down) / 2);
        const Eigen::SelfAdjointEigenSolver<Eigen::Matrix2d> axes(curve);
        const double least = 1e-8 * (1e-6 + axes.eigenvalues().cwiseAbs().maxCoeff());
        // On a ridge the way down is the same as in a valley of that curvature.
        const SpreadPoint bends = axes.eigenvalues().cwiseAbs().cwiseMax(least);
        const SpreadPoint along = (axes.eigenvectors().transpose() * slope).cwiseQuotient(bends);
        return -(axes.eigenvectors() * along).cwiseProduct(reach);
    }

    void step()
    {
        constexpr double closeEnough = 1e-3; // the next step would be about its square
        constexpr double leastReach = 1e-4;
        const SpreadPoint scale = m_at.cwiseMax(0.02);
        SpreadPoint move = newtonStep(m_reach * scale);
        const double length = move.cwiseQuotient(scale).cwiseAbs().maxCoeff();
        if (length > 1) {
            move /= length;
        }
        bool moved = moveIfLower(m_at + move);
        for (int half = 0; half < 4 && !moved && length > closeEnough; ++half) {
            move /= 4;
            moved = moveIfLower(m_at + move);
        }
        m_done = length < closeEnough;
        m_reach = std::clamp(moved ? length / 2 : m_reach / 8, leastReach, m_reach);
        m_done = m_done || (!moved && m_reach <= leastReach);
    }

    void settleAtZero()
    {
        for (int i = 0; i < 2; ++i) {
            SpreadPoint zero = m_at;
            zero[i] = 0;
            if (m_at[i] < 0.02 && devianceAt(zero) <= m_value + 1e-7) {
                m_at = zero;
                m_value = devianceAt(zero);
            }
        }
    }

    const CrossedMarks &m_marks;
    SpreadPoint m_at;
    double m_value = 0;
    double m_reach = 0.004; ///< part of the spread by which the differences are taken
    bool m_done = false;
};

} // namespace

CrossedSpread bestSpread(const CrossedMarks &marks)
{
    const SpreadPoint found = SpreadSearch(marks).run();
    return {found[0], found[1]};
}

} // namespace rangvoan
