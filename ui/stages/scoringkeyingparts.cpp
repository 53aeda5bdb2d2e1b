// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringkeyform.h"
#include "ui/stages/scoringkeying.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pathpanel.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int keyingFoot = 72;
constexpr int keyingFormWidth = 640;

} // namespace

ScoringKeying::ScoringKeying(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new Label(this, Tone::Text, TextSize::Title)),
      m_about(new Label(this, Tone::Muted)), m_middle(new QWidget(this)), m_body(new QStackedWidget(this)),
      m_codeForm(new Form(this)), m_nameField(new QLineEdit(this)), m_codeField(new QLineEdit(this)),
      m_keys(new KeyForm(workspace, this)), m_compareRows(new RowModel(this)), m_compareTable(new TableView(this)),
      m_readRows(new RowModel(this)), m_readTable(new TableView(this)), m_signForm(new Form(this)),
      m_signed(new DateEdit(this)), m_foot(new QWidget(this)), m_leave(new Button(ButtonKind::Plain, m_foot)),
      m_back(new Button(ButtonKind::Plain, m_foot)), m_count(new Label(m_foot, Tone::Muted)),
      m_firstWrong(new Button(ButtonKind::Plain, m_foot)), m_readBack(new Button(ButtonKind::Plain, m_foot)),
      m_print(new Button(ButtonKind::Plain, m_foot)), m_next(new Button(ButtonKind::Primary, m_foot)),
      m_path(new PathPanel(this)), m_printer(workspace, m_printing, *m_path)
{
    build();
    connectAll();
}

void ScoringKeying::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *above = new QVBoxLayout(m_middle);
    above->setContentsMargins(space::three, space::two, space::three, space::one);
    above->setSpacing(space::one);
    above->addWidget(m_title);
    above->addWidget(m_about);
    above->addWidget(m_path);
    above->addWidget(m_body, 1);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(m_middle, 10000);
    middle->addStretch(1);
    column->addLayout(middle, 1);
    column->addWidget(m_foot);
    m_body->addWidget(buildCode());
    m_body->addWidget(buildType());
    m_body->addWidget(buildCompare());
    m_body->addWidget(buildReadBack());
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(space::three, space::two, space::three, space::two);
    row->setSpacing(space::two);
    row->addWidget(m_leave);
    row->addWidget(m_back);
    row->addWidget(m_count, 1);
    row->addWidget(m_firstWrong);
    row->addWidget(m_readBack);
    row->addWidget(m_print);
    row->addWidget(m_next);
    m_foot->setFixedHeight(keyingFoot);
    m_title->setStrong(true);
    m_leave->setObjectName(u"keyLeave"_s);
    m_back->setObjectName(u"keyBack"_s);
    m_firstWrong->setObjectName(u"keyFirstWrong"_s);
    m_readBack->setObjectName(u"keyReadBack"_s);
    m_print->setObjectName(u"keyPrint"_s);
    m_print->setIconName(Icon::Printer);
    m_next->setObjectName(u"keyNext"_s);
}

QWidget *ScoringKeying::buildCode()
{
    auto *page = new QWidget(m_body);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::two, 0, 0);
    m_codeForm->addField(m_nameField);
    m_codeForm->addField(m_codeField, true);
    m_codeForm->setMaximumWidth(keyingFormWidth);
    auto *card = new Card(page);
    card->body()->addWidget(m_codeForm);
    m_codeField->setFixedWidth(176);
    m_codeField->setMaxLength(12);
    column->addWidget(card);
    column->addStretch(1);
    m_nameField->setObjectName(u"keyerName"_s);
    m_codeField->setObjectName(u"sheetCode"_s);
    return page;
}

QWidget *ScoringKeying::buildType()
{
    auto *scroll = new QScrollArea(m_body);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_keys);
    scroll->viewport()->setAutoFillBackground(false);
    m_keys->setAutoFillBackground(false);
    return scroll;
}

QWidget *ScoringKeying::buildCompare()
{
    auto *page = new QWidget(m_body);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::one, 0, 0);
    m_compareTable->setModel(m_compareRows);
    m_compareTable->setWholeHeight(true);
    m_compareTable->setObjectName(u"keyDifferences"_s);
    auto *card = new Card(page);
    card->setTight(true);
    card->body()->addWidget(m_compareTable);
    column->addWidget(card);
    column->addStretch(1);
    return page;
}

QWidget *ScoringKeying::buildReadBack()
{
    auto *page = new QWidget(m_body);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::one, 0, space::one);
    column->setSpacing(space::two);
    m_readTable->setModel(m_readRows);
    m_readTable->setObjectName(u"keyReadTable"_s);
    m_signForm->addField(m_signed, true);
    m_signForm->setMaximumWidth(keyingFormWidth);
    m_signed->setObjectName(u"keySigned"_s);
    auto *card = new Card(page);
    card->setTight(true);
    card->body()->addWidget(m_readTable);
    column->addWidget(card, 1);
    column->addWidget(m_signForm);
    return page;
}

void ScoringKeying::retranslate()
{
    m_codeForm->setName(m_nameField, word(QT_TRANSLATE_NOOP("scoring", "Your name")));
    m_codeForm->setName(m_codeField, word(QT_TRANSLATE_NOOP("scoring", "Sheet code")));
    m_signForm->setName(m_signed, word(QT_TRANSLATE_NOOP("scoring", "Signed by the member on")));
    m_signed->setKhmerDigits(m_workspace.digitStyle() == DigitStyle::Khmer && m_workspace.wording().isKhmer());
    m_leave->setWords(word(QT_TRANSLATE_NOOP("scoring", "Stop typing")));
    m_firstWrong->setWords(word(QT_TRANSLATE_NOOP("scoring", "The first entry is wrong")));
    m_print->setWords(word(QT_TRANSLATE_NOOP("scoring", "Print to read back")));
    m_printer.retranslate();
    m_readBack->setWords(word(QT_TRANSLATE_NOOP("scoring", "Only one typist: read back …")));
    m_compareTable->setAccessibleName(word(QT_TRANSLATE_NOOP("scoring", "Differences")));
    m_readTable->setAccessibleName(word(QT_TRANSLATE_NOOP("scoring", "The typed sheet")));
    m_compareRows->setColumns({{word(QT_TRANSLATE_NOOP("scoring", "Indicator"))},
                               {word(QT_TRANSLATE_NOOP("scoring", "First entry")), true, 200},
                               {word(QT_TRANSLATE_NOOP("scoring", "Second entry")), true, 200}});
    m_readRows->setColumns(
        {{word(QT_TRANSLATE_NOOP("scoring", "Indicator"))}, {word(QT_TRANSLATE_NOOP("scoring", "Mark")), false, 240}});
    m_keys->retranslate();
    if (m_step == Step::ReadBack) {
        showReadBack();
    } else if (m_step == Step::Compare) {
        showDifferences();
    }
    showFoot();
}

void ScoringKeying::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(m_foot->geometry(), theme.colour(Tone::Raised));
    painter.setPen(theme.colour(Tone::Hairline));
    painter.drawLine(0, m_foot->y(), width(), m_foot->y());
}

} // namespace rangvoan::ui
