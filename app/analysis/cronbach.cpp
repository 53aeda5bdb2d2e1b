// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/consistency.h"

#include <Eigen/Dense>

#include <cmath>

namespace rangvoan
{

namespace
{

Eigen::MatrixXd covarianceOf(const std::vector<std::vector<double>> &rows)
{
    const auto cases = static_cast<Eigen::Index>(rows.size());
    const auto items = static_cast<Eigen::Index>(rows.front().size());
    Eigen::MatrixXd data(cases, items);
    for (Eigen::Index i = 0; i < cases; ++i) {
        for (Eigen::Index j = 0; j < items; ++j) {
            data(i, j) = rows[size_t(i)][size_t(j)];
        }
    }
    const Eigen::RowVectorXd means = data.colwise().mean();
    data.rowwise() -= means;
    for (Eigen::Index j = 0; j < items; ++j) {
        // An item with one mark throughout may keep rounding errors of its mean.
        if (data.col(j).cwiseAbs().maxCoeff() <= 1e-12 * (1 + std::abs(means(j)))) {
            data.col(j).setZero();
        }
    }
    return data.transpose() * data / static_cast<double>(cases - 1);
}

Figure<double> alphaOf(double trace, double sum, double items)
{
    if (items < 2) {
        return Undefined::OneItem;
    }
    return sum > 1e-12 * trace ? Figure<double>(items / (items - 1) * (1 - trace / sum))
                               : Figure<double>(Undefined::AllEqual);
}

Figure<double> standardizedAlpha(const Eigen::MatrixXd &covariance)
{
    if (covariance.diagonal().minCoeff() <= 0) {
        return Undefined::ItemWithoutSpread;
    }
    const Eigen::VectorXd scale = covariance.diagonal().cwiseSqrt().cwiseInverse();
    const Eigen::MatrixXd correlation = scale.asDiagonal() * covariance * scale.asDiagonal();
    return alphaOf(correlation.trace(), correlation.sum(), static_cast<double>(covariance.rows()));
}

} // namespace

Figure<Consistency> cronbachAlpha(const std::vector<std::vector<double>> &rows)
{
    if (rows.size() < 2) {
        return Undefined::FewCases;
    }
    if (rows.front().size() < 2) {
        return Undefined::OneItem;
    }
    const Eigen::MatrixXd covariance = covarianceOf(rows);
    const auto items = static_cast<double>(covariance.rows());
    const Figure<double> raw = alphaOf(covariance.trace(), covariance.sum(), items);
    if (!raw) {
        return raw.why();
    }
    Consistency result{*raw, standardizedAlpha(covariance), {}, static_cast<int>(rows.size())};
    for (Eigen::Index j = 0; j < covariance.rows(); ++j) {
        const double trace = covariance.trace() - covariance(j, j);
        const double sum = covariance.sum() - 2 * covariance.row(j).sum() + covariance(j, j);
        result.ifDropped.push_back(alphaOf(trace, sum, items - 1));
    }
    return result;
}

} // namespace rangvoan
