// SPDX-License-Identifier: Apache-2.0
#include "app/main/analysisfigures.h"

namespace rangvoan
{

namespace
{

bool goOn(int)
{
    return false;
}

QList<int> seatedOf(const FieldCut &cut)
{
    QList<int> seated;
    for (size_t c = 0; c < cut.candidates.size(); ++c) {
        if (cut.candidates[c].rank <= cut.seats) {
            seated.append(static_cast<int>(c));
        }
    }
    return seated;
}

Figure<std::vector<WeightChances>> drawnBy(const Figure<WeightField> &weights, const WeightPlan &plan)
{
    return weights ? Figure<std::vector<WeightChances>>(weightChances(*weights, plan, goOn))
                   : Figure<std::vector<WeightChances>>(weights.why());
}

} // namespace

AnalysisFigures analysisFigures(const AnalysisInput &input, const AnalysisPlan &plan)
{
    AnalysisFigures figures;
    figures.intraclass = intraclass(input.whole);
    figures.concordance = kendallConcordance(input.whole);
    figures.alpha = krippendorffAlpha(input.whole);
    figures.kappa = fleissKappa(input.whole);
    figures.consistency = cronbachAlpha(input.cases);
    figures.linked = isLinked(input.field);
    figures.additive = additiveModel(input.field);
    figures.severity = severityStudy(input.field, {plan.seed, plan.draws, plan.seats});
    // Never cancelled, so there is no error.
    figures.cut = *fieldCut(input.field, plan.seats, {plan.seed, plan.draws}, goOn);
    const int draws = ChanceTally::affordable(input.field.candidates, plan.draws);
    figures.nearWeights = drawnBy(input.weights, {plan.seed, draws, plan.seats, 0.2});
    figures.anyWeights = drawnBy(input.weights, {plan.seed, draws, plan.seats, std::nullopt});
    figures.change = input.weights ? smallestWeightChange(*input.weights, seatedOf(figures.cut))
                                   : Figure<WeightChange>(input.weights.why());
    return figures;
}

} // namespace rangvoan
