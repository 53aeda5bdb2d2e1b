// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/firmnesspanel.h"

#include "ui/charts/casegrid.h"
#include "ui/charts/columnchart.h"
#include "ui/charts/placechart.h"
#include "ui/stages/figurelist.h"
#include "ui/stages/rankinglines.h"
#include "ui/text/firmwords.h"
#include "ui/text/markwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressline.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int firmSentenceCount = 3;
constexpr int firmSentenceIcon = 20;

} // namespace

FirmnessPanel::FirmnessPanel(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_waiting(new QWidget(this)), m_waitingWords(new Label(m_waiting)),
      m_progress(new ProgressLine(m_waiting)), m_cancel(new Button(ButtonKind::Plain, m_waiting)),
      m_scroll(new QScrollArea(this)), m_card(new Card(this)), m_placesName(new Label(this, Tone::Muted)),
      m_places(new PlaceChart(this)), m_othersOut(new Label(this, Tone::Muted)),
      m_casesName(new Label(this, Tone::Muted)), m_cases(new CaseGrid(this)),
      m_specialist(new Button(ButtonKind::Quiet, this)), m_details(new QWidget(this)),
      m_method(new Label(this, Tone::Muted)), m_open(new Label(this, Tone::Muted)), m_closed(new Label(this)),
      m_figures(new FigureList(this)), m_marksName(new Label(this, Tone::Text, TextSize::Section)),
      m_marks(new ColumnChart(this))
{
    build();
    buildSpecialist();
    connect(m_cancel, &Button::clicked, this,
            [this] { m_progress->isVisible() ? emit cancelAsked() : emit startAsked(); });
    connect(m_specialist, &Button::clicked, this, &FirmnessPanel::toggleSpecialist);
}

void FirmnessPanel::toggleSpecialist()
{
    m_details->setVisible(m_details->isHidden());
    m_specialist->setIconName(m_details->isHidden() ? Icon::ChevronRight : Icon::ChevronDown);
    if (!m_details->isHidden()) { // once it is laid out
        QTimer::singleShot(0, this, [this] {
            const int top = m_specialist->mapTo(m_scroll->widget(), QPoint()).y();
            m_scroll->verticalScrollBar()->setValue(top);
        });
    }
}

void FirmnessPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    auto *waiting = new QHBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->setSpacing(space::two);
    waiting->addWidget(m_waitingWords);
    waiting->addWidget(m_progress, 1);
    waiting->addWidget(m_cancel);
    m_waitingWords->setWordWrap(false);
    column->addWidget(m_waiting);
    auto *content = new QWidget(m_scroll);
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_card);
    parts->addStretch(1);
    m_scroll->setObjectName(u"firmnessScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    for (int i = 0; i < firmSentenceCount; ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::two);
        m_signs.append(new QLabel(this));
        m_sentences.append(new Label(this, Tone::Text, TextSize::Section));
        m_sentences.last()->setObjectName(u"firmSentence%1"_s.arg(i + 1));
        row->addWidget(m_signs.last(), 0, Qt::AlignTop);
        row->addWidget(m_sentences.last(), 1);
        m_card->body()->addLayout(row);
    }
    for (QWidget *part :
         {static_cast<QWidget *>(m_placesName), static_cast<QWidget *>(m_places), static_cast<QWidget *>(m_casesName),
          static_cast<QWidget *>(m_cases), static_cast<QWidget *>(m_othersOut)}) {
        m_card->body()->addWidget(part);
    }
    m_card->body()->setSpacing(space::half);
    m_card->body()->addWidget(m_specialist, 0, Qt::AlignLeft);
    m_card->body()->addWidget(m_details);
    m_cancel->setObjectName(u"stopFirmness"_s);
    m_specialist->setObjectName(u"forTheSpecialist"_s);
    m_specialist->setIconName(Icon::ChevronRight);
    m_places->setObjectName(u"placeChart"_s);
    m_cases->setObjectName(u"leftOutCases"_s);
    m_card->hide();
}

void FirmnessPanel::buildSpecialist()
{
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    for (QWidget *part :
         {static_cast<QWidget *>(m_method), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_closed),
          static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_marksName), static_cast<QWidget *>(m_marks)}) {
        column->addWidget(part);
    }
    m_method->setObjectName(u"firmnessMethod"_s);
    m_closed->setObjectName(u"figuresClosed"_s);
    m_details->hide();
}

void FirmnessPanel::retranslate()
{
    m_placesName->setWords(word(QT_TRANSLATE_NOOP(
        "firmness", "Where each candidate could stand: dot = official place, line = where most repeats put the "
                    "candidate, dashed = cut line")));
    m_places->setAccessibleName(m_placesName->words());
    m_specialist->setWords(word(QT_TRANSLATE_NOOP("firmness", "For the specialist")));
    m_marksName->setWords(word(QT_TRANSLATE_NOOP("firmness", "How often each mark was given, over all sheets")));
    m_marks->setAccessibleName(m_marksName->words());
}

