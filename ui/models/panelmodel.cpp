// SPDX-License-Identifier: Apache-2.0
#include "ui/models/panelmodel.h"

#include "ui/text/panelwords.h"

#include <QCoreApplication>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

void PanelModel::showAnew(const PanelDraft &draft, const Workspace &workspace)
{
    beginResetModel();
    m_draft = draft;
    takeWords(workspace);
    endResetModel();
}

void PanelModel::showMoves(const PanelDraft &draft, const Workspace &workspace)
{
    m_draft = draft;
    takeWords(workspace);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

void PanelModel::takeWords(const Workspace &workspace)
{
    m_candidates.clear();
    m_totals.clear();
    m_members.clear();
    m_loads.clear();
    m_bars.clear();
    for (qsizetype row = 0; row < m_draft.candidates().size(); ++row) {
        const Candidate *candidate = workspace.facts().candidate(m_draft.candidates().at(row));
        m_candidates.append(candidate == nullptr ? QString()
                                                 : workspace.number(candidate->number) + u"  "_s +
                                                       workspace.nameOf(candidate->nomination.name));
        m_totals.append(
            workspace.text("panels", QT_TRANSLATE_NOOP("panels", "%1 of %2"),
                           QStringList{QString::number(m_draft.readers(row)), QString::number(m_draft.asked(row))}));
    }
    for (qsizetype column = 0; column < m_draft.members().size(); ++column) {
        const Member *member = workspace.facts().member(m_draft.members().at(column));
        m_members.append(member == nullptr ? QString() : workspace.nameOf(member->details.name));
        m_loads.append(workspace.number(m_draft.load(column)));
    }
    for (const Bar bar : {Bar::None, Bar::Conflict, Bar::OwnSchool, Bar::OwnDistrict}) {
        m_bars.append(barName(bar, workspace));
    }
    m_readers = workspace.text("panels", QT_TRANSLATE_NOOP("panels", "Readers"));
    m_marks = workspace.text("panels", QT_TRANSLATE_NOOP("panels", "marks"));
    m_handedIn = workspace.text("panels", QT_TRANSLATE_NOOP("panels", "handed in"));
}

int PanelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

int PanelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size()) + 1;
}

QString PanelModel::slotWords(const PanelSlot &slot) const
{
    if (slot.handedIn) {
        return m_handedIn;
    }
    return slot.wanted ? m_marks : m_bars.at(static_cast<qsizetype>(slot.bar));
}

QVariant PanelModel::total(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_totals.at(row);
    case ShortRole:
        return m_draft.readers(row) < m_draft.asked(row);
    default:
        return {};
    }
}

QVariant PanelModel::slot(int row, int column, int role) const
{
    const PanelSlot &slot = m_draft.slotAt(row, column);
    switch (role) {
    case SlotRole:
        return QVariant::fromValue(slot);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return m_candidates.at(row) + u" · "_s + m_members.at(column) + u": "_s + slotWords(slot);
    default:
        return {};
    }
}

QVariant PanelModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    return index.column() == m_members.size() ? total(index.row(), role) : slot(index.row(), index.column(), role);
}

QVariant PanelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(m_candidates.value(section)) : QVariant();
    }
    const bool isTotal = section == m_members.size();
    switch (role) {
    case Qt::DisplayRole:
        return isTotal ? m_readers : m_members.value(section);
    case LoadRole:
        return m_loads.value(section);
    case ChangedRole:
        return section >= 0 && section < m_members.size() && m_draft.load(section) != m_draft.plannedLoad(section);
    default:
        return {};
    }
}

} // namespace rangvoan::ui
