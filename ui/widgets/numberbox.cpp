// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/numberbox.h"

#include "app/text/digits.h"

#include <QApplication>
#include <QEvent>

namespace rangvoan::ui
{

void NumberBox::useKhmerDigits(bool khmer)
{
    qApp->setProperty("khmerDigits", khmer);
}

QString NumberBox::textFromValue(int value) const
{
    const QString text = QSpinBox::textFromValue(value);
    return qApp->property("khmerDigits").toBool() ? toKhmerDigits(text) : text;
}

int NumberBox::valueFromText(const QString &text) const
{
    return QSpinBox::valueFromText(toLatinDigits(text));
}

QValidator::State NumberBox::validate(QString &input, int &at) const
{
    QString latin = toLatinDigits(input); // one for one: the cursor stays
    return QSpinBox::validate(latin, at);
}

void NumberBox::changeEvent(QEvent *event)
{
    QSpinBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setPrefix(prefix()); // writes the number anew
    }
}

} // namespace rangvoan::ui
