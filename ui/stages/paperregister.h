// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/paper.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Card;
class DateEdit;
class EmptyState;
class Form;
class Label;
class TableView;

/// The register of papers: every official print, its number, and who signed it on paper when.
class PaperRegister final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperRegister(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void refresh();
    void selectPaper(const PaperId &paper);

private:
    void build();
    void showEntry();
    TableRow rowOf(const Paper &paper) const;
    Cell stateOf(const Paper &paper) const;
    QString historyOf(const Paper &paper) const;
    const Paper *selected() const;
    void saveNumber();
    void sign();
    QString word(const char *source) const { return m_workspace.text("paperspage", source); }

    Workspace &m_workspace;
    PaperId m_shown;
    Card *m_list;
    RowModel *m_rows;
    TableView *m_table;
    EmptyState *m_empty;
    Card *m_entry;
    Label *m_history;
    Form *m_form;
    QLineEdit *m_number;
    DateEdit *m_date;
    Button *m_saveNumber;
    DateEdit *m_signedOn;
    QLineEdit *m_signedBy;
    Button *m_sign;
};

} // namespace rangvoan::ui
