// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/motionform.h"

#include "app/domain/plaintext.h"
#include "ui/stages/meetingwords.h"
#include "ui/stages/noquorumpanel.h"
#include "ui/stages/votelist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberbox.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/timeedit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSpinBox>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

MotionForm::MotionForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_form(new Form(this)),
      m_subjects(new QComboBox(this)), m_text(new TextArea(2, this)), m_picker(new QComboBox(this)),
      m_at(new TimeEdit(this)), m_concerned(new Label(this)), m_nobody(new Button(ButtonKind::Quiet, this)),
      m_quorum(new Label(this)), m_noQuorum(new NoQuorumPanel(workspace, this)), m_votes(new QWidget(this)),
      m_byName(new FilterChip(this)), m_byCounts(new FilterChip(this)), m_names(new VoteList(workspace, this)),
      m_counts(new Form(this)), m_for(new NumberBox(this)), m_against(new NumberBox(this)),
      m_abstained(new NumberBox(this)), m_voteNote(new Label(this, Tone::Error)),
      m_everybody(new Button(ButtonKind::Plain, this)), m_record(new Button(ButtonKind::Plain, this))
{
    build();
    buildVotes();
    setPrefix(QString());
    connect(m_subjects, &QComboBox::activated, this, &MotionForm::refresh);
    connect(m_picker, &QComboBox::activated, this, [this] {
        const auto chosen = m_picker->currentData().value<CandidateId>();
        if (!chosen.isNull() && !m_candidates.contains(chosen)) {
            m_candidates.append(chosen);
        }
        refresh();
    });
    connect(m_nobody, &Button::clicked, this, [this] {
        m_candidates.clear();
        refresh();
    });
    connect(m_at, &QLineEdit::textChanged, this, &MotionForm::showQuorum);
    connect(m_names, &VoteList::changed, this, &MotionForm::showQuorum);
    connect(m_byName, &FilterChip::toggled, this, &MotionForm::showQuorum);
    connect(m_everybody, &Button::clicked, m_names, &VoteList::everybodyFor);
    connect(m_record, &Button::clicked, this, &MotionForm::record);
    connect(m_noQuorum, &NoQuorumPanel::postponed, this, [this] { recordWithoutQuorum(false); });
    connect(m_noQuorum, &NoQuorumPanel::referred, this, [this] { recordWithoutQuorum(true); });
}

void MotionForm::setMeeting(const MeetingId &meeting)
{
    if (meeting != m_meeting) {
        m_names->clear();
    }
    m_meeting = meeting;
    m_noQuorum->setMeeting(meeting);
    refresh();
}

void MotionForm::fix(MotionSubject subject, const QList<CandidateId> &candidates, const QString &text)
{
    const bool untouched = m_text->words().isEmpty() || m_text->words() == m_proposed;
    m_fixed = true;
    m_subject = subject;
    m_candidates = candidates;
    m_proposed = plainText(text);
    if (untouched) {
        m_text->setPlainText(m_proposed);
    }
    refresh();
}

MotionSubject MotionForm::subject() const
{
    return m_fixed ? m_subject : static_cast<MotionSubject>(m_subjects->currentData().toInt());
}

/// The seats, departures from the ranking and vacated seats have pages of their own that write what follows.
void MotionForm::fillSubjects()
{
    const int chosen = std::max(0, m_subjects->currentIndex());
    m_subjects->clear();
    for (const MotionSubject one : {MotionSubject::General, MotionSubject::Rules, MotionSubject::Coverage,
                                    MotionSubject::Tie, MotionSubject::LateNomination}) {
        m_subjects->addItem(motionSubjectName(one, m_workspace.wording()), static_cast<int>(one));
    }
    m_subjects->setCurrentIndex(chosen);
}

void MotionForm::fillCandidates()
{
    m_picker->clear();
    m_picker->addItem(word(QT_TRANSLATE_NOOP("meetings", "Name a candidate …")));
    for (const Candidate &candidate : m_workspace.facts().candidates) {
        if (candidate.category == m_workspace.category() && candidate.isAccepted() &&
            !m_candidates.contains(candidate.id)) {
            m_picker->addItem(m_workspace.nameOf(candidate.nomination.name), QVariant::fromValue(candidate.id));
        }
    }
}

