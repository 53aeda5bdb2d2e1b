// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/seatstable.h"

#include "app/domain/score.h"
#include "app/services/eventtexts.h"
#include "app/text/errortext.h"
#include "ui/stages/meetingwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textarea.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

const SealedPlace *sealedPlaceOf(const Workspace &workspace, const CandidateId &candidate)
{
    const CategoryId &category = workspace.category();
    const SealedRanking *ranking = workspace.facts().sealedRanking(category, workspace.facts().lastRound(category));
    if (ranking == nullptr) {
        return nullptr;
    }
    const auto found = std::find_if(ranking->places.cbegin(), ranking->places.cend(),
                                    [&](const SealedPlace &place) { return place.candidate == candidate; });
    return found == ranking->places.cend() ? nullptr : &*found;
}

} // namespace

SeatsTable::SeatsTable(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_rows(new RowModel(this)),
      m_table(new TableView(this)), m_remark(new Label(this, Tone::Muted)),
      m_depart(new Button(ButtonKind::Quiet, this)), m_editor(new QWidget(this)), m_hint(new Label(this, Tone::Muted)),
      m_form(new Form(this)), m_seat(new QComboBox(this)), m_other(new QComboBox(this)), m_why(new TextArea(3, this)),
      m_exchange(new Button(ButtonKind::Plain, this)), m_back(new Button(ButtonKind::Quiet, this))
{
    build();
    connect(m_depart, &Button::clicked, this, [this] {
        m_changing = true;
        m_editor->show();
        m_depart->hide();
        m_seat->setFocus();
    });
    connect(m_exchange, &Button::clicked, this, &SeatsTable::exchange);
    connect(m_back, &Button::clicked, this, &SeatsTable::backToRanking);
    connect(m_why, &QPlainTextEdit::textChanged, this, &SeatsTable::changed);
}

void SeatsTable::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setTight(true);
    m_card->body()->setSpacing(0);
    m_card->body()->addWidget(m_table);
    m_remark->setContentsMargins(space::two, space::one, space::two, space::one);
    m_card->body()->addWidget(m_remark);
    m_card->body()->addWidget(m_depart, 0, Qt::AlignLeft);
    m_card->body()->addWidget(m_editor);
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(space::two, space::two, space::two, space::two);
    editor->setSpacing(space::one);
    editor->addWidget(m_hint);
    m_form->addField(m_seat, true);
    m_form->addField(m_other, true);
    editor->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_exchange);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    editor->addLayout(buttons);
    m_form->addField(m_why);
    m_table->setWholeHeight(true);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"seats"_s);
    m_remark->setObjectName(u"seatsRemark"_s);
    m_depart->setObjectName(u"depart"_s);
    m_depart->setIconName(Icon::Pencil);
    m_seat->setObjectName(u"departSeat"_s);
    m_other->setObjectName(u"departOther"_s);
    m_why->setObjectName(u"justification"_s);
    m_exchange->setObjectName(u"exchange"_s);
    m_exchange->setIconName(Icon::Repeat);
    m_back->setObjectName(u"backToRanking"_s);
    m_back->setIconName(Icon::Undo);
    m_editor->hide();
}

void SeatsTable::retranslate()
{
    m_card->setHeading(word(QT_TRANSLATE_NOOP("decision", "The seats")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("decision", "The seats")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("decision", "Seat")), false, 64},
                        {word(QT_TRANSLATE_NOOP("decision", "Candidate"))},
                        {word(QT_TRANSLATE_NOOP("decision", "Rank")), true, 64},
                        {word(QT_TRANSLATE_NOOP("decision", "Score")), true, 72},
                        {word(QT_TRANSLATE_NOOP("decision", "State")), false, 112}});
    m_depart->setWords(word(QT_TRANSLATE_NOOP("decision", "Depart from the ranking …")));
    m_hint->setWords(word(QT_TRANSLATE_NOOP("decision", "The ranking gives the seats. Whoever departs from it says why "
                                                        "in writing, and the committee votes on that alone before it "
                                                        "votes on the seats.")));
    m_form->setName(m_seat, word(QT_TRANSLATE_NOOP("decision", "Instead of")));
    m_form->setName(m_other, word(QT_TRANSLATE_NOOP("decision", "the seat goes to")));
    m_form->setName(m_why, word(QT_TRANSLATE_NOOP("decision", "Justification")));
    m_exchange->setWords(word(QT_TRANSLATE_NOOP("decision", "Exchange the two")));
    m_back->setWords(word(QT_TRANSLATE_NOOP("decision", "Back to the ranking")));
}

