// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QString>

#include <functional>

namespace rangvoan::bench
{

/// One line of the table: what is done, the goal in milliseconds, and the doing. `times` runs, the median is shown.
struct Line
{
    QString what;
    double goalMs = 0; ///< 0 = none: shown for comparison
    int times = 5;
    std::function<void()> run;
};

/// Times the line, prints it with the most memory it took, and gives the median in milliseconds.
double measure(const Line &line);
/// Says so when a line could not do its work: its time is worth nothing then.
void sayFailed(const Status &done);
/// How many times as long the naive way takes.
void printRatio(double naiveMs, double oursMs);

void benchPdf();
/// An award file of a whole country, and tables of other origin.
void benchNational();
void benchRanking();
void benchAnalysis();
/// The naive ranking, beside what ours took.
void benchSql(int candidates, int sheets, double oursMs);
void benchPanels();
void benchIntake();
void benchWindow();
void benchPapers();

} // namespace rangvoan::bench
