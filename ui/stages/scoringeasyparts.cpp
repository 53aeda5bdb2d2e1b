// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringcandidates.h"
#include "ui/stages/scoringeasy.h"
#include "ui/stages/scoringknown.h"
#include "ui/stages/scoringquestion.h"
#include "ui/stages/scoringreason.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int easyWidth = 1024;
constexpr int easyFoot = 80;

/// Scrolls inside: its height is what is left between head and foot.
class EasyColumn final : public QWidget
{
public:
    using QWidget::QWidget;
    bool hasHeightForWidth() const override { return false; }
};

QScrollArea *scrollingEasy(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

ScoringEasy::ScoringEasy(Workspace &workspace, MarkingSheet &sheet, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_sheet(sheet), m_head(new QWidget(this)), m_foot(new QWidget(this)),
      m_body(new QStackedWidget(this)), m_name(new Label(m_head, Tone::Text, TextSize::Section)),
      m_place(new Label(m_head, Tone::Muted, TextSize::Section)),
      m_saved(new Label(m_head, Tone::Success, TextSize::Section)), m_iKnow(new Button(ButtonKind::Plain, m_head)),
      m_full(new Button(ButtonKind::Plain, m_head)), m_language(new Button(ButtonKind::Plain, m_head)),
      m_known(new KnownPanel(workspace, this)), m_pickTitle(new Label(this, Tone::Text, TextSize::Title)),
      m_pickWords(new Label(this, Tone::Muted, TextSize::Easy)),
      m_candidates(new CandidateRows(workspace, sheet, this)), m_question(new EasyQuestion(workspace, sheet, this)),
      m_reason(new ReasonBox(workspace, sheet, this)), m_summaryTitle(new Label(this, Tone::Text, TextSize::Title)),
      m_summaryWords(new Label(this, Tone::Muted, TextSize::Easy)), m_rows(new RowModel(this)),
      m_table(new TableView(this)), m_stop(new Button(ButtonKind::Plain, m_foot)),
      m_write(new Button(ButtonKind::Plain, m_foot)), m_keep(new Button(ButtonKind::Plain, m_foot)),
      m_back(new Button(ButtonKind::Plain, m_foot)), m_next(new Button(ButtonKind::Primary, m_foot))
{
    build();
    connectAll();
}

void ScoringEasy::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(space::three, space::two, space::three, space::one);
    middle->addStretch(1);
    middle->addWidget(buildBody(), 100);
    middle->addStretch(1);
    column->addLayout(middle, 1);
    column->addWidget(buildFoot());
}

QWidget *ScoringEasy::buildHead()
{
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(space::three, 0, space::three, 0);
    row->setSpacing(space::two);
    row->addWidget(m_name);
    row->addWidget(m_place, 1);
    row->addWidget(m_saved);
    row->addWidget(m_iKnow);
    row->addWidget(m_full);
    row->addWidget(m_language);
    m_head->setFixedHeight(space::header);
    m_name->setWordWrap(false);
    m_place->setElided(true);
    m_saved->setWordWrap(false);
    m_iKnow->setIconName(Icon::Person);
    m_iKnow->setObjectName(u"easyKnow"_s);
    for (Button *button : {m_iKnow, m_full, m_language}) {
        button->setFont(fontFor(TextSize::Section, Language::Khmer));
    }
    m_full->setObjectName(u"fullView"_s);
    m_language->setObjectName(u"easyLanguage"_s);
    return m_head;
}

QWidget *ScoringEasy::buildBody()
{
    auto *whole = new EasyColumn(this);
    whole->setMaximumWidth(easyWidth);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_known);
    column->addWidget(m_body, 1);
    m_body->addWidget(buildPick());
    m_body->addWidget(scrollingEasy(m_question, m_body));
    auto *reason = new QWidget(m_body);
    auto *reasons = new QVBoxLayout(reason);
    reasons->setContentsMargins(0, space::two, 0, 0);
    reasons->addWidget(m_reason);
    reasons->addStretch(1);
    m_body->addWidget(reason);
    m_body->addWidget(buildSummary());
    m_reason->setLarge();
    return whole;
}

QWidget *ScoringEasy::buildPick()
{
    auto *pick = new QWidget(m_body);
    auto *column = new QVBoxLayout(pick);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_pickTitle);
    column->addWidget(m_pickWords);
    m_candidates->setLarge();
    column->addWidget(scrollingEasy(m_candidates, pick), 1);
    return pick;
}

QWidget *ScoringEasy::buildFoot()
{
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(space::three, space::two, space::three, space::two);
    row->setSpacing(space::two);
    row->addWidget(m_stop);
    row->addWidget(m_write);
    row->addWidget(m_keep);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    m_foot->setFixedHeight(easyFoot);
    for (Button *button : {m_stop, m_write, m_keep, m_back, m_next}) {
        button->setTall(true);
        button->setFont(fontFor(TextSize::Easy, Language::Khmer));
    }
    m_write->setIconName(Icon::Pencil);
    m_back->setIconName(Icon::ChevronLeft);
    m_next->setMinimumWidth(176);
    m_stop->setObjectName(u"easyStop"_s);
    m_write->setObjectName(u"easyReason"_s);
    m_keep->setObjectName(u"easyKeep"_s);
    m_back->setObjectName(u"easyBack"_s);
    m_next->setObjectName(u"easyNext"_s);
    return m_foot;
}

void ScoringEasy::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(m_head->geometry(), theme.colour(Tone::Raised));
    painter.fillRect(m_foot->geometry(), theme.colour(Tone::Raised));
    painter.setPen(theme.colour(Tone::Hairline));
    painter.drawLine(0, m_head->height() - 1, width(), m_head->height() - 1);
    painter.drawLine(0, m_foot->y(), width(), m_foot->y());
}

} // namespace rangvoan::ui
