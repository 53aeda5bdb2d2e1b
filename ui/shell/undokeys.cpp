// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/undokeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rangvoan::ui
{

namespace
{

/// Spin boxes and editable choices hold their line inside.
const QLineEdit *lineOf(const QObject *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line != nullptr ? line : field->findChild<const QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
}

bool hasNothingToTakeBack(const QObject *field)
{
    if (const auto *area = qobject_cast<const QPlainTextEdit *>(field); area != nullptr) {
        return area->isReadOnly() || !area->document()->isUndoAvailable();
    }
    const QLineEdit *line = lineOf(field);
    return line != nullptr && (line->isReadOnly() || !line->isUndoAvailable());
}

} // namespace

UndoKeys::UndoKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    // Only the field itself is asked: widgets around it let the key pass.
    if (event->type() == QEvent::ShortcutOverride && watched == QApplication::focusWidget() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && hasNothingToTakeBack(watched)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rangvoan::ui
