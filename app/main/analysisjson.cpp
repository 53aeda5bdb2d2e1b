// SPDX-License-Identifier: Apache-2.0
#include "app/main/analysisfigures.h"
#include "app/text/figuretext.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<const char16_t *, 6> formNames{u"ICC(1,1)", u"ICC(2,1)", u"ICC(3,1)",
                                                    u"ICC(1,k)", u"ICC(2,k)", u"ICC(3,k)"};

/// Puts figures into objects, and the reason beside each that is missing.
class FigureWriter
{
public:
    explicit FigureWriter(const Wording &words) : m_words(words) {}

    QJsonObject reason(Undefined why) const
    {
        return {{u"code"_s, undefinedKey(why)}, {u"text"_s, undefinedText(why, m_words)}};
    }

    void put(QJsonObject &into, const QString &key, const Figure<double> &figure) const
    {
        into.insert(key, figure ? QJsonValue(*figure) : QJsonValue());
        if (!figure) {
            into.insert(key + u"_reason"_s, reason(figure.why()));
        }
    }

    template<class T, class Write>
    void put(QJsonObject &into, const QString &key, const Figure<T> &figure, const Write &write) const
    {
        into.insert(key, figure ? QJsonValue(write(*figure)) : QJsonValue());
        if (!figure) {
            into.insert(key + u"_reason"_s, reason(figure.why()));
        }
    }

private:
    const Wording &m_words;
};

/// As people wrote it: "2.5"; a mean that is no decimal stands as a fraction.
QString decimalOf(const Score &mark)
{
    constexpr int mostPlaces = 12;
    for (int places = 0; places <= mostPlaces; ++places) {
        const QString text = mark.display(places);
        if (const Result<Score> same = Score::fromDecimal(text); same && *same == mark) {
            return text;
        }
    }
    return mark.text();
}

void putAgreement(QJsonObject &json, const AnalysisFigures &figures, const FigureWriter &writer)
{
    writer.put(json, u"icc"_s, figures.intraclass, [&](const IntraclassTable &table) {
        QJsonObject forms;
        for (size_t i = 0; i < formNames.size(); ++i) {
            const Intraclass &form = table.forms.at(i);
            QJsonObject one{{u"df1"_s, form.df1}, {u"df2"_s, form.df2}};
            writer.put(one, u"value"_s, form.value);
            writer.put(one, u"low"_s, form.low);
            writer.put(one, u"high"_s, form.high);
            writer.put(one, u"f"_s, form.f);
            forms.insert(QString::fromUtf16(formNames.at(i)), one);
        }
        return forms;
    });
    writer.put(json, u"anova"_s, figures.intraclass, [](const IntraclassTable &table) {
        return QJsonObject{{u"between_candidates"_s, table.variance.betweenCandidates},
                           {u"within"_s, table.variance.within},
                           {u"between_members"_s, table.variance.betweenMembers},
                           {u"residual"_s, table.variance.residual}};
    });
    writer.put(json, u"kendall"_s, figures.concordance, [](const Concordance &found) {
        return QJsonObject{{u"w"_s, found.w},
                           {u"w_uncorrected"_s, found.uncorrected},
                           {u"chi2"_s, found.chiSquare},
                           {u"df"_s, found.df},
                           {u"p"_s, found.p}};
    });
    QJsonObject alpha;
    writer.put(alpha, u"nominal"_s, figures.alpha.nominal);
    writer.put(alpha, u"ordinal"_s, figures.alpha.ordinal);
    writer.put(alpha, u"interval"_s, figures.alpha.interval);
    writer.put(alpha, u"ratio"_s, figures.alpha.ratio);
    json.insert(u"krippendorff"_s, alpha);
    writer.put(json, u"fleiss_kappa"_s, figures.kappa, [&](const Kappa &found) {
        QJsonObject categories;
        for (const CategoryKappa &category : found.categories) {
            const QString key = decimalOf(category.category);
            writer.put(categories, key, category.kappa);
        }
        return QJsonObject{{u"kappa"_s, found.kappa}, {u"categories"_s, categories}};
    });
}

