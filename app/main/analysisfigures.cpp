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

} // namespace

AnalysisFigures analysisFigures(const AnalysisInput &input, const AnalysisPlan &plan)
{
    // Never cancelled, so there is no error.
    const FieldCut cut = *fieldCut(input.field, plan.seats, {plan.seed, plan.draws}, goOn);
    const AdvisoryField field{input.whole, input.field, input.cases, input.weights, input.single};
    return {*advisoryFigures(field, {plan.seed, plan.draws, plan.seats, seatedOf(cut)}, goOn), cut};
}

} // namespace rangvoan
