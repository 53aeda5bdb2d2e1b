// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <tuple>

namespace rangvoan
{

enum class Level { School = 0, Cluster = 1, District = 2, Province = 3, Ministry = 4 };
enum class MarkingMode { Paper = 0, SharedLaptop = 1, Packages = 2 }; ///< design 3.3 a, b, c

/// Data of one academic year at one level. Award name, prizes and deadline are data, not code (design 1.2).
struct CycleSettings
{
    QString year; ///< "2025-2026"
    Level level = Level::Ministry;
    QString awardNameKm;
    QString awardNameEn;
    QStringList unitKm; ///< issuing unit from the top down, left block of official papers
    QStringList unitEn;
    QString placeKm; ///< where papers are made: "រាជធានីភ្នំពេញ"
    QString placeEn;
    QString provinceCode; ///< of the issuing office, empty at the ministry
    QStringList legalBasisKm;
    QStringList legalBasisEn;
    QDate deadline;
    MarkingMode marking = MarkingMode::Paper;
    bool example = false; ///< made-up persons: marked on screen and on every paper

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.year, s.level, s.awardNameKm, s.awardNameEn, s.unitKm, s.unitEn, s.placeKm, s.placeEn,
                        s.provinceCode, s.legalBasisKm, s.legalBasisEn, s.deadline, s.marking, s.example);
    }
    friend bool operator==(const CycleSettings &, const CycleSettings &) = default;
};

/// A category of the award ("good teacher"): what can be won in it.
struct CategorySettings
{
    QString code; ///< ASCII, stable: "good-teacher"
    QString nameKm;
    QString nameEn;
    int seats = 5;
    int reserves = 3;
    int gradeFrom = 0; ///< 1-12, 0 = any
    int gradeTo = 0;
    QList<qint64> prizesRiel; ///< place 1 first; fewer entries than seats = no prize recorded

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.code, s.nameKm, s.nameEn, s.seats, s.reserves, s.gradeFrom, s.gradeTo, s.prizesRiel);
    }
    friend bool operator==(const CategorySettings &, const CategorySettings &) = default;
};

/// On what the rule set rests (design 1.1).
enum class RulesGround { None = 0, Text = 1, Adopted = 2, NoticeAccepted = 3 };

struct RulesConfirmation
{
    RulesGround ground = RulesGround::None;
    QString reference; ///< article or instruction; or meeting and vote
    QDate date;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.ground, s.reference, s.date);
    }
    friend bool operator==(const RulesConfirmation &, const RulesConfirmation &) = default;
};

} // namespace rangvoan
