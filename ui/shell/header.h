// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/theme.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;

namespace rangvoan::ui
{

class Button;
class Label;
class StateChip;

/// The head of the window: cycle and category, search, what was saved when, who sits here, settings, language.
class Header final : public QWidget
{
    Q_OBJECT

public:
    explicit Header(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();
    QLineEdit *searchField() const { return m_search; }
    QMenu *menu() const { return m_menu; }

signals:
    void searched(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseLanguage(Language language, bool chosen);
    void build();
    void connectAll();
    void fillCycles();
    void fillCategories();
    void fillActors();
    void showBadge();
    void showSaved();
    void showUndo();

    Workspace &m_workspace;
    QComboBox *m_cycle;
    QComboBox *m_category;
    StateChip *m_badge; ///< example or practice: nothing here counts
    QLineEdit *m_search;
    Label *m_saved;
    QComboBox *m_actor;
    Button *m_undo;
    Button *m_tools;
    QMenu *m_menu;
    Button *m_khmer;
    Button *m_english;
};

} // namespace rangvoan::ui
