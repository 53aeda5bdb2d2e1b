// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/ranking.h"
#include "app/main/scorejson.h"
#include "app/main/session.h"
#include "app/procedure/rankingbasis.h"
#include "app/services/rankingservice.h"
#include "app/text/stagetext.h"

#include <QJsonArray>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// Ranking, rules, people and words in one hand.
struct AwardRanking
{
    const CommandRun &run;
    const CycleFacts &facts;
    const CategoryFacts &category;
    int round = 1;
    Ranking ranking;
    QHash<CandidateId, int> numbers;
    QHash<CandidateId, PersonName> names;

    const RuleSet &rules() const { return *category.rules; }
    QString number(const CandidateId &id) const { return QString::number(numbers.value(id)); }
    QString name(const CandidateId &id) const
    {
        const PersonName person = names.value(id);
        return run.words.isKhmer() || person.latin.isEmpty() ? person.khmer() : person.latin;
    }
};

/// The places as they were closed: after the motion on the seats a member in conflict with a candidate may know them,
/// but not the marks they came from, so they cannot be computed anew for that member (design 3.4).
void takeSealedPlaces(const SealedRanking &sealed, const CycleFacts &facts, Ranking &ranking)
{
    ranking = {};
    for (const SealedPlace &place : sealed.places) {
        const Candidate *candidate = facts.candidate(place.candidate);
        const Result<Score> score = Score::fromText(place.score);
        if (candidate != nullptr && score) {
            RankedCandidate row{place.candidate, candidate->number, place.place, *score, {}, place.sheets, {}, false};
            ranking.rows.append(row);
        }
    }
}

Result<Ranking> visibleRanking(const Session &session, int round)
{
    const CycleFacts &facts = session.facts;
    const auto isClosed = [&](Stage stage) {
        return facts.isClosed({session.category, round, stage});
    };
    if (!isClosed(Stage::Scoring)) {
        return Error{ErrorCode::ScoringOpen, {}};
    }
    // A member sees only the own marks until then, and a ranking of those alone would be a wrong one.
    if (session.actor.role == Role::Member && !isClosed(Stage::Ranking)) {
        return Error{ErrorCode::NotAllowed,
                     {QString::number(static_cast<int>(Role::Member)),
                      QString::fromUtf8(QT_TRANSLATE_NOOP("deed", "see the ranking before it is closed"))}};
    }
    // Of all candidates: a place counts those too whom the actor may not know.
    const Result<RankingView> view =
        RankingService(session.context()).view(session.actor, facts.id, session.category, round);
    Result<Ranking> ranking = view ? view->ranking : Result<Ranking>(view.error());
    const SealedRanking *sealed = facts.sealedRanking(session.category, round);
    const QList<Candidate> running = facts.running(session.category, round);
    const bool lacksMarks = std::any_of(running.cbegin(), running.cend(), [&](const Candidate &candidate) {
        return facts.inConflict(session.actor.member, candidate.id);
    });
    if (ranking && sealed != nullptr && lacksMarks) {
        takeSealedPlaces(*sealed, facts, *ranking);
    }
    return ranking;
}

QString stepName(TieStepKind kind)
{
    switch (kind) {
    case TieStepKind::Component:
        return u"component"_s;
    case TieStepKind::TopMarks:
        return u"topmarks"_s;
    case TieStepKind::Pairwise:
        return u"pairwise"_s;
    case TieStepKind::Vote:
        return u"vote"_s;
    case TieStepKind::Lot:
        return u"lot"_s;
    }
    return {};
}

QJsonArray stepsJson(const AwardRanking &award, const QList<TieStep> &steps)
{
    QJsonArray list;
    for (const TieStep &step : steps) {
        QJsonArray values;
        for (const TieValue &value : step.values) {
            values.append(QJsonObject{{u"id"_s, award.number(value.candidate)},
                                      {u"value"_s, scoreJson(value.value, award.rules().displayPlaces.value)}});
        }
        QJsonObject json{{u"kind"_s, stepName(step.kind)},
                         {u"place"_s, step.place},
                         {u"separated"_s, step.separated},
                         {u"values"_s, values}};
        if (step.kind == TieStepKind::Component) {
            json.insert(u"component"_s, step.component);
        } else if (step.kind == TieStepKind::TopMarks) {
            json.insert(u"mark"_s, step.level);
        }
        list.append(json);
    }
    return list;
}

