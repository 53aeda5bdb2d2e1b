// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace rangvoan::bench
{

/// One line of the table: what is done, the goal in milliseconds, and the doing. `times` runs, the median is shown.
struct Line
{
    QString what;
    double goalMs = 0;
    int times = 5;
    std::function<void()> run;
};

/// Times the line and prints it.
void measure(const Line &line);

/// First: it shows the peak of memory.
void benchPdf();
void benchRanking();
void benchPanels();
void benchIntake();
void benchWindow();
void benchPapers();

} // namespace rangvoan::bench
