// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/instructionpanel.h"

#include "app/services/authorityservice.h"
#include "ui/stages/answerform.h"
#include "ui/stages/meetingbench.h"
#include "ui/stages/meetingwords.h"
#include "ui/stages/motionform.h"
#include "ui/stages/seatsmotion.h"
#include "ui/stages/seatstable.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

InstructionPanel::InstructionPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_answer(new AnswerForm(workspace, AnswerForm::Kind::InstructionOnly, this)), m_open(new QWidget(this)),
      m_sentence(new Label(this)), m_question(new Label(this, Tone::Muted)), m_confirms(new FilterChip(this)),
      m_anew(new FilterChip(this)), m_names(new FilterChip(this)),
      m_bench(new MeetingBench(workspace, MeetingBench::Choice::Here, this)), m_motion(new MotionForm(workspace, this)),
      m_seats(new SeatsTable(workspace, this)),
      m_seatsMotion(new SeatsMotion(
          workspace, *m_seats,
          [this](const DecisionEntry &entry) -> Result<DecisionId> {
              const Instruction *instruction = openInstruction();
              return AuthorityService(m_workspace.context())
                  .decideAnew(m_workspace.actor(), m_workspace.cycle(),
                              instruction == nullptr ? EventId() : instruction->id, entry);
          },
          this)),
      m_naming(new QWidget(this)), m_form(new Form(this)), m_reference(new QLineEdit(this)),
      m_saveNames(new Button(ButtonKind::Plain, this))
{
    build();
    for (FilterChip *chip : {m_confirms, m_anew, m_names}) {
        connect(chip, &FilterChip::toggled, this, &InstructionPanel::showWay);
    }
    connect(m_bench, &MeetingBench::meetingChanged, this, &InstructionPanel::showWay);
    connect(m_motion, &MotionForm::voted, this, &InstructionPanel::confirm);
    connect(m_saveNames, &Button::clicked, this, &InstructionPanel::nameAwardees);
}

void InstructionPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    column->addWidget(m_answer);
    column->addWidget(m_open);
    auto *open = new QVBoxLayout(m_open);
    open->setContentsMargins(0, 0, 0, 0);
    open->setSpacing(space::two);
    open->addWidget(m_sentence);
    open->addWidget(m_question);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::one);
    auto *group = new QButtonGroup(this);
    for (FilterChip *chip : {m_confirms, m_anew, m_names}) {
        group->addButton(chip);
        ways->addWidget(chip);
    }
    ways->addStretch(1);
    open->addLayout(ways);
    for (QWidget *widget : {static_cast<QWidget *>(m_bench), static_cast<QWidget *>(m_motion),
                            static_cast<QWidget *>(m_seats), static_cast<QWidget *>(m_seatsMotion)}) {
        open->addWidget(widget);
    }
    open->addWidget(m_naming);
    auto *naming = new QVBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->setSpacing(space::one);
    naming->addWidget(m_form);
    naming->addWidget(m_saveNames, 0, Qt::AlignLeft);
    m_form->addField(m_reference, true);
    m_motion->setPrefix(u"instruction_"_s);
    m_confirms->setObjectName(u"committeeConfirms"_s);
    m_anew->setObjectName(u"committeeAnew"_s);
    m_names->setObjectName(u"authorityNames"_s);
    m_reference->setObjectName(u"namedReference"_s);
    m_saveNames->setObjectName(u"saveNamed"_s);
    m_saveNames->setIconName(Icon::Tick);
}

void InstructionPanel::retranslate()
{
    m_answer->retranslate();
    m_question->setWords(word(QT_TRANSLATE_NOOP("after", "What comes of it? The decision of the committee is never "
                                                         "edited: a new one stands beside it.")));
    m_confirms->setText(word(QT_TRANSLATE_NOOP("after", "The committee confirms")));
    m_anew->setText(word(QT_TRANSLATE_NOOP("after", "The committee decides anew")));
    m_names->setText(word(QT_TRANSLATE_NOOP("after", "The authority names the awardees")));
    for (FilterChip *chip : {m_confirms, m_anew, m_names}) {
        chip->updateGeometry();
    }
    m_form->setName(m_reference, word(QT_TRANSLATE_NOOP("after", "Number of its decision")));
    m_saveNames->setWords(word(QT_TRANSLATE_NOOP("after", "Record the awardees named")));
    m_bench->setAgenda({word(QT_TRANSLATE_NOOP("after", "The instruction of the authority"))});
    m_bench->retranslate();
    m_motion->retranslate();
    m_seats->retranslate();
    m_seatsMotion->retranslate();
}

const Instruction *InstructionPanel::openInstruction() const
{
    const QList<Instruction> &all = m_workspace.facts().instructions;
    const auto found = std::find_if(all.cbegin(), all.cend(), [this](const Instruction &one) {
        return one.category == m_workspace.category() && one.outcome != AuthorityOutcome::Approved &&
               one.answer == InstructionAnswer::Open;
    });
    return found == all.cend() ? nullptr : &*found;
}

