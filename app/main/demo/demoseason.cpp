// SPDX-License-Identifier: Apache-2.0
#include "app/main/demo/demoseason.h"

#include "app/intake/nominationreader.h"
#include "app/intake/tablereader.h"
#include "app/main/demo/demopeople.h"
#include "app/main/filecheck.h"
#include "app/procedure/stages.h"
#include "app/services/committeeservice.h"
#include "app/services/nominationservice.h"
#include "app/services/procedureservice.h"
#include "app/services/setupservice.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

CycleSettings demoSettings()
{
    CycleSettings settings;
    settings.year = u"2025-2026"_s;
    settings.level = Level::Ministry;
    settings.awardNameKm = u"ពានរង្វាន់សម្តេចតេជោសែន"_s;
    settings.awardNameEn = u"Samdech Techo Sen Award"_s;
    settings.unitKm = QStringList{u"ក្រសួងអប់រំ យុវជន និងកីឡា"_s, u"គណៈកម្មការវាយតម្លៃ"_s};
    settings.unitEn = QStringList{u"Ministry of Education, Youth and Sport"_s, u"Evaluation Committee"_s};
    settings.placeKm = u"រាជធានីភ្នំពេញ"_s;
    settings.placeEn = u"Phnom Penh"_s;
    settings.legalBasisKm = QStringList{u"ប្រកាសលេខ ៧៦១ ចុះថ្ងៃទី២៦ ខែកក្កដា ឆ្នាំ២០១៦"_s};
    settings.legalBasisEn = QStringList{u"Prakas No 761 of 26 July 2016"_s};
    settings.deadline = QDate(2026, 3, 15);
    settings.marking = MarkingMode::SharedLaptop;
    settings.example = true;
    return settings;
}

CategorySettings demoCategory()
{
    CategorySettings category;
    category.code = u"good-teacher"_s;
    category.nameKm = u"គ្រូបង្រៀនល្អ"_s;
    category.nameEn = u"Good teacher"_s;
    category.seats = 5;
    category.reserves = 3;
    category.gradeFrom = 4;
    category.gradeTo = 12;
    category.prizesRiel = {5'000'000, 4'000'000, 3'000'000, 3'000'000, 3'000'000};
    return category;
}

} // namespace

DemoSeason::DemoSeason(const ServiceContext &context, db::AwardFile &file, SetClock &clock, const DemoOptions &options)
    : m_context(context), m_file(file), m_clock(clock), m_options(options)
{
}

Status DemoSeason::run()
{
    using Step = Status (DemoSeason::*)();
    constexpr std::array<Step, 11> steps{&DemoSeason::setUp,       &DemoSeason::committee,   &DemoSeason::undertakings,
                                         &DemoSeason::nominations, &DemoSeason::eligibility, &DemoSeason::longList,
                                         &DemoSeason::finalRound,  &DemoSeason::decision,    &DemoSeason::approval,
                                         &DemoSeason::papers,      &DemoSeason::archive};
    for (const Step step : steps) {
        if (const Status done = (this->*step)(); !done) {
            return m_stopped ? Status() : done;
        }
    }
    return {};
}

bool DemoSeason::isStop(Stage stage, int round, bool closed) const
{
    return m_options.stop && m_options.stop->stage == stage && m_options.stop->round == round &&
           m_options.stop->closed == closed;
}

/// An error unwinds the steps; run() takes it for the end that was asked for.
Status DemoSeason::stopHere()
{
    m_stopped = true;
    return Error{ErrorCode::Cancelled, {}};
}

Status DemoSeason::close(Stage stage, int round)
{
    constexpr qsizetype closings = 17; // 13 stages, four of them in two rounds
    if (m_options.progress && !m_options.progress(m_closed, closings)) {
        return Error{ErrorCode::Cancelled, {}};
    }
    ++m_closed;
    if (isStop(stage, round, false)) {
        return stopHere();
    }
    const Status done = closeNow(stage, round);
    return done && isStop(stage, round, true) ? stopHere() : done;
}

Status DemoSeason::closeNow(Stage stage, int round)
{
    const ProcedureService procedure(m_context);
    const Actor actor = stageRule(stage).closer == Role::Chair ? chair() : desk();
    const auto checks = stage == Stage::Archive ? std::optional(checkOfFile(m_file.connection())) : std::nullopt;
    const Result<CloseOutcome> outcome =
        procedure.close(actor, m_cycle, stageKey(stage, m_category, round), {}, checks);
    if (!outcome) {
        return outcome.error();
    }
    if (!outcome->closed) {
        QStringList codes;
        for (const Finding &finding : outcome->findings) {
            codes.append(QString::number(static_cast<int>(finding.code)));
        }
        return Error{ErrorCode::GateRefused, {QString::number(static_cast<int>(stage)), codes.join(u' ')}};
    }
    return {};
}

Status DemoSeason::setUp()
{
    day(1, 12);
    const SetupService setup(m_context);
    const Actor anybody{{}, Role::Secretary, false};
    const Result<CycleId> cycle = setup.createCycle(anybody, demoSettings());
    if (!cycle) {
        return cycle.error();
    }
    m_cycle = *cycle;
    const Result<CategoryId> category = setup.setCategory(anybody, m_cycle, demoCategory());
    if (!category) {
        return category.error();
    }
    m_category = *category;
    const Result<QByteArray> text = shippedRuleSet(u"good-teacher"_s);
    if (!text) {
        return text.error();
    }
    if (const Status chosen = setup.chooseRuleSet(anybody, m_cycle, m_category, *text); !chosen) {
        return chosen;
    }
    if (const Status frozen = setup.freezeRules(anybody, m_cycle, m_category); !frozen) {
        return frozen;
    }
    const RulesConfirmation notice{RulesGround::NoticeAccepted, {}, m_clock.today()};
    if (const Status confirmed = setup.confirmRules(anybody, m_cycle, m_category, notice); !confirmed) {
        return confirmed;
    }
    const auto roll = shippedRoll(m_context.searchKey);
    if (!roll) {
        return roll.error();
    }
    if (const Status added = setup.addToRoll(anybody, m_cycle, *roll); !added) {
        return added;
    }
    return close(Stage::Setup);
}

