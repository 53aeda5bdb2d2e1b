// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/results.h"
#include "app/report/papers/seats.h"
#include "app/report/papers/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal voteRoom = 26; // points: room for a signature
constexpr qreal votePoints = 10;
constexpr qreal ballotGap = 26;

Vote voteOf(const Motion &motion, const MemberId &member)
{
    if (motion.recused.contains(member)) {
        return Vote::Recused;
    }
    const auto found = std::find_if(motion.votes.cbegin(), motion.votes.cend(),
                                    [&member](const MemberVote &vote) { return vote.member == member; });
    return found == motion.votes.cend() ? Vote::Absent : found->vote;
}

bool wasThere(const PaperJob &job, const MemberId &member)
{
    return std::any_of(job.facts.attendance.cbegin(), job.facts.attendance.cend(), [&](const Attendance &row) {
        return row.meeting == job.meeting->id && row.member == member && row.present;
    });
}

bool isNamed(const Motion &motion, const MemberId &member)
{
    return motion.recused.contains(member) ||
           std::any_of(motion.votes.cbegin(), motion.votes.cend(),
                       [&member](const MemberVote &vote) { return vote.member == member; });
}

/// Who could vote: the members with a vote whom the attendance or the vote names. Where no vote is named, alternates
/// stand for as many as voted beyond the members who were there.
QList<Member> voters(const PaperJob &job, const Motion &motion)
{
    QList<Member> members;
    QList<Member> alternates;
    for (const Member &member : job.facts.members) {
        const bool there = member.details.votes && wasThere(job, member.id);
        if (isNamed(motion, member.id) || (there && !member.details.alternate)) {
            members.append(member);
        } else if (there && motion.votes.isEmpty()) {
            alternates.append(member);
        }
    }
    const qsizetype ownVoters = members.size() - motion.recused.size();
    return members + alternates.mid(0, std::max<qsizetype>(0, motion.present - ownVoters));
}

Table votesTable(const PaperJob &job, const Motion &motion)
{
    const Voice &say = job.say;
    const bool byName = !motion.votes.isEmpty();
    Table table{
        .columns = {{.align = Align::Centre}, {.weight = 2}, {.weight = 1.5}, {.weight = 1.2}, {.weight = 1.6}}};
    table.head = {headRow({say(QT_TRANSLATE_NOOP("papers", "#")), say(QT_TRANSLATE_NOOP("papers", "Name")),
                           say(QT_TRANSLATE_NOOP("papers", "Post in the committee")),
                           say(QT_TRANSLATE_NOOP("papers", "Vote")), say(QT_TRANSLATE_NOOP("papers", "Signature"))})};
    int number = 0;
    for (const Member &member : voters(job, motion)) {
        const Vote vote = voteOf(motion, member.id);
        const bool known = byName || vote == Vote::Recused;
        Row row = plainRow({say.digits(++number), say.name(member.details.name), postWord(member, say),
                            known ? voteWord(vote, say) : say(QT_TRANSLATE_NOOP("papers", "secret"))});
        row.cells.append(Cell{});
        row.minHeight = voteRoom;
        table.rows.append(row);
    }
    table.rows.append(acrossRow(motionSentence(job, &motion), table.columns.size(), RowStyle::Emphasised));
    for (const QString &dissent : dissentSentences(job, motion)) {
        table.rows.append(acrossRow(dissent, table.columns.size(), RowStyle::Note));
    }
    return table;
}

/// The seats that are voted on: those of the decision, else the first of the ranking.
QList<CandidateId> proposedSeats(const PaperJob &job, const Ranking &ranking)
{
    if (const Decision *decision = job.facts.decisionInForce(job.category->id); decision != nullptr) {
        return decision->seats;
    }
    QList<CandidateId> seats;
    for (const RankedCandidate &row : ranking.rows) {
        if (seats.size() < job.category->settings.seats) {
            seats.append(row.id);
        }
    }
    return seats;
}

