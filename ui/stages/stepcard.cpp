// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/stepcard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

StepCard::StepCard(const QString &name, QWidget *parent)
    : QWidget(parent), m_card(new Card(this)), m_sentence(new Label(this)), m_form(new Form(this)),
      m_save(new Button(ButtonKind::Plain, this)), m_correct(new Button(ButtonKind::Quiet, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->addToHead(m_correct);
    m_card->body()->addWidget(m_sentence);
    m_card->body()->addWidget(m_form);
    m_card->body()->addWidget(m_save, 0, Qt::AlignLeft);
    m_save->setIconName(Icon::Tick);
    m_save->setObjectName(u"save"_s + name);
    m_correct->setIconName(Icon::Pencil);
    m_correct->setObjectName(u"correct"_s + name);
    connect(m_save, &Button::clicked, this, &StepCard::saveAsked);
    connect(m_correct, &Button::clicked, this, [this] {
        m_correcting = true;
        showStep(m_done, m_writable, m_waiting);
        emit correctionBegun();
    });
}

void StepCard::setWords(const QString &heading, const QString &save, const QString &correct)
{
    m_card->setHeading(heading);
    m_save->setWords(save);
    m_correct->setWords(correct);
}

void StepCard::showStep(const QString &done, bool writable, const QString &waiting)
{
    m_done = done;
    m_waiting = waiting;
    m_writable = writable;
    m_correcting = m_correcting && writable && !done.isEmpty();
    const bool entering = writable && (done.isEmpty() ? waiting.isEmpty() : m_correcting);
    const QString missing = waiting.isEmpty() ? u"—"_s : waiting;
    m_sentence->setWords(done.isEmpty() ? missing : done);
    m_sentence->setTone(done.isEmpty() ? Tone::Muted : Tone::Success);
    m_sentence->setVisible(!done.isEmpty() || !entering);
    m_form->setVisible(entering);
    m_save->setVisible(entering);
    m_correct->setVisible(writable && !done.isEmpty() && !m_correcting);
}

void StepCard::refuse(QWidget *field, std::function<QString()> words)
{
    m_form->setNote(field, Tone::Error, std::move(words));
    field->setFocus();
}

} // namespace rangvoan::ui
