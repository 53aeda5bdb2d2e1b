// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/explain.h"
#include "app/services/rankingservice.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;

namespace rangvoan::ui
{

class BarRows;
class Button;
class Card;
class ColumnChart;
class Label;
class TableView;

/// How one score came about: components, each member's total, the sum in exact fractions, what moderation changed; and
/// on demand the same beside another candidate. Shows the sheets the reader may see, and says when some are missing.
class ScoreCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreCard(const Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    /// False: the candidate is not in this reader's ranking.
    bool showCandidate(const RankingView &view, const CandidateId &candidate);
    void clear();

signals:
    void left();

private:
    void build();
    void showExplanation(const RankedCandidate &row);
    void showExact();
    void showMembers();
    void showMembersBeside(const Explanation &own, const Explanation &other);
    void showSum(const Explanation &explanation, const RankedCandidate &row);
    void showMarks(const QList<SheetMarks> &sheets);
    void showHistory();
    QStringList changesOf(const ModerationRecord &record) const;
    void fillOthers(const RankingView &view);
    void compare();
    void showDifference(const RankedCandidate &own, const RankedCandidate &other);
    QString sharedSentence(const RankedCandidate &own, const RankedCandidate &other) const;
    QList<SheetMarks> sheetsOf(const CandidateId &candidate) const;
    const RankedCandidate *rowOf(const CandidateId &candidate) const;
    QString word(const char *source) const { return m_workspace.text("ranking", source); }
    QString word(const char *source, const QStringList &arguments) const
    {
        return m_workspace.text("ranking", source, arguments);
    }
    const RuleSet &rules() const { return *m_workspace.categoryFacts()->rules; }

    const Workspace &m_workspace;
    RankingView m_view;
    CandidateId m_candidate;
    Card *m_card;
    Button *m_close;
    Label *m_place;
    BarRows *m_components;
    Label *m_otherName;
    QComboBox *m_other;
    Label *m_difference;
    Label *m_membersName;
    RowModel *m_members;
    TableView *m_memberTable;
    Label *m_hidden;
    Button *m_exact;
    bool m_exactly = false;
    Label *m_sum;
    Label *m_rounding;
    Label *m_marksName;
    ColumnChart *m_marks;
    Label *m_history;
};

} // namespace rangvoan::ui
