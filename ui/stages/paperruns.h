// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/backgroundjob.h"
#include "ui/shell/paperpress.h"

#include <memory>

namespace rangvoan::ui
{

/// One paper of a run, with how it is called.
struct RunPaper
{
    report::PaperRequest request;
    report::PaperEntry entry;
    QString title;
    QString about;
    QString fileName;
};

/// Papers to make one after the other, in a thread of their own.
struct RunOrder
{
    std::shared_ptr<const PaperPress> press;
    QList<RunPaper> papers;
};

/// All in one run. Those that cannot be made are left out; the last error when none is left, Cancelled.
Result<report::Paginated> makeRun(const RunOrder &order, const WorkProgress &progress);

/// What lies on top of a pack.
struct PackCover
{
    QString title;
    QStringList stamps;
    Language language = Language::Khmer;
};

/// The same with the list of what is in the pack on top.
Result<report::Paginated> makePack(const RunOrder &order, const PackCover &cover, const WorkProgress &progress);

struct ExportOutcome
{
    Status status;
    int written = 0;
    int leftOut = 0; ///< there was nothing to write on them
};

/// Writes each as a PDF of its own into the folder, which is made. Never writes over a file: FileExists. What was
/// written before it was cancelled or failed stays.
ExportOutcome exportRun(const RunOrder &order, const QString &folder, const WorkProgress &progress);

/// Papers made to be entered in the register together.
struct IssuedRun
{
    report::Paginated pages; ///< all of them, as one print run
    struct Print
    {
        report::PaperRequest request;
        QByteArray contentHash;
    };
    QList<Print> prints;
};

/// All in one run, each with the hash of its words. Those that cannot be made are left out; the last error when none is
/// left, Cancelled.
Result<IssuedRun> makeIssuedRun(const RunOrder &order, const WorkProgress &progress);

/// SHA-256 of the words of all pages, for the register.
QByteArray wordsHash(const report::Paginated &paper);

} // namespace rangvoan::ui
