// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/focusring.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QWidget>

namespace rangvoan::ui
{

namespace
{

class KeyWatch final : public QObject
{
public:
    using QObject::QObject;
    bool isKeyboardUsed() const { return m_keyboard; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool key = event->type() == QEvent::KeyPress;
        const bool mouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin;
        if ((key || mouse) && m_keyboard != key) {
            m_keyboard = key;
            if (QWidget *now = QApplication::focusWidget(); now != nullptr) {
                now->update();
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_keyboard = false;
};

const QString &keyWatchName()
{
    static const QString name = QStringLiteral("keyWatch");
    return name;
}

} // namespace

void watchKeyboard(QApplication &application)
{
    if (application.findChild<QObject *>(keyWatchName(), Qt::FindDirectChildrenOnly) != nullptr) {
        return;
    }
    auto *watch = new KeyWatch(&application);
    watch->setObjectName(keyWatchName());
    application.installEventFilter(watch);
}

bool showsFocus(const QWidget *widget)
{
    if (widget == nullptr || !widget->hasFocus()) {
        return false;
    }
    const auto *watch =
        static_cast<const KeyWatch *>(qApp->findChild<QObject *>(keyWatchName(), Qt::FindDirectChildrenOnly));
    return watch == nullptr || watch->isKeyboardUsed();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, const QWidget *widget)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeOf(widget).colour(Tone::Accent), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), space::radius, space::radius);
    painter.restore();
}

} // namespace rangvoan::ui
