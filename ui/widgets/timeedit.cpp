// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeedit.h"

#include "app/domain/plaintext.h"
#include "app/text/digits.h"

namespace rangvoan::ui
{

namespace
{

constexpr int timeFieldWidth = 76;

} // namespace

TimeEdit::TimeEdit(QWidget *parent) : QLineEdit(parent)
{
    setFixedWidth(timeFieldWidth);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (isModified() && !isWrong()) {
            setTime(time());
            setModified(true); // whoever saves it still has to know that it was typed
        }
    });
}

QTime TimeEdit::time() const
{
    const QString typed = toLatinDigits(plainText(text()));
    for (const char *const form : {"H:mm", "H.mm", "HHmm", "Hmm"}) {
        const QTime time = QTime::fromString(typed, QString::fromLatin1(form));
        if (time.isValid()) {
            return time;
        }
    }
    return {};
}

void TimeEdit::setTime(const QTime &time)
{
    const QString shown = time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
    setText(m_khmer ? toKhmerDigits(shown) : shown);
}

bool TimeEdit::isWrong() const
{
    return !isBlank(text()) && !time().isValid();
}

void TimeEdit::setKhmerDigits(bool khmer)
{
    if (khmer == m_khmer) {
        return;
    }
    const bool typed = isModified();
    m_khmer = khmer;
    setText(m_khmer ? toKhmerDigits(text()) : toLatinDigits(text()));
    setModified(typed);
}

} // namespace rangvoan::ui
