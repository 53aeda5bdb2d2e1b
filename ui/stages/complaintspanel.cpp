// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/complaintspanel.h"

#include "app/services/vacancyservice.h"
#include "ui/stages/meetingwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textarea.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

ComplaintsPanel::ComplaintsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_path(new Label(this, Tone::Muted)), m_rows(new RowModel(this)),
      m_table(new TableView(this)), m_empty(new EmptyState(Icon::Comment, this)),
      m_new(new Button(ButtonKind::Plain, this)), m_entry(new QWidget(this)), m_form(new Form(this)),
      m_received(new DateEdit(this)), m_from(new QLineEdit(this)), m_about(new QComboBox(this)),
      m_text(new TextArea(3, this)), m_receive(new Button(ButtonKind::Plain, this)), m_one(new QWidget(this)),
      m_words(new Label(this)), m_answerForm(new Form(this)), m_handler(new QComboBox(this)),
      m_answer(new TextArea(3, this)), m_saveAnswer(new Button(ButtonKind::Plain, this))
{
    build();
    connect(m_empty, &EmptyState::actionAsked, this, &ComplaintsPanel::startNew);
    connect(m_new, &Button::clicked, this, &ComplaintsPanel::startNew);
    connect(m_receive, &Button::clicked, this, &ComplaintsPanel::receive);
    connect(m_saveAnswer, &Button::clicked, this, &ComplaintsPanel::answer);
    connect(m_table, &TableView::selectedIdChanged, this, &ComplaintsPanel::showSelected);
}

void ComplaintsPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty)}) {
        column->addWidget(widget);
    }
    column->addWidget(m_new, 0, Qt::AlignLeft);
    column->addWidget(m_entry);
    column->addWidget(m_one);
    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    m_form->addField(m_received, true);
    m_form->addField(m_from);
    m_form->addField(m_about, true);
    m_form->addField(m_text);
    entry->addWidget(m_form);
    entry->addWidget(m_receive, 0, Qt::AlignLeft);
    auto *one = new QVBoxLayout(m_one);
    one->setContentsMargins(0, 0, 0, 0);
    one->addWidget(m_words);
    m_answerForm->addField(m_handler, true);
    m_answerForm->addField(m_answer);
    one->addWidget(m_answerForm);
    one->addWidget(m_saveAnswer, 0, Qt::AlignLeft);
    m_table->setWholeHeight(true);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"complaints"_s);
    m_new->setObjectName(u"newComplaint"_s);
    m_new->setIconName(Icon::Plus);
    m_received->setObjectName(u"complaintDate"_s);
    m_from->setObjectName(u"complaintFrom"_s);
    m_about->setObjectName(u"complaintAbout"_s);
    m_text->setObjectName(u"complaintText"_s);
    m_receive->setObjectName(u"saveComplaint"_s);
    m_receive->setIconName(Icon::Tick);
    m_handler->setObjectName(u"complaintHandler"_s);
    m_answer->setObjectName(u"complaintAnswer"_s);
    m_saveAnswer->setObjectName(u"saveComplaintAnswer"_s);
    m_saveAnswer->setIconName(Icon::Tick);
}

void ComplaintsPanel::retranslate()
{
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("after", "Complaints")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("after", "Received")), false, 136},
                        {word(QT_TRANSLATE_NOOP("after", "From"))},
                        {word(QT_TRANSLATE_NOOP("after", "About"))},
                        {word(QT_TRANSLATE_NOOP("after", "State")), false, 208}});
    m_new->setWords(word(QT_TRANSLATE_NOOP("after", "New complaint")));
    m_form->setName(m_received, word(QT_TRANSLATE_NOOP("after", "Received on")));
    m_form->setName(m_from, word(QT_TRANSLATE_NOOP("after", "From whom")));
    m_form->setName(m_about, word(QT_TRANSLATE_NOOP("after", "About whom")));
    m_form->setName(m_text, word(QT_TRANSLATE_NOOP("after", "What it says")));
    m_receive->setWords(word(QT_TRANSLATE_NOOP("after", "Enter it in the register")));
    m_answerForm->setName(m_handler, word(QT_TRANSLATE_NOOP("after", "Handled by")));
    m_answerForm->setName(m_answer, word(QT_TRANSLATE_NOOP("after", "Answer")));
    m_saveAnswer->setWords(word(QT_TRANSLATE_NOOP("after", "Record the answer")));
    m_received->setKhmerDigits(showsKhmerDigits(m_workspace));
}

