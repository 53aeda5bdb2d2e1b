// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/paperspage.h"

#include "app/procedure/stages.h"
#include "app/text/stagetext.h"
#include "ui/stages/exportchoices.h"
#include "ui/stages/issuepanel.h"
#include "ui/stages/paperpreview.h"
#include "ui/stages/paperregister.h"
#include "ui/stages/paperruns.h"
#include "ui/stages/paperwords.h"
#include "ui/stages/wordingeditor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/jobline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panestack.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/pathpanel.h"
#include "ui/widgets/tableview.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

PapersPage::PapersPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, Stage::Papers, parent), m_papersTab(new FilterChip(this)), m_registerTab(new FilterChip(this)),
      m_wordingTab(new FilterChip(this)), m_printStage(new Button(ButtonKind::Plain, this)),
      m_export(new Button(ButtonKind::Plain, this)), m_path(new PathPanel(this)), m_printer(workspace, m_work, *m_path),
      m_exportPath(new PathPanel(this)), m_choices(new ExportChoices(workspace, this)),
      m_working(new JobLine(m_work, this)), m_papers(new PaneStack(this)), m_list(new Card(this)),
      m_rows(new RowModel(this)), m_table(new TableView(this)), m_preview(new PaperPreview(workspace, this)),
      m_issuePanel(new IssuePanel(workspace, this)), m_hint(new Label(this, Tone::Muted)),
      m_printOne(new Button(ButtonKind::Plain, this)), m_pdf(new Button(ButtonKind::Plain, this)),
      m_issue(new Button(ButtonKind::Plain, this)), m_register(new PaperRegister(workspace, this)),
      m_wordings(new WordingEditor(workspace, this))
{
    m_print = [this] {
        print();
    };
    build();
    buildList();
    buildActions();
    connectAll();
    showTab(Tab::Papers);
}

void PapersPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::one);
    top->addWidget(m_papersTab);
    top->addWidget(m_registerTab);
    top->addWidget(m_wordingTab);
    top->addStretch(1);
    top->addWidget(m_printStage);
    top->addWidget(m_export);
    column->addLayout(top);
    column->addWidget(m_path);
    column->addWidget(m_exportPath);
    column->addWidget(m_working);
    column->addWidget(m_papers, 1);
    column->addWidget(m_register, 1);
    column->addWidget(m_wordings, 1);
    auto *tabs = new QButtonGroup(this);
    tabs->addButton(m_papersTab);
    tabs->addButton(m_registerTab);
    tabs->addButton(m_wordingTab);
    m_papersTab->setChecked(true);
    m_papersTab->setObjectName(u"papersTab"_s);
    m_registerTab->setObjectName(u"registerTab"_s);
    m_wordingTab->setObjectName(u"wordingTab"_s);
    m_printStage->setObjectName(u"printStage"_s);
    m_printStage->setIconName(Icon::Printer);
    m_export->setObjectName(u"exportPapers"_s);
    m_export->setIconName(Icon::Folder);
    m_exportPath->setChoices(m_choices);
}

void PapersPage::buildList()
{
    auto *side = new QWidget;
    m_papers->addWidget(side);
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_list, 4);
    row->addWidget(m_preview, 5);
    m_list->setTight(true);
    m_list->body()->addWidget(m_table);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"papers"_s);
}

void PapersPage::buildActions()
{
    m_preview->addAbovePages(m_issuePanel);
    m_preview->addAction(m_issue);
    m_preview->addAction(m_printOne);
    m_preview->addAction(m_pdf);
    m_preview->addAction(m_hint);
    m_printOne->setObjectName(u"printPaper"_s);
    m_printOne->setIconName(Icon::Printer);
    m_pdf->setObjectName(u"savePdf"_s);
    m_pdf->setIconName(Icon::Document);
    m_issue->setObjectName(u"issuePaper"_s);
    m_issue->setIconName(Icon::Pencil);
    m_hint->setObjectName(u"paperHint"_s);
    m_hint->setElided(true);
    const auto zoom = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    constexpr qreal step = 1.2;
    zoom(Qt::CTRL | Qt::Key_Plus, [this] { m_preview->view()->zoomBy(step); });
    zoom(Qt::CTRL | Qt::Key_Equal, [this] { m_preview->view()->zoomBy(step); });
    zoom(Qt::CTRL | Qt::Key_Minus, [this] { m_preview->view()->zoomBy(1 / step); });
    zoom(Qt::CTRL | Qt::Key_0, [this] { m_preview->view()->fitWidth(); });
}

