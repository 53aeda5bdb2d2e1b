// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/meetingparts.h"
#include "app/report/papers/results.h"
#include "app/report/papers/season.h"
#include "app/report/papers/seats.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

QString committeeSentence(const PaperJob &job)
{
    int serving = 0;
    int women = 0;
    for (const Member &member : job.facts.members) {
        serving += member.isServing() ? 1 : 0;
        women += member.isServing() && member.details.sex == Sex::Female ? 1 : 0;
    }
    const Member *chair = job.facts.chair();
    return job.say(
        QT_TRANSLATE_NOOP("papers", "The evaluation committee has %1 members (women: %2); it is chaired by %3."),
        {job.say.digits(serving), job.say.digits(women),
         chair == nullptr ? u"-"_s : job.say.name(chair->details.name)});
}

void addOptionalSection(Document &paper, const QString &title, const QStringList &lines)
{
    if (!lines.isEmpty()) {
        addSection(paper, title);
        addBullets(paper, lines);
    }
}

void addMeetings(Document &paper, const PaperJob &job)
{
    for (const Meeting &meeting : job.facts.meetings) {
        addSection(paper,
                   job.say(QT_TRANSLATE_NOOP("papers", "Meeting no. %1"), {job.say.digits(meeting.details.number)}));
        addMeeting(paper, job, meeting);
        addMotions(paper, job, meeting, job.category->id);
    }
}

/// Nothing computed from marks while members still mark.
void addRankingPart(Document &paper, const PaperJob &job)
{
    const Result<Ranking> ranking = rankingForPaper(job);
    if (!ranking) {
        return;
    }
    addSection(paper, job.say(QT_TRANSLATE_NOOP("papers", "Ranking")));
    paper.add(rankingTable(job, ranking.value(), RankingDetail::Short));
    for (const QString &sentence : roundingSentences(job)) {
        addNote(paper, sentence);
    }
    addOptionalSection(paper, job.say(QT_TRANSLATE_NOOP("papers", "Ties and how they were separated")),
                       tieSentences(job, ranking.value()) + rulingSentences(job));
}

void addDecisionPart(Document &paper, const PaperJob &job)
{
    const Decision *decision = job.facts.decisionInForce(job.category->id);
    if (decision == nullptr) {
        return;
    }
    addSection(paper, job.say(QT_TRANSLATE_NOOP("papers", "Decision")));
    QStringList lines{motionSentence(job, job.facts.motion(decision->motion))};
    lines.append(departureSentences(job, *decision));
    lines.removeAll(QString());
    addBullets(paper, lines);
    paper.add(Paragraph{.text = Text(job.say(QT_TRANSLATE_NOOP("papers", "Awardees in order")), TextRole::Strong),
                        .keepWithNext = true});
    paper.add(seatsTable(job, decision->seats, nullptr));
    if (!decision->reserves.isEmpty()) {
        paper.add(Paragraph{.text = Text(job.say(QT_TRANSLATE_NOOP("papers", "Reserves")), TextRole::Strong),
                            .keepWithNext = true});
        paper.add(seatsTable(job, decision->reserves, nullptr));
    }
    addBullets(paper, decisionHistory(job));
}

} // namespace

Result<Document> makeMinutes(const PaperJob &job)
{
    const Voice &say = job.say;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Minutes")),
                                say(QT_TRANSLATE_NOOP("papers", "on the evaluation, category %1, academic year %2"),
                                    {job.categoryName(), job.year()}));
    addReferences(paper, job);
    addBody(paper, committeeSentence(job));
    addMeetings(paper, job);
    addOptionalSection(paper, say(QT_TRANSLATE_NOOP("papers", "Candidates")), candidateSentences(job));
    addOptionalSection(paper, say(QT_TRANSLATE_NOOP("papers", "Scoring")), scoringSentences(job));
    addRankingPart(paper, job);
    addDecisionPart(paper, job);
    addOptionalSection(paper, say(QT_TRANSLATE_NOOP("papers", "Instructions of the authority")),
                       instructionSentences(job));
    addOptionalSection(paper, say(QT_TRANSLATE_NOOP("papers", "Vacated seats")), vacancySentences(job));
    addOptionalSection(paper, say(QT_TRANSLATE_NOOP("papers", "Amendments and reopened stages")),
                       amendmentSentences(job));
    addOptionalSection(paper, say(QT_TRANSLATE_NOOP("papers", "Corrections of personal facts")),
                       correctionSentences(job));
    addOptionalSection(paper, say(QT_TRANSLATE_NOOP("papers", "Papers replaced")), replacedPaperSentences(job));
    paper.add(dateBlock(job, job.context.date));
    addMemberSignatures(paper, job);
    return paper;
}

} // namespace rangvoan::report
