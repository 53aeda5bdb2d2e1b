// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/agreement.h"
#include "app/analysis/consistency.h"
#include "app/analysis/fieldcut.h"
#include "app/analysis/intraclass.h"
#include "app/analysis/severity.h"
#include "app/analysis/weightchoice.h"
#include "app/main/analysisinput.h"
#include "app/text/wording.h"

#include <QJsonObject>

namespace rangvoan
{

struct AnalysisPlan
{
    int seats = 5;
    int draws = 2000;
    quint64 seed = 1;
};

/// Every figure of design 4.5 of one table or award.
struct AnalysisFigures
{
    Figure<IntraclassTable> intraclass;
    Figure<Concordance> concordance;
    Alpha alpha;
    Figure<Kappa> kappa;
    Figure<Consistency> consistency;
    Figure<AdditiveModel> additive;
    Figure<SeverityStudy> severity;
    FieldCut cut;
    bool linked = false;
    Figure<std::vector<WeightChances>> nearWeights; ///< each within a fifth
    Figure<std::vector<WeightChances>> anyWeights;
    Figure<WeightChange> change;
};

AnalysisFigures analysisFigures(const AnalysisInput &input, const AnalysisPlan &plan);

/// The document of `analyze --json` (design 8).
QJsonObject analysisJson(const AnalysisInput &input, const AnalysisFigures &figures, const Wording &words);

/// The same for people, each figure with its meaning.
QString analysisText(const AnalysisInput &input, const AnalysisFigures &figures, const Wording &words);

} // namespace rangvoan
