// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/label.h"

#include "ui/text/breakable.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace rangvoan::ui
{

Label::Label(QWidget *parent, Tone tone, TextSize size) : QLabel(parent), m_tone(tone), m_size(size)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    restyle();
}

void Label::setWords(const QString &words)
{
    m_told = nullptr;
    showWords(words);
}

void Label::tell(std::function<QString()> words)
{
    m_told = std::move(words);
    showWords(m_told ? m_told() : QString());
}

void Label::showWords(const QString &words)
{
    const bool scriptChanged = holdsKhmer(words) != holdsKhmer(m_words);
    m_words = words;
    if (m_strong && scriptChanged) {
        restyle();
    }
    setText(m_elided ? words : breakable(words));
    setAccessibleName(words);
    if (m_elided) {
        setToolTip(breakable(words));
    }
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void Label::setSize(TextSize size)
{
    m_size = size;
    restyle();
}

void Label::setStrong(bool strong)
{
    m_strong = strong;
    restyle();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    setWordWrap(!elided);
    showWords(m_words);
}

void Label::restyle()
{
    // The body is larger in Khmer: the application's font tells which language is on.
    const bool khmer = QApplication::font().pointSizeF() > 10.5;
    const QFont wanted = fontFor(m_size, khmer ? Language::Khmer : Language::English,
                                 m_strong && !holdsKhmer(m_words)); // no face of bold Khmer is bundled
    if (font() != wanted) {
        setFont(wanted);
    }
    QPalette own; // only this role; the others are inherited
    own.setColor(QPalette::WindowText, themeOf(nullptr).colour(m_tone));
    setPalette(own);
    updateGeometry();
}

QSize Label::sizeHint() const
{
    QSize size = QLabel::sizeHint();
    size.setHeight(std::max(size.height(), lineHeight(font())));
    return size;
}

QSize Label::minimumSizeHint() const
{
    if (m_elided) {
        return {fontMetrics().averageCharWidth() * 4, lineHeight(font())};
    }
    QSize size = QLabel::minimumSizeHint();
    size.setHeight(std::max(size.height(), lineHeight(font())));
    return size;
}

int Label::heightForWidth(int width) const
{
    return m_elided ? lineHeight(font()) : std::max(QLabel::heightForWidth(width), lineHeight(font()));
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        restyle();
    }
    if (event->type() == QEvent::LanguageChange && m_told) {
        showWords(m_told());
    }
    return QLabel::event(event);
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString cut = cutToWidth(fontMetrics(), m_words, contentsRect().width());
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, cut);
}

} // namespace rangvoan::ui
