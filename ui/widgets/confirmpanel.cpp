// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/confirmpanel.h"

#include "app/domain/plaintext.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include <utility>

namespace rangvoan::ui
{

ConfirmPanel::ConfirmPanel(QWidget *parent)
    : AskFrame(parent), m_question(new Label(this)), m_consequence(new Label(this, Tone::Muted)),
      m_form(new Form(this)), m_reason(new QLineEdit(this)), m_yes(new Button(ButtonKind::Primary, this)),
      m_no(new Button(ButtonKind::Plain, this))
{
    setObjectName(QStringLiteral("confirmPanel"));
    m_yes->setObjectName(QStringLiteral("confirmYes"));
    m_no->setObjectName(QStringLiteral("confirmNo"));
    m_reason->setObjectName(QStringLiteral("confirmReason"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::one, space::two, space::two);
    column->setSpacing(space::half);
    column->addWidget(m_question);
    column->addWidget(m_consequence);
    m_form->addField(m_reason);
    column->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space::half, 0, 0);
    buttons->setSpacing(space::one);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_question->setSize(TextSize::Section);
    connect(m_yes, &Button::clicked, this, &ConfirmPanel::answer);
    connect(m_reason, &QLineEdit::returnPressed, this, &ConfirmPanel::answer);
    connect(m_no, &Button::clicked, this, &ConfirmPanel::takeBack);
    hide();
}

void ConfirmPanel::showEvent(QShowEvent *event)
{
    AskFrame::showEvent(event);
    emit shownChanged();
}

void ConfirmPanel::hideEvent(QHideEvent *event)
{
    AskFrame::hideEvent(event);
    emit shownChanged();
}

void ConfirmPanel::ask(std::function<ConfirmWords()> words, std::function<void(const QString &reason)> yes)
{
    m_asked = std::move(words);
    m_then = std::move(yes);
    m_reason->clear();
    m_form->clearNotes();
    showWords();
    show();
    if (m_words.reasonName.isEmpty()) {
        m_yes->setFocus();
    } else {
        m_reason->setFocus();
    }
}

void ConfirmPanel::showWords()
{
    m_words = m_asked();
    m_question->setWords(m_words.question);
    m_consequence->setWords(m_words.consequence);
    m_consequence->setVisible(!m_words.consequence.isEmpty());
    m_form->setName(m_reason, m_words.reasonName);
    m_form->setVisible(!m_words.reasonName.isEmpty());
    m_yes->setWords(m_words.yes);
    m_no->setWords(m_words.no);
}

void ConfirmPanel::changeEvent(QEvent *event)
{
    AskFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !isHidden()) {
        showWords();
    }
}

void ConfirmPanel::takeBack()
{
    m_then = nullptr;
    hide();
}

void ConfirmPanel::answer()
{
    const QString reason = typedIn(m_reason);
    if (m_words.reasonNeeded && reason.isEmpty()) {
        m_form->setNote(m_reason, Tone::Error, [this] { return m_words.missing; });
        m_reason->setFocus();
        return;
    }
    if (reason.size() > longestText && m_then) {
        m_then(reason); // it is refused with a sentence, and what was typed stays
        return;
    }
    const auto then = std::exchange(m_then, nullptr);
    hide();
    if (then) {
        then(reason);
    }
}

} // namespace rangvoan::ui
