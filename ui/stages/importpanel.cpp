// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/importpanel.h"

#include "app/services/nominationservice.h"
#include "app/text/errortext.h"
#include "ui/stages/importcolumns.h"
#include "ui/stages/importrows.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panestack.h"
#include "ui/widgets/progressline.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

ImportPanel::ImportPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new Label(this, Tone::Text, TextSize::Section)),
      m_progress(new ProgressLine(this)), m_close(new Button(ButtonKind::Quiet, this)),
      m_error(new Label(this, Tone::Error)), m_steps(new PaneStack(this)), m_choose(new EmptyState(Icon::Folder, this)),
      m_form(new Form(this)), m_unit(new QLineEdit(this)), m_received(new DateEdit(this)), m_busy(new QWidget(this)),
      m_busyText(new Label(m_busy)), m_cancel(new Button(ButtonKind::Plain, m_busy)),
      m_columns(new ImportColumns(workspace, this)), m_rows(new ImportRows(workspace, this)),
      m_back(new Button(ButtonKind::Plain, this)), m_next(new Button(ButtonKind::Primary, this))
{
    build();
    connect(m_close, &Button::clicked, this, [this] {
        m_reading.drop();
        emit left();
    });
    connect(m_choose, &EmptyState::actionAsked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, word(QT_TRANSLATE_NOOP("intakepanel", "Choose a workbook of nominations")),
            m_workspace.door().folder(), u"*.xlsx *.ods *.csv"_s);
        if (!path.isEmpty()) {
            open(path);
        }
    });
    connect(m_received, &DateEdit::dateChanged, this, &ImportPanel::showLateness);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_reading.drop();
        showStep(m_step);
    });
    connect(m_back, &Button::clicked, this, &ImportPanel::goBack);
    connect(m_next, &Button::clicked, this, &ImportPanel::goOn);
}

void ImportPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    column->addWidget(card);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::two);
    head->addWidget(m_title);
    head->addWidget(m_progress, 1);
    head->addWidget(m_close);
    m_title->setWordWrap(false);
    m_title->setStrong(true);
    m_progress->setDashed(true);
    card->body()->addLayout(head);
    card->body()->addWidget(m_error);
    card->body()->addWidget(m_steps, 1);
    auto *first = new QWidget;
    auto *firstColumn = new QVBoxLayout(first);
    firstColumn->setContentsMargins(0, 0, 0, 0);
    firstColumn->addWidget(m_form);
    firstColumn->addWidget(m_choose, 1);
    m_form->addField(m_unit);
    m_form->addField(m_received, true);
    m_steps->addWidget(first);
    m_steps->addWidget(m_columns);
    m_steps->addWidget(m_rows);
    m_steps->setMinimumHeight(160);
    auto *busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->addWidget(m_busyText, 1);
    busy->addWidget(m_cancel);
    card->body()->addWidget(m_busy);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::one);
    foot->addWidget(m_next);
    foot->addWidget(m_back);
    foot->addStretch(1);
    card->body()->addLayout(foot);
    m_choose->setObjectName(u"chooseWorkbook"_s);
    m_unit->setObjectName(u"importUnit"_s);
    m_received->setObjectName(u"importReceived"_s);
    m_close->setObjectName(u"importClose"_s);
    m_back->setObjectName(u"importBack"_s);
    m_next->setObjectName(u"importNext"_s);
    m_cancel->setObjectName(u"importCancel"_s);
    m_error->setObjectName(u"importError"_s);
    m_error->hide();
    m_busy->hide();
}

void ImportPanel::retranslate()
{
    m_close->setWords(word(QT_TRANSLATE_NOOP("intakepanel", "Cancel the import")));
    m_choose->setWords(word(QT_TRANSLATE_NOOP("intakepanel", "Drop a workbook here, as the province sent it: xlsx, ods "
                                                             "or csv. Nothing is written before you have seen what "
                                                             "would be imported.")),
                       word(QT_TRANSLATE_NOOP("intakepanel", "Choose a file …")));
    m_form->setName(m_unit, word(QT_TRANSLATE_NOOP("intakepanel", "Sent by")));
    m_form->setName(m_received, word(QT_TRANSLATE_NOOP("intakepanel", "Received on")));
    m_received->setKhmerDigits(m_workspace.digitStyle() == DigitStyle::Khmer && m_workspace.wording().isKhmer());
    m_cancel->setWords(word(QT_TRANSLATE_NOOP("intakepanel", "Cancel")));
    m_back->setWords(word(QT_TRANSLATE_NOOP("intakepanel", "Back")));
    m_columns->retranslate();
    m_rows->retranslate();
    showStep(m_step);
    if (m_step == LookAtRows && m_workbook) {
        readRows(); // their sentences are in the language of the screen
    }
}

