// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scorecard.h"

#include "app/analysis/markcounts.h"
#include "ui/charts/barrows.h"
#include "ui/charts/columnchart.h"
#include "ui/stages/moderationqueue.h"
#include "ui/stages/rankinglines.h"
#include "ui/text/markwords.h"
#include "ui/text/tiewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

ScoreCard::ScoreCard(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_close(new Button(ButtonKind::Quiet, this)),
      m_place(new Label(this, Tone::Text, TextSize::Section)), m_components(new BarRows(this)),
      m_otherName(new Label(this, Tone::Muted)), m_other(new QComboBox(this)), m_difference(new Label(this)),
      m_membersName(new Label(this, Tone::Muted)), m_members(new RowModel(this)), m_memberTable(new TableView(this)),
      m_hidden(new Label(this)), m_exact(new Button(ButtonKind::Quiet, this)), m_sum(new Label(this)),
      m_rounding(new Label(this, Tone::Muted)), m_marksName(new Label(this, Tone::Muted)),
      m_marks(new ColumnChart(this)), m_history(new Label(this))
{
    build();
    connect(m_close, &Button::clicked, this, &ScoreCard::left);
    connect(m_other, &QComboBox::activated, this, &ScoreCard::compare);
    connect(m_exact, &Button::clicked, this, [this] {
        m_exactly = !m_exactly;
        m_exact->setIconName(m_exactly ? Icon::ChevronDown : Icon::ChevronRight);
        showExact();
    });
}

void ScoreCard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->addToHead(m_close);
    m_card->setTight(true);
    auto *scroll = new QScrollArea(m_card);
    auto *content = new QWidget(scroll);
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(space::two, space::one, space::two, space::two);
    parts->setSpacing(space::one);
    for (QWidget *part :
         {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_components), static_cast<QWidget *>(m_otherName),
          static_cast<QWidget *>(m_other), static_cast<QWidget *>(m_difference), static_cast<QWidget *>(m_membersName),
          static_cast<QWidget *>(m_memberTable), static_cast<QWidget *>(m_hidden), static_cast<QWidget *>(m_exact),
          static_cast<QWidget *>(m_sum), static_cast<QWidget *>(m_rounding), static_cast<QWidget *>(m_history),
          static_cast<QWidget *>(m_marksName), static_cast<QWidget *>(m_marks)}) {
        parts->addWidget(part);
    }
    parts->addStretch(1);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_card->body()->addWidget(scroll);
    m_memberTable->setModel(m_members);
    m_memberTable->setWholeHeight(true);
    m_memberTable->setObjectName(u"memberTotals"_s);
    m_other->setObjectName(u"compareWith"_s);
    m_exact->setObjectName(u"exactSum"_s);
    m_exact->setIconName(Icon::ChevronRight);
    m_sum->setObjectName(u"exactSumText"_s);
    m_close->setObjectName(u"closeScore"_s);
    m_close->setIconName(Icon::Cross);
    m_close->setIconOnly(true);
}

void ScoreCard::retranslate()
{
    m_close->setWords(word(QT_TRANSLATE_NOOP("ranking", "Close")));
    m_components->setAccessibleName(word(QT_TRANSLATE_NOOP("ranking", "Points by component")));
    m_otherName->setWords(word(QT_TRANSLATE_NOOP("ranking", "Compare with")));
    m_other->setAccessibleName(m_otherName->words());
    m_membersName->setWords(word(QT_TRANSLATE_NOOP("ranking", "Total of each member's sheet")));
    m_memberTable->setAccessibleName(m_membersName->words());
    m_exact->setWords(word(QT_TRANSLATE_NOOP("ranking", "The exact sum")));
    m_marksName->setWords(word(QT_TRANSLATE_NOOP("ranking", "How often each mark was given")));
    m_marks->setAccessibleName(m_marksName->words());
}

const RankedCandidate *ScoreCard::rowOf(const CandidateId &candidate) const
{
    const auto &rows = m_view.ranking.rows;
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                    [&candidate](const RankedCandidate &row) { return row.id == candidate; });
    return found == rows.cend() ? nullptr : &*found;
}

QList<SheetMarks> ScoreCard::sheetsOf(const CandidateId &candidate) const
{
    QList<SheetMarks> sheets;
    for (const ScoreSheet &sheet : m_workspace.facts().currentSheets(m_workspace.category(), m_workspace.round())) {
        if (sheet.candidate == candidate) {
            SheetMarks marks{sheet.candidate, sheet.member, {}};
            for (const int step : sheet.steps) {
                marks.steps.append(static_cast<quint16>(step));
            }
            sheets.append(marks);
        }
    }
    return sheets;
}

void ScoreCard::clear()
{
    m_candidate = {};
    m_view = {};
    m_card->setHeading({});
    m_card->setRemark({});
    m_members->setRows({});
    m_components->setRows({});
    m_marks->setColumns({});
    m_other->clear();
    m_components->setLegend({}, {});
    for (Label *label : {m_place, m_difference, m_hidden, m_sum, m_rounding, m_history}) {
        label->setWords({});
    }
}

