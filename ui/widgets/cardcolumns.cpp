// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/cardcolumns.h"

#include "ui/shell/theme.h"
#include "ui/widgets/bodyscroll.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace rangvoan::ui
{

QVBoxLayout *columnOfCards()
{
    auto *column = new QVBoxLayout(new QWidget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    return column;
}

void setColumns(QWidget &page, const QList<CardColumn> &columns)
{
    auto *row = new QHBoxLayout(&page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const int bar = page.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int gap = space::two - bar;
    bool first = true;
    for (const CardColumn &column : columns) {
        const int before = first ? 0 : gap;
        first = false;
        if (!column.scrolls) {
            column.widget->layout()->setContentsMargins(before, 0, bar, 0);
            row->addWidget(column.widget, column.share);
            continue;
        }
        column.widget->layout()->setContentsMargins(before, 0, 0, 0);
        auto *scroll = new BodyScroll(&page);
        scroll->setBody(column.widget);
        scroll->keepBarRoom();
        row->addWidget(scroll, column.share);
    }
}

} // namespace rangvoan::ui
