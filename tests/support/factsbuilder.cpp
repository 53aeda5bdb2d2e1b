// SPDX-License-Identifier: Apache-2.0
#include "tests/support/factsbuilder.h"

#include "app/domain/mark.h"
#include "tests/support/factsparts.h"

namespace rangvoan::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int notObserved = Mark::notObservableValue;
constexpr int decider = 6;

Source builtSource(Provenance provenance)
{
    return {.provenance = provenance, .basis = {}};
}

Component builtComponent(int number, const LocalText &name, const LocalText &first, const LocalText &second)
{
    const QString code = QString::number(number);
    const Source official = builtSource(Provenance::Official);
    const SubCriterion part{.code = code + u".0"_s,
                            .name = name,
                            .indicators = {{.code = code + u".1"_s, .name = first, .levels = {}, .source = official},
                                           {.code = code + u".2"_s, .name = second, .levels = {}, .source = official}},
                            .source = official};
    return {.code = code, .name = name, .levels = {}, .subCriteria = {part}, .source = official};
}

QList<Component> builtComponents()
{
    return {
        builtComponent(1, {u"ចំណេះដឹងវិជ្ជាជីវៈ"_s, u"Professional Knowledge"_s},
                       {u"ស្គាល់តម្រូវការសិក្សារបស់សិស្ស"_s, u"Knows the learning needs of students"_s},
                       {u"យល់ខ្លឹមសារកម្មវិធីសិក្សា"_s, u"Understands the curriculum"_s}),
        builtComponent(2, {u"ការអនុវត្តវិជ្ជាជីវៈ"_s, u"Professional Practices"_s},
                       {u"រៀបចំកិច្ចតែងការ និងបង្រៀនបានល្អ"_s, u"Prepares and teaches lessons well"_s},
                       {u"វាយតម្លៃលទ្ធផលសិក្សារបស់សិស្ស"_s, u"Assesses the results of students"_s}),
        builtComponent(3, {u"ការសិក្សាវិជ្ជាជីវៈ"_s, u"Professional Study"_s},
                       {u"អភិវឌ្ឍខ្លួនជាប្រចាំ"_s, u"Develops continuously"_s},
                       {u"ចែករំលែកបទពិសោធន៍ជាមួយមិត្តរួមវិជ្ជាជីវៈ"_s, u"Shares experience with colleagues"_s}),
        builtComponent(4, {u"ក្រមសីលធម៌វិជ្ជាជីវៈ"_s, u"Professional Ethics"_s},
                       {u"គោរពក្រមសីលធម៌"_s, u"Keeps the code of ethics"_s},
                       {u"យកចិត្តទុកដាក់ចំពោះសិស្ស"_s, u"Cares for students"_s}),
    };
}

std::shared_ptr<RuleSet> builtRules()
{
    const Source draft = builtSource(Provenance::Draft);
    auto rules = std::make_shared<RuleSet>();
    rules->code = u"good-teacher"_s;
    rules->scale.levels = {{.word = {u"ខ្សោយ"_s, u"weak"_s}, .descriptor = {}},
                           {.word = {u"មធ្យម"_s, u"fair"_s}, .descriptor = {}},
                           {.word = {u"ល្អបង្គួរ"_s, u"fairly good"_s}, .descriptor = {}},
                           {.word = {u"ល្អ"_s, u"good"_s}, .descriptor = {}},
                           {.word = {u"ល្អណាស់"_s, u"very good"_s}, .descriptor = {}}};
    rules->scale.notObservableAllowed = true;
    rules->components = builtComponents();
    rules->weights = {.sum = 100,
                      .components = {{u"1"_s, 25}, {u"2"_s, 35}, {u"3"_s, 20}, {u"4"_s, 20}},
                      .indicators = {},
                      .source = draft};
    const int weights[] = {5, 5, 7, 7, 4, 4, 4, 4};
    for (int i = 0; i < 8; ++i) {
        rules->indicators.append({.code = QString::number(i / 2 + 1) + u'.' + QString::number(i % 2 + 1),
                                  .component = i / 2,
                                  .weight = weights[i]});
    }
    rules->eligibility = {{.code = u"service"_s,
                           .kind = EligibilityKind::ServiceYears,
                           .name = {u"មានអតីតភាពការងារយ៉ាងតិច ៥ ឆ្នាំ"_s, u"at least 5 years in service"_s},
                           .minimum = 5,
                           .documents = {},
                           .source = draft}};
    rules->aggregation = {.value = {}, .source = draft};
    rules->tieChain.value = {{.kind = TieStepKind::Component, .component = u"2"_s},
                             {.kind = TieStepKind::TopMarks, .component = {}},
                             {.kind = TieStepKind::Lot, .component = {}}};
    rules->displayPlaces = {.value = 2, .source = draft};
    rules->rounds.value.sheets = {0};
    rules->minimumSheets.value = 2;
    return rules;
}

