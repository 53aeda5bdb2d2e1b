// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/conflictsview.h"

#include "ui/stages/conflictsheetcard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// Candidates of the category that the member has not looked at; -1 = no sheet at all.
int uncovered(const CycleFacts &facts, const MemberId &member, const CategoryId &category)
{
    const auto sheet =
        std::find_if(facts.conflictSheets.cbegin(), facts.conflictSheets.cend(),
                     [&](const ConflictSheet &one) { return one.member == member && one.category == category; });
    if (sheet == facts.conflictSheets.cend()) {
        return -1;
    }
    const QList<Candidate> running = facts.running(category);
    return static_cast<int>(std::count_if(running.cbegin(), running.cend(), [&sheet](const Candidate &candidate) {
        return !sheet->covers.contains(candidate.id);
    }));
}

} // namespace

namespace
{

constexpr int membersWidth = 320;

} // namespace

ConflictsView::ConflictsView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_rows(new RowModel(this)),
      m_table(new TableView(this)), m_sheet(new ConflictSheetCard(workspace, this))
{
    build();
    connect(m_table, &TableView::selectedIdChanged, this, &ConflictsView::showChosen);
}

void ConflictsView::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_card);
    row->addWidget(m_sheet, 1);
    m_card->setFixedWidth(membersWidth);
    m_card->setTight(true);
    m_card->body()->addWidget(m_table);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"conflictMembers"_s);
}

void ConflictsView::retranslate()
{
    m_card->setHeading(word(QT_TRANSLATE_NOOP("panels", "Members")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("panels", "Members")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("panels", "Member"))},
                        {word(QT_TRANSLATE_NOOP("panels", "Conflict sheet")), false, 152}});
    m_sheet->retranslate();
}

bool ConflictsView::mustDeclare(const Member &member) const
{
    const Actor &actor = m_workspace.actor();
    const bool seen = actor.role != Role::Member || actor.member == member.id;
    const QList<Attendance> &attended = m_workspace.facts().attendance;
    const bool calledIn = member.isServing() && member.details.votes &&
                          std::any_of(attended.cbegin(), attended.cend(), [&member](const Attendance &one) {
                              return one.member == member.id && one.present;
                          });
    return seen && (member.isMarking() || member.isVoting() || calledIn);
}

void ConflictsView::refresh()
{
    showMembers();
    showChosen();
}

void ConflictsView::showMembers()
{
    const QVariant before = m_table->selectedId();
    QList<TableRow> rows;
    m_complete = 0;
    m_needed = 0;
    QVariant firstOpen;
    for (const Member &member : m_workspace.facts().members) {
        if (!mustDeclare(member)) {
            continue;
        }
        const int open = uncovered(m_workspace.facts(), member.id, m_workspace.category());
        Cell state{word(QT_TRANSLATE_NOOP("panels", "covers all")), Tone::Success, Icon::TickCircle};
        if (open < 0) {
            state = {word(QT_TRANSLATE_NOOP("panels", "missing")), Tone::Warning, Icon::Pencil};
        } else if (open > 0) {
            state = {m_workspace.text("panels", QT_TRANSLATE_NOOP("panels", "%1 not covered"),
                                      QStringList{QString::number(open)}),
                     Tone::Warning, Icon::Warning};
        }
        m_needed += 1;
        m_complete += open == 0 ? 1 : 0;
        const QVariant id = QVariant::fromValue(member.id);
        if (open != 0 && !firstOpen.isValid()) {
            firstOpen = id;
        }
        rows.append({id, {{m_workspace.nameOf(member.details.name)}, state}});
    }
    m_rows->setRows(rows);
    m_card->setVisible(m_workspace.actor().role != Role::Member); // a list of one tells nothing
    m_card->setRemark(m_workspace.text("panels", QT_TRANSLATE_NOOP("panels", "%1 of %2"),
                                       QStringList{QString::number(m_complete), QString::number(m_needed)}));
    if (before.isValid() && m_table->selectId(before)) {
        return;
    }
    if (!firstOpen.isValid() || !m_table->selectId(firstOpen)) {
        m_table->selectRow(0);
    }
}

void ConflictsView::showChosen()
{
    const QVariant id = m_table->selectedId();
    m_sheet->setVisible(id.isValid());
    if (id.isValid()) {
        m_sheet->showMember(id.value<MemberId>());
    }
}

void ConflictsView::choose(const MemberId &member)
{
    m_table->selectId(QVariant::fromValue(member));
    m_table->setFocus();
}

} // namespace rangvoan::ui
