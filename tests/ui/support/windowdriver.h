// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main/windowdoor.h"
#include "tests/ui/support/season.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

class QLineEdit;
class QWidget;

namespace rangvoan
{

/// The real window over a real file, driven as a person does: by names of widgets, keys and clicks.
class WindowDriver
{
public:
    /// Settings of the user are replaced by empty ones of the test.
    WindowDriver();
    ~WindowDriver();

    ui::MainWindow &window() { return *m_window; }
    ui::Workspace &workspace() { return m_window->workspace(); }
    QString folder() const { return m_folder.path(); }
    /// Opens a copy of the season (see seasonFile) and shows the page.
    bool openSeason(const DemoStop &stop, const QString &pageKey);
    /// Sits the member down at the desk; the chair takes the chair, others as members.
    void sitDown(const MemberId &member, Role role);
    void sitDownSecretary();

    /// The visible widget of that name on the page shown, else anywhere in the window; null when there is none.
    QWidget *widget(const QString &name);
    template<class T>
    T *find(const QString &name)
    {
        return qobject_cast<T *>(widget(name));
    }
    /// What the label of that name says; empty when none is visible.
    QString words(const QString &label);
    /// The note under the field: what is wrong with it.
    QString note(const QString &field);
    const CycleFacts &facts() { return workspace().facts(); }
    /// Clicks a visible, enabled button with the mouse; false (and the test fails) when there is none.
    bool click(const QString &name);
    /// Text as an input method commits it (Qt Test's own keys are Latin only); replaces what stands in the field.
    bool type(const QString &name, const QString &text);
    /// Chooses the round in the head of the window, by keys.
    bool showRound(int round);
    bool key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void settle();
    /// A picture in RANGVOAN_OUT/screens, when that is set: for a person to look at.
    void shoot(const QString &name);
    /// The page shown, in Khmer and English, light and dark: NAME-km-light.png ...; ends in Khmer, light.
    void shootAll(const QString &name);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<WindowDoor> m_door;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace rangvoan
