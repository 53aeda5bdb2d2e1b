// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/season.h"

#include "app/report/papers/seats.h"
#include "app/report/papers/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

bool candidateIsHere(const PaperJob &job, const CandidateId &id)
{
    const Candidate *candidate = job.facts.candidate(id);
    return candidate != nullptr && candidate->category == job.category->id;
}

QString exclusionRuleName(const PaperJob &job, const QString &code)
{
    for (const EligibilityRule &rule : job.rules()->eligibility) {
        if (rule.code == code) {
            return job.say.local(rule.name) + job.draftMark(rule.source);
        }
    }
    return code;
}

/// "reason (reference, date)".
QString groundsText(const PaperJob &job, const Grounds &grounds)
{
    if (grounds.reason.isEmpty()) {
        return job.say.date(grounds.date);
    }
    if (grounds.reference.isEmpty()) {
        return job.say(QT_TRANSLATE_NOOP("papers", "%1 (%2)"), {grounds.reason, job.say.date(grounds.date)});
    }
    return job.say(QT_TRANSLATE_NOOP("papers", "%1 (no. %2, %3)"),
                   {grounds.reason, job.say.digits(grounds.reference), job.say.date(grounds.date)});
}

QString candidateSentence(const PaperJob &job, const Candidate &candidate)
{
    const QString who = job.numbered(candidate.id);
    if (candidate.admission == Admission::Refused) {
        return job.say(QT_TRANSLATE_NOOP("papers", "%1: nomination refused. Reason: %2"),
                       {who, candidate.admissionReason});
    }
    if (candidate.verdict == Verdict::Excluded) {
        return job.say(QT_TRANSLATE_NOOP("papers", "%1: excluded by the rule \"%2\". %3"),
                       {who, exclusionRuleName(job, candidate.verdictRule), candidate.verdictReason});
    }
    if (candidate.withdrawn != Withdrawn::No) {
        return job.say(QT_TRANSLATE_NOOP("papers", "%1: withdrew %2. Reason: %3"),
                       {who, withdrawnWord(candidate.withdrawn, job.say), groundsText(job, candidate.withdrawal)});
    }
    if (candidate.intake.late && candidate.isAccepted()) {
        return job.say(QT_TRANSLATE_NOOP("papers", "%1: late nomination, admitted. Reason: %2"),
                       {who, candidate.admissionReason});
    }
    if (candidate.overruled) {
        return job.say(QT_TRANSLATE_NOOP("papers", "%1: eligible against the rules. Reason: %2"),
                       {who, candidate.verdictReason});
    }
    return {};
}

bool isOfStage(EventType kind)
{
    return kind == EventType::StageReopened || kind == EventType::StageConfirmedAgain ||
           kind == EventType::StageSkipped;
}

/// The stage, with its category where the year has several.
QString stageSubject(const PaperJob &job, const StageKey &key)
{
    const QString stage = stageWord(key.stage, job.say);
    const CategoryFacts *const category = job.facts.category(key.category);
    return category == nullptr || job.facts.categories.size() < 2
               ? stage
               : job.say(QT_TRANSLATE_NOOP("papers", "%1, %2"),
                         {stage, job.say.local(category->settings.nameKm, category->settings.nameEn)});
}

QString amendmentSubject(const PaperJob &job, const Amendment &amendment)
{
    if (!amendment.candidate.isNull()) {
        // A late conflict or a freed assignment has two sides.
        const QString about = job.numbered(amendment.candidate);
        return amendment.member.isNull()
                   ? about
                   : job.say(QT_TRANSLATE_NOOP("papers", "%1, %2"), {about, job.memberName(amendment.member)});
    }
    if (!amendment.member.isNull()) {
        return job.memberName(amendment.member);
    }
    if (isOfStage(amendment.kind)) {
        return stageSubject(job, amendment.stage);
    }
    return {};
}

QStringList waiverSentences(const PaperJob &job)
{
    QStringList sentences;
    for (const CoverageWaiver &waiver : job.facts.waivers) {
        if (waiver.category == job.category->id) {
            sentences.append(
                job.say(QT_TRANSLATE_NOOP("papers", "%1: fewer sheets than the rules ask were accepted. %2"),
                        {job.numbered(waiver.candidate), motionSentence(job, job.facts.motion(waiver.motion))}));
        }
    }
    return sentences;
}