void InstructionPanel::refresh()
{
    const Instruction *instruction = openInstruction();
    m_answer->setVisible(instruction == nullptr && mayPrepare(m_workspace));
    m_answer->refresh();
    m_open->setVisible(instruction != nullptr);
    if (instruction != nullptr) {
        m_sentence->setWords(instructionSentence(m_workspace, *instruction));
        showWay();
    }
}

void InstructionPanel::showWay()
{
    const bool writable = mayPrepare(m_workspace);
    const bool meets = writable && (m_confirms->isChecked() || m_anew->isChecked());
    m_bench->setVisible(meets);
    m_bench->refresh();
    const bool votes = meets && m_bench->isMeetingOpen();
    m_motion->setVisible(votes && m_confirms->isChecked());
    m_seats->setVisible(writable && m_anew->isChecked());
    m_seatsMotion->setVisible(votes && m_anew->isChecked());
    m_naming->setVisible(writable && m_names->isChecked());
    if (m_confirms->isChecked()) {
        showConfirming();
    } else if (m_anew->isChecked()) {
        m_seats->showSeats(nullptr, writable);
        m_seatsMotion->setMeeting(m_bench->meeting());
        m_seatsMotion->refresh();
    } else if (m_names->isChecked()) {
        showNaming();
    }
}

void InstructionPanel::showConfirming()
{
    const Decision *decision = m_workspace.facts().decisionInForce(m_workspace.category());
    m_motion->setMeeting(m_bench->meeting());
    m_motion->fix(MotionSubject::Instruction, decision == nullptr ? QList<CandidateId>() : decision->seats,
                  word(QT_TRANSLATE_NOOP("after", "The committee has looked at the instruction and confirms its "
                                                  "decision.")));
}

/// One box a seat, each holding every accepted candidate: the authority is not bound by the ranking.
void InstructionPanel::showNaming()
{
    const CategoryFacts *category = m_workspace.categoryFacts();
    const Decision *decision = m_workspace.facts().decisionInForce(m_workspace.category());
    if (category == nullptr || decision == nullptr) {
        return;
    }
    while (m_named.size() < category->settings.seats) {
        auto *box = new QComboBox(this);
        box->setObjectName(u"named_%1"_s.arg(m_named.size()));
        m_form->addField(box, true);
        m_named.append(box);
    }
    for (qsizetype i = 0; i < m_named.size(); ++i) {
        QComboBox *box = m_named.at(i);
        m_form->setFieldVisible(box, i < category->settings.seats);
        m_form->setName(box, m_workspace.text("after", QT_TRANSLATE_NOOP("after", "Place %1"),
                                              QStringList{QString::number(i + 1)}));
        const QVariant before = box->count() > 0 ? box->currentData() : QVariant::fromValue(decision->seats.value(i));
        box->clear();
        box->addItem(u"—"_s, QVariant::fromValue(CandidateId()));
        for (const Candidate &candidate : m_workspace.facts().candidates) {
            if (candidate.category == category->id && candidate.isAccepted()) {
                box->addItem(m_workspace.nameOf(candidate.nomination.name), QVariant::fromValue(candidate.id));
            }
        }
        box->setCurrentIndex(std::max(0, box->findData(before)));
    }
}

void InstructionPanel::confirm(const MotionId &motion)
{
    const Motion *voted = m_workspace.facts().motion(motion);
    const Instruction *instruction = openInstruction();
    if (voted == nullptr || !voted->isCarried() || instruction == nullptr) {
        return;
    }
    const Status done = AuthorityService(m_workspace.context())
                            .confirmDecision(m_workspace.actor(), m_workspace.cycle(), instruction->id, motion);
    if (m_workspace.run(done)) {
        m_workspace.say(MessageKind::Done, "after",
                        QT_TRANSLATE_NOOP("after", "The committee confirmed its decision. It "
                                                   "goes back to the authority."));
    }
}

void InstructionPanel::nameAwardees()
{
    m_form->clearNotes();
    const Instruction *instruction = openInstruction();
    QList<CandidateId> seats;
    for (QComboBox *box : std::as_const(m_named)) {
        const auto candidate = box->currentData().value<CandidateId>();
        if (candidate.isNull()) {
            continue;
        }
        if (seats.contains(candidate)) {
            m_form->setNote(box, Tone::Error,
                            [this] { return word(QT_TRANSLATE_NOOP("after", "This candidate has a place already.")); });
            box->setFocus();
            return;
        }
        seats.append(candidate);
    }
    if (typedIn(m_reference).isEmpty()) {
        m_form->setNote(m_reference, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("after", "Write the number of the decision by which the authority names "
                                                   "them: papers cite it."));
        });
        m_reference->setFocus();
        return;
    }
    if (instruction == nullptr) {
        return;
    }
    const Result<DecisionId> done =
        AuthorityService(m_workspace.context())
            .authorityNames(m_workspace.actor(), m_workspace.cycle(), instruction->id, seats, typedIn(m_reference));
    if (m_workspace.run(done)) {
        m_reference->clear();
        m_workspace.say(MessageKind::Done, "after",
                        QT_TRANSLATE_NOOP("after", "The awardees are named by the authority. "
                                                   "The decision of the committee stays in the "
                                                   "archive beside it."));
    }
}

} // namespace rangvoan::ui
