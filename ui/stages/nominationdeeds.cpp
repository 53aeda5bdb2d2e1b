// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/nominationdossier.h"
#include "ui/stages/nominationform.h"
#include "ui/stages/reasonpanel.h"
#include "ui/text/typed.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"

#include <QCoreApplication>
#include <QLineEdit>

// What is done with a nomination from its dossier.
namespace rangvoan::ui
{

void NominationDossier::save()
{
    if (!m_form->check()) {
        return;
    }
    if (m_new) {
        saveNew();
    } else {
        askSave();
    }
}

void NominationDossier::saveNew()
{
    m_intake->clearNotes();
    if (m_received->isWrong() || m_received->date().isNull()) {
        m_intake->setNote(m_received, Tone::Error,
                          [this] { return word(QT_TRANSLATE_NOOP("nominations", "Write the day as 15/03/2026.")); });
        m_received->setFocus();
        return;
    }
    const Result<CandidateId> added = NominationService(m_workspace.context())
                                          .addByHand(m_workspace.actor(), m_workspace.cycle(), m_workspace.category(),
                                                     m_form->nomination(), {typedIn(m_unit), m_received->date()});
    if (m_workspace.run(added)) {
        m_workspace.say(MessageKind::Done, "nominations",
                        QT_TRANSLATE_NOOP("nominations", "The nomination is in the list."));
        emit this->added(*added);
    }
}

void NominationDossier::askSave()
{
    ReasonQuestion question;
    const QList<FieldChange> changes = m_form->changes();
    question.question =
        m_workspace.text("nominations", QT_TRANSLATE_NOOP("nominations", "Correct %1 facts in the form of %2?"),
                         QStringList{QString::number(changes.size()), nameText()});
    const bool open = !m_workspace.facts().isClosed({m_workspace.category(), 0, Stage::Nominations});
    question.consequence =
        open ? word(QT_TRANSLATE_NOOP("nominations", "The minutes name what was corrected."))
             : word(QT_TRANSLATE_NOOP("nominations", "The list is closed: this is an amendment. It changes no mark; "
                                                     "papers that carry the fact are printed anew."));
    question.usual = {word(QT_TRANSLATE_NOOP("nominations", "Written wrongly in the nomination")),
                      word(QT_TRANSLATE_NOOP("nominations", "Copied wrongly from the form")),
                      word(QT_TRANSLATE_NOOP("nominations", "Was missing, asked by telephone")),
                      word(QT_TRANSLATE_NOOP("nominations", "Changed since the nomination"))};
    question.reason = open ? question.usual.at(1) : QString();
    question.reference = true;
    question.yes = word(QT_TRANSLATE_NOOP("nominations", "Correct"));
    m_reason->ask(
        question,
        [this, changes](const ReasonAnswer &answer) {
            const Grounds grounds{answer.reason, m_workspace.context().clock.today(), answer.reference};
            const Status done = NominationService(m_workspace.context())
                                    .correctForm(m_workspace.actor(), m_workspace.cycle(), m_id, changes, grounds);
            if (m_workspace.run(done)) {
                m_form->load(shownCandidate()->nomination);
                m_workspace.say(MessageKind::Done, "nominations",
                                QT_TRANSLATE_NOOP("nominations", "The form is corrected."));
            }
        },
        [this] { askSave(); });
}

void NominationDossier::decide(const QList<CandidateId> &candidates, Admission admission, const QString &reason)
{
    QList<Candidate> before;
    for (const CandidateId &id : candidates) {
        if (const Candidate *candidate = m_workspace.facts().candidate(id); candidate != nullptr) {
            before.append(*candidate);
        }
    }
    const Status done = NominationService(m_workspace.context())
                            .decide(m_workspace.actor(), m_workspace.cycle(), candidates, admission, reason);
    if (!m_workspace.run(done) || before.isEmpty()) {
        return;
    }
    m_workspace.setUndo({[this, before] {
                             return m_workspace.text(
                                 "nominations", QT_TRANSLATE_NOOP("nominations", "the decision on %1"),
                                 QStringList{m_workspace.nameOf(before.constFirst().nomination.name)});
                         },
                         [this, before] {
                             return decideAsBefore(before);
                         }});
}

Status NominationDossier::decideAsBefore(const QList<Candidate> &before) const
{
    Status done;
    for (const Candidate &one : before) {
        if (done) {
            done = NominationService(m_workspace.context())
                       .decide(m_workspace.actor(), m_workspace.cycle(), {one.id}, one.admission, one.admissionReason);
        }
    }
    return done;
}

void NominationDossier::accept()
{
    const Candidate *candidate = shownCandidate();
    if (candidate == nullptr) {
        return;
    }
    if (candidate->intake.late) {
        askAdmitLate();
        return;
    }
    decide({m_id}, Admission::Accepted, {});
}

QList<CandidateId> NominationDossier::otherLateOnes() const
{
    QList<CandidateId> others;
    for (const Candidate &candidate : m_workspace.facts().candidates) {
        const bool waits = candidate.category == m_workspace.category() && candidate.intake.late &&
                           candidate.admission == Admission::Received && candidate.withdrawn == Withdrawn::No;
        if (waits && candidate.id != m_id) {
            others.append(candidate.id);
        }
    }
    return others;
}

QString NominationDossier::othersText() const
{
    const auto count = static_cast<int>(otherLateOnes().size());
    return count == 0 ? QString()
                      : m_workspace.text(
                            "nominations",
                            QT_TRANSLATE_NOOP("nominations", "The same answer for the other late nominations (%1)"),
                            QStringList{QString::number(count)});
}

void NominationDossier::askAdmitLate()
{
    ReasonQuestion question;
    question.question = m_workspace.text(
        "nominations", QT_TRANSLATE_NOOP("nominations", "Admit the late nomination of %1?"), QStringList{nameText()});
    question.consequence = word(QT_TRANSLATE_NOOP("nominations", "Only the chair admits late nominations; the reason "
                                                                 "is written in the minutes."));
    question.usual = {word(QT_TRANSLATE_NOOP("nominations", "Posted before the deadline")),
                      word(QT_TRANSLATE_NOOP("nominations", "Floods or roads kept it back")),
                      word(QT_TRANSLATE_NOOP("nominations", "The department was told the wrong day"))};
    const std::optional<LateAnswer> before = proposedLateAnswer(m_workspace.facts(), m_workspace.category());
    question.reason = before && before->admission == Admission::Accepted ? before->reason : QString();
    question.others = othersText();
    question.yes = word(QT_TRANSLATE_NOOP("nominations", "Admit"));
    m_reason->ask(
        question,
        [this](const ReasonAnswer &answer) {
            decide(answer.others ? QList{m_id} + otherLateOnes() : QList{m_id}, Admission::Accepted, answer.reason);
        },
        [this] { askAdmitLate(); });
}

void NominationDossier::askRefuse()
{
    const Candidate *candidate = shownCandidate();
    if (candidate == nullptr) {
        return;
    }
    const bool late = candidate->intake.late;
    ReasonQuestion question;
    question.question = m_workspace.text(
        "nominations", QT_TRANSLATE_NOOP("nominations", "Refuse the nomination of %1?"), QStringList{nameText()});
    question.usual = {word(QT_TRANSLATE_NOOP("nominations", "Received after the deadline")),
                      word(QT_TRANSLATE_NOOP("nominations", "Not sent by the provincial department")),
                      word(QT_TRANSLATE_NOOP("nominations", "Nominated twice")),
                      word(QT_TRANSLATE_NOOP("nominations", "Belongs to another category")),
                      word(QT_TRANSLATE_NOOP("nominations", "The form is not signed and stamped"))};
    const std::optional<LateAnswer> before = proposedLateAnswer(m_workspace.facts(), m_workspace.category());
    if (late) {
        question.reason = before && before->admission == Admission::Refused ? before->reason : question.usual.at(0);
        question.others = othersText();
    }
    question.yes = word(QT_TRANSLATE_NOOP("nominations", "Refuse"));
    m_reason->ask(
        question,
        [this](const ReasonAnswer &answer) {
            decide(answer.others ? QList{m_id} + otherLateOnes() : QList{m_id}, Admission::Refused, answer.reason);
        },
        [this] { askRefuse(); });
}

void NominationDossier::askWithdraw()
{
    ReasonQuestion question;
    question.question = m_workspace.text("nominations", QT_TRANSLATE_NOOP("nominations", "%1 no longer takes part?"),
                                         QStringList{nameText()});
    question.consequence =
        word(QT_TRANSLATE_NOOP("nominations", "Sheets that were handed in are kept; the candidate leaves the ranking. "
                                              "This cannot be taken back."));
    question.usual = {word(QT_TRANSLATE_NOOP("nominations", "Withdrew in writing")),
                      word(QT_TRANSLATE_NOOP("nominations", "Taken back by the department")),
                      word(QT_TRANSLATE_NOOP("nominations", "Deceased"))};
    question.reference = true;
    question.yes = word(QT_TRANSLATE_NOOP("nominations", "Record the withdrawal"));
    question.withdrawn = m_id;
    m_reason->ask(
        question,
        [this](const ReasonAnswer &answer) {
            const Grounds grounds{answer.reason, m_workspace.context().clock.today(), answer.reference};
            m_workspace.run(NominationService(m_workspace.context())
                                .withdraw(m_workspace.actor(), m_workspace.cycle(), m_id, grounds));
        },
        [this] { askWithdraw(); });
}

} // namespace rangvoan::ui