Member builtMember(int number, const QString &family, const QString &given, const QString &latin, Sex sex, Post post)
{
    Member member;
    member.id = AwardSeason::member(number);
    member.order = number;
    member.details.name = {.familyKm = family, .givenKm = given, .latin = latin};
    member.details.sex = sex;
    member.details.post = post;
    member.details.marks = post != Post::Secretary;
    member.details.votes = post != Post::Secretary;
    member.details.function = u"ប្រធាននាយកដ្ឋាន"_s;
    member.details.institution = u"ក្រសួងអប់រំ យុវជន និងកីឡា"_s;
    member.details.provinceCode = u"12"_s;
    member.joinedOn = QDate(2026, 1, 12);
    return member;
}

void addCommittee(CycleFacts &facts)
{
    facts.appointment =
        Appointment{.number = u"18 អយក.សសរ"_s, .date = QDate(2026, 1, 12), .signatory = u"ហង់ សុវណ្ណ"_s, .scanHash = {}};
    facts.members = {
        builtMember(1, u"អ៊ុំ"_s, u"វិចិត្រ"_s, u"Um Vichet"_s, Sex::Male, Post::Chair),
        builtMember(2, u"មាស"_s, u"សុខា"_s, u"Meas Sokha"_s, Sex::Female, Post::Deputy),
        builtMember(3, u"ទេព"_s, u"ចាន់ណា"_s, u"Tep Channa"_s, Sex::Female, Post::Secretary),
        builtMember(4, u"ឡុង"_s, u"ពិសី"_s, u"Long Pisey"_s, Sex::Female, Post::Member),
        builtMember(5, u"នួន"_s, u"រិទ្ធី"_s, u"Nuon Rithy"_s, Sex::Male, Post::Member),
        builtMember(6, u"ឃឹម"_s, u"ស្រីមុំ"_s, u"Khim Sreymom"_s, Sex::Female, Post::Member),
    };
    facts.members[3].endedOn = QDate(2026, 2, 10);
    facts.members[3].ended = {.reason = u"ផ្លាស់ទៅបម្រើការងារនៅខេត្ត"_s, .date = QDate(2026, 2, 10), .reference = u"44"_s};
    facts.members[4].replaces = AwardSeason::member(4);
    facts.members[1].undertaking = {.how = SignedHow::OnPaper, .date = QDate(2026, 1, 20), .relations = {}};
}

Candidate builtCandidate(int number, const QString &family, const QString &given, const QString &latin, Sex sex)
{
    static const QStringList provinces{u"02"_s, u"21"_s, u"03"_s, u"07"_s, u"17"_s,
                                       u"08"_s, u"12"_s, u"15"_s, u"06"_s, u"14"_s};
    Candidate candidate;
    candidate.id = AwardSeason::candidate(number);
    candidate.category = onlyCategory();
    candidate.number = number;
    candidate.nomination.name = {.familyKm = family, .givenKm = given, .latin = latin};
    candidate.nomination.sex = sex;
    candidate.nomination.birthDate = QDate(1980 + number, number, 10 + number);
    candidate.nomination.position = u"គ្រូបង្រៀន"_s;
    candidate.nomination.schoolKm = u"វិទ្យាល័យគំរូ "_s + QString(u'ក');
    candidate.nomination.schoolLatin = u"Example High School"_s;
    candidate.nomination.provinceCode = provinces.at(number - 1);
    candidate.nomination.districtCode = provinces.at(number - 1) + u"01"_s;
    candidate.admission = Admission::Accepted;
    candidate.verdict = Verdict::Eligible;
    return candidate;
}

