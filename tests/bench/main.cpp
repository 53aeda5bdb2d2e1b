// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTextStream>

#include <malloc.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

namespace rangvoan::bench
{

using namespace Qt::StringLiterals;

namespace
{

/// What all threads have worked so far: on a computer that does other things too it tells more than the clock.
double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// From now on the peak is counted anew, without what earlier lines left in the heap.
void forgetPeak()
{
    malloc_trim(0);
    QFile peak(u"/proc/self/clear_refs"_s);
    if (peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        peak.write("5");
    }
}

/// Largest memory in use since then, in MB; 0 where it cannot be told.
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
    forgetPeak();
    const double before = processorMs();
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
    const double processor = (processorMs() - before) / line.times;
    QTextStream(stdout) << u"%1 %2 ms  cpu %3 ms  %4  peak %5 MB\n"_s.arg(line.what, -62)
                               .arg(median, 10, 'f', 2)
                               .arg(processor, 8, 'f', 1)
                               .arg(goal)
                               .arg(peakMemory(), 0, 'f', 0);
    return median;
}

void sayFailed(const Status &done)
{
    if (!done) {
        QTextStream(stdout) << u"    FAILED: %1 %2\n"_s.arg(static_cast<int>(done.error().code))
                                   .arg(done.error().arguments.join(u", "_s));
    }
}

void printRatio(double naiveMs, double oursMs)
{
    QTextStream(stdout) << u"    takes %1 times as long\n"_s.arg(naiveMs / oursMs, 0, 'f', 1);
}

/// The lines by name: `bench panels intake` prints these only.
constexpr std::array<std::pair<const char *, void (*)()>, 8> groups{{{"pdf", benchPdf},
                                                                     {"ranking", benchRanking},
                                                                     {"national", benchNational},
                                                                     {"analysis", benchAnalysis},
                                                                     {"panels", benchPanels},
                                                                     {"intake", benchIntake},
                                                                     {"window", benchWindow},
                                                                     {"papers", benchPapers}}};

} // namespace rangvoan::bench

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    for (const auto &[name, run] : rangvoan::bench::groups) {
        if (wanted.isEmpty() || wanted.contains(QLatin1StringView(name))) {
            run();
        }
    }
    return 0;
}
