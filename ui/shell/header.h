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

/// The head of the window: cycle, category and round, search, what was saved when, who sits here, settings, language.
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
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseLanguage(Language language, bool chosen);
    void build();
    void connectAll();
    void fillCycles();
    void fillCategories();
    void fillRounds();
    void fillActors();
    void fit();
    void fitBoxes();
    void showBadge();
    void showSaved();
    void showUndo();

    Workspace &m_workspace;
    QComboBox *m_cycle;
    QComboBox *m_category;
    QComboBox *m_round; ///< hidden where the rules have one round
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
