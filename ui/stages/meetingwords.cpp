// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/meetingwords.h"

#include "app/text/stagetext.h"

#include <QCoreApplication>

#include <array>

namespace rangvoan::ui
{

namespace
{

constexpr std::array meetingSubjects{
    QT_TRANSLATE_NOOP("meetings", "Any other matter"),
    QT_TRANSLATE_NOOP("meetings", "The rules"),
    QT_TRANSLATE_NOOP("meetings", "Fewer sheets than the rules ask"),
    QT_TRANSLATE_NOOP("meetings", "Equal scores"),
    QT_TRANSLATE_NOOP("meetings", "The seats"),
    QT_TRANSLATE_NOOP("meetings", "Departure from the ranking"),
    QT_TRANSLATE_NOOP("meetings", "A vacated seat"),
    QT_TRANSLATE_NOOP("meetings", "An instruction of the authority"),
    QT_TRANSLATE_NOOP("meetings", "A late nomination"),
};

constexpr std::array meetingResults{
    QT_TRANSLATE_NOOP("meetings", "carried"),
    QT_TRANSLATE_NOOP("meetings", "rejected"),
    QT_TRANSLATE_NOOP("meetings", "postponed: no quorum"),
};

constexpr std::array meetingVotes{
    QT_TRANSLATE_NOOP("meetings", "absent"),  QT_TRANSLATE_NOOP("meetings", "for"),
    QT_TRANSLATE_NOOP("meetings", "against"), QT_TRANSLATE_NOOP("meetings", "abstains"),
    QT_TRANSLATE_NOOP("meetings", "recused"),
};

QString meetingText(const Workspace &workspace, const char *source, const QStringList &arguments)
{
    return workspace.text("meetings", source, arguments);
}

QString countWord(qsizetype count)
{
    return QString::number(count);
}

QString countedSentence(const Workspace &workspace, const Motion &motion)
{
    return meetingText(workspace,
                       QT_TRANSLATE_NOOP("meetings", "%1 for, %2 against, %3 abstained. Present %4 of %5 entitled to "
                                                     "vote; quorum %6."),
                       {QString::number(motion.counts.inFavour), QString::number(motion.counts.against),
                        QString::number(motion.counts.abstained), QString::number(motion.present),
                        QString::number(motion.entitled), QString::number(motion.quorum)});
}

} // namespace

QString motionSubjectName(MotionSubject subject, const Wording &wording)
{
    return wording.text("meetings", meetingSubjects.at(static_cast<size_t>(subject)));
}

QString motionResultName(MotionResult result, const Wording &wording)
{
    return wording.text("meetings", meetingResults.at(static_cast<size_t>(result)));
}

QString voteName(Vote vote, const Wording &wording)
{
    return wording.text("meetings", meetingVotes.at(static_cast<size_t>(vote)));
}

QString meetingName(const Workspace &workspace, const Meeting &meeting)
{
    return meetingText(workspace, QT_TRANSLATE_NOOP("meetings", "Meeting no. %1, %2"),
                       {meeting.details.number, workspace.longDate(meeting.details.date)});
}

QString memberNames(const Workspace &workspace, const QList<MemberId> &members)
{
    QStringList names;
    for (const MemberId &id : members) {
        const Member *member = workspace.facts().member(id);
        names.append(member == nullptr ? QStringLiteral("—") : workspace.nameOf(member->details.name));
    }
    return names.join(QStringLiteral(", "));
}

QString nameOfCandidate(const Workspace &workspace, const CandidateId &candidate)
{
    const Candidate *found = workspace.facts().candidate(candidate);
    return found == nullptr ? QStringLiteral("—") : workspace.nameOf(found->nomination.name);
}

QString nameAsKnown(const Workspace &workspace, const QString &written)
{
    const auto isIt = [&written](const PersonName &name) {
        return !written.isEmpty() && (name.khmer() == written || name.latin == written);
    };
    for (const Member &member : workspace.facts().members) {
        if (isIt(member.details.name)) {
            return workspace.nameOf(member.details.name);
        }
    }
    for (const Candidate &candidate : workspace.facts().candidates) {
        if (isIt(candidate.nomination.name)) {
            return workspace.nameOf(candidate.nomination.name);
        }
    }
    return written;
}

QString candidateNames(const Workspace &workspace, const QList<CandidateId> &candidates)
{
    QStringList names;
    for (const CandidateId &id : candidates) {
        names.append(nameOfCandidate(workspace, id));
    }
    return names.join(QStringLiteral(", "));
}

MotionQuorum openingQuorum(const CycleFacts &facts, const Meeting &meeting)
{
    MotionEntry entry;
    entry.meeting = meeting.id;
    entry.at = meeting.details.from;
    return motionQuorum(facts, entry);
}

QString openingSentence(const Workspace &workspace, const MotionQuorum &quorum)
{
    const char *const source =
        quorum.isReached()
            ? QT_TRANSLATE_NOOP("meetings", "At the opening %1 of %2 members with a vote are present; %3 are needed: "
                                            "the meeting has a quorum.")
            : QT_TRANSLATE_NOOP("meetings", "At the opening %1 of %2 members with a vote are present; %3 are needed: "
                                            "the meeting has no quorum yet.");
    return meetingText(workspace, source,
                       {countWord(quorum.present.size()), countWord(quorum.entitled.size()), countWord(quorum.needed)});
}

QString motionQuorumSentence(const Workspace &workspace, const MotionQuorum &quorum)
{
    const char *const source =
        quorum.isReached()
            ? QT_TRANSLATE_NOOP("meetings", "For this motion %1 of %2 members who are not recused are in the room; %3 "
                                            "are needed: there is a quorum.")
            : QT_TRANSLATE_NOOP("meetings", "For this motion %1 of %2 members who are not recused are in the room; %3 "
                                            "are needed: there is no quorum.");
    const QString counted =
        meetingText(workspace, source,
                    {countWord(quorum.present.size()), countWord(quorum.entitled.size()), countWord(quorum.needed)});
    if (quorum.recused.isEmpty()) {
        return counted;
    }
    return counted + u' ' +
           meetingText(workspace, QT_TRANSLATE_NOOP("meetings", "Recused: %1."),
                       {memberNames(workspace, quorum.recused)});
}

QString motionSentence(const Workspace &workspace, const Motion &motion)
{
    const VoteCounts &counts = motion.counts;
    const int silent = motion.present - counts.inFavour - counts.against - counts.abstained;
    const QString counted = countedSentence(workspace, motion);
    if (silent <= 0 || motion.result == MotionResult::NoQuorum) {
        return counted;
    }
    return counted + u' ' +
           meetingText(workspace, QT_TRANSLATE_NOOP("meetings", "Not voting: %1."), {countWord(silent)});
}

QString motionOutcome(const Workspace &workspace, const Motion &motion)
{
    const QString counted = motionSentence(workspace, motion);
    switch (motion.result) {
    case MotionResult::Carried:
        return meetingText(workspace, QT_TRANSLATE_NOOP("meetings", "The motion is carried: %1"), {counted});
    case MotionResult::Rejected:
        return meetingText(workspace, QT_TRANSLATE_NOOP("meetings", "The motion is rejected: %1"), {counted});
    case MotionResult::NoQuorum:
        break;
    }
    return meetingText(workspace,
                       QT_TRANSLATE_NOOP("meetings", "The motion is put off for want of a quorum: %1 present, %2 "
                                                     "needed."),
                       {countWord(motion.present), countWord(motion.quorum)});
}

QStringList motionRemarks(const Workspace &workspace, const Motion &motion)
{
    QStringList remarks;
    if (!motion.recused.isEmpty()) {
        remarks.append(meetingText(workspace, QT_TRANSLATE_NOOP("meetings", "Recused: %1."),
                                   {memberNames(workspace, motion.recused)}));
    }
    for (const Vote vote : {Vote::Against, Vote::Abstain}) {
        QList<MemberId> members;
        for (const MemberVote &one : motion.votes) {
            if (one.vote == vote) {
                members.append(one.member);
            }
        }
        if (!members.isEmpty()) {
            remarks.append(meetingText(workspace,
                                       vote == Vote::Against ? QT_TRANSLATE_NOOP("meetings", "Against: %1.")
                                                             : QT_TRANSLATE_NOOP("meetings", "Abstained: %1."),
                                       {memberNames(workspace, members)}));
        }
    }
    for (const MemberVote &vote : motion.votes) {
        if (!vote.dissent.isEmpty()) {
            remarks.append(meetingText(workspace, QT_TRANSLATE_NOOP("meetings", "%1 says: “%2”"),
                                       {memberNames(workspace, {vote.member}), vote.dissent}));
        }
    }
    return remarks;
}

bool mayPrepare(const Workspace &workspace)
{
    const Role role = workspace.actor().role;
    return workspace.isOpen() && !workspace.file().readOnlyReason() && (role == Role::Secretary || role == Role::Chair);
}

bool showsKhmerDigits(const Workspace &workspace)
{
    return workspace.digitStyle() == DigitStyle::Khmer && workspace.wording().isKhmer();
}

} // namespace rangvoan::ui
