// SPDX-License-Identifier: Apache-2.0
#include "app/main/demo/demoseason.h"
#include "app/services/conflictservice.h"
#include "app/services/eligibilityservice.h"
#include "app/services/moderationservice.h"
#include "app/services/panelservice.h"
#include "app/services/rankingservice.h"

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int tiedPlace = 4; ///< index of place 5: the candidate of place 6 is made its equal

Evidence demoEvidence(const Candidate &candidate, const RequiredDocument &document, int page)
{
    Evidence piece;
    piece.candidate = candidate.id;
    piece.title = document.name.km;
    piece.document = document.code;
    const bool isVideo = document.code == u"doc-video"_s;
    piece.kind = isVideo ? EvidenceKind::Medium : EvidenceKind::Paper;
    piece.location = isVideo
                         ? u"ថាសលេខ %1"_s.arg(candidate.number)
                         : u"ប្រអប់ %1 សំណុំ %2 ទំព័រ %3"_s.arg((candidate.number + 9) / 10).arg(candidate.number).arg(page);
    return piece;
}

QList<RequiredDocument> requiredDocuments(const RuleSet &rules)
{
    for (const EligibilityRule &rule : rules.eligibility) {
        if (rule.kind == EligibilityKind::DocumentsPresent) {
            return rule.documents;
        }
    }
    return {};
}

} // namespace

Status DemoSeason::recordDossiers(const CycleFacts &known)
{
    const EligibilityService service(m_context);
    QList<Evidence> pieces;
    const QList<RequiredDocument> documents = requiredDocuments(*m_rules);
    for (const Candidate &candidate : known.candidates) {
        int page = 1;
        for (const RequiredDocument &document : documents) {
            if (candidate.isAccepted()) {
                pieces.append(demoEvidence(candidate, document, page));
                page += 12;
            }
        }
    }
    const auto ids = service.recordEvidence(desk(), m_cycle, pieces);
    if (!ids) {
        return ids.error();
    }
    return service.verifyEvidence(desk(), m_cycle, *ids, u"វ៉ាន់ សុជាតា"_s, u"ឡាយ ធីតា"_s);
}

Status DemoSeason::eligibility()
{
    day(3, 18);
    const EligibilityService service(m_context);
    const Result<CycleFacts> known = facts();
    if (!known) {
        return known.error();
    }
    m_rules = known->category(m_category)->rules;
    m_marks = std::make_unique<DemoMarks>(m_options.seed, *m_rules);
    if (const Status recorded = recordDossiers(*known); !recorded) {
        return recorded;
    }
    if (const Result<int> accepted = service.acceptAllMet(desk(), m_cycle, m_category); !accepted) {
        return accepted.error();
    }
    const Result<CycleFacts> now = facts();
    if (!now) {
        return now.error();
    }
    for (const Candidate &candidate : now->candidates) {
        if (!candidate.isAccepted() || candidate.verdict != Verdict::Open) {
            continue;
        }
        const QList<EligibilityCheck> checks = eligibilityChecks(*now, candidate);
        const auto unmet = std::find_if(checks.cbegin(), checks.cend(), [](const EligibilityCheck &check) {
            return check.outcome == EligibilityOutcome::NotMet;
        });
        const Status decided =
            unmet == checks.cend()
                ? service.decide(desk(), m_cycle, candidate.id, Verdict::Eligible, {}, u"មន្ទីរបានបញ្ជាក់ជាលាយលក្ខណ៍អក្សរ"_s)
                : service.decide(desk(), m_cycle, candidate.id, Verdict::Excluded, unmet->rule, {});
        if (!decided) {
            return decided;
        }
    }
    return close(Stage::Eligibility);
}

