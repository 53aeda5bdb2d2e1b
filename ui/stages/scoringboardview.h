// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/scoringboard.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace rangvoan::ui
{

class Button;
class Card;
class ConfirmPanel;
class EmptyState;
class TableView;
class WaiverForm;

/// Who has handed in, for the desk: members with their counts, candidates with their sheets; one member's work beside
/// it, excused with a reason where needed. No mark is here.
class ScoringBoardView final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoringBoardView(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    /// `editable`: the round is open and the file can be written.
    void refresh(bool editable);
    void showMember(const MemberId &member);
    void showCandidate(const CandidateId &candidate);
    /// The first member with work to do; null when all is handed in.
    MemberId nextToMark() const;

signals:
    void laptopAsked(const rangvoan::MemberId &member);
    void typingAsked();

private:
    void build();
    void connectAll();
    void readBoard();
    void showMembers();
    void showCandidates();
    void showWork();
    void showSide();
    void chooseMember();
    void chooseCandidate();
    void excuse();
    bool mayAct() const;
    QString word(const char *source) const { return m_workspace.text("scoring", source); }

    Workspace &m_workspace;
    ScoringBoard m_board;
    bool m_editable = false;
    Card *m_members;
    RowModel *m_memberRows;
    TableView *m_memberTable;
    EmptyState *m_empty;
    Card *m_candidates;
    RowModel *m_candidateRows;
    TableView *m_candidateTable;
    QWidget *m_side;
    Card *m_work;
    QWidget *m_deeds;
    RowModel *m_workRows;
    TableView *m_workTable;
    Button *m_give;
    Button *m_excuse;
    ConfirmPanel *m_confirm;
    WaiverForm *m_waiver;
};

} // namespace rangvoan::ui
