// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace rangvoan::ui
{

/// Fields of text take Ctrl+Z for themselves, even when nothing was typed in them. Then it is meant for what was done
/// last in the window, and goes there. One for the application; what is typed is taken back in its field as ever.
class UndoKeys final : public QObject
{
    Q_OBJECT

public:
    explicit UndoKeys(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace rangvoan::ui
