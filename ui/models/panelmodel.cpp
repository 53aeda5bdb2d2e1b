// SPDX-License-Identifier: Apache-2.0
#include "ui/models/panelmodel.h"

#include "ui/text/panelwords.h"

#include <QCoreApplication>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

PanelModel::PanelModel(const Workspace &workspace, const PanelDraft &draft, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_draft(draft)
{
}

void PanelModel::showAnew()
{
    beginResetModel();
    endResetModel();
}

void PanelModel::showMoves()
{
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int PanelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.candidates().size());
}

int PanelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.members().size()) + 1;
}

QString PanelModel::memberName(int column) const
{
    const Member *member = m_workspace.facts().member(m_draft.members().at(column));
    return member == nullptr ? QString() : m_workspace.nameOf(member->details.name);
}

QString PanelModel::candidateName(int row) const
{
    const Candidate *candidate = m_workspace.facts().candidate(m_draft.candidates().at(row));
    return candidate == nullptr
               ? QString()
               : m_workspace.number(candidate->number) + u"  "_s + m_workspace.nameOf(candidate->nomination.name);
}

QString PanelModel::slotWords(const PanelSlot &slot) const
{
    if (slot.handedIn) {
        return m_workspace.text("panels", QT_TRANSLATE_NOOP("panels", "handed in"));
    }
    if (slot.wanted) {
        return m_workspace.text("panels", QT_TRANSLATE_NOOP("panels", "marks"));
    }
    return barName(slot.bar, m_workspace);
}

QVariant PanelModel::total(int row, int role) const
{
    const int readers = m_draft.readers(row);
    switch (role) {
    case Qt::DisplayRole:
        return m_workspace.text("panels", QT_TRANSLATE_NOOP("panels", "%1 of %2"),
                                QStringList{QString::number(readers), QString::number(m_draft.asked(row))});
    case ShortRole:
        return readers < m_draft.asked(row);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PanelModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (index.column() == m_draft.members().size()) {
        return total(index.row(), role);
    }
    const PanelSlot &slot = m_draft.slotAt(index.row(), index.column());
    switch (role) {
    case SlotRole:
        return QVariant::fromValue(slot);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return candidateName(index.row()) + u" · "_s + memberName(index.column()) + u": "_s + slotWords(slot);
    default:
        return {};
    }
}

QVariant PanelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(candidateName(section)) : QVariant();
    }
    if (section < 0 || section >= columnCount()) {
        return {};
    }
    const bool isTotal = section == m_draft.members().size();
    switch (role) {
    case Qt::DisplayRole:
        return isTotal ? m_workspace.text("panels", QT_TRANSLATE_NOOP("panels", "Readers")) : memberName(section);
    case LoadRole:
        return isTotal ? QVariant() : QVariant(m_workspace.number(m_draft.load(section)));
    case ChangedRole:
        return !isTotal && m_draft.load(section) != m_draft.plannedLoad(section);
    default:
        return {};
    }
}

} // namespace rangvoan::ui
