// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/decisionpage.h"

#include "app/procedure/stages.h"
#include "ui/stages/meetingbench.h"
#include "ui/stages/meetingend.h"
#include "ui/stages/meetingwords.h"
#include "ui/stages/motionlist.h"
#include "ui/stages/seatsmotion.h"
#include "ui/stages/seatstable.h"
#include "ui/stages/signaturecard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardcolumns.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

DecisionPage::DecisionPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, Stage::Decision, parent), m_tooEarly(new EmptyState(Icon::Scales, this)),
      m_work(new QWidget(this)), m_seats(new SeatsTable(workspace, this)),
      m_signature(new SignatureCard(workspace, this)), m_decideAgain(new Button(ButtonKind::Quiet, this)),
      m_after(new Card(this)), m_afterHint(new Label(this, Tone::Muted)),
      m_afterLink(new Button(ButtonKind::Link, this)),
      m_bench(new MeetingBench(workspace, MeetingBench::Choice::Here, this)), m_end(new MeetingEnd(workspace, this)),
      m_voted(new Card(this)), m_motions(new MotionList(workspace, this)),
      m_motion(new SeatsMotion(
          workspace, *m_seats,
          [this](const DecisionEntry &entry) {
              return DecisionService(this->workspace().context())
                  .decide(this->workspace().actor(), this->workspace().cycle(), entry);
          },
          this))
{
    build();
    connect(m_tooEarly, &EmptyState::actionAsked, this, [this] { this->workspace().go(stageCode(Stage::Ranking)); });
    connect(m_decideAgain, &Button::clicked, this, [this] {
        m_again = true;
        refresh();
    });
    connect(m_afterLink, &Button::clicked, this, [this] { this->workspace().go(stageCode(Stage::Approval)); });
    connect(m_motion, &SeatsMotion::decided, this, [this] {
        m_again = false;
        refresh();
        m_signature->begin();
    });
    connect(m_signature, &SignatureCard::signedOnPaper, this, [this] {
        refresh();
        m_end->begin();
    });
    connect(m_end, &MeetingEnd::closed, this, &DecisionPage::refresh);
    connect(m_bench, &MeetingBench::meetingChanged, this, &DecisionPage::showMotions);
}

void DecisionPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tooEarly);
    column->addWidget(m_work);
    // Each column scrolls for itself: the seats stay in sight while the votes are entered.
    auto *left = columnOfCards();
    auto *right = columnOfCards();
    left->addWidget(m_seats);
    left->addWidget(m_decideAgain, 0, Qt::AlignLeft);
    left->addWidget(m_signature);
    left->addWidget(m_after);
    left->addStretch(1);
    right->addWidget(m_bench);
    right->addWidget(m_motion);
    right->addWidget(m_voted);
    right->addWidget(m_end);
    right->addStretch(1);
    setColumns(*m_work, {{left->parentWidget(), 1}, {right->parentWidget(), 1}});
    m_voted->body()->addWidget(m_motions);
    m_after->body()->addWidget(m_afterHint);
    m_after->body()->addWidget(m_afterLink, 0, Qt::AlignLeft);
    m_afterLink->setObjectName(u"afterSignature"_s);
    m_decideAgain->setObjectName(u"decideAgain"_s);
    m_decideAgain->setIconName(Icon::Repeat);
}

void DecisionPage::retranslate()
{
    m_tooEarly->setWords(word(QT_TRANSLATE_NOOP("decision", "The seats fill from the closed ranking. Close the ranking "
                                                            "first.")),
                         word(QT_TRANSLATE_NOOP("decision", "Go to the ranking")));
    m_decideAgain->setWords(word(QT_TRANSLATE_NOOP("decision", "Put the seats to the vote again")));
    m_after->setHeading(
        workspace().text("after", QT_TRANSLATE_NOOP("after", "Something changed after the signature?")));
    m_afterHint->setWords(workspace().text(
        "after",
        QT_TRANSLATE_NOOP("after", "An instruction of the authority, a seat that falls free, a complaint: each "
                                   "is recorded on the page of the approval.")));
    m_afterLink->setWords(workspace().text("after", QT_TRANSLATE_NOOP("after", "Open the page of the approval")));
    m_voted->setHeading(word(QT_TRANSLATE_NOOP("decision", "Voted in this meeting")));
    m_bench->setAgenda({word(QT_TRANSLATE_NOOP("decision", "The ranking of the candidates")),
                        word(QT_TRANSLATE_NOOP("decision", "Decision on the awardees and the reserves")),
                        word(QT_TRANSLATE_NOOP("decision", "Other matters"))});
    m_seats->retranslate();
    m_signature->retranslate();
    m_bench->retranslate();
    m_end->retranslate();
    m_motion->retranslate();
}

