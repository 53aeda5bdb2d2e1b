// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/signaturecard.h"

#include "app/services/decisionservice.h"
#include "ui/stages/meetingwords.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

SignatureCard::SignatureCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_hint(new Label(this, Tone::Muted)),
      m_form(new Form(this)), m_date(new DateEdit(this)), m_by(new QLineEdit(this)),
      m_sign(new Button(ButtonKind::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_form->addField(m_date, true);
    m_form->addField(m_by);
    m_card->body()->addWidget(m_hint);
    m_card->body()->addWidget(m_form);
    m_card->body()->addWidget(m_sign, 0, Qt::AlignLeft);
    m_date->setObjectName(u"signedOn"_s);
    m_by->setObjectName(u"signedBy"_s);
    m_sign->setObjectName(u"signDecision"_s);
    m_sign->setIconName(Icon::Pencil);
    connect(m_sign, &Button::clicked, this, &SignatureCard::sign);
    connect(m_by, &QLineEdit::returnPressed, this, &SignatureCard::sign);
}

void SignatureCard::retranslate()
{
    m_card->setHeading(word(QT_TRANSLATE_NOOP("decision", "The signature")));
    m_form->setName(m_date, word(QT_TRANSLATE_NOOP("decision", "Signed on")));
    m_form->setName(m_by, word(QT_TRANSLATE_NOOP("decision", "Signed by")));
    m_sign->setWords(word(QT_TRANSLATE_NOOP("decision", "Signed on paper")));
    m_date->setKhmerDigits(showsKhmerDigits(m_workspace));
}

void SignatureCard::refresh()
{
    const Decision *decision = m_workspace.facts().decisionInForce(m_workspace.category());
    const bool shown = decision != nullptr && decision->by == DecidedBy::Committee;
    setVisible(shown);
    if (!shown) {
        m_shown = {};
        return;
    }
    const bool isSigned = decision->signedOn.isValid();
    m_form->setVisible(!isSigned && mayPrepare(m_workspace));
    m_sign->setVisible(!isSigned && mayPrepare(m_workspace));
    m_hint->setTone(isSigned ? Tone::Success : Tone::Muted);
    m_hint->setWords(isSigned
                         ? m_workspace.text("decision", QT_TRANSLATE_NOOP("decision", "Signed on paper on %1 by %2."),
                                            QStringList{m_workspace.longDate(decision->signedOn),
                                                        nameAsKnown(m_workspace, decision->signedBy)})
                         : word(QT_TRANSLATE_NOOP("decision", "Print the minutes, let them be signed, then enter "
                                                              "the day and who signed. From then on the decision "
                                                              "is never edited.")));
    if (m_shown == decision->id) {
        return; // somebody may be typing
    }
    m_shown = decision->id;
    m_form->clearNotes();
    m_date->clear();
    const Member *chair = m_workspace.facts().chair();
    m_by->setText(chair == nullptr ? QString() : chair->details.name.khmer());
}

void SignatureCard::begin()
{
    m_date->setFocus();
}

void SignatureCard::sign()
{
    m_form->clearNotes();
    const Decision *decision = m_workspace.facts().decision(m_shown);
    if (!m_date->date().isValid()) {
        m_form->setNote(m_date, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("decision", "Write the day as 15/03/2026.")); });
        m_date->setFocus();
        return;
    }
    if (decision != nullptr && m_date->date() < decision->date) {
        m_form->setNote(m_date, Tone::Error, [this, day = decision->date] {
            return m_workspace.text("decision",
                                    QT_TRANSLATE_NOOP("decision", "The decision was made on %1: nobody signs "
                                                                  "before."),
                                    QStringList{m_workspace.shortDate(day)});
        });
        m_date->setFocus();
        return;
    }
    if (typedIn(m_by).isEmpty()) {
        m_form->setNote(m_by, Tone::Error, [this] { return word(QT_TRANSLATE_NOOP("decision", "Write who signed.")); });
        m_by->setFocus();
        return;
    }
    const Status done = DecisionService(m_workspace.context())
                            .sign(m_workspace.actor(), m_workspace.cycle(), m_shown, m_date->date(), typedIn(m_by));
    if (m_workspace.run(done)) {
        m_workspace.say(MessageKind::Done, "decision", QT_TRANSLATE_NOOP("decision", "The signature is recorded."));
        emit signedOnPaper();
    }
}

} // namespace rangvoan::ui
