// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/agreement.h"
#include "app/analysis/fieldcut.h"
#include "app/analysis/intraclass.h"
#include "app/analysis/severity.h"
#include "app/analysis/weightchoice.h"
#include "tests/bench/bench.h"

#include <random>

namespace rangvoan::bench
{

using namespace Qt::StringLiterals;

namespace
{

bool goOn(int)
{
    return false;
}

/// Marks in quarters; each member marks a candidate with this chance.
RatingField randomField(int candidates, int members, double chance)
{
    std::mt19937_64 random(11);
    RatingField field{candidates, members, {}};
    const auto limit = static_cast<quint64>(chance * 1'000'000);
    for (int c = 0; c < candidates; ++c) {
        for (int m = 0; m < members; ++m) {
            if (random() % 1'000'000 < limit) {
                const auto noise = static_cast<qint64>(random() % 80);
                field.sheets.append({c, m, Score::fromRatio(200 + c % 37 + 3 * (m % 11) + noise, 4)});
            }
        }
    }
    return field;
}

WeightField randomWeights(int candidates, int items)
{
    std::mt19937_64 random(13);
    WeightField field;
    for (int i = 0; i < items; ++i) {
        field.weights.append(Score::fromInteger(1 + static_cast<qint64>(random() % 5)));
    }
    for (int c = 0; c < candidates; ++c) {
        QList<Score> values;
        for (int i = 0; i < items; ++i) {
            values.append(Score::fromRatio(static_cast<qint64>(random() % 61), 15));
        }
        field.values.append(values);
    }
    return field;
}

} // namespace

void benchAnalysis()
{
    const RatingField usual = randomField(300, 9, 1);
    measure({u"severity, expected ranks, reliability, 300 x 9"_s, 50, 5, [&] {
                 (void)severityStudy(usual, {1, 500, 5});
                 (void)fieldCut(usual, 5, {1, 500}, goOn);
                 (void)intraclass(usual);
                 (void)kendallConcordance(usual);
                 (void)krippendorffAlpha(usual);
             }});
    const RatingField large = randomField(2972, 1128, 73421.0 / (2972.0 * 1128.0));
    measure({u"severity, 73,421 marks, 2,972 x 1,128"_s, 3000, 1, [&] {
                 (void)severityModel(large);
             }});
    const RatingField wide = randomField(500, 25, 1);
    measure({u"members drawn, 10,000 x 500 candidates x 25 members"_s, 150, 3, [&] {
                 (void)fieldCut(wide, 5, {1, 10'000}, goOn);
             }});
    const WeightField weights = randomWeights(500, 24);
    measure({u"weights drawn within a fifth, 10,000 x 500 candidates x 24"_s, 300, 3, [&] {
                 (void)weightChances(weights, {1, 10'000, 5, 0.2}, goOn);
             }});
}

} // namespace rangvoan::bench
