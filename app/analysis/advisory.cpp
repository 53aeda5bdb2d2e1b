// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/advisory.h"

namespace rangvoan
{

namespace
{

/// Draws by one kind of weights; `before` draws were done. Cancelled leaves nothing.
Result<Figure<std::vector<WeightChances>>> drawnWeights(const Figure<WeightField> &weights, const WeightPlan &plan,
                                                        int before, const std::function<bool(int)> &stop)
{
    using Drawn = Figure<std::vector<WeightChances>>;
    if (!weights) {
        return Drawn(weights.why());
    }
    bool stopped = false;
    const std::vector<WeightChances> drawn = weightChances(*weights, plan, [&](int done) {
        stopped = stopped || stop(before + done);
        return stopped;
    });
    return stopped ? Result<Drawn>(Error{ErrorCode::Cancelled, {}}) : Result<Drawn>(Drawn(drawn));
}

} // namespace

int advisorySteps(const AdvisoryPlan &plan)
{
    return 2 * plan.draws;
}

Result<AdvisoryFigures> advisoryFigures(const AdvisoryField &field, const AdvisoryPlan &plan,
                                        const std::function<bool(int)> &stop)
{
    AdvisoryFigures figures;
    figures.intraclass = intraclass(field.whole);
    figures.concordance = kendallConcordance(field.whole);
    figures.alpha = krippendorffAlpha(field.whole);
    figures.alpha.nominal = krippendorffNominal(field.single);
    figures.kappa = fleissKappa(field.single);
    figures.consistency = cronbachAlpha(field.cases);
    figures.linked = isLinked(field.marked);
    figures.additive = additiveModel(field.marked);
    if (stop(0)) {
        return Error{ErrorCode::Cancelled, {}};
    }
    figures.severity = severityStudy(field.marked, {plan.seed, plan.draws, plan.seats});
    figures.weightDraws = ChanceTally::affordable(field.marked.candidates, plan.draws);
    const auto near = drawnWeights(field.weights, {plan.seed, figures.weightDraws, plan.seats, 0.2}, 0, stop);
    if (!near) {
        return near.error();
    }
    const auto any =
        drawnWeights(field.weights, {plan.seed, figures.weightDraws, plan.seats, std::nullopt}, plan.draws, stop);
    if (!any) {
        return any.error();
    }
    figures.nearWeights = *near;
    figures.anyWeights = *any;
    figures.change =
        field.weights ? smallestWeightChange(*field.weights, plan.seated) : Figure<WeightChange>(field.weights.why());
    return figures;
}

} // namespace rangvoan
