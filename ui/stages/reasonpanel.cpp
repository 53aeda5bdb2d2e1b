// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/reasonpanel.h"

#include "app/domain/plaintext.h"
#include "ui/stages/changepreview.h"
#include "ui/text/typed.h"
#include "ui/widgets/bodyscroll.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace rangvoan::ui
{

ReasonPanel::ReasonPanel(Workspace &workspace, QWidget *parent)
    : AskFrame(parent), m_workspace(workspace), m_question(new Label(this, Tone::Text, TextSize::Section)),
      m_consequence(new Label(this, Tone::Muted)), m_changeRoom(new BodyScroll(this)),
      m_change(new ChangePreview(workspace, this)), m_form(new Form(this)), m_choice(new QComboBox(this)),
      m_usual(new QComboBox(this)), m_reason(new QLineEdit(this)), m_reference(new QLineEdit(this)),
      m_others(new QCheckBox(this)), m_yes(new Button(ButtonKind::Primary, this)),
      m_no(new Button(ButtonKind::Plain, this))
{
    build();
    connect(m_yes, &Button::clicked, this, &ReasonPanel::answer);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonPanel::answer);
    connect(m_reference, &QLineEdit::returnPressed, this, &ReasonPanel::answer);
    connect(m_no, &Button::clicked, this, &ReasonPanel::takeBack);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_form->setNote(m_reason, Tone::Error, {}); });
    connect(m_usual, &QComboBox::activated, this, [this](int index) {
        if (index > 0) {
            m_reason->setText(m_usual->itemText(index));
            m_reason->setFocus();
        }
    });
    hide();
}

void ReasonPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::one, space::two, space::two);
    column->setSpacing(space::half);
    column->addWidget(m_question);
    column->addWidget(m_consequence);
    constexpr int leastChange = 112; // the words and a row or two; the rest is scrolled
    m_changeRoom->setBody(m_change);
    m_changeRoom->setMinimumHeight(leastChange);
    m_changeRoom->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    column->addWidget(m_changeRoom, 1);
    for (QComboBox *box : {m_choice, m_usual}) {
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_form->addField(box);
    }
    m_form->addField(m_reason);
    m_form->addField(m_reference);
    column->addWidget(m_form);
    column->addWidget(m_others);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space::half, 0, 0);
    buttons->setSpacing(space::one);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch(1);
    column->addLayout(buttons);
    setObjectName(QStringLiteral("reasonPanel"));
    m_choice->setObjectName(QStringLiteral("reasonChoice"));
    m_usual->setObjectName(QStringLiteral("usualReason"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reference->setObjectName(QStringLiteral("reasonReference"));
    m_others->setObjectName(QStringLiteral("sameForOthers"));
    m_yes->setObjectName(QStringLiteral("reasonYes"));
    m_no->setObjectName(QStringLiteral("reasonNo"));
}

void ReasonPanel::retranslate()
{
    m_form->setName(m_usual, word(QT_TRANSLATE_NOOP("reason", "Usual reasons")));
    m_form->setName(m_reason, word(QT_TRANSLATE_NOOP("reason", "Reason")));
    m_form->setName(m_reference, word(QT_TRANSLATE_NOOP("reason", "Document (number, date)")));
    m_no->setWords(word(QT_TRANSLATE_NOOP("reason", "Cancel")));
    if (!isHidden()) {
        askAgain();
    }
}

/// A usual reason is said in the language of now; own words stay as they were written.
void ReasonPanel::askAgain()
{
    const QString typed = m_reason->text();
    const QString reference = m_reference->text();
    const int usual = m_usual->findText(typed);
    const int choice = m_choice->currentIndex();
    const bool others = m_others->isChecked();
    const bool untouched = typed == m_asked.reason;
    const std::function<void()> again = m_again;
    takeBack();
    if (again) {
        again();
    }
    if (isHidden()) {
        return; // it is no question any more
    }
    if (usual > 0) {
        m_reason->setText(m_usual->itemText(usual));
    } else if (!untouched) {
        m_reason->setText(typed);
    }
    m_reference->setText(reference);
    m_choice->setCurrentIndex(choice);
    m_others->setChecked(others);
}

void ReasonPanel::ask(const ReasonQuestion &question, std::function<void(const ReasonAnswer &)> yes,
                      std::function<void()> again)
{
    m_asked = question;
    m_then = std::move(yes);
    m_again = std::move(again);
    m_question->setWords(question.question);
    m_consequence->setWords(question.consequence);
    m_consequence->setVisible(!question.consequence.isEmpty());
    if (question.withdrawn.isNull()) {
        m_change->clear();
    } else {
        m_change->showWithdrawal(question.withdrawn);
    }
    m_changeRoom->setVisible(showsChange());
    m_usual->clear();
    m_usual->addItem(word(QT_TRANSLATE_NOOP("reason", "Pick one, or write below")));
    m_usual->addItems(question.usual);
    m_form->clearNotes();
    m_choice->clear();
    m_choice->addItems(question.choices);
    m_choice->setCurrentIndex(question.choice);
    m_form->setName(m_choice, question.choiceName);
    m_form->setFieldVisible(m_choice, !question.choices.isEmpty());
    m_form->setFieldVisible(m_usual, !question.usual.isEmpty());
    m_form->setFieldVisible(m_reference, question.reference);
    m_reason->setText(question.reason);
    m_reference->clear();
    m_others->setText(question.others);
    m_others->setAccessibleName(question.others);
    m_others->setChecked(false);
    m_others->setVisible(!question.others.isEmpty());
    m_yes->setWords(question.yes);
    show();
    emit shownChanged();
    m_reason->setFocus();
    m_reason->selectAll();
}

bool ReasonPanel::showsChange() const
{
    return !m_change->isHidden();
}

void ReasonPanel::takeBack()
{
    m_then = nullptr;
    m_again = nullptr;
    if (!isHidden()) {
        hide();
        emit shownChanged();
    }
}

void ReasonPanel::answer()
{
    const ReasonAnswer given{typedIn(m_reason), typedIn(m_reference), m_others->isVisible() && m_others->isChecked(),
                             m_choice->currentIndex()};
    if (m_asked.needed && given.reason.isEmpty()) {
        m_form->setNote(m_reason, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("reason", "Give the reason: it is written in the minutes."));
        });
        m_reason->setFocus();
        return;
    }
    const auto then = m_then;
    if (then && std::max(given.reason.size(), given.reference.size()) > longestText) {
        then(given); // it is refused with a sentence, and what was typed stays
        return;
    }
    takeBack();
    if (then) {
        then(given);
    }
}

} // namespace rangvoan::ui
