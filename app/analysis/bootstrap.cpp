// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/bootstrap.h"

#include "app/analysis/awardfield.h"
#include "app/analysis/memberdraws.h"
#include "app/scoring/aggregate.h"
#include "app/scoring/sheetsums.h"

#include <algorithm>
#include <numeric>

namespace rangvoan
{

namespace
{

struct BootstrapDraws
{
    const BootstrapPlan &plan;
    const std::function<bool(int)> &stop;
    int members = 0;
    int seats = 0;
};

/// How often each sheet counts; every sheet once where nobody of the panel was drawn.
QList<int> countsOfSheets(const ScoredCandidate &candidate, const QHash<MemberId, int> &drawn)
{
    QList<int> counts;
    for (const SheetMarks *sheet : candidate.sheets) {
        counts.append(drawn.value(sheet->member));
    }
    if (std::accumulate(counts.cbegin(), counts.cend(), 0) == 0) {
        counts.fill(1);
    }
    return counts;
}

/// Keys of the exact order under a rule that is no mean: trimming looks at the sheets of each draw anew.
class TrimmedKeys
{
public:
    TrimmedKeys(const QList<ScoredCandidate> &scored, const QList<MemberId> &members, const Aggregation &rule)
        : m_scored(scored), m_members(members), m_rule(rule), m_keys(size_t(scored.size()))
    {
    }

    const std::vector<quint64> &keysFor(const std::vector<int> &times)
    {
        QHash<MemberId, int> drawn;
        for (qsizetype m = 0; m < m_members.size(); ++m) {
            drawn.insert(m_members.at(m), times[size_t(m)]);
        }
        QList<Score> scores;
        for (const ScoredCandidate &candidate : m_scored) {
            scores.append(scoreOf(candidate, drawn));
        }
        std::vector<qsizetype> order(m_keys.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return scores.at(a) < scores.at(b); });
        for (size_t i = 0; i < order.size(); ++i) {
            const bool equal = i > 0 && scores.at(order[i]) == scores.at(order[i - 1]);
            m_keys[size_t(order[i])] = equal ? m_keys[size_t(order[i - 1])] : i;
        }
        return m_keys;
    }

private:
    Score scoreOf(const ScoredCandidate &candidate, const QHash<MemberId, int> &drawn) const
    {
        const QList<int> counts = countsOfSheets(candidate, drawn);
        QList<Score> totals;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            totals.append(QList<Score>(counts.at(i), candidate.sums.at(i).total()));
        }
        return aggregate(totals, m_rule);
    }

    const QList<ScoredCandidate> &m_scored;
    const QList<MemberId> &m_members;
    const Aggregation &m_rule;
    std::vector<quint64> m_keys;
};

void countDraw(QList<DrawnPlaces> &result, const std::vector<PlaceRange> &places, int seats)
{
    for (qsizetype i = 0; i < result.size(); ++i) {
        DrawnPlaces &candidate = result[i];
        const PlaceRange &place = places[size_t(i)];
        ++candidate.times[place.best - 1];
        ++candidate.worstTimes[place.worst - 1];
        candidate.seated += place.worst <= seats ? 1 : 0;
    }
}

template<class Keys>
Status drawAll(Keys &keys, const BootstrapDraws &draws, QList<DrawnPlaces> &result)
{
    MemberSample sample(draws.members, draws.plan.seed);
    PlaceSorter sorter(size_t(result.size()));
    for (int draw = 0; draw < draws.plan.draws; ++draw) {
        if (draws.stop(draw)) {
            return Error{ErrorCode::Cancelled, {}};
        }
        sorter.sort(keys.keysFor(sample.next()));
        countDraw(result, sorter.places(), draws.seats);
    }
    return {};
}

} // namespace

PlaceRange DrawnPlaces::likely() const
{
    const int draws = std::accumulate(times.cbegin(), times.cend(), 0);
    const int cut = draws / 10;
    PlaceRange range;
    int passed = 0;
    for (int i = 0; i < times.size() && range.best == 0; ++i) {
        passed += times.at(i);
        range.best = passed > cut ? i + 1 : 0;
    }
    passed = 0;
    for (auto i = static_cast<int>(worstTimes.size()); i > 0 && range.worst == 0; --i) {
        passed += worstTimes.at(i - 1);
        range.worst = passed > cut ? i : 0;
    }
    return range;
}

Result<QList<DrawnPlaces>> bootstrapPlaces(const RankingInput &input, const RuleSet &rules, const BootstrapPlan &plan,
                                           const std::function<bool(int)> &stop)
{
    const Result<ScoredField> field = scoreField(input, rules);
    if (!field) {
        return field.error();
    }
    QList<DrawnPlaces> result;
    for (const ScoredCandidate &candidate : field->scored) {
        const QList<int> none(field->scored.size(), 0);
        result.append({candidate.id, none, none, 0});
    }
    const QList<MemberId> members = markingMembers(input);
    const BootstrapDraws draws{plan, stop, static_cast<int>(members.size()), input.seats};
    Status drawn;
    if (rules.aggregation.value.kind == AggregationKind::Mean) {
        MeanKeys keys(ratingField(field->scored, members));
        drawn = drawAll(keys, draws, result);
    } else {
        TrimmedKeys keys(field->scored, members, rules.aggregation.value);
        drawn = drawAll(keys, draws, result);
    }
    return drawn ? Result<QList<DrawnPlaces>>(result) : Result<QList<DrawnPlaces>>(drawn.error());
}

} // namespace rangvoan
