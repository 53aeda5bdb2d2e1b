// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/factshash.h"

#include "app/procedure/factwriter.h"
#include "app/procedure/stages.h"
#include "tests/support/seasonfacts.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <functional>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

class FactsHashTest : public QObject
{
    Q_OBJECT

private slots:
    void bytesAreUnambiguous();
    void dependsOnExactlyItsFacts_data();
    void dependsOnExactlyItsFacts();
    void orderOfEntryLeavesNoTrace();
    void stagesDiffer();
};

namespace
{

struct HashRow
{
    const char *name;
    std::function<void(Season &)> change;
    QList<Stage> touched; ///< stages whose hash must change; all others must not (the archive rests on all of these)
};

void supersede(Season &season, SheetMedium medium)
{
    ScoreSheet revised = season.sheet(1, 1);
    revised.id = idOf<SheetId>(396);
    revised.revision = 2;
    revised.medium = medium;
    revised.steps = {4, 3};
    season.sheet(1, 1).superseded = true;
    season.facts.sheets.append(revised);
}

const QList<HashRow> hashRows{
    {"contact of a member", [](Season &s) { s.facts.members[1].details.contact = u"012"_s; }, {}},
    {"phone and remarks of a candidate",
     [](Season &s) {
         s.candidateFacts(1).nomination.phone = u"012"_s;
         s.candidateFacts(1).nomination.remarks = u"-"_s;
     },
     {}},
    {"note of a sheet",
     [](Season &s) {
         s.sheet(1, 1).notes = {{u"a"_s, u"good"_s}};
     },
     {}},
    {"a later meeting", [](Season &s) { s.facts.meetings.append(Meeting{}); }, {}},
    {"motto of the unit", [](Season &s) { s.facts.settings.unitKm.append(u"នាយកដ្ឋាន"_s); }, {Stage::Setup}},
    {"appointment", [](Season &s) { s.facts.appointment->number = u"13"_s; }, {Stage::Committee}},
    {"undertaking", [](Season &s) { s.facts.members[1].undertaking.how = SignedHow::ByKey; }, {Stage::Undertakings}},
    {"reason of an admission",
     [](Season &s) { s.candidateFacts(1).admissionReason = u"flood"_s; },
     {Stage::Nominations}},
    {"verdict's reason", [](Season &s) { s.candidateFacts(1).verdictReason = u"seen"_s; }, {Stage::Eligibility}},
    {"evidence verified",
     [](Season &s) {
         Evidence evidence;
         evidence.candidate = s.candidate(1);
         s.facts.evidence = {evidence};
     },
     {Stage::Eligibility}},
    {"conflict",
     [](Season &s) {
         s.facts.conflicts = {{s.member(1), s.candidate(1), Relation::Family, ConflictSource::Late, {}}};
     },
     {Stage::Panels}},
    {"assignment",
     [](Season &s) { s.assignment(1, 1).state = AssignmentState::Excused; },
     {Stage::Panels, Stage::Scoring}},
    {"third mark asked",
     [](Season &s) {
         s.facts.assignments.append(
             {s.category, 1, s.candidate(1), idOf<MemberId>(19), AssignmentKind::ThirdMark, AssignmentState::Open, {}});
     },
     {}},
    {"a mark",
     [](Season &s) {
         s.sheet(1, 1).steps = {4, 3};
     },
     {Stage::Scoring, Stage::Moderation, Stage::Ranking, Stage::Decision, Stage::Papers}},
    {"a mark changed by moderation",
     [](Season &s) { supersede(s, SheetMedium::Moderation); },
     {Stage::Moderation, Stage::Ranking, Stage::Decision, Stage::Papers}},
    {"a sheet handed in again",
     [](Season &s) { supersede(s, SheetMedium::OwnLaptop); },
     {Stage::Scoring, Stage::Moderation, Stage::Ranking, Stage::Decision, Stage::Papers}},
    {"moderation record",
     [](Season &s) {
         s.facts.moderation = {{s.category, 1, s.candidate(1), u"a1"_s, ModerationOutcome::Keep, {}, u"seen"_s, {}}};
     },
     {Stage::Moderation}},
    {"tie ruling",
     [](Season &s) {
         TieRuling ruling;
         ruling.category = s.category;
         ruling.order = {s.candidate(1), s.candidate(2)};
         s.facts.tieRulings = {ruling};
     },
     {Stage::Ranking, Stage::Decision, Stage::Papers}},
    {"withdrawal",
     [](Season &s) { s.candidateFacts(3).withdrawn = Withdrawn::AfterScoring; },
     {Stage::Nominations, Stage::Eligibility, Stage::Panels, Stage::Scoring, Stage::Moderation, Stage::Ranking,
      Stage::Decision, Stage::Papers}},
    {"rules",
     [](Season &s) { s.facts.categories[0].rulesHash = "other"; },
     {Stage::Setup, Stage::Committee, Stage::Nominations, Stage::Eligibility, Stage::Panels, Stage::Scoring,
      Stage::Moderation, Stage::Ranking, Stage::Decision, Stage::Papers}},
    {"reserves", [](Season &s) { s.facts.decisions[0].reserves.clear(); }, {Stage::Decision, Stage::Papers}},
    {"lost vote",
     [](Season &s) { s.facts.motions[0].result = MotionResult::Rejected; },
     {Stage::Decision, Stage::Papers}},
    {"announcement", [](Season &s) { s.facts.announcements[0].announcedAt = u"Takeo"_s; }, {Stage::Approval}},
    {"paper", [](Season &s) { s.facts.papers[0].contentHash = "x"; }, {Stage::Papers}},
    {"correction",
     [](Season &s) {
         Correction correction;
         correction.candidate = s.candidate(1);
         s.facts.corrections = {correction};
     },
     {Stage::Papers}},
};

} // namespace

