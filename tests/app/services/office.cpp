// SPDX-License-Identifier: Apache-2.0
#include "tests/app/services/office.h"

#include "app/main/filecheck.h"
#include "app/procedure/stages.h"
#include "app/services/committeeservice.h"
#include "app/services/conflictservice.h"
#include "app/services/eligibilityservice.h"
#include "app/services/nominationservice.h"
#include "app/services/panelservice.h"
#include "app/services/setupservice.h"
#include "app/text/errortext.h"
#include "app/text/findingtext.h"

#include <algorithm>
#include <array>

namespace rangvoan::test
{

using namespace Qt::StringLiterals;

namespace
{

struct NamePart
{
    const char16_t *khmer;
    const char16_t *latin;
};

constexpr std::array<NamePart, 8> families{{{u"ចាន់", u"Chan"},
                                            {u"ហេង", u"Heng"},
                                            {u"កែវ", u"Keo"},
                                            {u"ម៉ម", u"Mam"},
                                            {u"ឈិន", u"Chhin"},
                                            {u"ទូច", u"Touch"},
                                            {u"ពេជ្រ", u"Pich"},
                                            {u"យឹម", u"Yim"}}};
constexpr std::array<NamePart, 8> givens{{{u"ដារ៉ា", u"Dara"},
                                          {u"សុភាព", u"Sopheap"},
                                          {u"រតនា", u"Ratana"},
                                          {u"វិបុល", u"Vibol"},
                                          {u"មុនី", u"Mony"},
                                          {u"បុប្ផា", u"Bopha"},
                                          {u"ពិសិដ្ឋ", u"Piseth"},
                                          {u"ចរិយា", u"Chakriya"}}};

CycleSettings settings()
{
    CycleSettings year;
    year.year = u"2025-2026"_s;
    year.awardNameKm = u"ពានរង្វាន់គំរូ"_s;
    year.awardNameEn = u"Example Award"_s;
    year.unitKm = QStringList{u"គណៈកម្មការវាយតម្លៃ"_s};
    year.unitEn = QStringList{u"Evaluation Committee"_s};
    year.deadline = QDate(2026, 3, 15);
    year.example = true;
    return year;
}

MemberDetails memberDetails(int index)
{
    static constexpr std::array<Post, 7> posts{Post::Chair,  Post::Deputy, Post::Member,   Post::Member,
                                               Post::Member, Post::Member, Post::Secretary};
    MemberDetails details;
    details.name = madeUpName(63 - index);
    details.post = posts.at(static_cast<size_t>(index));
    details.marks = details.post != Post::Secretary;
    details.votes = details.marks;
    details.districtCode = QString::number(1201 + index);
    return details;
}

Nomination madeUpNomination(int index)
{
    Nomination nomination;
    nomination.name = madeUpName(index);
    nomination.sex = index % 2 == 0 ? Sex::Female : Sex::Male;
    nomination.birthDate = QDate(1980, 1, 1).addDays(97 * index);
    nomination.civilServantNumber = QString::number(2'000'000 + index).rightJustified(10, u'0');
    nomination.schoolKm = u"វិទ្យាល័យគំរូ "_s + QString::number(index);
    nomination.schoolLatin = u"Example School "_s + QString::number(index);
    nomination.gradeFrom = 7;
    nomination.gradeTo = 9;
    nomination.provinceCode = u"21"_s;
    nomination.districtCode = u"2101"_s;
    nomination.serviceSince = QDate(2010, 10, 1);
    nomination.nameKey = searchKey(nomination.name.khmer());
    return nomination;
}

} // namespace

PersonName madeUpName(int index)
{
    const auto family = static_cast<size_t>(index % 8);
    const auto given = static_cast<size_t>((index * 3 + index / 8) % 8);
    return {QString::fromUtf16(families.at(family).khmer), QString::fromUtf16(givens.at(given).khmer),
            QString::fromUtf16(families.at(family).latin) + u' ' + QString::fromUtf16(givens.at(given).latin)};
}

Office::Office(Keeps keeps) : clock(QDate(2026, 1, 12)), ids(761)
{
    Result<std::unique_ptr<db::AwardFile>> made =
        keeps == Keeps::InMemory ? db::AwardFile::createInMemory(clock, ids)
                                 : db::AwardFile::create(m_folder.filePath(u"award.rangvoan"_s), clock, ids, u"test"_s);
    Q_ASSERT(made);
    file = std::move(*made);
    const SetupService setup(context());
    cycle = must(setup.createCycle({{}, Role::Secretary, false}, settings()));
}

CycleFacts Office::facts()
{
    return must(file->load(cycle));
}

Actor Office::chair()
{
    const CycleFacts known = facts();
    const Member *member = known.chair();
    return as(member == nullptr ? MemberId() : member->id, Role::Chair);
}

CandidateId Office::candidate(const CategoryId &category, int number)
{
    for (const Candidate &one : facts().candidates) {
        if (one.category == category && one.number == number) {
            return one.id;
        }
    }
    troubles.append(u"no candidate %1"_s.arg(number));
    return {};
}

void Office::must(const Status &status)
{
    if (!status) {
        trouble(status.error());
    }
}

void Office::trouble(const Error &error)
{
    troubles.append(sentence(Status(error)));
}

QString Office::sentence(const Status &status)
{
    return status ? QString() : errorText(status.error(), Wording(Language::English));
}

CategoryId Office::addCategory(const QString &code, const QString &nameKm, const QString &nameEn,
                               const QByteArray &rules)
{
    const SetupService setup(context());
    const Actor desk{{}, Role::Secretary, false};
    CategorySettings category;
    category.code = code;
    category.nameKm = nameKm;
    category.nameEn = nameEn;
    category.prizesRiel = {5'000'000, 4'000'000, 3'000'000, 3'000'000, 3'000'000};
    const auto made = must(setup.setCategory(desk, cycle, category));
    must(setup.chooseRuleSet(desk, cycle, made, rules));
    must(setup.freezeRules(desk, cycle, made));
    must(setup.confirmRules(desk, cycle, made, {RulesGround::NoticeAccepted, {}, clock.today()}));
    return made;
}

void Office::appointCommittee()
{
    const CommitteeService service(context());
    const Actor desk{{}, Role::Secretary, false};
    must(service.recordAppointment(desk, cycle, {u"១២៣"_s, QDate(2026, 1, 19), u"រដ្ឋមន្ត្រី"_s, {}}));
    for (int i = 0; i < 7; ++i) {
        members.append(must(service.addMember(desk, cycle, memberDetails(i))));
    }
}

void Office::signUndertakings()
{
    const CommitteeService service(context());
    for (const MemberId &member : std::as_const(members)) {
        must(service.signUndertaking(secretary(), cycle, member, {SignedHow::OnPaper, clock.today(), {}}));
    }
}

QList<CandidateId> Office::nominate(const CategoryId &category, int count, const QString &unit)
{
    IntakeFile workbook;
    workbook.fileName = unit + u".xlsx"_s;
    workbook.sha256 = QByteArray::number(m_named).rightJustified(32, '\1');
    workbook.unit = unit;
    workbook.receivedOn = clock.today();
    workbook.rows = count;
    for (int i = 0; i < count; ++i) {
        workbook.accepted.append({i + 2, facts().category(category)->settings.code, madeUpNomination(m_named++)});
    }
    return must(NominationService(context()).importFile(secretary(), cycle, workbook)).candidates;
}

void Office::admit(const QList<CandidateId> &candidates)
{
    must(NominationService(context()).decide(secretary(), cycle, candidates, Admission::Accepted, {}));
}

void Office::makeEligible(const CategoryId &category)
{
    const EligibilityService service(context());
    const CycleFacts known = facts();
    const QList<EligibilityRule> rules = known.category(category)->rules->eligibility;
    QList<Evidence> pieces;
    QList<CandidateId> waiting;
    for (const Candidate &candidate : known.candidates) {
        if (candidate.category != category || !candidate.isAccepted() || candidate.verdict != Verdict::Open) {
            continue;
        }
        waiting.append(candidate.id);
        for (const EligibilityRule &rule : rules) {
            for (const RequiredDocument &document : rule.documents) {
                Evidence piece;
                piece.candidate = candidate.id;
                piece.title = document.name.km;
                piece.document = document.code;
                pieces.append(piece);
            }
        }
    }
    const QList<EvidenceId> received = must(service.recordEvidence(secretary(), cycle, pieces));
    must(service.verifyEvidence(secretary(), cycle, received, u"វ៉ាន់ សុជាតា"_s, u"ឡាយ ធីតា"_s));
    for (const CandidateId &candidate : waiting) {
        must(service.decide(secretary(), cycle, candidate, Verdict::Eligible, {}, u"មន្ទីរបានបញ្ជាក់"_s));
    }
}

void Office::handInConflictSheets(const CategoryId &category)
{
    const ConflictService service(context());
    for (int i = 0; i < members.size(); ++i) {
        QList<DeclaredRelation> relations;
        if (const auto known = knows.find(static_cast<Seat>(i)); known != knows.end()) {
            relations.append({candidate(category, known->second), Relation::Family, u"សាច់ញាតិ"_s});
        }
        must(service.handInSheet(secretary(), cycle, members.at(i), category, {relations, true}));
    }
}

void Office::plan(const CategoryId &category, int round)
{
    const PanelService service(context());
    const PanelPlan proposal = must(service.propose(secretary(), cycle, category, round, 7));
    must(service.accept(secretary(), cycle, category, round, proposal, 7));
}

QList<int> Office::marks(int quality, qsizetype indicators)
{
    QList<int> steps;
    for (qsizetype i = 0; i < indicators; ++i) {
        steps.append(1 + (i < quality ? 1 : 0) + (i < quality - indicators ? 1 : 0));
    }
    return steps;
}

SheetEntry Office::entry(const CategoryId &category, int round, const CandidateId &candidate, const MemberId &member,
                         int quality)
{
    SheetEntry sheet;
    sheet.category = category;
    sheet.round = round;
    sheet.candidate = candidate;
    sheet.member = member;
    sheet.steps = marks(quality, facts().category(category)->rules->indicators.size());
    return sheet;
}

Result<SheetId> Office::handIn(const SheetEntry &sheet)
{
    const ScoringService service(context(), *file);
    const Role role = sheet.member == chair().member ? Role::Chair : Role::Member;
    return service.handIn(as(sheet.member, role), cycle, sheet);
}

void Office::markAll(const CategoryId &category, int round)
{
    const CycleFacts known = facts();
    for (const Assignment &assignment : known.assignments) {
        const Candidate *candidate = known.candidate(assignment.candidate);
        const QList<ScoreSheet> sheets = known.currentSheets(category, round);
        const bool done = std::any_of(sheets.cbegin(), sheets.cend(), [&](const ScoreSheet &sheet) {
            return sheet.candidate == assignment.candidate && sheet.member == assignment.member;
        });
        if (assignment.category == category && assignment.round == round && assignment.state == AssignmentState::Open &&
            !done) {
            must(handIn(entry(category, round, assignment.candidate, assignment.member, quality(candidate->number))));
        }
    }
}

CloseOutcome Office::tryClose(Stage stage, const CategoryId &category, int round)
{
    const Actor closer = stageRule(stage).closer == Role::Chair ? chair() : secretary();
    const auto checks = stage == Stage::Archive ? std::optional(checkOfFile(file->connection())) : std::nullopt;
    return must(ProcedureService(context()).close(closer, cycle, stageKey(stage, category, round), {}, checks));
}

void Office::close(Stage stage, const CategoryId &category, int round)
{
    const CloseOutcome outcome = tryClose(stage, category, round);
    if (outcome.closed) {
        return;
    }
    const CycleFacts known = facts();
    for (const Finding &finding : outcome.findings) {
        troubles.append(stageCode(stage) + u": "_s + findingText(finding, known, Wording(Language::English)));
    }
}

bool Office::blockedBy(const CloseOutcome &outcome, FindingCode code) const
{
    return !outcome.closed &&
           std::any_of(outcome.findings.cbegin(), outcome.findings.cend(), [code](const Finding &finding) {
               return finding.code == code && finding.severity == Severity::Blocking;
           });
}

} // namespace rangvoan::test
