// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <optional>

namespace rangvoan::ui
{

class Button;
class Card;
class TableView;

/// What an earlier year of the file had different, and one button to take it over. Hidden when there is no earlier
/// year or nothing differs.
class SetupCopy final : public QWidget
{
    Q_OBJECT

public:
    explicit SetupCopy(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh(bool editable);

private:
    std::optional<CycleOverview> earlier() const;
    void addDifference(const QString &what, const QString &now, const QString &before);
    void compareCycle(const CycleSettings &now, const CycleSettings &before);
    void compareCategories(const CycleFacts &before);
    void copy();
    QString word(const char *source) const { return m_workspace.text("setup", source); }

    Workspace &m_workspace;
    QList<TableRow> m_differences;
    CycleId m_earlier;
    Card *m_card;
    RowModel *m_rows;
    TableView *m_table;
    Button *m_copy;
};

} // namespace rangvoan::ui
