// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringboardview.h"

#include "app/services/panelservice.h"
#include "ui/stages/scoringwaiver.h"
#include "ui/text/scoringwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

ScoringBoardView::ScoringBoardView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_members(new Card(this)), m_memberRows(new RowModel(this)),
      m_memberTable(new TableView(this)), m_empty(new EmptyState(Icon::People, this)), m_candidates(new Card(this)),
      m_candidateRows(new RowModel(this)), m_candidateTable(new TableView(this)), m_side(new QWidget(this)),
      m_work(new Card(m_side)), m_deeds(new QWidget(m_work)), m_workRows(new RowModel(this)),
      m_workTable(new TableView(this)), m_give(new Button(ButtonKind::Plain, this)),
      m_excuse(new Button(ButtonKind::Plain, this)), m_confirm(new ConfirmPanel(this)),
      m_waiver(new WaiverForm(workspace, this))
{
    build();
    connectAll();
}

void ScoringBoardView::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::two);
    left->addWidget(m_members);
    left->addWidget(m_candidates);
    left->addStretch(1);
    auto *right = new QVBoxLayout(m_side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(space::two);
    right->addWidget(m_work);
    right->addWidget(m_waiver);
    right->addStretch(1);
    row->addLayout(left, 3);
    row->addWidget(m_side, 2);
    for (Card *card : {m_members, m_candidates, m_work}) {
        card->setTight(true);
    }
    m_members->body()->addWidget(m_memberTable);
    m_members->body()->addWidget(m_empty);
    m_candidates->body()->addWidget(m_candidateTable);
    auto *inside = new QVBoxLayout(m_deeds);
    inside->setContentsMargins(space::two, space::one, space::two, space::one);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_give);
    buttons->addWidget(m_excuse);
    buttons->addStretch(1);
    inside->addLayout(buttons);
    inside->addWidget(m_confirm);
    m_work->body()->addWidget(m_deeds);
    m_work->body()->setSpacing(0);
    m_work->body()->addWidget(m_workTable);
    m_memberTable->setModel(m_memberRows);
    m_candidateTable->setModel(m_candidateRows);
    m_workTable->setModel(m_workRows);
    for (TableView *table : {m_memberTable, m_candidateTable, m_workTable}) {
        table->setWholeHeight(true);
    }
    m_memberTable->setObjectName(u"boardMembers"_s);
    m_candidateTable->setObjectName(u"boardCandidates"_s);
    m_workTable->setObjectName(u"boardWork"_s);
    m_give->setObjectName(u"giveLaptop"_s);
    m_excuse->setObjectName(u"excuse"_s);
    m_work->hide();
    m_waiver->hide();
    m_side->hide();
}

/// Without a choice the tables have the whole width.
void ScoringBoardView::showSide()
{
    m_side->setVisible(!m_work->isHidden() || !m_waiver->isHidden());
}

void ScoringBoardView::connectAll()
{
    connect(m_memberTable, &TableView::selectedIdChanged, this, &ScoringBoardView::chooseMember);
    connect(m_candidateTable, &TableView::selectedIdChanged, this, &ScoringBoardView::chooseCandidate);
    connect(m_workTable, &TableView::selectedIdChanged, this, &ScoringBoardView::showWork);
    connect(m_waiver, &WaiverForm::left, m_candidateTable, &TableView::clearSelection);
    connect(m_excuse, &Button::clicked, this, &ScoringBoardView::excuse);
    connect(m_give, &Button::clicked, this, [this] {
        if (const QVariant id = m_memberTable->selectedId(); id.isValid()) {
            emit laptopAsked(id.value<MemberId>());
        }
    });
}

void ScoringBoardView::retranslate()
{
    m_members->setHeading(word(QT_TRANSLATE_NOOP("scoring", "Members")));
    m_candidates->setHeading(word(QT_TRANSLATE_NOOP("scoring", "Sheets by candidate")));
    m_memberTable->setAccessibleName(word(QT_TRANSLATE_NOOP("scoring", "Members")));
    m_candidateTable->setAccessibleName(word(QT_TRANSLATE_NOOP("scoring", "Sheets by candidate")));
    m_workTable->setAccessibleName(word(QT_TRANSLATE_NOOP("scoring", "Work of the member")));
    m_empty->setWords(word(QT_TRANSLATE_NOOP("scoring", "It is not planned yet who marks whom: close the conflicts and "
                                                        "panels first.")));
    m_memberRows->setColumns({{word(QT_TRANSLATE_NOOP("scoring", "Member"))},
                              {word(QT_TRANSLATE_NOOP("scoring", "Assigned")), true, 96},
                              {word(QT_TRANSLATE_NOOP("scoring", "Handed in")), true, 104},
                              {word(QT_TRANSLATE_NOOP("scoring", "In work")), true, 96},
                              {word(QT_TRANSLATE_NOOP("scoring", "State")), false, 144}});
    m_candidateRows->setColumns({{word(QT_TRANSLATE_NOOP("scoring", "No.")), true, 56},
                                 {word(QT_TRANSLATE_NOOP("scoring", "Candidate"))},
                                 {word(QT_TRANSLATE_NOOP("scoring", "Sheets")), true, 96},
                                 {word(QT_TRANSLATE_NOOP("scoring", "Needed")), true, 96},
                                 {word(QT_TRANSLATE_NOOP("scoring", "State")), false, 168}});
    m_workRows->setColumns(
        {{word(QT_TRANSLATE_NOOP("scoring", "Candidate"))}, {word(QT_TRANSLATE_NOOP("scoring", "State")), false, 144}});
    m_give->setWords(word(QT_TRANSLATE_NOOP("scoring", "Give the laptop")));
    m_excuse->setWords(word(QT_TRANSLATE_NOOP("scoring", "Excuse …")));
    m_waiver->retranslate();
}

