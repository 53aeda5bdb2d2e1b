// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/dateedit.h"

#include "app/domain/plaintext.h"
#include "app/text/dates.h"
#include "app/text/digits.h"

#include <QEvent>

namespace rangvoan::ui
{

DateEdit::DateEdit(QWidget *parent) : QLineEdit(parent)
{
    setFixedWidth(168);
    showHint();
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!isWrong()) {
            setDate(date());
        }
        emit dateChanged();
    });
}

QDate DateEdit::date() const
{
    return parseDate(plainText(text())).value_or(QDate());
}

void DateEdit::setDate(const QDate &date)
{
    const QString shown = shortDate(date, Language::English);
    setText(m_khmer ? toKhmerDigits(shown) : toLatinDigits(shown));
}

bool DateEdit::isWrong() const
{
    return !isBlank(text()) && !date().isValid();
}

void DateEdit::setKhmerDigits(bool khmer)
{
    m_khmer = khmer;
    setText(m_khmer ? toKhmerDigits(text()) : toLatinDigits(text()));
    showHint();
}

bool DateEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ReadOnlyChange) {
        showHint();
    }
    return QLineEdit::event(event);
}

/// How a day is written; not where it could be taken for a day.
void DateEdit::showHint()
{
    const QString pattern = QStringLiteral("31/12/2026");
    setPlaceholderText(isReadOnly() ? QString() : (m_khmer ? toKhmerDigits(pattern) : pattern));
}

} // namespace rangvoan::ui