QJsonArray idsJson(const AwardRanking &award, const QList<CandidateId> &candidates)
{
    QJsonArray ids;
    for (const CandidateId &id : candidates) {
        ids.append(award.number(id));
    }
    return ids;
}

QJsonObject awardJson(const AwardRanking &award)
{
    QJsonArray rows;
    for (const RankedCandidate &row : award.ranking.rows) {
        const PersonName name = award.names.value(row.id);
        rows.append(QJsonObject{{u"rank"_s, row.place},
                                {u"id"_s, award.number(row.id)},
                                {u"name_km"_s, name.khmer()},
                                {u"name_en"_s, name.latin},
                                {u"score"_s, scoreJson(row.score, award.rules().displayPlaces.value)},
                                {u"sheets"_s, row.sheets},
                                {u"tie_steps"_s, stepsJson(award, row.steps)}});
    }
    QJsonArray ties;
    for (const UnresolvedTie &tie : award.ranking.unresolved) {
        ties.append(QJsonObject{{u"rank"_s, tie.firstPlace},
                                {u"ids"_s, idsJson(award, tie.candidates)},
                                {u"crosses_seats"_s, tie.crossesSeats},
                                {u"crosses_prizes"_s, tie.crossesPrizes}});
    }
    return {{u"year"_s, award.facts.settings.year},
            {u"category"_s, award.category.settings.code},
            {u"round"_s, award.round},
            {u"ranking"_s, rows},
            {u"unresolved_ties"_s, ties},
            {u"unscored"_s, idsJson(award, award.ranking.unscored)}};
}

/// How a step reads behind the line of a candidate it gave a place.
QString stepText(const AwardRanking &award, const TieStep &step)
{
    switch (step.kind) {
    case TieStepKind::Component: {
        const Component &component = award.rules().components.at(award.rules().componentIndex(step.component));
        const QString name = award.run.words.isKhmer() ? component.name.km : component.name.en;
        return filledIn(award.run.say(QT_TRANSLATE_NOOP("command", "separated by %1")), {name});
    }
    case TieStepKind::TopMarks:
        return award.run.say(QT_TRANSLATE_NOOP("command", "separated by the number of top marks"));
    case TieStepKind::Pairwise:
        return award.run.say(QT_TRANSLATE_NOOP("command", "separated by the majority of the members who marked both"));
    case TieStepKind::Vote:
        return award.run.say(QT_TRANSLATE_NOOP("command", "separated by a vote of the committee"));
    case TieStepKind::Lot:
        return award.run.say(QT_TRANSLATE_NOOP("command", "separated by lot"));
    }
    return {};
}

QString awardText(const AwardRanking &award)
{
    QStringList lines;
    for (const RankedCandidate &row : award.ranking.rows) {
        QString line = u"%1  %2  "_s.arg(row.place, 3).arg(row.score.display(award.rules().displayPlaces.value), 6);
        line += filledIn(award.run.say(QT_TRANSLATE_NOOP("command", "no. %1 %2")),
                         {award.number(row.id), award.name(row.id)});
        const auto separating =
            std::find_if(row.steps.crbegin(), row.steps.crend(), [](const TieStep &step) { return step.separated; });
        if (separating != row.steps.crend()) {
            line += u" ("_s + stepText(award, *separating) + u')';
        }
        lines.append(line);
    }
    for (const UnresolvedTie &tie : award.ranking.unresolved) {
        QStringList numbers;
        for (const CandidateId &id : tie.candidates) {
            numbers.append(award.number(id));
        }
        lines.append(
            filledIn(award.run.say(QT_TRANSLATE_NOOP("command", "Places %1 to %2 are equal: candidates no. %3.")),
                     {QString::number(tie.firstPlace), QString::number(tie.lastPlace), numbers.join(u", "_s)}));
    }
    return lines.join(u'\n');
}

