// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/advisory.h"
#include "app/analysis/fieldcut.h"
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
struct AnalysisFigures : AdvisoryFigures
{
    FieldCut cut;
};

AnalysisFigures analysisFigures(const AnalysisInput &input, const AnalysisPlan &plan);

/// The document of `analyze --json` (design 8).
QJsonObject analysisJson(const AnalysisInput &input, const AnalysisFigures &figures, const Wording &words);

/// The same for people, each figure with its meaning.
QString analysisText(const AnalysisInput &input, const AnalysisFigures &figures, const Wording &words);

} // namespace rangvoan
