// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/stages/scoringsheet.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace rangvoan::ui
{

class Button;
class CandidateRows;
class EasyQuestion;
class KnownPanel;
class Label;
class ReasonBox;
class TableView;

/// The easy view: one indicator at a time in large words, over the whole window. Choose a candidate, answer, write a
/// reason where one is asked for, read the own sheet over, hand in. "Stop for today" is always there.
class ScoringEasy final : public QWidget
{
    Q_OBJECT

public:
    ScoringEasy(Workspace &workspace, MarkingSheet &sheet, QWidget *parent = nullptr);
    /// Fills the frame: what does not fit scrolls inside.
    bool hasHeightForWidth() const override { return false; }
    void retranslate();
    void refresh();
    /// Goes on where the member stopped: the first sheet in work, at its first unmarked indicator.
    void begin();

signals:
    void fullAsked();
    void stopAsked();
    void allHandedIn();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Step { Pick, Question, Reason, Summary };

    void build();
    QWidget *buildHead();
    QWidget *buildBody();
    QWidget *buildPick();
    QWidget *buildSummary();
    QWidget *buildFoot();
    void connectAll();
    void openSheet(const CandidateId &candidate);
    void showStep(Step step);
    void ask(int indicator);
    void next();
    void back();
    void leaveQuestion();
    void pointToGap();
    void handIn();
    void showHead();
    void showFoot();
    void showSummary();
    void fitSummary();
    QString nextWord() const;
    void showSaved();
    QString word(const char *source) const { return m_workspace.text("scoring", source); }

    Workspace &m_workspace;
    MarkingSheet &m_sheet;
    Step m_step = Step::Pick;
    int m_indicator = 0;
    QWidget *m_head;
    QWidget *m_foot;
    QStackedWidget *m_body;
    Label *m_name;
    Label *m_place;
    Label *m_saved;
    Button *m_iKnow;
    Button *m_full;
    Button *m_language;
    KnownPanel *m_known;
    Label *m_pickTitle;
    Label *m_pickWords;
    CandidateRows *m_candidates;
    EasyQuestion *m_question;
    ReasonBox *m_reason;
    Label *m_summaryTitle;
    Label *m_summaryWords;
    RowModel *m_rows;
    TableView *m_table;
    Button *m_stop;
    Button *m_write;
    Button *m_keep;
    Button *m_back;
    Button *m_next;
};

} // namespace rangvoan::ui
