// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace rangvoan::bench
{

using namespace Qt::StringLiterals;

namespace
{

/// Largest memory in use so far, in MB; 0 where it cannot be told.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
        }
    }
    return 0;
}

} // namespace

double measure(const Line &line)
{
    std::vector<double> spans;
    for (int i = 0; i < line.times; ++i) {
        QElapsedTimer timer;
        timer.start();
        line.run();
        spans.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(spans.begin(), spans.end());
    const double median = spans.at(spans.size() / 2);
    const QString goal =
        line.goalMs <= 0
            ? QString(23, u' ')
            : u"goal %1 ms  %2"_s.arg(line.goalMs, 7, 'f', 0).arg(median <= line.goalMs ? u"met   "_s : u"missed"_s);
    QTextStream(stdout) << u"%1 %2 ms  %3  peak %4 MB\n"_s.arg(line.what, -62)
                               .arg(median, 10, 'f', 2)
                               .arg(goal)
                               .arg(peakMemory(), 0, 'f', 0);
    return median;
}

void printRatio(double naiveMs, double oursMs)
{
    QTextStream(stdout) << u"    takes %1 times as long\n"_s.arg(naiveMs / oursMs, 0, 'f', 1);
}

} // namespace rangvoan::bench

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    rangvoan::bench::benchPdf();
    rangvoan::bench::benchRanking();
    rangvoan::bench::benchAnalysis();
    rangvoan::bench::benchPanels();
    rangvoan::bench::benchIntake();
    rangvoan::bench::benchWindow();
    rangvoan::bench::benchPapers();
    return 0;
}
