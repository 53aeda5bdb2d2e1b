// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/seats.h"

#include "app/domain/refusal.h"
#include "app/report/papers/frame.h"
#include "app/report/papers/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

QString scoreInRanking(const PaperJob &job, const CandidateId &id, const Ranking *ranking)
{
    if (ranking == nullptr) {
        return {};
    }
    const auto row = std::find_if(ranking->rows.cbegin(), ranking->rows.cend(),
                                  [&id](const RankedCandidate &ranked) { return ranked.id == id; });
    return row == ranking->rows.cend() ? u"-"_s : job.points(row->score);
}

bool ofThisCategory(const PaperJob &job, const CategoryId &category)
{
    return job.category != nullptr && category == job.category->id;
}

QString answerSentence(const PaperJob &job, const Instruction &instruction)
{
    const Decision *decision = job.facts.decision(instruction.decision);
    const QString date = decision == nullptr ? QString() : job.say.date(decision->date);
    switch (instruction.answer) {
    case InstructionAnswer::Open:
        return job.say(QT_TRANSLATE_NOOP("papers", "It is not answered yet."));
    case InstructionAnswer::CommitteeConfirms:
        return job.say(QT_TRANSLATE_NOOP("papers", "The committee confirmed its decision."));
    case InstructionAnswer::DecidedAnew:
        return job.say(QT_TRANSLATE_NOOP("papers", "The committee decided anew on %1."), {date});
    case InstructionAnswer::AuthorityNames:
        return job.say(QT_TRANSLATE_NOOP("papers", "The authority named the awardees itself."));
    }
    return {};
}

QString instructionSentence(const PaperJob &job, const Instruction &instruction)
{
    const QString reference =
        instruction.oral ? job.say(QT_TRANSLATE_NOOP("papers", "orally"))
                         : job.say(QT_TRANSLATE_NOOP("papers", "no. %1"), {job.say.digits(instruction.reference)});
    const QStringList words{instruction.from, job.say.date(instruction.date), reference, instruction.text};
    switch (instruction.outcome) {
    case AuthorityOutcome::Approved:
        return job.say(QT_TRANSLATE_NOOP("papers", "%1 approved the result on %2 (%3)."), words);
    case AuthorityOutcome::Returned:
        return job.say(QT_TRANSLATE_NOOP("papers", "%1 returned the result on %2 (%3): %4."), words) + u' ' +
               answerSentence(job, instruction);
    case AuthorityOutcome::Changed:
        return job.say(QT_TRANSLATE_NOOP("papers", "%1 asked for a change on %2 (%3): %4."), words) + u' ' +
               answerSentence(job, instruction);
    }
    return {};
}

} // namespace

Result<const Decision *> decisionForPaper(const PaperJob &job)
{
    const Decision *decision = job.facts.decisionInForce(job.category->id);
    if (decision == nullptr) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "This paper tells what was decided: there is no decision yet."));
    }
    return decision;
}

Table seatsTable(const PaperJob &job, const QList<CandidateId> &people, const Ranking *ranking)
{
    const Voice &say = job.say;
    Table table{
        .columns = {{.align = Align::Centre}, {.weight = 2}, {.align = Align::Centre}, {.weight = 1.5}, {.weight = 2}}};
    QStringList heads{say(QT_TRANSLATE_NOOP("papers", "Place")), say(QT_TRANSLATE_NOOP("papers", "Name")),
                      say(QT_TRANSLATE_NOOP("papers", "Sex")), say(QT_TRANSLATE_NOOP("papers", "Capital or province")),
                      say(QT_TRANSLATE_NOOP("papers", "School"))};
    if (ranking != nullptr) {
        heads.append(say(QT_TRANSLATE_NOOP("papers", "Score")));
        table.columns.append({.align = Align::Right});
    }
    table.head = {headRow(heads)};
    int place = 0;
    for (const CandidateId &id : people) {
        const Candidate *candidate = job.facts.candidate(id);
        const Nomination nomination = candidate == nullptr ? Nomination() : candidate->nomination;
        const QString other = say.otherName(nomination.name);
        QStringList texts{say.digits(++place), say.name(nomination.name) + (other.isEmpty() ? other : u'\n' + other),
                          say.sex(nomination.sex), job.province(nomination.provinceCode), say.school(nomination)};
        if (ranking != nullptr) {
            texts.append(scoreInRanking(job, id, ranking));
        }
        table.rows.append(plainRow(texts));
    }
    table.empty = say(QT_TRANSLATE_NOOP("papers", "Nobody."));
    return table;
}

