// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/stages/scoringsheet.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QMenu;
class QVBoxLayout;

namespace rangvoan::ui
{

class Button;
class Label;
class LevelButton;
class ProgressLine;

/// One question of the easy view: where it stands, what is asked, where the evidence lies, the levels as large buttons.
class EasyQuestion final : public QWidget
{
    Q_OBJECT

public:
    EasyQuestion(Workspace &workspace, MarkingSheet &sheet, QWidget *parent = nullptr);
    void retranslate();
    void ask(int indicator);
    /// Marks of the sheet anew, without moving the focus.
    void refresh();
    void focusLevels();
    void setError(std::function<QString()> sentence);
    /// Sets the level as if its button was clicked.
    void choose(int level);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void makeButtons();
    void showEvidence();
    void paintSign();
    void fit();
    void setDense(bool dense);
    QString word(const char *source) const { return m_workspace.text("scoring", source); }

    Workspace &m_workspace;
    MarkingSheet &m_sheet;
    int m_indicator = 0;
    bool m_dense = false;
    Label *m_count;
    ProgressLine *m_progress;
    Label *m_part;
    Label *m_question;
    QLabel *m_sign;
    Label *m_evidence;
    Button *m_all;
    QMenu *m_menu;
    Label *m_error;
    QVBoxLayout *m_levels = nullptr;
    QButtonGroup *m_group;
    QList<LevelButton *> m_buttons;
};

} // namespace rangvoan::ui
