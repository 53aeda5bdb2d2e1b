// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringdesk.h"

#include "ui/stages/scoringcandidates.h"
#include "ui/stages/scoringcriteria.h"
#include "ui/stages/scoringdossier.h"
#include "ui/stages/scoringknown.h"
#include "ui/stages/scoringreason.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressline.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// The columns scroll inside: their height is what is left, not what their texts would like.
class DeskColumns final : public QWidget
{
public:
    using QWidget::QWidget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

ScoringDesk::ScoringDesk(Workspace &workspace, MarkingSheet &sheet, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_sheet(sheet), m_known(new KnownPanel(workspace, this)),
      m_confirm(new ConfirmPanel(this)), m_list(new Card(this)),
      m_candidates(new CandidateRows(workspace, sheet, this)), m_dossier(new DossierCard(workspace, sheet, this)),
      m_criteria(new CriteriaPane(workspace, sheet, this)), m_empty(new EmptyState(Icon::People, this)),
      m_paperCard(new Card(this)), m_paper(new EmptyState(Icon::Pencil, this)), m_columns(new DeskColumns(this)),
      m_foot(new QWidget(this)), m_count(new Label(m_foot)), m_progress(new ProgressLine(m_foot)),
      m_saved(new Label(m_foot, Tone::Success)), m_hint(new Label(m_foot, Tone::Muted)),
      m_easy(new Button(ButtonKind::Plain, m_foot)), m_stop(new Button(ButtonKind::Plain, m_foot)),
      m_revise(new Button(ButtonKind::Plain, m_foot)), m_keep(new Button(ButtonKind::Plain, m_foot)),
      m_handIn(new Button(ButtonKind::Primary, m_foot))
{
    build();
    buildFoot();
    connectAll();
}

void ScoringDesk::buildFoot()
{
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, space::one, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_count);
    row->addWidget(m_progress);
    row->addWidget(m_saved);
    row->addWidget(m_hint, 1);
    row->addWidget(m_easy);
    row->addWidget(m_stop);
    row->addWidget(m_keep);
    row->addWidget(m_revise);
    row->addWidget(m_handIn);
    m_count->setWordWrap(false);
    m_saved->setWordWrap(false);
    m_hint->setElided(true);
    m_progress->setFixedWidth(120);
}

void ScoringDesk::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_confirm);
    column->addWidget(m_columns, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_foot);
    auto *row = new QHBoxLayout(m_columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_candidates);
    scroll->viewport()->setAutoFillBackground(false);
    m_candidates->setAutoFillBackground(false);
    m_list->setTight(true);
    m_list->body()->addWidget(scroll);
    m_list->setFixedWidth(256);
    m_dossier->setFixedWidth(280);
    row->addWidget(m_list);
    row->addWidget(m_dossier);
    row->addWidget(m_known, 1, Qt::AlignTop); // in the place of the criteria: nothing is marked meanwhile
    row->addWidget(m_criteria, 1);
    m_paperCard->body()->addWidget(m_paper);
    row->addWidget(m_paperCard, 1);
    m_easy->setObjectName(u"easyView"_s);
    m_stop->setObjectName(u"stopHere"_s);
    m_revise->setObjectName(u"revise"_s);
    m_keep->setObjectName(u"keepHandedIn"_s);
    m_handIn->setObjectName(u"handIn"_s);
}

void ScoringDesk::connectAll()
{
    connect(m_candidates, &CandidateRows::chosen, this, &ScoringDesk::openSheet);
    connect(m_dossier, &DossierCard::knownAsked, this, [this] { m_known->ask(m_sheet.candidate()); });
    connect(m_known, &KnownPanel::shownChanged, this, &ScoringDesk::showThird);
    connect(m_dossier, &DossierCard::evidenceChosen, this,
            [this](qsizetype number) { m_criteria->reason()->insert(evidenceReference(m_workspace, number) + u' '); });
    connect(m_criteria, &CriteriaPane::currentChanged, m_dossier, &DossierCard::showIndicator);
    connect(m_criteria, &CriteriaPane::endReached, this, [this] { m_handIn->setFocus(); });
    connect(&m_sheet, &MarkingSheet::saved, this, [this] {
        showFoot();
        m_candidates->refresh();
    });
    connect(m_handIn, &Button::clicked, this, &ScoringDesk::askToHandIn);
    connect(m_revise, &Button::clicked, this, [this] {
        m_sheet.revise();
        showSheet();
        m_criteria->setCurrent(0, true);
    });
    connect(m_keep, &Button::clicked, this, [this] {
        m_sheet.keepHandedIn();
        showSheet();
    });
    connect(m_easy, &Button::clicked, this, &ScoringDesk::easyAsked);
    connect(m_stop, &Button::clicked, this, &ScoringDesk::stopAsked);
}

void ScoringDesk::retranslate()
{
    m_known->retranslate();
    m_dossier->retranslate();
    m_criteria->retranslate();
    m_list->setHeading(word(QT_TRANSLATE_NOOP("scoring", "My candidates")));
    m_empty->setWords(word(QT_TRANSLATE_NOOP("scoring", "No candidate is assigned to you in this round.")));
    m_paper->setWords(word(QT_TRANSLATE_NOOP("scoring", "Your committee marks on paper. Read the dossier here, fill in "
                                                        "the printed sheet and give it to the desk: it is typed in "
                                                        "twice.")));
    m_easy->setWords(word(QT_TRANSLATE_NOOP("scoring", "Easy view")));
    m_stop->setWords(word(QT_TRANSLATE_NOOP("scoring", "Stop for today")));
    m_revise->setWords(word(QT_TRANSLATE_NOOP("scoring", "Change my marks")));
    m_keep->setWords(word(QT_TRANSLATE_NOOP("scoring", "Leave it as handed in")));
    m_handIn->setWords(word(QT_TRANSLATE_NOOP("scoring", "Hand in")));
}