bool ScoreCard::showCandidate(const RankingView &view, const CandidateId &candidate)
{
    m_view = view;
    const RankedCandidate *row = rowOf(candidate);
    if (row == nullptr) {
        clear();
        return false;
    }
    const bool same = candidate == m_candidate;
    m_candidate = candidate;
    m_card->setHeading(candidateName(m_workspace, candidate));
    m_place->setWords(word(QT_TRANSLATE_NOOP("ranking", "Place %1 with %2 points"),
                           {placeWord(m_workspace, *row), pointsWord(m_workspace, rules(), row->score)}));
    if (!same) {
        m_other->setCurrentIndex(-1);
    }
    fillOthers(view);
    showExplanation(*row);
    showHistory();
    compare();
    return true;
}

void ScoreCard::fillOthers(const RankingView &view)
{
    const QVariant chosen = m_other->currentData();
    m_other->clear();
    m_other->addItem(word(QT_TRANSLATE_NOOP("ranking", "nobody")));
    for (const RankedCandidate &row : view.ranking.rows) {
        if (row.id != m_candidate) {
            m_other->addItem(placeWord(m_workspace, row) + u"  "_s + candidateName(m_workspace, row.id),
                             QVariant::fromValue(row.id));
        }
    }
    m_other->setCurrentIndex(chosen.isValid() ? std::max(0, m_other->findData(chosen)) : 0);
}

void ScoreCard::showExplanation(const RankedCandidate &row)
{
    const QList<SheetMarks> sheets = sheetsOf(row.id);
    const Result<Explanation> explanation = explain(sheets, rules());
    const bool whole = explanation && sheets.size() == row.sheets;
    m_memberTable->setVisible(explanation.has_value());
    m_membersName->setVisible(explanation.has_value());
    m_marks->setVisible(explanation.has_value());
    m_marksName->setVisible(explanation.has_value());
    if (explanation) {
        showMarks(sheets);
    }
    m_hidden->setVisible(!whole);
    m_exact->setVisible(whole);
    if (whole) {
        showSum(*explanation, row);
    } else {
        m_hidden->setWords(word(QT_TRANSLATE_NOOP("ranking", "You may see %1 of the %2 sheets behind this score."),
                                {QString::number(sheets.size()), QString::number(row.sheets)}));
        m_sum->setWords({});
    }
    showExact();
    m_rounding->setWords(word(QT_TRANSLATE_NOOP("ranking", "Shown rounded to %1 decimals, halves upward. Places follow "
                                                           "the exact values."),
                              {QString::number(rules().displayPlaces.value)}));
}

/// The fractions by which anyone can work the score out again: for whoever wants them.
void ScoreCard::showExact()
{
    const bool shown = m_exactly && !m_exact->isHidden();
    m_sum->setVisible(shown);
    m_rounding->setVisible(shown);
}

/// "(295/4 + 80 + 155/2) ÷ 3 = 925/12 ≈ 77.08", or with its parts where some sheets count less.
void ScoreCard::showSum(const Explanation &explanation, const RankedCandidate &row)
{
    const Score equal = Score::fromRatio(1, explanation.members.size());
    const bool allEqual = std::all_of(explanation.members.cbegin(), explanation.members.cend(),
                                      [&equal](const MemberContribution &one) { return one.part == equal; });
    QStringList terms;
    for (const MemberContribution &one : explanation.members) {
        const QString total = exactWord(m_workspace, one.sheet.total);
        terms.append(allEqual ? total : exactWord(m_workspace, one.part) + u" × "_s + total);
    }
    const QString sum = allEqual
                            ? u"(%1) ÷ %2"_s.arg(terms.join(u" + "_s), m_workspace.number(explanation.members.size()))
                            : terms.join(u" + "_s);
    m_sum->setWords(sum + u" = "_s + exactWord(m_workspace, row.score) + u" ≈ "_s +
                    pointsWord(m_workspace, rules(), row.score));
}

void ScoreCard::showMarks(const QList<SheetMarks> &sheets)
{
    QList<int> counts(rules().scale.maximum() + 1, 0);
    for (const QList<int> &component : markCounts(sheets, rules())) {
        for (qsizetype step = 0; step < counts.size(); ++step) {
            counts[step] += component.at(step);
        }
    }
    QList<ChartColumn> columns;
    for (int step = 0; step < counts.size(); ++step) {
        columns.append({markFigure(m_workspace, rules(), step), m_workspace.number(counts.at(step)), counts.at(step)});
    }
    m_marks->setColumns(columns);
}

QStringList ScoreCard::changesOf(const ModerationRecord &record) const
{
    QStringList changes;
    for (const MarkChange &change : ui::changesOf(m_workspace, record)) {
        changes.append(word(QT_TRANSLATE_NOOP("ranking", "Moderation changed %1 of %2 from %3 to %4: %5"),
                            {rules().indicators.at(change.indicator).code, memberName(m_workspace, change.member),
                             markFigure(m_workspace, rules(), change.before),
                             markFigure(m_workspace, rules(), change.after), record.reason}));
    }
    return changes;
}

