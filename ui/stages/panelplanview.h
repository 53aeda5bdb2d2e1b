// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/paneldraft.h"
#include "ui/shell/backgroundjob.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace rangvoan::ui
{

class Button;
class Card;
class EmptyState;
class Form;
class Label;
class PanelMatrix;
class PanelModel;

/// Who marks whom: the matrix, the settings of the plan, and the line that says what a move means before it is taken.
class PanelPlanView final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelPlanView(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh();
    void focusMatrix();
    /// A plan is to be made or to be accepted: then this, not closing the stage, comes next.
    bool hasNextStep() const;
    /// Puts the cursor on the candidate.
    void point(const CandidateId &candidate, const MemberId &member);

signals:
    void stepChanged();

private:
    void build();
    QWidget *buildSide();
    void buildPreview(QVBoxLayout &column);
    bool mayMove() const;
    bool isAmendment() const;
    void loadDraft();
    void tryMove(int row, int column);
    void take();
    void takePlan(const PanelPlan &plan);
    void takeMoves(const PanelChange &moves);
    void offerBack(const CategoryId &category, int round, const PanelChange &moves, const char *name);
    void drop();
    void makePlan();
    void showPlan(const Result<PanelPlan> &plan);
    void showGaps(const PanelPlan &plan);
    void showShares();
    void showPreview();
    void showReadingLoad();
    bool tooFewReaders() const;
    PanelWishes wishes() const;
    QString word(const char *source) const { return m_workspace.text("panels", source); }

    Workspace &m_workspace;
    PanelDraft m_draft;
    PanelPlan m_proposed; ///< as the planner made it; its gaps are told again in another language
    Card *m_card;
    PanelModel *m_model;
    PanelMatrix *m_matrix;
    EmptyState *m_empty;
    Label *m_legend;
    Label *m_preview;
    Form *m_reasonForm;
    QLineEdit *m_reason;
    Button *m_take;
    Button *m_drop;
    Card *m_side;
    Form *m_form;
    QSpinBox *m_readers;
    QSpinBox *m_largest;
    QSpinBox *m_minutes;
    Label *m_load;
    Button *m_plan;
    Button *m_cancel;
    Label *m_shares;
    Label *m_gaps;
    StageKey m_shown;  ///< the round the settings were set for
    LedgerHead m_head; ///< the facts the draft was made from
    Actor m_reader;
    BackgroundJob m_planning; ///< last: it waits for its work before the rest goes
};

} // namespace rangvoan::ui
