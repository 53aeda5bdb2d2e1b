// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringcriteria.h"

#include "ui/stages/scoringreason.h"
#include "ui/text/scoringwords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/levelrow.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

CriteriaPane::CriteriaPane(Workspace &workspace, MarkingSheet &sheet, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_sheet(sheet), m_head(new CriterionHead(true, this)),
      m_scroll(new QScrollArea(this)), m_reason(new ReasonBox(workspace, sheet, this))
{
    build();
    connect(&m_sheet, &MarkingSheet::changed, this, [this] {
        showParts();
        showMeaning(m_current);
        m_reason->refresh();
    });
    connect(m_reason, &ReasonBox::goOnAsked, this, &CriteriaPane::walkOn);
}

void CriteriaPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 2, 1, 2); // the frame is round
    column->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    m_head->setFocusPolicy(Qt::NoFocus);
    m_head->setUnfolded(true);
    connect(m_head, &CriterionHead::clicked, this, [this] { m_scroll->verticalScrollBar()->setValue(0); });
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::two, space::one, space::two, space::one);
    foot->addWidget(m_reason);
    column->addLayout(foot);
}

/// The tree is made anew only when other rules come: with another category.
void CriteriaPane::buildParts()
{
    const CategoryFacts *category = m_workspace.categoryFacts();
    const std::shared_ptr<const RuleSet> rules = category == nullptr ? nullptr : category->rules;
    if (rules == nullptr || (m_built != nullptr && *m_built == *rules)) {
        return;
    }
    m_built = rules;
    m_components.clear();
    m_parts.clear();
    m_blocks.clear();
    m_inside = new QWidget(m_scroll);
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    int indicator = 0;
    for (int c = 0; c < rules->components.size(); ++c) {
        const Component &component = rules->components.at(c);
        Part whole{new CriterionHead(true, m_inside), c, indicator, 0, component.name, component.code};
        whole.head->setObjectName(u"component"_s + component.code);
        m_column->addWidget(whole.head);
        for (const SubCriterion &sub : component.subCriteria) {
            const int count = static_cast<int>(sub.indicators.size());
            Part part{new CriterionHead(false, m_inside), c, indicator, count, sub.name, sub.code};
            part.head->setObjectName(u"part"_s + sub.code);
            m_column->addWidget(part.head);
            connect(part.head, &CriterionHead::clicked, this, [this, from = indicator] { setCurrent(from, true); });
            m_parts.append(part);
            for (int i = 0; i < count; ++i) {
                m_blocks.append(addBlock(indicator + i));
            }
            indicator += count;
            whole.count += count;
        }
        connect(whole.head, &CriterionHead::clicked, this, [this, from = whole.from] { setCurrent(from, true); });
        m_components.append(whole);
    }
    m_column->addStretch(1);
    m_scroll->setWidget(m_inside); // the one before is deleted
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    m_current = 0;
    showWords();
}

IndicatorBlock *CriteriaPane::addBlock(int indicator)
{
    auto *block = new IndicatorBlock(m_inside);
    LevelRow *levels = block->levels();
    levels->setObjectName(u"levels"_s + m_built->indicators.at(indicator).code);
    levels->installEventFilter(this);
    connect(levels, &LevelRow::stepChosen, this, [this, indicator](int step) { chooseLevel(indicator, step); });
    connect(levels, &LevelRow::goOnAsked, this, &CriteriaPane::goOn);
    m_column->addWidget(block);
    return block;
}

void CriteriaPane::retranslate()
{
    buildParts();
    showWords();
    m_reason->retranslate();
}

void CriteriaPane::showWords()
{
    if (m_built == nullptr) {
        return;
    }
    const QStringList levels = levelWords(*m_built, m_workspace);
    const int keyed = static_cast<int>(m_built->scale.levels.size());
    for (int i = 0; i < m_blocks.size(); ++i) {
        m_blocks.at(i)->setWords(indicatorWords(*m_built, i, m_workspace));
        m_blocks.at(i)->levels()->setLevels(levels, 0, keyed);
    }
}

void CriteriaPane::refresh()
{
    buildParts();
    if (m_built == nullptr) {
        return;
    }
    for (int i = 0; i < m_blocks.size(); ++i) {
        m_blocks.at(i)->levels()->setStep(m_sheet.choice(i));
        m_blocks.at(i)->levels()->setReadOnly(!m_sheet.isEditable());
        showMissing(i);
        showMeaning(i);
    }
    showBlocks();
    showParts();
    m_reason->showComponent(m_built->indicators.at(m_current).component);
}

void CriteriaPane::showParts()
{
    if (m_sheet.count() == 0 || m_built == nullptr) {
        return;
    }
    const int places = m_built->displayPlaces.value;
    for (const Part &part : std::as_const(m_components)) {
        const QString name = m_workspace.inDigits(part.code) + u". "_s + m_workspace.local(part.name.km, part.name.en);
        const QString points = m_workspace.decimal(m_sheet.points(part.component).display(places)) + u" / "_s +
                               m_workspace.decimal(m_sheet.maximum(part.component).display(0));
        part.head->setWords(name, points, false);
        if (part.component == m_built->indicators.at(m_current).component) {
            m_head->setWords(name, points, false);
        }
    }
    for (const Part &part : std::as_const(m_parts)) {
        int marked = 0;
        for (int i = part.from; i < part.from + part.count; ++i) {
            marked += m_sheet.choice(i) >= 0 ? 1 : 0;
        }
        const QString name = m_workspace.inDigits(part.code) + u' ' + m_workspace.local(part.name.km, part.name.en);
        part.head->setWords(name, m_workspace.number(marked) + u'/' + m_workspace.number(part.count),
                            marked == part.count);
    }
}

