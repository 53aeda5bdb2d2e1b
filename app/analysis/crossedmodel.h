// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/ratingfield.h"

#include <Eigen/Dense>

#include <vector>

namespace rangvoan
{

/// Marks crossed by two factors. The factor with more levels ("rows") is taken out of every system by hand, since its
/// part is diagonal; what is left ("columns") is solved densely.
struct CrossedMarks
{
    struct Mark
    {
        int row = 0;
        int column = 0;
        double value = 0; ///< less the mean of all
    };

    explicit CrossedMarks(const RatingField &field);

    bool candidatesAreRows = true;
    int rows = 0;
    int columns = 0;
    double mean = 0;
    std::vector<Mark> marks;    ///< by row
    std::vector<size_t> starts; ///< of each row in `marks`, and the end
    Eigen::VectorXd rowCounts;
    Eigen::VectorXd columnCounts;
    Eigen::VectorXd rowSums;
    Eigen::VectorXd columnSums;
    double squares = 0;

    /// Sum over the rows of weights[row] x (columns of the row) x (the same transposed), lower half.
    void subtractShared(const Eigen::VectorXd &weights, Eigen::MatrixXd &from) const;
    /// out[column] = sum of values[row] over its marks.
    Eigen::VectorXd toColumns(const Eigen::VectorXd &values) const;
    /// out[row] = sum of values[column] over its marks.
    Eigen::VectorXd toRows(const Eigen::VectorXd &values) const;
};

/// Relative spread of the two random factors: standard deviation by that of the error.
struct CrossedSpread
{
    double rows = 0;
    double columns = 0;
};

/// The mixed model at one spread: everything follows from one Cholesky factor.
class CrossedFit
{
public:
    CrossedFit(const CrossedMarks &marks, const CrossedSpread &spread);

    /// -2 log restricted likelihood, profiled over mean and error.
    double deviance() const { return m_deviance; }
    double mean() const { return m_mean; } ///< with the mean of all added
    double errorVariance() const { return m_error; }

    struct Effects
    {
        Eigen::VectorXd rows;
        Eigen::VectorXd columns;
    };
    Effects effects() const;
    Effects standardErrors() const;

    /// Lower factor of the columns' conditional precision, in units of the error.
    const Eigen::LLT<Eigen::MatrixXd> &factor() const { return m_factor; }
    /// Row effects that fit these column effects best.
    Eigen::VectorXd rowsGiven(const Eigen::VectorXd &columnEffects) const;
    /// Conditional standard deviation of each row effect, given the columns.
    Eigen::VectorXd rowSpreadGiven() const;
    const CrossedSpread &spread() const { return m_spread; }

private:
    const CrossedMarks &m_marks;
    CrossedSpread m_spread;
    Eigen::VectorXd m_rowDiagonal;
    Eigen::LLT<Eigen::MatrixXd> m_factor;
    double m_shift = 0; ///< mean, measured from the mean of all
    double m_mean = 0;
    double m_error = 0;
    double m_deviance = 0;
};

/// The spread of least deviance. Zero is a proper answer.
CrossedSpread bestSpread(const CrossedMarks &marks);

} // namespace rangvoan
