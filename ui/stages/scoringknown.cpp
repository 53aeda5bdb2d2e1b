// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringknown.h"

#include "app/services/conflictservice.h"
#include "ui/text/scoringwords.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

KnownPanel::KnownPanel(Workspace &workspace, QWidget *parent)
    : AskFrame(parent), m_workspace(workspace), m_question(new Label(this, Tone::Text, TextSize::Section)),
      m_consequence(new Label(this, Tone::Muted)), m_form(new Form(this)), m_relation(new QComboBox(this)),
      m_note(new QLineEdit(this)), m_yes(new Button(ButtonKind::Primary, this)),
      m_no(new Button(ButtonKind::Plain, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::one, space::two, space::two);
    column->setSpacing(space::half);
    column->addWidget(m_question);
    column->addWidget(m_consequence);
    m_form->setStacked();
    m_form->addField(m_relation, true);
    m_form->addField(m_note);
    column->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_relation->setObjectName(u"knownRelation"_s);
    m_note->setObjectName(u"knownNote"_s);
    m_yes->setObjectName(u"knownYes"_s);
    m_no->setObjectName(u"knownNo"_s);
    connect(m_yes, &Button::clicked, this, &KnownPanel::declare);
    connect(m_no, &Button::clicked, this, &KnownPanel::takeBack);
    hide();
}

void KnownPanel::retranslate()
{
    const int chosen = m_relation->currentIndex();
    m_relation->clear();
    m_relation->addItem(word(QT_TRANSLATE_NOOP("scoring", "Choose the relation")), -1);
    for (int i = static_cast<int>(Relation::Family); i <= static_cast<int>(Relation::Other); ++i) {
        m_relation->addItem(markingRelation(static_cast<Relation>(i), m_workspace.wording()), i);
    }
    m_relation->setCurrentIndex(std::max(0, chosen));
    m_form->setName(m_relation, word(QT_TRANSLATE_NOOP("scoring", "Relation")));
    m_form->setName(m_note, word(QT_TRANSLATE_NOOP("scoring", "In a few words")));
    m_consequence->setWords(
        word(QT_TRANSLATE_NOOP("scoring", "The dossier is closed to you for the whole year and a sheet you handed in "
                                          "is withdrawn. This cannot be taken back.")));
    m_yes->setWords(word(QT_TRANSLATE_NOOP("scoring", "Close this dossier to me")));
    m_no->setWords(word(QT_TRANSLATE_NOOP("scoring", "Cancel")));
}

void KnownPanel::ask(const CandidateId &candidate)
{
    const Candidate *found = m_workspace.facts().candidate(candidate);
    if (found == nullptr) {
        return;
    }
    m_candidate = candidate;
    m_question->tell([this, name = found->nomination.name] {
        return m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "How do you know %1?"),
                                QStringList{m_workspace.nameOf(name)});
    });
    m_form->clearNotes();
    m_relation->setCurrentIndex(0);
    m_note->clear();
    show();
    m_relation->setFocus();
}

void KnownPanel::declare()
{
    const int relation = m_relation->currentData().toInt();
    if (relation < 0) {
        m_form->setNote(m_relation, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("scoring", "Choose how you know the person.")); });
        m_relation->setFocus();
        return;
    }
    const DeclaredRelation known{m_candidate, static_cast<Relation>(relation), typedIn(m_note)};
    const Status done = ConflictService(m_workspace.context())
                            .declareLate(m_workspace.actor(), m_workspace.cycle(), m_workspace.actor().member, known);
    if (m_workspace.run(done)) {
        hide();
        m_question->setWords({}); // the name is not for this member any more
        m_workspace.say(MessageKind::Done, "scoring",
                        QT_TRANSLATE_NOOP("scoring", "The dossier is closed to you. Thank you "
                                                     "for saying so."));
        emit declared();
    }
}

void KnownPanel::setVisible(bool visible)
{
    AskFrame::setVisible(visible);
    emit shownChanged();
}

} // namespace rangvoan::ui