void putConsistency(QJsonObject &json, const AnalysisInput &input, const AnalysisFigures &figures,
                    const FigureWriter &writer)
{
    writer.put(json, u"cronbach_alpha"_s, figures.consistency, [&](const Consistency &found) {
        QJsonObject dropped;
        for (size_t i = 0; i < found.ifDropped.size(); ++i) {
            writer.put(dropped, input.items.at(qsizetype(i)), found.ifDropped[i]);
        }
        QJsonObject one{{u"raw"_s, found.raw}, {u"if_dropped"_s, dropped}, {u"cases"_s, found.cases}};
        writer.put(one, u"standardized"_s, found.standardized);
        return one;
    });
}

QJsonArray effectsJson(const QStringList &ids, const std::vector<RatingEffect> &effects, const double *mean)
{
    QJsonArray list;
    for (size_t i = 0; i < effects.size(); ++i) {
        QJsonObject one{
            {u"id"_s, ids.at(qsizetype(i))}, {u"effect"_s, effects[i].effect}, {u"se"_s, effects[i].standardError}};
        if (mean != nullptr) {
            one.insert(u"adjusted"_s, *mean + effects[i].effect);
        }
        list.append(one);
    }
    return list;
}

QJsonObject severityJson(const AnalysisInput &input, const AnalysisFigures &figures, const FigureWriter &writer)
{
    QJsonObject json{{u"connected"_s, figures.linked}};
    if (!figures.severity) {
        for (const QString &key :
             {u"mean"_s, u"var_candidate"_s, u"var_member"_s, u"var_residual"_s, u"candidates"_s, u"members"_s}) {
            json.insert(key, QJsonValue());
        }
        json.insert(u"reason"_s, writer.reason(figures.severity.why()));
        return json;
    }
    const SeverityModel &model = figures.severity->model;
    json.insert(u"mean"_s, model.mean);
    json.insert(u"var_candidate"_s, model.varCandidate);
    json.insert(u"var_member"_s, model.varMember);
    json.insert(u"var_residual"_s, model.varResidual);
    json.insert(u"candidates"_s, effectsJson(input.marked, model.candidates, &model.mean));
    json.insert(u"members"_s, effectsJson(input.marking, model.members, nullptr));
    return json;
}

QJsonArray additiveEffects(const QStringList &ids, const std::vector<double> &effects, const double *mean)
{
    QJsonArray list;
    for (size_t i = 0; i < effects.size(); ++i) {
        QJsonObject one{{u"id"_s, ids.at(qsizetype(i))}, {u"effect"_s, effects[i]}};
        if (mean != nullptr) {
            one.insert(u"adjusted"_s, *mean + effects[i]);
        }
        list.append(one);
    }
    return list;
}

QString bandName(Band band)
{
    switch (band) {
    case Band::In:
        return u"in"_s;
    case Band::Discuss:
        return u"discuss"_s;
    case Band::Out:
        return u"out"_s;
    }
    return {};
}

QJsonObject cutCandidate(const AnalysisFigures &figures, const QString &id, size_t c)
{
    const FieldCutRow &row = figures.cut.candidates[c];
    const auto draws = static_cast<double>(figures.cut.draws);
    QJsonObject one{{u"id"_s, id},
                    {u"mean"_s, row.mean.approximate()},
                    {u"mean_exact"_s, row.mean.text()},
                    {u"rank"_s, row.rank},
                    {u"seat_probability"_s, row.chance.seated / draws},
                    {u"rank_low"_s, row.chance.likely.best},
                    {u"rank_high"_s, row.chance.likely.worst},
                    {u"expected_rank"_s, row.chance.expected},
                    {u"left_out_low"_s, row.leftOut.best},
                    {u"left_out_high"_s, row.leftOut.worst},
                    {u"band"_s, bandName(row.band)}};
    if (figures.severity && figures.severity->draws > 0) {
        const RankChance &chance = figures.severity->chances[c];
        one.insert(u"model_seat_probability"_s, chance.seated / static_cast<double>(figures.severity->draws));
        one.insert(u"model_expected_rank"_s, chance.expected);
        one.insert(u"model_rank_low"_s, chance.likely.best);
        one.insert(u"model_rank_high"_s, chance.likely.worst);
    }
    return one;
}

