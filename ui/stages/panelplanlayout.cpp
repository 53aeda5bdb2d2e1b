// SPDX-License-Identifier: Apache-2.0
// The widgets of the panel plan, where they stand and their standing words.
#include "ui/models/panelmodel.h"
#include "ui/stages/panelplanview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panelmatrix.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// Between the matrix and what stands below it: rows cut off at the foot go on behind it.
class MatrixRule final : public QWidget
{
public:
    explicit MatrixRule(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), themeOf(this).colour(Tone::Edge));
    }
};

constexpr int usualMinutes = 25;
constexpr int sideWidth = 304;

} // namespace

void PanelPlanView::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_card, 1);
    row->addWidget(buildSide());
    m_card->setTight(true);
    m_card->body()->setSpacing(0);
    m_card->body()->addWidget(m_matrix, 1);
    m_card->body()->addWidget(new MatrixRule(m_card));
    m_card->body()->addWidget(m_empty, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::two, space::one, space::two, space::one);
    foot->setSpacing(space::half);
    buildPreview(*foot);
    m_card->body()->addLayout(foot);
    m_matrix->setModel(m_model);
    m_matrix->setObjectName(u"panelMatrix"_s);
}

void PanelPlanView::buildPreview(QVBoxLayout &column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(m_preview, 1);
    line->addWidget(m_drop);
    line->addWidget(m_take);
    line->addStretch(0); // a row of hidden widgets only would leave the legend no width
    column.addLayout(line);
    column.addWidget(m_reasonForm);
    column.addWidget(m_legend);
    m_reasonForm->addField(m_reason);
    m_preview->setObjectName(u"panelPreview"_s);
    m_reason->setObjectName(u"panelReason"_s);
    m_take->setObjectName(u"takePanels"_s);
    m_take->setIconName(Icon::Tick);
    m_drop->setObjectName(u"dropPanels"_s);
}

QWidget *PanelPlanView::buildSide()
{
    m_side->setFixedWidth(sideWidth);
    m_form->addField(m_readers, true);
    m_form->addField(m_largest, true);
    m_form->addField(m_minutes, true);
    m_side->body()->addWidget(m_form);
    m_side->body()->addWidget(m_load);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_plan);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_side->body()->addLayout(buttons);
    auto *result = new QWidget;
    auto *lines = new QVBoxLayout(result);
    lines->setContentsMargins(0, 0, space::one, 0);
    lines->setSpacing(space::one);
    lines->addWidget(m_gaps);
    lines->addWidget(m_shares);
    lines->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    result->setAutoFillBackground(false);
    scroll->setWidget(result);
    result->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_side->body()->addWidget(scroll, 1);
    m_readers->setObjectName(u"panelReaders"_s);
    m_readers->setRange(0, 99);
    m_largest->setObjectName(u"panelLargest"_s);
    m_largest->setRange(0, 999);
    m_minutes->setObjectName(u"panelMinutes"_s);
    m_minutes->setRange(5, 240);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(QSettings().value("panels/minutes"_L1, usualMinutes).toInt());
    m_plan->setObjectName(u"makePlan"_s);
    m_plan->setIconName(Icon::Scales);
    m_cancel->setObjectName(u"cancelPlan"_s);
    m_gaps->setObjectName(u"panelGaps"_s);
    m_shares->setObjectName(u"panelShares"_s);
    m_load->setObjectName(u"readingLoad"_s);
    return m_side;
}

void PanelPlanView::retranslate()
{
    m_card->setHeading(word(QT_TRANSLATE_NOOP("panels", "Who marks whom")));
    m_matrix->setAccessibleName(word(QT_TRANSLATE_NOOP("panels", "Who marks whom")));
    m_side->setHeading(word(QT_TRANSLATE_NOOP("panels", "The plan")));
    m_form->setName(m_readers, word(QT_TRANSLATE_NOOP("panels", "Readers per candidate")));
    m_form->setName(m_largest, word(QT_TRANSLATE_NOOP("panels", "Most dossiers per member")));
    m_form->setName(m_minutes, word(QT_TRANSLATE_NOOP("panels", "Minutes per dossier")));
    m_readers->setSpecialValueText(word(QT_TRANSLATE_NOOP("panels", "all")));
    m_largest->setSpecialValueText(word(QT_TRANSLATE_NOOP("panels", "no limit")));
    m_reasonForm->setName(m_reason, word(QT_TRANSLATE_NOOP("panels", "Reason of the change")));
    m_take->setWords(word(QT_TRANSLATE_NOOP("panels", "Accept")));
    m_drop->setWords(word(QT_TRANSLATE_NOOP("panels", "Discard")));
    m_cancel->setWords(word(QT_TRANSLATE_NOOP("panels", "Cancel")));
    m_legend->setWords(word(QT_TRANSLATE_NOOP("panels", "Tick: to mark. Tick in a circle: handed in. Hatched: conflict "
                                                        "of interest, own school or district. Under a name: dossiers "
                                                        "of that member.")));
}

} // namespace rangvoan::ui
