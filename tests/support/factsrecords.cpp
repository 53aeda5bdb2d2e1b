// SPDX-License-Identifier: Apache-2.0
#include "tests/support/factsbuilder.h"
#include "tests/support/factsparts.h"

namespace rangvoan::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int absentMember = 6;

} // namespace

void addMeetings(CycleFacts &facts)
{
    facts.meetings = {{.id = AwardSeason::meeting(1),
                       .details = {.number = u"1"_s,
                                   .date = QDate(2026, 1, 26),
                                   .from = QTime(8, 30),
                                   .place = u"បន្ទប់ប្រជុំ ក ទីស្តីការក្រសួង"_s,
                                   .agenda = {u"អនុម័តលក្ខណៈវិនិច្ឆ័យ"_s, u"ផែនការការងារ"_s},
                                   .subject = {}},
                       .closedAt = QTime(11, 0),
                       .order = 1},
                      {.id = AwardSeason::meeting(2),
                       .details = {.number = u"2"_s,
                                   .date = QDate(2026, 3, 27),
                                   .from = QTime(14, 0),
                                   .place = u"បន្ទប់ប្រជុំ ក ទីស្តីការក្រសួង"_s,
                                   .agenda = {u"សម្រេចអ្នកជាប់រង្វាន់"_s},
                                   .subject = {}},
                       .closedAt = QTime(16, 45),
                       .order = 2}};
    for (const int meeting : {1, 2}) {
        for (const int member : {1, 2, 3, meeting == 1 ? 4 : 5, absentMember}) {
            facts.attendance.append({.meeting = AwardSeason::meeting(meeting),
                                     .member = AwardSeason::member(member),
                                     .present = true,
                                     .reason = {},
                                     .in = {},
                                     .out = {}});
        }
    }
    facts.attendance.last().present = false;
    facts.attendance.last().reason = u"ឈឺ មានលិខិតពេទ្យ"_s;
    facts.meetingNotes = {{.meeting = AwardSeason::meeting(1), .text = u"អង្គប្រជុំបានពិភាក្សាអំពីទម្ងន់នៃសមាសភាគនីមួយៗ។"_s}};
}

namespace
{

Motion builtMotion(int number, int meeting, MotionSubject subject, const QString &text, VoteCounts counts)
{
    Motion motion;
    motion.id = AwardSeason::motion(number);
    motion.meeting = AwardSeason::meeting(meeting);
    motion.category = onlyCategory();
    motion.subject = subject;
    motion.text = text;
    motion.entitled = 4;
    motion.present = counts.inFavour + counts.against + counts.abstained;
    motion.quorum = 3;
    motion.counts = counts;
    motion.result = MotionResult::Carried;
    motion.order = number;
    return motion;
}

} // namespace

void addMotions(CycleFacts &facts)
{
    facts.motions = {
        builtMotion(1, 1, MotionSubject::Rules, u"អនុម័តលក្ខណៈវិនិច្ឆ័យ និងទម្ងន់"_s, {4, 0, 0}),
        builtMotion(2, 2, MotionSubject::Coverage, u"ទទួលយកសន្លឹកពិន្ទុពីរសម្រាប់បេក្ខជនលេខ ៧"_s, {2, 0, 0}),
        builtMotion(3, 2, MotionSubject::Seats, u"សម្រេចអ្នកជាប់រង្វាន់ប្រាំរូបតាមចំណាត់ថ្នាក់"_s, {2, 1, 0}),
    };
    facts.motions[1].recused = {AwardSeason::member(2)};
    facts.motions[1].entitled = 3;
    facts.motions[1].quorum = 2;
    facts.motions[2].votes = {
        {.member = AwardSeason::member(1), .vote = Vote::For, .dissent = {}},
        {.member = AwardSeason::member(2), .vote = Vote::Against, .dissent = u"ខ្ញុំសុំឱ្យបោះឆ្នោតជំនួសការចាប់ឆ្នោត"_s},
        {.member = AwardSeason::member(5), .vote = Vote::For, .dissent = {}},
        {.member = AwardSeason::member(6), .vote = Vote::Absent, .dissent = {}}};
}

