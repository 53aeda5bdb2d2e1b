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

void measure(const Line &line)
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
    QTextStream(stdout) << u"%1 %2 ms  goal %3 ms  %4  peak %5 MB\n"_s.arg(line.what, -62)
                               .arg(median, 10, 'f', 2)
                               .arg(line.goalMs, 7, 'f', 0)
                               .arg(median <= line.goalMs ? u"met   "_s : u"missed"_s)
                               .arg(peakMemory(), 0, 'f', 0);
}

} // namespace rangvoan::bench

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    rangvoan::bench::benchPdf();
    rangvoan::bench::benchRanking();
    rangvoan::bench::benchPanels();
    rangvoan::bench::benchIntake();
    rangvoan::bench::benchWindow();
    rangvoan::bench::benchPapers();
    return 0;
}
