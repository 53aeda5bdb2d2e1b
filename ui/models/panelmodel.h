// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/paneldraft.h"
#include "ui/shell/workspace.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace rangvoan::ui
{

/// The draft of the panels as a table: candidates × members, and the number of readers in the last column.
class PanelModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SlotRole = Qt::UserRole + 1, ///< PanelSlot; invalid in the last column
        LoadRole,                    ///< header of a member: dossiers
        ChangedRole,                 ///< header or total: differs from what is on record
        ShortRole,                   ///< total: fewer readers than asked
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Another plan, with other rows and columns. The model keeps a copy and the words.
    void showAnew(const PanelDraft &draft, const Workspace &workspace);
    /// Moves were tried, or the language changed: same rows and columns.
    void showMoves(const PanelDraft &draft, const Workspace &workspace);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void takeWords(const Workspace &workspace);
    QVariant total(int row, int role) const;
    QVariant slot(int row, int column, int role) const;
    QString slotWords(const PanelSlot &slot) const;

    PanelDraft m_draft;
    QStringList m_candidates; ///< number and name
    QStringList m_members;
    QStringList m_loads;
    QStringList m_totals;
    QStringList m_bars; ///< index = Bar
    QString m_readers;
    QString m_marks;
    QString m_handedIn;
};

} // namespace rangvoan::ui