Table ballotSeats(const PaperJob &job, const QList<CandidateId> &seats)
{
    const Voice &say = job.say;
    Table table{.columns = {{.align = Align::Centre}, {.align = Align::Centre}, {.weight = 2}, {.weight = 1.5}}};
    table.head = {
        headRow({say(QT_TRANSLATE_NOOP("papers", "Place")), say(QT_TRANSLATE_NOOP("papers", "No.")),
                 say(QT_TRANSLATE_NOOP("papers", "Name")), say(QT_TRANSLATE_NOOP("papers", "Capital or province"))})};
    int place = 0;
    for (const CandidateId &id : seats) {
        const Candidate *candidate = job.facts.candidate(id);
        if (candidate != nullptr) {
            table.rows.append(
                plainRow({say.digits(++place), say.digits(candidate->number), say.name(candidate->nomination.name),
                          job.province(candidate->nomination.provinceCode)}));
        }
    }
    return table;
}

Table ballotBoxes(const PaperJob &job)
{
    const Voice &say = job.say;
    Table table{.columns = {{.weight = 1}, {.weight = 1}, {.weight = 1}}};
    Row row{.minHeight = voteRoom};
    for (const Vote vote : {Vote::For, Vote::Against, Vote::Abstain}) {
        row.cells.append(Cell{.text = voteWord(vote, say), .align = Align::Centre, .box = Box::Empty});
    }
    table.rows = {row};
    return table;
}

void addBallot(Document &paper, const PaperJob &job, const QList<CandidateId> &seats)
{
    const Voice &say = job.say;
    paper.add(
        Heading{.text = say(QT_TRANSLATE_NOOP("papers", "Ballot")),
                .level = 1,
                .under = say(QT_TRANSLATE_NOOP("papers", "%1, academic year %2"), {job.categoryName(), job.year()})});
    addBody(paper, say(QT_TRANSLATE_NOOP("papers", "Motion: the seats are given to these candidates in this order.")));
    paper.add(ballotSeats(job, seats));
    paper.add(ballotBoxes(job));
    addNote(paper, say(QT_TRANSLATE_NOOP("papers", "Tick one box. Do not sign. Fold the paper once.")));
}

/// Members who may vote on these seats: with a vote and in no conflict with one of them.
qsizetype entitledTo(const PaperJob &job, const QList<CandidateId> &seats)
{
    return std::count_if(job.facts.members.cbegin(), job.facts.members.cend(), [&](const Member &member) {
        return member.isVoting() && std::none_of(seats.cbegin(), seats.cend(), [&](const CandidateId &id) {
                   return job.facts.inConflict(member.id, id);
               });
    });
}

} // namespace

Result<Document> makeVoteRecord(const PaperJob &job)
{
    const Voice &say = job.say;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Record of votes")),
                                say(QT_TRANSLATE_NOOP("papers", "meeting no. %1, %2"),
                                    {say.digits(job.meeting->details.number), say.date(job.meeting->details.date)}));
    paper.page.points = votePoints;
    paper.meta.draft = job.context.preview || !job.meeting->closedAt.isValid();
    int number = 0;
    for (const Motion &motion : job.facts.motions) {
        if (motion.meeting != job.meeting->id) {
            continue;
        }
        addSection(paper, say(QT_TRANSLATE_NOOP("papers", "Motion no. %1"), {say.digits(++number)}));
        paper.add(Paragraph{.text = Text(motion.text, TextRole::Strong), .keepWithNext = true});
        paper.add(votesTable(job, motion));
    }
    if (number == 0) {
        return Error{ErrorCode::NotFound, {u"motion"_s}};
    }
    addCommitteeClosing(paper, job);
    return paper;
}

Result<Document> makeBallot(const PaperJob &job)
{
    const Result<Ranking> ranking = rankingForPaper(job);
    if (!ranking) {
        return ranking.error();
    }
    const QList<CandidateId> seats = proposedSeats(job, *ranking);
    if (seats.isEmpty()) {
        return Error{ErrorCode::NotFound, {u"candidate"_s}};
    }
    const Voice &say = job.say;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Ballot papers")), {}, Orientation::Portrait,
                                PaperHead::MottoOnly);
    paper.blocks.clear(); // a ballot is no letter: nothing above its title
    paper.page.points = votePoints;
    addBallot(paper, job, seats);
    paper.add(Spacer{.height = ballotGap});
    paper.add(Rule{});
    paper.add(Spacer{.height = ballotGap});
    addBallot(paper, job, seats);
    paper.foot.left = say(QT_TRANSLATE_NOOP("papers", "Two ballots on a sheet. Members who may vote on these seats: "
                                                      "%1."),
                          {say.digits(entitledTo(job, seats))});
    return paper;
}

} // namespace rangvoan::report
