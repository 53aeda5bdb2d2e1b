// SPDX-License-Identifier: Apache-2.0
#include "app/text/dates.h"
#include "app/text/digits.h"
#include "app/text/stagetext.h"
#include "ui/shell/workspace.h"

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

void Workspace::setLanguage(Language language)
{
    if (language == m_wording.language()) {
        return;
    }
    m_wording = Wording(language);
    emit languageChanged();
}

void Workspace::setDigitStyle(DigitStyle style)
{
    if (style == m_digits) {
        return;
    }
    m_digits = style;
    emit languageChanged();
}

QString Workspace::inDigits(const QString &text) const
{
    const bool khmer = m_digits == DigitStyle::Khmer && m_wording.isKhmer();
    return khmer ? toKhmerDigits(text) : toLatinDigits(text);
}

QString Workspace::text(const char *context, const char *source, int count) const
{
    return onScreen(m_wording.text(context, source, count));
}

QString Workspace::text(const char *context, const char *source, const QStringList &arguments) const
{
    return onScreen(filledIn(m_wording.text(context, source), arguments));
}

/// The Khmer face has the sign of three dots so thin that it is not seen; three points it has as good as any.
QString Workspace::onScreen(QString text) const
{
    return inDigits(m_wording.isKhmer() ? text.replace(u"…"_s, u"..."_s) : text);
}

QString Workspace::number(qint64 number) const
{
    return inDigits(formatNumber(number, language()));
}

QString Workspace::decimal(QStringView decimal) const
{
    return inDigits(formatDecimal(decimal, language()));
}

QString Workspace::longDate(QDate date) const
{
    return inDigits(rangvoan::longDate(date, language()));
}

QString Workspace::shortDate(QDate date) const
{
    return inDigits(rangvoan::shortDate(date, language()));
}

QString Workspace::timeOfDay(const QDateTime &utc) const
{
    constexpr int officeSeconds = 7 * 3600; // Asia/Phnom_Penh, no summer time
    return inDigits(utc.toOffsetFromUtc(officeSeconds).toString(u"HH:mm"_s));
}

QString Workspace::nameOf(const PersonName &name) const
{
    return local(name.khmer(), name.latin);
}

QString Workspace::local(const QString &khmer, const QString &english) const
{
    const QString &wanted = m_wording.isKhmer() ? khmer : english;
    return wanted.isEmpty() ? (m_wording.isKhmer() ? english : khmer) : wanted;
}

} // namespace rangvoan::ui