void PapersPage::connectAll()
{
    connect(m_papersTab, &FilterChip::clicked, this, [this] { showTab(Tab::Papers); });
    connect(m_registerTab, &FilterChip::clicked, this, [this] { showTab(Tab::Register); });
    connect(m_wordingTab, &FilterChip::clicked, this, [this] { showTab(Tab::Wordings); });
    connect(m_table, &TableView::selectedIdChanged, this, &PapersPage::showLine);
    connect(m_table, &TableView::rowActivated, this, [this] { m_preview->view()->setFocus(); });
    connect(m_preview, &PaperPreview::changed, this, &PapersPage::showActions);
    connect(m_preview, &PaperPreview::otherChosen, this, &PapersPage::takeBackQuestions);
    connect(&workspace(), &Workspace::fileChanged, this, &PapersPage::takeBackQuestions);
    connect(m_printOne, &Button::clicked, this, &PapersPage::print);
    connect(m_pdf, &Button::clicked, this, [this] { askForPdf(m_preview->pages(), shownFileName()); });
    connect(m_issue, &Button::clicked, this, &PapersPage::askToIssue);
    connect(m_issuePanel, &IssuePanel::shownChanged, this, &PapersPage::showActions);
    connect(m_issuePanel, &IssuePanel::answered, this, &PapersPage::issue);
    connect(m_printStage, &Button::clicked, this, &PapersPage::printStage);
    connect(m_export, &Button::clicked, this, &PapersPage::askForFolder);
}

void PapersPage::retranslate()
{
    m_papersTab->setText(word(QT_TRANSLATE_NOOP("paperspage", "Papers")));
    m_registerTab->setText(word(QT_TRANSLATE_NOOP("paperspage", "Register")));
    m_papersTab->setAccessibleName(m_papersTab->text());
    m_registerTab->setAccessibleName(m_registerTab->text());
    m_wordingTab->setText(word(QT_TRANSLATE_NOOP("paperspage", "Texts")));
    m_wordingTab->setAccessibleName(m_wordingTab->text());
    m_printStage->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Print this stage …")));
    m_export->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Export as PDF …")));
    m_printOne->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Print")));
    m_pdf->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Save as PDF …")));
    m_issue->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Issue officially …")));
    m_working->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Writing the papers …")),
                        word(QT_TRANSLATE_NOOP("paperspage", "Stop")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("paperspage", "Papers by stage")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("paperspage", "Paper"))},
                        {word(QT_TRANSLATE_NOOP("paperspage", "Count")), true, 64},
                        {word(QT_TRANSLATE_NOOP("paperspage", "State"))}});
    showPrinter();
    m_printer.retranslate();
    m_exportPath->setWords(folderWords());
    m_choices->retranslate();
    m_issuePanel->retranslate();
    m_preview->retranslate();
    m_register->retranslate();
    m_wordings->retranslate();
}

void PapersPage::refresh()
{
    if (!workspace().isOpen()) {
        return;
    }
    showShelf();
    m_register->refresh();
    m_wordings->refresh();
    showActions();
}

std::optional<PrimaryAction> PapersPage::primaryAction() const
{
    if (isEditable()) {
        return std::nullopt; // the frame closes the stage
    }
    const bool pages = m_preview->hasPages() || m_preview->isWorking();
    return PrimaryAction{pages ? word(QT_TRANSLATE_NOOP("paperspage", "Print this paper")) : QString(),
                         m_preview->hasPages(), m_print};
}

QString PapersPage::reportKind() const
{
    return m_preview->kind() == nullptr ? u"award-report"_s : m_preview->kind()->code;
}

void PapersPage::showShelf()
{
    const QVariant chosen = m_table->selectedId();
    m_shelf = paperShelf(workspace().facts(), workspace().category(), workspace().round(), workspace().actor().role);
    QList<TableRow> rows;
    std::optional<Stage> stage;
    for (const ShelfLine &line : std::as_const(m_shelf)) {
        if (stage != line.kind.stage) {
            stage = line.kind.stage;
            rows.append({{}, {{stageName(*stage, workspace().wording()), Tone::Muted}}, true});
        }
        const bool later = line.state == ShelfState::Later;
        rows.append(
            {line.kind.code,
             {{report::paperTitle(line.kind, workspace().wording()), later ? Tone::Muted : Tone::Text, Icon::Document},
              {later ? QString() : workspace().number(line.requests.size()), Tone::Muted},
              shelfCell(line.state, workspace())}});
    }
    m_rows->setRows(rows);
    const bool any = std::any_of(m_shelf.cbegin(), m_shelf.cend(),
                                 [](const ShelfLine &line) { return line.state != ShelfState::Later; });
    m_printStage->setEnabled(any);
    m_export->setEnabled(any);
    if (!(chosen.isValid() && m_table->selectId(chosen))) {
        m_table->selectId(u"award-report"_s);
    }
    if (!m_table->selectedId().isValid() && !m_shelf.isEmpty()) {
        m_table->selectId(m_shelf.constFirst().kind.code);
    }
}

