// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace rangvoan
{

/// The advisory figures (design 4.5), for their names and meanings in app/text/figuretext.h.
enum class FigureKind {
    Intraclass,
    Concordance,
    Alpha,
    Kappa,
    Consistency,
    Severity,
    Additive,
    SeatChance,
    RankInterval,
    ExpectedRank,
    ModelChance,
    LeaveOneOut,
    WeightAcceptability,
    WeightChange,
    Concentration,
};

inline constexpr std::array allFigureKinds{
    FigureKind::Intraclass,          FigureKind::Concordance,  FigureKind::Alpha,        FigureKind::Kappa,
    FigureKind::Consistency,         FigureKind::Severity,     FigureKind::Additive,     FigureKind::SeatChance,
    FigureKind::RankInterval,        FigureKind::ExpectedRank, FigureKind::ModelChance,  FigureKind::LeaveOneOut,
    FigureKind::WeightAcceptability, FigureKind::WeightChange, FigureKind::Concentration};

} // namespace rangvoan