void FirmnessPanel::showProgress(int done, int all)
{
    const QString words =
        word(QT_TRANSLATE_NOOP("firmness", "Working it out: %1 of %2"), {QString::number(done), QString::number(all)});
    m_waiting->show();
    m_progress->show();
    m_waitingWords->setWords(words);
    m_progress->setProgress(done, all, words);
    m_cancel->setWords(word(QT_TRANSLATE_NOOP("firmness", "Stop")));
}

void FirmnessPanel::showStopped()
{
    m_waiting->show();
    m_progress->hide();
    m_waitingWords->setWords(word(QT_TRANSLATE_NOOP("firmness", "Stopped: nothing was worked out.")));
    m_cancel->setWords(word(QT_TRANSLATE_NOOP("firmness", "Work it out")));
}

void FirmnessPanel::clear()
{
    m_view = {};
    m_firmness.reset();
    m_card->hide();
    m_figures->showSections({});
    m_places->setRows({}, 0, [](int) { return QString(); });
    m_cases->setCases({});
    for (Label *sentence : std::as_const(m_sentences)) {
        sentence->setWords({});
    }
}

void FirmnessPanel::showFirmness(const RankingView &view, const Firmness &firmness)
{
    m_view = view;
    m_firmness = firmness;
    m_waiting->hide();
    m_card->setVisible(!firmness.candidates.isEmpty());
    showSentences();
    showPlaces();
    showCases();
    showSpecialist();
}

void FirmnessPanel::showSentences()
{
    const QList<FirmSentence> sentences = firmSentences(m_workspace, *m_firmness);
    for (int i = 0; i < firmSentenceCount; ++i) {
        const bool told = i < sentences.size();
        m_sentences.at(i)->setVisible(told);
        m_signs.at(i)->setVisible(told);
        m_sentences.at(i)->setWords(told ? sentences.at(i).words : QString());
    }
    paintSigns();
}

void FirmnessPanel::paintSigns()
{
    const QList<FirmSentence> sentences = firmSentences(m_workspace, *m_firmness);
    for (qsizetype i = 0; i < std::min<qsizetype>(firmSentenceCount, sentences.size()); ++i) {
        m_signs.at(i)->setFixedSize(firmSentenceIcon, lineHeight(m_sentences.at(i)->font()));
        m_signs.at(i)->setPixmap(iconPixmap(sentences.at(i).icon, themeOf(this).colour(sentences.at(i).tone),
                                            firmSentenceIcon, devicePixelRatioF()));
    }
}

void FirmnessPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool restyled = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (restyled && m_firmness) {
        paintSigns();
    }
}

/// Everybody who is or could be above the line, and a few below it.
void FirmnessPanel::showPlaces()
{
    constexpr int fewBelow = 2;
    QList<PlaceRow> rows;
    int left = 0;
    for (const CandidateFirmness &one : m_firmness->candidates) {
        const PlaceRange range{std::min({one.likely.best, one.leftOut.best, one.place}),
                               std::max({one.likely.worst, one.leftOut.worst, one.place})};
        if (one.band == Band::Out && one.place > m_firmness->seats + fewBelow) {
            ++left;
            continue;
        }
        const auto official = std::find_if(m_view.ranking.rows.cbegin(), m_view.ranking.rows.cend(),
                                           [&one](const RankedCandidate &row) { return row.id == one.id; });
        const Cell band = bandCell(m_workspace, one.band);
        rows.append(
            {official == m_view.ranking.rows.cend() ? m_workspace.number(one.place) : placeWord(m_workspace, *official),
             candidateName(m_workspace, one.id), one.place, range.best, range.worst, *band.icon, band.tone, band.text});
    }
    m_places->setRows(rows, m_firmness->seats, [this](int place) { return m_workspace.number(place); });
    m_othersOut->setVisible(left > 0);
    m_othersOut->setWords(
        word(QT_TRANSLATE_NOOP("firmness", "%1 more stay below the line in every case."), {QString::number(left)}));
}

void FirmnessPanel::showCases()
{
    m_casesName->setVisible(!m_firmness->cases.isEmpty());
    m_casesName->setWords(
        word(QT_TRANSLATE_NOOP("firmness", "Leaving out one member at a time: the same %1 in %2 of %3 "
                                           "cases"),
             {QString::number(m_firmness->seats), QString::number(m_firmness->sameSeats()),
              QString::number(m_firmness->cases.size())}));
    m_cases->setAccessibleName(m_casesName->words());
    QList<GridCase> cells;
    for (const Member &member : m_workspace.facts().members) {
        for (const LeftOutCase &one : m_firmness->cases) {
            if (one.member == member.id) {
                const FirmSentence outcome = caseWord(m_workspace, *m_firmness, one);
                cells.append({memberName(m_workspace, one.member), outcome.words, outcome.icon, outcome.tone});
            }
        }
    }
    m_cases->setCases(cells);
}

} // namespace rangvoan::ui
