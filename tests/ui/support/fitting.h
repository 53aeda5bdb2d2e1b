// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace rangvoan
{

/// What of the visible widgets below `root` nobody could read or reach: words of labels and buttons that have less room
/// than they need, and widgets that stand partly outside their parent where nothing scrolls. One line each.
QStringList cutOff(const QWidget &root);

} // namespace rangvoan
