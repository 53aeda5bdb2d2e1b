// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/voice.h"

#include "app/text/dates.h"
#include "app/text/digits.h"
#include "app/text/stagetext.h"

#include <QCoreApplication>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

QString Voice::operator()(const char *source, const QStringList &arguments) const
{
    return filledIn(m_wording.text("papers", source), arguments);
}

QString Voice::local(const QString &km, const QString &en) const
{
    const QString &wanted = isKhmer() ? km : en;
    return wanted.isEmpty() ? (isKhmer() ? en : km) : wanted;
}

QString Voice::join(const QStringList &items) const
{
    if (items.size() < 2) {
        return items.join(QString());
    }
    QString joined = items.constFirst();
    for (qsizetype i = 1; i + 1 < items.size(); ++i) {
        joined = (*this)(QT_TRANSLATE_NOOP("papers", "%1, %2"), {joined, items.at(i)});
    }
    return (*this)(QT_TRANSLATE_NOOP("papers", "%1 and %2"), {joined, items.constLast()});
}

QString Voice::letter(qsizetype index) const
{
    const QString letters = isKhmer() ? u"កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអ"_s : u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    const QString letter = letters.mid(index % letters.size(), 1);
    return index < letters.size() ? letter : letter + digits(index / letters.size());
}

QString Voice::number(qint64 value) const
{
    return formatNumber(value, language());
}

QString Voice::digits(const QString &typed) const
{
    return isKhmer() ? toKhmerDigits(typed) : toLatinDigits(typed);
}

QString Voice::points(const Score &score, int places) const
{
    return formatDecimal(score.display(places), language());
}

QString Voice::exact(const Score &score) const
{
    return digits(score.den() == u"1" ? score.num() : score.text());
}

QString Voice::date(QDate date) const
{
    return date.isValid() ? longDate(date, language())
                          : (*this)(QT_TRANSLATE_NOOP("papers", "....... ................... 20....."));
}

QString Voice::shortDate(QDate date) const
{
    return rangvoan::shortDate(date, language());
}

QString Voice::time(QTime time) const
{
    return digits(time.toString(u"HH:mm"_s));
}

QString Voice::sex(Sex sex) const
{
    switch (sex) {
    case Sex::Male:
        return (*this)(QT_TRANSLATE_NOOP("papers", "M"));
    case Sex::Female:
        return (*this)(QT_TRANSLATE_NOOP("papers", "F"));
    case Sex::Unknown:
        break;
    }
    return {};
}

QString Voice::name(const PersonName &name) const
{
    return local(name.khmer(), name.latin);
}

QString Voice::otherName(const PersonName &name) const
{
    const QString other = isKhmer() ? name.latin : name.khmer();
    return other == this->name(name) ? QString() : other;
}

} // namespace rangvoan::report