bool ScoringDesk::isOnPaper() const
{
    return m_workspace.facts().settings.marking == MarkingMode::Paper;
}

void ScoringDesk::refresh()
{
    const bool any = !m_sheet.work().isEmpty();
    m_columns->setVisible(any);
    m_empty->setVisible(!any);
    m_foot->setVisible(any);
    m_list->setRemark(m_workspace.number(m_sheet.work().size()));
    begin();
    showSheet();
}

void ScoringDesk::begin()
{
    if (m_sheet.candidate().isNull() && !m_sheet.work().isEmpty()) {
        const CandidateId next = m_sheet.nextOpen();
        m_sheet.open(next.isNull() ? m_sheet.work().constFirst().candidate : next);
        m_criteria->begin(false);
    }
}

void ScoringDesk::showCandidate(const CandidateId &candidate)
{
    if (m_sheet.workOn(candidate) != nullptr) {
        openSheet(candidate);
    }
}

void ScoringDesk::openSheet(const CandidateId &candidate)
{
    m_known->hide();
    m_confirm->takeBack();
    m_tried = false;
    m_sheet.open(candidate);
    showSheet();
    m_criteria->begin(m_sheet.isEditable());
}

void ScoringDesk::showSheet()
{
    m_candidates->refresh();
    m_dossier->refresh();
    showThird();
    m_criteria->refresh();
    m_dossier->showIndicator(m_criteria->current());
    showFoot();
}

/// The third column: the criteria, or why there are none.
void ScoringDesk::showThird()
{
    const bool asks = !m_known->isHidden();
    const bool paper = isOnPaper() && !m_sheet.isHandedIn();
    m_paperCard->setVisible(paper && !asks);
    m_criteria->setVisible(!paper && !asks);
    m_handIn->setEnabled(!asks);
}

void ScoringDesk::showFoot()
{
    const QString count =
        m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "%1 of %2 marked"),
                         QStringList{m_workspace.number(m_sheet.marked()), m_workspace.number(m_sheet.count())});
    m_count->setWords(count);
    m_progress->setProgress(m_sheet.marked(), m_sheet.count(), count);
    const bool editable = m_sheet.isEditable();
    const OwnWork *work = m_sheet.workOn(m_sheet.candidate());
    const bool kept = work != nullptr && work->inWork && m_workspace.savedAt().isValid();
    QString state;
    if (m_sheet.isHandedIn() && !editable) {
        state = word(QT_TRANSLATE_NOOP("scoring", "This sheet is handed in."));
    } else if (kept) {
        state = m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "saved %1"),
                                 QStringList{m_workspace.timeOfDay(m_workspace.savedAt())});
    }
    m_saved->setWords(state);
    const int missing = m_sheet.count() - m_sheet.marked();
    const bool lacks = m_tried && editable && missing > 0;
    const bool paper = isOnPaper() && !m_sheet.isHandedIn();
    m_count->setVisible(!paper);
    m_progress->setVisible(!paper);
    m_hint->setTone(lacks ? Tone::Error : Tone::Muted);
    m_hint->setWords(
        lacks      ? m_workspace.text("scoring", QT_TRANSLATE_N_NOOP("scoring", "%n indicator(s) not marked"), missing)
        : editable ? m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "Keys 0-%1 set a level, Enter goes on"),
                                      QStringList{m_workspace.number(m_sheet.rules()->scale.maximum())})
                   : QString());
    m_handIn->setVisible(editable);
    m_keep->setVisible(m_sheet.isRevision());
    m_revise->setVisible(m_sheet.mayRevise());
    m_stop->setVisible(m_workspace.facts().settings.marking == MarkingMode::SharedLaptop);
    m_easy->setVisible(!isOnPaper());
}

void ScoringDesk::askToHandIn()
{
    if (const std::optional<SheetGap> gap = m_sheet.gap(); gap) {
        m_tried = true;
        m_criteria->point(*gap);
        showFoot();
        return;
    }
    const auto asked = [this] {
        const Candidate *candidate = m_workspace.facts().candidate(m_sheet.candidate());
        const QString name = candidate == nullptr ? QString() : m_workspace.nameOf(candidate->nomination.name);
        ConfirmWords words;
        words.question =
            m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "Hand in the sheet of %1?"), QStringList{name});
        words.consequence =
            word(QT_TRANSLATE_NOOP("scoring", "Every indicator is marked. While scoring is open you can "
                                              "still change your marks and hand in again."));
        words.yes = word(QT_TRANSLATE_NOOP("scoring", "Hand in"));
        words.no = word(QT_TRANSLATE_NOOP("scoring", "Look again"));
        return words;
    };
    m_confirm->ask(asked, [this](const QString &) { handIn(); });
}

void ScoringDesk::handIn()
{
    const CandidateId done = m_sheet.candidate();
    if (!m_sheet.handIn()) {
        return;
    }
    m_sheet.reload();
    const CandidateId next = m_sheet.nextOpen(done);
    if (next.isNull()) {
        m_workspace.say(MessageKind::Done, "scoring",
                        QT_TRANSLATE_NOOP("scoring", "Handed in. All your sheets are done: thank you."));
        showSheet();
        emit allHandedIn();
        return;
    }
    m_workspace.say(MessageKind::Done, "scoring",
                    QT_TRANSLATE_NOOP("scoring", "Handed in. Here is your next candidate."));
    openSheet(next);
}

void ScoringDesk::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_foot->isVisible()) {
        QPainter painter(this);
        painter.setPen(themeOf(this).colour(Tone::Hairline));
        painter.drawLine(0, m_foot->y(), width(), m_foot->y());
    }
}

} // namespace rangvoan::ui