void ComplaintsPanel::refresh()
{
    if (!mayPrepare(m_workspace)) {
        m_starting = false;
    }
    m_empty->setWords(word(QT_TRANSLATE_NOOP("after", "No complaint was received.")),
                      mayPrepare(m_workspace) ? word(QT_TRANSLATE_NOOP("after", "New complaint")) : QString());
    showPath();
    showComplaints();
    showSelected();
}

/// The path and the days are data of the rules; until somebody knows them nothing is said.
void ComplaintsPanel::showPath()
{
    const CategoryFacts *category = m_workspace.categoryFacts();
    QStringList words;
    if (category != nullptr && category->rules != nullptr) {
        const ComplaintPath &path = category->rules->complaints.value;
        words.append(m_workspace.local(path.path.km, path.path.en));
        if (path.days) {
            words.append(m_workspace.text("after", QT_TRANSLATE_NOOP("after", "To be answered within %1 days."),
                                          QStringList{QString::number(*path.days)}));
        }
    }
    words.removeAll(QString());
    m_path->setWords(words.join(u' '));
    m_path->setVisible(!words.isEmpty());
}

QString ComplaintsPanel::aboutOf(const Complaint &complaint) const
{
    return complaint.about.isNull() ? word(QT_TRANSLATE_NOOP("after", "the procedure"))
                                    : nameOfCandidate(m_workspace, complaint.about);
}

void ComplaintsPanel::showComplaints()
{
    const QVariant chosen = m_table->selectedId();
    QList<TableRow> rows;
    for (const Complaint &complaint : m_workspace.facts().complaints) {
        if (!complaint.category.isNull() && complaint.category != m_workspace.category()) {
            continue;
        }
        const Cell state = complaint.answeredOn.isValid()
                               ? Cell{m_workspace.text("after", QT_TRANSLATE_NOOP("after", "answered %1"),
                                                       QStringList{m_workspace.shortDate(complaint.answeredOn)}),
                                      Tone::Success, Icon::TickCircle}
                               : Cell{word(QT_TRANSLATE_NOOP("after", "to answer")), Tone::Warning, Icon::Comment};
        rows.append({QVariant::fromValue(complaint.id),
                     {{m_workspace.shortDate(complaint.receivedOn)},
                      {complaint.from},
                      {aboutOf(complaint), Tone::Muted},
                      state}});
    }
    m_rows->setRows(rows);
    m_table->updateGeometry();
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty() && !m_starting);
    m_new->setVisible(!rows.isEmpty() && !m_starting && mayPrepare(m_workspace));
    m_entry->setVisible(m_starting);
    if (chosen.isValid()) {
        m_table->selectId(chosen);
    }
}

const Complaint *ComplaintsPanel::selected() const
{
    const QVariant id = m_table->selectedId();
    const QList<Complaint> &all = m_workspace.facts().complaints;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const Complaint &complaint) {
        return id.isValid() && complaint.id == id.value<ComplaintId>();
    });
    return found == all.cend() ? nullptr : &*found;
}

void ComplaintsPanel::showSelected()
{
    const Complaint *complaint = selected();
    m_one->setVisible(complaint != nullptr && !m_starting);
    if (complaint == nullptr) {
        m_shown = {};
        return;
    }
    const bool answered = complaint->answeredOn.isValid();
    QString words = m_workspace.text("after", QT_TRANSLATE_NOOP("after", "%1 wrote: “%2”"),
                                     QStringList{complaint->from, complaint->text});
    if (answered) {
        words += u'\n' + m_workspace.text("after", QT_TRANSLATE_NOOP("after", "Answered by %1 on %2: “%3”"),
                                          QStringList{memberNames(m_workspace, {complaint->handledBy}),
                                                      m_workspace.longDate(complaint->answeredOn), complaint->answer});
    }
    m_words->setWords(words);
    m_answerForm->setVisible(!answered && mayPrepare(m_workspace));
    m_saveAnswer->setVisible(!answered && mayPrepare(m_workspace));
    if (m_shown != complaint->id) {
        m_shown = complaint->id;
        m_answerForm->clearNotes();
        m_answer->clear();
        m_handler->setCurrentIndex(-1);
    }
    fillHandlers();
}