Status DemoSeason::committee()
{
    day(1, 20);
    const CommitteeService service(m_context);
    const Actor anybody{{}, Role::Secretary, false};
    const Appointment appointment{u"១២៣ អយក.សសរ"_s, QDate(2026, 1, 19), u"រដ្ឋមន្ត្រីក្រសួងអប់រំ យុវជន និងកីឡា"_s, {}};
    if (const Status recorded = service.recordAppointment(anybody, m_cycle, appointment); !recorded) {
        return recorded;
    }
    for (const MemberDetails &details : demoCommittee(m_options.members)) {
        const Result<MemberId> member = service.addMember(anybody, m_cycle, details);
        if (!member) {
            return member.error();
        }
        if (details.post == Post::Chair) {
            m_chair = *member;
        } else if (details.post == Post::Secretary) {
            m_secretary = *member;
        }
    }
    return close(Stage::Committee);
}

Status DemoSeason::undertakings()
{
    day(1, 26);
    const CommitteeService service(m_context);
    const Result<CycleFacts> known = facts();
    if (!known) {
        return known.error();
    }
    for (const Member &member : known->members) {
        const Undertaking signedPaper{SignedHow::OnPaper, m_clock.today(), {}};
        if (const Status done = service.signUndertaking(desk(), m_cycle, member.id, signedPaper); !done) {
            return done;
        }
    }
    return close(Stage::Undertakings);
}

Result<QList<NominationRow>> DemoSeason::exampleRows(IntakeFile &file) const
{
    QFile workbook(u":/example/nominations.xlsx"_s);
    if (!workbook.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotRead, {workbook.fileName()}};
    }
    const QByteArray bytes = workbook.readAll();
    ReadOptions reading;
    reading.fileName = u"nominations.xlsx"_s;
    const Result<Table> table = readTable(bytes, reading);
    if (!table) {
        return table.error();
    }
    const Result<GeoNames> places = GeoNames::shipped();
    if (!places) {
        return places.error();
    }
    NominationOptions options;
    options.categoryCode = u"good-teacher"_s;
    options.categories = {{u"គ្រូបង្រៀនល្អ"_s, u"good-teacher"_s}, {u"Good teacher"_s, u"good-teacher"_s}};
    options.today = m_clock.today();
    const Result<NominationTable> read = readNominations(*table, *places, options);
    if (!read) {
        return read.error();
    }
    file.fileName = reading.fileName;
    file.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    file.rows = static_cast<int>(read->rowCount());
    file.rejected = static_cast<int>(read->rejected.size());
    return read->accepted;
}

Status DemoSeason::nominations()
{
    day(3, 10);
    const NominationService service(m_context);
    IntakeFile file;
    const Result<QList<NominationRow>> rows = exampleRows(file);
    if (!rows) {
        return rows.error();
    }
    file.unit = u"អគ្គលេខាធិការដ្ឋាន"_s;
    file.receivedOn = m_clock.today();
    file.accepted = demoNominations(*rows, m_options.candidates);
    const Result<IntakeReceipt> receipt = service.importFile(desk(), m_cycle, file);
    if (!receipt) {
        return receipt.error();
    }
    const Status accepted = service.decide(desk(), m_cycle, receipt->candidates, Admission::Accepted, {});
    if (!accepted) {
        return accepted;
    }
    if (const Status answered = answerDuplicate(); !answered) {
        return answered;
    }
    day(3, 16);
    return close(Stage::Nominations);
}

/// A second form of the same person, typed in by hand: found, answered, and refused.
Status DemoSeason::answerDuplicate()
{
    const NominationService service(m_context);
    const Result<CycleFacts> known = facts();
    if (!known || known->candidates.isEmpty()) {
        return known ? Status() : Status(known.error());
    }
    const Candidate first = known->candidates.constFirst();
    const Result<CandidateId> second =
        service.addByHand(desk(), m_cycle, m_category, first.nomination, {u"ការិយាល័យអប់រំ"_s, {}});
    if (!second) {
        return second.error();
    }
    const Result<CycleFacts> now = facts();
    if (!now) {
        return now.error();
    }
    for (const Duplicate &pair : now->duplicates) {
        if (pair.answer != DuplicateAnswer::Open) {
            continue;
        }
        const bool isTwin = pair.second == *second;
        const Duplicate answer{pair.first, pair.second,
                               isTwin ? DuplicateAnswer::KeepFirst : DuplicateAnswer::DifferentPersons,
                               isTwin ? u"លេខមន្ត្រីរាជការដូចគ្នា ជាបុគ្គលតែមួយ"_s : u"លេខមន្ត្រីរាជការ និងថ្ងៃកំណើតខុសគ្នា"_s};
        if (const Status answered = service.answerDuplicate(desk(), m_cycle, answer); !answered) {
            return answered;
        }
        if (!isTwin && now->candidate(pair.second)->admission == Admission::Received) {
            const Status kept = service.decide(desk(), m_cycle, {pair.second}, Admission::Accepted, {});
            if (!kept) {
                return kept;
            }
        }
    }
    return {};
}

} // namespace rangvoan
