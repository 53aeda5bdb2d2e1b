// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/paneldraft.h"
#include "ui/shell/workspace.h"

#include <QAbstractTableModel>

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

    PanelModel(const Workspace &workspace, const PanelDraft &draft, QObject *parent = nullptr);

    /// The draft or the language changed.
    void showAnew();
    /// Moves were tried: same rows and columns.
    void showMoves();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant total(int row, int role) const;
    QString slotWords(const PanelSlot &slot) const;
    QString memberName(int column) const;
    QString candidateName(int row) const;

    const Workspace &m_workspace;
    const PanelDraft &m_draft;
};

} // namespace rangvoan::ui
