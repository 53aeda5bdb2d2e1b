// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/header.h"

#include "ui/text/breakable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int leastField = 76;
constexpr int widestField = 320;
constexpr int narrowHeader = 1000;

} // namespace

Header::Header(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_cycle(new QComboBox(this)), m_category(new QComboBox(this)),
      m_round(new QComboBox(this)), m_badge(new StateChip(this)), m_search(new QLineEdit(this)),
      m_saved(new Label(this, Tone::Success)), m_actor(new QComboBox(this)),
      m_undo(new Button(ButtonKind::Quiet, this)), m_tools(new Button(ButtonKind::Plain, this)),
      m_menu(new QMenu(this)), m_khmer(new Button(ButtonKind::Plain, this)),
      m_english(new Button(ButtonKind::Plain, this))
{
    build();
    connectAll();
}

void Header::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::two, 0, space::three, 0);
    row->setSpacing(space::one);
    row->addWidget(m_cycle);
    row->addWidget(m_category);
    row->addWidget(m_round);
    row->addWidget(m_badge);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addWidget(m_saved);
    row->addWidget(m_undo);
    row->addWidget(m_actor);
    row->addWidget(m_tools);
    row->addWidget(m_khmer);
    row->addWidget(m_english);
    m_cycle->setObjectName(u"cycle"_s);
    m_category->setObjectName(u"category"_s);
    m_round->setObjectName(u"round"_s);
    m_badge->setObjectName(u"badge"_s);
    m_search->setObjectName(u"search"_s);
    m_actor->setObjectName(u"actor"_s);
    m_undo->setObjectName(u"undo"_s);
    m_tools->setObjectName(u"tools"_s);
    m_khmer->setObjectName(u"khmer"_s);
    m_english->setObjectName(u"english"_s);
    m_search->setMaximumWidth(240);
    m_search->setClearButtonEnabled(true);
    m_saved->setWordWrap(false);
    m_undo->setIconName(Icon::Undo);
    m_undo->setIconOnly(true);
    m_tools->setIconName(Icon::Gear);
    m_tools->setIconOnly(true);
    m_khmer->setCheckable(true);
    m_english->setCheckable(true);
    m_khmer->setWords(u"ខ្មែរ"_s);
    m_english->setWords(u"EN"_s);
    for (QComboBox *box : {m_cycle, m_category, m_round, m_actor}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumWidth(leastField); // they give way in a small window
    }
    m_search->setMinimumWidth(leastField);
}

void Header::connectAll()
{
    connect(m_cycle, &QComboBox::activated, this,
            [this](int index) { m_workspace.setCycle(m_cycle->itemData(index).value<CycleId>()); });
    connect(m_category, &QComboBox::activated, this,
            [this](int index) { m_workspace.setCategory(m_category->itemData(index).value<CategoryId>()); });
    connect(m_round, &QComboBox::activated, this, [this](int index) { m_workspace.setRound(index + 1); });
    connect(m_actor, &QComboBox::activated, this,
            [this](int index) { m_workspace.setActor(m_actor->itemData(index).value<Actor>()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { emit searched(m_search->text()); });
    connect(m_undo, &Button::clicked, &m_workspace, &Workspace::undo);
    connect(m_tools, &Button::clicked, this,
            [this] { m_menu->popup(m_tools->mapToGlobal(QPoint(0, m_tools->height() + space::half))); });
    connect(m_khmer, &Button::toggled, this, [this](bool chosen) { chooseLanguage(Language::Khmer, chosen); });
    connect(m_english, &Button::toggled, this, [this](bool chosen) { chooseLanguage(Language::English, chosen); });
    connect(&m_workspace, &Workspace::savedAtChanged, this, &Header::showSaved);
    connect(&m_workspace, &Workspace::undoChanged, this, &Header::showUndo);
}

void Header::refresh()
{
    setFixedHeight(std::max(space::header, lineHeight(font()) + space::two + space::half)); // large type too
    const auto word = [this](const char *source) {
        return m_workspace.text("window", source);
    };
    m_search->setPlaceholderText(word(QT_TRANSLATE_NOOP("window", "Find a candidate (Ctrl+K)")));
    m_search->setAccessibleName(m_search->placeholderText());
    m_cycle->setAccessibleName(word(QT_TRANSLATE_NOOP("window", "Year")));
    m_category->setAccessibleName(word(QT_TRANSLATE_NOOP("window", "Category")));
    m_round->setAccessibleName(word(QT_TRANSLATE_NOOP("window", "Round")));
    m_actor->setAccessibleName(word(QT_TRANSLATE_NOOP("window", "Who sits here")));
    m_actor->setToolTip(m_actor->accessibleName());
    m_tools->setWords(word(QT_TRANSLATE_NOOP("window", "File and settings")));
    m_khmer->setChecked(m_workspace.language() == Language::Khmer);
    m_english->setChecked(m_workspace.language() == Language::English);
    fillCycles();
    fillCategories();
    fillRounds();
    fillActors();
    showBadge();
    showSaved();
    showUndo();
    fitBoxes();
    fit();
}

void Header::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitBoxes();
    }
}

