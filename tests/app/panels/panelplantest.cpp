// SPDX-License-Identifier: Apache-2.0
#include "app/panels/panelplan.h"

#include "tests/support/testmain.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rangvoan;

namespace
{

template<class AnyId>
AnyId panelId(int number)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes[0] = static_cast<std::uint8_t>(number & 0xFF);
    bytes[1] = static_cast<std::uint8_t>(number >> 8);
    bytes[2] = 1;
    return AnyId(bytes);
}

PanelProblem panelProblem(int candidates, int members, int perCandidate)
{
    PanelProblem problem;
    for (int c = 0; c < candidates; ++c) {
        problem.candidates.append({panelId<CandidateId>(c), {}, {}});
    }
    for (int m = 0; m < members; ++m) {
        problem.members.append({panelId<MemberId>(m), {}, {}, -1});
    }
    problem.perCandidate = perCandidate;
    return problem;
}

/// Everything that must hold, counted anew from the plan alone.
QStringList violations(const PanelProblem &problem, const PanelPlan &plan)
{
    QStringList found;
    QMap<MemberId, int> load;
    QMap<MemberId, PanelMember> members;
    for (const PanelMember &member : problem.members) {
        members.insert(member.id, member);
        load.insert(member.id, 0);
    }
    if (plan.panels.size() != problem.candidates.size()) {
        found << u"a candidate is missing"_s;
    }
    for (qsizetype c = 0; c < plan.panels.size(); ++c) {
        const Panel &panel = plan.panels[c];
        const PanelCandidate &candidate = problem.candidates[c];
        const QSet<MemberId> different(panel.members.begin(), panel.members.end());
        if (different.size() != panel.members.size()) {
            found << u"a member twice"_s;
        }
        if (problem.perCandidate > 0 && panel.members.size() < problem.perCandidate) {
            found << u"a panel is short"_s;
        }
        for (const MemberId &id : panel.members) {
            const PanelMember &member = members[id];
            ++load[id];
            if (problem.conflicts.contains(PanelPair{panel.candidate, id}) ||
                (!candidate.school.isEmpty() && candidate.school == member.school) ||
                (!candidate.district.isEmpty() && candidate.district == member.district)) {
                found << u"a conflict"_s;
            }
        }
    }
    for (const MemberLoad &entry : plan.load) {
        if (load[entry.member] != entry.sheets) {
            found << u"a load is wrong"_s;
        }
        if (const int most = members[entry.member].maximumLoad; most >= 0 && entry.sheets > most) {
            found << u"a cap is broken"_s;
        }
    }
    return found;
}

int loadSpread(const PanelPlan &plan)
{
    const auto [low, high] =
        std::minmax_element(plan.load.begin(), plan.load.end(),
                            [](const MemberLoad &a, const MemberLoad &b) { return a.sheets < b.sheets; });
    return high->sheets - low->sheets;
}

/// Spreads from the first member over shared candidates.
bool isConnected(const PanelPlan &plan)
{
    QSet<MemberId> reached{plan.load.first().member};
    for (qsizetype before = 0; before != reached.size();) {
        before = reached.size();
        for (const Panel &panel : plan.panels) {
            const QSet<MemberId> here(panel.members.begin(), panel.members.end());
            if (here.intersects(reached)) {
                reached.unite(here);
            }
        }
    }
    return reached.size() == plan.load.size();
}

} // namespace

class PanelPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void realSizesKeepEveryRule_data();
    void realSizesKeepEveryRule();
    void sameSeedGivesTheSamePlan();
    void capsAreKept();
    void onlyOpenWorkIsPlannedAgain();
    void fullPanelsLeaveOutOnlyConflicts();
    void tooManyConflictsAreNamed();
    void usedUpCapsAreNamed();
    void singleReadersAreJoinedByAnchors();
    void separateDistrictsAreJoined();
    void pairsRepeatLittle();
    void unusableProblemsAreRefused();
    void plannerStopsWhenAsked();
};

void PanelPlanTest::realSizesKeepEveryRule_data()
{
    QTest::addColumn<int>("candidates");
    QTest::addColumn<int>("members");
    QTest::newRow("60 x 9") << 60 << 9;
    QTest::newRow("250 x 15") << 250 << 15;
    QTest::newRow("1000 x 30") << 1000 << 30;
}