/// Somebody may be hidden from these: what they are told needs all facts.
bool mayMissSomebody(const Actor &actor, const CycleFacts &outline)
{
    const QList<Conflict> &conflicts = outline.conflicts;
    return actor.role == Role::Member ||
           std::any_of(conflicts.cbegin(), conflicts.cend(),
                       [&actor](const Conflict &conflict) { return conflict.member == actor.member; });
}

/// For who may know everybody: straight from the sheets, without a dossier in between.
Status rankWhole(const Session &session, AwardRanking &award)
{
    const CategoryId category = session.category;
    if (!award.facts.isClosed({category, award.round, Stage::Scoring})) {
        return Error{ErrorCode::ScoringOpen, {}};
    }
    Result<RankingBasis> basis = session.file->loadForRanking(award.facts.id, category, award.round);
    if (!basis) {
        return basis.error();
    }
    for (const RankCandidate &candidate : std::as_const(basis->frame.candidates)) {
        award.numbers.insert(candidate.id, candidate.number);
    }
    Result<Ranking> ranking = rankingOf(*std::move(basis), category);
    Result<QHash<CandidateId, PersonName>> names = session.file->names(category);
    if (!ranking || !names) {
        return ranking ? names.error() : ranking.error();
    }
    award.ranking = *std::move(ranking);
    award.names = *std::move(names);
    return {};
}

Status rankVisible(const Session &session, AwardRanking &award)
{
    Result<Ranking> ranking = visibleRanking(session, award.round);
    if (!ranking) {
        return ranking.error();
    }
    award.ranking = *std::move(ranking);
    for (const Candidate &candidate : award.facts.candidates) {
        award.numbers.insert(candidate.id, candidate.number);
        award.names.insert(candidate.id, candidate.nomination.name);
    }
    return {};
}

ExitCode answerRanking(const CommandRun &run, const AwardRanking &award)
{
    if (run.json()) {
        run.answer(awardJson(award));
    } else {
        run.console.out(awardText(award));
    }
    const QList<UnresolvedTie> &ties = award.ranking.unresolved;
    const bool isOpen =
        std::any_of(ties.cbegin(), ties.cend(), [](const UnresolvedTie &tie) { return tie.mustBeResolved(); });
    if (isOpen) {
        run.console.message(run.say(QT_TRANSLATE_NOOP("command", "A tie across the seats or prizes is open: the "
                                                                 "committee has to separate it.")));
    }
    return isOpen ? ExitCode::No : ExitCode::Done;
}

} // namespace

Result<int> chosenRound(const CommandRun &run, const CycleFacts &facts, const CategoryId &category)
{
    const int last = facts.lastRound(category);
    if (!run.options.isSet(u"round"_s)) {
        return last;
    }
    const QString wanted = run.options.value(u"round"_s);
    const int round = wanted.toInt();
    return round >= 1 && round <= last ? Result<int>(round)
                                       : Result<int>(Error{ErrorCode::InvalidArgument, {u"--round "_s + wanted}});
}

ExitCode rankAwardFile(const CommandRun &run, const QString &path)
{
    Result<Session> session = openOutline(run, path, db::AwardFile::Access::Read, CategoryNeed::Required);
    const bool partly = session && mayMissSomebody(session->actor, session->facts);
    if (partly) {
        session = openSession(run, path, db::AwardFile::Access::Read, CategoryNeed::Required);
    }
    if (!session) {
        return run.fail(session.error());
    }
    const Result<int> round = chosenRound(run, session->facts, session->category);
    if (!round) {
        return run.fail(round.error());
    }
    AwardRanking award{run, session->facts, *session->facts.category(session->category), *round, {}, {}, {}};
    const Status ranked = partly ? rankVisible(*session, award) : rankWhole(*session, award);
    return ranked ? answerRanking(run, award) : run.fail(ranked.error());
}

} // namespace rangvoan
