// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/chores.h"

#include "app/services/conflictservice.h"
#include "app/services/eligibilityservice.h"
#include "app/services/scoringservice.h"
#include "tests/app/services/office.h"

#include <QTest>

#include <algorithm>

namespace rangvoan::chores
{

using namespace Qt::StringLiterals;

namespace
{

/// As everybody sees it together.
CycleFacts fileOf(ui::Workspace &workspace)
{
    return workspace.context().store.load(workspace.cycle()).value_or(CycleFacts());
}

QList<Evidence> piecesOf(const CycleFacts &facts, const Candidate &candidate)
{
    QList<Evidence> pieces;
    for (const EligibilityRule &rule : facts.category(candidate.category)->rules->eligibility) {
        for (const RequiredDocument &document : rule.documents) {
            Evidence piece;
            piece.candidate = candidate.id;
            piece.title = document.name.km;
            piece.document = document.code;
            piece.location = u"ប្រអប់ ១"_s;
            pieces.append(piece);
        }
    }
    return pieces;
}

} // namespace

void makeEligible(ui::Workspace &workspace, const CategoryId &category)
{
    const EligibilityService service(workspace.context());
    const CycleFacts facts = fileOf(workspace);
    QList<Evidence> pieces;
    QList<CandidateId> waiting;
    for (const Candidate &candidate : facts.candidates) {
        if (candidate.category == category && candidate.isAccepted() && candidate.verdict == Verdict::Open) {
            waiting.append(candidate.id);
            pieces.append(piecesOf(facts, candidate));
        }
    }
    const auto received = service.recordEvidence(workspace.actor(), workspace.cycle(), pieces);
    QVERIFY(received.has_value());
    QVERIFY(service.verifyEvidence(workspace.actor(), workspace.cycle(), *received, u"វ៉ាន់ សុជាតា"_s, u"ឡាយ ធីតា"_s));
    for (const CandidateId &candidate : std::as_const(waiting)) {
        QVERIFY(
            service.decide(workspace.actor(), workspace.cycle(), candidate, Verdict::Eligible, {}, u"មន្ទីរបានបញ្ជាក់"_s));
    }
    workspace.reload();
}

void handInConflictSheets(ui::Workspace &workspace, const CategoryId &category)
{
    const CycleFacts facts = fileOf(workspace);
    for (const Member &member : facts.members) {
        const bool has =
            std::any_of(facts.conflictSheets.cbegin(), facts.conflictSheets.cend(), [&](const ConflictSheet &sheet) {
                return sheet.member == member.id && sheet.category == category;
            });
        if (member.isServing() && !has) {
            QVERIFY(ConflictService(workspace.context())
                        .handInSheet(workspace.actor(), workspace.cycle(), member.id, category, {{}, true, {}}));
        }
    }
    workspace.reload();
}

void handIn(ui::Workspace &workspace, const Assignment &work, int quality)
{
    const CycleFacts facts = fileOf(workspace);
    SheetEntry entry;
    entry.category = work.category;
    entry.round = work.round;
    entry.candidate = work.candidate;
    entry.member = work.member;
    entry.steps = test::Office::marks(quality, facts.category(work.category)->rules->indicators.size());
    const Role role = facts.chair()->id == work.member ? Role::Chair : Role::Member;
    QVERIFY(ScoringService(workspace.context(), workspace.drafts())
                .handIn({work.member, role, false}, workspace.cycle(), entry));
    workspace.reload();
}

void markAll(ui::Workspace &workspace, const CategoryId &category, int round, const std::function<int(int)> &quality)
{
    const CycleFacts facts = fileOf(workspace);
    const QList<ScoreSheet> sheets = facts.currentSheets(category, round);
    for (const Assignment &work : facts.assignments) {
        const bool done = std::any_of(sheets.cbegin(), sheets.cend(), [&work](const ScoreSheet &sheet) {
            return sheet.candidate == work.candidate && sheet.member == work.member;
        });
        if (work.category == category && work.round == round && work.state == AssignmentState::Open && !done) {
            handIn(workspace, work, quality(facts.candidate(work.candidate)->number));
        }
    }
}

} // namespace rangvoan::chores
