// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringwaiver.h"

#include "app/services/meetingservice.h"
#include "app/services/scoringservice.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

WaiverForm::WaiverForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_about(new Label(this, Tone::Muted)),
      m_form(new Form(this)), m_meeting(new QComboBox(this)), m_for(new QLineEdit(this)),
      m_against(new QLineEdit(this)), m_abstained(new QLineEdit(this)), m_save(new Button(ButtonKind::Plain, this)),
      m_meetings(new Button(ButtonKind::Plain, this)), m_cancel(new Button(ButtonKind::Quiet, this))
{
    build();
    connect(m_save, &Button::clicked, this, &WaiverForm::save);
    connect(m_cancel, &Button::clicked, this, &WaiverForm::left);
    connect(m_meetings, &Button::clicked, this, [this] { m_workspace.go(QStringLiteral("meetings")); });
}

void WaiverForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->body()->addWidget(m_about);
    m_card->addToHead(m_cancel);
    m_form->setStacked();
    m_form->addField(m_meeting);
    for (QLineEdit *field : {m_for, m_against, m_abstained}) {
        m_form->addField(field, true);
        field->setFixedWidth(80);
    }
    m_card->body()->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_save);
    buttons->addWidget(m_meetings);
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);
    m_meeting->setObjectName(u"waiverMeeting"_s);
    m_for->setObjectName(u"waiverFor"_s);
    m_against->setObjectName(u"waiverAgainst"_s);
    m_abstained->setObjectName(u"waiverAbstained"_s);
    m_save->setObjectName(u"saveWaiver"_s);
    m_meetings->setObjectName(u"openMeetings"_s);
    m_cancel->setObjectName(u"leaveWaiver"_s);
    m_cancel->setIconName(Icon::Cross);
    m_cancel->setIconOnly(true);
}

void WaiverForm::retranslate()
{
    m_form->setName(m_meeting, word(QT_TRANSLATE_NOOP("scoring", "Meeting")));
    m_form->setName(m_for, word(QT_TRANSLATE_NOOP("scoring", "Votes for")));
    m_form->setName(m_against, word(QT_TRANSLATE_NOOP("scoring", "Votes against")));
    m_form->setName(m_abstained, word(QT_TRANSLATE_NOOP("scoring", "Abstentions")));
    m_cancel->setWords(word(QT_TRANSLATE_NOOP("scoring", "Close")));
    m_meetings->setWords(word(QT_TRANSLATE_NOOP("scoring", "Open the meetings")));
    if (!m_line.candidate.isNull()) {
        showCandidate(m_line);
    }
}

const Motion *WaiverForm::carriedMotion() const
{
    const QList<Motion> &motions = m_workspace.facts().motions;
    const auto found = std::find_if(motions.cbegin(), motions.cend(), [this](const Motion &motion) {
        return motion.isCarried() && motion.subject == MotionSubject::Coverage &&
               motion.candidates.contains(m_line.candidate);
    });
    return found == motions.cend() ? nullptr : &*found;
}

void WaiverForm::showCandidate(const BoardCandidate &line)
{
    m_line = line;
    const Candidate *candidate = m_workspace.facts().candidate(line.candidate);
    m_card->setHeading(candidate == nullptr ? QString() : m_workspace.nameOf(candidate->nomination.name));
    const QStringList counts{m_workspace.number(line.sheets), m_workspace.number(line.needed)};
    const bool voted = carriedMotion() != nullptr;
    fillMeetings();
    const bool met = m_meeting->count() > 0;
    if (line.isCovered()) {
        m_about->setWords(m_workspace.text(
            "scoring", QT_TRANSLATE_NOOP("scoring", "Sheets handed in: %1; needed: %2. Nothing is missing."), counts));
    } else if (voted) {
        m_about->setWords(m_workspace.text("scoring",
                                           QT_TRANSLATE_NOOP("scoring", "Sheets handed in: %1; needed: %2. The "
                                                                        "committee has voted to go on with these."),
                                           counts));
    } else if (met) {
        m_about->setWords(m_workspace.text("scoring",
                                           QT_TRANSLATE_NOOP("scoring", "Sheets handed in: %1; needed: %2. Have more "
                                                                        "marked, or record the vote of the committee "
                                                                        "to go on with fewer."),
                                           counts));
    } else {
        m_about->setWords(m_workspace.text("scoring",
                                           QT_TRANSLATE_NOOP("scoring", "Sheets handed in: %1; needed: %2. To go on "
                                                                        "with fewer, the committee votes in a meeting: "
                                                                        "record the meeting and who is there first."),
                                           counts));
    }
    m_form->clearNotes();
    m_form->setVisible(!line.isCovered() && !voted && met);
    m_save->setVisible(!line.isCovered() && (voted || met));
    m_meetings->setVisible(!line.isCovered() && !voted && !met);
    m_save->setWords(voted ? word(QT_TRANSLATE_NOOP("scoring", "Go on with these sheets"))
                           : word(QT_TRANSLATE_NOOP("scoring", "Record the vote")));
}

