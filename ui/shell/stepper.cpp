// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/stepper.h"

#include "app/procedure/stages.h"
#include "app/text/stagetext.h"
#include "ui/shell/stepperitem.h"
#include "ui/stages/pages.h"
#include "ui/widgets/bodyscroll.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr int narrowStepper = 56;

struct StepLook
{
    Icon icon;
    Tone tone;
    bool muted;
};

StepLook lookOfState(StageState state)
{
    switch (state) {
    case StageState::Closed:
        return {Icon::Tick, Tone::Success, false};
    case StageState::Open:
        return {Icon::Dot, Tone::Text, false};
    case StageState::ToConfirmAgain:
        return {Icon::Repeat, Tone::Warning, false};
    case StageState::Skipped:
        return {Icon::Skip, Tone::Muted, false};
    case StageState::NotOpen:
        return {Icon::Circle, Tone::Muted, true};
    }
    return {Icon::Circle, Tone::Muted, true};
}

/// A stage of rounds is done when it is done in every round; till then it shows the round that is not.
StageState stateOverRounds(Stage stage, const Workspace &workspace)
{
    const CycleFacts &facts = workspace.facts();
    const StageState own = effectiveState(facts, stageKey(stage, workspace.category(), workspace.round()));
    if (own != StageState::Closed || stageRule(stage).scope != StageScope::Round) {
        return own;
    }
    for (int round = 1; round <= facts.lastRound(workspace.category()); ++round) {
        const StageKey key = stageKey(stage, workspace.category(), round);
        if (!facts.isClosed(key)) {
            return effectiveState(facts, key);
        }
    }
    return own;
}

} // namespace

Stepper::Stepper(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_scroll(new BodyScroll(this)),
      m_check(new Button(ButtonKind::Quiet, this)), m_help(new Button(ButtonKind::Quiet, this))
{
    build();
    connect(m_check, &Button::clicked, this, &Stepper::checkAsked);
    connect(m_help, &Button::clicked, this, &Stepper::helpAsked);
    setNarrow(false);
}

Label *Stepper::addGroup(QVBoxLayout &column)
{
    auto *group = new Label(this, Tone::Muted);
    group->setContentsMargins(space::one, 0, 0, 0);
    column.addWidget(group);
    return group;
}

void Stepper::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::one, space::half, space::half, space::one);
    whole->setSpacing(0);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, space::half, 0, 0);
    column->setSpacing(0);
    for (const PageEntry &entry : pageEntries()) {
        if (entry.stage == Stage::Setup) {
            m_first = addGroup(*column);
        } else if (entry.stage && *entry.stage >= Stage::Nominations && m_second == nullptr) {
            m_second = addGroup(*column);
        }
        auto *item = new StepperItem(entry.key, entry.icon, this);
        column->addWidget(item);
        m_items.append(item);
        // Not clicked(): a screen reader toggles.
        connect(item, &QAbstractButton::toggled, this, [this, item](bool chosen) {
            if (chosen) {
                emit pageAsked(item->pageKey());
            }
        });
    }
    column->addStretch(1);
    m_scroll->setBody(list);
    whole->addWidget(m_scroll, 1);
    buildFoot(*whole);
}

void Stepper::buildFoot(QVBoxLayout &column)
{
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setContentsMargins(0, space::one, 0, 0);
    m_foot->setSpacing(0);
    m_foot->addWidget(m_check);
    m_foot->addWidget(m_help);
    m_foot->addStretch(1);
    column.addLayout(m_foot);
    m_check->setObjectName(QStringLiteral("check"));
    m_check->setIconName(Icon::Shield);
    m_check->setCheckable(true);
    m_help->setObjectName(QStringLiteral("help"));
    m_help->setIconName(Icon::Question);
}

void Stepper::refresh()
{
    const auto word = [this](const char *source) {
        return m_workspace.text("window", source);
    };
    for (Label *group : {m_first, m_second}) {
        if (group != nullptr) {
            group->setWords(group == m_first ? word(QT_TRANSLATE_NOOP("window", "Procedure 1"))
                                             : word(QT_TRANSLATE_NOOP("window", "Procedure 2")));
        }
    }
    m_check->setWords(word(QT_TRANSLATE_NOOP("window", "Check")));
    m_help->setWords(word(QT_TRANSLATE_NOOP("window", "Help")));
    const QList<PageEntry> &entries = pageEntries();
    for (int i = 0; i < m_items.size(); ++i) {
        const PageEntry &entry = entries.at(i);
        if (!entry.stage) {
            m_items.at(i)->setLook(entry.icon, Tone::Text, false);
            m_items.at(i)->setWords(word(entry.name), {});
            continue;
        }
        const StageState state = stateOverRounds(*entry.stage, m_workspace);
        const StepLook look = lookOfState(state);
        m_items.at(i)->setLook(look.icon, look.tone, look.muted);
        m_items.at(i)->setWords(stageName(*entry.stage, m_workspace.wording()),
                                stateName(state, m_workspace.wording()));
    }
}

void Stepper::setCurrent(const QString &pageKey)
{
    for (StepperItem *item : std::as_const(m_items)) {
        const QSignalBlocker quiet(item);
        item->setAutoExclusive(false); // the page may stand at the foot: then none is current
        item->setChecked(item->pageKey() == pageKey);
        item->setAutoExclusive(true);
        if (item->isChecked()) {
            m_scroll->ensureWidgetVisible(item, 0, space::three);
        }
    }
    m_check->setChecked(pageKey == checkKey());
}

void Stepper::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? narrowStepper : space::stepper);
    for (StepperItem *item : std::as_const(m_items)) {
        item->setNarrow(narrow);
    }
    for (Label *group : {m_first, m_second}) {
        if (group != nullptr) {
            group->setVisible(!narrow);
        }
    }
    m_check->setIconOnly(narrow);
    m_help->setIconOnly(narrow);
    m_foot->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString Stepper::neighbour(const QString &pageKey, int steps) const
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(),
                                    [&pageKey](const StepperItem *item) { return item->pageKey() == pageKey; });
    const auto at = static_cast<int>(found - m_items.cbegin());
    const int wanted = std::clamp(at + steps, 0, static_cast<int>(m_items.size()) - 1);
    return m_items.at(wanted)->pageKey();
}

void Stepper::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setPen(themeOf(this).colour(Tone::Hairline));
    painter.drawLine(width() - 1, 0, width() - 1, height());
    const int y = m_check->geometry().top() - space::half;
    painter.drawLine(space::one, y, width() - space::one, y);
}

} // namespace rangvoan::ui
