// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/ratingfield.h"

#include <array>

namespace rangvoan
{

/// Mean squares of the table candidates x members.
struct RatingVariance
{
    double betweenCandidates = 0;
    double within = 0;
    double betweenMembers = 0;
    double residual = 0;
};

/// An intraclass correlation with its 95 % interval and the F test behind it.
struct Intraclass
{
    Figure<double> value;
    Figure<double> low;
    Figure<double> high;
    Figure<double> f;
    double df1 = 0;
    double df2 = 0;
};

/// The six forms: one mark (0 .. 2) or the mean of all (3 .. 5); members drawn anew for each candidate, members drawn
/// from many, these members only.
struct IntraclassTable
{
    RatingVariance variance;
    std::array<Intraclass, 6> forms; ///< ICC(1,1) (2,1) (3,1) (1,k) (2,k) (3,k)
};

/// Shrout, P. E. and Fleiss, J. L., "Intraclass correlations: uses in assessing rater reliability", Psychological
/// Bulletin 86 (1979) 420-428. A complete table only.
Figure<IntraclassTable> intraclass(const RatingField &field);

} // namespace rangvoan
