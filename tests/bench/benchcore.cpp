// SPDX-License-Identifier: Apache-2.0
#include "app/domain/rulesetreader.h"
#include "app/main/demo/demoseason.h"
#include "app/panels/panelplan.h"
#include "app/scoring/ranking.h"
#include "tests/bench/bench.h"

#include <array>
#include <random>

namespace rangvoan::bench
{

using namespace Qt::StringLiterals;

namespace
{

template<class Id>
Id numberedId(quint32 kind, quint32 number)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes.at(0) = static_cast<std::uint8_t>(kind);
    for (size_t i = 0; i < 4; ++i) {
        bytes.at(15 - i) = static_cast<std::uint8_t>(number >> (8 * i));
    }
    return Id(bytes);
}

/// The rules with so many indicators: those there are, over again.
RuleSet withIndicators(RuleSet rules, qsizetype count)
{
    for (qsizetype i = 0; rules.indicators.size() < count; ++i) {
        rules.indicators.append(rules.indicators.at(i));
    }
    return rules;
}

RankingInput randomInput(int candidates, int sheets, const RuleSet &rules)
{
    std::mt19937_64 random(7);
    RankingInput input;
    input.seats = 5;
    const auto levels = static_cast<quint64>(rules.scale.levels.size());
    for (int c = 0; c < candidates; ++c) {
        const auto id = numberedId<CandidateId>(1, static_cast<quint32>(c));
        input.candidates.append({id, c + 1});
        for (int m = 0; m < sheets; ++m) {
            SheetMarks sheet{id, numberedId<MemberId>(2, static_cast<quint32>(m)), {}};
            for (qsizetype i = 0; i < rules.indicators.size(); ++i) {
                sheet.steps.append(static_cast<quint16>(random() % levels));
            }
            input.sheets.append(sheet);
        }
    }
    return input;
}

void benchPanel(int candidates, int members, double goalMs)
{
    PanelProblem problem;
    for (int c = 0; c < candidates; ++c) {
        problem.candidates.append({numberedId<CandidateId>(1, static_cast<quint32>(c)), {}, {}});
    }
    for (int m = 0; m < members; ++m) {
        problem.members.append({numberedId<MemberId>(2, static_cast<quint32>(m)), {}, {}});
    }
    std::mt19937_64 random(5);
    for (int i = 0; i < candidates / 10; ++i) {
        problem.conflicts.append(
            {problem.candidates.at(static_cast<qsizetype>(random() % static_cast<quint64>(candidates))).id,
             problem.members.at(static_cast<qsizetype>(random() % static_cast<quint64>(members))).id});
    }
    measure({u"panels %1 x %2, 3 each"_s.arg(candidates).arg(members), goalMs, 5, [&] {
                 (void)planPanels(problem);
             }});
}

} // namespace

void benchRanking()
{
    const Result<QByteArray> text = shippedRuleSet(u"good-teacher"_s);
    const Result<RuleSet> rules = text ? readRuleSet(*text, u"good-teacher"_s) : Result<RuleSet>(text.error());
    if (!rules) {
        return;
    }
    const RankingInput small = randomInput(1000, 3, *rules);
    measure({u"ranking with ties, 1,000 x 3 sheets x 24 indicators"_s, 5, 9, [&] {
                 (void)rank(small, *rules);
             }});
    const RuleSet long36 = withIndicators(*rules, 36);
    const RankingInput national = randomInput(100'000, 5, long36);
    const double ours = measure({u"ranking, 100,000 x 5 sheets x 36 indicators"_s, 400, 3, [&] {
                                     (void)rank(national, long36);
                                 }});
    benchSql(100'000, 5, ours);
}

void benchPanels()
{
    benchPanel(60, 9, 20);
    benchPanel(250, 15, 100);
    benchPanel(1000, 30, 1000);
}

} // namespace rangvoan::bench
