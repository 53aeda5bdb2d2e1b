// SPDX-License-Identifier: Apache-2.0
#include "app/text/figureteller.h"

#include <QtGlobal>

#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

struct IntraclassForm
{
    const char16_t *code;
    const char *mark;
    const char *members;
};

constexpr const char *oneMark = QT_TRANSLATE_NOOP("figure", "one mark");
constexpr const char *meanOfAll = QT_TRANSLATE_NOOP("figure", "mean of all");
constexpr const char *othersEach = QT_TRANSLATE_NOOP("figure", "others for each candidate");
constexpr const char *drawnFromMany = QT_TRANSLATE_NOOP("figure", "drawn from many");
constexpr const char *theseAlone = QT_TRANSLATE_NOOP("figure", "these alone");

/// In the order of IntraclassTable::forms.
constexpr std::array intraclassForms{
    IntraclassForm{u"ICC(1,1)", oneMark, othersEach},      IntraclassForm{u"ICC(2,1)", oneMark, drawnFromMany},
    IntraclassForm{u"ICC(3,1)", oneMark, theseAlone},      IntraclassForm{u"ICC(1,k)", meanOfAll, othersEach},
    IntraclassForm{u"ICC(2,k)", meanOfAll, drawnFromMany}, IntraclassForm{u"ICC(3,k)", meanOfAll, theseAlone}};

FigureSection intraclassSection(const FigureTeller &tell, const Figure<IntraclassTable> &found)
{
    FigureSection section = tell.section(FigureKind::Intraclass);
    if (!found) {
        section.lines.append(tell.without(found.why()));
        return section;
    }
    section.table = {{tell.say(QT_TRANSLATE_NOOP("figure", "Form")), tell.say(QT_TRANSLATE_NOOP("figure", "Of")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Members")), tell.say(QT_TRANSLATE_NOOP("figure", "Value")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "95 % interval"))},
                     {false, false, false, true, true},
                     {}};
    for (size_t i = 0; i < intraclassForms.size(); ++i) {
        const IntraclassForm &form = intraclassForms.at(i);
        const Intraclass &value = found->forms.at(i);
        const QString interval =
            value.low && value.high ? tell.coefficient(*value.low) + u" … "_s + tell.coefficient(*value.high) : u"—"_s;
        section.table.rows.append({{tell.names().digits(QString::fromUtf16(form.code)), tell.say(form.mark),
                                    tell.say(form.members), tell.orDash(value.value, section.lines), interval},
                                   false});
    }
    return section;
}

FigureTable valueTable(const FigureTeller &tell)
{
    return {{tell.say(QT_TRANSLATE_NOOP("figure", "Figure")), tell.say(QT_TRANSLATE_NOOP("figure", "Value"))},
            {false, true},
            {}};
}

FigureSection concordanceSection(const FigureTeller &tell, const Figure<Concordance> &found)
{
    FigureSection section = tell.section(FigureKind::Concordance);
    if (!found) {
        section.lines.append(tell.without(found.why()));
        return section;
    }
    section.table = valueTable(tell);
    section.table.rows = {
        {{tell.say(QT_TRANSLATE_NOOP("figure", "W, equal marks allowed for")), tell.coefficient(found->w)}, false},
        {{tell.say(QT_TRANSLATE_NOOP("figure", "W as if there were no equal marks")),
          tell.coefficient(found->uncorrected)},
         false},
        {{tell.say(QT_TRANSLATE_NOOP("figure", "Chi-squared with %1 degrees of freedom"), {tell.whole(found->df)}),
          tell.decimal(found->chiSquare, 2)},
         false},
        {{tell.say(QT_TRANSLATE_NOOP("figure", "Probability of so much agreement by chance (p)")),
          tell.coefficient(found->p)},
         false}};
    return section;
}

FigureSection alphaSection(const FigureTeller &tell, const Alpha &alpha)
{
    FigureSection section = tell.section(FigureKind::Alpha);
    section.table = valueTable(tell);
    const auto add = [&](const char *name, const Figure<double> &value) {
        section.table.rows.append({{tell.say(name), tell.orDash(value, section.lines)}, false});
    };
    add(QT_TRANSLATE_NOOP("figure", "Any difference, of single marks (nominal)"), alpha.nominal);
    add(QT_TRANSLATE_NOOP("figure", "The order (ordinal)"), alpha.ordinal);
    add(QT_TRANSLATE_NOOP("figure", "The distance (interval)"), alpha.interval);
    add(QT_TRANSLATE_NOOP("figure", "The proportion (ratio)"), alpha.ratio);
    return section;
}

FigureSection kappaSection(const FigureTeller &tell, const Figure<Kappa> &found)
{
    FigureSection section = tell.section(FigureKind::Kappa);
    if (!found) {
        section.lines.append(tell.without(found.why()));
        return section;
    }
    section.table = valueTable(tell);
    section.table.rows = {
        {{tell.say(QT_TRANSLATE_NOOP("figure", "Kappa, of single marks")), tell.coefficient(found->kappa)}, false}};
    return section;
}

FigureSection consistencySection(const FigureTeller &tell, const Figure<Consistency> &found)
{
    FigureSection section = tell.section(FigureKind::Consistency);
    if (!found) {
        section.lines.append(tell.without(found.why()));
        return section;
    }
    section.table = valueTable(tell);
    section.table.rows = {{{tell.say(QT_TRANSLATE_NOOP("figure", "Alpha, of %1 sheets"), {tell.whole(found->cases)}),
                            tell.coefficient(found->raw)},
                           false},
                          {{tell.say(QT_TRANSLATE_NOOP("figure", "As if all parts had the same spread")),
                            tell.orDash(found->standardized, section.lines)},
                           false}};
    for (size_t i = 0; i < found->ifDropped.size(); ++i) {
        section.table.rows.append({{tell.say(QT_TRANSLATE_NOOP("figure", "Without: %1"),
                                             {tell.names().components.value(static_cast<qsizetype>(i))}),
                                    tell.orDash(found->ifDropped.at(i), section.lines)},
                                   false});
    }
    return section;
}

} // namespace

QList<FigureSection> agreementSections(const FigureTeller &tell, const AdvisoryFigures &figures)
{
    return {intraclassSection(tell, figures.intraclass), concordanceSection(tell, figures.concordance),
            alphaSection(tell, figures.alpha), kappaSection(tell, figures.kappa),
            consistencySection(tell, figures.consistency)};
}

} // namespace rangvoan