void PapersPage::showLine()
{
    const QString code = m_table->selectedId().toString();
    const auto line = std::find_if(m_shelf.cbegin(), m_shelf.cend(),
                                   [&code](const ShelfLine &known) { return known.kind.code == code; });
    if (line != m_shelf.cend()) {
        if (m_preview->kind() == nullptr || m_preview->kind()->code != code) {
            takeBackQuestions();
        }
        m_preview->showLine(*line);
        showActions();
    }
}

bool PapersPage::mayIssue() const
{
    const Role role = workspace().actor().role;
    return (role == Role::Secretary || role == Role::Chair) && !workspace().file().readOnlyReason();
}

void PapersPage::showActions()
{
    for (Button *button : {m_printOne, m_pdf, m_issue}) {
        button->setEnabled(!m_preview->isWorking());
    }
    m_printOne->setEnabled(m_printOne->isEnabled() && m_hasPrinter);
    if (m_preview->isWorking()) {
        return; // in a moment there is something to print
    }
    const bool pages = m_preview->hasPages();
    const bool toIssue = m_preview->chosen().size() == 1 || !notYetIssued().isEmpty();
    const bool draft = m_preview->pages().meta.draft;
    const bool issuable = pages && toIssue && !draft && mayIssue();
    if (!issuable) {
        m_issuePanel->takeBack();
    }
    const bool asking = !m_issuePanel->isHidden(); // it has buttons of its own
    m_printOne->setVisible(pages && !asking);
    m_pdf->setVisible(pages && !asking);
    m_issue->setVisible(issuable && !asking);
    QString hint;
    if (pages && draft) {
        hint = word(QT_TRANSLATE_NOOP("paperspage", "A draft: its stage is not closed yet."));
    } else if (pages && !toIssue && mayIssue()) {
        hint = word(QT_TRANSLATE_NOOP("paperspage", "All of them are issued. Choose one to issue it again."));
    }
    m_hint->setWords(hint);
    m_hint->setVisible(!hint.isEmpty());
    emit headChanged();
}

/// Asked of the system when the page opens: it may take a moment.
void PapersPage::showEvent(QShowEvent *event)
{
    m_hasPrinter = PaperPrinter::isThere();
    showPrinter();
    refresh();
    Page::showEvent(event);
}

/// Why a button is off, or does something else, is told where the pointer rests.
void PapersPage::showPrinter()
{
    m_printOne->setToolTip(m_hasPrinter ? QString()
                                        : word(QT_TRANSLATE_NOOP("paperspage", "There is no printer on this computer: "
                                                                               "save the paper as PDF and print it "
                                                                               "elsewhere.")));
    m_printStage->setToolTip(m_hasPrinter
                                 ? QString()
                                 : word(QT_TRANSLATE_NOOP("paperspage", "There is no printer on this computer: the "
                                                                        "papers are saved as one PDF.")));
}

/// What was asked was about another paper.
void PapersPage::takeBackQuestions()
{
    m_issuePanel->takeBack();
    m_path->takeBack();
    m_exportPath->takeBack();
}

void PapersPage::showTab(Tab tab)
{
    takeBackQuestions();
    const bool papers = tab == Tab::Papers;
    (papers ? m_papersTab : tab == Tab::Register ? m_registerTab : m_wordingTab)->setChecked(true);
    m_papers->setVisible(papers);
    m_register->setVisible(tab == Tab::Register);
    m_wordings->setVisible(tab == Tab::Wordings);
    m_printStage->setVisible(papers);
    m_export->setVisible(papers);
}

void PapersPage::showPaper(const report::PaperRequest &request)
{
    showTab(Tab::Papers);
    m_table->selectId(request.kind);
    if (!request.candidate.isNull() || !request.member.isNull() || !request.meeting.isNull()) {
        m_preview->choose(request);
    }
    m_table->setFocus();
}

void PapersPage::showFinding(const Finding &finding)
{
    const QString kind = finding.arguments.value(0);
    const bool toCallBack = finding.code == FindingCode::PaperToCallBack;
    if (finding.code == FindingCode::PaperMissing || finding.code == FindingCode::PaperOutOfDate ||
        finding.code == FindingCode::PaperOvertaken || finding.code == FindingCode::PaperCountsWithdrawn) {
        showPaper({.kind = kind});
    } else if (toCallBack || finding.code == FindingCode::PaperNotSigned) {
        showTab(Tab::Register);
        for (const Paper &paper : workspace().facts().papers) {
            const bool meant = toCallBack ? finding.candidates.contains(paper.candidate) : paper.signedOn.isNull();
            if (paper.kind == kind && !paper.annulled && meant) {
                m_register->selectPaper(paper.id);
            }
        }
    }
}

} // namespace rangvoan::ui
