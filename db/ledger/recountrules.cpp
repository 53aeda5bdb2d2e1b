// SPDX-License-Identifier: Apache-2.0
#include "db/ledger/recountrules.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rangvoan::db::recounting
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int recountNotObservable = 0xFFFE; ///< as stored, design 5.1

Error rulesError(const QString &reason)
{
    return {ErrorCode::InvalidArgument, {reason}};
}

QHash<QString, int> declaredWeights(const QJsonValue &list)
{
    QHash<QString, int> weights;
    for (const QJsonValue entry : list.toArray()) {
        weights.insert(entry[u"code"].toString(), entry[u"weight"].toInt());
    }
    return weights;
}

QStringList indicatorCodes(const QJsonValue &component)
{
    QStringList codes;
    for (const QJsonValue group : component[u"subCriteria"].toArray()) {
        for (const QJsonValue indicator : group[u"indicators"].toArray()) {
            codes.append(indicator[u"code"].toString());
        }
    }
    return codes;
}

void addComponent(Rules &rules, const QStringList &codes, int weight, const QHash<QString, int> &inner)
{
    Fraction whole = 0;
    for (const QString &code : codes) {
        whole += inner.value(code, 1);
    }
    for (const QString &code : codes) {
        rules.weights.push_back(whole == 0 ? Fraction(0) : Fraction(weight) * inner.value(code, 1) / whole);
    }
}

} // namespace

Result<Rules> rulesFromText(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject top = document.object();
    const QJsonObject weights = top.value(u"weights").toObject();
    const QHash<QString, int> components = declaredWeights(weights.value(u"components"));
    const QHash<QString, int> inner = declaredWeights(weights.value(u"indicators"));
    Rules rules;
    for (const QJsonValue component : top.value(u"components").toArray()) {
        addComponent(rules, indicatorCodes(component), components.value(component[u"code"].toString()), inner);
    }
    rules.maximum = static_cast<int>(top.value(u"scale")[u"levels"].toArray().size()) - 1;
    rules.hasTieChain = !top.value(u"tieChain")[u"steps"].toArray().isEmpty();
    const QString kind = top.value(u"aggregation")[u"kind"].toString();
    rules.isMedian = kind == u"median";
    rules.trim = kind == u"trimmed_mean" ? top.value(u"aggregation")[u"trim"].toInt() : 0;
    if (rules.weights.empty() || rules.maximum < 1 || !(kind == u"mean" || rules.isMedian || rules.trim > 0)) {
        return rulesError(u"rule text"_s);
    }
    return rules;
}

Result<Fraction> sheetPoints(const Rules &rules, const QList<int> &steps)
{
    if (steps.size() != static_cast<qsizetype>(rules.weights.size())) {
        return rulesError(u"%1 marks for %2 indicators"_s.arg(steps.size()).arg(rules.weights.size()));
    }
    Fraction reached = 0;
    Fraction possible = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const int step = steps.at(i);
        if (step == recountNotObservable) {
            continue;
        }
        if (step < 0 || step > rules.maximum) {
            return rulesError(u"mark %1"_s.arg(step));
        }
        const Fraction &weight = rules.weights[static_cast<std::size_t>(i)];
        reached += weight * step;
        possible += weight * rules.maximum;
    }
    if (possible == 0) {
        return rulesError(u"no mark"_s);
    }
    return Fraction(reached * 100 / possible);
}

Fraction combine(const Rules &rules, std::vector<Fraction> points)
{
    std::sort(points.begin(), points.end());
    const std::size_t count = points.size();
    // At most as many are left out as leave one or two.
    const std::size_t most = (count - 1) / 2;
    const std::size_t wanted = rules.isMedian ? most : static_cast<std::size_t>(rules.trim);
    const std::size_t out = std::min(wanted, most);
    Fraction sum = 0;
    for (std::size_t i = out; i < count - out; ++i) {
        sum += points[i];
    }
    return sum / (count - 2 * out);
}

QString fractionText(const Fraction &value)
{
    return QString::fromStdString(numerator(value).str() + '/' + denominator(value).str());
}

} // namespace rangvoan::db::recounting
