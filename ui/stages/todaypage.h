// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace rangvoan::ui
{

class Card;
class FactCard;
class TableView;

/// The first page after opening: what there is to do, how long is left, every category in one row.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QString helpKey() const override { return QStringLiteral("today"); }
    void retranslate() override;
    void refresh() override;

private:
    void build();
    QString lead() const;
    bool isFinished() const;
    void showFacts();
    void showDeadline();
    void showCopies();
    void showTasks();
    void showCategories();
    /// What is missing in every stage that is open now, in procedure order.
    QList<Finding> tasks() const;
    QString word(const char *source) const { return workspace().text("today", source); }

    FactCard *m_todo;
    FactCard *m_awaited;
    FactCard *m_days;
    FactCard *m_copy;
    Card *m_tasks;
    QVBoxLayout *m_taskList;
    Card *m_categories;
    RowModel *m_rows;
    TableView *m_table;
    QList<Finding> m_missing;
    bool m_copyIsDue = false;
};

} // namespace rangvoan::ui
