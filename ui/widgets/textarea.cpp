// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textarea.h"

#include "app/report/fonts.h"
#include "ui/shell/theme.h"
#include "ui/text/breakable.h"

#include <QApplication>
#include <QPainter>

namespace rangvoan::ui
{

TextArea::TextArea(int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(space::half, space::half, space::half, space::half);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::fitFont);
}

QStringList TextArea::lines() const
{
    QStringList lines;
    const QStringList typed = toPlainText().split(u'\n');
    for (const QString &line : typed) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    return lines;
}

QSize TextArea::sizeHint() const
{
    return {240, lineHeight(QApplication::font()) * m_lines + space::two};
}

QSize TextArea::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

/// An editor places its lines by the first family: what holds Khmer is set in the Khmer family first.
void TextArea::fitFont()
{
    const QString khmer = report::familyOf(report::Face::Khmer);
    const QString latin = report::familyOf(report::Face::Latin);
    QFont typed;
    typed.setFamilies(holdsKhmer(toPlainText()) ? QStringList{khmer, latin} : QStringList{latin, khmer});
    if (font().families() != typed.families()) {
        setFont(typed);
    }
}

bool TextArea::event(QEvent *event)
{
    if (event->type() == QEvent::Paint && isReadOnly() && !hasFocus()) {
        return true; // a text to read, not a field
    }
    if (event->type() == QEvent::Paint) {
        const Theme &theme = themeOf(this);
        const QVariant marked = property("tone");
        const Tone edge =
            marked.isValid() ? static_cast<Tone>(marked.toInt()) : (hasFocus() ? Tone::Accent : Tone::Edge);
        const qreal wide = hasFocus() ? 2 : 1;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colour(edge), wide));
        painter.setBrush(theme.colour(Tone::Raised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), space::radius,
                                space::radius);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void TextArea::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

} // namespace rangvoan::ui