void CriteriaPane::showBlocks()
{
    for (const Part &part : std::as_const(m_parts)) {
        const bool unfolded = m_current >= part.from && m_current < part.from + part.count;
        const int component = m_built->indicators.at(m_current).component;
        part.head->setUnfolded(unfolded);
        part.head->setVisible(part.component == component);
        for (int i = part.from; i < part.from + part.count; ++i) {
            m_blocks.at(i)->setVisible(unfolded);
            m_blocks.at(i)->setCurrent(i == m_current);
        }
    }
    for (const Part &part : std::as_const(m_components)) {
        part.head->setUnfolded(m_current >= part.from && m_current < part.from + part.count);
    }
}

void CriteriaPane::showMeaning(int indicator)
{
    const int step = m_sheet.choice(indicator);
    const int highest = m_built->scale.maximum();
    const auto line = [this, indicator](int level) {
        const LocalText words = m_built->descriptor(indicator, level);
        const LocalText &name = m_built->scale.levels.at(level).word;
        return QStringList{m_workspace.number(level), m_workspace.local(name.km, name.en),
                           m_workspace.local(words.km, words.en)};
    };
    const bool chosen = step >= 0 && step <= highest;
    const int next = chosen ? step + 1 : highest;
    m_blocks.at(indicator)->setMeaning(
        chosen ? m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "%1 %2: %3"), line(step)) : QString(),
        next <= highest ? m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "For %1 %2: %3"), line(next))
                        : QString());
}

void CriteriaPane::setCurrent(int indicator, bool focus)
{
    if (m_built == nullptr || indicator < 0 || indicator >= m_blocks.size()) {
        return;
    }
    m_current = indicator;
    showBlocks();
    showParts();
    showMeaning(indicator);
    m_reason->showComponent(m_built->indicators.at(indicator).component);
    if (focus) {
        m_blocks.at(indicator)->levels()->setFocus();
    }
    // The layout has to take in what was folded before anything can be scrolled to.
    QTimer::singleShot(0, this, &CriteriaPane::scrollToCurrent);
    emit currentChanged(indicator);
}

/// The head of the sub-criterion at the top where the current indicator still fits below it, else the indicator: no
/// line is cut through at the upper edge.
void CriteriaPane::scrollToCurrent()
{
    if (m_current >= m_blocks.size()) {
        return;
    }
    const auto part = std::find_if(m_parts.cbegin(), m_parts.cend(), [this](const Part &one) {
        return m_current >= one.from && m_current < one.from + one.count;
    });
    const QRect block = m_blocks.at(m_current)->geometry();
    const int head = part == m_parts.cend() ? block.top() : part->head->y();
    const bool fits = block.bottom() - head <= m_scroll->viewport()->height();
    m_scroll->verticalScrollBar()->setValue(fits ? head : block.top());
}

/// What was missing when the sheet was to be handed in is said until the mark is there.
void CriteriaPane::showMissing(int indicator)
{
    if (indicator != m_missing || m_sheet.choice(indicator) >= 0) {
        m_blocks.at(indicator)->setError({});
        return;
    }
    m_blocks.at(indicator)->setError(
        [this] { return word(QT_TRANSLATE_NOOP("scoring", "Choose a level: this indicator is not marked yet.")); });
}

void CriteriaPane::begin(bool focus)
{
    m_missing = -1;
    int first = 0;
    for (int i = 0; i < m_sheet.count(); ++i) {
        if (m_sheet.choice(i) < 0) {
            first = i;
            break;
        }
    }
    setCurrent(first, focus);
}

void CriteriaPane::point(const SheetGap &gap)
{
    if (gap.indicator >= 0) {
        m_missing = gap.indicator;
        setCurrent(gap.indicator, true);
        showMissing(gap.indicator);
        return;
    }
    const auto part = std::find_if(m_components.cbegin(), m_components.cend(),
                                   [&gap](const Part &one) { return one.component == gap.component; });
    if (part != m_components.cend()) {
        setCurrent(part->from + part->count - 1, false);
        m_reason->askForIt();
    }
}

void CriteriaPane::chooseLevel(int indicator, int step)
{
    m_sheet.choose(indicator, step);
    showMissing(indicator);
    m_blocks.at(indicator)->levels()->setStep(m_sheet.choice(indicator));
}

/// To the next indicator; on the way out of a component to its reason, if one is asked for and not written yet.
void CriteriaPane::goOn()
{
    const int component = m_built->indicators.at(m_current).component;
    const bool last = m_current + 1 >= m_blocks.size();
    const bool leaving = last || m_built->indicators.at(m_current + 1).component != component;
    const bool missing =
        m_sheet.isEditable() && m_sheet.needsReason(component) && m_sheet.reason(component).trimmed().isEmpty();
    if (leaving && missing) {
        m_reason->askForIt();
        return;
    }
    walkOn();
}

void CriteriaPane::walkOn()
{
    if (m_current + 1 >= m_blocks.size()) {
        emit endReached();
        return;
    }
    setCurrent(m_current + 1, true);
}

bool CriteriaPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (int i = 0; i < m_blocks.size(); ++i) {
            if (m_blocks.at(i)->levels() == watched && i != m_current) {
                setCurrent(i, false);
            }
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CriteriaPane::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goOn();
        return;
    case Qt::Key_Up:
        setCurrent(m_current - 1, true);
        return;
    case Qt::Key_Down:
        setCurrent(m_current + 1, true);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void CriteriaPane::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Tone::Hairline));
    painter.setBrush(theme.colour(Tone::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(1, m_scroll->geometry().bottom(), width() - 2, m_scroll->geometry().bottom());
}

} // namespace rangvoan::ui