Status DemoSeason::declareConflicts()
{
    const ConflictService service(m_context);
    const Result<CycleFacts> known = facts();
    if (!known) {
        return known.error();
    }
    const QList<Candidate> running = known->running(m_category);
    if (running.isEmpty()) {
        return Error{ErrorCode::NotFound, {u"candidate"_s}};
    }
    m_recusedFrom = running.at(running.size() / 2).id;
    for (const Member &member : known->members) {
        QList<DeclaredRelation> relations;
        if (member.order == 3) {
            relations.append({m_recusedFrom, Relation::Family, u"ជាបងប្អូនជីដូនមួយ"_s});
        }
        const Status handed = service.handInSheet(desk(), m_cycle, member.id, m_category, {relations, true});
        if (!handed) {
            return handed;
        }
    }
    const Result<CycleFacts> now = facts();
    if (!now) {
        return now.error();
    }
    for (const ConflictSuggestion &suggestion : conflictSuggestions(*now, m_category, m_context.searchKey)) {
        const bool isFamily = suggestion.relation == Relation::Family;
        const Status answered =
            isFamily ? service.dismissSuggestion(desk(), m_cycle, suggestion, u"ត្រកូលដូចគ្នា តែមិនមែនជាសាច់ញាតិ"_s)
                     : service.confirmSuggestion(desk(), m_cycle, suggestion, u"កន្លែងធ្វើការដូចគ្នា"_s);
        if (!answered) {
            return answered;
        }
    }
    return {};
}

Status DemoSeason::plan(int round)
{
    const PanelService service(m_context);
    const auto seed = static_cast<quint32>(m_options.seed);
    const Result<PanelPlan> proposal = service.propose(desk(), m_cycle, m_category, round, seed);
    if (!proposal) {
        return proposal.error();
    }
    if (const Status accepted = service.accept(desk(), m_cycle, m_category, round, *proposal, seed); !accepted) {
        return accepted;
    }
    return close(Stage::Panels, round);
}

Status DemoSeason::handIn(int round, const CandidateId &candidate, const MemberId &member, const QList<int> &steps)
{
    const ScoringService service(m_context, m_file);
    SheetEntry entry;
    entry.category = m_category;
    entry.round = round;
    entry.candidate = candidate;
    entry.member = member;
    entry.steps = steps;
    entry.notes = m_marks->notes(steps);
    const Role role = member == m_chair ? Role::Chair : Role::Member;
    const Result<SheetId> handed = service.handIn({member, role, false}, m_cycle, entry);
    return handed ? Status() : Status(handed.error());
}

Status DemoSeason::markLongList()
{
    const Result<CycleFacts> known = facts();
    if (!known) {
        return known.error();
    }
    for (const Member &member : known->members) {
        m_severity.insert(member.id, m_marks->draw(41) - 20);
    }
    QHash<CandidateId, int> quality;
    for (const Candidate &candidate : known->running(m_category)) {
        quality.insert(candidate.id, candidate.id == m_recusedFrom ? 345 : 140 + m_marks->draw(200));
    }
    bool planted = false;
    for (const Assignment &assignment : known->assignments) {
        QList<int> steps = m_marks->sheet(quality.value(assignment.candidate), m_severity.value(assignment.member));
        // One mark far from those of the others gives moderation its case.
        if (!planted && quality.value(assignment.candidate) > 300) {
            steps[0] = 0;
            planted = true;
        }
        if (const Status handed = handIn(1, assignment.candidate, assignment.member, steps); !handed) {
            return handed;
        }
    }
    return close(Stage::Scoring, 1);
}

Status DemoSeason::markFinalists()
{
    const Result<CycleFacts> known = facts();
    if (!known) {
        return known.error();
    }
    QList<CandidateId> order;
    for (const SealedPlace &place : known->sealedRanking(m_category, 1)->places) {
        if (known->candidate(place.candidate)->finalist && place.candidate != m_recusedFrom) {
            order.append(place.candidate);
        }
    }
    if (known->candidate(m_recusedFrom)->finalist) {
        order.insert(std::min<qsizetype>(1, order.size()), m_recusedFrom);
    }
    QList<QList<int>> fifth;
    for (qsizetype i = 0; i < order.size(); ++i) {
        QList<QList<int>> sheets;
        QList<MemberId> members;
        for (const Assignment &assignment : known->assignments) {
            if (assignment.round == 2 && assignment.candidate == order.at(i)) {
                members.append(assignment.member);
                const int quality = 350 - 15 * static_cast<int>(i) - (i > tiedPlace - 1 ? 15 : 0);
                sheets.append(m_marks->sheet(quality, m_severity.value(assignment.member)));
            }
        }
        if (i == tiedPlace + 1 && fifth.size() == sheets.size()) {
            sheets = m_marks->twin(fifth);
        }
        if (i == tiedPlace) {
            fifth = sheets;
        }
        for (qsizetype m = 0; m < members.size(); ++m) {
            if (const Status handed = handIn(2, order.at(i), members.at(m), sheets.at(m)); !handed) {
                return handed;
            }
        }
    }
    return close(Stage::Scoring, 2);
}

