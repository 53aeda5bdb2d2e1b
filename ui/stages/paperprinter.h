// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pages.h"
#include "ui/shell/workspace.h"

#include <memory>

class QPrinter;

namespace rangvoan::ui
{

class BackgroundJob;
class PathPanel;
struct PathWords;

/// Sends pages to a printer, or into a PDF where there is none; says what became of it. A page lends it the panel that
/// asks for the file and the job that shows how far it is.
class PaperPrinter final
{
public:
    PaperPrinter(Workspace &workspace, BackgroundJob &job, PathPanel &path);
    void retranslate();
    /// This computer knows a printer.
    static bool isThere();
    /// `fileName` is proposed for the PDF.
    void print(const report::Paginated &pages, const QString &fileName);
    void askForPdf(const report::Paginated &pages, const QString &fileName);

private:
    void send(const std::shared_ptr<QPrinter> &printer, const report::Paginated &pages);
    void savePdf(const report::Paginated &pages, const QString &path);
    PathWords pdfWords() const;
    QString word(const char *source) const { return m_workspace.text("paperspage", source); }

    Workspace &m_workspace;
    BackgroundJob &m_job;
    PathPanel &m_path;
};

/// Where the award file stands: PDFs are proposed beside it.
QString folderOfFile(const Workspace &workspace);
/// "Example", "Practice", as papers carry them.
QStringList stampWords(const Workspace &workspace, Language language);

} // namespace rangvoan::ui
