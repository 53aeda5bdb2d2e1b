// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/stages/moderationqueue.h"

#include <QWidget>

namespace rangvoan::ui
{

class Card;
class FilterChip;
class Label;
class TableView;

/// The sheets of one candidate side by side: indicators with the marks in words, rows that differ lit, notes below
/// their component. The two that differ most first; all of them on demand.
class SheetCompare final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetCompare(const Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void showCase(const ModerationCase &one);
    void clear();
    /// The sheets in the columns, in their order.
    const QList<ScoreSheet> &sheets() const { return m_sheets; }

private:
    void fill();
    QList<ScoreSheet> chosenSheets() const;
    void addComponent(QList<TableRow> &rows, int component) const;
    TableRow indicatorRow(int indicator) const;
    void showChange(Cell &mark, const ScoreSheet &sheet, int indicator) const;
    QList<TableRow> noteRows(const QString &code) const;
    TableRow totalRow() const;
    QString word(const char *source) const { return m_workspace.text("moderation", source); }
    const RuleSet &rules() const { return *m_workspace.categoryFacts()->rules; }

    const Workspace &m_workspace;
    ModerationCase m_case;
    QList<ScoreSheet> m_sheets;
    Card *m_card;
    FilterChip *m_all;
    Label *m_sentence;
    RowModel *m_rows;
    TableView *m_table;
};

} // namespace rangvoan::ui
