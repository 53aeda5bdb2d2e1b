// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/rankingservice.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace rangvoan::ui
{

class Card;
class RankingDelegate;
class ScoreCard;
class TableView;
class TieForm;

/// The official ranking: the table with ties, cut line and bands; beside it how the chosen score came about, or the
/// form that separates a tie.
class RankingBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingBoard(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    /// `editable`: ties may be separated.
    void showRanking(const RankingView &view, const std::optional<Firmness> &firmness, bool editable);
    void clear();
    void selectCandidate(const CandidateId &candidate);
    /// Opens the form for the first tie that must be separated; false when there is none.
    bool openTie();
    bool hasTieToSeparate() const { return tieToSeparate() != nullptr; }
    bool isSeparating() const; ///< the form for a tie is open
    /// The panes scroll inside.
    bool hasHeightForWidth() const override { return false; }

signals:
    void sideChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void setHeads();
    int componentWidth(const QString &head) const;
    bool anyTie() const;
    void showSelected();
    void closeSide();
    void setSide(QWidget *widget);
    const UnresolvedTie *tieToSeparate() const;
    QString word(const char *source) const { return m_workspace.text("ranking", source); }

    Workspace &m_workspace;
    RankingView m_view;
    bool m_editable = false;
    Card *m_card;
    RowModel *m_rows;
    TableView *m_table;
    RankingDelegate *m_delegate;
    QStackedWidget *m_side;
    ScoreCard *m_score;
    QScrollArea *m_tiePane;
    TieForm *m_tie;
};

} // namespace rangvoan::ui
