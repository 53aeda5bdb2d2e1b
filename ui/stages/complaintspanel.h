// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class Button;
class DateEdit;
class EmptyState;
class Form;
class Label;
class TableView;
class TextArea;

/// The register of complaints: received, from whom, about whom; answered by somebody who did not mark the candidate.
class ComplaintsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ComplaintsPanel(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

private:
    void build();
    const Complaint *selected() const;
    void showComplaints();
    void showSelected();
    void showPath();
    void fillHandlers();
    bool hasMarked(const MemberId &member, const CandidateId &candidate) const;
    void startNew();
    void receive();
    void answer();
    QString aboutOf(const Complaint &complaint) const;
    QString word(const char *source) const { return m_workspace.text("after", source); }

    Workspace &m_workspace;
    bool m_starting = false;
    ComplaintId m_shown;
    Label *m_path;
    RowModel *m_rows;
    TableView *m_table;
    EmptyState *m_empty;
    Button *m_new;
    QWidget *m_entry;
    Form *m_form;
    DateEdit *m_received;
    QLineEdit *m_from;
    QComboBox *m_about;
    TextArea *m_text;
    Button *m_receive;
    QWidget *m_one;
    Label *m_words;
    Form *m_answerForm;
    QComboBox *m_handler;
    TextArea *m_answer;
    Button *m_saveAnswer;
};

} // namespace rangvoan::ui