void addCandidates(CycleFacts &facts)
{
    facts.candidates = {
        builtCandidate(1, u"សុខ"_s, u"ពិសិដ្ឋ"_s, u"Sok Piseth"_s, Sex::Male),
        builtCandidate(2, u"ចាន់"_s, u"សុភា"_s, u"Chan Sophea"_s, Sex::Female),
        builtCandidate(3, u"កែវ"_s, u"ម៉ានិត"_s, u"Keo Manit"_s, Sex::Male),
        builtCandidate(4, u"ហេង"_s, u"ចន្ទូ"_s, u"Heng Chantou"_s, Sex::Male),
        builtCandidate(5, u"លឹម"_s, u"រតនា"_s, u"Lim Ratana"_s, Sex::Female),
        builtCandidate(6, u"ស៊ឹម"_s, u"បុប្ផា"_s, u"Sim Bopha"_s, Sex::Female),
        builtCandidate(7, u"ឈុន"_s, u"សម្បត្តិ"_s, u"Chhun Sambath"_s, Sex::Male),
        builtCandidate(8, u"ប្រាក់"_s, u"ស្រីនាង"_s, u"Prak Sreyneang"_s, Sex::Female),
        builtCandidate(9, u"យឹម"_s, u"ដារ៉ា"_s, u"Yim Dara"_s, Sex::Male),
        builtCandidate(10, u"ង៉ែត"_s, u"សុវណ្ណារី"_s, u"Nget Sovannary"_s, Sex::Female),
    };
    Candidate &excluded = facts.candidates[8];
    excluded.verdict = Verdict::Excluded;
    excluded.verdictRule = u"service"_s;
    excluded.verdictReason = u"មានអតីតភាព ៣ ឆ្នាំ"_s;
    Candidate &gone = facts.candidates[9];
    gone.withdrawn = Withdrawn::BeforeScoring;
    gone.withdrawal = {.reason = u"សុំដកពាក្យដោយហេតុផលសុខភាព"_s, .date = QDate(2026, 2, 20), .reference = {}};
    facts.candidates[5].intake.late = true;
    facts.candidates[5].admissionReason = u"លិខិតមកយឺតដោយទឹកជំនន់"_s;
}

struct SheetSpec
{
    int candidate;
    int member;
    QList<int> steps;
};

QList<SheetSpec> sheetSpecs()
{
    QList<SheetSpec> specs;
    for (const int member : {1, 2, decider}) {
        specs.append({1, member, {4, 4, 4, 4, 4, 4, 4, member == 2 ? 4 : 3}});
        specs.append({2, member, {4, 4, 4, 3, 4, 4, 3, 3}});
        specs.append({3, member, {3, 3, 4, 4, 3, 3, 3, 3}});
        specs.append({4, member, {3, 2, 4, 3, 4, 4, 4, 3}});
        specs.append({5, member, {3, 3, 3, 3, 3, 3, 3, 3}});
        specs.append({6, member, {3, 3, 3, 3, 3, 3, 3, 3}});
        if (member != 2) {
            specs.append({7, member, {3, 3, 3, 3, 3, 3, 2, 2}});
        }
        specs.append({8, member, {2, 2, 3, 3, 2, member == 1 ? notObserved : 2, 2, 2}});
    }
    return specs;
}

void addScoring(CycleFacts &facts)
{
    int count = 0;
    for (const SheetSpec &spec : sheetSpecs()) {
        ScoreSheet sheet;
        sheet.id = builtId<SheetId>((spec.member * 37) % 251, ++count); // not in the order of the members
        sheet.category = onlyCategory();
        sheet.candidate = AwardSeason::candidate(spec.candidate);
        sheet.member = AwardSeason::member(spec.member);
        sheet.steps = spec.steps;
        sheet.medium = SheetMedium::PaperKeyedTwice;
        sheet.keyers = {u"ទេព ចាន់ណា"_s, u"ហួត សុភ័ក្ត្រ"_s};
        sheet.sheetCode = u"7K2M9QXA"_s;
        sheet.notes = {{.code = u"2"_s, .text = u"មេរៀនមានគម្រោងច្បាស់លាស់ តាមភស្តុតាងលេខ ៣"_s}};
        facts.sheets.append(sheet);
    }
    for (int candidate = 1; candidate <= 8; ++candidate) {
        for (const int member : {1, 2, decider}) {
            facts.assignments.append(
                {.category = onlyCategory(),
                 .round = 1,
                 .candidate = AwardSeason::candidate(candidate),
                 .member = AwardSeason::member(member),
                 .state = candidate == 7 && member == 2 ? AssignmentState::Recused : AssignmentState::Open,
                 .reason = {}});
        }
    }
    facts.conflicts = {{.member = AwardSeason::member(2),
                        .candidate = AwardSeason::candidate(7),
                        .relation = Relation::Family,
                        .source = ConflictSource::Sheet,
                        .note = {}}};
    facts.conflictSheets = {{.member = AwardSeason::member(2),
                             .category = onlyCategory(),
                             .onPaper = true,
                             .date = QDate(2026, 2, 5),
                             .covers = {}}};
    for (int candidate = 1; candidate <= 8; ++candidate) {
        facts.conflictSheets[0].covers.append(AwardSeason::candidate(candidate));
    }
    facts.waivers = {{.category = onlyCategory(),
                      .round = 1,
                      .candidate = AwardSeason::candidate(7),
                      .motion = AwardSeason::motion(2)}};
    facts.moderation = {{.category = onlyCategory(),
                         .round = 1,
                         .candidate = AwardSeason::candidate(8),
                         .code = u"2.1"_s,
                         .outcome = ModerationOutcome::Keep,
                         .sheets = {facts.sheets.constLast().id},
                         .reason = u"ពិនិត្យភស្តុតាងឡើងវិញ"_s,
                         .meeting = {}}};
    facts.evidence = {{.id = builtId<EvidenceId>(7, 1),
                       .candidate = AwardSeason::candidate(1),
                       .kind = EvidenceKind::Paper,
                       .title = u"កិច្ចតែងការបង្រៀន"_s,
                       .document = {},
                       .location = u"ប្រអប់ ១"_s,
                       .fileHash = {},
                       .criteria = {},
                       .receivedOn = QDate(2026, 2, 3),
                       .verifiedBy = u"ទេព ចាន់ណា"_s,
                       .secondChecker = {}}};
}

