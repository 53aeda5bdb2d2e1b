// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/focusorder.h"

#include "ui/widgets/card.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

/// One walk through the widgets as their layouts hold them.
class ReadingWalk
{
public:
    void widget(QWidget *widget);
    QList<QWidget *> reached;

private:
    void layout(const QLayout *layout);
    void grid(const QGridLayout *grid);
    void item(QLayoutItem *item);
    void rest(const QWidget *parent);

    QSet<const QWidget *> m_seen;
    QSet<const QWidget *> m_later; ///< what the card around will name at its end
};

/// Its parts are its own affair.
bool isOneThing(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(widget) != nullptr ||
           qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

bool takesFocusNow(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
}

void ReadingWalk::widget(QWidget *widget)
{
    if (widget->isWindow() || m_seen.contains(widget) || m_later.contains(widget)) {
        return;
    }
    m_seen.insert(widget);
    if (widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr) {
        reached.append(widget);
    }
    if (isOneThing(widget)) {
        return;
    }
    const auto *card = qobject_cast<const Card *>(widget);
    if (card != nullptr) {
        m_later.unite(QSet<const QWidget *>(card->endings().cbegin(), card->endings().cend()));
    }
    if (widget->layout() != nullptr) {
        layout(widget->layout());
    }
    if (const auto *scroll = qobject_cast<const QScrollArea *>(widget); scroll && scroll->widget()) {
        this->widget(scroll->widget());
    }
    rest(widget);
    if (card != nullptr) {
        for (QWidget *ending : card->endings()) {
            m_later.remove(ending);
            this->widget(ending);
        }
    }
}

void ReadingWalk::item(QLayoutItem *item)
{
    if (item->widget() != nullptr) {
        widget(item->widget());
    } else if (item->layout() != nullptr) {
        layout(item->layout());
    }
}

void ReadingWalk::layout(const QLayout *layout)
{
    if (const auto *table = qobject_cast<const QGridLayout *>(layout); table != nullptr) {
        grid(table);
        return;
    }
    for (int i = 0; i < layout->count(); ++i) {
        item(layout->itemAt(i));
    }
}

void ReadingWalk::grid(const QGridLayout *grid)
{
    struct Place
    {
        int row = 0;
        int column = 0;
        QLayoutItem *item = nullptr;
    };
    QList<Place> places;
    for (int i = 0; i < grid->count(); ++i) {
        Place place;
        int rows = 0;
        int columns = 0;
        grid->getItemPosition(i, &place.row, &place.column, &rows, &columns);
        place.item = grid->itemAt(i);
        places.append(place);
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    for (const Place &place : std::as_const(places)) {
        item(place.item);
    }
}

/// Children that no layout holds, as they lie.
void ReadingWalk::rest(const QWidget *parent)
{
    QList<QWidget *> children = parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    std::stable_sort(children.begin(), children.end(), [](const QWidget *a, const QWidget *b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    for (QWidget *child : std::as_const(children)) {
        widget(child);
    }
}

} // namespace

QList<QWidget *> readingOrder(QWidget *root)
{
    ReadingWalk walk;
    walk.widget(root);
    return walk.reached;
}

void putInReadingOrder(QWidget *root)
{
    const QList<QWidget *> order = readingOrder(root);
    for (qsizetype i = 0; i + 1 < order.size(); ++i) {
        if (order.at(i)->nextInFocusChain() != order.at(i + 1)) {
            QWidget::setTabOrder(order.at(i), order.at(i + 1));
        }
    }
}

QWidget *firstToFocus(QWidget *root)
{
    const QList<QWidget *> order = readingOrder(root);
    const auto found = std::find_if(order.cbegin(), order.cend(), takesFocusNow);
    return found == order.cend() ? nullptr : *found;
}

QWidget *nearestToFocus(QWidget *root, const QWidget *gone)
{
    const QList<QWidget *> order = readingOrder(root);
    const auto at = std::find(order.cbegin(), order.cend(), gone);
    if (at == order.cend()) {
        return nullptr;
    }
    const auto next = std::find_if(at, order.cend(), takesFocusNow);
    if (next != order.cend()) {
        return *next;
    }
    const auto before = std::find_if(std::make_reverse_iterator(at), order.crend(), takesFocusNow);
    return before == order.crend() ? nullptr : *before;
}

} // namespace rangvoan::ui
