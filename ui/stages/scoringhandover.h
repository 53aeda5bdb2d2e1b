// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

namespace rangvoan::ui
{

class Button;
class Label;

/// Between two persons at one laptop: blank but for a name and one button.
class HandOver final : public QWidget
{
    Q_OBJECT

public:
    explicit HandOver(Workspace &workspace, QWidget *parent = nullptr);
    /// To a member who is to mark.
    void giveTo(const PersonName &name);
    /// Back to the desk.
    void giveBack(const PersonName &name, bool allDone);
    /// Fills the frame: what does not fit scrolls inside.
    bool hasHeightForWidth() const override { return false; }
    void retranslate();
    void focusButton();

signals:
    void taken();
    void returned(); ///< the desk thought better of it

private:
    QString word(const char *source) const { return m_workspace.text("scoring", source); }

    Workspace &m_workspace;
    PersonName m_name;
    bool m_back = false;
    bool m_allDone = false;
    Label *m_sentence;
    Label *m_who;
    Button *m_take;
    Button *m_return;
};

} // namespace rangvoan::ui