void PanelPlanTest::realSizesKeepEveryRule()
{
    QFETCH(int, candidates);
    QFETCH(int, members);
    PanelProblem problem = panelProblem(candidates, members, 3);
    for (int c = 0; c < candidates; ++c) {
        problem.candidates[c].school = u"s%1"_s.arg(c % (2 * members));
        problem.candidates[c].district = u"d%1"_s.arg(c % 25);
        problem.conflicts.append({panelId<CandidateId>(c), panelId<MemberId>(c * 7 % members)});
    }
    for (int m = 0; m < members; ++m) {
        problem.members[m].school = u"s%1"_s.arg(m);
        problem.members[m].district = u"d%1"_s.arg(m);
    }
    const auto plan = planPanels(problem);
    QVERIFY(plan.has_value());
    QVERIFY(plan->isFeasible());
    QCOMPARE(violations(problem, *plan), QStringList());
    QVERIFY(loadSpread(*plan) <= 1);
    QVERIFY(plan->connected);
    QVERIFY(isConnected(*plan));
    QVERIFY(plan->anchors.isEmpty());
}

void PanelPlanTest::sameSeedGivesTheSamePlan()
{
    const auto panels = [](quint32 seed) {
        PanelProblem problem = panelProblem(60, 9, 3);
        problem.seed = seed;
        QList<QList<MemberId>> members;
        const auto plan = planPanels(problem);
        for (const Panel &panel : plan->panels) {
            members.append(panel.members);
        }
        return members;
    };
    QCOMPARE(panels(7), panels(7));
    QVERIFY(panels(7) != panels(8));
}

void PanelPlanTest::capsAreKept()
{
    PanelProblem problem = panelProblem(60, 9, 3);
    problem.members[0].maximumLoad = 5;
    problem.members[1].maximumLoad = 0;
    const auto plan = planPanels(problem);
    QVERIFY(plan->isFeasible());
    QCOMPARE(violations(problem, *plan), QStringList());
    QCOMPARE(plan->load[0].sheets, 5);
    QCOMPARE(plan->load[1].sheets, 0);
    // 175 sheets over the other seven: 25 each.
    for (int m = 2; m < 9; ++m) {
        QCOMPARE(plan->load[m].sheets, 25);
    }
}

void PanelPlanTest::onlyOpenWorkIsPlannedAgain()
{
    PanelProblem problem = panelProblem(60, 9, 3);
    const auto first = planPanels(problem);
    // Member 0 leaves; what the others have begun stays, and so does the one sheet member 0 handed in.
    for (const Panel &panel : first->panels) {
        for (const MemberId &id : panel.members) {
            if (id != panelId<MemberId>(0)) {
                problem.fixed.append({panel.candidate, id});
            }
        }
    }
    const CandidateId done = first->panels[0].candidate;
    const bool alreadyThere = first->panels[0].members.contains(panelId<MemberId>(0));
    problem.fixed.append({done, panelId<MemberId>(0)});
    problem.members[0].maximumLoad = 1;
    const auto second = planPanels(problem);
    QVERIFY(second->isFeasible());
    QCOMPARE(violations(problem, *second), QStringList());
    for (const PanelPair &kept : problem.fixed) {
        const auto panel = std::find_if(second->panels.begin(), second->panels.end(),
                                        [&](const Panel &other) { return other.candidate == kept.candidate; });
        QVERIFY(panel->members.contains(kept.member));
    }
    QCOMPARE(second->load[0].sheets, 1);
    QCOMPARE(second->panels[0].members.size(), alreadyThere ? 3 : 4);
    int sheets = 0;
    for (const MemberLoad &entry : second->load) {
        sheets += entry.sheets;
    }
    QCOMPARE(sheets, alreadyThere ? 180 : 181);
}

void PanelPlanTest::fullPanelsLeaveOutOnlyConflicts()
{
    PanelProblem problem = panelProblem(12, 9, 0);
    problem.conflicts.append({panelId<CandidateId>(3), panelId<MemberId>(4)});
    const auto plan = planPanels(problem);
    QVERIFY(plan->isFeasible());
    QCOMPARE(plan->panels[2].members.size(), 9);
    QCOMPARE(plan->panels[3].members.size(), 8);
    QVERIFY(!plan->panels[3].members.contains(panelId<MemberId>(4)));
}

