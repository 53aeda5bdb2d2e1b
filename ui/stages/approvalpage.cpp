// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/approvalpage.h"

#include "app/procedure/stages.h"
#include "app/services/procedureservice.h"
#include "ui/stages/aftersignature.h"
#include "ui/stages/answerform.h"
#include "ui/stages/meetingwords.h"
#include "ui/stages/prizescard.h"
#include "ui/stages/submissionsteps.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

ApprovalPage::ApprovalPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, Stage::Approval, parent), m_tooEarly(new EmptyState(Icon::Document, this)),
      m_work(new QWidget(this)), m_confirm(new ConfirmPanel(this)), m_skipped(new Label(this, Tone::Muted)),
      m_submission(new SubmissionStep(workspace, this)), m_answered(new Card(this)),
      m_answers(new Label(this, Tone::Success)), m_answer(new AnswerForm(workspace, AnswerForm::Kind::AnyAnswer, this)),
      m_announcement(new AnnouncementStep(workspace, this)), m_prizes(new PrizesCard(workspace, this)),
      m_skip(new Button(ButtonKind::Quiet, this)), m_after(new AfterSignature(workspace, this))
{
    build();
    connect(m_tooEarly, &EmptyState::actionAsked, this, [this] { this->workspace().go(stageCode(Stage::Decision)); });
    connect(m_skip, &Button::clicked, this, &ApprovalPage::askToSkip);
}

void ApprovalPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tooEarly);
    column->addWidget(m_work);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(space::two);
    work->addWidget(m_confirm);
    work->addWidget(m_skipped);
    auto *row = new QHBoxLayout;
    m_columns = row;
    row->setSpacing(space::two);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::two);
    left->addWidget(m_submission);
    left->addWidget(m_answered);
    left->addWidget(m_announcement);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::two);
    right->addWidget(m_prizes);
    right->addWidget(m_skip, 0, Qt::AlignLeft);
    right->addStretch(1);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    work->addLayout(row);
    work->addWidget(m_after);
    work->addStretch(1);
    m_answered->body()->addWidget(m_answers);
    m_answered->body()->addWidget(m_answer);
    m_answers->setObjectName(u"answers"_s);
    m_skip->setObjectName(u"skipApproval"_s);
    m_skip->setIconName(Icon::Skip);
}

void ApprovalPage::retranslate()
{
    m_tooEarly->setWords(word(QT_TRANSLATE_NOOP("approval", "The decision goes to the authority once it is signed and "
                                                            "its stage is closed.")),
                         word(QT_TRANSLATE_NOOP("approval", "Go to the decision")));
    m_answered->setHeading(word(QT_TRANSLATE_NOOP("approval", "2. Answered")));
    m_skip->setWords(word(QT_TRANSLATE_NOOP("approval", "Skip this stage …")));
    m_submission->retranslate();
    m_answer->retranslate();
    m_announcement->retranslate();
    m_prizes->retranslate();
    m_after->retranslate();
}

bool ApprovalPage::isReplaced() const
{
    const Decision *decision = workspace().facts().decisionInForce(workspace().category());
    return decision != nullptr && !decision->replaces.isNull();
}

void ApprovalPage::refresh()
{
    const bool tooEarly = stageState() == StageState::NotOpen;
    m_tooEarly->setVisible(tooEarly);
    m_work->setVisible(!tooEarly);
    if (tooEarly) {
        return;
    }
    const bool writable = isEditable() && mayPrepare(workspace());
    const bool later = mayPrepare(workspace()) && isReplaced();
    m_submission->refresh(writable);
    showAnswers();
    const QList<Instruction> &all = workspace().facts().instructions;
    const bool answered = std::any_of(all.cbegin(), all.cend(), [this](const Instruction &instruction) {
        return instruction.category == workspace().category();
    });
    m_announcement->refresh(writable || later, answered);
    m_prizes->refresh(writable || later);
    m_skip->setVisible(writable);
    m_skipped->hide();
    for (const StageRecord &record : workspace().facts().stages) {
        if (record.key == *stageKey() && record.state == StageState::Skipped) {
            m_skipped->show();
            m_skipped->setWords(workspace().text(
                "approval", QT_TRANSLATE_NOOP("approval", "This stage was skipped: %1"), QStringList{record.reason}));
        }
    }
    const bool skipped = stageState() == StageState::Skipped;
    m_columns->setStretch(0, skipped ? 0 : 1);
    m_columns->setSpacing(skipped ? 0 : space::two);
    m_prizes->setAlone(skipped);
    m_submission->setVisible(!skipped);
    m_announcement->setVisible(!skipped || later);
    m_after->refresh();
}

void ApprovalPage::showAnswers()
{
    QStringList sentences;
    bool open = false;
    bool approved = false;
    for (const Instruction &instruction : workspace().facts().instructions) {
        if (instruction.category != workspace().category()) {
            continue;
        }
        sentences.append(instructionSentence(workspace(), instruction));
        approved = instruction.outcome == AuthorityOutcome::Approved;
        open = open || (!approved && instruction.answer == InstructionAnswer::Open);
    }
    const bool submitted = announcementOf(workspace()).submittedOn.isValid();
    if (sentences.isEmpty() && !submitted) {
        sentences.append(word(QT_TRANSLATE_NOOP("approval", "Follows the submission.")));
    }
    m_answers->setTone(!submitted ? Tone::Muted : (open ? Tone::Warning : Tone::Success));
    m_answers->setWords(sentences.join(u'\n'));
    m_answers->setVisible(!sentences.isEmpty());
    const bool writable = isEditable() && mayPrepare(workspace());
    m_answer->setVisible(writable && submitted && !open && !approved);
    m_answered->setVisible(stageState() != StageState::Skipped);
    m_answer->refresh();
}

void ApprovalPage::askToSkip()
{
    const auto asked = [this] {
        ConfirmWords words;
        words.question = word(QT_TRANSLATE_NOOP("approval", "Skip the approval and announcement?"));
        words.consequence =
            word(QT_TRANSLATE_NOOP("approval", "Where nobody above approves, a word why is enough. It is "
                                               "written in the minutes."));
        words.reasonName = word(QT_TRANSLATE_NOOP("approval", "Reason"));
        words.reasonNeeded = true;
        words.missing = word(QT_TRANSLATE_NOOP("approval", "Give the reason: it is written in the minutes."));
        words.yes = word(QT_TRANSLATE_NOOP("approval", "Skip the stage"));
        words.no = word(QT_TRANSLATE_NOOP("approval", "Go on with it"));
        return words;
    };
    m_confirm->ask(asked, [this](const QString &reason) {
        workspace().run(ProcedureService(workspace().context())
                            .skip(workspace().actor(), workspace().cycle(), *stageKey(), reason));
    });
}

void ApprovalPage::showFinding(const Finding &finding)
{
    const auto focus = [this](const char *name) {
        if (auto *widget = findChild<QWidget *>(QString::fromLatin1(name)); widget != nullptr) {
            widget->setFocus();
        }
    };
    switch (finding.code) {
    case FindingCode::NotSubmitted:
        focus("authority");
        return;
    case FindingCode::NotApproved:
        focus("answerFrom");
        return;
    case FindingCode::InstructionOpen:
        focus("committeeConfirms");
        return;
    case FindingCode::NotAnnounced:
        focus("announcedOn");
        return;
    case FindingCode::PrizeNotHandedOver:
        if (!finding.candidates.isEmpty()) {
            m_prizes->selectCandidate(finding.candidates.constFirst());
        }
        return;
    default:
        return;
    }
}

} // namespace rangvoan::ui
