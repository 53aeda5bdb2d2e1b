// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/stages/scoringsheet.h"

#include <QWidget>

namespace rangvoan::ui
{

class Button;
class CandidateRows;
class Card;
class ConfirmPanel;
class CriteriaPane;
class DossierCard;
class EmptyState;
class KnownPanel;
class Label;
class ProgressLine;

/// The full desk of a member at a laptop: own candidates, dossier and evidence, criteria. Below: how far the sheet is,
/// when it was kept, and handing in.
class ScoringDesk final : public QWidget
{
    Q_OBJECT

public:
    ScoringDesk(Workspace &workspace, MarkingSheet &sheet, QWidget *parent = nullptr);
    /// Fills the frame: what does not fit scrolls inside.
    bool hasHeightForWidth() const override { return false; }
    void retranslate();
    void refresh();
    /// Opens the next sheet that is not handed in, if none is open.
    void begin();
    void showCandidate(const CandidateId &candidate);

signals:
    void easyAsked();
    void stopAsked();
    void allHandedIn();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildFoot();
    void connectAll();
    void openSheet(const CandidateId &candidate);
    void showSheet();
    void showThird();
    void showFoot();
    void askToHandIn();
    void handIn();
    bool isOnPaper() const;
    QString word(const char *source) const { return m_workspace.text("scoring", source); }

    Workspace &m_workspace;
    MarkingSheet &m_sheet;
    KnownPanel *m_known;
    ConfirmPanel *m_confirm;
    Card *m_list;
    CandidateRows *m_candidates;
    DossierCard *m_dossier;
    CriteriaPane *m_criteria;
    EmptyState *m_empty;
    Card *m_paperCard;
    EmptyState *m_paper; ///< marks are written on paper
    QWidget *m_columns;
    QWidget *m_foot;
    Label *m_count;
    ProgressLine *m_progress;
    Label *m_saved;
    Label *m_hint;
    Button *m_easy;
    Button *m_stop;
    Button *m_revise;
    Button *m_keep;
    Button *m_handIn;
    bool m_tried = false; ///< handing in was tried with marks missing
};

} // namespace rangvoan::ui