QString motionSentence(const PaperJob &job, const Motion *motion)
{
    if (motion == nullptr) {
        return {};
    }
    const Voice &say = job.say;
    return say(QT_TRANSLATE_NOOP("papers",
                                 "Result: %1; %2 for, %3 against, %4 abstained. Present %5 of %6 entitled to vote; "
                                 "quorum %7."),
               {motionResultWord(motion->result, say), say.digits(motion->counts.inFavour),
                say.digits(motion->counts.against), say.digits(motion->counts.abstained), say.digits(motion->present),
                say.digits(motion->entitled), say.digits(motion->quorum)});
}

QString recusedSentence(const PaperJob &job, const Motion &motion)
{
    return motion.recused.isEmpty() ? QString()
                                    : job.say(QT_TRANSLATE_NOOP("papers", "Recused from this motion: %1."),
                                              {job.memberNames(motion.recused)});
}

QStringList dissentSentences(const PaperJob &job, const Motion &motion)
{
    QStringList sentences;
    for (const MemberVote &vote : motion.votes) {
        if (!vote.dissent.isEmpty()) {
            sentences.append(job.say(QT_TRANSLATE_NOOP("papers", "%1 (%2): \"%3\""),
                                     {job.memberName(vote.member), voteWord(vote.vote, job.say), vote.dissent}));
        }
    }
    return sentences;
}

QStringList departureSentences(const PaperJob &job, const Decision &decision)
{
    if (decision.departure.isEmpty()) {
        return {};
    }
    QStringList sentences{job.say(QT_TRANSLATE_NOOP("papers", "The seats depart from the ranking. Justification: %1"),
                                  {decision.departure})};
    if (const QString vote = motionSentence(job, job.facts.motion(decision.departureMotion)); !vote.isEmpty()) {
        sentences.append(vote);
    }
    return sentences;
}

QStringList instructionSentences(const PaperJob &job)
{
    QStringList sentences;
    for (const Instruction &instruction : job.facts.instructions) {
        if (ofThisCategory(job, instruction.category)) {
            sentences.append(instructionSentence(job, instruction));
        }
    }
    return sentences;
}

QStringList vacancySentences(const PaperJob &job)
{
    QStringList sentences;
    for (const Vacancy &vacancy : job.facts.vacancies) {
        if (!ofThisCategory(job, vacancy.category)) {
            continue;
        }
        QString sentence = job.say(QT_TRANSLATE_NOOP("papers", "Seat %1 of %2 was vacated on %3. Ground: %4."),
                                   {job.say.digits(vacancy.place), job.numbered(vacancy.candidate),
                                    job.say.date(vacancy.date), vacancy.ground});
        if (!vacancy.hearing.isEmpty()) {
            sentence += u' ' + job.say(QT_TRANSLATE_NOOP("papers", "Hearing: %1."), {vacancy.hearing});
        }
        sentence += u' ' + (vacancy.way == VacatedSeat::ReserveTakesSeat
                                ? job.say(QT_TRANSLATE_NOOP("papers", "The first reserve takes the seat."))
                                : job.say(QT_TRANSLATE_NOOP("papers", "Everyone below moves up.")));
        if (const QString vote = motionSentence(job, job.facts.motion(vacancy.motion)); !vote.isEmpty()) {
            sentence += u' ' + vote;
        }
        sentences.append(sentence);
    }
    return sentences;
}

QStringList decisionHistory(const PaperJob &job)
{
    QStringList sentences;
    for (const Decision &decision : job.facts.decisions) {
        if (!ofThisCategory(job, decision.category)) {
            continue;
        }
        if (decision.by == DecidedBy::Authority) {
            sentences.append(job.say(QT_TRANSLATE_NOOP("papers", "Awardees named by decision no. %1 of %2."),
                                     {job.say.digits(decision.reference), job.say.date(decision.date)}));
        }
        if (!decision.replaced) {
            continue;
        }
        QStringList names;
        for (const CandidateId &id : decision.seats) {
            names.append(job.numbered(id));
        }
        sentences.append(job.say(QT_TRANSLATE_NOOP("papers", "Decision of %1, since replaced: %2."),
                                 {job.say.date(decision.date), job.say.join(names)}));
    }
    return sentences;
}

int seatOf(const PaperJob &job, const CandidateId &candidate)
{
    const Decision *decision = job.category == nullptr ? nullptr : job.facts.decisionInForce(job.category->id);
    return decision == nullptr ? 0 : static_cast<int>(decision->seats.indexOf(candidate)) + 1;
}

qint64 prizeOf(const PaperJob &job, int place)
{
    return job.category == nullptr ? 0 : job.category->settings.prizesRiel.value(place - 1, 0);
}

} // namespace rangvoan::report
