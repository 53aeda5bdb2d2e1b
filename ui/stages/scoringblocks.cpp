// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/focusring.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/stages/scoringcriteria.h"
#include "ui/text/breakable.h"
#include "ui/widgets/label.h"
#include "ui/widgets/levelrow.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

CriterionHead::CriterionHead(bool component, QWidget *parent) : QAbstractButton(parent), m_component(component)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CriterionHead::setWords(const QString &name, const QString &state, bool complete)
{
    m_name = name;
    m_state = state;
    m_complete = complete;
    setAccessibleName(name + QStringLiteral(", ") + state);
    setToolTip(name);
    update();
}

void CriterionHead::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    update();
}

QSize CriterionHead::sizeHint() const
{
    return {300, std::max(m_component ? 44 : 38, lineHeight(font()) + space::one)};
}

QSize CriterionHead::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void CriterionHead::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone ground = m_component ? Tone::Raised : Tone::Alternate;
    painter.fillRect(rect(), theme.colour(underMouse() ? Tone::Surface : ground));
    painter.setPen(theme.colour(Tone::Hairline));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const int left = m_component ? space::two : space::two + 4;
    paintIcon(painter, m_unfolded ? Icon::ChevronDown : Icon::ChevronRight, QRectF(left, (height() - 12) / 2.0, 12, 12),
              theme.colour(Tone::Muted));
    const int state = fontMetrics().horizontalAdvance(m_state) + 1;
    const Tone stateTone = m_component ? Tone::Text : (m_complete ? Tone::Success : Tone::Muted);
    painter.setPen(theme.colour(stateTone));
    painter.drawText(rect().adjusted(0, 0, -space::two, 0), Qt::AlignRight | Qt::AlignVCenter, m_state);
    int room = width() - left - 24 - state - 2 * space::two;
    if (!m_component) {
        const QRectF sign(width() - space::two - state - 22, (height() - 16) / 2.0, 16, 16);
        paintIcon(painter, m_complete ? Icon::TickCircle : Icon::Circle, sign, theme.colour(stateTone));
        room -= 22;
    }
    painter.setPen(theme.colour(m_component || m_unfolded ? Tone::Text : Tone::Muted));
    painter.drawText(QRect(left + 24, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     cutToWidth(fontMetrics(), m_name, room));
    if (showsFocus(this)) {
        drawFocusRing(painter, QRectF(rect()).adjusted(0, 0, 0, -1), this);
    }
}

IndicatorBlock::IndicatorBlock(QWidget *parent)
    : QFrame(parent), m_name(new Label(this)), m_levels(new LevelRow(this)), m_chosen(new Label(this, Tone::Accent)),
      m_next(new Label(this, Tone::Muted)), m_error(new Label(this, Tone::Error))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(40, space::half, space::two, space::one);
    column->setSpacing(space::half);
    column->addWidget(m_name);
    column->addWidget(m_levels);
    column->addWidget(m_error);
    column->addWidget(m_chosen);
    column->addWidget(m_next);
    m_error->hide();
    m_chosen->hide();
    m_next->hide();
}

void IndicatorBlock::setWords(const QString &name)
{
    m_name->setWords(name);
    m_levels->setAccessibleName(name);
}

void IndicatorBlock::setMeaning(const QString &chosen, const QString &next)
{
    m_chosen->setWords(chosen);
    m_next->setWords(next);
    m_chosen->setVisible(m_current && !chosen.isEmpty());
    m_next->setVisible(m_current && !next.isEmpty());
}

void IndicatorBlock::setCurrent(bool current)
{
    m_current = current;
    setMeaning(m_chosen->words(), m_next->words());
    update();
}

void IndicatorBlock::setError(std::function<QString()> sentence)
{
    const bool wrong = static_cast<bool>(sentence);
    m_error->tell(std::move(sentence));
    m_error->setVisible(wrong);
    m_levels->setProperty("tone", wrong ? QVariant(static_cast<int>(Tone::Error)) : QVariant());
    m_levels->update();
}

void IndicatorBlock::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Tone::Raised));
    painter.setPen(theme.colour(Tone::Hairline));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (m_current) {
        painter.fillRect(QRect(0, 0, 3, height() - 1), theme.colour(Tone::Accent));
    }
}

} // namespace rangvoan::ui
