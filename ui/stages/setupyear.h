// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace rangvoan::ui
{

class Button;
class Card;
class DateEdit;
class Form;

/// Set-up, first part: the year with the sentence that says why it is proposed, the level, the last day for
/// nominations, and how the committee marks.
class SetupYear final : public QWidget
{
    Q_OBJECT

public:
    explicit SetupYear(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh(bool editable);

private:
    void build();
    void showFacts();
    void showYearNote();
    bool check();
    void save();
    QString word(const char *source) const { return m_workspace.text("setup", source); }

    Workspace &m_workspace;
    CycleId m_shown;
    bool m_dirty = false;
    Card *m_card;
    Form *m_form;
    QLineEdit *m_year;
    QComboBox *m_level;
    DateEdit *m_deadline;
    QWidget *m_marking;
    QRadioButton *m_paper;
    QRadioButton *m_laptop;
    Button *m_save;
};

} // namespace rangvoan::ui