bool ScoringBoardView::mayAct() const
{
    const Role role = m_workspace.actor().role;
    return m_editable && (role == Role::Secretary || role == Role::Chair);
}

void ScoringBoardView::readBoard()
{
    m_board = {};
    const CategoryFacts *category = m_workspace.categoryFacts();
    const Role role = m_workspace.actor().role;
    const bool watches = role != Role::Member && role != Role::Keyer;
    if (!watches || !m_workspace.isOpen() || category == nullptr || category->rules == nullptr) {
        return;
    }
    const Result<ScoringBoard> board =
        ScoringBoardService(m_workspace.context(), m_workspace.drafts())
            .board(m_workspace.actor(), m_workspace.cycle(), m_workspace.category(), m_workspace.round());
    if (board) {
        m_board = *board;
    } else {
        m_workspace.say(board.error());
    }
}

void ScoringBoardView::refresh(bool editable)
{
    m_editable = editable;
    readBoard();
    showMembers();
    showCandidates();
    showWork();
    chooseCandidate();
}

void ScoringBoardView::showMembers()
{
    const QVariant chosen = m_memberTable->selectedId();
    QList<TableRow> rows;
    int missing = 0;
    for (const BoardMember &line : std::as_const(m_board.members)) {
        const Member *member = m_workspace.facts().member(line.member);
        if (member == nullptr) {
            continue;
        }
        const bool done = line.handedIn == line.assigned;
        const bool begun = line.handedIn + line.inWork > 0;
        missing += line.assigned - line.handedIn;
        const SheetProgress progress =
            done ? SheetProgress::HandedIn : (begun ? SheetProgress::InWork : SheetProgress::NotBegun);
        rows.append({QVariant::fromValue(line.member),
                     {{m_workspace.nameOf(member->details.name)},
                      {m_workspace.number(line.assigned)},
                      {m_workspace.number(line.handedIn), done ? Tone::Muted : Tone::Text},
                      {m_workspace.number(line.inWork), Tone::Muted},
                      progressCell(progress, m_workspace)}});
    }
    {
        const QSignalBlocker quiet(m_memberTable);
        m_memberRows->setRows(rows);
        if (chosen.isValid()) {
            m_memberTable->selectId(chosen);
        }
    }
    m_members->setRemark(
        rows.isEmpty() || missing == 0
            ? QString()
            : m_workspace.text("scoring", QT_TRANSLATE_N_NOOP("scoring", "%n sheet(s) missing"), missing));
    m_memberTable->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
}

void ScoringBoardView::showCandidates()
{
    const QVariant chosen = m_candidateTable->selectedId();
    QList<TableRow> rows;
    for (const BoardCandidate &line : std::as_const(m_board.candidates)) {
        const Candidate *candidate = m_workspace.facts().candidate(line.candidate);
        if (candidate == nullptr) {
            continue;
        }
        Cell state{word(QT_TRANSLATE_NOOP("scoring", "sheets missing")), Tone::Muted, Icon::Circle};
        if (line.sheets >= line.needed) {
            state = {word(QT_TRANSLATE_NOOP("scoring", "enough")), Tone::Success, Icon::TickCircle};
        } else if (line.waived) {
            state = {word(QT_TRANSLATE_NOOP("scoring", "fewer, by vote")), Tone::Accent, Icon::People};
        }
        rows.append({QVariant::fromValue(line.candidate),
                     {{m_workspace.number(candidate->number)},
                      {m_workspace.nameOf(candidate->nomination.name)},
                      {m_workspace.number(line.sheets)},
                      {m_workspace.number(line.needed), Tone::Muted},
                      state}});
    }
    const QSignalBlocker quiet(m_candidateTable);
    m_candidateRows->setRows(rows);
    if (chosen.isValid()) {
        m_candidateTable->selectId(chosen);
    }
    m_candidates->setVisible(!rows.isEmpty() && !m_board.members.isEmpty());
}

void ScoringBoardView::chooseMember()
{
    m_confirm->takeBack();
    {
        const QSignalBlocker quiet(m_workTable);
        m_workTable->clearSelection();
    }
    showWork();
}

