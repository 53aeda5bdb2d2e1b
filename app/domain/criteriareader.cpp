// SPDX-License-Identifier: Apache-2.0
#include "app/domain/criteriareader.h"

#include <QRegularExpression>
#include <QSet>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype ruleTextLimit = 2000;

/// Reads the tree; remembers the codes it has met.
class CriteriaReader
{
public:
    explicit CriteriaReader(const Scale &scale) : m_scale(scale) {}

    QList<Component> components(const StrictJson &json)
    {
        QList<Component> components;
        for (const StrictJson &item : json.items(1, 20)) {
            item.expectKeys({u"code"_s, u"name"_s, u"source"_s, u"subCriteria"_s}, {u"levels"_s});
            components.append({code(item.at(u"code"_s)), readLocalText(item.at(u"name"_s)), levels(item),
                               subCriteria(item.at(u"subCriteria"_s)), readSource(item.at(u"source"_s))});
        }
        return components;
    }

private:
    QList<SubCriterion> subCriteria(const StrictJson &json)
    {
        QList<SubCriterion> subCriteria;
        for (const StrictJson &item : json.items(1, 30)) {
            item.expectKeys({u"code"_s, u"name"_s, u"source"_s, u"indicators"_s});
            subCriteria.append({code(item.at(u"code"_s)), readLocalText(item.at(u"name"_s)),
                                indicators(item.at(u"indicators"_s)), readSource(item.at(u"source"_s))});
        }
        return subCriteria;
    }

    QList<Indicator> indicators(const StrictJson &json)
    {
        QList<Indicator> indicators;
        for (const StrictJson &item : json.items(1, 60)) {
            item.expectKeys({u"code"_s, u"name"_s, u"source"_s}, {u"levels"_s});
            indicators.append({code(item.at(u"code"_s)), readLocalText(item.at(u"name"_s)), levels(item),
                               readSource(item.at(u"source"_s))});
        }
        return indicators;
    }

    QList<LocalText> levels(const StrictJson &parent) const
    {
        QList<LocalText> levels;
        if (parent.has(u"levels"_s)) {
            for (const StrictJson &item : parent.at(u"levels"_s).items(m_scale.levels.size(), m_scale.levels.size())) {
                levels.append(readLocalText(item));
            }
        }
        return levels;
    }

    QString code(const StrictJson &json)
    {
        const QString code = readCode(json);
        if (m_codes.contains(code)) {
            json.refuse(u"code \"%1\" stands twice"_s.arg(code));
        }
        m_codes.insert(code);
        return code;
    }

    const Scale &m_scale;
    QSet<QString> m_codes;
};

QList<ComponentWeight> readWeightList(const StrictJson &json, qsizetype least, qsizetype most,
                                      const QSet<QString> &known)
{
    QList<ComponentWeight> weights;
    QSet<QString> seen;
    for (const StrictJson &item : json.items(least, most)) {
        item.expectKeys({u"code"_s, u"weight"_s});
        const ComponentWeight weight{readCode(item.at(u"code"_s)), item.at(u"weight"_s).integer(1, 1000)};
        if (!known.contains(weight.code)) {
            item.refuse(u"code \"%1\" is unknown here"_s.arg(weight.code));
        }
        if (seen.contains(weight.code)) {
            item.refuse(u"code \"%1\" stands twice"_s.arg(weight.code));
        }
        seen.insert(weight.code);
        weights.append(weight);
    }
    return weights;
}

} // namespace

QString readCode(const StrictJson &json)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,31}\\z"_s);
    const QString code = json.text(32);
    if (!form.match(code).hasMatch()) {
        json.refuse(u"a code of letters, digits, '.', '_' and '-' is expected"_s);
    }
    return code;
}

LocalText readLocalText(const StrictJson &json, bool mayBeEmpty)
{
    json.expectKeys({u"km"_s, u"en"_s});
    return {json.at(u"km"_s).text(ruleTextLimit, mayBeEmpty), json.at(u"en"_s).text(ruleTextLimit, mayBeEmpty)};
}

Source readSource(const StrictJson &json)
{
    json.expectKeys({u"provenance"_s, u"basis"_s});
    const auto provenance =
        static_cast<Provenance>(json.at(u"provenance"_s).oneOf({u"official"_s, u"reported"_s, u"draft"_s}));
    return {provenance, json.at(u"basis"_s).text(ruleTextLimit, provenance == Provenance::Draft)};
}

Scale readScale(const StrictJson &json)
{
    json.expectKeys({u"source"_s, u"notObservableAllowed"_s, u"levels"_s});
    Scale scale;
    scale.source = readSource(json.at(u"source"_s));
    scale.notObservableAllowed = json.at(u"notObservableAllowed"_s).boolean();
    for (const StrictJson &item : json.at(u"levels"_s).items(2, 101)) {
        item.expectKeys({u"word"_s, u"descriptor"_s});
        scale.levels.append({readLocalText(item.at(u"word"_s)), readLocalText(item.at(u"descriptor"_s))});
    }
    return scale;
}

QList<Component> readComponents(const StrictJson &json, const Scale &scale)
{
    return CriteriaReader(scale).components(json);
}

Weights readWeights(const StrictJson &json, const QList<Component> &components)
{
    json.expectKeys({u"source"_s, u"sum"_s, u"components"_s}, {u"indicators"_s});
    QSet<QString> componentCodes;
    QSet<QString> indicatorCodes;
    for (const Component &component : components) {
        componentCodes.insert(component.code);
        for (const SubCriterion &subCriterion : component.subCriteria) {
            for (const Indicator &indicator : subCriterion.indicators) {
                indicatorCodes.insert(indicator.code);
            }
        }
    }
    Weights weights;
    weights.source = readSource(json.at(u"source"_s));
    weights.sum = json.at(u"sum"_s).integer(1, 20000);
    const StrictJson list = json.at(u"components"_s);
    weights.components = readWeightList(list, components.size(), components.size(), componentCodes);
    if (json.has(u"indicators"_s)) {
        weights.indicators = readWeightList(json.at(u"indicators"_s), 0, indicatorCodes.size(), indicatorCodes);
    }
    int sum = 0;
    for (const ComponentWeight &weight : std::as_const(weights.components)) {
        sum += weight.weight;
    }
    if (sum != weights.sum) {
        list.refuse(u"the weights add up to %1, not to the declared %2"_s.arg(sum).arg(weights.sum));
    }
    return weights;
}

} // namespace rangvoan