void DecisionPage::refresh()
{
    if (m_category != workspace().category()) {
        m_category = workspace().category();
        m_again = false;
        m_bench->setMeeting({});
    }
    const bool tooEarly = stageState() == StageState::NotOpen;
    m_tooEarly->setVisible(tooEarly);
    m_work->setVisible(!tooEarly);
    if (tooEarly) {
        return;
    }
    const Decision *decision = workspace().facts().decisionInForce(m_category);
    const bool deciding = isDeciding();
    m_seats->showSeats(deciding ? nullptr : decision, deciding);
    m_signature->refresh();
    m_after->setVisible(stageState() == StageState::Closed);
    const bool isSigned = decision != nullptr && decision->signedOn.isValid();
    m_decideAgain->setVisible(isEditable() && mayPrepare(workspace()) && decision != nullptr && !isSigned && !m_again);
    pickMeeting(decision);
    m_bench->setMayStart(deciding && !mustLeaveIt());
    m_bench->refresh();
    showMotions();
}

bool DecisionPage::isDeciding() const
{
    return isEditable() && mayPrepare(workspace()) &&
           (m_again || workspace().facts().decisionInForce(m_category) == nullptr);
}

bool DecisionPage::mustLeaveIt() const
{
    return !workspace().seesEveryCandidate() && !m_seats->refusal().isEmpty();
}

/// Who may not decide is not called to close either: a colleague takes over.
std::optional<PrimaryAction> DecisionPage::primaryAction() const
{
    return isDeciding() && mustLeaveIt() ? std::optional(PrimaryAction{}) : std::nullopt;
}

/// The meeting of the decision; before it the newest open one.
void DecisionPage::pickMeeting(const Decision *decision)
{
    const CycleFacts &facts = workspace().facts();
    if (facts.meeting(m_bench->meeting()) != nullptr) {
        return; // somebody chose it
    }
    const Motion *motion = decision == nullptr ? nullptr : facts.motion(decision->motion);
    MeetingId meeting = motion == nullptr ? MeetingId() : motion->meeting;
    if (motion == nullptr) {
        const auto open = std::find_if(facts.meetings.crbegin(), facts.meetings.crend(),
                                       [](const Meeting &one) { return !one.closedAt.isValid(); });
        meeting = open == facts.meetings.crend() ? MeetingId() : open->id;
    }
    m_bench->setMeeting(meeting);
}

void DecisionPage::showMotions()
{
    const MeetingId meeting = m_bench->meeting();
    m_motions->setMeeting(meeting);
    m_end->setMeeting(meeting);
    const QList<Motion> &motions = workspace().facts().motions;
    m_voted->setVisible(std::any_of(motions.cbegin(), motions.cend(),
                                    [&meeting](const Motion &motion) { return motion.meeting == meeting; }));
    m_motion->setVisible(isDeciding() && !mustLeaveIt() && m_bench->isMeetingOpen());
    m_motion->setMeeting(meeting);
    m_motion->refresh();
}

void DecisionPage::showFinding(const Finding &finding)
{
    const char *field = "seats_motionText";
    if (finding.code == FindingCode::DecisionNotSigned) {
        field = "signedOn";
    } else if (finding.code == FindingCode::MeetingOpen) {
        field = "closedAt";
    }
    if (auto *widget = findChild<QWidget *>(QString::fromLatin1(field)); widget != nullptr) {
        widget->setFocus();
    }
}

} // namespace rangvoan::ui
