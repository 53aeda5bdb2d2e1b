// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/levelrow.h"

#include "ui/shell/theme.h"
#include "ui/text/breakable.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr int levelHeight = 40;

} // namespace

LevelRow::LevelRow(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LevelRow::setLevels(const QStringList &words, int first, int keyed)
{
    m_words = words;
    m_keyed = keyed < 0 ? static_cast<int>(words.size()) : keyed;
    m_first = first;
    setStep(m_step);
    updateGeometry();
}

void LevelRow::setStep(int step)
{
    m_step = step < m_words.size() ? step : -1;
    setAccessibleDescription(m_words.value(m_step));
    update();
}

void LevelRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

QSize LevelRow::sizeHint() const
{
    int widest = 0;
    for (const QString &word : m_words) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    }
    return {(widest + 2 * space::one) * static_cast<int>(m_words.size()),
            std::max(levelHeight, lineHeight(font()) + space::one)};
}

QSize LevelRow::minimumSizeHint() const
{
    return {40 * static_cast<int>(m_words.size()), sizeHint().height()};
}

QRect LevelRow::cell(qsizetype index) const
{
    // Equal cells where all words fit; else equal parts of what is left once every word has its room: a long word takes
    // from the short ones.
    const auto count = static_cast<int>(m_words.size());
    int needed = 0;
    int before = 0;
    int own = 0;
    int widest = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const int word = fontMetrics().horizontalAdvance(m_words.at(i)) + space::one + 2;
        before += i < index ? word : 0;
        own = i == index ? word : own;
        needed += word;
        widest = std::max(widest, word);
    }
    const auto at = static_cast<int>(index);
    if (needed > width()) {
        const int left = width() * at / count;
        return {left, 0, width() * (at + 1) / count - left, height()};
    }
    if (widest * count <= width()) {
        const int from = width() * at / count;
        return {from, 0, width() * (at + 1) / count - from, height()};
    }
    const int spare = width() - needed;
    const int left = before + spare * at / count;
    return {left, 0, own + spare * (at + 1) / count - spare * at / count, height()};
}

void LevelRow::choose(int step)
{
    if (m_readOnly || step < 0 || step >= m_words.size()) {
        return;
    }
    setStep(step);
    emit stepChosen(step);
}

void LevelRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath clip;
    clip.addRoundedRect(frame, space::radius, space::radius);
    painter.setClipPath(clip);
    painter.fillRect(rect(), theme.colour(m_readOnly ? Tone::Surface : Tone::Raised));
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const bool chosen = i == m_step;
        if (chosen) {
            painter.fillRect(cell(i), theme.colour(Tone::AccentFill));
        } else if (i > 0) {
            painter.setPen(theme.colour(Tone::Hairline));
            painter.drawLine(cell(i).topLeft(), cell(i).bottomLeft());
        }
        painter.setPen(theme.colour(chosen ? Tone::OnAccent : Tone::Text));
        painter.drawText(cell(i), Qt::AlignCenter | Qt::TextSingleLine,
                         cutToWidth(fontMetrics(), m_words.at(i), cell(i).width() - space::one));
    }
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    const bool wrong = property("tone").toInt() == static_cast<int>(Tone::Error);
    painter.setPen(QPen(theme.colour(wrong ? Tone::Error : (hasFocus() ? Tone::Accent : Tone::Edge)),
                        hasFocus() || wrong ? 2 : 1));
    painter.drawRoundedRect(hasFocus() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, space::radius, space::radius);
}

void LevelRow::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_words.size(); ++i) {
        if (cell(i).contains(event->position().toPoint())) {
            choose(i);
            return;
        }
    }
}

void LevelRow::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const QChar letter = typed.isEmpty() ? QChar() : typed.front();
    if (letter.isDigit()) {
        const int wanted = letter.digitValue() - m_first; // Khmer digits too
        if (!m_readOnly && wanted >= 0 && wanted < m_keyed) {
            choose(wanted);
            emit goOnAsked();
        }
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        choose(std::max(0, m_step - 1));
        return;
    case Qt::Key_Right:
        choose(std::min(static_cast<int>(m_words.size()) - 1, m_step + 1));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace rangvoan::ui
