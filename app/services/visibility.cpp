// SPDX-License-Identifier: Apache-2.0
#include "app/services/visibility.h"

#include "app/services/nameeraser.h"

#include <algorithm>
#include <functional>

namespace rangvoan
{

namespace
{

bool seatsCarried(const CycleFacts &facts, const CategoryId &category)
{
    return std::any_of(facts.motions.cbegin(), facts.motions.cend(), [&](const Motion &motion) {
        return motion.category == category && motion.subject == MotionSubject::Seats && motion.isCarried();
    });
}

template<class T, class Predicate>
void keepIf(QList<T> &list, Predicate keep)
{
    list.removeIf([&keep](const T &item) { return !keep(item); });
}

/// Dossiers leave the office only when the panels are closed.
QSet<CandidateId> assignedTo(const CycleFacts &facts, const MemberId &member)
{
    QSet<CandidateId> found;
    for (const Assignment &assignment : facts.assignments) {
        if (assignment.member == member && assignment.state != AssignmentState::Recused &&
            facts.isClosed({assignment.category, assignment.round, Stage::Panels})) {
            found.insert(assignment.candidate);
        }
    }
    return found;
}

bool hasComplaint(const CycleFacts &facts, const ComplaintId &id)
{
    return std::any_of(facts.complaints.cbegin(), facts.complaints.cend(),
                       [&id](const Complaint &complaint) { return complaint.id == id; });
}

void hideInDecisions(CycleFacts &facts, const std::function<bool(const CandidateId &)> &stays)
{
    keepIf(facts.tieRulings,
           [&](const TieRuling &item) { return std::all_of(item.order.cbegin(), item.order.cend(), stays); });
    for (SealedRanking &ranking : facts.sealedRankings) {
        keepIf(ranking.places, [&](const SealedPlace &item) { return stays(item.candidate); });
    }
    for (Motion &motion : facts.motions) {
        keepIf(motion.candidates, stays);
    }
    for (Decision &decision : facts.decisions) {
        keepIf(decision.seats, stays);
        keepIf(decision.reserves, stays);
    }
    keepIf(facts.receipts, [&](const PrizeReceipt &item) { return stays(item.candidate); });
    keepIf(facts.vacancies, [&](const Vacancy &item) { return stays(item.candidate); });
    keepIf(facts.papers, [&](const Paper &item) { return item.candidate.isNull() || stays(item.candidate); });
    keepIf(facts.complaints, [&](const Complaint &item) { return item.about.isNull() || stays(item.about); });
    keepIf(facts.papers,
           [&](const Paper &item) { return item.complaint.isNull() || hasComplaint(facts, item.complaint); });
    keepIf(facts.amendments, [&](const Amendment &item) { return item.candidate.isNull() || stays(item.candidate); });
}

void hideCandidates(CycleFacts &facts, const QSet<CandidateId> &hidden)
{
    if (hidden.isEmpty()) {
        return;
    }
    const auto stays = [&hidden](const CandidateId &id) {
        return !hidden.contains(id);
    };
    keepIf(facts.candidates, [&](const Candidate &item) { return stays(item.id); });
    keepIf(facts.duplicates, [&](const Duplicate &item) { return stays(item.first) && stays(item.second); });
    keepIf(facts.corrections, [&](const Correction &item) { return stays(item.candidate); });
    keepIf(facts.evidence, [&](const Evidence &item) { return stays(item.candidate); });
    keepIf(facts.conflicts, [&](const Conflict &item) { return stays(item.candidate); });
    keepIf(facts.dismissedSuggestions, [&](const DismissedSuggestion &item) { return stays(item.candidate); });
    keepIf(facts.assignments, [&](const Assignment &item) { return stays(item.candidate); });
    keepIf(facts.sheets, [&](const ScoreSheet &item) { return stays(item.candidate); });
    keepIf(facts.waivers, [&](const CoverageWaiver &item) { return stays(item.candidate); });
    keepIf(facts.moderation, [&](const ModerationRecord &item) { return stays(item.candidate); });
    for (ConflictSheet &sheet : facts.conflictSheets) {
        keepIf(sheet.covers, stays);
    }
    hideInDecisions(facts, stays);
}

/// The names of the hidden, in both scripts and as they were before a correction; not of a person who stands in another
/// category where the seats are carried.
NameEraser namesOf(const CycleFacts &facts, const QSet<CandidateId> &hidden)
{
    QSet<PersonId> known;
    for (const Candidate &candidate : facts.candidates) {
        if (!hidden.contains(candidate.id) && !candidate.person.isNull()) {
            known.insert(candidate.person);
        }
    }
    NameEraser names;
    for (const Candidate &candidate : facts.candidates) {
        if (hidden.contains(candidate.id) && !known.contains(candidate.person)) {
            names.add(candidate.nomination.name.khmer());
            names.add(candidate.nomination.name.familyKm + candidate.nomination.name.givenKm);
            names.add(candidate.nomination.name.latin);
        }
    }
    for (const Correction &correction : facts.corrections) {
        if (hidden.contains(correction.candidate) && correction.field.startsWith(QStringLiteral("name"))) {
            names.add(correction.before);
        }
    }
    return names;
}

void eraseNames(CycleFacts &facts, const NameEraser &names)
{
    if (names.isIdle()) {
        return;
    }
    const auto eraseAll = [&names](auto &...lists) {
        (names.erase(lists), ...);
    };
    eraseAll(facts.duplicates, facts.corrections, facts.evidence, facts.conflicts, facts.dismissedSuggestions,
             facts.assignments, facts.sheets, facts.moderation, facts.tieRulings, facts.meetings, facts.attendance,
             facts.meetingNotes, facts.motions, facts.decisions, facts.instructions, facts.announcements,
             facts.receipts, facts.vacancies, facts.complaints, facts.papers, facts.stages);
    // Names of other candidates and of members stay: a namesake is another person.
    for (Candidate &candidate : facts.candidates) {
        eraseAll(candidate.nomination.remarks, candidate.admissionReason, candidate.verdictReason,
                 candidate.withdrawal);
    }
    for (Member &member : facts.members) {
        eraseAll(member.undertaking.relations, member.details.duties, member.ended);
    }
    for (Amendment &amendment : facts.amendments) {
        names.erase(amendment.grounds);
    }
    for (FileImport &import : facts.imports) {
        names.erase(import.fileName);
    }
}

/// What is made from marks of an open round is its author's alone.
void hideOpenRounds(const Actor &actor, CycleFacts &facts)
{
    const auto isClosed = [&facts](const auto &item) {
        return facts.isClosed({item.category, item.round, Stage::Scoring});
    };
    keepIf(facts.sheets, [&](const ScoreSheet &sheet) {
        const bool own = !actor.member.isNull() && sheet.member == actor.member && actor.role != Role::Keyer;
        return own || isClosed(sheet);
    });
    keepIf(facts.moderation, isClosed);
    keepIf(facts.sealedRankings, isClosed);
}

bool awaitsConflictSheet(const CycleFacts &facts, const MemberId &member, const Candidate &candidate)
{
    const bool covered =
        std::any_of(facts.conflictSheets.cbegin(), facts.conflictSheets.cend(), [&](const ConflictSheet &sheet) {
            return sheet.member == member && sheet.covers.contains(candidate.id);
        });
    return !covered && candidate.isRunning() && facts.isClosed({candidate.category, 0, Stage::Eligibility});
}

/// Names, schools and districts only, no dossier (design II.3).
void reduceToConflictSheet(Candidate &candidate)
{
    const Nomination whole = candidate.nomination;
    candidate.nomination = {};
    candidate.nomination.name = whole.name;
    candidate.nomination.nameKey = whole.nameKey;
    candidate.nomination.schoolKm = whole.schoolKm;
    candidate.nomination.schoolLatin = whole.schoolLatin;
    candidate.nomination.provinceCode = whole.provinceCode;
    candidate.nomination.districtCode = whole.districtCode;
    candidate.intake = {};
    candidate.admissionReason.clear();
    candidate.verdictReason.clear();
}

/// Relations of other members are between them and the chair.
void hideRelationsOfOthers(const MemberId &own, CycleFacts &facts)
{
    keepIf(facts.conflicts, [&](const Conflict &item) { return item.member == own; });
    keepIf(facts.conflictSheets, [&](const ConflictSheet &item) { return item.member == own; });
    keepIf(facts.dismissedSuggestions, [&](const DismissedSuggestion &item) { return item.member == own; });
    keepIf(facts.amendments, [&](const Amendment &item) {
        const bool relation =
            item.kind == EventType::ConflictDeclared || item.kind == EventType::AssignmentStateChanged;
        return !relation || item.member == own;
    });
    for (Assignment &assignment : facts.assignments) {
        if (assignment.member != own) {
            assignment.reason.clear();
        }
    }
    for (Member &member : facts.members) {
        if (member.id != own) {
            member.undertaking.relations.clear();
            member.details.contact.clear();
        }
    }
}

void hideForMember(const Actor &actor, CycleFacts &facts)
{
    const QSet<CandidateId> assigned = assignedTo(facts, actor.member);
    QSet<CandidateId> hidden;
    QSet<CandidateId> reduced;
    for (Candidate &candidate : facts.candidates) {
        if (assigned.contains(candidate.id) || seatsCarried(facts, candidate.category)) {
            continue;
        }
        if (awaitsConflictSheet(facts, actor.member, candidate)) {
            reduced.insert(candidate.id);
        } else {
            hidden.insert(candidate.id);
        }
    }
    // Whatever hangs on a candidate who is only on the conflict sheet goes; the line itself stays.
    QList<Candidate> lines = facts.candidates;
    hideCandidates(facts, hidden + reduced);
    keepIf(lines, [&](const Candidate &candidate) { return !hidden.contains(candidate.id); });
    for (Candidate &candidate : lines) {
        if (reduced.contains(candidate.id)) {
            reduceToConflictSheet(candidate);
        }
    }
    facts.candidates = lines;
    const auto isRanked = [&facts](const auto &item) {
        return facts.isClosed({item.category, item.round, Stage::Ranking});
    };
    keepIf(facts.sheets, [&](const ScoreSheet &sheet) { return sheet.member == actor.member || isRanked(sheet); });
    keepIf(facts.moderation, isRanked);
    keepIf(facts.sealedRankings, isRanked);
    facts.complaints.clear();
    hideRelationsOfOthers(actor.member, facts);
}

/// Sheet numbers, rules and who has which sheet: what typing needs, and nothing else.
CycleFacts factsForKeyer(const CycleFacts &facts)
{
    CycleFacts visible;
    visible.id = facts.id;
    visible.settings = facts.settings;
    visible.desk = facts.desk;
    visible.categories = facts.categories;
    visible.stages = facts.stages;
    visible.assignments = facts.assignments;
    visible.head = facts.head;
    for (StageRecord &stage : visible.stages) {
        stage.reason.clear();
        stage.instruction.clear();
    }
    for (Assignment &assignment : visible.assignments) {
        assignment.reason.clear();
    }
    for (const Candidate &whole : facts.candidates) {
        Candidate candidate;
        candidate.id = whole.id;
        candidate.category = whole.category;
        candidate.number = whole.number;
        candidate.admission = whole.admission;
        candidate.verdict = whole.verdict;
        candidate.withdrawn = whole.withdrawn;
        candidate.finalist = whole.finalist;
        visible.candidates.append(candidate);
    }
    for (const Member &whole : facts.members) {
        Member member;
        member.id = whole.id;
        member.details.post = whole.details.post;
        member.details.marks = whole.details.marks;
        member.endedOn = whole.endedOn;
        member.order = whole.order;
        visible.members.append(member);
    }
    return visible;
}

bool isMadeFromMarks(const CycleFacts &facts, const Finding &finding)
{
    const bool made = finding.code == FindingCode::DiscrepancyOpen || finding.code == FindingCode::TieAcrossSeat ||
                      finding.code == FindingCode::TieAcrossPrize;
    return made && !facts.isClosed({finding.stage.category, finding.stage.round, Stage::Scoring});
}

} // namespace

QSet<CandidateId> inConflictWith(const MemberId &member, const CycleFacts &facts)
{
    QSet<CandidateId> found;
    for (const Conflict &conflict : facts.conflicts) {
        if (conflict.member == member) {
            found.insert(conflict.candidate);
        }
    }
    QSet<PersonId> persons;
    for (const Candidate &candidate : facts.candidates) {
        if (found.contains(candidate.id) && !candidate.person.isNull()) {
            persons.insert(candidate.person);
        }
    }
    for (const Candidate &candidate : facts.candidates) {
        if (persons.contains(candidate.person)) {
            found.insert(candidate.id);
        }
    }
    return found;
}

QSet<CandidateId> hiddenByConflict(const Actor &actor, const CycleFacts &facts)
{
    QSet<CandidateId> hidden;
    if (actor.member.isNull()) {
        return hidden;
    }
    const QSet<CandidateId> conflicts = inConflictWith(actor.member, facts);
    if (conflicts.isEmpty()) {
        return hidden;
    }
    for (const Candidate &candidate : facts.candidates) {
        if (conflicts.contains(candidate.id) && !seatsCarried(facts, candidate.category)) {
            hidden.insert(candidate.id);
        }
    }
    return hidden;
}

CycleFacts visibleFacts(const Actor &actor, const CycleFacts &facts)
{
    CycleFacts visible = actor.role == Role::Keyer ? factsForKeyer(facts) : facts;
    if (!actor.member.isNull()) {
        const QSet<CandidateId> conflicts = inConflictWith(actor.member, facts);
        if (!conflicts.isEmpty()) {
            keepIf(visible.sheets, [&](const ScoreSheet &sheet) { return !conflicts.contains(sheet.candidate); });
        }
    }
    const QSet<CandidateId> hidden = hiddenByConflict(actor, facts);
    hideCandidates(visible, hidden);
    eraseNames(visible, namesOf(facts, hidden));
    hideOpenRounds(actor, visible);
    if (actor.role == Role::Member) {
        hideForMember(actor, visible);
    }
    return visible;
}

QList<MemberId> membersWhoLeave(const MeetingId &meeting, const CycleFacts &facts)
{
    QList<MemberId> leaving;
    for (const Attendance &one : facts.attendance) {
        const bool inRoom = one.meeting == meeting && one.present && !one.out.isValid();
        if (inRoom && !hiddenByConflict({one.member, Role::Member, false}, facts).isEmpty()) {
            leaving.append(one.member);
        }
    }
    return leaving;
}

CycleFacts roomFacts(const MeetingId &meeting, const CycleFacts &facts)
{
    CycleFacts room = facts;
    QSet<CandidateId> hidden;
    for (const MemberId &member : membersWhoLeave(meeting, facts)) {
        hidden += hiddenByConflict({member, Role::Member, false}, facts);
    }
    hideCandidates(room, hidden);
    eraseNames(room, namesOf(facts, hidden));
    keepIf(room.sealedRankings, [&facts](const SealedRanking &item) {
        return facts.isClosed({item.category, item.round, Stage::Ranking});
    });
    room.sheets.clear();
    room.moderation.clear();
    room.complaints.clear();
    hideRelationsOfOthers({}, room);
    return room;
}

QList<Finding> visibleFindings(const Actor &actor, const CycleFacts &facts, const QList<Finding> &findings)
{
    const CycleFacts visible = visibleFacts(actor, facts);
    const bool runsTheFile = actor.role == Role::Secretary || actor.role == Role::Chair;
    QList<Finding> told;
    for (Finding finding : findings) {
        const bool namedSomebody = !finding.candidates.isEmpty();
        keepIf(finding.candidates, [&visible](const CandidateId &id) { return visible.candidate(id) != nullptr; });
        // Whoever closes a stage has to know that something is missing, if not of whom.
        const bool saysNothing = namedSomebody && finding.candidates.isEmpty() && !runsTheFile;
        if (!saysNothing && !isMadeFromMarks(facts, finding)) {
            told.append(finding);
        }
    }
    return told;
}

} // namespace rangvoan
