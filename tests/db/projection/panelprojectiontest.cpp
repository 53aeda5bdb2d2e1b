// SPDX-License-Identifier: Apache-2.0
#include "tests/db/projection/book.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

namespace
{

Assignment assignmentOf(const CandidateId &candidate, const MemberId &member, int round = 1)
{
    return {teachers, round, candidate, member, AssignmentKind::Regular, AssignmentState::Open, {}};
}

Conflict conflictOf(const MemberId &member, const CandidateId &candidate, ConflictSource source)
{
    return {member, candidate, Relation::Family, source, u"cousin"_s};
}

ConflictSheet conflictSheetOf(const QDate &date, const QList<CandidateId> &covers)
{
    return {chan, teachers, false, date, covers};
}

} // namespace

class PanelProjectionTest : public QObject
{
    Q_OBJECT

private slots:
    void conflicts_data();
    void conflicts();
    void assignments_data();
    void assignments();
};

void PanelProjectionTest::conflicts_data()
{
    QTest::addColumn<ProjectionCase>("given");
    const QDate day(2026, 3, 20);
    const Conflict own = conflictOf(chan, first, ConflictSource::Sheet);
    const Conflict suggested = conflictOf(chan, first, ConflictSource::Suggestion);
    const Conflict elsewhere = conflictOf(chan, other, ConflictSource::Sheet);
    const Conflict later = conflictOf(chan, second, ConflictSource::Sheet);
    const Conflict ofAnother = conflictOf(ek, first, ConflictSource::Sheet);
    const ConflictSheetHandedIn earlier{conflictSheetOf(day, {first}), {own}};
    caseRow("sheet with conflicts", {earlier}, [=](CycleFacts &facts) {
        facts.conflictSheets = {conflictSheetOf(day, {first})};
        facts.conflicts = {own};
    });
    const ConflictSheet principalsSheet{chan, principals, true, day, {other}};
    const ConflictSheet sheetOfAnother{ek, teachers, true, day, {first, second}};
    caseRow(
        "a later sheet replaces only its own member and category",
        {earlier, ConflictSheetHandedIn{principalsSheet, {elsewhere}},
         ConflictSheetHandedIn{sheetOfAnother, {ofAnother}}, ConflictDeclared{suggested},
         ConflictSheetHandedIn{conflictSheetOf(day.addDays(1), {first, second}), {later}}},
        [=](CycleFacts &facts) {
            facts.conflictSheets = {principalsSheet, sheetOfAnother, conflictSheetOf(day.addDays(1), {first, second})};
            facts.conflicts = {elsewhere, ofAnother, suggested, later};
        });
    const Conflict late = conflictOf(ek, second, ConflictSource::Late);
    caseRow("late conflict", {ConflictDeclared{late}}, [=](CycleFacts &facts) {
        facts.conflicts = {late};
        Amendment amendment = amendmentOf(EventType::ConflictDeclared, {u"cousin"_s, bookDay, {}});
        amendment.member = ek;
        amendment.candidate = second;
        facts.amendments = {amendment};
    });
    const DismissedSuggestion dismissed{ek, first, Relation::SameDistrict, u"big district"_s};
    caseRow("suggestion dismissed", {SuggestionDismissed{dismissed}},
            [=](CycleFacts &facts) { facts.dismissedSuggestions = {dismissed}; });
}

void PanelProjectionTest::conflicts()
{
    QFETCH(ProjectionCase, given);
    QCOMPARE(outcome(given), QString());
}

void PanelProjectionTest::assignments_data()
{
    QTest::addColumn<ProjectionCase>("given");
    const Assignment a = assignmentOf(second, chan);
    const Assignment b = assignmentOf(first, dara);
    const Assignment finalRound = assignmentOf(first, chan, 2);
    caseRow("planned in the order of the plan", {PanelPlanned{teachers, 1, {a, b}, 7}}, [=](CycleFacts &facts) {
        facts.assignments = {a, b};
    });
    caseRow("a new plan replaces that round only",
            {PanelPlanned{teachers, 1, {a, b}, 7}, PanelPlanned{teachers, 2, {finalRound}, 7},
             PanelPlanned{teachers, 1, {b}, 8}},
            [=](CycleFacts &facts) {
                facts.assignments = {finalRound, b};
            });
    Assignment third = assignmentOf(first, ek);
    third.kind = AssignmentKind::ThirdMark;
    caseRow("one more", {PanelPlanned{teachers, 1, {a}, 7}, AssignmentAdded{third}}, [=](CycleFacts &facts) {
        facts.assignments = {a, third};
    });
    Amendment amendment = amendmentOf(EventType::AssignmentStateChanged, {u"ill"_s, bookDay, {}}, baseEvents + 2);
    amendment.member = chan;
    amendment.candidate = second;
    const AssignmentStateChanged excuse{teachers, 1, second, chan, AssignmentState::Excused, u"ill"_s};
    caseRow("excused", {PanelPlanned{teachers, 1, {a, b}, 7}, excuse}, [=](CycleFacts &facts) {
        Assignment excused = a;
        excused.state = AssignmentState::Excused;
        excused.reason = u"ill"_s;
        facts.assignments = {excused, b};
        facts.amendments = {amendment};
    });
    caseRow("excused, then asked again", {PanelPlanned{teachers, 1, {a, b}, 7}, excuse, AssignmentAdded{a}},
            [=](CycleFacts &facts) {
                facts.assignments = {a, b};
                facts.amendments = {amendment};
            });
}

void PanelProjectionTest::assignments()
{
    QFETCH(ProjectionCase, given);
    QCOMPARE(outcome(given), QString());
}

} // namespace rangvoan::test

using rangvoan::test::PanelProjectionTest;
RANGVOAN_TEST(PanelProjectionTest)

#include "panelprojectiontest.moc"