void SeatsTable::readProposal()
{
    m_refusal.clear();
    const CategoryFacts *category = m_workspace.categoryFacts();
    QList<CandidateId> ranked;
    const Result<SeatProposal> proposal =
        DecisionService(m_workspace.context())
            .proposal(m_workspace.actor(), m_workspace.cycle(), m_workspace.category());
    if (!proposal || category == nullptr) {
        m_refusal = proposal ? QString() : m_workspace.inDigits(errorText(proposal.error(), m_workspace.wording()));
        m_ranked.clear();
        m_order.clear();
        return;
    }
    ranked = proposal->seats + proposal->reserves;
    m_seatCount = proposal->seats.size();
    m_reserveCount = proposal->reserves.size();
    const SealedRanking *sealed =
        m_workspace.facts().sealedRanking(category->id, m_workspace.facts().lastRound(category->id));
    QList<SealedPlace> rest = sealed == nullptr ? QList<SealedPlace>() : sealed->places;
    std::stable_sort(rest.begin(), rest.end(),
                     [](const SealedPlace &a, const SealedPlace &b) { return a.place < b.place; });
    for (const SealedPlace &place : std::as_const(rest)) {
        const Candidate *candidate = m_workspace.facts().candidate(place.candidate);
        if (candidate != nullptr && candidate->isRunning() && !ranked.contains(place.candidate)) {
            ranked.append(place.candidate);
        }
    }
    if (ranked != m_ranked) {
        m_ranked = ranked;
        m_order = ranked; // another ranking: what was exchanged belonged to the one before
    }
}

bool SeatsTable::departs() const
{
    return m_order.mid(0, m_seatCount) != m_ranked.mid(0, m_seatCount);
}

QList<CandidateId> SeatsTable::moved() const
{
    QList<CandidateId> moved;
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        if (m_order.at(i) != m_ranked.at(i)) {
            moved.append(m_order.at(i));
        }
    }
    return moved;
}

QString SeatsTable::justification() const
{
    return departs() ? m_why->words() : QString();
}

bool SeatsTable::checkJustification()
{
    m_form->clearNotes();
    if (const Status fits = textFits(m_why->words()); departs() && !fits) {
        m_workspace.say(fits.error());
        return false;
    }
    if (!departs() || !m_why->words().isEmpty()) {
        return true;
    }
    m_form->setNote(m_why, Tone::Error, [this] {
        return word(QT_TRANSLATE_NOOP("decision", "Write why the committee departs from the ranking: without it "
                                                  "there is no vote."));
    });
    m_why->setFocus();
    return false;
}

void SeatsTable::showSeats(const Decision *decided, bool editable)
{
    if (mayPrepare(m_workspace)) {
        readProposal();
    } else {
        m_ranked.clear();
        m_order.clear();
        m_refusal = word(QT_TRANSLATE_NOOP("decision", "The committee votes on the seats in its meeting. You see them "
                                                       "here once the motion is carried."));
    }
    if (decided != nullptr) {
        showRows(decided->seats, decided->reserves, true);
    } else {
        showRows(seats(), reserves(), false);
    }
    const bool open = editable && decided == nullptr && !m_order.isEmpty();
    m_changing = open && (m_changing || departs());
    m_editor->setVisible(m_changing);
    m_depart->setVisible(open && !m_changing);
    m_back->setVisible(departs());
    if (open) {
        fillChoices();
    }
    QString remark = m_refusal;
    if (decided != nullptr && !decided->departure.isEmpty()) {
        remark = m_workspace.text("decision", QT_TRANSLATE_NOOP("decision", "The seats depart from the ranking: %1"),
                                  QStringList{decided->departure});
    } else if (decided != nullptr) {
        remark = namedByAuthority(*decided);
    }
    m_remark->setWords(remark);
    m_remark->setVisible(!remark.isEmpty());
}

/// The committee's five stay beside those of the authority.
QString SeatsTable::namedByAuthority(const Decision &decision) const
{
    const Decision *committees = m_workspace.facts().decision(decision.replaces);
    if (decision.by != DecidedBy::Authority || committees == nullptr) {
        return {};
    }
    return m_workspace.text("decision",
                            QT_TRANSLATE_NOOP("decision",
                                              "Named by decision no. %1 of the authority. The committee had "
                                              "decided on %2; its decision stays in the archive."),
                            QStringList{decision.reference, candidateNames(m_workspace, committees->seats)});
}

