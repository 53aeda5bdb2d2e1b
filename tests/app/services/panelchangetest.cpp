// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/bar.h"
#include "app/services/committeeservice.h"
#include "app/services/conflictservice.h"
#include "app/services/panelservice.h"
#include "tests/app/services/office.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using test::Moment;
using test::Office;
using test::Seat;

/// Moves in the panels by hand, before and after they are closed, and what a conflict sheet keeps.
class PanelChangeTest final : public QObject
{
    Q_OBJECT

private slots:
    void moveAfterClosingNeedsAReason();
    void movedWorkIsReassigned();
    void barredReaderIsRefused();
    void handedInSheetStays();
    void openWorkStaysInTheProblem();
    void planAnewLeavesWhoHasADossier();
    void planAnewLeavesWhatIsBegun();
    void planWithoutASheetKeepsIt();
    void sheetOfWhoLeftCounts();
    void textsAreKeptPlain();
    void endlessTextIsRefused();
    void sheetKeepsWhatAConflictHides();
    void dayOfTheSheetIsKept();
    void undertakingThatNamesTheSchoolIsAsked();
};

namespace
{

QList<Assignment> openWork(Office &office)
{
    QList<Assignment> work = office.facts().assignments;
    work.removeIf([](const Assignment &one) { return one.state != AssignmentState::Open; });
    return work;
}

CategoryId closedPanels(Office &office)
{
    const CategoryId category = test::runTo(office, Moment::BeforeScoring);
    if (!office.facts().isClosed({category, 1, Stage::Panels})) {
        office.close(Stage::Panels, category);
    }
    return category;
}

/// A member who may mark the candidate but does not.
MemberId freeReader(Office &office, const CandidateId &candidate)
{
    const CycleFacts facts = office.facts();
    for (const Member &member : facts.members) {
        const bool marks =
            std::any_of(facts.assignments.cbegin(), facts.assignments.cend(),
                        [&](const Assignment &one) { return one.candidate == candidate && one.member == member.id; });
        if (member.isMarking() && !marks && barBetween(facts, member, *facts.candidate(candidate)) == Bar::None) {
            return member.id;
        }
    }
    return {};
}

} // namespace

void PanelChangeTest::moveAfterClosingNeedsAReason()
{
    Office office;
    const CategoryId category = closedPanels(office);
    const Assignment work = openWork(office).constFirst();
    const PanelService service(office.context());
    const LedgerHead before = office.head();
    QVERIFY(
        !service.change(office.secretary(), office.cycle, category, 1, {{}, {{work.candidate, work.member}}, u" "_s}));
    QCOMPARE(office.head(), before);
}

void PanelChangeTest::movedWorkIsReassigned()
{
    Office office;
    const CategoryId category = closedPanels(office);
    const Assignment work = openWork(office).constFirst();
    const MemberId other = freeReader(office, work.candidate);
    QVERIFY(!other.isNull());
    const auto count = openWork(office).size();
    office.must(PanelService(office.context())
                    .change(office.secretary(), office.cycle, category, 1,
                            {{{work.candidate, other}}, {{work.candidate, work.member}}, u"ឈឺ"_s}));
    QCOMPARE(openWork(office).size(), count);
    const CycleFacts facts = office.facts();
    const auto state = [&](const MemberId &member) {
        return std::find_if(
                   facts.assignments.cbegin(), facts.assignments.cend(),
                   [&](const Assignment &one) { return one.candidate == work.candidate && one.member == member; })
            ->state;
    };
    QCOMPARE(state(work.member), AssignmentState::Reassigned);
    QCOMPARE(state(other), AssignmentState::Open);
    QVERIFY(office.troubles.isEmpty());
}

void PanelChangeTest::barredReaderIsRefused()
{
    Office office;
    office.knows[Seat::Third] = 2;
    const CategoryId category = test::runTo(office, Moment::BeforeScoring);
    const LedgerHead before = office.head();
    const Status done = PanelService(office.context())
                            .change(office.secretary(), office.cycle, category, 1,
                                    {{{office.candidate(category, 2), office.id(Seat::Third)}}, {}, u"ឈឺ"_s});
    QVERIFY2(Office::sentence(done).contains(u"conflict"_s), qPrintable(Office::sentence(done)));
    QCOMPARE(office.head(), before);
}

void PanelChangeTest::handedInSheetStays()
{
    Office office;
    const CategoryId category = test::runTo(office, Moment::ScoringOpen);
    const ScoreSheet sheet = office.facts().currentSheets(category, 1).constFirst();
    const Status done =
        PanelService(office.context())
            .change(office.secretary(), office.cycle, category, 1, {{}, {{sheet.candidate, sheet.member}}, u"ឈឺ"_s});
    QVERIFY2(Office::sentence(done).contains(u"handed in already"_s), qPrintable(Office::sentence(done)));
}

void PanelChangeTest::openWorkStaysInTheProblem()
{
    Office office;
    const CategoryId category = closedPanels(office);
    const auto work = openWork(office).size();
    const Result<PanelProblem> problem =
        PanelService(office.context()).problem(office.secretary(), office.cycle, category, 1, {4, 9, 3, {}});
    QVERIFY(problem);
    QCOMPARE(problem->fixed.size(), work);
    QCOMPARE(problem->perCandidate, 4);
    QCOMPARE(problem->members.constFirst().maximumLoad, 9);
}

