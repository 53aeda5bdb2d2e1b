// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chiprow.h"

#include "ui/shell/theme.h"

#include <QEvent>

#include <algorithm>

namespace rangvoan::ui
{

ChipRow::ChipRow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::add(QWidget *chip)
{
    chip->setParent(this);
    m_chips.append(chip);
    updateGeometry();
}

int ChipRow::arrange(int width, bool place) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (QWidget *chip : m_chips) {
        if (chip->isHidden()) {
            continue;
        }
        const QSize size = chip->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + space::half;
            line = 0;
        }
        if (place) {
            chip->setGeometry(QRect(QPoint(x, y), size));
        }
        x += size.width() + space::one;
        line = std::max(line, size.height());
    }
    return y + line;
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    for (const QWidget *chip : m_chips) {
        width += chip->isHidden() ? 0 : chip->sizeHint().width() + space::one;
    }
    return {width, arrange(std::max(this->width(), 1), false)};
}

QSize ChipRow::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *chip : m_chips) {
        width = std::max(width, chip->isHidden() ? 0 : chip->sizeHint().width());
    }
    return {width, heightForWidth(std::max(this->width(), width))};
}

int ChipRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// A column that is short of room asks only for the least height it knew before.
void ChipRow::fit()
{
    setMinimumHeight(arrange(width(), true));
    updateGeometry();
}

bool ChipRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QWidget::event(event);
}

} // namespace rangvoan::ui
