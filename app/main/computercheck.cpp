// SPDX-License-Identifier: Apache-2.0
#include "app/main/computercheck.h"

#include "app/exchange/sodiumversion.h"
#include "app/main/removablevolumes.h"
#include "app/report/fonts.h"
#include "app/text/dates.h"
#include "app/text/icuversion.h"
#include "app/text/stagetext.h"
#include "db/sqlite/sqliteversion.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontInfo>
#include <QGlyphRun>
#include <QPrinterInfo>
#include <QStorageInfo>
#include <QTextLayout>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 bytesOfMegabyte = 1'000'000;
/// An award file with its backups of a season; below the first number not even one large attachment may fit.
constexpr qint64 leastFreeMegabytes = 100;
constexpr qint64 easyFreeMegabytes = 2'000;
constexpr qint64 megabytesOfGigabyte = 1'000;
constexpr qint64 manyFreeMegabytes = 10 * megabytesOfGigabyte;

QString computerText(const Wording &words, const char *source)
{
    return words.text("computer", source);
}

ComputerCheck clockCheck(const Clock &clock, const Wording &words)
{
    const QString day = longDate(clock.today(), words.language());
    if (!isPlausibleDay(clock.today())) {
        return {u"clock"_s, Fitness::Unfit,
                filledIn(computerText(words, QT_TRANSLATE_NOOP("computer", "The clock says %1, which cannot be right. "
                                                                           "Set date and time.")),
                         {day})};
    }
    return {u"clock"_s, Fitness::Good,
            filledIn(computerText(words, QT_TRANSLATE_NOOP("computer", "The clock says %1.")), {day})};
}

ComputerCheck diskCheck(const Wording &words)
{
    const QStorageInfo disk(QDir::homePath());
    const qint64 free = disk.bytesAvailable() / bytesOfMegabyte;
    const QString megabytes = QString::number(free);
    if (disk.isReadOnly() || free < leastFreeMegabytes) {
        return {u"disk"_s, Fitness::Unfit,
                filledIn(computerText(words, QT_TRANSLATE_NOOP("computer", "Only %1 MB are free on the disc. Make "
                                                                           "room before you begin.")),
                         {megabytes})};
    }
    if (free >= manyFreeMegabytes) {
        return {u"disk"_s, Fitness::Good,
                filledIn(computerText(words, QT_TRANSLATE_NOOP("computer", "%1 GB are free on the disc.")),
                         {QString::number(free / megabytesOfGigabyte)})};
    }
    return {u"disk"_s, free < easyFreeMegabytes ? Fitness::Warning : Fitness::Good,
            filledIn(computerText(words, QT_TRANSLATE_NOOP("computer", "%1 MB are free on the disc.")), {megabytes})};
}

ComputerCheck fontCheck(const Wording &words)
{
    for (const report::Face face :
         {report::Face::Khmer, report::Face::Muol, report::Face::Latin, report::Face::LatinBold}) {
        const QString family = report::familyOf(face);
        if (QFontInfo(report::fontOf(face, 12)).family() != family) {
            return {u"fonts"_s, Fitness::Unfit,
                    filledIn(computerText(words, QT_TRANSLATE_NOOP("computer", "The font %1 cannot be used. Install "
                                                                               "the program again.")),
                             {family})};
        }
    }
    return {u"fonts"_s, Fitness::Good,
            computerText(words, QT_TRANSLATE_NOOP("computer", "The fonts of the papers are there."))};
}

/// Without shaping every character is drawn for itself and subscripts stand beside their letter.
ComputerCheck khmerCheck(const Wording &words)
{
    const QString cluster = u"ស្ត្រី"_s;
    QTextLayout layout(cluster, report::fontOf(report::Face::Khmer, 20));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    qsizetype glyphs = 0;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        glyphs += run.glyphIndexes().size();
    }
    if (glyphs == 0 || glyphs >= cluster.size()) {
        return {u"khmer"_s, Fitness::Unfit,
                computerText(words, QT_TRANSLATE_NOOP("computer", "Khmer text is not drawn correctly. Install the "
                                                                  "program again."))};
    }
    return {u"khmer"_s, Fitness::Good,
            computerText(words, QT_TRANSLATE_NOOP("computer", "Khmer text is drawn correctly."))};
}

ComputerCheck printerCheck(const Wording &words)
{
    const QStringList printers = QPrinterInfo::availablePrinterNames();
    if (printers.isEmpty()) {
        return {u"printer"_s, Fitness::Warning,
                computerText(words, QT_TRANSLATE_NOOP("computer", "There is no printer. Papers can be saved as PDF."))};
    }
    return {u"printer"_s, Fitness::Good,
            filledIn(computerText(words, QT_TRANSLATE_NOOP("computer", "Printers: %1.")), {printers.join(u", "_s)})};
}

ComputerCheck stickCheck(const Wording &words)
{
    const QStringList sticks = removableVolumes();
    if (sticks.isEmpty()) {
        return {u"stick"_s, Fitness::Warning,
                computerText(words, QT_TRANSLATE_NOOP("computer", "No stick is plugged in. Have one at hand for safe "
                                                                  "copies outside this computer."))};
    }
    return {u"stick"_s, Fitness::Good,
            filledIn(computerText(words, QT_TRANSLATE_NOOP("computer", "Sticks: %1.")), {sticks.join(u", "_s)})};
}

ComputerCheck libraryCheck(const Wording &words)
{
    const QString sodium = sodiumVersion();
    const QStringList libraries{u"Qt "_s + QString::fromLatin1(qVersion()), u"SQLite "_s + db::sqliteVersion(),
                                u"ICU "_s + icuVersion(), u"libsodium "_s + sodium};
    if (sodium.isEmpty()) {
        return {u"libraries"_s, Fitness::Unfit,
                computerText(words, QT_TRANSLATE_NOOP("computer", "The library that protects the data cannot be used "
                                                                  "on this computer."))};
    }
    return {u"libraries"_s, Fitness::Good, libraries.join(u", "_s)};
}

} // namespace

bool isPlausibleDay(const QDate &day)
{
    return day >= QDate(2025, 1, 1) && day < QDate(2100, 1, 1);
}

QList<ComputerCheck> checkComputer(const Clock &clock, const Wording &words)
{
    return {clockCheck(clock, words), diskCheck(words),  fontCheck(words),   khmerCheck(words),
            printerCheck(words),      stickCheck(words), libraryCheck(words)};
}

} // namespace rangvoan
