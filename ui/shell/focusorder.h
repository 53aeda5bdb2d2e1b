// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QWidget;

namespace rangvoan::ui
{

/// What can have the focus under `root`, shown or not, in the order in which one reads it: as the layouts hold it, row
/// by row; in a card what saves its fields comes last, wherever it stands.
QList<QWidget *> readingOrder(QWidget *root);

/// Makes Tab go in that order.
void putInReadingOrder(QWidget *root);

/// The first under `root` in that order that takes the focus by Tab now; null when there is none.
QWidget *firstToFocus(QWidget *root);

/// Where the focus goes when `gone` just went away under `root`: to the next, else to the one before.
QWidget *nearestToFocus(QWidget *root, const QWidget *gone);

} // namespace rangvoan::ui
