// SPDX-License-Identifier: Apache-2.0
#include "tests/support/seasonfacts.h"

#include "app/procedure/stages.h"

#include <algorithm>

namespace rangvoan::test
{

using namespace Qt::StringLiterals;

namespace
{

const QDate someDay(2026, 3, 20);
const QByteArray rulesBytes("rules");

Component component(const QString &code, const QString &indicator, const QString &name)
{
    Component made;
    made.code = code;
    made.subCriteria = {{code + u"-s"_s, {}, {{indicator, {u"ល្អ"_s, name}, {}, {}}}, {}}};
    return made;
}

RuleSet smallRules()
{
    RuleSet rules;
    rules.code = u"small"_s;
    for (int step = 0; step <= 4; ++step) {
        rules.scale.levels.append(ScaleLevel{});
    }
    rules.components = {component(u"a"_s, u"a1"_s, u"Lesson plans"_s), component(u"b"_s, u"b1"_s, u"Class work"_s)};
    rules.weights.components = {{u"a"_s, 50}, {u"b"_s, 50}};
    rules.indicators = {{u"a1"_s, 0, 1}, {u"b1"_s, 1, 1}};
    rules.tieChain.value = {{TieStepKind::Vote, {}}, {TieStepKind::Lot, {}}};
    rules.tolerances.value = {2, Score::fromInteger(40), false};
    rules.minimumSheets.value = 3;
    rules.displayPlaces.value = 2;
    rules.rounds.value.sheets = {0};
    rules.nominatedTwice.value = NominatedTwice::ChooseOne;
    rules.minimumMembers.value = 4;
    return rules;
}

Member memberOf(int number, Post post, const QString &khmer, const QString &latin)
{
    Member member;
    member.id = idOf<MemberId>(10 + number);
    member.details.name = {khmer, {}, latin};
    member.details.post = post;
    member.details.marks = post != Post::Secretary;
    member.details.votes = post != Post::Secretary;
    member.undertaking = {SignedHow::OnPaper, someDay, {}};
    member.order = number;
    return member;
}

Candidate candidateOf(int number, const CategoryId &category, const QString &khmer, const QString &latin)
{
    Candidate candidate;
    candidate.id = idOf<CandidateId>(100 + number);
    candidate.person = idOf<PersonId>(200 + number);
    candidate.category = category;
    candidate.number = number;
    candidate.nomination.name = {khmer, {}, latin};
    candidate.nomination.nameKey = u"key:"_s + khmer;
    candidate.nomination.schoolKm = u"សាលា %1"_s.arg(number);
    candidate.nomination.districtCode = u"010%1"_s.arg(number);
    candidate.admission = Admission::Accepted;
    candidate.verdict = Verdict::Eligible;
    return candidate;
}

Paper paperOf(int number, const QString &kind, const CategoryId &category)
{
    Paper paper;
    paper.id = idOf<PaperId>(600 + number);
    paper.kind = kind;
    paper.category = category;
    paper.date = someDay;
    paper.signedOn = someDay;
    paper.seq = 100 + number;
    return paper;
}

void addPeople(Season &season)
{
    season.facts.members = {memberOf(0, Post::Secretary, u"ម៉ៅ ធីតា"_s, u"Mao Thida"_s),
                            memberOf(1, Post::Chair, u"សុខ ដារ៉ា"_s, u"Sok Dara"_s),
                            memberOf(2, Post::Member, u"ចាន់ ធី"_s, u"Chan Thy"_s),
                            memberOf(3, Post::Member, u"គឹម សុផល"_s, u"Kim Sophal"_s)};
    season.facts.candidates = {candidateOf(1, season.category, u"លី បុប្ផា"_s, u"Ly Bopha"_s),
                               candidateOf(2, season.category, u"អ៊ុំ វណ្ណៈ"_s, u"Oum Vannak"_s),
                               candidateOf(3, season.category, u"ហេង រតនៈ"_s, u"Heng Ratanak"_s)};
}

void addMarks(Season &season)
{
    QList<CandidateId> everybody;
    for (const Candidate &candidate : season.facts.candidates) {
        everybody.append(candidate.id);
    }
    for (int member = 1; member <= 3; ++member) {
        season.facts.conflictSheets.append({season.member(member), season.category, true, someDay, everybody});
        for (int number = 1; number <= 3; ++number) {
            season.facts.assignments.append({season.category,
                                             1,
                                             season.candidate(number),
                                             season.member(member),
                                             AssignmentKind::Regular,
                                             AssignmentState::Open,
                                             {}});
            ScoreSheet sheet;
            sheet.id = idOf<SheetId>(300 + 10 * number + member);
            sheet.category = season.category;
            sheet.candidate = season.candidate(number);
            sheet.member = season.member(member);
            sheet.rulesHash = rulesBytes;
            sheet.steps = {5 - number, 5 - number};
            season.facts.sheets.append(sheet);
        }
    }
}

void addDecision(Season &season)
{
    Decision decision;
    decision.id = idOf<DecisionId>(500);
    decision.category = season.category;
    decision.motion = season.addMotion(MotionSubject::Seats, MotionResult::Carried);
    decision.seats = {season.candidate(1), season.candidate(2)};
    decision.reserves = {season.candidate(3)};
    decision.date = someDay;
    decision.signedOn = someDay;
    season.facts.decisions = {decision};
    Instruction approved;
    approved.id = idOf<EventId>(510);
    approved.category = season.category;
    season.facts.instructions = {approved};
    season.facts.announcements = {{season.category, u"Ministry"_s, someDay, someDay, u"Phnom Penh"_s}};
    season.facts.receipts = {{season.candidate(1), 5'000'000, someDay, {}},
                             {season.candidate(2), 4'000'000, someDay, {}}};
    season.facts.papers = {paperOf(1, u"minutes"_s, season.category), paperOf(2, u"ranking"_s, season.category),
                           paperOf(3, u"award-report"_s, season.category)};
}

} // namespace

StageKey Season::key(Stage stage, int round) const
{
    return stageKey(stage, category, round);
}

MemberId Season::member(int number) const
{
    return idOf<MemberId>(10 + number);
}

CandidateId Season::candidate(int number) const
{
    return idOf<CandidateId>(100 + number);
}

Candidate &Season::candidateFacts(int number)
{
    return facts.candidates[number - 1];
}

ScoreSheet &Season::sheet(int candidateNumber, int memberNumber)
{
    return *std::find_if(facts.sheets.begin(), facts.sheets.end(), [&](const ScoreSheet &sheet) {
        return sheet.candidate == candidate(candidateNumber) && sheet.member == member(memberNumber);
    });
}

Assignment &Season::assignment(int candidateNumber, int memberNumber)
{
    return *std::find_if(facts.assignments.begin(), facts.assignments.end(), [&](const Assignment &assignment) {
        return assignment.candidate == candidate(candidateNumber) && assignment.member == member(memberNumber);
    });
}

RuleSet &Season::rules()
{
    return *m_rules;
}

StageRecord &Season::stage(Stage wanted, int round)
{
    return *std::find_if(facts.stages.begin(), facts.stages.end(),
                         [&](const StageRecord &record) { return record.key == key(wanted, round); });
}

void Season::addSecondRound()
{
    m_rules->rounds.value = {{0, 0}, 2};
    candidateFacts(1).finalist = true;
    candidateFacts(2).finalist = true;
}

MotionId Season::addMotion(MotionSubject subject, MotionResult result)
{
    Motion motion;
    motion.id = idOf<MotionId>(400 + static_cast<int>(facts.motions.size()));
    motion.category = category;
    motion.subject = subject;
    motion.result = result;
    facts.motions.append(motion);
    return motion.id;
}

Season makeSeason()
{
    Season season;
    season.category = idOf<CategoryId>(1);
    season.context.searchKey = [](QStringView name) {
        return u"key:"_s + name.toString();
    };
    season.m_rules = std::make_shared<RuleSet>(smallRules());
    CategoryFacts category;
    category.id = season.category;
    category.settings = {u"good-teacher"_s, u"គ្រូបង្រៀនល្អ"_s, u"Good teacher"_s, 2, 1, 4, 12, {5'000'000, 4'000'000}};
    category.rulesHash = rulesBytes;
    category.rulesFrozen = true;
    category.confirmation.ground = RulesGround::Adopted;
    category.rules = season.m_rules;
    season.facts.id = idOf<CycleId>(2);
    season.facts.settings.unitKm = QStringList{u"ក្រសួងអប់រំ យុវជន និងកីឡា"_s};
    season.facts.categories = {category};
    season.facts.appointment = Appointment{u"12"_s, someDay, u"Minister"_s, {}};
    addPeople(season);
    addMarks(season);
    addDecision(season);
    for (const StageKey &key : stageKeys(season.facts)) {
        StageRecord record;
        record.key = key;
        record.state = StageState::Closed;
        season.facts.stages.append(record);
    }
    return season;
}

} // namespace rangvoan::test