void PanelPlanTest::tooManyConflictsAreNamed()
{
    PanelProblem problem = panelProblem(10, 4, 3);
    problem.conflicts.append({panelId<CandidateId>(6), panelId<MemberId>(1)});
    problem.conflicts.append({panelId<CandidateId>(6), panelId<MemberId>(2)});
    const auto plan = planPanels(problem);
    QCOMPARE(plan->infeasible.size(), 1);
    const PanelGap &gap = plan->infeasible.first();
    QCOMPARE(gap.candidate, panelId<CandidateId>(6));
    QCOMPARE(gap.reason, PanelRefusal::TooFewMembers);
    QCOMPARE(gap.missing, 1);
    QCOMPARE(gap.barred, (QList<MemberId>{panelId<MemberId>(1), panelId<MemberId>(2)}));
    QCOMPARE(plan->panels[6].members.size(), 2); // the best that can be had
}

void PanelPlanTest::usedUpCapsAreNamed()
{
    PanelProblem problem = panelProblem(4, 3, 3);
    problem.members[2].maximumLoad = 3;
    const auto plan = planPanels(problem);
    QCOMPARE(plan->infeasible.size(), 1);
    QCOMPARE(plan->infeasible.first().reason, PanelRefusal::TooLittleCapacity);
    QCOMPARE(plan->infeasible.first().missing, 1);
    QCOMPARE(plan->infeasible.first().exhausted, QList<MemberId>{panelId<MemberId>(2)});
    QVERIFY(plan->infeasible.first().barred.isEmpty());
}

void PanelPlanTest::singleReadersAreJoinedByAnchors()
{
    const PanelProblem problem = panelProblem(12, 4, 1);
    const auto plan = planPanels(problem);
    QVERIFY(plan->connected);
    QVERIFY(isConnected(*plan));
    QVERIFY(!plan->anchors.isEmpty());
    QVERIFY(plan->anchors.size() <= 3);
    QCOMPARE(violations(problem, *plan), QStringList());
}

void PanelPlanTest::separateDistrictsAreJoined()
{
    // Everything begun so far keeps two halves of the committee apart; the open candidates can join them.
    PanelProblem problem = panelProblem(8, 4, 2);
    for (int c = 0; c < 6; ++c) {
        const int half = c % 2 == 0 ? 0 : 2;
        problem.fixed.append({panelId<CandidateId>(c), panelId<MemberId>(half)});
        problem.fixed.append({panelId<CandidateId>(c), panelId<MemberId>(half + 1)});
    }
    for (quint32 seed = 1; seed <= 20; ++seed) {
        problem.seed = seed;
        const auto plan = planPanels(problem);
        QVERIFY(plan->connected);
        QVERIFY(isConnected(*plan));
        QCOMPARE(loadSpread(*plan), 0);
    }
}

void PanelPlanTest::pairsRepeatLittle()
{
    // 12 candidates with 2 of 4 members: 6 pairs, so each pair has to repeat once and no more.
    const auto plan = planPanels(panelProblem(12, 4, 2));
    QCOMPARE(plan->repeatedPairs, 6);
    QMap<std::pair<MemberId, MemberId>, int> pairs;
    for (const Panel &panel : plan->panels) {
        ++pairs[{panel.members[0], panel.members[1]}];
    }
    for (const int times : pairs) {
        QVERIFY(times <= 3);
    }
}

void PanelPlanTest::plannerStopsWhenAsked()
{
    // 1,000 candidates x 3 sheets x 60 tries are 180,000 tries: asked every 1,024 it would be 175 times and more.
    int asked = 0;
    const auto stopped = planPanels(panelProblem(1000, 30, 3), [&asked] { return ++asked < 5; });
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(asked < 10);
    int whole = 0;
    QVERIFY(planPanels(panelProblem(1000, 30, 3), [&whole] { return ++whole > 0; }).has_value());
    QVERIFY(whole >= 175);
}

void PanelPlanTest::unusableProblemsAreRefused()
{
    PanelProblem twice = panelProblem(3, 3, 2);
    twice.candidates.append(twice.candidates.first());
    QVERIFY(!planPanels(twice).has_value());
    PanelProblem unknown = panelProblem(3, 3, 2);
    unknown.conflicts.append({panelId<CandidateId>(9), panelId<MemberId>(0)});
    QVERIFY(!planPanels(unknown).has_value());
    QVERIFY(!planPanels(panelProblem(3, 0, 2)).has_value());
    QVERIFY(!planPanels(panelProblem(3, 3, -1)).has_value());
    QVERIFY(planPanels(panelProblem(0, 3, 2)).has_value());
}

RANGVOAN_TEST(PanelPlanTest)
#include "panelplantest.moc"