/// A box keeps the width it once had until its rule is set anew, and its row gives it more than it asks for.
void Header::fitBoxes()
{
    for (QComboBox *box : {m_cycle, m_category, m_round, m_actor}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(std::clamp(box->sizeHint().width(), leastField, widestField));
    }
}

void Header::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// In a small window: the sign of the badge without its word, of the languages the one to change to.
void Header::fit()
{
    m_badge->setWordShown(width() >= narrowHeader);
    m_saved->setVisible(m_workspace.savedAt().isValid() && width() >= narrowHeader);
    const bool both = width() >= narrowHeader;
    m_khmer->setVisible(both || m_workspace.language() != Language::Khmer);
    m_english->setVisible(both || m_workspace.language() == Language::Khmer);
}

void Header::fillCycles()
{
    m_cycle->clear();
    for (const CycleOverview &cycle : m_workspace.cycles()) {
        m_cycle->addItem(m_workspace.inDigits(cycle.settings.year), QVariant::fromValue(cycle.id));
        if (cycle.id == m_workspace.cycle()) {
            m_cycle->setCurrentIndex(m_cycle->count() - 1);
        }
    }
    m_cycle->setVisible(m_cycle->count() > 0);
}

void Header::fillCategories()
{
    m_category->clear();
    for (const CategoryFacts &category : m_workspace.facts().categories) {
        m_category->addItem(m_workspace.local(category.settings.nameKm, category.settings.nameEn),
                            QVariant::fromValue(category.id));
        if (category.id == m_workspace.category()) {
            m_category->setCurrentIndex(m_category->count() - 1);
        }
    }
    m_category->setVisible(m_category->count() > 0);
}

void Header::fillRounds()
{
    m_round->clear();
    m_round->addItem(m_workspace.text("rounds", QT_TRANSLATE_NOOP("rounds", "Long list")));
    m_round->addItem(m_workspace.text("rounds", QT_TRANSLATE_NOOP("rounds", "Final round")));
    m_round->setCurrentIndex(m_workspace.round() - 1);
    m_round->setVisible(m_workspace.facts().lastRound(m_workspace.category()) > 1);
}

void Header::fillActors()
{
    m_actor->clear();
    for (const Actor &actor : m_workspace.actors()) {
        m_actor->addItem(m_workspace.actorName(actor), QVariant::fromValue(actor));
        if (actor == m_workspace.actor()) {
            m_actor->setCurrentIndex(m_actor->count() - 1);
        }
    }
}

void Header::showBadge()
{
    const bool practice = m_workspace.isOpen() && m_workspace.file().isPractice();
    m_badge->setVisible(practice || m_workspace.facts().settings.example);
    if (practice) {
        m_badge->setState(Icon::Repeat, Tone::Warning,
                          m_workspace.text("window", QT_TRANSLATE_NOOP("window", "Practice")));
        m_badge->setToolTip(breakable(m_workspace.text(
            "window", QT_TRANSLATE_NOOP("window", "A copy to practise on: nothing done here counts."))));
        return;
    }
    m_badge->setState(Icon::Info, Tone::Warning, m_workspace.text("window", QT_TRANSLATE_NOOP("window", "Example")));
    m_badge->setToolTip(breakable(
        m_workspace.text("window", QT_TRANSLATE_NOOP("window", "The persons and marks in this file are made up."))));
}

void Header::showSaved()
{
    const bool known = m_workspace.savedAt().isValid();
    m_saved->setVisible(known && width() >= narrowHeader);
    if (known) {
        m_saved->setWords(m_workspace.text("window", QT_TRANSLATE_NOOP("window", "saved %1"),
                                           QStringList{m_workspace.timeOfDay(m_workspace.savedAt())}));
    }
}

void Header::showUndo()
{
    const UndoStep &step = m_workspace.undoStep();
    m_undo->setVisible(static_cast<bool>(step.run));
    m_undo->setWords(m_workspace.text("window", QT_TRANSLATE_NOOP("window", "Undo: %1 (Ctrl+Z)"),
                                      QStringList{step.name ? step.name() : QString()}));
}

void Header::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Tone::Raised));
    painter.setPen(theme.colour(Tone::Hairline));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

/// Follows toggled(), not clicked(): a screen reader toggles. The language that is spoken cannot be switched off.
void Header::chooseLanguage(Language language, bool chosen)
{
    if (chosen) {
        m_workspace.setLanguage(language);
    } else {
        Button *button = language == Language::Khmer ? m_khmer : m_english;
        button->setChecked(m_workspace.language() == language);
    }
}

} // namespace rangvoan::ui
