// SPDX-License-Identifier: Apache-2.0
#include "tests/app/scoring/builder.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <boost/multiprecision/cpp_int.hpp>

using namespace Qt::StringLiterals;
using namespace rangvoan;

namespace
{

/// xorshift64*, so that a case is the same everywhere.
class OracleRandom
{
public:
    int below(int limit)
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return static_cast<int>((m_state * 0x2545F4914F6CDD1DULL >> 33) % static_cast<quint64>(limit));
    }

private:
    quint64 m_state = 88172645463325252ULL;
};

constexpr int oracleNotObservable = -1;
constexpr int oracleCandidates = 2;
constexpr int oracleMembers = 3;
constexpr int oracleIndicators = 3;

struct OracleCase
{
    int maximum = 1;
    int weights[oracleIndicators] = {};
    bool present[oracleCandidates][oracleMembers] = {};
    int marks[oracleCandidates][oracleMembers][oracleIndicators] = {};
    AggregationKind kind = AggregationKind::Mean;
};

OracleCase randomCase(OracleRandom &random)
{
    OracleCase one;
    one.maximum = 1 + random.below(5);
    one.kind = static_cast<AggregationKind>(random.below(3));
    for (int &weight : one.weights) {
        weight = 1 + random.below(4);
    }
    const bool gaps = random.below(3) == 0;
    for (int c = 0; c < oracleCandidates; ++c) {
        for (int m = 0; m < oracleMembers; ++m) {
            one.present[c][m] = m == 0 || random.below(4) > 0;
            for (int i = 0; i < oracleIndicators; ++i) {
                const bool hidden = gaps && i > 0 && random.below(5) == 0;
                one.marks[c][m][i] = hidden ? oracleNotObservable : random.below(one.maximum + 1);
            }
        }
    }
    return one;
}

/// lcm(1 .. 12): every sum of observed weights of a case divides it, so all sheets become whole numbers.
constexpr int oracleCommon = 27720;

/// A sheet in units of 1 / (oracleCommon x maximum); the maximum is the same for the whole case.
int oracleSheet(const OracleCase &one, int c, int m)
{
    int reached = 0;
    int weights = 0;
    for (int i = 0; i < oracleIndicators; ++i) {
        if (one.marks[c][m][i] != oracleNotObservable) {
            reached += one.weights[i] * one.marks[c][m][i];
            weights += one.weights[i];
        }
    }
    return oracleCommon / weights * reached;
}

/// 6 x the mean or the middle one: 6 divides by every number of sheets there is.
int oracleTotal(const OracleCase &one, int c)
{
    int count = 0;
    int sum = 0;
    int low = std::numeric_limits<int>::max();
    int high = 0;
    for (int m = 0; m < oracleMembers; ++m) {
        if (one.present[c][m]) {
            const int value = oracleSheet(one, c, m);
            ++count;
            sum += value;
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    const bool middle = count == 3 && one.kind != AggregationKind::Mean;
    return middle ? 6 * (sum - low - high) : sum * (6 / count);
}

/// No sorting: a place is one more than the number of better ones.
void oraclePlaces(const OracleCase &one, int (&places)[oracleCandidates])
{
    int totals[oracleCandidates];
    for (int c = 0; c < oracleCandidates; ++c) {
        totals[c] = oracleTotal(one, c);
    }
    for (int c = 0; c < oracleCandidates; ++c) {
        places[c] = 1;
        for (const int other : totals) {
            places[c] += other > totals[c] ? 1 : 0;
        }
    }
}

Result<Ranking> rankCase(const OracleCase &one, RuleSet &rules, const QList<RankCandidate> &candidates)
{
    rules.scale.levels.resize(one.maximum + 1);
    rules.aggregation.value = {one.kind, 1};
    for (int i = 0; i < oracleIndicators; ++i) {
        rules.indicators[i].weight = one.weights[i];
    }
    RankingInput input;
    input.candidates = candidates;
    for (int c = 0; c < oracleCandidates; ++c) {
        for (int m = 0; m < oracleMembers; ++m) {
            if (one.present[c][m]) {
                SheetMarks sheet = test::sheet(c + 1, m + 1, {});
                for (const int mark : one.marks[c][m]) {
                    sheet.steps.append(mark < 0 ? quint16(0xFFFE) : static_cast<quint16>(mark));
                }
                input.sheets.append(sheet);
            }
        }
    }
    return rank(input, rules);
}

} // namespace

class OracleTest : public QObject
{
    Q_OBJECT

private slots:
    void aMillionRankingsAgreeWithWholeNumbers();
    void scoresBeyondSixtyFourBitsAgreeWithBigRationals();
};

void OracleTest::aMillionRankingsAgreeWithWholeNumbers()
{
    OracleRandom random;
    RuleSet rules = test::rulesOf({2, 1}, {1, 1, 1}, 4);
    const QList<RankCandidate> candidates = test::inputOf(oracleCandidates, {}).candidates;
    int wrong = 0;
    int tied = 0;
    for (int n = 0; n < 1'000'000; ++n) {
        const OracleCase one = randomCase(random);
        int places[oracleCandidates] = {};
        oraclePlaces(one, places);
        const auto ranking = rankCase(one, rules, candidates);
        if (!ranking || ranking->rows.size() != oracleCandidates) {
            QFAIL("not ranked");
        }
        for (const RankedCandidate &row : ranking->rows) {
            wrong += row.place == places[row.number - 1] ? 0 : 1;
            tied += row.tied ? 1 : 0;
        }
    }
    QCOMPARE(wrong, 0);
    QVERIFY(tied > 100'000); // the cases are small so that ties are common
}

void OracleTest::scoresBeyondSixtyFourBitsAgreeWithBigRationals()
{
    using boost::multiprecision::cpp_rational;
    OracleRandom random;
    for (int n = 0; n < 300; ++n) {
        QList<qint64> weights;
        for (int i = 0; i < 6; ++i) {
            weights.append(1 + random.below(1'000'000'000));
        }
        const RuleSet rules = test::rulesOf({6}, weights, 4);
        QList<SheetMarks> sheets;
        cpp_rational sums[2] = {0, 0};
        for (int c = 0; c < 2; ++c) {
            for (int m = 0; m < 5; ++m) {
                SheetMarks sheet = test::sheet(c + 1, m + 1, {});
                qint64 reached = 0;
                qint64 possible = 0;
                for (int i = 0; i < 6; ++i) {
                    const bool hidden = i > 0 && random.below(3) == 0;
                    const int mark = random.below(5);
                    sheet.steps.append(hidden ? quint16(0xFFFE) : static_cast<quint16>(mark));
                    reached += hidden ? 0 : weights[i] * mark;
                    possible += hidden ? 0 : weights[i] * 4;
                }
                sheets.append(sheet);
                sums[c] += cpp_rational(reached, possible) * 20; // 100 points over 5 sheets
            }
        }
        const auto ranking = rank(test::inputOf(2, sheets), rules);
        QVERIFY(ranking.has_value());
        for (const RankedCandidate &row : ranking->rows) {
            QCOMPARE(row.score.text().toStdString(),
                     numerator(sums[row.number - 1]).str() + '/' + denominator(sums[row.number - 1]).str());
            QCOMPARE(row.place, sums[row.number - 1] < sums[2 - row.number] ? 2 : 1);
        }
    }
}

RANGVOAN_TEST(OracleTest)
#include "oracletest.moc"
