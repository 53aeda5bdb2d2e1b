// SPDX-License-Identifier: Apache-2.0
#include "app/services/meetingservice.h"

#include "app/domain/plaintext.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

bool inRoom(const CycleFacts &facts, const MotionEntry &entry, const MemberId &member)
{
    return std::any_of(facts.attendance.cbegin(), facts.attendance.cend(), [&](const Attendance &attendance) {
        if (attendance.meeting != entry.meeting || attendance.member != member || !attendance.present) {
            return false;
        }
        const bool came = !entry.at.isValid() || !attendance.in.isValid() || attendance.in <= entry.at;
        const bool stayed = !entry.at.isValid() || !attendance.out.isValid() || attendance.out > entry.at;
        return came && stayed;
    });
}

bool isRecused(const CycleFacts &facts, const MotionEntry &entry, const MemberId &member)
{
    return entry.recused.contains(member) ||
           std::any_of(entry.candidates.cbegin(), entry.candidates.cend(),
                       [&](const CandidateId &candidate) { return facts.inConflict(member, candidate); });
}

int quorumNeeded(const CycleFacts &facts, const CategoryId &category, int entitled)
{
    int needed = 0;
    for (const CategoryFacts &other : facts.categories) {
        if (other.rules != nullptr && (category.isNull() || other.id == category)) {
            needed = std::max(needed, other.rules->quorum.value.needed(entitled));
        }
    }
    return needed;
}

/// Counts of votes given by name, or those given.
VoteCounts countsOf(const MotionEntry &entry)
{
    if (entry.votes.isEmpty()) {
        return entry.counts;
    }
    VoteCounts counts;
    for (const MemberVote &vote : entry.votes) {
        counts.inFavour += vote.vote == Vote::For ? 1 : 0;
        counts.against += vote.vote == Vote::Against ? 1 : 0;
        counts.abstained += vote.vote == Vote::Abstain ? 1 : 0;
    }
    return counts;
}

Status checkVotes(const MotionEntry &entry, const MotionQuorum &quorum)
{
    for (const MemberVote &vote : entry.votes) {
        const bool cast = vote.vote == Vote::For || vote.vote == Vote::Against || vote.vote == Vote::Abstain;
        if (cast && !quorum.present.contains(vote.member)) {
            return refusal(QT_TRANSLATE_NOOP("refusal", "A member who is recused or not in the room cannot vote."));
        }
    }
    const VoteCounts counts = countsOf(entry);
    if (counts.inFavour + counts.against + counts.abstained > quorum.present.size()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "There are more votes than entitled members in the room."));
    }
    return {};
}

MotionResult resultOf(const VoteCounts &counts, const MotionQuorum &quorum)
{
    if (!quorum.isReached()) {
        return MotionResult::NoQuorum;
    }
    return counts.inFavour > counts.against ? MotionResult::Carried : MotionResult::Rejected;
}

Result<const Meeting *> openMeeting(const CycleFacts &facts, const MeetingId &id)
{
    const Meeting *meeting = facts.meeting(id);
    if (meeting == nullptr) {
        return notFound("meeting");
    }
    if (meeting->closedAt.isValid()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Meeting %1 is closed; open a new one."),
                       {meeting->details.number});
    }
    return meeting;
}

/// An alternate in the room votes for an entitled member who is not there. Whoever is recused has no vote in this
/// motion that somebody else could cast; so the number entitled, and with it the quorum, stays as it is.
void seatAlternates(MotionQuorum &quorum, const CycleFacts &facts, const MotionEntry &entry)
{
    for (const Member &member : facts.members) {
        const bool maySit = member.isServing() && member.details.alternate && member.details.votes;
        if (!maySit || !inRoom(facts, entry, member.id) || isRecused(facts, entry, member.id)) {
            continue;
        }
        const auto away =
            std::find_if(quorum.entitled.begin(), quorum.entitled.end(),
                         [&quorum](const MemberId &entitled) { return !quorum.present.contains(entitled); });
        if (away == quorum.entitled.end()) {
            return;
        }
        *away = member.id;
        quorum.present.append(member.id);
    }
}

} // namespace

MotionQuorum motionQuorum(const CycleFacts &facts, const MotionEntry &entry)
{
    MotionQuorum quorum;
    for (const Member &member : facts.members) {
        if (!member.isVoting()) {
            continue;
        }
        if (isRecused(facts, entry, member.id)) {
            quorum.recused.append(member.id);
            continue;
        }
        quorum.entitled.append(member.id);
        if (inRoom(facts, entry, member.id)) {
            quorum.present.append(member.id);
        }
    }
    quorum.needed = quorumNeeded(facts, entry.category, static_cast<int>(quorum.entitled.size()));
    seatAlternates(quorum, facts, entry);
    return quorum;
}

Result<MeetingId> MeetingService::open(const Actor &actor, const CycleId &cycle, const MeetingDetails &details) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (details.number.isEmpty() || !details.date.isValid() || details.place.isEmpty()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A meeting needs its number, date and place."));
    }
    const auto meeting = newId<MeetingId>();
    const Status written = write(actor, *facts, {MeetingOpened{meeting, details}});
    return written ? Result<MeetingId>(meeting) : Result<MeetingId>(written.error());
}

Status MeetingService::attend(const Actor &actor, const CycleId &cycle, const Attendance &attendance) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const auto meeting = openMeeting(*facts, attendance.meeting); !meeting) {
        return meeting.error();
    }
    if (facts->member(attendance.member) == nullptr) {
        return notFound("member");
    }
    return write(actor, *facts, {AttendanceRecorded{attendance}});
}

Status MeetingService::note(const Actor &actor, const CycleId &cycle, const MeetingId &meeting,
                            const QString &text) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const auto found = openMeeting(*facts, meeting); !found) {
        return found.error();
    }
    return write(actor, *facts, {MeetingNoted{{meeting, text}}});
}

Result<MotionId> MeetingService::vote(const Actor &actor, const CycleId &cycle, const MotionEntry &entry) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const auto meeting = openMeeting(*facts, entry.meeting); !meeting) {
        return meeting.error();
    }
    if (isBlank(entry.text)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Write the text of the motion."));
    }
    const MotionQuorum quorum = motionQuorum(*facts, entry);
    if (const Status checked = checkVotes(entry, quorum); !checked) {
        return checked.error();
    }
    Motion motion;
    motion.id = newId<MotionId>();
    motion.meeting = entry.meeting;
    motion.category = entry.category;
    motion.subject = entry.subject;
    motion.text = entry.text;
    motion.candidates = entry.candidates;
    motion.recused = quorum.recused;
    motion.entitled = static_cast<int>(quorum.entitled.size());
    motion.present = static_cast<int>(quorum.present.size());
    motion.quorum = quorum.needed;
    motion.counts = countsOf(entry);
    motion.votes = entry.votes;
    motion.result = resultOf(motion.counts, quorum);
    motion.order = static_cast<int>(facts->motions.size());
    if (const Status written = write(actor, *facts, {MotionVoted{motion}}); !written) {
        return written.error();
    }
    return motion.id;
}

Status MeetingService::close(const Actor &actor, const CycleId &cycle, const MeetingId &meeting, const QTime &at) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const auto found = openMeeting(*facts, meeting); !found) {
        return found.error();
    }
    return write(actor, *facts, {MeetingClosed{meeting, at}});
}

} // namespace rangvoan
