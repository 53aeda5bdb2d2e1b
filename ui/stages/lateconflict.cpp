// SPDX-License-Identifier: Apache-2.0
// A relation that comes to light when the panels are closed.
#include "app/domain/plaintext.h"
#include "app/services/conflictservice.h"
#include "ui/stages/changepreview.h"
#include "ui/stages/conflictsheetcard.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace rangvoan::ui
{

/// Before it is recorded: what the ranking loses with the sheet.
void ConflictSheetCard::showChange()
{
    const CandidateId candidate = chosen();
    const Answer answer = m_answers.value(candidate);
    if (isLate() && !answer.fixed && answer.relation != Relation::None &&
        !m_workspace.facts().inConflict(m_member, candidate)) {
        m_change->showAnnulled(candidate, m_member);
    } else {
        m_change->clear();
    }
}

void ConflictSheetCard::declareLate()
{
    const CandidateId candidate = chosen();
    const Answer answer = m_answers.value(candidate);
    m_form->clearNotes();
    m_dateForm->clearNotes();
    if (m_workspace.facts().inConflict(m_member, candidate)) {
        m_form->setNote(m_relation, Tone::Warning,
                        [this] { return word(QT_TRANSLATE_NOOP("panels", "This relation is on record.")); });
        return;
    }
    if (answer.relation == Relation::None || candidate.isNull()) {
        m_form->setNote(m_relation, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("panels", "Choose the candidate and name the relation."));
        });
        return;
    }
    const QString note = plainText(answer.note);
    if (note.isEmpty()) {
        m_form->setNote(m_note, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("panels", "Say how it came to light: the minutes list it."));
        });
        m_note->setFocus();
        return;
    }
    m_workspace.run(
        ConflictService(m_workspace.context())
            .declareLate(m_workspace.actor(), m_workspace.cycle(), m_member, {candidate, answer.relation, note}));
}

} // namespace rangvoan::ui
