// SPDX-License-Identifier: Apache-2.0
#include "app/services/scoringboard.h"

#include "app/procedure/bar.h"
#include "app/scoring/sheetmarks.h"
#include "app/services/scoringservice.h"
#include "app/services/visibility.h"

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

using BoardPair = std::pair<MemberId, CandidateId>;

bool isValidSheet(const ScoreSheet &sheet, const CategoryFacts &category)
{
    QList<quint16> steps;
    for (const int step : sheet.steps) {
        steps.append(static_cast<quint16>(step));
    }
    return sheet.rulesHash == category.rulesHash && sheetTotal(steps, *category.rules).has_value();
}

SheetProgress progressOf(const Assignment &work, const QSet<BoardPair> &handedIn, const QSet<BoardPair> &begun)
{
    const BoardPair pair{work.member, work.candidate};
    switch (work.state) {
    case AssignmentState::Recused:
        return SheetProgress::Recused;
    case AssignmentState::Excused:
    case AssignmentState::Reassigned:
        return handedIn.contains(pair) ? SheetProgress::HandedIn : SheetProgress::Excused;
    case AssignmentState::Open:
        break;
    }
    if (handedIn.contains(pair)) {
        return SheetProgress::HandedIn;
    }
    return begun.contains(pair) ? SheetProgress::InWork : SheetProgress::NotBegun;
}

QList<BoardMember> membersOf(const CycleFacts &facts, const QList<BoardSheet> &sheets)
{
    QList<BoardMember> members;
    for (const Member &member : facts.members) {
        BoardMember line{.member = member.id};
        for (const BoardSheet &sheet : sheets) {
            const bool counts = sheet.member == member.id && sheet.progress != SheetProgress::Excused &&
                                sheet.progress != SheetProgress::Recused;
            line.assigned += counts ? 1 : 0;
            line.handedIn += counts && sheet.progress == SheetProgress::HandedIn ? 1 : 0;
            line.inWork += counts && sheet.progress == SheetProgress::InWork ? 1 : 0;
        }
        const bool worked = std::any_of(sheets.cbegin(), sheets.cend(),
                                        [&](const BoardSheet &sheet) { return sheet.member == member.id; });
        if (worked) {
            members.append(line);
        }
    }
    return members;
}

bool isWaivedFor(const CycleFacts &facts, const CategoryId &category, int round, const CandidateId &candidate)
{
    return std::any_of(facts.waivers.cbegin(), facts.waivers.cend(), [&](const CoverageWaiver &waiver) {
        return waiver.category == category && waiver.round == round && waiver.candidate == candidate;
    });
}

Status mayWatch(const Actor &actor, const CycleFacts &facts)
{
    return actor.role == Role::Observer ? Status() : mayDo(actor, facts, Deed::Prepare);
}

} // namespace

Result<ScoringBoard> ScoringBoardService::board(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                                                int round) const
{
    const Result<CycleFacts> facts = context().store.load(cycle);
    if (!facts) {
        return facts.error();
    }
    if (const Status allowed = mayWatch(actor, *facts); !allowed) {
        return allowed.error();
    }
    const CategoryFacts *rules = facts->category(category);
    if (rules == nullptr || rules->rules == nullptr) {
        return notFound("category");
    }
    const Result<QList<DraftSheet>> drafts = m_drafts.drafts(cycle, {});
    if (!drafts) {
        return drafts.error();
    }
    QSet<BoardPair> begun;
    for (const DraftSheet &draft : *drafts) {
        if (draft.category == category && draft.round == round) {
            begun.insert({draft.member, draft.candidate});
        }
    }
    QSet<BoardPair> handedIn;
    QHash<CandidateId, int> valid;
    for (const ScoreSheet &sheet : facts->currentSheets(category, round)) {
        handedIn.insert({sheet.member, sheet.candidate});
        valid[sheet.candidate] +=
            isValidSheet(sheet, *rules) && !facts->inConflict(sheet.member, sheet.candidate) ? 1 : 0;
    }
    const QSet<CandidateId> hidden = hiddenByConflict(actor, *facts);
    ScoringBoard board;
    QSet<CandidateId> shown;
    for (const Candidate &candidate : facts->running(category, round)) {
        if (!hidden.contains(candidate.id)) {
            shown.insert(candidate.id);
            board.candidates.append({candidate.id, valid.value(candidate.id), sheetsNeeded(*facts, category),
                                     isWaivedFor(*facts, category, round, candidate.id)});
        }
    }
    for (const Assignment &work : facts->assignments) {
        if (work.category == category && work.round == round && shown.contains(work.candidate)) {
            board.sheets.append({work.member, work.candidate, progressOf(work, handedIn, begun)});
        }
    }
    board.members = membersOf(*facts, board.sheets);
    return board;
}

Result<PaperSheet> ScoringBoardService::paperSheet(const Actor &actor, const CycleId &cycle, const QString &code) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Mark);
    if (!facts) {
        return facts.error();
    }
    if (!isSheetCode(code)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "“%1” is not a sheet code: compare it letter by letter."), {code});
    }
    const auto work = std::find_if(facts->assignments.cbegin(), facts->assignments.cend(), [&](const Assignment &one) {
        return one.state == AssignmentState::Open && sheetCode(cycle, one.round, one.candidate, one.member) == code;
    });
    if (work == facts->assignments.cend()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "No sheet that is awaited has the code %1."), {code});
    }
    const Result<QList<DraftSheet>> drafts = m_drafts.drafts(cycle, {});
    if (!drafts) {
        return drafts.error();
    }
    PaperSheet sheet{work->category, work->round, work->candidate, work->member, {}, false};
    const QString prefix = u"first:"_s + code + u':';
    for (const DraftSheet &draft : *drafts) {
        if (draft.author.startsWith(prefix)) {
            sheet.firstKeyer = draft.author.mid(prefix.size());
        }
    }
    const QList<ScoreSheet> sheets = facts->currentSheets(work->category, work->round);
    sheet.handedIn = std::any_of(sheets.cbegin(), sheets.cend(), [&](const ScoreSheet &one) {
        return one.member == work->member && one.candidate == work->candidate;
    });
    return sheet;
}

} // namespace rangvoan