void MotionForm::retranslate()
{
    m_card->setHeading(m_heading == nullptr ? word(QT_TRANSLATE_NOOP("meetings", "Put a motion to the vote"))
                                            : m_workspace.text(m_headingContext, m_heading));
    m_form->setName(m_subjects, word(QT_TRANSLATE_NOOP("meetings", "About")));
    m_form->setName(m_text, word(QT_TRANSLATE_NOOP("meetings", "Motion")));
    m_form->setName(m_picker, word(QT_TRANSLATE_NOOP("meetings", "Candidates concerned")));
    m_form->setName(m_at, word(QT_TRANSLATE_NOOP("meetings", "Voted at")));
    m_nobody->setWords(word(QT_TRANSLATE_NOOP("meetings", "Name nobody")));
    m_byName->setText(word(QT_TRANSLATE_NOOP("meetings", "Votes by name")));
    m_byCounts->setText(word(QT_TRANSLATE_NOOP("meetings", "Counts only")));
    m_counts->setName(m_for, word(QT_TRANSLATE_NOOP("meetings", "For")));
    m_counts->setName(m_against, word(QT_TRANSLATE_NOOP("meetings", "Against")));
    m_counts->setName(m_abstained, word(QT_TRANSLATE_NOOP("meetings", "Abstained")));
    m_everybody->setWords(word(QT_TRANSLATE_NOOP("meetings", "All others are for it")));
    m_record->setWords(word(QT_TRANSLATE_NOOP("meetings", "Record the vote")));
    m_at->setKhmerDigits(showsKhmerDigits(m_workspace));
    m_byName->updateGeometry();
    m_byCounts->updateGeometry();
    fillSubjects();
    m_noQuorum->retranslate();
    m_names->retranslate();
}

void MotionForm::refresh()
{
    const Meeting *meeting = m_workspace.facts().meeting(m_meeting);
    setEnabled(meeting != nullptr && !meeting->closedAt.isValid() && mayPrepare(m_workspace));
    m_form->setFieldVisible(m_subjects, !m_fixed);
    m_form->setFieldVisible(m_picker, !m_fixed);
    if (!m_fixed) {
        fillCandidates();
    }
    showConcerned();
    m_noQuorum->refresh();
    showQuorum();
}

void MotionForm::showConcerned()
{
    const bool shown = !m_candidates.isEmpty();
    m_concerned->setVisible(shown);
    m_nobody->setVisible(shown && !m_fixed);
    m_concerned->setWords(m_workspace.text("meetings", QT_TRANSLATE_NOOP("meetings", "It concerns %1."),
                                           QStringList{candidateNames(m_workspace, m_candidates)}));
}

MotionEntry MotionForm::entry(bool withVotes) const
{
    MotionEntry entry;
    entry.meeting = m_meeting;
    entry.category = m_workspace.category();
    entry.subject = subject();
    entry.text = m_text->words();
    entry.candidates = m_candidates;
    entry.at = m_at->time();
    if (!withVotes) {
        return entry;
    }
    if (m_byName->isChecked()) {
        entry.recused = m_names->steppedOut();
        entry.votes = m_names->votes();
    } else {
        entry.counts = {m_for->value(), m_against->value(), m_abstained->value()};
    }
    return entry;
}

void MotionForm::showQuorum()
{
    const MotionQuorum before = motionQuorum(m_workspace.facts(), entry(false));
    m_names->setQuorum(before);
    const MotionQuorum quorum = motionQuorum(m_workspace.facts(), entry(true));
    m_quorum->setTone(quorum.isReached() ? Tone::Success : Tone::Warning);
    m_quorum->setWords(motionQuorumSentence(m_workspace, quorum));
    const bool byName = m_byName->isChecked();
    m_noQuorum->setVisible(!quorum.isReached());
    // Whoever stepped out must be able to come back in.
    m_votes->setVisible(quorum.isReached() || before.isReached());
    m_names->setVisible(byName);
    m_everybody->setVisible(byName);
    m_counts->setVisible(!byName);
    m_record->setEnabled(quorum.isReached());
    const auto room = static_cast<int>(quorum.present.size());
    for (QSpinBox *count : {m_for, m_against, m_abstained}) {
        count->setMaximum(std::max(room, 99));
    }
}

