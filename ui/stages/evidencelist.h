// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace rangvoan::ui
{

class Button;
class EvidenceForm;
class Label;
class TableView;

/// The evidence of a candidate as a checklist: what the rules ask for and what came besides, with a form to enter it.
class EvidenceList final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceList(Workspace &workspace, QWidget *parent = nullptr);

    void show(const CandidateId &candidate, bool writable);
    void retranslate();
    /// Selects the first piece that is missing or not checked yet.
    void focusOpen();

private:
    void build();
    void fill();
    void editSelected();
    QString word(const char *source) const { return m_workspace.text("evidence", source); }

    Workspace &m_workspace;
    CandidateId m_candidate;
    bool m_writable = false;
    bool m_quiet = false;
    Label *m_title;
    Label *m_count;
    Button *m_add;
    RowModel *m_rows;
    TableView *m_table;
    EvidenceForm *m_form;
};

} // namespace rangvoan::ui
