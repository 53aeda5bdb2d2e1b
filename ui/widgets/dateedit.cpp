// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/dateedit.h"

#include "app/domain/plaintext.h"
#include "app/text/dates.h"
#include "app/text/digits.h"

namespace rangvoan::ui
{

DateEdit::DateEdit(QWidget *parent) : QLineEdit(parent)
{
    setFixedWidth(168);
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
}

} // namespace rangvoan::ui
