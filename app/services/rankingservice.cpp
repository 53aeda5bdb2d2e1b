// SPDX-License-Identifier: Apache-2.0
#include "app/services/rankingservice.h"

#include "app/domain/plaintext.h"
#include "app/scoring/lot.h"
#include "app/services/visibility.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

/// Computed of all, told without those whom the reader may not know.
void leaveOut(Ranking &ranking, const QSet<CandidateId> &hidden)
{
    ranking.rows.removeIf([&hidden](const RankedCandidate &row) { return hidden.contains(row.id); });
    for (RankedCandidate &row : ranking.rows) {
        for (TieStep &step : row.steps) {
            step.values.removeIf([&hidden](const TieValue &value) { return hidden.contains(value.candidate); });
        }
    }
    for (UnresolvedTie &tie : ranking.unresolved) {
        tie.candidates.removeIf([&hidden](const CandidateId &id) { return hidden.contains(id); });
    }
    ranking.unscored.removeIf([&hidden](const CandidateId &id) { return hidden.contains(id); });
    ranking.unresolved.removeIf([](const UnresolvedTie &tie) { return tie.candidates.isEmpty(); });
}

Status checkRuling(const CycleFacts &facts, const TieRuling &ruling)
{
    if (ruling.method == TieMethod::CommitteeVote) {
        const Motion *motion = facts.motion(ruling.motion);
        if (motion == nullptr || !motion->isCarried() || motion->subject != MotionSubject::Tie) {
            return refusal(QT_TRANSLATE_NOOP("refusal", "A vote on a tie needs a carried motion."));
        }
    }
    if (ruling.method == TieMethod::LotByHand && (isBlank(ruling.how) || ruling.witnesses.size() < 2)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A lot drawn by hand needs how it was drawn and two witnesses."));
    }
    if (ruling.method == TieMethod::LotByHash && (isBlank(ruling.how) || isBlank(ruling.published))) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A lot by published text needs its source, named before the draw, "
                                                    "and the text."));
    }
    return {};
}

Result<QList<CandidateId>> hashOrder(const CycleFacts &facts, const TieRuling &ruling)
{
    QList<int> numbers;
    for (const CandidateId &id : ruling.order) {
        numbers.append(facts.candidate(id)->number);
    }
    const Result<QList<LotTicket>> tickets = drawLot(ruling.published, numbers);
    if (!tickets) {
        return tickets.error();
    }
    QList<CandidateId> order;
    for (const LotTicket &ticket : *tickets) {
        const auto found = std::find_if(ruling.order.cbegin(), ruling.order.cend(), [&](const CandidateId &id) {
            return facts.candidate(id)->number == ticket.number;
        });
        order.append(*found);
    }
    return order;
}

Status mayRead(const Actor &actor, const CycleFacts &facts, const CategoryId &category, int round)
{
    if (actor.role == Role::Keyer) {
        return mayDo(actor, facts, Deed::Prepare);
    }
    if (!facts.isClosed({category, round, Stage::Scoring})) {
        return Error{ErrorCode::ScoringOpen, {}};
    }
    if (actor.role == Role::Member && !facts.isClosed({category, round, Stage::Ranking})) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Members see the ranking when it is closed."));
    }
    return {};
}

QSet<CandidateId> unknownTo(const Actor &actor, const CycleFacts &facts)
{
    QSet<CandidateId> unknown;
    for (const Candidate &candidate : facts.candidates) {
        unknown.insert(candidate.id);
    }
    const CycleFacts visible = visibleFacts(actor, facts);
    for (const Candidate &candidate : visible.candidates) {
        unknown.remove(candidate.id);
    }
    return unknown;
}

/// How many were to mark each candidate.
QHash<CandidateId, int> panelSizes(const CycleFacts &facts, const CategoryId &category, int round)
{
    QHash<CandidateId, int> sizes;
    for (const Assignment &assignment : facts.assignments) {
        if (assignment.category == category && assignment.round == round &&
            assignment.state != AssignmentState::Reassigned) {
            ++sizes[assignment.candidate];
        }
    }
    return sizes;
}

/// A conflict closes the marks of a candidate for good, even where the name is open to all again.
bool lacksMarks(const Actor &actor, const CycleFacts &facts, const CategoryId &category, int round)
{
    const QSet<CandidateId> conflicts = inConflictWith(actor.member, facts);
    const QList<Candidate> running = facts.running(category, round);
    return std::any_of(running.cbegin(), running.cend(),
                       [&](const Candidate &candidate) { return conflicts.contains(candidate.id); });
}

} // namespace

