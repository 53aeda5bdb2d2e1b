// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pages.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/backgroundjob.h"
#include "ui/shell/page.h"
#include "ui/stages/paperprinter.h"
#include "ui/stages/papershelf.h"

namespace rangvoan::ui
{

class Button;
class Card;
class ExportChoices;
class FilterChip;
class IssuePanel;
class JobLine;
class Label;
class PaperPreview;
class PaperRegister;
class PaneStack;
class PathPanel;
class TableView;
class WordingEditor;
struct IssueAnswer;
struct IssuedRun;
struct PathWords;
struct RunOrder;

/// Stage II.9: all papers by stage with their state, the pages of each as they will be printed; printing, PDF, export,
/// the register of official prints, and the wording of
/// letters.
class PapersPage final : public Page
{
    Q_OBJECT

public:
    explicit PapersPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Selects this kind of paper, and the one about the person or meeting the request names.
    void showPaper(const report::PaperRequest &request);
    /// Prints what is shown; without a printer it offers to save it as PDF.
    void print();

    std::optional<PrimaryAction> primaryAction() const override;
    QString reportKind() const override;
    bool fillsFrame() const override { return true; }
    void retranslate() override;
    void refresh() override;
    void showFinding(const Finding &finding) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    // Made in paperspage.cpp.
    void build();
    void buildList();
    void buildActions();
    void connectAll();
    void showShelf();
    void showLine();
    void showActions();
    void showPrinter();
    enum class Tab { Papers, Register, Wordings };
    void showTab(Tab tab);
    void takeBackQuestions();
    bool mayIssue() const;
    QString word(const char *source) const { return workspace().text("paperspage", source); }

    // What is done with papers: paperactions.cpp.
    void issue(const IssueAnswer &answer);
    void askToIssue();
    void issueAll(const IssueAnswer &answer);
    void enterAll(const IssueAnswer &answer, const IssuedRun &run);
    Paper printOf(const IssueAnswer &answer, const report::PaperRequest &request, report::PaperLanguage language,
                  const QByteArray &contentHash) const;
    void sendOut(const IssueAnswer &answer, const report::Paginated &pages, const QString &fileName);
    QList<report::PaperRequest> notYetIssued() const;
    void enterPrint(const IssueAnswer &answer, const report::PaperRequest &request, report::PaperLanguage language,
                    const report::Paginated &pages);
    void askForPdf(const report::Paginated &pages, const QString &fileName);
    void printStage();
    void askForFolder();
    void exportTo(const QString &folder);
    RunOrder orderOf(const QList<ShelfLine> &lines);
    PathWords folderWords() const;
    QList<ShelfLine> exportLines() const;
    QList<ShelfLine> linesOfStage() const;
    QString shownFileName() const;

    QList<ShelfLine> m_shelf;
    std::function<void()> m_print;
    bool m_hasPrinter = true;
    BackgroundJob m_work;
    FilterChip *m_papersTab;
    FilterChip *m_registerTab;
    FilterChip *m_wordingTab;
    Button *m_printStage;
    Button *m_export;
    PathPanel *m_path;
    PaperPrinter m_printer;
    PathPanel *m_exportPath;
    ExportChoices *m_choices;
    JobLine *m_working;
    PaneStack *m_papers;
    Card *m_list;
    RowModel *m_rows;
    TableView *m_table;
    PaperPreview *m_preview;
    IssuePanel *m_issuePanel;
    Label *m_hint;
    Button *m_printOne;
    Button *m_pdf;
    Button *m_issue;
    PaperRegister *m_register;
    WordingEditor *m_wordings;
};

} // namespace rangvoan::ui