void FactsHashTest::bytesAreUnambiguous()
{
    const auto bytesOf = [](const auto &...values) {
        return FactWriter().add(values...).bytes();
    };
    QVERIFY(bytesOf(u"ab"_s, u"c"_s) != bytesOf(u"a"_s, u"bc"_s));
    QVERIFY(bytesOf(QByteArray("a")) != bytesOf(u"a"_s));
    QVERIFY(bytesOf(QList<int>{1}, QList<int>{2}) != bytesOf(QList<int>{1, 2}, QList<int>{}));
    QVERIFY(bytesOf(QDate()) != bytesOf(QDate(-4713, 11, 24)));
    QVERIFY(bytesOf(std::optional<int>()) != bytesOf(std::optional<int>(0)));
    QCOMPARE(bytesOf(QString()), bytesOf(u""_s));
    QCOMPARE(bytesOf(258), QByteArray("i\0\0\0\0\0\0\1\2", 9));
}

void FactsHashTest::dependsOnExactlyItsFacts_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < hashRows.size(); ++i) {
        QTest::newRow(hashRows.at(i).name) << static_cast<int>(i);
    }
}

void FactsHashTest::dependsOnExactlyItsFacts()
{
    QFETCH(int, index);
    const HashRow &row = hashRows.at(index);
    const Season before = makeSeason();
    Season after = makeSeason();
    row.change(after);
    for (const StageRule &rule : procedureTable) {
        const StageKey key = before.key(rule.stage);
        const bool touched = rule.stage == Stage::Archive ? !row.touched.isEmpty() : row.touched.contains(rule.stage);
        const bool changed = factsHash(before.facts, key) != factsHash(after.facts, key);
        QVERIFY2(changed == touched, rule.code);
    }
}

void FactsHashTest::orderOfEntryLeavesNoTrace()
{
    const Season before = makeSeason();
    Season after = makeSeason();
    std::reverse(after.facts.sheets.begin(), after.facts.sheets.end());
    std::reverse(after.facts.assignments.begin(), after.facts.assignments.end());
    std::reverse(after.facts.members.begin(), after.facts.members.end());
    for (const StageKey &key : stageKeys(before.facts)) {
        QCOMPARE(factsHash(after.facts, key), factsHash(before.facts, key));
    }
}

void FactsHashTest::stagesDiffer()
{
    const Season season = makeSeason();
    QSet<QByteArray> hashes;
    for (const StageKey &key : stageKeys(season.facts)) {
        const QByteArray hash = factsHash(season.facts, key);
        QCOMPARE(hash.size(), 32);
        hashes.insert(hash);
    }
    QCOMPARE(hashes.size(), 13);
}

RANGVOAN_TEST(FactsHashTest)
#include "factshashtest.moc"
