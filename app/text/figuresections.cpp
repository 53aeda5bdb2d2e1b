// SPDX-License-Identifier: Apache-2.0
#include "app/text/figuresections.h"

#include "app/text/figureteller.h"
#include "app/text/figuretext.h"
#include "app/text/stagetext.h"

#include <QtGlobal>

namespace rangvoan
{

using namespace Qt::StringLiterals;

QString FigureTeller::say(const char *source, const QStringList &arguments) const
{
    return m_names.digits(filledIn(m_words.text("figure", source), arguments));
}

QString FigureTeller::decimal(double value, int places) const
{
    const QString text = QString::number(std::abs(value), 'f', places);
    const bool isZero = text.toDouble() == 0;
    return (value < 0 && !isZero ? u"−"_s : QString()) + m_names.decimal(text);
}

QString FigureTeller::coefficient(double value) const
{
    return decimal(value, 3);
}

QString FigureTeller::signedPoints(double value) const
{
    const QString text = decimal(value, 2);
    return value > 0 ? u"+"_s + text : text;
}

QString FigureTeller::whole(qint64 value) const
{
    return m_names.digits(QString::number(value));
}

QString FigureTeller::percent(double part) const
{
    return decimal(100 * part, 1) + u" %"_s;
}

QString FigureTeller::percent(const Score &part, int places) const
{
    return m_names.decimal((part * Score::fromInteger(100)).display(places)) + u" %"_s;
}

QString FigureTeller::range(const PlaceRange &places) const
{
    return places.best == places.worst ? whole(places.best) : whole(places.best) + u" – "_s + whole(places.worst);
}

QString FigureTeller::band(Band band) const
{
    switch (band) {
    case Band::In:
        return say(QT_TRANSLATE_NOOP("figure", "in every case"));
    case Band::Discuss:
        return say(QT_TRANSLATE_NOOP("figure", "to be discussed"));
    case Band::Out:
        return say(QT_TRANSLATE_NOOP("figure", "in no case"));
    }
    return {};
}

QString FigureTeller::without(Undefined why) const
{
    return u"— "_s + m_names.digits(undefinedText(why, m_words));
}

QString FigureTeller::orDash(const Figure<double> &figure, QStringList &lines) const
{
    if (figure) {
        return coefficient(*figure);
    }
    if (const QString reason = without(figure.why()); !lines.contains(reason)) {
        lines.append(reason);
    }
    return u"—"_s;
}

FigureSection FigureTeller::section(FigureKind kind, const QList<FigureKind> &alsoMeans) const
{
    FigureSection section{kind, m_names.digits(figureName(kind, m_words)), {}, {}, {}};
    section.meanings.append(m_names.digits(figureMeaning(kind, m_words)));
    for (const FigureKind other : alsoMeans) {
        section.meanings.append(m_names.digits(figureName(other, m_words)) + u": "_s +
                                m_names.digits(figureMeaning(other, m_words)));
    }
    return section;
}

QList<FigureSection> figureSections(const Firmness &firmness, const Concentration &concentration,
                                    const FigureNames &names, const Wording &words)
{
    const FigureTeller tell(names, words);
    QList<FigureSection> sections{placesSection(tell, firmness), leftOutSection(tell, firmness)};
    if (firmness.advice) {
        const AwardAdvice &advice = *firmness.advice;
        sections.append(strictSection(tell, advice));
        if (advice.figures.severity) {
            sections.append(adjustedSection(tell, firmness, advice));
        }
        sections.append(agreementSections(tell, advice.figures));
        sections.append(weightSection(tell, firmness, advice));
        sections.append(weightChangeSection(tell, advice));
    }
    sections.append(concentrationSection(tell, concentration));
    return sections;
}

} // namespace rangvoan
