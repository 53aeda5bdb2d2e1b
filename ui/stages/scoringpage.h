// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

namespace rangvoan::ui
{

class Button;
class HandOver;
class MarkingSheet;
class ScoringBoardView;
class ScoringDesk;
class ScoringEasy;
class ScoringKeying;

/// Stage II.4. What it shows depends on who sits at the laptop: the board of who has handed in for the desk; the own
/// sheets for a member, in the easy view or at the full desk; a blank hand-over screen between two persons; the typing
/// in of paper sheets.
class ScoringPage final : public Page
{
    Q_OBJECT

public:
    explicit ScoringPage(Workspace &workspace, QWidget *parent = nullptr);

    std::optional<PrimaryAction> primaryAction() const override;
    QString reportKind() const override { return QStringLiteral("score-sheet-blank"); }
    bool fillsFrame() const override { return m_view != View::Board; }
    bool takesWindow() const override { return m_view != View::Board && m_view != View::Desk; }
    bool showsGates() const override { return m_view == View::Board; }
    void showFinding(const Finding &finding) override;
    void retranslate() override;
    void refresh() override;

private:
    enum class View { Board, Desk, Easy, HandOver, Keying };

    void build();
    void connectAll();
    View wantedView() const;
    void goToOpenRound();
    void showView(View view);
    void wantEasy(bool easy);
    void toggleOwnSheets();
    bool runsTheDesk() const;
    bool mayServe() const;
    void startTyping();
    void leaveTyping();
    void giveLaptop(const MemberId &member);
    void takeLaptop();
    void stopMarking(bool allDone);
    QString word(const char *source) const { return workspace().text("scoring", source); }

    View m_view = View::Board;
    bool m_easyWanted = true;
    bool m_ownSheets = false; ///< who runs the desk marks too and looks at the own sheets
    bool m_passing = false;   ///< the laptop is between two persons: nobody's data is loaded
    bool m_givingBack = false;
    bool m_typing = false; ///< paper sheets are being typed in: numbers only
    Actor m_lastActor;
    Actor m_deskActor; ///< who gave the laptop out of hand
    Actor m_nextActor; ///< who gets it
    MarkingSheet *m_sheet;
    QWidget *m_bar;
    Button *m_own;
    Button *m_type;
    ScoringBoardView *m_board;
    ScoringDesk *m_desk;
    ScoringEasy *m_easy;
    HandOver *m_handOver;
    ScoringKeying *m_keying;
};

} // namespace rangvoan::ui