/// One of six leaves once the panels are closed: her four or five dossiers are given out, nobody loses one.
void PanelChangeTest::planAnewLeavesWhoHasADossier()
{
    Office office;
    const CategoryId category = closedPanels(office);
    const QList<Assignment> before = openWork(office);
    const MemberId gone = office.id(Seat::Sixth);
    const auto lost =
        std::count_if(before.cbegin(), before.cend(), [&gone](const Assignment &one) { return one.member == gone; });
    QVERIFY(lost > 0);
    office.must(CommitteeService(office.context())
                    .endMember(office.secretary(), office.cycle, gone, {u"ផ្លាស់ទៅ"_s, office.clock.today(), u"៨៨"_s}));
    const PanelPlan plan =
        office.must(PanelService(office.context()).propose(office.secretary(), office.cycle, category, 1, 5));
    qsizetype places = 0;
    for (const Panel &panel : plan.panels) {
        QCOMPARE(panel.members.size(), 3);
        places += panel.members.size();
        for (const Assignment &work : before) {
            QVERIFY(work.candidate != panel.candidate || work.member == gone || panel.members.contains(work.member));
        }
        QVERIFY(!panel.members.contains(gone));
    }
    QCOMPARE(places, before.size());
    QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
}

/// The panels are opened again while two sheets are on their way, one handed in and one begun: both stay with their
/// readers in every plan, and the other work moves.
void PanelChangeTest::planAnewLeavesWhatIsBegun()
{
    Office office;
    const CategoryId category = closedPanels(office);
    const QList<Assignment> work = openWork(office);
    const Assignment &marked = work.constFirst();
    const Assignment &begun = work.constLast();
    QVERIFY(marked.candidate != begun.candidate);
    office.must(office.handIn(office.entry(category, 1, marked.candidate, marked.member, 20)));
    office.must(ScoringService(office.context(), *office.file)
                    .saveDraft(Office::as(begun.member), {office.cycle,
                                                          category,
                                                          1,
                                                          begun.candidate,
                                                          begun.member,
                                                          begun.member.toString(),
                                                          Office::marks(20),
                                                          {}}));
    office.must(ProcedureService(office.context())
                    .reopen(office.chair(), office.cycle, {category, 1, Stage::Panels},
                            {u"ចែកឡើងវិញ"_s, office.clock.today(), u"៨៩"_s}));
    const PanelService service(office.context());
    PanelWishes wishes;
    wishes.begun = office.must(begunWork(*office.file, office.cycle, category, 1));
    QCOMPARE(wishes.begun, (QList<PanelPair>{{begun.candidate, begun.member}}));
    QVERIFY(office.must(begunWork(*office.file, office.cycle, category, 2)).isEmpty());
    bool moves = false;
    for (wishes.seed = 1; wishes.seed <= 20; ++wishes.seed) {
        const PanelProblem problem =
            office.must(service.problem(office.secretary(), office.cycle, category, 1, wishes));
        QCOMPARE(problem.fixed.size(), 2);
        const PanelPlan plan = office.must(planPanels(problem));
        for (const Panel &panel : plan.panels) {
            QVERIFY(panel.candidate != marked.candidate || panel.members.contains(marked.member));
            QVERIFY(panel.candidate != begun.candidate || panel.members.contains(begun.member));
            moves = moves || std::any_of(work.cbegin(), work.cend(), [&panel](const Assignment &one) {
                        return one.candidate == panel.candidate && !panel.members.contains(one.member);
                    });
        }
    }
    QVERIFY(moves);
    QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
}

/// A plan from elsewhere that passes a handed-in sheet over.
void PanelChangeTest::planWithoutASheetKeepsIt()
{
    Office office;
    const CategoryId category = closedPanels(office);
    const Assignment marked = openWork(office).constFirst();
    office.must(office.handIn(office.entry(category, 1, marked.candidate, marked.member, 20)));
    office.must(ProcedureService(office.context())
                    .reopen(office.chair(), office.cycle, {category, 1, Stage::Panels},
                            {u"ចែកឡើងវិញ"_s, office.clock.today(), u"៨៩"_s}));
    const PanelService service(office.context());
    PanelPlan plan = office.must(service.propose(office.secretary(), office.cycle, category, 1, 5));
    for (Panel &panel : plan.panels) {
        if (panel.candidate == marked.candidate) {
            panel.members.removeAll(marked.member);
        }
    }
    office.must(service.accept(office.secretary(), office.cycle, category, 1, plan, 5));
    const QList<Assignment> after = openWork(office);
    QCOMPARE(after.size(), 27);
    QVERIFY(std::any_of(after.cbegin(), after.cend(), [&marked](const Assignment &one) {
        return one.candidate == marked.candidate && one.member == marked.member;
    }));
    QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
}

