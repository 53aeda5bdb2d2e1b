// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/agreement.h"
#include "app/analysis/consistency.h"
#include "app/analysis/intraclass.h"
#include "app/analysis/severity.h"
#include "app/analysis/weightchoice.h"

#include <functional>

namespace rangvoan
{

/// One table of marks as the advisory figures read it.
struct AdvisoryField
{
    RatingField whole;                      ///< who is without a mark makes it incomplete
    RatingField marked;                     ///< candidates and members with a mark alone
    std::vector<std::vector<double>> cases; ///< what consistency compares: complete rows of equal length
    Figure<WeightField> weights;            ///< candidates as in `marked`
    /// Every single mark, each indicator of each candidate as a candidate of its own: for figures that ask who gave
    /// exactly the same mark. Totals are no categories: two that differ by one mark of many would count as unlike.
    RatingField single;
};

struct AdvisoryPlan
{
    quint64 seed = 1;
    int draws = 2000; ///< of the model and of each choice of weights
    int seats = 0;
    QList<int> seated; ///< candidates with a seat, by index in `marked`
};

/// The figures of design 4.5 that any table of marks has.
struct AdvisoryFigures
{
    Figure<IntraclassTable> intraclass;
    Figure<Concordance> concordance;
    Alpha alpha;
    Figure<Kappa> kappa;
    Figure<Consistency> consistency;
    bool linked = false;
    Figure<AdditiveModel> additive;
    Figure<SeverityStudy> severity;
    int weightDraws = 0;
    Figure<std::vector<WeightChances>> nearWeights; ///< each within a fifth
    Figure<std::vector<WeightChances>> anyWeights;
    Figure<WeightChange> change;
};

/// Same field and plan: same figures. `stop` is told the draws of weights done, of advisorySteps(): Cancelled.
Result<AdvisoryFigures> advisoryFigures(const AdvisoryField &field, const AdvisoryPlan &plan,
                                        const std::function<bool(int)> &stop);

/// What `stop` counts to.
int advisorySteps(const AdvisoryPlan &plan);

} // namespace rangvoan
