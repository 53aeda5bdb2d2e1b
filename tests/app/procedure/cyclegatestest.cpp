// SPDX-License-Identifier: Apache-2.0
#include "tests/app/procedure/gaterow.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// Gates from the set-up to the eligibility, and what all gates share.
class CycleGatesTest : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void passes_data();
    void passes();
    void unknownStageIsNamed();
};

namespace
{

const QDate dayOne(2026, 1, 5);

CategoryFacts &onlyCategory(Season &season)
{
    return season.facts.categories[0];
}

/// The person of candidate no. 1 in a second category as well.
void nominateElsewhere(Season &season)
{
    CategoryFacts other = onlyCategory(season);
    other.id = idOf<CategoryId>(9);
    other.settings.code = u"good-principal"_s;
    season.facts.categories.append(other);
    Candidate twice = season.candidateFacts(1);
    twice.id = idOf<CandidateId>(190);
    twice.category = other.id;
    season.facts.candidates.append(twice);
}

void makeMemberCandidate(Season &season)
{
    season.candidateFacts(2).nomination.nameKey =
        season.context.searchKey(season.facts.members[3].details.name.khmer());
}

const QList<GateRow> earlyRows{
    {"no category", Stage::Setup, [](Season &s) { s.facts.categories.clear(); }, FindingCode::NoCategory},
    {"no rule set",
     Stage::Setup,
     [](Season &s) { onlyCategory(s).rules.reset(); },
     FindingCode::NoRuleSet,
     Severity::Blocking,
     {u"good-teacher"_s}},
    {"rules not frozen",
     Stage::Setup,
     [](Season &s) { onlyCategory(s).rulesFrozen = false; },
     FindingCode::RulesNotFrozen,
     Severity::Blocking,
     {u"good-teacher"_s}},
    {"rules not confirmed",
     Stage::Setup,
     [](Season &s) { onlyCategory(s).confirmation = {}; },
     FindingCode::RulesNotConfirmed,
     Severity::Blocking,
     {u"good-teacher"_s}},
    {"unit only in English", Stage::Setup,
     [](Season &s) {
         s.facts.settings.unitEn = QStringList{u"Ministry"_s};
         s.facts.settings.unitKm = QStringList{u" "_s};
     },
     FindingCode::NoIssuingUnit},
    {"no appointment", Stage::Committee, [](Season &s) { s.facts.appointment.reset(); }, FindingCode::NoAppointment},
    {"appointment without a date", Stage::Committee, [](Season &s) { s.facts.appointment->date = {}; },
     FindingCode::NoAppointment},
    {"chair has left", Stage::Committee, [](Season &s) { s.facts.members[1].endedOn = dayOne; }, FindingCode::NoChair},
    {"no secretary", Stage::Committee, [](Season &s) { s.facts.members[0].details.post = Post::Member; },
     FindingCode::NoSecretary},
    {"an alternate is not counted",
     Stage::Committee,
     [](Season &s) { s.facts.members[3].details.alternate = true; },
     FindingCode::TooFewMembers,
     Severity::Blocking,
     {u"3"_s, u"4"_s}},
    {"undertaking missing, of an alternate too",
     Stage::Undertakings,
     [](Season &s) {
         s.facts.members[2].undertaking = {};
         s.facts.members[3].undertaking = {};
         s.facts.members[3].details.alternate = true;
     },
     FindingCode::UndertakingMissing,
     Severity::Blocking,
     {},
     1,
     2,
     0},
    {"no nomination", Stage::Nominations, [](Season &s) { s.facts.candidates.clear(); }, FindingCode::NoNomination},
    {"open duplicate",
     Stage::Nominations,
     [](Season &s) {
         s.facts.duplicates = {{s.candidate(1), s.candidate(2), DuplicateAnswer::Open, {}}};
     },
     FindingCode::DuplicateOpen,
     Severity::Blocking,
     {},
     1,
     0,
     2},
    {"undecided nomination",
     Stage::Nominations,
     [](Season &s) { s.candidateFacts(3).admission = Admission::Received; },
     FindingCode::NominationUndecided,
     Severity::Blocking,
     {},
     1,
     0,
     1},
    {"late without reason",
     Stage::Nominations,
     [](Season &s) { s.candidateFacts(1).intake.late = true; },
     FindingCode::LateWithoutReason,
     Severity::Blocking,
     {},
     1,
     0,
     1},
    {"nominated twice where one has to be chosen",
     Stage::Nominations,
     nominateElsewhere,
     FindingCode::PersonNominatedTwice,
     Severity::Blocking,
     {},
     1,
     0,
     2},
    {"twice in one category even where two are allowed",
     Stage::Nominations,
     [](Season &s) {
         s.rules().nominatedTwice.value = NominatedTwice::Allowed;
         s.candidateFacts(2).person = s.candidateFacts(1).person;
     },
     FindingCode::PersonNominatedTwice,
     Severity::Blocking,
     {},
     1,
     0,
     2},
    {"member is candidate",
     Stage::Nominations,
     makeMemberCandidate,
     FindingCode::MemberIsCandidate,
     Severity::Blocking,
     {},
     1,
     1,
     1},
    {"member is candidate, found at the eligibility",
     Stage::Eligibility,
     makeMemberCandidate,
     FindingCode::MemberIsCandidate,
     Severity::Blocking,
     {},
     1,
     1,
     1},
    {"declared the same person",
     Stage::Panels,
     [](Season &s) {
         s.facts.conflicts = {{s.member(2), s.candidate(1), Relation::SamePerson, ConflictSource::Sheet, {}}};
     },
     FindingCode::MemberIsCandidate,
     Severity::Blocking,
     {},
     1,
     1,
     1},
    {"no verdict",
     Stage::Eligibility,
     [](Season &s) { s.candidateFacts(1).verdict = Verdict::Open; },
     FindingCode::EligibilityOpen,
     Severity::Blocking,
     {},
     1,
     0,
     1},
    {"overruled without reason",
     Stage::Eligibility,
     [](Season &s) { s.candidateFacts(1).overruled = true; },
     FindingCode::OverruledWithoutReason,
     Severity::Blocking,
     {},
     1,
     0,
     1},
    {"excluded by no rule",
     Stage::Eligibility,
     [](Season &s) { s.candidateFacts(2).verdict = Verdict::Excluded; },
     FindingCode::ExcludedWithoutRule,
     Severity::Blocking,
     {},
     1,
     0,
     1},
    {"three pieces of evidence of two candidates",
     Stage::Eligibility,
     [](Season &s) {
         for (const int number : {1, 1, 2}) {
             Evidence evidence;
             evidence.candidate = s.candidate(number);
             s.facts.evidence.append(evidence);
         }
     },
     FindingCode::EvidenceNotVerified,
     Severity::Warning,
     {u"3"_s},
     1,
     0,
     2},
    {"earlier stage open", Stage::Eligibility, [](Season &s) { s.stage(Stage::Committee).state = StageState::Open; },
     FindingCode::EarlierStageOpen},
    {"earlier stage to confirm again", Stage::Ranking,
     [](Season &s) { s.stage(Stage::Moderation).state = StageState::ToConfirmAgain; }, FindingCode::ToConfirmAgain},
};

/// Facts that look like a finding and are none.
const QList<GateRow> silentRows{
    {"late with a reason", Stage::Nominations,
     [](Season &s) {
         s.candidateFacts(1).intake.late = true;
         s.candidateFacts(1).admissionReason = u"flood"_s;
     },
     FindingCode::LateWithoutReason},
    {"a duplicate whose one half is refused", Stage::Nominations,
     [](Season &s) {
         s.facts.duplicates = {{s.candidate(1), s.candidate(2), DuplicateAnswer::Open, {}}};
         s.candidateFacts(2).admission = Admission::Refused;
     },
     FindingCode::DuplicateOpen},
    {"nominated twice where it is allowed", Stage::Nominations,
     [](Season &s) {
         nominateElsewhere(s);
         s.rules().nominatedTwice.value = NominatedTwice::Allowed;
     },
     FindingCode::PersonNominatedTwice},
    {"namesake, explained", Stage::Nominations,
     [](Season &s) {
         makeMemberCandidate(s);
         s.facts.dismissedSuggestions = {{s.member(3), s.candidate(2), Relation::SamePerson, u"other birth date"_s}};
     },
     FindingCode::MemberIsCandidate},
    {"member of that name has left", Stage::Nominations,
     [](Season &s) {
         makeMemberCandidate(s);
         s.facts.members[3].endedOn = dayOne;
     },
     FindingCode::MemberIsCandidate},
    {"candidate of that name is refused", Stage::Nominations,
     [](Season &s) {
         makeMemberCandidate(s);
         s.candidateFacts(2).admission = Admission::Refused;
     },
     FindingCode::MemberIsCandidate},
    {"excluded by a rule", Stage::Eligibility,
     [](Season &s) {
         s.candidateFacts(2).verdict = Verdict::Excluded;
         s.candidateFacts(2).verdictRule = u"service"_s;
     },
     FindingCode::ExcludedWithoutRule},
    {"withdrawn before the verdict", Stage::Eligibility,
     [](Season &s) {
         s.candidateFacts(1).verdict = Verdict::Open;
         s.candidateFacts(1).withdrawn = Withdrawn::BeforeScoring;
     },
     FindingCode::EligibilityOpen},
    {"the deputy chairs", Stage::Committee,
     [](Season &s) {
         s.facts.members[1].details.post = Post::Member;
         s.facts.members[2].actsAsChair = true;
     },
     FindingCode::NoChair},
    {"earlier stage skipped", Stage::Papers, [](Season &s) { s.stage(Stage::Approval).state = StageState::Skipped; },
     FindingCode::EarlierStageOpen},
};

} // namespace

void CycleGatesTest::refuses_data()
{
    addRows(earlyRows);
}

void CycleGatesTest::refuses()
{
    QFETCH(int, index);
    const QString wrong = wrongAbout(earlyRows.at(index));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void CycleGatesTest::passes_data()
{
    addRows(silentRows);
}

void CycleGatesTest::passes()
{
    QFETCH(int, index);
    const GateRow &row = silentRows.at(index);
    Season season = makeSeason();
    row.spoil(season);
    for (const Finding &finding : gate(season.facts, season.key(row.stage), season.context)) {
        QVERIFY(finding.code != row.code);
    }
}

void CycleGatesTest::unknownStageIsNamed()
{
    const Season season = makeSeason();
    const QList<Finding> findings = gate(season.facts, season.key(Stage::Scoring, 2), season.context);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().code, FindingCode::StageNotOpen);
}

RANGVOAN_TEST(CycleGatesTest)
#include "cyclegatestest.moc"
