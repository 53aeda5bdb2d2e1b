// SPDX-License-Identifier: Apache-2.0
#include "app/text/dates.h"
#include "ui/shell/pageframe.h"
#include "ui/widgets/confirmpanel.h"

#include <QCoreApplication>
#include <QFileInfo>

// Questions of the frame that belong to no stage: the clock of the computer, a file on a stick.

namespace rangvoan::ui
{

void PageFrame::askForDate(const Sentence &why)
{
    const auto asked = [this, why] {
        ConfirmWords words;
        words.question = word(QT_TRANSLATE_NOOP("window", "What is the date today?"));
        words.consequence = why();
        words.reasonName = word(QT_TRANSLATE_NOOP("window", "Today's date"));
        words.reasonNeeded = true;
        words.missing = word(QT_TRANSLATE_NOOP("window", "Write the day as 15/03/2026."));
        words.yes = word(QT_TRANSLATE_NOOP("window", "This is today"));
        words.no = word(QT_TRANSLATE_NOOP("window", "Cancel"));
        return words;
    };
    m_confirm->ask(asked, [this](const QString &typed) { takeDate(typed); });
}

/// The clock is taken as right only when the person's date agrees with it.
void PageFrame::takeDate(const QString &typed)
{
    const Result<QDate> date = parseDate(typed);
    if (!date || *date != m_workspace.context().clock.today()) {
        const QDate today = m_workspace.context().clock.today();
        m_workspace.say(MessageKind::Error, [&workspace = m_workspace, today] {
            return workspace.text("window",
                                  QT_TRANSLATE_NOOP("window", "The clock of this computer says %1. Set it right, "
                                                              "then do again what you did; nothing was written."),
                                  {workspace.longDate(today)});
        });
        return;
    }
    m_workspace.file().confirmClock();
    m_workspace.say(MessageKind::Done, "window",
                    QT_TRANSLATE_NOOP("window", "The date is confirmed. Do again what you did."));
}

void PageFrame::askAboutStick()
{
    m_confirm->takeBack();
    if (!m_workspace.isOpen() || !m_workspace.door().isRemovable(m_workspace.file().path())) {
        return;
    }
    const auto asked = [this] {
        ConfirmWords words;
        words.question = word(QT_TRANSLATE_NOOP("window", "This file is on a stick. Copy it to this computer first?"));
        words.consequence =
            word(QT_TRANSLATE_NOOP("window", "A stick that is pulled out while something is written can "
                                             "damage the file. Work on the copy, and write safe copies to "
                                             "the stick."));
        words.yes = word(QT_TRANSLATE_NOOP("window", "Copy and open the copy"));
        words.no = word(QT_TRANSLATE_NOOP("window", "Work on the stick"));
        return words;
    };
    m_confirm->ask(asked, [this](const QString &) {
        FileDoor &door = m_workspace.door();
        const QString path = m_workspace.file().path();
        const Result<QString> copy = door.backup(path, door.folder());
        if (m_workspace.run(copy)) {
            m_workspace.open(door.open(*copy));
        }
    });
}

} // namespace rangvoan::ui
