// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/paper.h"
#include "app/report/pages.h"
#include "app/report/papers/context.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/backgroundjob.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace rangvoan
{
struct WordingRule;
}

namespace rangvoan::ui
{

class Button;
class Card;
class JobLine;
class Label;
class PaperView;
class TableView;

/// Letters and certificates in the office's own words: the text with its fields, whether it may stand so, and the paper
/// as it will look.
class WordingEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit WordingEditor(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

private:
    void build();
    void showWording();
    void check();
    void preview();
    void save(const QString &text);
    const WordingRule *rule() const;
    PaperWording edited() const;
    bool mayChange() const;
    QList<report::PaperRequest> likelyPapers() const;
    QString word(const char *source) const { return m_workspace.text("paperspage", source); }

    Workspace &m_workspace;
    BackgroundJob m_job;
    QString m_shown; ///< key and language of the text in the field
    QString m_kept;  ///< the text as it is kept: nothing of the person's is lost while it differs
    Card *m_list;
    RowModel *m_rows;
    TableView *m_table;
    Card *m_card;
    QComboBox *m_language;
    Label *m_fields;
    QPlainTextEdit *m_text;
    Label *m_problem;
    Button *m_save;
    Button *m_reset;
    Button *m_look;
    JobLine *m_working;
    PaperView *m_view;
};

} // namespace rangvoan::ui
