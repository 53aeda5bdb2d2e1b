// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/stages.h"
#include "app/services/procedureservice.h"
#include "app/text/stagetext.h"
#include "ui/shell/pageframe.h"
#include "ui/widgets/confirmpanel.h"

#include <QCoreApplication>

namespace rangvoan::ui
{

void PageFrame::runPrimary()
{
    if (const std::optional<PrimaryAction> own = m_page->primaryAction()) {
        own->run();
        return;
    }
    if (m_page->stageState() == StageState::ToConfirmAgain) {
        confirmAgain();
        return;
    }
    askToClose();
}

ConfirmWords PageFrame::closeWords() const
{
    const bool byInstruction =
        stageRule(*m_page->stage()).closer == Role::Chair && m_workspace.actor().role == Role::Secretary;
    ConfirmWords words;
    words.question =
        m_workspace.text("window", QT_TRANSLATE_NOOP("window", "Close “%1”?"), QStringList{m_page->title()});
    words.consequence =
        word(QT_TRANSLATE_NOOP("window", "It is protected from then on. The chair can reopen it with a reason, which "
                                         "stays in the minutes."));
    if (byInstruction) {
        words.consequence =
            word(QT_TRANSLATE_NOOP("window", "The chair closes this stage. You may close it on the chair's signed "
                                             "instruction: write its number and date."));
        words.reasonName = word(QT_TRANSLATE_NOOP("window", "Instruction of the chair"));
        words.reasonNeeded = true;
        words.missing = word(QT_TRANSLATE_NOOP("window", "Name the instruction: it is written in the minutes."));
    }
    words.yes = word(QT_TRANSLATE_NOOP("window", "Close and protect"));
    words.no = word(QT_TRANSLATE_NOOP("window", "Not yet"));
    return words;
}

void PageFrame::askToClose()
{
    const QList<Finding> missing = findings();
    if (isBlocking(missing)) {
        m_workspace.say(MessageKind::Warning, "window",
                        QT_TRANSLATE_NOOP("window", "This stage cannot be closed yet. What is missing stands at "
                                                    "the foot of the page."));
        showFindings(missing);
        return;
    }
    m_confirm->ask([this] { return closeWords(); }, [this](const QString &instruction) { closeStage(instruction); });
}

void PageFrame::closeStage(const QString &instruction)
{
    const Result<CloseOutcome> outcome =
        ProcedureService(m_workspace.context())
            .close(m_workspace.actor(), m_workspace.cycle(), *m_page->stageKey(), instruction, m_page->ownFindings());
    if (!m_workspace.run(outcome)) {
        return;
    }
    m_workspace.say(outcome->closed ? MessageKind::Done : MessageKind::Warning, "window",
                    outcome->closed ? QT_TRANSLATE_NOOP("window", "The stage is closed and protected.")
                                    : QT_TRANSLATE_NOOP("window", "Something is still missing."));
}

void PageFrame::confirmAgain()
{
    const Status done = ProcedureService(m_workspace.context())
                            .confirmAgain(m_workspace.actor(), m_workspace.cycle(), *m_page->stageKey());
    if (m_workspace.run(done)) {
        m_workspace.say(MessageKind::Done, "window", QT_TRANSLATE_NOOP("window", "The stage is confirmed again."));
    }
}

void PageFrame::askToReopen()
{
    const auto asked = [this] {
        ConfirmWords words;
        words.question =
            m_workspace.text("window", QT_TRANSLATE_NOOP("window", "Reopen “%1”?"), QStringList{m_page->title()});
        words.consequence =
            word(QT_TRANSLATE_NOOP("window", "Reopening is for redoing a step. Later stages will have to be "
                                             "confirmed again; nothing in them is lost."));
        words.reasonName = word(QT_TRANSLATE_NOOP("window", "Reason"));
        words.reasonNeeded = true;
        words.missing = word(QT_TRANSLATE_NOOP("window", "Give the reason: it is written in the minutes."));
        words.yes = word(QT_TRANSLATE_NOOP("window", "Reopen"));
        words.no = word(QT_TRANSLATE_NOOP("window", "Leave it closed"));
        return words;
    };
    m_confirm->ask(asked, [this](const QString &reason) {
        const Grounds grounds{reason, m_workspace.context().clock.today(), {}};
        m_workspace.run(ProcedureService(m_workspace.context())
                            .reopen(m_workspace.actor(), m_workspace.cycle(), *m_page->stageKey(), grounds));
    });
}

} // namespace rangvoan::ui
