// SPDX-License-Identifier: Apache-2.0
#include "app/services/amendmentservice.h"

#include "app/domain/mark.h"
#include "app/procedure/rankinginput.h"
#include "app/services/visibility.h"

#include <algorithm>
#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// Papers of a category that tell places or points of all.
bool tellsRanking(const QString &kind)
{
    const std::array kinds{u"ranking"_s, u"shortlist"_s,    u"cut-line-annex"_s, u"chairs-folder"_s,
                           u"minutes"_s, u"award-report"_s, u"cover-letter"_s,   u"evaluation-report"_s};
    return std::find(kinds.cbegin(), kinds.cend(), kind) != kinds.cend();
}

bool tellsScore(const QString &kind)
{
    return kind == u"how-this-score"_s || kind == u"feedback-letter"_s;
}

QList<Paper> touchedPapers(const CycleFacts &facts, const CategoryId &category, const RankingChange &change)
{
    QList<Paper> touched;
    for (const Paper &paper : facts.papers) {
        const bool ofAll = paper.category == category && paper.candidate.isNull() && tellsRanking(paper.kind);
        const bool ofOne =
            tellsScore(paper.kind) && std::any_of(change.changes.cbegin(), change.changes.cend(),
                                                  [&](const PlaceChange &one) { return one.id == paper.candidate; });
        if (!paper.annulled && !change.changes.isEmpty() && (ofAll || ofOne)) {
            touched.append(paper);
        }
    }
    return touched;
}

bool namesHidden(const RankingAmendment &amendment, const QSet<CandidateId> &hidden)
{
    const auto pairHidden = [&](const RankingAmendment::Pair &pair) {
        return hidden.contains(pair.candidate);
    };
    const auto sheetHidden = [&](const SheetMarks &sheet) {
        return hidden.contains(sheet.candidate);
    };
    return std::any_of(amendment.withdrawn.cbegin(), amendment.withdrawn.cend(),
                       [&](const CandidateId &id) { return hidden.contains(id); }) ||
           std::any_of(amendment.annulled.cbegin(), amendment.annulled.cend(), pairHidden) ||
           std::any_of(amendment.replaced.cbegin(), amendment.replaced.cend(), sheetHidden);
}

Result<SheetMarks> marksInPlace(const ScoreSheet &sheet, const QList<int> &steps, const Scale &scale)
{
    SheetMarks marks{sheet.candidate, sheet.member, {}};
    for (const int step : steps) {
        const bool stored = step >= 0 && step < Mark::notMarkedValue;
        const Result<Mark> mark =
            stored ? Mark::fromStored(static_cast<quint16>(step), scale) : Mark::fromSteps(step, scale);
        if (!mark) {
            return mark.error();
        }
        marks.steps.append(mark->stored());
    }
    return marks;
}

} // namespace

Result<AmendmentPreview> AmendmentService::previewMarks(const Actor &actor, const CycleId &cycle, const SheetId &sheet,
                                                        const QList<int> &steps) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const auto found = std::find_if(facts->sheets.cbegin(), facts->sheets.cend(),
                                    [&](const ScoreSheet &one) { return one.id == sheet && one.isCurrent(); });
    const CategoryFacts *category = found == facts->sheets.cend() ? nullptr : facts->category(found->category);
    if (category == nullptr || category->rules == nullptr) {
        return notFound("sheet");
    }
    const Result<SheetMarks> marks = marksInPlace(*found, steps, category->rules->scale);
    return marks ? preview(actor, cycle, found->category, found->round, {{}, {}, {*marks}})
                 : Result<AmendmentPreview>(marks.error());
}

Result<AmendmentPreview> AmendmentService::preview(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                                                   int round, const RankingAmendment &amendment) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (!facts->isClosed({category, round, Stage::Scoring})) {
        return Error{ErrorCode::ScoringOpen, {}};
    }
    const QSet<CandidateId> hidden = hiddenByConflict(actor, *facts);
    if (namesHidden(amendment, hidden)) {
        return notFound("candidate");
    }
    const Result<RankingInput> input = rankingInput(*facts, category, round);
    if (!input) {
        return input.error();
    }
    const Result<RankingInput> other = amended(*input, amendment);
    if (!other) {
        return other.error();
    }
    const RuleSet &rules = *facts->category(category)->rules;
    const Result<Ranking> before = rank(*input, rules);
    const Result<Ranking> after = rank(*other, rules);
    if (!before || !after) {
        return before ? after.error() : before.error();
    }
    AmendmentPreview preview{rankingChange(*before, *after, input->seats),
                             facts->isClosed({category, round, Stage::Ranking}),
                             true,
                             input->seats,
                             {}};
    const qsizetype removed =
        preview.change.changes.removeIf([&](const PlaceChange &change) { return hidden.contains(change.id); });
    for (UnresolvedTie &tie : preview.change.opened) {
        tie.candidates.removeIf([&](const CandidateId &id) { return hidden.contains(id); });
    }
    preview.complete = removed == 0;
    preview.papers = touchedPapers(*facts, category, preview.change); // of nobody who is hidden
    return preview;
}

} // namespace rangvoan