CycleSettings builtSettings()
{
    CycleSettings settings;
    settings.year = u"2025-2026"_s;
    settings.awardNameKm = u"ពានរង្វាន់សម្តេចតេជោ ហ៊ុន សែន"_s;
    settings.awardNameEn = u"Samdech Techo Hun Sen Education Award"_s;
    settings.unitKm = {u"ក្រសួងអប់រំ យុវជន និងកីឡា"_s, u"គណៈកម្មការវាយតម្លៃ"_s};
    settings.unitEn = {u"Ministry of Education, Youth and Sport"_s, u"Evaluation Committee"_s};
    settings.placeKm = u"រាជធានីភ្នំពេញ"_s;
    settings.placeEn = u"Phnom Penh"_s;
    settings.legalBasisKm = {u"ប្រកាសលេខ ៧៦១ ចុះថ្ងៃទី២៦ ខែកក្កដា ឆ្នាំ២០១៦"_s};
    settings.legalBasisEn = {u"Prakas No 761 of 26 July 2016"_s};
    settings.example = true;
    return settings;
}

} // namespace

CandidateId AwardSeason::candidate(int number)
{
    return builtId<CandidateId>(2, number);
}

MemberId AwardSeason::member(int number)
{
    return builtId<MemberId>(3, number);
}

MeetingId AwardSeason::meeting(int number)
{
    return builtId<MeetingId>(4, number);
}

MotionId AwardSeason::motion(int number)
{
    return builtId<MotionId>(5, number);
}

ComplaintId AwardSeason::complaint()
{
    return builtId<ComplaintId>(11, 1);
}

std::shared_ptr<RuleSet> AwardSeason::rules() const
{
    return std::make_shared<RuleSet>(*facts.categories.constFirst().rules);
}

void AwardSeason::setRules(std::shared_ptr<RuleSet> changed)
{
    facts.categories.first().rules = std::move(changed);
}

AwardSeason makeAwardSeason()
{
    AwardSeason season;
    season.category = onlyCategory();
    CycleFacts &facts = season.facts;
    facts.id = builtId<CycleId>(6, 1);
    facts.settings = builtSettings();
    CategoryFacts category;
    category.id = season.category;
    category.settings = {.code = u"good-teacher"_s,
                         .nameKm = u"គ្រូបង្រៀនល្អ"_s,
                         .nameEn = u"Good teacher"_s,
                         .seats = 5,
                         .reserves = 3,
                         .gradeFrom = 4,
                         .gradeTo = 12,
                         .prizesRiel = {5'000'000, 4'000'000, 3'000'000, 3'000'000, 3'000'000}};
    category.rulesHash = QByteArray(32, '\x5a');
    category.rulesFrozen = true;
    category.confirmation = {.ground = RulesGround::Adopted, .reference = u"អង្គប្រជុំលេខ 1"_s, .date = QDate(2026, 1, 26)};
    category.rules = builtRules();
    facts.categories = {category};
    facts.head = {.seq = 120, .hash = QByteArray(32, '\x3c')};
    addCommittee(facts);
    addCandidates(facts);
    addScoring(facts);
    addMeetings(facts);
    addMotions(facts);
    addResult(facts);
    addAfterwards(facts);
    addStages(facts);
    return season;
}

} // namespace rangvoan::test
