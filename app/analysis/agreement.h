// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/ratingfield.h"

namespace rangvoan
{

/// How alike the orders are into which the members put the candidates: 0 not at all, 1 the same order.
struct Concordance
{
    double w = 0;           ///< corrected for equal marks
    double uncorrected = 0; ///< as if there were none
    double chiSquare = 0;
    int df = 0;
    double p = 0; ///< probability of so much agreement by chance
};

/// Kendall, M. G. and Babington Smith, B., "The problem of m rankings", Annals of Mathematical Statistics 10 (1939);
/// ties as in Siegel and Castellan, Nonparametric Statistics, 1988. A complete table only.
Figure<Concordance> kendallConcordance(const RatingField &field);

/// Krippendorff's alpha for four ways to measure a difference; marks may be missing.
struct Alpha
{
    Figure<double> nominal;
    Figure<double> ordinal;
    Figure<double> interval;
    Figure<double> ratio;
};

/// Krippendorff, K., "Computing Krippendorff's alpha-reliability", 2011.
Alpha krippendorffAlpha(const RatingField &field);
/// The nominal one alone.
Figure<double> krippendorffNominal(const RatingField &field);

/// Agreement in one category beyond chance.
struct CategoryKappa
{
    Score category;
    Figure<double> kappa;
};

struct Kappa
{
    double kappa = 0;
    QList<CategoryKappa> categories; ///< by value
};

/// Fleiss, J. L., "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971) 378-382:
/// every candidate has the same number of marks, two or more; who gave them does not matter. A mark is a category.
Figure<Kappa> fleissKappa(const RatingField &field);

} // namespace rangvoan