void ScoreCard::showHistory()
{
    QStringList told;
    int kept = 0;
    for (const ModerationRecord &record : m_workspace.facts().moderation) {
        const bool own = record.candidate == m_candidate && record.round == m_workspace.round();
        if (own && record.outcome == ModerationOutcome::Change) {
            told.append(changesOf(record));
        }
        kept += own && record.outcome == ModerationOutcome::Keep ? 1 : 0;
    }
    if (kept > 0) {
        told.append(
            word(QT_TRANSLATE_NOOP("ranking", "Differences talked about and kept: %1"), {QString::number(kept)}));
    }
    for (const TieRuling &ruling : m_workspace.facts().tieRulings) {
        if (ruling.category == m_workspace.category() && ruling.round == m_workspace.round() &&
            ruling.order.contains(m_candidate)) {
            told.append(rulingSentence(m_workspace, ruling));
        }
    }
    m_history->setWords(told.join(u'\n'));
    m_history->setVisible(!told.isEmpty());
}

void ScoreCard::compare()
{
    const RankedCandidate *own = rowOf(m_candidate);
    const RankedCandidate *other = rowOf(m_other->currentData().value<CandidateId>());
    m_difference->setVisible(own != nullptr && other != nullptr);
    if (own == nullptr) {
        return;
    }
    showMembers();
    const QList<Score> maxima = componentMaxima(rules());
    QList<BarRow> bars;
    for (qsizetype c = 0; c < own->components.size(); ++c) {
        const LocalText &name = rules().components.at(c).name;
        const QString code = m_workspace.inDigits(rules().components.at(c).code);
        BarRow bar{code + u". "_s + m_workspace.local(name.km, name.en),
                   pointsWord(m_workspace, rules(), own->components.at(c)),
                   (own->components.at(c) / maxima.at(c)).approximate()};
        if (other == nullptr) {
            bar.value += u" / "_s + pointsWord(m_workspace, rules(), maxima.at(c));
        } else {
            bar.other = (other->components.at(c) / maxima.at(c)).approximate();
            bar.otherValue = pointsWord(m_workspace, rules(), other->components.at(c));
        }
        bars.append(bar);
    }
    m_components->setRows(bars);
    m_components->setLegend(other == nullptr ? QString() : candidateName(m_workspace, own->id),
                            other == nullptr ? QString() : candidateName(m_workspace, other->id));
    if (other != nullptr) {
        showDifference(*own, *other);
    }
}

/// "2.40 ahead of Chan Sophea: Knowledge +1.20, Practices +1.75, Study -0.55."
void ScoreCard::showDifference(const RankedCandidate &own, const RankedCandidate &other)
{
    const QStringList names = shortComponentNames(m_workspace, rules());
    QStringList parts;
    for (qsizetype c = 0; c < own.components.size(); ++c) {
        const Score difference = own.components.at(c) - other.components.at(c);
        const QString sign = difference.isNegative() ? u"−"_s : u"+"_s;
        const Score size = difference.isNegative() ? Score() - difference : difference;
        parts.append(names.at(c) + u' ' + (size.isZero() ? u"="_s : sign + pointsWord(m_workspace, rules(), size)));
    }
    const Score all = own.score - other.score;
    const Score size = all.isNegative() ? Score() - all : all;
    const QStringList words{pointsWord(m_workspace, rules(), size), candidateName(m_workspace, other.id),
                            parts.join(u", "_s)};
    const QString sentence = all.isNegative() ? word(QT_TRANSLATE_NOOP("ranking", "%1 points behind %2: %3."), words)
                                              : word(QT_TRANSLATE_NOOP("ranking", "%1 points ahead of %2: %3."), words);
    const QString shared = sharedSentence(own, other);
    m_difference->setWords(shared.isEmpty() ? sentence : sentence + u'\n' + shared);
}

/// Where not the same members marked both: the comparison over those who did.
QString ScoreCard::sharedSentence(const RankedCandidate &own, const RankedCandidate &other) const
{
    const QList<SheetMarks> first = sheetsOf(own.id);
    const QList<SheetMarks> second = sheetsOf(other.id);
    if (first.size() != own.sheets || second.size() != other.sheets) {
        return {};
    }
    const Result<SharedComparison> shared = compareOverShared(first, second, rules());
    if (!shared) {
        return word(QT_TRANSLATE_NOOP("ranking", "No member marked both."));
    }
    if (shared->members.size() == first.size() && shared->members.size() == second.size()) {
        return {};
    }
    return word(QT_TRANSLATE_NOOP("ranking", "Over the %1 members who marked both: %2 and %3."),
                {QString::number(shared->members.size()), pointsWord(m_workspace, rules(), shared->first),
                 pointsWord(m_workspace, rules(), shared->second)});
}

} // namespace rangvoan::ui
