// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/weightchoice.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

Score sizeOf(const Score &value)
{
    return value.isNegative() ? Score() - value : value;
}

/// Two candidates, one with a seat: weight times difference, item by item.
struct WeightPair
{
    int inside = 0;
    int outside = 0;
    QList<Score> gaps;
    Score sum;
    Score sizes;
};

WeightPair weightPair(const WeightField &field, int inside, int outside)
{
    WeightPair pair{inside, outside, {}, {}, {}};
    for (qsizetype i = 0; i < field.weights.size(); ++i) {
        const Score gap = field.weights.at(i) * (field.values.at(inside).at(i) - field.values.at(outside).at(i));
        pair.gaps.append(gap);
        pair.sum += gap;
        pair.sizes += sizeOf(gap);
    }
    return pair;
}

/// One weight alone turns the pair where its own gap is on the side of the seat holder, or against, as needed.
void keepSmallerSingles(const WeightField &field, const WeightPair &pair, QList<SingleWeightChange> &singles)
{
    for (qsizetype i = 0; i < pair.gaps.size(); ++i) {
        const Score &gap = pair.gaps.at(i);
        if (gap.isZero()) {
            continue;
        }
        // weight * (1 - sum / gap): the whole sum has to come from this item.
        const Score to = field.weights.at(i) - field.weights.at(i) * pair.sum / gap;
        if (to.isNegative()) {
            continue;
        }
        const SingleWeightChange change{static_cast<int>(i), field.weights.at(i), to, pair.inside, pair.outside};
        const auto known = std::find_if(singles.begin(), singles.end(),
                                        [&](const SingleWeightChange &other) { return other.item == change.item; });
        if (known == singles.end()) {
            singles.append(change);
        } else if (sizeOf(to - change.from) < sizeOf(known->to - change.from)) {
            *known = change;
        }
    }
}

QList<Score> weightsAt(const WeightField &field, const WeightPair &pair, const Score &part)
{
    QList<Score> weights;
    for (qsizetype i = 0; i < pair.gaps.size(); ++i) {
        const Score &gap = pair.gaps.at(i);
        const Score way = gap.isZero() ? Score() : (gap.isNegative() ? part : Score() - part);
        weights.append(field.weights.at(i) * (Score::fromInteger(1) + way));
    }
    return weights;
}

} // namespace

Figure<WeightChange> smallestWeightChange(const WeightField &field, const QList<int> &seated)
{
    const auto candidates = static_cast<int>(field.values.size());
    if (seated.isEmpty() || seated.size() >= candidates) {
        return Undefined::NoSeats;
    }
    if (field.weights.size() < 2) {
        return Undefined::OneItem;
    }
    std::optional<WeightPair> best;
    Score least = Score::fromInteger(1); // every difference in favour of the seat holder: no weights can turn that
    QList<SingleWeightChange> singles;
    for (const int inside : seated) {
        for (int outside = 0; outside < candidates; ++outside) {
            if (seated.contains(outside)) {
                continue;
            }
            const WeightPair pair = weightPair(field, inside, outside);
            const bool equalInAll = pair.sizes.isZero();
            if (equalInAll || pair.sum == pair.sizes) {
                continue;
            }
            keepSmallerSingles(field, pair, singles);
            if (const Score part = pair.sum / pair.sizes; part < least) {
                least = part;
                best = pair;
            }
        }
    }
    if (!best) {
        return Undefined::NoChange;
    }
    std::sort(singles.begin(), singles.end(),
              [](const SingleWeightChange &a, const SingleWeightChange &b) { return a.item < b.item; });
    return WeightChange{least, weightsAt(field, *best, least), best->inside, best->outside, singles};
}

} // namespace rangvoan