void WaiverForm::fillMeetings()
{
    const QVariant chosen = m_meeting->currentData();
    m_meeting->clear();
    for (const Meeting &meeting : m_workspace.facts().meetings) {
        m_meeting->addItem(m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "No. %1 of %2"),
                                            QStringList{m_workspace.inDigits(meeting.details.number),
                                                        m_workspace.shortDate(meeting.details.date)}),
                           QVariant::fromValue(meeting.id));
    }
    const int kept = m_meeting->findData(chosen);
    m_meeting->setCurrentIndex(kept >= 0 ? kept : m_meeting->count() - 1);
}

/// -1 for what is no count.
int WaiverForm::count(const QLineEdit *field) const
{
    int sum = 0;
    const QString typed = typedIn(field);
    for (const QChar letter : typed) {
        if (!letter.isDigit() || typed.size() > 3) {
            return -1;
        }
        sum = 10 * sum + letter.digitValue(); // Khmer digits too
    }
    return typed.isEmpty() && field == m_for ? -1 : sum;
}

bool WaiverForm::check()
{
    m_form->clearNotes();
    for (QLineEdit *field : {m_for, m_against, m_abstained}) {
        if (count(field) < 0) {
            m_form->setNote(field, Tone::Error,
                            [this] { return word(QT_TRANSLATE_NOOP("scoring", "Write the number of votes.")); });
            field->setFocus();
            return false;
        }
    }
    return true;
}

Result<MotionId> WaiverForm::vote() const
{
    const Candidate *candidate = m_workspace.facts().candidate(m_line.candidate);
    MotionEntry entry;
    entry.meeting = m_meeting->currentData().value<MeetingId>();
    entry.category = m_workspace.category();
    entry.subject = MotionSubject::Coverage;
    entry.candidates = {m_line.candidate};
    entry.counts = {count(m_for), count(m_against), count(m_abstained)};
    entry.text = m_workspace.text(
        "scoring", QT_TRANSLATE_NOOP("scoring", "To go on with %1 of %2 sheets for %3"),
        QStringList{m_workspace.number(m_line.sheets), m_workspace.number(m_line.needed),
                    candidate == nullptr ? QString() : m_workspace.nameOf(candidate->nomination.name)});
    return MeetingService(m_workspace.context()).vote(m_workspace.actor(), m_workspace.cycle(), entry);
}

void WaiverForm::save()
{
    const Motion *motion = carriedMotion();
    MotionId id = motion == nullptr ? MotionId() : motion->id;
    if (id.isNull()) {
        if (!check()) {
            return;
        }
        const Result<MotionId> voted = vote();
        if (!m_workspace.run(voted)) {
            return;
        }
        id = *voted;
        const Motion *recorded = m_workspace.facts().motion(id);
        if (recorded != nullptr && !recorded->isCarried()) {
            m_workspace.say(MessageKind::Warning, "scoring",
                            QT_TRANSLATE_NOOP("scoring", "The vote is recorded, but the motion is not carried: too "
                                                         "few in the room, or not more for than against."));
            return;
        }
    }
    const CoverageWaiver waiver{m_workspace.category(), m_workspace.round(), m_line.candidate, id};
    const Status done = ScoringService(m_workspace.context(), m_workspace.drafts())
                            .waiveCoverage(m_workspace.actor(), m_workspace.cycle(), waiver);
    if (m_workspace.run(done)) {
        m_workspace.say(MessageKind::Done, "scoring",
                        QT_TRANSLATE_NOOP("scoring", "Recorded: the committee goes on with "
                                                     "these sheets."));
        emit left();
    }
}

} // namespace rangvoan::ui
