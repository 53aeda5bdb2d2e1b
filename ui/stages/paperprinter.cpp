// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/paperprinter.h"

#include "app/report/pagesink.h"
#include "app/report/printersink.h"
#include "ui/shell/backgroundjob.h"
#include "ui/widgets/pathpanel.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// The pages somebody chose in the dialog of the printer.
report::Paginated chosenPages(report::Paginated pages, const QPrinter &printer)
{
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        pages.pages = pages.pages.mid(printer.fromPage() - 1, printer.toPage() - printer.fromPage() + 1);
        pages.outline.clear();
        pages.seal.reset(); // speaks of the whole paper
    }
    return pages;
}

} // namespace

QString folderOfFile(const Workspace &workspace)
{
    return QFileInfo(workspace.file().path()).absolutePath();
}

QStringList stampWords(const Workspace &workspace, Language language)
{
    const Wording wording(language);
    QStringList stamps;
    if (workspace.facts().settings.example) {
        stamps.append(wording.text("papers", "Example"));
    }
    if (workspace.file().isPractice()) {
        stamps.append(wording.text("papers", "Practice"));
    }
    return stamps;
}

PaperPrinter::PaperPrinter(Workspace &workspace, BackgroundJob &job, PathPanel &path)
    : m_workspace(workspace), m_job(job), m_path(path)
{
}

void PaperPrinter::retranslate()
{
    m_path.setWords(pdfWords());
}

bool PaperPrinter::isThere()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

PathWords PaperPrinter::pdfWords() const
{
    return {word(QT_TRANSLATE_NOOP("paperspage", "Where should the PDF be saved?")),
            word(QT_TRANSLATE_NOOP("paperspage", "File")),
            word(QT_TRANSLATE_NOOP("paperspage", "Choose …")),
            word(QT_TRANSLATE_NOOP("paperspage", "Save")),
            word(QT_TRANSLATE_NOOP("paperspage", "Not now")),
            word(QT_TRANSLATE_NOOP("paperspage", "Write the whole path of the file.")),
            u"PDF (*.pdf)"_s,
            false};
}

void PaperPrinter::print(const report::Paginated &pages, const QString &fileName)
{
    if (!isThere()) {
        m_workspace.say(MessageKind::Note, "paperspage",
                        QT_TRANSLATE_NOOP("paperspage", "There is no printer on this computer: save the paper as "
                                                        "PDF and print it elsewhere."));
        askForPdf(pages, fileName);
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog(printer.get(), m_path.window());
    dialog.setMinMax(1, static_cast<int>(pages.pages.size()));
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false); // a PDF is saved by our own button
    if (dialog.exec() == QDialog::Accepted) {
        send(printer, chosenPages(pages, *printer));
    }
}

void PaperPrinter::send(const std::shared_ptr<QPrinter> &printer, const report::Paginated &pages)
{
    m_job.start<Status>(
        [printer, pages](const WorkProgress &progress) { return report::printPages(pages, *printer, progress); },
        [this](const Status &printed) {
            if (!printed) {
                m_workspace.say(printed.error());
                return;
            }
            m_workspace.say(MessageKind::Done, "paperspage",
                            QT_TRANSLATE_NOOP("paperspage", "The pages went to the printer. "
                                                            "After a jam, print again from "
                                                            "the page that is missing."));
        });
}

void PaperPrinter::askForPdf(const report::Paginated &pages, const QString &fileName)
{
    m_path.ask(pdfWords(), folderOfFile(m_workspace) + u'/' + fileName,
               [this, pages](const QString &path) { savePdf(pages, path); });
}

void PaperPrinter::savePdf(const report::Paginated &pages, const QString &path)
{
    if (QFileInfo::exists(path)) {
        m_workspace.say(Error{ErrorCode::FileExists, {path}});
        return;
    }
    m_job.start<Status>([pages, path](const WorkProgress &progress) { return report::writePdf(pages, path, progress); },
                        [this, path](const Status &written) {
                            if (!written) {
                                m_workspace.say(written.error());
                                return;
                            }
                            m_workspace.say(MessageKind::Done, "paperspage",
                                            QT_TRANSLATE_NOOP("paperspage", "Saved: %1"), QStringList{path});
                        });
}

} // namespace rangvoan::ui