bool MotionForm::someoneLeftEarly() const
{
    const QList<Attendance> &all = m_workspace.facts().attendance;
    return std::any_of(all.cbegin(), all.cend(), [this](const Attendance &one) {
        return one.meeting == m_meeting && one.present && one.out.isValid();
    });
}

bool MotionForm::refuse(QWidget *field, const char *source)
{
    m_form->setNote(field, Tone::Error, [this, source] { return word(source); });
    field->setFocus();
    return false;
}

bool MotionForm::check(const MotionQuorum &quorum)
{
    m_form->clearNotes();
    m_counts->clearNotes();
    m_voteNote->hide();
    if (m_text->words().isEmpty()) {
        return refuse(m_text, QT_TRANSLATE_NOOP("meetings", "Write what is voted on: it goes into the minutes."));
    }
    if (m_at->isWrong()) {
        return refuse(m_at, QT_TRANSLATE_NOOP("meetings", "Write the time as 8:30."));
    }
    if (!m_at->time().isValid() && someoneLeftEarly()) {
        return refuse(m_at, QT_TRANSLATE_NOOP("meetings", "Somebody left before the end: write the time of the "
                                                          "vote."));
    }
    if (!quorum.isReached()) {
        return true; // no vote is taken
    }
    if (!m_byName->isChecked()) {
        return checkCounts(quorum);
    }
    if (const QList<MemberId> undecided = m_names->undecided(); !undecided.isEmpty()) {
        m_voteNote->tell([this, undecided] {
            return m_workspace.text("meetings", QT_TRANSLATE_NOOP("meetings", "Still to vote: %1."),
                                    QStringList{memberNames(m_workspace, undecided)});
        });
        m_voteNote->show();
        m_names->focusFirstUndecided();
        return false;
    }
    return true;
}

bool MotionForm::checkCounts(const MotionQuorum &quorum)
{
    const int sum = m_for->value() + m_against->value() + m_abstained->value();
    if (sum == 0 || sum > quorum.present.size()) {
        const char *const source =
            sum == 0 ? QT_TRANSLATE_NOOP("meetings", "Count the votes: %2 members in the room may vote.")
                     : QT_TRANSLATE_NOOP("meetings", "There are %1 votes, but only %2 members in the room may vote.");
        m_counts->setNote(m_for, Tone::Error, [this, source, sum, room = quorum.present.size()] {
            return m_workspace.text("meetings", source, QStringList{QString::number(sum), QString::number(room)});
        });
        m_for->setFocus();
        return false;
    }
    return true;
}

void MotionForm::record()
{
    const MotionEntry wanted = entry(true);
    if (check(motionQuorum(m_workspace.facts(), wanted)) && (!m_guard || m_guard())) {
        write(wanted);
    }
}

void MotionForm::recordWithoutQuorum(bool refer)
{
    MotionEntry wanted = entry(true);
    wanted.votes.removeIf([](const MemberVote &vote) { return vote.vote != Vote::Recused; });
    wanted.counts = {};
    const MotionQuorum quorum = motionQuorum(m_workspace.facts(), wanted);
    if (quorum.isReached() || !check(quorum)) {
        return;
    }
    if (refer) {
        const Status noted =
            MeetingService(m_workspace.context())
                .note(m_workspace.actor(), m_workspace.cycle(), m_meeting, m_noQuorum->referral(wanted.text));
        if (!m_workspace.run(noted)) {
            return;
        }
    }
    write(wanted);
}

void MotionForm::write(const MotionEntry &entry)
{
    const Result<MotionId> motion =
        MeetingService(m_workspace.context()).vote(m_workspace.actor(), m_workspace.cycle(), entry);
    if (!m_workspace.run(motion)) {
        return;
    }
    m_names->clear();
    for (QSpinBox *count : {m_for, m_against, m_abstained}) {
        count->setValue(0);
    }
    m_at->clear();
    if (!m_fixed) {
        m_text->clear();
        m_candidates.clear();
    }
    if (const Motion *written = m_workspace.facts().motion(*motion); written != nullptr) {
        const bool carried = written->isCarried();
        m_workspace.say(carried ? MessageKind::Done : MessageKind::Warning,
                        [&workspace = m_workspace, motion = *written] { return motionOutcome(workspace, motion); });
    }
    refresh();
    emit voted(*motion);
}

} // namespace rangvoan::ui