/// The secretary is in conflict with number 4 and cannot see that the third member is too.
/// One sheet is in when its reader leaves: her candidate needs two more, not three, and she gets nothing new.
void PanelChangeTest::sheetOfWhoLeftCounts()
{
    Office office;
    const CategoryId category = closedPanels(office);
    const Assignment marked = openWork(office).constFirst();
    office.must(office.handIn(office.entry(category, 1, marked.candidate, marked.member, 20)));
    office.must(
        CommitteeService(office.context())
            .endMember(office.secretary(), office.cycle, marked.member, {u"ផ្លាស់ទៅ"_s, office.clock.today(), u"៨៨"_s}));
    const auto problem =
        office.must(PanelService(office.context()).problem(office.secretary(), office.cycle, category, 1, {}));
    QVERIFY(problem.fixed.contains(PanelPair{marked.candidate, marked.member}));
    const PanelPlan plan = office.must(planPanels(problem));
    for (const Panel &panel : plan.panels) {
        QCOMPARE(panel.members.size(), 3);
        QCOMPARE(panel.members.contains(marked.member), panel.candidate == marked.candidate);
    }
    QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
}

/// Whatever a text was pasted from: what cannot be printed or seen at its ends is not kept.
void PanelChangeTest::textsAreKeptPlain()
{
    Office office;
    closedPanels(office);
    const MemberId member = office.id(Seat::Sixth);
    office.must(CommitteeService(office.context())
                    .endMember(office.secretary(), office.cycle, member,
                               {u"\u200B  <b>ឈឺ\u0007\u202Eយូរ</b>\u200B\uFEFF"_s, office.clock.today(), u" ៨៨\r\n"_s}));
    const CycleFacts known = office.facts();
    QCOMPARE(known.member(member)->ended.reason, u"<b>ឈឺយូរ</b>"_s);
    QCOMPARE(known.member(member)->ended.reference, u"៨៨"_s);
}

void PanelChangeTest::endlessTextIsRefused()
{
    Office office;
    closedPanels(office);
    const LedgerHead before = office.head();
    const auto end = [&](qsizetype letters) {
        return CommitteeService(office.context())
            .endMember(office.secretary(), office.cycle, office.id(Seat::Sixth),
                       {QString(letters, u'ក'), office.clock.today(), {}});
    };
    const Status refused = end(4001);
    QVERIFY2(Office::sentence(refused).contains(u"4001"_s), qPrintable(Office::sentence(refused)));
    QCOMPARE(office.head(), before);
    QVERIFY(end(4000).has_value());
}

void PanelChangeTest::sheetKeepsWhatAConflictHides()
{
    Office office;
    office.knows[Seat::Third] = 4;
    office.knows[Seat::Secretary] = 4;
    const CategoryId category = test::runTo(office, Moment::BeforeScoring);
    const CandidateId hidden = office.candidate(category, 4);
    QVERIFY(office.facts().inConflict(office.id(Seat::Third), hidden));
    office.must(ConflictService(office.context())
                    .handInSheet(office.secretary(), office.cycle, office.id(Seat::Third), category,
                                 {{{office.candidate(category, 1), Relation::Friendship, u"មិត្ត"_s}}, true}));
    QVERIFY(office.troubles.isEmpty());
    QVERIFY(office.facts().inConflict(office.id(Seat::Third), hidden));
    QVERIFY(office.facts().inConflict(office.id(Seat::Third), office.candidate(category, 1)));
}

void PanelChangeTest::dayOfTheSheetIsKept()
{
    Office office;
    const CategoryId category = test::runTo(office, Moment::BeforeScoring);
    const QDate today = office.clock.today();
    const ConflictService service(office.context());
    const MemberId member = office.id(Seat::Fifth);
    QVERIFY(!service.handInSheet(office.secretary(), office.cycle, member, category, {{}, true, today.addDays(1)}));
    office.must(service.handInSheet(office.secretary(), office.cycle, member, category, {{}, true, today.addDays(-2)}));
    const CycleFacts facts = office.facts();
    const auto sheet = std::find_if(facts.conflictSheets.cbegin(), facts.conflictSheets.cend(),
                                    [&](const ConflictSheet &one) { return one.member == member; });
    QCOMPARE(sheet->date, today.addDays(-2));
}

void PanelChangeTest::undertakingThatNamesTheSchoolIsAsked()
{
    Office office;
    const CategoryId category = test::runTo(office, Moment::BeforeScoring);
    const CandidateId candidate = office.candidate(category, 2);
    const MemberId member = office.id(Seat::Sixth);
    const ConflictSuggestion expected{member, candidate, Relation::Other};
    QVERIFY(!conflictSuggestions(office.facts(), category, office.context().searchKey).contains(expected));
    const QString said = u"ប្អូនខ្ញុំបង្រៀននៅ "_s + office.facts().candidate(candidate)->nomination.name.khmer();
    office.must(CommitteeService(office.context())
                    .signUndertaking(office.secretary(), office.cycle, member,
                                     {SignedHow::OnPaper, office.clock.today(), said}));
    QVERIFY(conflictSuggestions(office.facts(), category, office.context().searchKey).contains(expected));
}

RANGVOAN_TEST(PanelChangeTest)

#include "panelchangetest.moc"
