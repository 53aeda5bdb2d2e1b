// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/severity.h"

#include "app/analysis/crossedmodel.h"
#include "app/analysis/meritdraws.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

constexpr int fewestSheetsOfMember = 5;
constexpr int mostColumns = 8000; // a dense matrix of half a gigabyte

std::vector<double> listOf(const Eigen::VectorXd &values)
{
    return {values.data(), values.data() + values.size()};
}

std::vector<RatingEffect> effectsOf(const Eigen::VectorXd &effects, const Eigen::VectorXd &errors)
{
    std::vector<RatingEffect> list;
    for (Eigen::Index i = 0; i < effects.size(); ++i) {
        list.push_back({effects[i], errors[i]});
    }
    return list;
}

double leftOver(const CrossedMarks &marks, const Eigen::VectorXd &rows, const Eigen::VectorXd &columns)
{
    double squares = 0;
    for (const CrossedMarks::Mark &mark : marks.marks) {
        const double error = mark.value - rows[mark.row] - columns[mark.column];
        squares += error * error;
    }
    return squares;
}

struct AdditiveFit
{
    Eigen::VectorXd rows;
    Eigen::VectorXd columns;
    double squares = 0; ///< what is left over
};

AdditiveFit additiveFit(const CrossedMarks &marks)
{
    const Eigen::VectorXd shares = marks.rowCounts.cwiseMax(1).cwiseInverse();
    Eigen::MatrixXd left = Eigen::MatrixXd::Zero(marks.columns, marks.columns);
    left.diagonal() = marks.columnCounts;
    marks.subtractShared(shares, left);
    // Only differences of columns are known: the ones fix their sum at zero. Nobody's column stays at zero.
    const double size = std::max(1.0, left.diagonal().mean());
    left.array() += size;
    left.diagonal() += (marks.columnCounts.array() == 0).select(Eigen::VectorXd::Constant(marks.columns, size), 0);
    const Eigen::VectorXd right = marks.columnSums - marks.toColumns(marks.rowSums.cwiseProduct(shares));
    AdditiveFit fit;
    fit.columns = left.selfadjointView<Eigen::Lower>().ldlt().solve(right);
    fit.rows = (marks.rowSums - marks.toRows(fit.columns)).cwiseProduct(shares);
    fit.squares = leftOver(marks, fit.rows, fit.columns);
    return fit;
}

/// Effects of those who have marks add up to zero; what is taken off goes to the mean.
double centred(Eigen::VectorXd &effects, const Eigen::VectorXd &counts)
{
    const auto used = (counts.array() > 0).cast<double>();
    const double mean = (effects.array() * used).sum() / used.sum();
    effects.array() -= mean * used;
    return mean;
}

SeverityModel modelOf(const CrossedFit &fit, bool candidatesAreRows)
{
    const CrossedFit::Effects effects = fit.effects();
    const CrossedFit::Effects errors = fit.standardErrors();
    const double varRow = fit.errorVariance() * fit.spread().rows * fit.spread().rows;
    const double varColumn = fit.errorVariance() * fit.spread().columns * fit.spread().columns;
    const std::vector<RatingEffect> rows = effectsOf(effects.rows, errors.rows);
    const std::vector<RatingEffect> columns = effectsOf(effects.columns, errors.columns);
    return candidatesAreRows ? SeverityModel{fit.mean(), varRow, varColumn, fit.errorVariance(), rows, columns}
                             : SeverityModel{fit.mean(), varColumn, varRow, fit.errorVariance(), columns, rows};
}

} // namespace

std::optional<Undefined> severityObstacle(const RatingField &field)
{
    if (field.sheets.isEmpty()) {
        return Undefined::NoMarks;
    }
    const auto isSame = [&](const RatedSheet &sheet) {
        return sheet.score == field.sheets.constFirst().score;
    };
    const std::vector<int> sheets = sheetsOfMembers(field);
    const auto marking = std::count_if(sheets.cbegin(), sheets.cend(), [](int count) { return count > 0; });
    qsizetype marked = 1;
    for (qsizetype i = 1; i < field.sheets.size(); ++i) {
        marked += field.sheets.at(i).candidate == field.sheets.at(i - 1).candidate ? 0 : 1;
    }
    if (marked < 2) {
        return Undefined::OneCandidate;
    }
    if (marking < 2) {
        return Undefined::OneMember;
    }
    if (!isLinked(field)) {
        return Undefined::Disconnected;
    }
    if (std::any_of(sheets.cbegin(), sheets.cend(),
                    [](int count) { return count > 0 && count < fewestSheetsOfMember; })) {
        return Undefined::FewSheets;
    }
    if (field.sheets.size() <= marked + marking - 1) {
        return Undefined::FewMarks;
    }
    if (std::min(field.candidates, field.members) > mostColumns) {
        return Undefined::TooLarge;
    }
    return std::all_of(field.sheets.cbegin(), field.sheets.cend(), isSame) ? std::optional(Undefined::AllEqual)
                                                                           : std::nullopt;
}

Figure<AdditiveModel> additiveModel(const RatingField &field)
{
    if (const auto obstacle = severityObstacle(field)) {
        return *obstacle;
    }
    const CrossedMarks marks(field);
    AdditiveFit fit = additiveFit(marks);
    const double mean = marks.mean + centred(fit.rows, marks.rowCounts) + centred(fit.columns, marks.columnCounts);
    const auto freedom = static_cast<double>(field.sheets.size() - (marks.rowCounts.array() > 0).count() -
                                             (marks.columnCounts.array() > 0).count() + 1);
    const Eigen::VectorXd &candidates = marks.candidatesAreRows ? fit.rows : fit.columns;
    const Eigen::VectorXd &members = marks.candidatesAreRows ? fit.columns : fit.rows;
    return AdditiveModel{mean, fit.squares / freedom, listOf(candidates), listOf(members)};
}

Figure<SeverityModel> severityModel(const RatingField &field)
{
    const Figure<SeverityStudy> study = severityStudy(field, {1, 0, 0});
    return study ? Figure<SeverityModel>(study->model) : Figure<SeverityModel>(study.why());
}

Figure<SeverityStudy> severityStudy(const RatingField &field, const ChancePlan &plan)
{
    if (const auto obstacle = severityObstacle(field)) {
        return *obstacle;
    }
    const CrossedMarks marks(field);
    if (additiveFit(marks).squares <= 1e-12 * marks.squares) {
        return Undefined::NoResidual;
    }
    const CrossedFit fit(marks, bestSpread(marks));
    SeverityStudy study;
    study.model = modelOf(fit, marks.candidatesAreRows);
    study.draws = ChanceTally::affordable(field.candidates, plan.draws);
    ChanceTally tally(field.candidates, study.draws, plan.seats);
    drawMerits(fit, marks, {plan.seed, study.draws, plan.seats}, tally);
    study.chances = tally.chances();
    return study;
}

} // namespace rangvoan
