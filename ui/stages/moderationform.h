// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/stages/moderationqueue.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Card;
class FilterChip;
class Form;
class Label;
class LevelRow;

/// What the committee says to one difference: the marks stay, a member changes one, or a further member marks without
/// seeing the others. Of an answered difference it shows the answer.
class ModerationForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ModerationForm(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void showCase(const ModerationCase &one, bool editable);
    /// Nothing of a case stays in any field.
    void clear();

signals:
    void answered();

private:
    void build();
    void retranslateFields();
    void fillSheets();
    void fillIndicators();
    void fillMembers();
    void fillMeetings();
    void showAnswer();
    void showChoice();
    void showOldMark();
    int chosenIndicator() const;
    const ScoreSheet *chosenSheet() const;
    bool isComplete();
    void record();
    Status recordChange() const;
    QString word(const char *source) const { return m_workspace.text("moderation", source); }
    const RuleSet &rules() const { return *m_workspace.categoryFacts()->rules; }

    Workspace &m_workspace;
    ModerationCase m_case;
    bool m_editable = false;
    Card *m_card;
    Label *m_answer;
    QButtonGroup *m_choice;
    FilterChip *m_keep;
    FilterChip *m_change;
    FilterChip *m_third;
    Form *m_form;
    QComboBox *m_sheet;
    QComboBox *m_indicator;
    LevelRow *m_mark;
    QComboBox *m_member;
    QLineEdit *m_reason;
    QComboBox *m_meeting;
    Button *m_record;
};

} // namespace rangvoan::ui