TableRow SeatsTable::rowOf(const CandidateId &candidate, int place, bool isSeat, bool decided) const
{
    const SealedPlace *sealed = sealedPlaceOf(m_workspace, candidate);
    const CategoryFacts *category = m_workspace.categoryFacts();
    QString score;
    if (sealed != nullptr && category->rules != nullptr) {
        const Result<Score> exact = Score::fromText(sealed->score);
        score = exact ? m_workspace.decimal(exact->display(category->rules->displayPlaces.value)) : QString();
    }
    const bool elsewhere = sealed != nullptr && m_ranked.indexOf(candidate) != m_order.indexOf(candidate);
    Cell seat{isSeat ? m_workspace.number(place) : QString()};
    Cell state{word(QT_TRANSLATE_NOOP("decision", "to decide")), Tone::Muted, Icon::Circle};
    if (isSeat && decided) {
        seat.icon = Icon::Star;
        seat.tone = Tone::Gold;
        state = {word(QT_TRANSLATE_NOOP("decision", "awardee")), Tone::Gold}; // the star is at the seat
    } else if (!isSeat) {
        state = {m_workspace.text("decision", QT_TRANSLATE_NOOP("decision", "reserve %1"),
                                  QStringList{QString::number(place)}),
                 Tone::Muted, Icon::Minus};
    } else if (elsewhere) {
        state = {word(QT_TRANSLATE_NOOP("decision", "departs")), Tone::Warning, Icon::Warning};
    }
    const QString ranked = sealed == nullptr ? u"—"_s : m_workspace.number(sealed->place);
    return {QVariant::fromValue(candidate),
            {seat, {nameOfCandidate(m_workspace, candidate)}, {ranked, Tone::Muted}, {score, Tone::Muted}, state}};
}

void SeatsTable::showRows(const QList<CandidateId> &seats, const QList<CandidateId> &reserves, bool decided)
{
    QList<TableRow> rows;
    for (qsizetype i = 0; i < seats.size(); ++i) {
        rows.append(rowOf(seats.at(i), static_cast<int>(i) + 1, true, decided));
    }
    for (qsizetype i = 0; i < reserves.size(); ++i) {
        rows.append(rowOf(reserves.at(i), static_cast<int>(i) + 1, false, decided));
    }
    m_rows->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_table->updateGeometry();
    m_card->setRemark(
        rows.isEmpty()
            ? QString()
            : m_workspace.text("decision",
                               decided ? QT_TRANSLATE_NOOP("decision", "decided: %1 awardees, %2 reserves")
                                       : QT_TRANSLATE_NOOP("decision", "proposed: %1 seats, %2 reserves"),
                               QStringList{QString::number(seats.size()), QString::number(reserves.size())}));
}

void SeatsTable::fillChoices()
{
    const QVariant seat = m_seat->currentData();
    const QVariant other = m_other->currentData();
    m_seat->clear();
    m_other->clear();
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        const QString name = m_workspace.number(i + 1) + u". "_s + nameOfCandidate(m_workspace, m_order.at(i));
        if (i < m_seatCount) {
            m_seat->addItem(name, QVariant::fromValue(m_order.at(i)));
        }
        m_other->addItem(name, QVariant::fromValue(m_order.at(i)));
    }
    const int chosen = m_seat->findData(seat);
    m_seat->setCurrentIndex(chosen >= 0 ? chosen : m_seat->count() - 1);
    // The likeliest: the last seat and the first reserve.
    m_other->setCurrentIndex(other.isValid() && other != seat
                                 ? std::max(0, m_other->findData(other))
                                 : static_cast<int>(std::min(m_seatCount, m_order.size() - 1)));
}

void SeatsTable::exchange()
{
    const qsizetype first = m_order.indexOf(m_seat->currentData().value<CandidateId>());
    const qsizetype second = m_order.indexOf(m_other->currentData().value<CandidateId>());
    m_form->clearNotes();
    if (first < 0 || second < 0 || first == second) {
        m_form->setNote(m_other, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("decision", "Choose somebody else for the seat.")); });
        m_other->setFocus();
        return;
    }
    m_order.swapItemsAt(first, second);
    m_other->setCurrentIndex(-1); // the next exchange is another one
    showSeats(nullptr, true);
    m_why->setFocus();
    emit changed();
}

void SeatsTable::backToRanking()
{
    m_order = m_ranked;
    m_changing = false;
    m_why->clear();
    m_form->clearNotes();
    showSeats(nullptr, true);
    emit changed();
}

} // namespace rangvoan::ui
