// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main/systemenvironment.h"
#include "app/text/wording.h"

#include <QList>

namespace rangvoan
{

enum class Fitness { Good, Warning, Unfit };

/// One thing the work needs of a computer.
struct ComputerCheck
{
    QString name; ///< for scripts: "clock", "disk", "fonts", "khmer", "printer", "stick", "libraries"
    Fitness fitness = Fitness::Good;
    QString detail; ///< a sentence: what was found and what to do
};

/// Is this computer fit: clock, room on the disc, fonts, Khmer shaping, printer, stick, libraries. Needs a
/// QGuiApplication.
QList<ComputerCheck> checkComputer(const Clock &clock, const Wording &words);

/// Whether this day can be today: not before the program existed, not decades after it.
bool isPlausibleDay(const QDate &day);

} // namespace rangvoan