void ImportPanel::refresh()
{
    showLateness();
}

void ImportPanel::start()
{
    m_reading.drop();
    m_workbook.reset();
    m_found = {};
    m_error->hide();
    m_unit->clear();
    m_received->setDate(m_workspace.context().clock.today());
    showLateness();
    showStep(ChooseFile);
    m_unit->setFocus();
}

void ImportPanel::showStep(Step step)
{
    m_step = step;
    m_busy->hide();
    m_steps->setEnabled(true);
    m_steps->setCurrentIndex(step);
    const QStringList titles{word(QT_TRANSLATE_NOOP("intakepanel", "Step 1 of 3: the workbook")),
                             word(QT_TRANSLATE_NOOP("intakepanel", "Step 2 of 3: what the columns hold")),
                             word(QT_TRANSLATE_NOOP("intakepanel", "Step 3 of 3: what would be imported"))};
    m_title->setWords(titles.at(step));
    m_progress->setProgress(step, 3, titles.at(step));
    m_back->setVisible(step != ChooseFile);
    m_next->setVisible(step != ChooseFile);
    m_next->setWords(step == LookAtRows ? m_workspace.text("intakepanel", QT_TRANSLATE_NOOP("intakepanel", "Import %1"),
                                                           QStringList{QString::number(m_found.taken.size())})
                                        : word(QT_TRANSLATE_NOOP("intakepanel", "Next")));
    m_next->setEnabled(step != LookAtRows || !m_found.taken.isEmpty());
}

void ImportPanel::showBusy(const QString &words)
{
    m_error->hide();
    m_busyText->setWords(words);
    m_busy->show();
    m_steps->setEnabled(false);
    m_next->setEnabled(false);
}

void ImportPanel::showError(const Error &error)
{
    m_error->tell([this, error] { return m_workspace.inDigits(errorText(error, m_workspace.wording())); });
    m_error->show();
}

bool ImportPanel::checkDay()
{
    if (!m_received->isWrong() && !m_received->date().isNull()) {
        return true;
    }
    m_form->setNote(m_received, Tone::Error,
                    [this] { return word(QT_TRANSLATE_NOOP("intakepanel", "Write the day as 15/03/2026.")); });
    m_received->setFocus();
    return false;
}

void ImportPanel::showLateness()
{
    if (!m_workspace.isOpen() || m_received->isWrong()) {
        return;
    }
    const QDate deadline = m_workspace.facts().settings.deadline;
    const bool late = deadline.isValid() && m_received->date() > deadline;
    m_form->setNote(m_received, Tone::Warning, [this, late, deadline] {
        return late ? m_workspace.text("intakepanel",
                                       QT_TRANSLATE_NOOP("intakepanel", "After the deadline of %1: these count as "
                                                                        "late, and only the chair admits them."),
                                       QStringList{m_workspace.shortDate(deadline)})
                    : QString();
    });
}

void ImportPanel::open(const QString &path)
{
    if (!checkDay()) {
        return;
    }
    showBusy(m_workspace.text("intakepanel", QT_TRANSLATE_NOOP("intakepanel", "Reading %1 …"),
                              QStringList{QFileInfo(path).fileName()}));
    using Opened = Result<std::shared_ptr<const Workbook>>;
    const FileDoor &door = m_workspace.door();
    m_reading.start<Opened>([path, &door](const WorkProgress &) { return door.openWorkbook(path); },
                            [this, path](const Opened &workbook) { fileRead(path, workbook); });
}