Status DemoSeason::moderate(int round)
{
    const ModerationService service(m_context);
    bool changed = round > 1;
    while (true) {
        const auto queue = service.queue(desk(), m_cycle, m_category, round);
        const Result<CycleFacts> known = facts();
        if (!queue || !known) {
            return queue ? Status(known.error()) : Status(queue.error());
        }
        if (queue->isEmpty()) {
            return close(Stage::Moderation, round);
        }
        const ModerationFlag flag = queue->constFirst();
        const QList<ScoreSheet> sheets = known->currentSheets(m_category, round);
        const auto low = std::find_if(sheets.cbegin(), sheets.cend(), [&](const ScoreSheet &sheet) {
            return sheet.candidate == flag.candidate && flag.lowest.contains(sheet.member);
        });
        const bool mayChange = !changed && flag.indicator >= 0 && low != sheets.cend();
        Status done;
        if (mayChange) {
            QList<int> steps = low->steps;
            steps[flag.indicator] = 2;
            done = service.change(desk(), m_cycle, flag, low->id, steps, u"បានពិនិត្យភស្តុតាងលេខ ៣ ឡើងវិញក្នុងអង្គប្រជុំ"_s, {});
            changed = true;
        } else {
            done = service.keep(desk(), m_cycle, flag, round, u"សមាជិកទាំងពីររក្សាពិន្ទុ ដោយមានហេតុផលតាមភស្តុតាង"_s, {});
        }
        if (!done) {
            return done;
        }
    }
}

Status DemoSeason::separateTies(int round)
{
    const RankingService service(m_context);
    const auto ranking = service.ranking(desk(), m_cycle, m_category, round);
    if (!ranking) {
        return ranking.error();
    }
    for (const UnresolvedTie &tie : ranking->unresolved) {
        if (!tie.mustBeResolved()) {
            continue;
        }
        TieRuling ruling;
        ruling.category = m_category;
        ruling.round = round;
        ruling.method = TieMethod::LotByHand;
        ruling.order = tie.candidates;
        ruling.how = u"ចាប់ឆ្នោតដោយដៃពីក្នុងប្រអប់ នៅចំពោះមុខអង្គប្រជុំ"_s;
        ruling.witnesses = QStringList{u"ញ៉ែម ចន្ទរស្មី"_s, u"ប៉ែន វិសាល"_s};
        if (const Status ruled = service.ruleTie(desk(), m_cycle, ruling); !ruled) {
            return ruled;
        }
    }
    if (round == 1) {
        if (const Status named = service.nameFinalists(desk(), m_cycle, m_category); !named) {
            return named;
        }
    }
    return close(Stage::Ranking, round);
}

Status DemoSeason::longList()
{
    day(3, 20);
    if (const Status declared = declareConflicts(); !declared) {
        return declared;
    }
    if (const Status planned = plan(1); !planned) {
        return planned;
    }
    day(3, 24);
    if (const Status marked = markLongList(); !marked) {
        return marked;
    }
    day(3, 27);
    if (const Status moderated = moderate(1); !moderated) {
        return moderated;
    }
    return separateTies(1);
}

Status DemoSeason::finalRound()
{
    day(3, 30);
    if (const Status planned = plan(2); !planned) {
        return planned;
    }
    day(4, 3);
    if (const Status marked = markFinalists(); !marked) {
        return marked;
    }
    day(4, 6);
    if (const Status moderated = moderate(2); !moderated) {
        return moderated;
    }
    return separateTies(2);
}

} // namespace rangvoan
