// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/crossedmodel.h"

#include <cmath>
#include <numbers>

namespace rangvoan
{

CrossedMarks::CrossedMarks(const RatingField &field) : candidatesAreRows(field.candidates >= field.members)
{
    rows = candidatesAreRows ? field.candidates : field.members;
    columns = candidatesAreRows ? field.members : field.candidates;
    const std::vector<double> values = sheetValues(field);
    starts.assign(size_t(rows) + 1, 0);
    for (size_t i = 0; i < values.size(); ++i) {
        const RatedSheet &sheet = field.sheets.at(qsizetype(i));
        ++starts[size_t(candidatesAreRows ? sheet.candidate : sheet.member) + 1];
        mean += values[i] / static_cast<double>(values.size());
    }
    for (size_t r = 1; r < starts.size(); ++r) {
        starts[r] += starts[r - 1];
    }
    marks.resize(values.size());
    std::vector<size_t> next = starts;
    rowCounts = rowSums = Eigen::VectorXd::Zero(rows);
    columnCounts = columnSums = Eigen::VectorXd::Zero(columns);
    for (size_t i = 0; i < values.size(); ++i) {
        const RatedSheet &sheet = field.sheets.at(qsizetype(i));
        const int row = candidatesAreRows ? sheet.candidate : sheet.member;
        const int column = candidatesAreRows ? sheet.member : sheet.candidate;
        const double value = values[i] - mean;
        marks[next[size_t(row)]++] = {row, column, value};
        ++rowCounts[row];
        ++columnCounts[column];
        rowSums[row] += value;
        columnSums[column] += value;
        squares += value * value;
    }
}

void CrossedMarks::subtractShared(const Eigen::VectorXd &weights, Eigen::MatrixXd &from) const
{
    // Sheets come sorted by candidate, then member: within a row the columns ascend.
    for (int r = 0; r < rows; ++r) {
        const double weight = weights[r];
        for (size_t i = starts[size_t(r)]; i < starts[size_t(r) + 1]; ++i) {
            double *column = from.col(marks[i].column).data();
            for (size_t j = i; j < starts[size_t(r) + 1]; ++j) {
                column[marks[j].column] -= weight;
            }
        }
    }
}

Eigen::VectorXd CrossedMarks::toColumns(const Eigen::VectorXd &values) const
{
    Eigen::VectorXd out = Eigen::VectorXd::Zero(columns);
    for (const Mark &mark : marks) {
        out[mark.column] += values[mark.row];
    }
    return out;
}

Eigen::VectorXd CrossedMarks::toRows(const Eigen::VectorXd &values) const
{
    Eigen::VectorXd out = Eigen::VectorXd::Zero(rows);
    for (const Mark &mark : marks) {
        out[mark.row] += values[mark.column];
    }
    return out;
}

CrossedFit::CrossedFit(const CrossedMarks &marks, const CrossedSpread &spread) : m_marks(marks), m_spread(spread)
{
    const double rr = spread.rows * spread.rows;
    const double cc = spread.columns * spread.columns;
    m_rowDiagonal = (rr * marks.rowCounts).array() + 1;
    Eigen::MatrixXd left = Eigen::MatrixXd::Zero(marks.columns, marks.columns);
    left.diagonal() = (cc * marks.columnCounts).array() + 1;
    marks.subtractShared(rr * cc * m_rowDiagonal.cwiseInverse(), left);
    m_factor.compute(left);
    // Products x' V^-1 z of the ones and the marks, V relative to the error.
    const auto carried = [&](const Eigen::VectorXd &rowSums, const Eigen::VectorXd &columnSums) {
        const Eigen::VectorXd part = rr * rowSums.cwiseQuotient(m_rowDiagonal);
        return Eigen::VectorXd(m_factor.matrixL().solve(spread.columns * (columnSums - marks.toColumns(part))));
    };
    const Eigen::VectorXd ones = carried(marks.rowCounts, marks.columnCounts);
    const Eigen::VectorXd values = carried(marks.rowSums, marks.columnSums);
    const auto product = [&](double whole, const Eigen::VectorXd &a, const Eigen::VectorXd &b, double columns) {
        return whole - rr * a.cwiseQuotient(m_rowDiagonal).dot(b) - columns;
    };
    const auto count = static_cast<double>(marks.marks.size());
    const double oneOne = product(count, marks.rowCounts, marks.rowCounts, ones.squaredNorm());
    const double oneMark = product(0, marks.rowCounts, marks.rowSums, ones.dot(values));
    const double markMark = product(marks.squares, marks.rowSums, marks.rowSums, values.squaredNorm());
    m_shift = oneMark / oneOne;
    m_mean = marks.mean + m_shift;
    m_error = (markMark - m_shift * oneMark) / (count - 1);
    const double determinant =
        m_rowDiagonal.array().log().sum() + 2 * m_factor.matrixLLT().diagonal().array().log().sum();
    m_deviance = determinant + std::log(oneOne) + (count - 1) * (1 + std::log(2 * std::numbers::pi * m_error));
}

Eigen::VectorXd CrossedFit::rowsGiven(const Eigen::VectorXd &columnEffects) const
{
    const Eigen::VectorXd left = m_marks.rowSums - m_shift * m_marks.rowCounts - m_marks.toRows(columnEffects);
    return m_spread.rows * m_spread.rows * left.cwiseQuotient(m_rowDiagonal);
}

Eigen::VectorXd CrossedFit::rowSpreadGiven() const
{
    return m_spread.rows * (m_error * m_rowDiagonal.cwiseInverse()).cwiseSqrt();
}

CrossedFit::Effects CrossedFit::effects() const
{
    const double rr = m_spread.rows * m_spread.rows;
    const Eigen::VectorXd rows = m_marks.rowSums - m_shift * m_marks.rowCounts;
    const Eigen::VectorXd columns = m_marks.columnSums - m_shift * m_marks.columnCounts;
    const Eigen::VectorXd carried = columns - m_marks.toColumns(rr * rows.cwiseQuotient(m_rowDiagonal));
    const Eigen::VectorXd found = m_spread.columns * m_factor.solve(m_spread.columns * carried);
    return {rowsGiven(found), found};
}

CrossedFit::Effects CrossedFit::standardErrors() const
{
    const Eigen::MatrixXd inverse = m_factor.solve(Eigen::MatrixXd::Identity(m_marks.columns, m_marks.columns));
    Effects errors;
    errors.columns = m_spread.columns * (m_error * inverse.diagonal()).cwiseSqrt();
    const double rr = m_spread.rows * m_spread.rows;
    errors.rows.resize(m_marks.rows);
    for (int r = 0; r < m_marks.rows; ++r) {
        double shared = 0; // of the row's columns: the sum over the block of the inverse
        for (size_t i = m_marks.starts[size_t(r)]; i < m_marks.starts[size_t(r) + 1]; ++i) {
            for (size_t j = m_marks.starts[size_t(r)]; j < m_marks.starts[size_t(r) + 1]; ++j) {
                shared += inverse(m_marks.marks[j].column, m_marks.marks[i].column);
            }
        }
        const double d = m_rowDiagonal[r];
        const double carried = rr * m_spread.columns * m_spread.columns * shared / (d * d);
        errors.rows[r] = m_spread.rows * std::sqrt(m_error * (1 / d + carried));
    }
    return errors;
}

} // namespace rangvoan