void ScoringBoardView::showWork()
{
    const QVariant id = m_memberTable->selectedId();
    const Member *member = id.isValid() ? m_workspace.facts().member(id.value<MemberId>()) : nullptr;
    m_work->setVisible(member != nullptr);
    showSide();
    if (member == nullptr) {
        return;
    }
    const QVariant chosen = m_workTable->selectedId();
    QList<TableRow> rows;
    bool open = false;
    bool chosenIsOpen = false;
    for (const BoardSheet &sheet : std::as_const(m_board.sheets)) {
        const Candidate *candidate = m_workspace.facts().candidate(sheet.candidate);
        if (sheet.member != member->id || candidate == nullptr) {
            continue;
        }
        const QVariant rowId = QVariant::fromValue(sheet.candidate);
        const bool toDo = sheet.progress == SheetProgress::NotBegun || sheet.progress == SheetProgress::InWork;
        open = open || toDo;
        chosenIsOpen = chosenIsOpen || (toDo && rowId == chosen);
        rows.append(
            {rowId, {{m_workspace.nameOf(candidate->nomination.name)}, progressCell(sheet.progress, m_workspace)}});
    }
    const QSignalBlocker quiet(m_workTable);
    m_workRows->setRows(rows);
    if (chosen.isValid()) {
        m_workTable->selectId(chosen);
    }
    m_work->setHeading(m_workspace.nameOf(member->details.name));
    m_give->setVisible(mayAct() && open && m_workspace.facts().settings.marking == MarkingMode::SharedLaptop);
    m_excuse->setVisible(mayAct() && open);
    m_deeds->setVisible(mayAct() && open);
    m_excuse->setEnabled(chosenIsOpen);
    m_excuse->setToolTip(chosenIsOpen ? QString()
                                      : word(QT_TRANSLATE_NOOP("scoring", "Choose a candidate in the list above.")));
}

void ScoringBoardView::chooseCandidate()
{
    const QVariant id = m_candidateTable->selectedId();
    const auto line = std::find_if(m_board.candidates.cbegin(), m_board.candidates.cend(), [&](const auto &one) {
        return id.isValid() && one.candidate == id.value<CandidateId>();
    });
    const bool shown = line != m_board.candidates.cend() && mayAct();
    m_waiver->setVisible(shown);
    showSide();
    if (shown) {
        m_waiver->showCandidate(*line);
    }
}

void ScoringBoardView::showMember(const MemberId &member)
{
    m_memberTable->selectId(QVariant::fromValue(member));
    m_memberTable->setFocus();
}

void ScoringBoardView::showCandidate(const CandidateId &candidate)
{
    m_candidateTable->selectId(QVariant::fromValue(candidate));
    m_candidateTable->setFocus();
}

MemberId ScoringBoardView::nextToMark() const
{
    const auto next = std::find_if(m_board.members.cbegin(), m_board.members.cend(),
                                   [](const BoardMember &line) { return line.handedIn < line.assigned; });
    return next == m_board.members.cend() ? MemberId() : next->member;
}

void ScoringBoardView::excuse()
{
    const QVariant memberId = m_memberTable->selectedId();
    const QVariant candidateId = m_workTable->selectedId();
    if (!memberId.isValid() || !candidateId.isValid()) {
        return;
    }
    const QList<Assignment> &all = m_workspace.facts().assignments;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Assignment &one) {
        return one.member == memberId.value<MemberId>() && one.candidate == candidateId.value<CandidateId>() &&
               one.round == m_workspace.round();
    });
    if (found == all.cend()) {
        return;
    }
    const Assignment &work = *found; // kept by value in both functions: the facts are loaded anew
    const auto asked = [this, work] {
        ConfirmWords words;
        words.question = m_workspace.text(
            "scoring", QT_TRANSLATE_NOOP("scoring", "Excuse %1 from marking %2?"),
            QStringList{m_workspace.nameOf(m_workspace.facts().member(work.member)->details.name),
                        m_workspace.nameOf(m_workspace.facts().candidate(work.candidate)->nomination.name)});
        words.consequence =
            word(QT_TRANSLATE_NOOP("scoring", "The sheet is no longer awaited. The minutes tell the reason."));
        words.reasonName = word(QT_TRANSLATE_NOOP("scoring", "Reason"));
        words.reasonNeeded = true;
        words.missing = word(QT_TRANSLATE_NOOP("scoring", "Write the reason: it goes into the minutes."));
        words.yes = word(QT_TRANSLATE_NOOP("scoring", "Excuse"));
        words.no = word(QT_TRANSLATE_NOOP("scoring", "Cancel"));
        return words;
    };
    m_confirm->ask(asked, [this, work](const QString &reason) {
        const Status done =
            PanelService(m_workspace.context())
                .release(m_workspace.actor(), m_workspace.cycle(), work, AssignmentState::Excused, reason);
        if (m_workspace.run(done)) {
            m_workspace.say(MessageKind::Done, "scoring", QT_TRANSLATE_NOOP("scoring", "Excused."));
        }
    });
}

} // namespace rangvoan::ui
