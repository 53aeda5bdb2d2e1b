// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/places.h"
#include "app/analysis/ratingfield.h"

#include <optional>

namespace rangvoan
{

/// How far one candidate or member lies from the mean, in points.
struct RatingEffect
{
    double effect = 0;
    double standardError = 0; ///< 0 in the additive model, which gives none
};

/// The additive model mark = mean + candidate + member + error by least squares: effects add up to zero.
struct AdditiveModel
{
    double mean = 0;
    double varResidual = 0;
    std::vector<double> candidates;
    std::vector<double> members;
};

/// The same with candidates and members drawn from many: effects are drawn towards zero, the more the fewer marks there
/// are. A member's effect above zero: gives more than others would.
struct SeverityModel
{
    double mean = 0;
    double varCandidate = 0;
    double varMember = 0;
    double varResidual = 0;
    std::vector<RatingEffect> candidates; ///< BLUPs; a candidate without a sheet has 0 and the full spread
    std::vector<RatingEffect> members;
};

struct ChancePlan
{
    quint64 seed = 1;
    int draws = 2000;
    int seats = 0;
};

/// The model, and where the candidates come to stand when their true merits are drawn from what the model knows of
/// them, members' severity and error together.
struct SeverityStudy
{
    SeverityModel model;
    std::vector<RankChance> chances; ///< by candidate
    int draws = 0;
};

/// Why neither model should be shown (design 4.5): Disconnected, FewSheets (below five of a member), too few marks or
/// none, all equal. Nothing: it may be.
std::optional<Undefined> severityObstacle(const RatingField &field);

/// Errors as severityObstacle().
Figure<AdditiveModel> additiveModel(const RatingField &field);

/// Restricted maximum likelihood, profiled as in Bates, D. et al., "Fitting linear mixed-effects models using lme4",
/// Journal of Statistical Software 67 (2015); standard errors are those of lme4's conditional variances. Errors as
/// severityObstacle(), and NoResidual.
Figure<SeverityModel> severityModel(const RatingField &field);

/// The same with chances; same plan, same result.
Figure<SeverityStudy> severityStudy(const RatingField &field, const ChancePlan &plan);

} // namespace rangvoan
