// SPDX-License-Identifier: Apache-2.0
#pragma once

class QApplication;
class QPainter;
class QRectF;
class QWidget;

namespace rangvoan::ui
{

/// Begins to watch whether keyboard or mouse is used; once for an application, more often does no harm.
void watchKeyboard(QApplication &application);

/// Whether the ring of the focus is to be drawn: the widget has the focus and a key was pressed since the mouse was. A
/// page that was opened by the mouse stands without a ring; the first key brings it. Fields to type in show their
/// frame always.
bool showsFocus(const QWidget *widget);

/// The ring, two pixels inside the rectangle.
void drawFocusRing(QPainter &painter, const QRectF &rect, const QWidget *widget);

} // namespace rangvoan::ui
