// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/changepreview.h"

#include "app/text/findingtext.h"
#include "ui/text/markwords.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype changeRowsShown = 4;
constexpr int changeColumns = 4; ///< candidate, place now, place then, seat

/// Whose seat changes first, then from the best place down.
bool changeComesFirst(const PlaceChange &a, const PlaceChange &b)
{
    const bool seatOfA = a.seatBefore != a.seatAfter;
    const bool seatOfB = b.seatBefore != b.seatAfter;
    const auto place = [](const PlaceChange &one) {
        return one.placeBefore.value_or(one.placeAfter.value_or(0));
    };
    return seatOfA != seatOfB ? seatOfA : std::pair(place(a), a.number) < std::pair(place(b), b.number);
}

} // namespace

ChangePreview::ChangePreview(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_heading(new Label(this)), m_words(new Label(this)),
      m_table(new QWidget(this)), m_grid(new QGridLayout(m_table)), m_more(new Label(this, Tone::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::half, 0, space::half);
    column->setSpacing(space::half);
    for (QWidget *part : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_words), m_table,
                          static_cast<QWidget *>(m_more)}) {
        column->addWidget(part);
    }
    m_heading->setStrong(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_words->setObjectName(u"changeWords"_s);
    m_table->setObjectName(u"changeTable"_s);
    m_more->setObjectName(u"changeMore"_s);
    hide();
}

void ChangePreview::clear()
{
    m_words->setWords({});
    for (const QList<Label *> &row : std::as_const(m_cells)) {
        for (Label *cell : row) {
            cell->setWords({});
        }
    }
    hide();
}

void ChangePreview::showWithdrawal(const CandidateId &candidate)
{
    const Candidate *found = m_workspace.facts().candidate(candidate);
    if (found == nullptr) {
        clear();
        return;
    }
    preview(found->category, {{candidate}, {}, {}});
}

void ChangePreview::showAnnulled(const CandidateId &candidate, const MemberId &member)
{
    const Candidate *found = m_workspace.facts().candidate(candidate);
    if (found == nullptr) {
        clear();
        return;
    }
    preview(found->category, {{}, {{candidate, member}}, {}});
}

/// Of the last round that it changes; a round without the sheet or without a ranking is passed over.
void ChangePreview::preview(const CategoryId &category, const RankingAmendment &amendment)
{
    const AmendmentService service(m_workspace.context());
    std::optional<AmendmentPreview> told;
    for (int round = m_workspace.facts().lastRound(category); round > 0; --round) {
        const Result<AmendmentPreview> found =
            service.preview(m_workspace.actor(), m_workspace.cycle(), category, round, amendment);
        if (found && (!told || told->change.changes.isEmpty())) {
            told = *found;
        }
    }
    if (told) {
        show(*told);
    } else {
        clear();
    }
}

void ChangePreview::show(const AmendmentPreview &preview)
{
    m_heading->setWords(word(QT_TRANSLATE_NOOP("change", "What it changes in the ranking")));
    m_words->setWords(sentences(preview).join(u'\n'));
    showRows(preview.change);
    setVisible(true);
}

QString ChangePreview::names(const RankingChange &change, bool entering) const
{
    QStringList names;
    for (const PlaceChange &one : change.changes) {
        if (one.seatBefore != one.seatAfter && one.seatAfter == entering) {
            names.append(candidateName(m_workspace, one.id));
        }
    }
    return names.join(u", "_s);
}

QString ChangePreview::seatSentence(const AmendmentPreview &preview) const
{
    const QString seats = QString::number(preview.seats);
    const QString entering = names(preview.change, true);
    const QString leaving = names(preview.change, false);
    if (!entering.isEmpty() && !leaving.isEmpty()) {
        return word(QT_TRANSLATE_NOOP("change", "%1 enters the first %2, %3 leaves them."), {entering, seats, leaving});
    }
    if (!entering.isEmpty() || !leaving.isEmpty()) {
        return entering.isEmpty() ? word(QT_TRANSLATE_NOOP("change", "%1 leaves the first %2."), {leaving, seats})
                                  : word(QT_TRANSLATE_NOOP("change", "%1 enters the first %2."), {entering, seats});
    }
    return word(QT_TRANSLATE_NOOP("change", "The first %1 stay the same."), {seats});
}

QString ChangePreview::paperSentence(const QList<Paper> &papers) const
{
    QStringList listed;
    for (const Paper &paper : papers) {
        const QString name = paperName(paper.kind, m_workspace.wording());
        const QString line = paper.number.isEmpty() ? name : name + u' ' + m_workspace.inDigits(paper.number);
        if (!listed.contains(line)) {
            listed.append(line);
        }
    }
    return listed.isEmpty()
               ? QString()
               : word(QT_TRANSLATE_NOOP("change", "Papers that are out of date then: %1."), {listed.join(u", "_s)});
}