Result<Ranking> RankingService::ranking(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                                        int round) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (!facts->isClosed({category, round, Stage::Scoring})) {
        return Error{ErrorCode::ScoringOpen, {}};
    }
    Result<Ranking> ranking = rankingOf(*facts, category, round);
    if (ranking) {
        leaveOut(*ranking, hiddenByConflict(actor, *facts));
    }
    return ranking;
}

Result<RankingView> RankingService::view(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                                         int round) const
{
    const Result<CycleFacts> facts = context().store.load(cycle);
    if (!facts) {
        return facts.error();
    }
    if (const Status allowed = mayRead(actor, *facts, category, round); !allowed) {
        return allowed.error();
    }
    const Result<RankingInput> input = rankingInput(*facts, category, round);
    const Result<Ranking> ranking =
        input ? rank(*input, *facts->category(category)->rules) : Result<Ranking>(input.error());
    if (!ranking) {
        return ranking.error();
    }
    RankingView view{*ranking, {}, input->seats, true};
    leaveOut(view.ranking, unknownTo(actor, *facts));
    view.complete = view.ranking.rows.size() == ranking->rows.size();
    const QHash<CandidateId, int> sizes = panelSizes(*facts, category, round);
    for (const RankedCandidate &row : std::as_const(view.ranking.rows)) {
        view.panels.insert(row.id, std::max(row.sheets, sizes.value(row.id)));
    }
    return view;
}

Result<FirmnessWork> RankingService::firmness(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                                              int round) const
{
    const Result<CycleFacts> facts = context().store.load(cycle);
    if (!facts) {
        return facts.error();
    }
    if (const Status allowed = mayRead(actor, *facts, category, round); !allowed) {
        return allowed.error();
    }
    const Result<RankingInput> input = rankingInput(*facts, category, round);
    if (!input) {
        return input.error();
    }
    const std::shared_ptr<const RuleSet> rules = facts->category(category)->rules;
    const bool lacks = lacksMarks(actor, *facts, category, round);
    return FirmnessWork([input = *input, rules, hidden = unknownTo(actor, *facts), lacks](const auto &stop) {
        Result<Firmness> found = rangvoan::firmness(input, *rules, BootstrapPlan(), stop);
        if (found) {
            leaveOut(*found, hidden);
        }
        if (found && lacks) {
            found->advice.reset();
        }
        return found;
    });
}

Status RankingService::ruleTie(const Actor &actor, const CycleId &cycle, TieRuling ruling) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const Status open = requireOpen(*facts, {ruling.category, ruling.round, Stage::Ranking}); !open) {
        return open;
    }
    if (const Status checked = checkRuling(*facts, ruling); !checked) {
        return checked;
    }
    const Result<Ranking> ranking = rankingOf(*facts, ruling.category, ruling.round);
    if (!ranking) {
        return ranking.error();
    }
    const bool isOpenTie = std::any_of(ranking->unresolved.cbegin(), ranking->unresolved.cend(), [&](const auto &tie) {
        return std::is_permutation(tie.candidates.cbegin(), tie.candidates.cend(), ruling.order.cbegin(),
                                   ruling.order.cend());
    });
    if (!isOpenTie) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Name exactly the candidates of one open tie, best first."));
    }
    if (ruling.method == TieMethod::LotByHash) {
        const Result<QList<CandidateId>> order = hashOrder(*facts, ruling);
        if (!order) {
            return order.error();
        }
        ruling.order = *order;
    }
    if (!ruling.date.isValid()) {
        ruling.date = context().clock.today();
    }
    return write(actor, *facts, {TieRuled{ruling}});
}

Status RankingService::nameFinalists(const Actor &actor, const CycleId &cycle, const CategoryId &category) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (facts->lastRound(category) < 2) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The rules of this category have one round only."));
    }
    if (const Status open = requireOpen(*facts, {category, 1, Stage::Ranking}); !open) {
        return open;
    }
    const Result<Ranking> ranking = rankingOf(*facts, category, 1);
    if (!ranking) {
        return ranking.error();
    }
    const int wanted = facts->category(category)->rules->rounds.value.finalists;
    FinalistsNamed named{category, {}};
    for (const RankedCandidate &row : ranking->rows) {
        if (row.place <= wanted) {
            named.finalists.append(row.id);
        }
    }
    if (named.finalists.size() > wanted) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A tie crosses the line of the finalists: separate it first."));
    }
    return write(actor, *facts, {named});
}

} // namespace rangvoan
