// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/copytools.h"

#include "ui/shell/workspace.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace rangvoan::ui
{

void writeCopyOutside(Workspace &workspace, QWidget *parent)
{
    const QStringList sticks = workspace.door().removableFolders();
    const QString folder =
        sticks.size() == 1
            ? sticks.constFirst()
            : QFileDialog::getExistingDirectory(
                  parent, workspace.text("window", QT_TRANSLATE_NOOP("window", "Where should the safe copy be kept?")),
                  sticks.isEmpty() ? workspace.door().folder() : sticks.constFirst());
    if (folder.isEmpty()) {
        return;
    }
    const Result<QString> copy = workspace.door().backup(workspace.file().path(), folder);
    if (!copy) {
        workspace.say(copy.error());
        return;
    }
    if (workspace.door().isRemovable(*copy)) {
        workspace.say(MessageKind::Done, "window", QT_TRANSLATE_NOOP("window", "Safe copy written: %1"), {*copy});
    } else {
        workspace.say(MessageKind::Note, "window",
                      QT_TRANSLATE_NOOP("window", "Safe copy written: %1. It is on this computer: "
                                                  "take one away on a stick as well."),
                      {*copy});
    }
    workspace.reload();
}

} // namespace rangvoan::ui