bool ComplaintsPanel::hasMarked(const MemberId &member, const CandidateId &candidate) const
{
    const QList<ScoreSheet> &sheets = m_workspace.facts().sheets;
    return !candidate.isNull() && std::any_of(sheets.cbegin(), sheets.cend(), [&](const ScoreSheet &sheet) {
        return sheet.candidate == candidate && sheet.member == member;
    });
}

void ComplaintsPanel::fillHandlers()
{
    const Complaint *complaint = selected();
    const QVariant before = m_handler->currentData();
    m_handler->clear();
    for (const Member &member : m_workspace.facts().members) {
        if (!member.isServing()) {
            continue;
        }
        const QString name = m_workspace.nameOf(member.details.name);
        m_handler->addItem(
            hasMarked(member.id, complaint->about)
                ? m_workspace.text("after", QT_TRANSLATE_NOOP("after", "%1 (marked the candidate)"), QStringList{name})
                : name,
            QVariant::fromValue(member.id));
    }
    m_handler->setCurrentIndex(before.isValid() ? m_handler->findData(before) : -1);
}

void ComplaintsPanel::startNew()
{
    m_starting = true;
    m_form->clearNotes();
    m_received->setDate(m_workspace.context().clock.today());
    m_from->clear();
    m_text->clear();
    m_about->clear();
    m_about->addItem(word(QT_TRANSLATE_NOOP("after", "the procedure")), QVariant::fromValue(CandidateId()));
    for (const Candidate &candidate : m_workspace.facts().candidates) {
        if (candidate.category == m_workspace.category() && candidate.isAccepted()) {
            m_about->addItem(m_workspace.nameOf(candidate.nomination.name), QVariant::fromValue(candidate.id));
        }
    }
    refresh();
    m_from->setFocus();
}

void ComplaintsPanel::receive()
{
    m_form->clearNotes();
    const auto refuse = [this](QWidget *field, const char *source) {
        m_form->setNote(field, Tone::Error, [this, source] { return word(source); });
        field->setFocus();
    };
    if (!m_received->date().isValid()) {
        refuse(m_received, QT_TRANSLATE_NOOP("after", "Write the day as 15/03/2026."));
        return;
    }
    if (m_from->text().trimmed().isEmpty()) {
        refuse(m_from, QT_TRANSLATE_NOOP("after", "Write from whom it came."));
        return;
    }
    if (m_text->words().isEmpty()) {
        refuse(m_text, QT_TRANSLATE_NOOP("after", "Write what it says."));
        return;
    }
    Complaint complaint;
    complaint.category = m_workspace.category();
    complaint.receivedOn = m_received->date();
    complaint.from = m_from->text().trimmed();
    complaint.about = m_about->currentData().value<CandidateId>();
    complaint.text = m_text->words();
    const Result<ComplaintId> done =
        ComplaintService(m_workspace.context()).receive(m_workspace.actor(), m_workspace.cycle(), complaint);
    if (m_workspace.run(done)) {
        m_starting = false;
        showComplaints();
        m_table->selectId(QVariant::fromValue(*done));
        m_handler->setFocus();
    }
}

void ComplaintsPanel::answer()
{
    m_answerForm->clearNotes();
    const Complaint *complaint = selected();
    const auto handler = m_handler->currentData().value<MemberId>();
    const auto refuse = [this](QWidget *field, const std::function<QString()> &words) {
        m_answerForm->setNote(field, Tone::Error, words);
        field->setFocus();
    };
    if (complaint == nullptr) {
        return;
    }
    if (handler.isNull()) {
        refuse(m_handler, [this] { return word(QT_TRANSLATE_NOOP("after", "Choose who handles it.")); });
        return;
    }
    if (hasMarked(handler, complaint->about)) {
        refuse(m_handler, [this, handler] {
            return m_workspace.text("after",
                                    QT_TRANSLATE_NOOP("after", "%1 marked the candidate: choose somebody who "
                                                               "did not."),
                                    QStringList{memberNames(m_workspace, {handler})});
        });
        return;
    }
    if (m_answer->words().isEmpty()) {
        refuse(m_answer, [this] { return word(QT_TRANSLATE_NOOP("after", "Write the answer.")); });
        return;
    }
    m_workspace.run(ComplaintService(m_workspace.context())
                        .answer(m_workspace.actor(), m_workspace.cycle(), complaint->id, handler, m_answer->words()));
}

} // namespace rangvoan::ui
