// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/levelbutton.h"

#include "ui/shell/focusring.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/breakable.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr int levelButtonHeight = 72;
constexpr int denseButtonHeight = 52;
constexpr int digitSquare = 40;
constexpr int levelWordWidth = 176;

} // namespace

LevelButton::LevelButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    restyle();
}

void LevelButton::restyle()
{
    setFont(fontFor(m_dense ? TextSize::Section : TextSize::Easy, Language::Khmer));
}

void LevelButton::setDense(bool dense)
{
    m_dense = dense;
    restyle();
    updateGeometry();
}

int LevelButton::leastHeight() const
{
    return m_dense ? denseButtonHeight : levelButtonHeight;
}

void LevelButton::setLevel(const QString &digit, const QString &word, const QString &descriptor)
{
    m_digit = digit;
    m_word = word;
    m_descriptor = descriptor;
    setAccessibleName((digit + u' ' + word).trimmed());
    setAccessibleDescription(descriptor);
    updateGeometry();
    update();
}

void LevelButton::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

QRect LevelButton::descriptorRoom(int width, int height) const
{
    const int left = space::two + digitSquare + space::two + levelWordWidth + space::two;
    return {left, 0, std::max(80, width - left - 48), height};
}

int LevelButton::heightForWidth(int width) const
{
    const QRect room = descriptorRoom(width, 10000);
    const int words = fontMetrics().boundingRect(room, Qt::TextWordWrap, breakable(m_descriptor)).height();
    return std::max(leastHeight(), words + (m_dense ? space::one : space::two));
}

QSize LevelButton::sizeHint() const
{
    return {1024, leastHeight()};
}

QSize LevelButton::minimumSizeHint() const
{
    return {480, leastHeight()};
}

bool LevelButton::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        restyle();
    }
    return QAbstractButton::event(event);
}

void LevelButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool hovered = underMouse() && isEnabled();
    painter.setBrush(theme.colour(isChecked() ? Tone::Selection : (hovered ? Tone::Alternate : Tone::Raised)));
    painter.setPen(QPen(theme.colour(isChecked() ? Tone::Accent : Tone::Edge), isChecked() ? 2 : 1));
    painter.drawRoundedRect(frame, space::radius, space::radius);
    if (showsFocus(this)) { // inside the frame, so that the chosen one shows it too
        drawFocusRing(painter, isChecked() ? frame.adjusted(3, 3, -3, -3) : QRectF(rect()), this);
    }
    const QRect square(space::two, (height() - digitSquare) / 2, digitSquare, digitSquare);
    if (!m_digit.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(isChecked() ? Tone::AccentFill : Tone::Surface));
        painter.drawRoundedRect(square, space::radius, space::radius);
        painter.setPen(theme.colour(isChecked() ? Tone::OnAccent : Tone::Text));
        painter.drawText(square, Qt::AlignCenter, m_digit);
    }
    painter.setPen(theme.colour(isEnabled() || isChecked() ? Tone::Text : Tone::Muted));
    const QRect word(square.right() + space::two, 0, levelWordWidth, height());
    painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, breakable(m_word));
    painter.setPen(theme.colour(isChecked() ? Tone::Text : Tone::Muted));
    painter.drawText(descriptorRoom(width(), height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     breakable(m_descriptor));
    if (isChecked()) {
        paintIcon(painter, Icon::Tick, QRectF(width() - 36, (height() - 20) / 2.0, 20, 20), theme.colour(Tone::Accent));
    }
}

} // namespace rangvoan::ui
