// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/scale.h"
#include "app/services/servicecontext.h"
#include "app/text/wording.h"
#include "ui/shell/backgroundjob.h"
#include "ui/shell/intakedesk.h"
#include "ui/shell/paperpress.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace rangvoan::ui
{

/// An open award file as the window holds it; closing is destroying. Made by FileDoor.
class OpenFile
{
public:
    virtual ~OpenFile() = default;
    virtual QString path() const = 0;
    /// What services are made of; valid as long as the file is open.
    virtual const ServiceContext &context() const = 0;
    virtual DraftStore &drafts() = 0;
    virtual AttachmentStore &attachments() = 0;
    /// Why nothing can be written, if so.
    virtual std::optional<Error> readOnlyReason() const = 0;
    /// A person confirmed today's date: the clock is taken as it is from now on.
    virtual void confirmClock() = 0;
    /// A copy to practise on.
    virtual bool isPractice() const = 0;
    /// Moment of the last entry of the record book, UTC; null when there is none. Papers take their time from it, so
    /// that the same paper is the same bytes on any day.
    virtual QDateTime lastEntry() const = 0;
};

/// One check of a verification.
struct CheckLine
{
    QString sentence; ///< in the language asked for
    bool passed = false;
    QString place;  ///< the part of the year that is wrong, in words; empty when passed or not known
    QString detail; ///< the same for a specialist, in English; empty when passed
};

/// A safe copy, as a person recognises it.
struct CopyFacts
{
    QString path;
    QString name;        ///< of the award file it was made of, without folder and ending
    QDateTime lastEntry; ///< UTC; null when nothing was entered yet
    QStringList years;   ///< academic years it holds, newest first
    qint64 entries = 0;  ///< in the record book
};

enum class Fit { Good, Warning, Unfit };

/// One thing the work needs of a computer: what was found and what to do, in a sentence.
struct FitLine
{
    Fit fit = Fit::Good;
    QString sentence;
    bool technical = false; ///< says nothing to a person who does not maintain computers
};

using OpenedFile = Result<std::unique_ptr<OpenFile>>;

/// Everything the window does with files and what the program carries inside. The window knows no database; app/main
/// implements this. Paths are absolute.
class FileDoor
{
public:
    virtual ~FileDoor() = default;

    virtual OpenedFile open(const QString &path) = 0;
    /// A new, empty award file. FileExists when there is one.
    virtual OpenedFile create(const QString &path) = 0;
    /// The example year of made-up persons, built anew in a file of the user's data folder; returns its path. Takes
    /// seconds: may be called from any thread, `progress` is asked between the stages and stops it with false.
    virtual Result<QString> buildExample(const std::function<bool(qsizetype done, qsizetype all)> &progress) = 0;
    /// A copy to practise on; the real file stays as it is.
    virtual OpenedFile openPracticeCopy(const QString &path) = 0;
    /// Writes a safe copy into the folder, with date and time in the name; returns its path.
    virtual Result<QString> backup(const QString &path, const QString &folder) = 0;
    /// What a safe copy holds, to choose by. NotAnAwardFile, NewerFile, DamagedFile ... for what cannot be restored.
    virtual Result<CopyFacts> describeCopy(const QString &copy) const = 0;
    /// Makes an award file of a safe copy in the user's folder, named after the copy and the moment; the earlier file
    /// stays. Opens it.
    virtual OpenedFile restore(const QString &copy) = 0;
    /// Checks the whole file without writing to it. From any thread; Cancelled when the progress says so.
    virtual Result<QList<CheckLine>> verify(const QString &path, const Wording &wording,
                                            const WorkProgress &progress) const = 0;
    /// Is this computer fit for the work: clock, disc, fonts, printer, stick. From any thread.
    virtual QList<FitLine> checkComputer(const Wording &wording) const = 0;
    /// Makes papers of the facts.
    virtual std::shared_ptr<const PaperPress> paperPress(PressOrder order) const = 0;
    /// The moment of the newest safe copy written to a stick or another disc from here; null when none is known.
    virtual QDateTime lastOutsideCopy(const QString &path) const = 0;
    /// Keeps a safe copy in the user's data folder and thins the older ones; false when nothing changed since the last.
    /// May be called from any thread.
    virtual Result<bool> keepCopy(const QString &path) = 0;
    /// Those copies, newest first; with an empty path the copies of all files.
    virtual QStringList keptCopies(const QString &path) const = 0;
    /// Where the copies of all files stand.
    virtual QString copiesFolder() const = 0;
    /// Whether the path is on a stick or another medium that can be pulled out.
    virtual bool isRemovable(const QString &path) const = 0;
    /// Sticks that are plugged in.
    virtual QStringList removableFolders() const = 0;

    /// Paths opened last, newest first; files that are gone are left out.
    virtual QStringList recent() const = 0;
    /// Where new files go by default.
    virtual QString folder() const = 0;
    /// Text of a rule set the program carries: "good-teacher", "principal", "career-pathways".
    virtual Result<QByteArray> shippedRuleSet(const QString &name) const = 0;
    /// Provinces and districts of the country.
    virtual const Places &places() const = 0;
    /// Reads a workbook (xlsx, ods) or table (csv) of nominations whole; may take seconds, safe in any thread.
    virtual Result<std::shared_ptr<const Workbook>> openWorkbook(const QString &path) const = 0;
};

} // namespace rangvoan::ui