void addResult(CycleFacts &facts)
{
    facts.tieRulings = {{.category = onlyCategory(),
                         .round = 1,
                         .method = TieMethod::LotByHand,
                         .order = {AwardSeason::candidate(6), AwardSeason::candidate(5)},
                         .motion = {},
                         .how = u"ក្រដាសពីរក្នុងស្រោមសំបុត្របិទជិត"_s,
                         .witnesses = {u"ហួត សុភ័ក្ត្រ"_s, u"ញឹក វណ្ណា"_s},
                         .published = {},
                         .date = QDate(2026, 3, 27)}};
    facts.decisions = {{.id = builtId<DecisionId>(8, 1),
                        .category = onlyCategory(),
                        .motion = AwardSeason::motion(3),
                        .seats = {AwardSeason::candidate(1), AwardSeason::candidate(2), AwardSeason::candidate(3),
                                  AwardSeason::candidate(4), AwardSeason::candidate(6)},
                        .reserves = {AwardSeason::candidate(5), AwardSeason::candidate(7), AwardSeason::candidate(8)},
                        .departure = {},
                        .departureMotion = {},
                        .replaces = {},
                        .reference = {},
                        .date = QDate(2026, 3, 27),
                        .signedOn = QDate(2026, 3, 27),
                        .signedBy = u"អ៊ុំ វិចិត្រ"_s,
                        .order = 1}};
    facts.instructions = {{.id = builtId<EventId>(9, 1),
                           .category = onlyCategory(),
                           .outcome = AuthorityOutcome::Returned,
                           .from = u"អគ្គលេខាធិការដ្ឋាន"_s,
                           .date = QDate(2026, 4, 2),
                           .reference = u"77"_s,
                           .text = u"សុំពិនិត្យការចាប់ឆ្នោតឡើងវិញ"_s,
                           .answer = InstructionAnswer::CommitteeConfirms,
                           .motion = {},
                           .decision = {}},
                          {.id = builtId<EventId>(9, 2),
                           .category = onlyCategory(),
                           .outcome = AuthorityOutcome::Approved,
                           .from = u"អគ្គលេខាធិការដ្ឋាន"_s,
                           .date = QDate(2026, 4, 8),
                           .reference = u"81"_s,
                           .text = {},
                           .motion = {},
                           .decision = {}}};
    facts.receipts = {{.candidate = AwardSeason::candidate(1),
                       .amountRiel = 5'000'000,
                       .date = QDate(2026, 4, 28),
                       .receiver = u"សុខ ពិសិដ្ឋ"_s}};
}

void addAfterwards(CycleFacts &facts)
{
    facts.amendments = {
        {.seq = 40,
         .kind = EventType::MemberEnded,
         .member = AwardSeason::member(4),
         .candidate = {},
         .stage = {},
         .grounds = {.reason = u"ផ្លាស់ទៅបម្រើការងារនៅខេត្ត"_s, .date = QDate(2026, 2, 10), .reference = u"44"_s}},
        {.seq = 70,
         .kind = EventType::StageReopened,
         .member = {},
         .candidate = {},
         .stage = {.category = onlyCategory(), .round = 1, .stage = Stage::Moderation},
         .grounds = {.reason = u"មានភស្តុតាងថ្មី"_s, .date = QDate(2026, 3, 20), .reference = {}}}};
    facts.corrections = {{.candidate = AwardSeason::candidate(2),
                          .field = u"name_latin"_s,
                          .before = u"Chan Sophear"_s,
                          .after = u"Chan Sophea"_s,
                          .grounds = {.reason = u"តាមអត្តសញ្ញាណប័ណ្ណ"_s, .date = QDate(2026, 4, 10), .reference = {}},
                          .seq = 90}};
    facts.complaints = {{.id = AwardSeason::complaint(),
                         .category = onlyCategory(),
                         .receivedOn = QDate(2026, 4, 12),
                         .from = u"លោក គង់ សុភ័ណ"_s,
                         .about = AwardSeason::candidate(5),
                         .text = u"សុំបំភ្លឺអំពីការចាប់ឆ្នោត"_s,
                         .handledBy = AwardSeason::member(3),
                         .answeredOn = QDate(2026, 4, 20),
                         .answer = u"ការចាប់ឆ្នោតបានធ្វើឡើងនៅចំពោះមុខសាក្សីពីររូប"_s}};
    rangvoan::Paper first;
    first.id = builtId<PaperId>(10, 1);
    first.kind = u"award-report"_s;
    first.category = onlyCategory();
    first.language = u"km"_s;
    first.number = u"101"_s;
    first.date = QDate(2026, 4, 9);
    rangvoan::Paper second = first;
    second.id = builtId<PaperId>(10, 2);
    second.number = u"108"_s;
    second.date = QDate(2026, 4, 11);
    second.reason = ReprintReason::Corrected;
    second.replaces = first.id;
    first.annulled = true;
    facts.papers = {first, second};
}

void addStages(CycleFacts &facts)
{
    for (int stage = 0; stage <= static_cast<int>(Stage::Archive); ++stage) {
        StageRecord record;
        record.key.stage = static_cast<Stage>(stage);
        const bool whole = stage <= static_cast<int>(Stage::Undertakings) || record.key.stage == Stage::Archive;
        record.key.category = whole ? CategoryId() : onlyCategory();
        record.key.round =
            stage >= static_cast<int>(Stage::Panels) && stage <= static_cast<int>(Stage::Ranking) ? 1 : 0;
        record.state = StageState::Closed;
        record.closedAtMs = 1'774'600'000'000 + stage * 1'000'000;
        record.sealHash = QByteArray(32, static_cast<char>(0x11 + stage));
        record.timesReopened = record.key.stage == Stage::Moderation ? 1 : 0;
        facts.stages.append(record);
    }
}

} // namespace rangvoan::test
