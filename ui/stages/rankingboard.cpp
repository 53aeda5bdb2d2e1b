// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/rankingboard.h"

#include "ui/stages/rankingdelegate.h"
#include "ui/stages/rankinglines.h"
#include "ui/stages/scorecard.h"
#include "ui/stages/tieform.h"
#include "ui/text/markwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rankingSideWidth = 400;

} // namespace

RankingBoard::RankingBoard(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_rows(new RowModel(this)),
      m_table(new TableView(this)), m_delegate(new RankingDelegate(this)), m_side(new QStackedWidget(this)),
      m_score(new ScoreCard(workspace, this)), m_tiePane(new QScrollArea(this)), m_tie(new TieForm(workspace, this))
{
    build();
    connect(m_table, &TableView::selectedIdChanged, this, &RankingBoard::showSelected);
    connect(m_score, &ScoreCard::left, this, &RankingBoard::closeSide);
    connect(m_tie, &TieForm::left, this, &RankingBoard::closeSide);
}

void RankingBoard::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_card, 1);
    row->addWidget(m_side);
    m_card->setTight(true);
    m_card->body()->addWidget(m_table);
    m_table->setModel(m_rows);
    m_table->freeze(rankingcolumn::firstComponent - 1); // up to the name
    m_table->setItemDelegate(m_delegate);
    m_table->setRemarkColumn(rankingcolumn::name);
    m_table->setObjectName(u"ranking"_s);
    m_tiePane->setWidget(m_tie);
    m_tiePane->setWidgetResizable(true);
    m_tiePane->setFrameShape(QFrame::NoFrame);
    m_tiePane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tie->setAutoFillBackground(false);
    m_tiePane->viewport()->setAutoFillBackground(false);
    m_side->addWidget(m_score);
    m_side->addWidget(m_tiePane);
    m_side->setFixedWidth(rankingSideWidth);
    m_side->hide();
}

void RankingBoard::retranslate()
{
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("ranking", "Official ranking")));
    m_score->retranslate();
    m_tie->retranslate();
    setHeads();
}

/// With the side open there is room for bars only, and for the sign of the band without its word. The bracket has a
/// column only where there are ties.
void RankingBoard::setHeads()
{
    const CategoryFacts *category = m_workspace.categoryFacts();
    if (category == nullptr || category->rules == nullptr) {
        return;
    }
    const bool compact = !m_side->isHidden();
    m_delegate->setCompact(compact);
    // Beside the side panel as narrow as the head allows: the names need the room.
    const auto slim = [this, compact](const char *head, int least, int usual) {
        const int needed = m_table->fontMetrics().horizontalAdvance(word(head)) + 3 * space::one + 2;
        return compact ? std::clamp(needed, least, usual) : usual;
    };
    QList<TableColumn> columns{{word(QT_TRANSLATE_NOOP("ranking", "Place")), true, slim("Place", 60, 72)},
                               {{}, false, anyTie() ? 36 : 1},
                               {word(QT_TRANSLATE_NOOP("ranking", "Candidate"))},
                               {word(QT_TRANSLATE_NOOP("ranking", "Score")), true, 86}};
    const QList<Score> maxima = componentMaxima(*category->rules);
    const QStringList names = shortComponentNames(m_workspace, *category->rules);
    for (qsizetype c = 0; c < names.size(); ++c) {
        const QString whole = u" /"_s + m_workspace.number(qRound(maxima.at(c).approximate()));
        columns.append({compact ? m_workspace.inDigits(category->rules->components.at(c).code) : names.at(c) + whole,
                        false, compact ? 38 : componentWidth(names.at(c) + whole)});
    }
    columns.append({word(QT_TRANSLATE_NOOP("ranking", "Marked by")), true, compact ? slim("Marked by", 80, 94) : 104});
    columns.append({word(QT_TRANSLATE_NOOP("ranking", "Band")), false, compact ? slim("Band", 64, 88) : 124});
    m_rows->setColumns(columns);
}

/// As wide as its head: the maximum behind the name is never cut off.
int RankingBoard::componentWidth(const QString &head) const
{
    constexpr int barAndPoints = 128;
    return std::max(barAndPoints, m_table->fontMetrics().horizontalAdvance(head) + 3 * space::one + 2);
}

bool RankingBoard::anyTie() const
{
    const auto &rows = m_view.ranking.rows;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (rows.at(i).score == rows.at(i - 1).score) {
            return true;
        }
    }
    return false;
}

void RankingBoard::showRanking(const RankingView &view, const std::optional<Firmness> &firmness, bool editable)
{
    m_view = view;
    m_editable = editable;
    const QVariant chosen = m_table->selectedId();
    setHeads();
    const RankingLines lines = rankingLines(m_workspace, view, firmness);
    m_delegate->setLines(lines);
    m_table->blockSignals(true);
    m_rows->setRows(lines.rows);
    const bool found = chosen.isValid() && m_table->selectId(chosen);
    m_table->blockSignals(false);
    if (m_side->isHidden()) {
        return;
    }
    if (m_side->currentWidget() == m_tiePane) {
        if (const UnresolvedTie *tie = tieToSeparate(); tie != nullptr) {
            m_tie->showTie(*tie);
            return;
        }
    }
    if (!found || !m_score->showCandidate(m_view, chosen.value<CandidateId>())) {
        closeSide();
    }
}

void RankingBoard::clear()
{
    m_view = {};
    m_rows->setRows({});
    m_score->clear();
    m_side->hide();
}

const UnresolvedTie *RankingBoard::tieToSeparate() const
{
    const auto &ties = m_view.ranking.unresolved;
    const auto found = std::find_if(ties.cbegin(), ties.cend(), [](const UnresolvedTie &tie) {
        const bool whole = tie.candidates.size() == tie.lastPlace - tie.firstPlace + 1;
        return tie.mustBeResolved() && whole; // whoever may not know one of them does not separate them
    });
    return found == ties.cend() || !m_editable ? nullptr : &*found;
}

bool RankingBoard::isSeparating() const
{
    return !m_side->isHidden() && m_side->currentWidget() == m_tiePane;
}

void RankingBoard::setSide(QWidget *widget)
{
    m_side->setCurrentWidget(widget);
    if (m_side->isHidden()) {
        m_side->show();
        setHeads();
    }
    emit sideChanged();
}

bool RankingBoard::openTie()
{
    const UnresolvedTie *tie = tieToSeparate();
    if (tie == nullptr) {
        return false;
    }
    m_tie->showTie(*tie);
    setSide(m_tiePane);
    return true;
}

void RankingBoard::selectCandidate(const CandidateId &candidate)
{
    m_table->selectId(QVariant::fromValue(candidate));
    m_table->setFocus();
}

void RankingBoard::showSelected()
{
    const QVariant id = m_table->selectedId();
    if (id.isValid() && m_score->showCandidate(m_view, id.value<CandidateId>())) {
        setSide(m_score);
    }
}

void RankingBoard::closeSide()
{
    m_side->hide();
    m_score->clear();
    m_table->clearSelection();
    m_table->setFocus();
    setHeads();
    emit sideChanged();
}

void RankingBoard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_side->isHidden()) {
        closeSide();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace rangvoan::ui
