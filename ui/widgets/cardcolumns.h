// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QVBoxLayout;
class QWidget;

namespace rangvoan::ui
{

struct CardColumn
{
    QWidget *widget = nullptr;
    int share = 1;       ///< of the width
    bool scrolls = true; ///< false: it has what scrolls inside, and a layout
};

/// A column of cards, 16 pixels apart; its parent widget goes into setColumns().
QVBoxLayout *columnOfCards();
/// Lays the columns beside each other; each scrolls for itself, the bar in the gap at its right, that of the last one
/// in the margin of the page: see Page::scrollsColumns().
void setColumns(QWidget &page, const QList<CardColumn> &columns);

} // namespace rangvoan::ui