void ImportPanel::fileRead(const QString &path, const Result<std::shared_ptr<const Workbook>> &workbook)
{
    showStep(ChooseFile);
    if (!workbook) {
        showError(workbook.error());
        return;
    }
    m_workbook = *workbook;
    if (typedIn(m_unit).isEmpty()) {
        m_unit->setText(QFileInfo(path).completeBaseName());
    }
    const Result<WorkbookColumns> guessed = m_workbook->guessColumns();
    m_columns->show(m_workbook, guessed ? *guessed : WorkbookColumns());
    showStep(NameColumns);
    if (!guessed) {
        showError(guessed.error());
    }
    m_next->setFocus();
}

WorkbookQuestion ImportPanel::question() const
{
    WorkbookQuestion question;
    question.columns = m_columns->columns();
    question.today = m_workspace.context().clock.today();
    for (const CategoryFacts &category : m_workspace.facts().categories) {
        for (const QString &name : {category.settings.code, category.settings.nameKm, category.settings.nameEn}) {
            question.categories.insert(name, category.settings.code);
        }
    }
    if (const CategoryFacts *category = m_workspace.categoryFacts(); category != nullptr) {
        question.categoryCode = category->settings.code;
    }
    return question;
}

void ImportPanel::readRows()
{
    showBusy(word(QT_TRANSLATE_NOOP("intakepanel", "Looking at the rows …")));
    const auto look = [workbook = m_workbook, asked = question(), language = m_workspace.language(),
                       candidates = m_workspace.facts().candidates](const WorkProgress &progress) {
        const Wording wording(language);
        Result<WorkbookRows> rows = workbook->rows(asked, wording);
        if (rows && progress(0, 1)) {
            addKnownPersons(rows.value(), candidates, wording);
        }
        return rows;
    };
    m_reading.start<Result<WorkbookRows>>(look, [this](const Result<WorkbookRows> &rows) { rowsRead(rows); });
}

void ImportPanel::rowsRead(const Result<WorkbookRows> &rows)
{
    if (!rows) {
        showStep(NameColumns);
        showError(rows.error());
        return;
    }
    m_found = *rows;
    m_rows->show(m_found);
    showStep(LookAtRows);
    m_next->setFocus();
}

void ImportPanel::goOn()
{
    m_error->hide();
    if (m_step == NameColumns) {
        if (m_columns->check()) {
            readRows();
        }
        return;
    }
    take();
}

void ImportPanel::goBack()
{
    m_reading.drop();
    m_error->hide();
    showStep(m_step == LookAtRows ? NameColumns : ChooseFile);
}

void ImportPanel::take()
{
    const IntakeFile file{.fileName = m_workbook->fileName(),
                          .sha256 = m_workbook->fingerprint(),
                          .unit = typedIn(m_unit),
                          .receivedOn = m_received->date(),
                          .rows = m_found.all(),
                          .rejected = static_cast<int>(m_found.refused.size()),
                          .accepted = m_found.taken};
    const ServiceContext &context = m_workspace.context();
    const Actor actor = m_workspace.actor();
    const CycleId cycle = m_workspace.cycle();
    const Result<IntakeReceipt> receipt = NominationService(context).importFile(actor, cycle, file);
    if (!receipt) {
        showError(receipt.error());
        return;
    }
    m_workspace.run(receipt);
    m_workspace.setUndo({[this, name = file.fileName] {
                             return m_workspace.text("intakepanel", QT_TRANSLATE_NOOP("intakepanel", "importing %1"),
                                                     QStringList{name});
                         },
                         [&context, actor, cycle, import = receipt->import] {
                             return NominationService(context).undoImport(actor, cycle, import);
                         }});
    const QString taken = QString::number(receipt->candidates.size());
    m_workspace.say(MessageKind::Done, "intakepanel",
                    receipt->duplicates == 0
                        ? QT_TRANSLATE_NOOP("intakepanel", "Nominations imported: %1.")
                        : QT_TRANSLATE_NOOP("intakepanel", "Nominations imported: %1. Pairs that may be one person: "
                                                           "%2."),
                    QStringList{taken, QString::number(receipt->duplicates)});
    emit this->taken(receipt->candidates);
}

} // namespace rangvoan::ui