QStringList ChangePreview::sentences(const AmendmentPreview &preview) const
{
    const RankingChange &change = preview.change;
    if (change.changes.isEmpty() && preview.complete) {
        return {word(QT_TRANSLATE_NOOP("change", "Nothing: every place and every score stays as it is."))};
    }
    QStringList told{seatSentence(preview)};
    if (!change.opened.isEmpty()) {
        told.append(word(QT_TRANSLATE_NOOP("change", "A tie opens at the line: it has to be separated.")));
    }
    if (change.idleDecisions > 0) {
        told.append(word(QT_TRANSLATE_NOOP("change", "Votes or lots on ties that no longer fit: %1."),
                         {QString::number(change.idleDecisions)}));
    }
    if (preview.sealed) {
        told.append(word(QT_TRANSLATE_NOOP("change", "The ranking is closed: it has to be confirmed again.")));
    }
    if (const QString papers = paperSentence(preview.papers); !papers.isEmpty()) {
        told.append(papers);
    }
    if (!preview.complete) {
        told.append(word(QT_TRANSLATE_NOOP("change", "Somebody who is not shown to you is left out of this list.")));
    }
    return told;
}

QString ChangePreview::seatOrPoints(const PlaceChange &change) const
{
    if (change.seatBefore != change.seatAfter) {
        return change.seatAfter ? word(QT_TRANSLATE_NOOP("change", "gets a seat"))
                                : word(QT_TRANSLATE_NOOP("change", "loses the seat"));
    }
    const CategoryFacts *category = m_workspace.categoryFacts();
    const bool moved = change.scoreBefore && change.scoreAfter && change.scoreBefore != change.scoreAfter;
    if (!moved || category == nullptr || category->rules == nullptr) {
        return {};
    }
    return pointsWord(m_workspace, *category->rules, *change.scoreBefore) + u" → "_s +
           pointsWord(m_workspace, *category->rules, *change.scoreAfter);
}

void ChangePreview::showRows(const RankingChange &change)
{
    QList<PlaceChange> changes = change.changes;
    std::sort(changes.begin(), changes.end(), changeComesFirst);
    const auto place = [this](const std::optional<int> &one) {
        return one ? m_workspace.number(*one) : u"—"_s;
    };
    showRow(0,
            {word(QT_TRANSLATE_NOOP("change", "Candidate")), word(QT_TRANSLATE_NOOP("change", "Now")),
             word(QT_TRANSLATE_NOOP("change", "Then")), word(QT_TRANSLATE_NOOP("change", "Seat, points"))},
            nullptr);
    const qsizetype shown = std::min(changes.size(), changeRowsShown);
    for (qsizetype i = 0; i < shown; ++i) {
        const PlaceChange &one = changes.at(i);
        const QString seat = seatOrPoints(one);
        showRow(static_cast<int>(i) + 1,
                {candidateName(m_workspace, one.id), place(one.placeBefore), place(one.placeAfter), seat}, &one);
    }
    for (qsizetype row = 0; row < m_cells.size(); ++row) {
        for (Label *cell : m_cells.at(row)) {
            cell->setVisible(row <= shown);
        }
    }
    m_table->setVisible(shown > 0);
    m_table->setAccessibleName(m_heading->words());
    const qsizetype more = changes.size() - shown;
    m_more->setVisible(more > 0);
    m_more->setWords(word(QT_TRANSLATE_NOOP("change", "Others who have another place: %1."), {QString::number(more)}));
}

/// A line of small rows: the panel that asks stands beside what it asks about.
void ChangePreview::showRow(int row, const QStringList &cells, const PlaceChange *change)
{
    if (row == m_cells.size()) {
        QList<Label *> made;
        for (int column = 0; column < changeColumns; ++column) {
            made.append(new Label(m_table, row == 0 ? Tone::Muted : Tone::Text));
            made.last()->setObjectName(u"change_%1_%2"_s.arg(row).arg(column));
            made.last()->setAlignment(column == 1 || column == 2 ? Qt::AlignRight | Qt::AlignVCenter
                                                                 : Qt::AlignLeft | Qt::AlignVCenter);
            made.last()->setWordWrap(false);
            m_grid->addWidget(made.last(), row, column);
        }
        m_cells.append(made);
    }
    for (int column = 0; column < changeColumns; ++column) {
        m_cells.at(row).at(column)->setWords(cells.at(column));
    }
    if (change != nullptr) {
        const bool seat = change->seatBefore != change->seatAfter;
        m_cells.at(row).last()->setTone(!seat ? Tone::Text : change->seatAfter ? Tone::Success : Tone::Warning);
    }
}

} // namespace rangvoan::ui