QJsonObject cutJson(const AnalysisInput &input, const AnalysisFigures &figures)
{
    QList<std::pair<int, size_t>> order;
    for (size_t c = 0; c < figures.cut.candidates.size(); ++c) {
        order.append({figures.cut.candidates[c].rank, c});
    }
    std::sort(order.begin(), order.end());
    QJsonArray candidates;
    for (const auto &[rank, c] : std::as_const(order)) {
        candidates.append(cutCandidate(figures, input.marked.at(qsizetype(c)), c));
    }
    QJsonArray without;
    for (size_t m = 0; m < figures.cut.withoutMember.size(); ++m) {
        QJsonArray seats;
        for (const int candidate : figures.cut.withoutMember[m]) {
            seats.append(input.marked.at(candidate));
        }
        without.append(QJsonObject{{u"member"_s, input.marking.at(qsizetype(m))}, {u"seats"_s, seats}});
    }
    return {{u"seats"_s, figures.cut.seats},
            {u"draws"_s, figures.cut.draws},
            {u"candidates"_s, candidates},
            {u"leave_one_out"_s, without}};
}

QJsonArray weightChancesJson(const AnalysisInput &input, const std::vector<WeightChances> &chances, int draws)
{
    QJsonArray list;
    for (size_t c = 0; c < chances.size(); ++c) {
        QJsonArray places;
        for (const int times : chances[c].times) {
            places.append(times / static_cast<double>(draws));
        }
        list.append(QJsonObject{{u"id"_s, input.marked.at(qsizetype(c))},
                                {u"seat_share"_s, chances[c].chance.seated / static_cast<double>(draws)},
                                {u"expected_rank"_s, chances[c].chance.expected},
                                {u"rank_low"_s, chances[c].chance.likely.best},
                                {u"rank_high"_s, chances[c].chance.likely.worst},
                                {u"places"_s, places}});
    }
    return list;
}

QJsonObject changeJson(const AnalysisInput &input, const WeightChange &change)
{
    QJsonObject weights;
    for (qsizetype i = 0; i < change.weights.size(); ++i) {
        weights.insert(input.items.at(i), change.weights.at(i).text());
    }
    QJsonArray single;
    for (const SingleWeightChange &one : change.single) {
        single.append(QJsonObject{{u"indicator"_s, input.items.at(one.item)},
                                  {u"from"_s, one.from.text()},
                                  {u"to"_s, one.to.text()},
                                  {u"leaving"_s, input.marked.at(one.leaving)},
                                  {u"entering"_s, input.marked.at(one.entering)}});
    }
    return {{u"part"_s, change.part.approximate()},
            {u"part_exact"_s, change.part.text()},
            {u"leaving"_s, input.marked.at(change.leaving)},
            {u"entering"_s, input.marked.at(change.entering)},
            {u"weights"_s, weights},
            {u"single"_s, single}};
}

void putWeights(QJsonObject &json, const AnalysisInput &input, const AnalysisFigures &figures,
                const FigureWriter &writer)
{
    const auto write = [&](const std::vector<WeightChances> &chances) {
        return weightChancesJson(input, chances, figures.cut.draws);
    };
    writer.put(json, u"smaa_within_fifth"_s, figures.nearWeights, write);
    writer.put(json, u"smaa_free"_s, figures.anyWeights, write);
    writer.put(json, u"weight_change"_s, figures.change,
               [&](const WeightChange &change) { return changeJson(input, change); });
}

} // namespace

QJsonObject analysisJson(const AnalysisInput &input, const AnalysisFigures &figures, const Wording &words)
{
    const FigureWriter writer(words);
    QJsonObject json{{u"counts"_s, QJsonObject{{u"candidates"_s, input.candidates.size()},
                                               {u"members"_s, input.members.size()},
                                               {u"indicators"_s, input.indicators},
                                               {u"marks"_s, input.marks},
                                               {u"missing"_s, input.missing}}}};
    putAgreement(json, figures, writer);
    putConsistency(json, input, figures, writer);
    json.insert(u"severity"_s, severityJson(input, figures, writer));
    writer.put(json, u"additive"_s, figures.additive, [&](const AdditiveModel &model) {
        return QJsonObject{{u"mean"_s, model.mean},
                           {u"var_residual"_s, model.varResidual},
                           {u"candidates"_s, additiveEffects(input.marked, model.candidates, &model.mean)},
                           {u"members"_s, additiveEffects(input.marking, model.members, nullptr)}};
    });
    json.insert(u"cut"_s, cutJson(input, figures));
    putWeights(json, input, figures, writer);
    return json;
}

} // namespace rangvoan
