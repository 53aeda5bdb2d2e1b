// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/page.h"
#include "ui/stages/moderationqueue.h"

namespace rangvoan::ui
{

class Card;
class EmptyState;
class ModerationForm;
class SheetCompare;
class TableView;

/// Stage II.5: differences above the tolerance, nearest the cut line first, with the sheets side by side.
class ModerationPage final : public Page
{
    Q_OBJECT

public:
    explicit ModerationPage(Workspace &workspace, QWidget *parent = nullptr);

    QString reportKind() const override { return QStringLiteral("resolution-sheet"); }
    bool fillsFrame() const override { return true; }
    std::optional<PrimaryAction> primaryAction() const override;
    void retranslate() override;
    void refresh() override;
    void showFinding(const Finding &finding) override;

private:
    void build();
    void showCases();
    void showEmpty();
    void showSelected();
    QList<TableRow> caseRows() const;
    TableRow openRow(const ModerationCase &one) const;
    const ModerationCase *selectedCase() const;
    QString word(const char *source) const { return workspace().text("moderation", source); }

    ModerationCases m_found;
    QWidget *m_work;
    Card *m_queue;
    RowModel *m_rows;
    TableView *m_table;
    ModerationForm *m_form;
    SheetCompare *m_sheets;
    EmptyState *m_empty;
};

} // namespace rangvoan::ui
