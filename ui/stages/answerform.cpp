// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/answerform.h"

#include "app/services/authorityservice.h"
#include "ui/stages/meetingwords.h"
#include "ui/stages/submissionsteps.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/textarea.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array outcomeSentences{
    QT_TRANSLATE_NOOP("approval", "Approved by %1 on %2%3."),
    QT_TRANSLATE_NOOP("approval", "Returned by %1 on %2%3."),
    QT_TRANSLATE_NOOP("approval", "%1 asked for a change on %2%3."),
};

constexpr std::array answerSentences{
    QT_TRANSLATE_NOOP("approval", "It is not answered yet."),
    QT_TRANSLATE_NOOP("approval", "The committee confirmed its decision."),
    QT_TRANSLATE_NOOP("approval", "The committee decided anew."),
    QT_TRANSLATE_NOOP("approval", "The authority named the awardees itself."),
};

} // namespace

QString instructionSentence(const Workspace &workspace, const Instruction &instruction)
{
    QString how;
    if (instruction.oral) {
        how = workspace.text("approval", QT_TRANSLATE_NOOP("approval", ", by word of mouth"));
    } else if (!instruction.reference.isEmpty()) {
        how = workspace.text("approval", QT_TRANSLATE_NOOP("approval", ", no. %1"), QStringList{instruction.reference});
    }
    QString sentence = workspace.text("approval", outcomeSentences.at(static_cast<size_t>(instruction.outcome)),
                                      QStringList{instruction.from, workspace.longDate(instruction.date), how});
    if (instruction.outcome != AuthorityOutcome::Approved) {
        sentence += u' ' +
                    workspace.text("approval", QT_TRANSLATE_NOOP("approval", "“%1”"), QStringList{instruction.text}) +
                    u' ' + workspace.text("approval", answerSentences.at(static_cast<size_t>(instruction.answer)));
    }
    return sentence;
}

AnswerForm::AnswerForm(Workspace &workspace, Kind kind, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_kind(kind), m_form(new Form(this)), m_outcome(new QComboBox(this)),
      m_from(new QLineEdit(this)), m_date(new DateEdit(this)), m_how(new QComboBox(this)),
      m_reference(new QLineEdit(this)), m_text(new TextArea(2, this)), m_save(new Button(ButtonKind::Plain, this))
{
    build();
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &AnswerForm::refresh);
    connect(m_how, &QComboBox::currentIndexChanged, this, &AnswerForm::refresh);
    connect(m_save, &Button::clicked, this, &AnswerForm::save);
}

void AnswerForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_form);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    m_form->addField(m_outcome, true);
    m_form->addField(m_from);
    m_form->addField(m_date, true);
    m_form->addField(m_how, true);
    m_form->addField(m_reference, true);
    m_form->addField(m_text);
    const QString prefix = m_kind == Kind::AnyAnswer ? u"answer"_s : u"instruction"_s;
    m_outcome->setObjectName(prefix + u"Outcome"_s);
    m_from->setObjectName(prefix + u"From"_s);
    m_date->setObjectName(prefix + u"Date"_s);
    m_how->setObjectName(prefix + u"How"_s);
    m_reference->setObjectName(prefix + u"Reference"_s);
    m_text->setObjectName(prefix + u"Text"_s);
    m_save->setObjectName(prefix + u"Save"_s);
    m_save->setIconName(Icon::Tick);
}

void AnswerForm::retranslate()
{
    const int outcome = std::max(0, m_outcome->currentIndex());
    const int how = std::max(0, m_how->currentIndex());
    m_outcome->clear();
    const auto add = [this](AuthorityOutcome one, const char *source) {
        m_outcome->addItem(word(source), static_cast<int>(one));
    };
    if (m_kind == Kind::AnyAnswer) {
        add(AuthorityOutcome::Approved, QT_TRANSLATE_NOOP("approval", "approved"));
    }
    add(AuthorityOutcome::Changed, QT_TRANSLATE_NOOP("approval", "asks for a change"));
    add(AuthorityOutcome::Returned, QT_TRANSLATE_NOOP("approval", "returned"));
    m_outcome->setCurrentIndex(outcome);
    m_how->clear();
    m_how->addItem(word(QT_TRANSLATE_NOOP("approval", "in writing")), false);
    m_how->addItem(word(QT_TRANSLATE_NOOP("approval", "by word of mouth")), true);
    m_how->setCurrentIndex(how);
    m_form->setName(m_outcome, word(QT_TRANSLATE_NOOP("approval", "Answer")));
    m_form->setName(m_from, word(QT_TRANSLATE_NOOP("approval", "From")));
    m_form->setName(m_date, word(QT_TRANSLATE_NOOP("approval", "Date")));
    m_form->setName(m_how, word(QT_TRANSLATE_NOOP("approval", "How")));
    m_form->setName(m_reference, word(QT_TRANSLATE_NOOP("approval", "Number of the letter")));
    m_form->setName(m_text, word(QT_TRANSLATE_NOOP("approval", "What it asks, in its words")));
    m_save->setWords(word(QT_TRANSLATE_NOOP("approval", "Record the answer")));
    m_date->setKhmerDigits(showsKhmerDigits(m_workspace));
}

AuthorityOutcome AnswerForm::outcome() const
{
    return static_cast<AuthorityOutcome>(m_outcome->currentData().toInt());
}

void AnswerForm::refresh()
{
    m_form->setFieldVisible(m_text, outcome() != AuthorityOutcome::Approved);
    m_form->setFieldVisible(m_reference, !m_how->currentData().toBool());
    if (m_from->text().isEmpty()) {
        m_from->setText(announcementOf(m_workspace).submittedTo);
    }
}

bool AnswerForm::check()
{
    m_form->clearNotes();
    const auto refuse = [this](QWidget *field, const char *source) {
        m_form->setNote(field, Tone::Error, [this, source] { return word(source); });
        field->setFocus();
        return false;
    };
    if (typedIn(m_from).isEmpty()) {
        return refuse(m_from, QT_TRANSLATE_NOOP("approval", "Write who answered."));
    }
    if (!m_date->date().isValid()) {
        return refuse(m_date, QT_TRANSLATE_NOOP("approval", "Write the day as 15/03/2026."));
    }
    if (outcome() != AuthorityOutcome::Approved && m_text->words().isEmpty()) {
        return refuse(m_text, QT_TRANSLATE_NOOP("approval", "Write what the authority asks, in its own words."));
    }
    return true;
}

void AnswerForm::begin()
{
    m_outcome->setFocus();
}

void AnswerForm::save()
{
    if (!check()) {
        return;
    }
    Instruction instruction;
    instruction.category = m_workspace.category();
    instruction.outcome = outcome();
    instruction.from = typedIn(m_from);
    instruction.date = m_date->date();
    instruction.oral = m_how->currentData().toBool();
    instruction.reference = instruction.oral ? QString() : typedIn(m_reference);
    instruction.text = outcome() == AuthorityOutcome::Approved ? QString() : m_text->words();
    const Result<EventId> done =
        AuthorityService(m_workspace.context()).recordAnswer(m_workspace.actor(), m_workspace.cycle(), instruction);
    if (m_workspace.run(done)) {
        m_from->clear();
        m_date->clear();
        m_reference->clear();
        m_text->clear();
        emit recorded();
    }
}

} // namespace rangvoan::ui
