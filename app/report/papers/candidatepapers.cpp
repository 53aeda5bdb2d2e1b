// SPDX-License-Identifier: Apache-2.0
#include "app/domain/refusal.h"
#include "app/report/papers/eligibilitytable.h"
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/results.h"
#include "app/report/papers/seats.h"
#include "app/report/papers/wordings.h"
#include "app/report/papers/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

QString address(const PaperJob &job)
{
    const Nomination &nomination = job.candidate->nomination;
    return job.say(nomination.sex == Sex::Female ? QT_TRANSLATE_NOOP("papers", "To Ms %1, %2, %3")
                   : nomination.sex == Sex::Male ? QT_TRANSLATE_NOOP("papers", "To Mr %1, %2, %3")
                                                 : QT_TRANSLATE_NOOP("papers", "To %1, %2, %3"),
                   {job.say.name(nomination.name), job.say.school(nomination), job.province(nomination.provinceCode)});
}

Document beginLetter(const PaperJob &job, const QString &title, const QString &subject)
{
    Document paper = beginPaper(job, title, {});
    paper.add(Paragraph{.text = Text(address(job), TextRole::Strong), .align = Align::Centre});
    addLetterLines(paper, job, subject);
    return paper;
}

const EligibilityRule *eligibilityRule(const PaperJob &job, const QString &code)
{
    const QList<EligibilityRule> &rules = job.rules()->eligibility;
    const auto found =
        std::find_if(rules.cbegin(), rules.cend(), [&code](const EligibilityRule &rule) { return rule.code == code; });
    return found == rules.cend() ? nullptr : &*found;
}

void addComplaintPath(Document &paper, const PaperJob &job)
{
    const ComplaintPath &complaints = job.rules()->complaints.value;
    const QString path = job.say.local(complaints.path);
    if (path.isEmpty()) {
        return;
    }
    addBody(paper, complaints.days ? job.say(QT_TRANSLATE_NOOP("papers", "Complaints: %1, within %2 days."),
                                             {path, job.say.digits(*complaints.days)})
                                   : job.say(QT_TRANSLATE_NOOP("papers", "Complaints: %1."), {path}));
}

QHash<QString, QString> letterFields(const PaperJob &job)
{
    QHash<QString, QString> fields = commonFields(job);
    fields.insert(u"category"_s, job.categoryName());
    return fields;
}

void addVerdict(Document &paper, const PaperJob &job)
{
    const Candidate &candidate = *job.candidate;
    QHash<QString, QString> fields = letterFields(job);
    if (candidate.verdict == Verdict::Eligible) {
        fields.insert(u"number"_s, job.say.digits(candidate.number));
        addWording(paper, job, u"notice-eligible"_s, fields);
        if (candidate.overruled && !candidate.verdictReason.isEmpty()) {
            addBody(paper, job.say(QT_TRANSLATE_NOOP("papers", "The committee decided so against a rule. Reason: %1"),
                                   {candidate.verdictReason}));
        }
        return;
    }
    const EligibilityRule *rule = eligibilityRule(job, candidate.verdictRule);
    const QString name = rule == nullptr ? job.say.digits(candidate.verdictRule)
                                         : job.say.local(rule->name) + job.draftMark(rule->source);
    fields.insert(u"rule"_s, name);
    addWording(paper, job, u"notice-excluded"_s, fields);
    if (!candidate.verdictReason.isEmpty()) {
        addBody(paper, job.say(QT_TRANSLATE_NOOP("papers", "Reason: %1"), {candidate.verdictReason}));
    }
}

const RankedCandidate *ownRow(const PaperJob &job, const Ranking &ranking)
{
    const auto row = std::find_if(ranking.rows.cbegin(), ranking.rows.cend(),
                                  [&job](const RankedCandidate &ranked) { return ranked.id == job.candidate->id; });
    return row == ranking.rows.cend() ? nullptr : &*row;
}

Table feedbackTable(const PaperJob &job, const RankedCandidate &row)
{
    const QList<Score> maxima = componentMaxima(*job.rules());
    Table table{.columns = {{.weight = 2}, {.align = Align::Right}, {.align = Align::Right}}};
    table.head = {
        headRow({job.say(QT_TRANSLATE_NOOP("papers", "Component")), job.say(QT_TRANSLATE_NOOP("papers", "Points")),
                 job.say(QT_TRANSLATE_NOOP("papers", "Highest possible"))})};
    for (qsizetype i = 0; i < row.components.size(); ++i) {
        table.rows.append(plainRow({job.say.local(job.rules()->components.at(i).name), job.points(row.components.at(i)),
                                    job.points(maxima.at(i))}));
    }
    table.rows.append(plainRow(
        {job.say(QT_TRANSLATE_NOOP("papers", "Score")), job.points(row.score), job.points(Score::fromInteger(100))},
        RowStyle::Emphasised));
    return table;
}

