// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/paper.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/askframe.h"

class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class Button;
class DateEdit;
class Form;
class Label;

/// What is entered in the register with an official print.
struct IssueAnswer
{
    QString number; ///< empty: dots on the paper
    QDate date;     ///< null: blanks on the paper
    ReprintReason reason = ReprintReason::First;
    bool asPdf = false; ///< else it is printed
};

/// Asks for number and date of an official print, and of a second one why it is made.
class IssuePanel final : public AskFrame
{
    Q_OBJECT

public:
    explicit IssuePanel(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    /// `earlier`: the print of this paper that is in force, if there is one.
    void ask(const Paper *earlier);
    /// The same for several papers at once; `issued` more of them are in the register and left alone.
    void askAll(qsizetype fresh, qsizetype issued);
    void takeBack() override;

signals:
    /// It asks, or has ceased to.
    void shownChanged();
    void answered(const rangvoan::ui::IssueAnswer &answer);

private:
    void build();
    void fillReasons();
    void showQuestion();
    void begin();
    void answer(bool asPdf);
    QString word(const char *source) const { return m_workspace.text("paperspage", source); }

    Workspace &m_workspace;
    bool m_again = false;
    qsizetype m_many = 0;   ///< papers to issue at once; 0: one
    qsizetype m_issued = 0; ///< those left alone
    QDate m_earlier;        ///< of the print before
    Label *m_question;
    Form *m_form;
    QLineEdit *m_number;
    DateEdit *m_date;
    QComboBox *m_reason;
    Button *m_print;
    Button *m_pdf;
    Button *m_no;
};

} // namespace rangvoan::ui