QString moderationSentence(const PaperJob &job)
{
    qsizetype kept = 0;
    qsizetype changed = 0;
    for (const ModerationRecord &record : job.facts.moderation) {
        if (record.category == job.category->id) {
            (record.outcome == ModerationOutcome::Keep ? kept : changed) += 1;
        }
    }
    return kept + changed == 0
               ? QString()
               : job.say(QT_TRANSLATE_NOOP("papers", "Moderation: %1 differences were resolved by keeping the "
                                                     "marks, %2 by changing or adding marks."),
                         {job.say.digits(kept), job.say.digits(changed)});
}

QString conflictSentence(const PaperJob &job)
{
    const auto count = std::count_if(job.facts.conflicts.cbegin(), job.facts.conflicts.cend(),
                                     [&](const Conflict &one) { return candidateIsHere(job, one.candidate); });
    return job.say(QT_TRANSLATE_NOOP("papers",
                                     "Conflicts of interest declared or confirmed: %1. The members concerned did not "
                                     "mark these candidates."),
                   {job.say.digits(count)});
}

} // namespace

QStringList candidateSentences(const PaperJob &job)
{
    int received = 0;
    int women = 0;
    QStringList lines;
    for (const Candidate &candidate : job.facts.candidates) {
        if (candidate.category == job.category->id) {
            ++received;
            women += candidate.nomination.sex == Sex::Female ? 1 : 0;
            lines.append(candidateSentence(job, candidate));
        }
    }
    lines.removeAll(QString());
    lines.prepend(job.say(
        QT_TRANSLATE_NOOP("papers", "Nominations received: %1 (women: %2). In the ranking: %3."),
        {job.say.digits(received), job.say.digits(women), job.say.digits(job.facts.running(job.category->id).size())}));
    return lines;
}

QStringList scoringSentences(const PaperJob &job)
{
    QStringList lines{conflictSentence(job)};
    const qsizetype sheets = job.facts.currentSheets(job.category->id, job.round).size();
    lines.append(job.say(QT_TRANSLATE_NOOP("papers", "Valid score sheets: %1."), {job.say.digits(sheets)}));
    lines.append(waiverSentences(job));
    lines.append(moderationSentence(job));
    lines.removeAll(QString());
    return lines;
}

QStringList amendmentSentences(const PaperJob &job)
{
    QStringList sentences;
    for (const Amendment &amendment : job.facts.amendments) {
        const QString about = amendmentSubject(job, amendment);
        const QString what = amendmentWord(amendment.kind, job.say);
        sentences.append(
            job.say(QT_TRANSLATE_NOOP("papers", "%1: %2"),
                    {about.isEmpty() ? what : job.say(QT_TRANSLATE_NOOP("papers", "%1, %2"), {what, about}),
                     groundsText(job, amendment.grounds)}));
    }
    return sentences;
}

QStringList correctionSentences(const PaperJob &job)
{
    QStringList sentences;
    for (const Correction &correction : job.facts.corrections) {
        if (candidateIsHere(job, correction.candidate)) {
            sentences.append(job.say(QT_TRANSLATE_NOOP("papers", "%1, %2: \"%3\" became \"%4\". Reason: %5"),
                                     {job.numbered(correction.candidate), correctedFieldWord(correction.field, job.say),
                                      correction.before, correction.after, groundsText(job, correction.grounds)}));
        }
    }
    return sentences;
}

QStringList replacedPaperSentences(const PaperJob &job)
{
    QStringList sentences;
    for (const rangvoan::Paper &paper : job.facts.papers) {
        const auto old = std::find_if(job.facts.papers.cbegin(), job.facts.papers.cend(),
                                      [&paper](const rangvoan::Paper &one) { return one.id == paper.replaces; });
        const PaperKind *kind = paperKind(paper.kind);
        if (paper.replaces.isNull() || old == job.facts.papers.cend() || kind == nullptr) {
            continue;
        }
        const QString title = paperTitle(*kind, job.context.wording);
        if (paper.number.isEmpty() || old->number.isEmpty()) {
            sentences.append(job.say(QT_TRANSLATE_NOOP("papers", "%1 of %2 replaces the one of %3, which is annulled."),
                                     {title, job.say.date(paper.date), job.say.date(old->date)}));
            continue;
        }
        sentences.append(
            job.say(QT_TRANSLATE_NOOP("papers", "%1 no. %2 of %3 replaces no. %4, which is annulled."),
                    {title, job.say.digits(paper.number), job.say.date(paper.date), job.say.digits(old->number)}));
    }
    return sentences;
}

} // namespace rangvoan::report