/// Where the candidate is nearest to and farthest from the highest points.
QString strengthSentence(const PaperJob &job, const RankedCandidate &row)
{
    const QList<Score> maxima = componentMaxima(*job.rules());
    qsizetype best = 0;
    qsizetype least = 0;
    for (qsizetype i = 1; i < row.components.size(); ++i) {
        const Score part = row.components.at(i) / maxima.at(i);
        best = part > row.components.at(best) / maxima.at(best) ? i : best;
        least = part < row.components.at(least) / maxima.at(least) ? i : least;
    }
    if (best == least) {
        return {};
    }
    return job.say(
        QT_TRANSLATE_NOOP("papers", "Your strongest part is %1; most can still be gained in %2."),
        {job.say.local(job.rules()->components.at(best).name), job.say.local(job.rules()->components.at(least).name)});
}

} // namespace

Result<Document> makeEligibilityNotice(const PaperJob &job)
{
    if (job.candidate->verdict == Verdict::Open) {
        return refusal(QT_TRANSLATE_NOOP(
            "refusal", "This notice tells the verdict: decide first whether the candidate is eligible."));
    }
    Document paper = beginLetter(
        job, job.say(QT_TRANSLATE_NOOP("papers", "Eligibility notice")),
        job.say(QT_TRANSLATE_NOOP("papers", "Result of the check of eligibility, academic year %1"), {job.year()}));
    addVerdict(paper, job);
    paper.add(eligibilityTable(job));
    addComplaintPath(paper, job);
    addWording(paper, job, u"letter-closing"_s);
    addClosing(paper, job, chairSigner(job, {}));
    return paper;
}

Result<Document> makeFeedbackLetter(const PaperJob &job)
{
    const Result<Ranking> ranking = rankingForPaper(job);
    if (!ranking) {
        return ranking.error();
    }
    const RankedCandidate *row = ownRow(job, ranking.value());
    if (row == nullptr) {
        return Error{ErrorCode::NotFound, {u"score"_s}};
    }
    Document paper =
        beginLetter(job, job.say(QT_TRANSLATE_NOOP("papers", "Letter of thanks and feedback")),
                    job.say(QT_TRANSLATE_NOOP("papers", "Result of the evaluation, academic year %1"), {job.year()}));
    const int seat = seatOf(job, job.candidate->id);
    QHash<QString, QString> fields = letterFields(job);
    if (seat > 0) {
        fields.insert(u"place"_s, job.say.digits(seat));
    }
    addWording(paper, job, seat > 0 ? u"feedback-selected"_s : u"feedback-thanks"_s, fields);
    paper.add(feedbackTable(job, *row));
    const QString whole =
        job.say(QT_TRANSLATE_NOOP("papers", "The paper \"How this score came about\" shows the whole computation."));
    const QString strength = strengthSentence(job, *row);
    addBody(paper, strength.isEmpty() ? whole : strength + u' ' + whole);
    addComplaintPath(paper, job);
    addWording(paper, job, u"letter-closing"_s);
    addClosing(paper, job, chairSigner(job, {}));
    return paper;
}

Result<Document> makeCorrectionNotice(const PaperJob &job)
{
    Table table{.columns = {{.weight = 1.2}, {.weight = 1.5}, {.weight = 1.5}, {.weight = 1.5}}};
    const Voice &say = job.say;
    table.head = {
        headRow({say(QT_TRANSLATE_NOOP("papers", "Fact")), say(QT_TRANSLATE_NOOP("papers", "As printed before")),
                 say(QT_TRANSLATE_NOOP("papers", "Correct")), say(QT_TRANSLATE_NOOP("papers", "Ground"))})};
    for (const Correction &correction : job.facts.corrections) {
        if (correction.candidate == job.candidate->id) {
            table.rows.append(plainRow({correctedFieldWord(correction.field, say), correction.before, correction.after,
                                        correction.grounds.reason}));
        }
    }
    const QStringList vacated = vacancySentences(job);
    if (table.rows.isEmpty() && vacated.isEmpty()) {
        return Error{ErrorCode::NotFound, {u"correction"_s}};
    }
    Document paper =
        beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Correction notice")), job.numbered(job.candidate->id));
    addLetterLines(paper, job,
                   say(QT_TRANSLATE_NOOP("papers", "Correction of papers of the %1, academic year %2"),
                       {say.local(job.facts.settings.awardNameKm, job.facts.settings.awardNameEn), job.year()}));
    if (!table.rows.isEmpty()) {
        addWording(paper, job, u"correction-notice"_s, commonFields(job));
        paper.add(table);
    }
    addBullets(paper, vacated);
    addClosing(paper, job, secretarySigner(job, say(QT_TRANSLATE_NOOP("papers", "Made by"))),
               chairSigner(job, say(QT_TRANSLATE_NOOP("papers", "Seen and approved"))));
    return paper;
}

} // namespace rangvoan::report
