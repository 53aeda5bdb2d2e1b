// SPDX-License-Identifier: Apache-2.0
#include "app/domain/plaintext.h"
#include "app/procedure/bar.h"
#include "app/procedure/gatechecks.h"
#include "app/procedure/openflags.h"
#include "app/procedure/rankinginput.h"
#include "app/procedure/stages.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace rangvoan::gates
{

namespace
{

using SheetPair = std::pair<MemberId, CandidateId>;

SheetPair pairOf(const ScoreSheet &sheet)
{
    return {sheet.member, sheet.candidate};
}

SheetPair pairOf(const Assignment &assignment)
{
    return {assignment.member, assignment.candidate};
}

QSet<CandidateId> candidatesOfRound(const GateInput &input)
{
    QSet<CandidateId> ids;
    for (const Candidate &candidate : input.facts.running(input.key.category, input.key.round)) {
        ids.insert(candidate.id);
    }
    return ids;
}

/// The sheets that count in the round, of candidates who still run in it.
QList<ScoreSheet> countingSheets(const GateInput &input)
{
    const QSet<CandidateId> inRound = candidatesOfRound(input);
    QList<ScoreSheet> sheets = input.facts.currentSheets(input.key.category, input.key.round);
    sheets.removeIf([&inRound](const ScoreSheet &sheet) { return !inRound.contains(sheet.candidate); });
    return sheets;
}

bool fitsRules(const ScoreSheet &sheet, const CategoryFacts &category)
{
    QList<quint16> steps;
    for (const int step : sheet.steps) {
        if (step < 0 || step > 0xFFFF) {
            return false;
        }
        steps.append(static_cast<quint16>(step));
    }
    return sheet.rulesHash == category.rulesHash && sheetTotal(steps, *category.rules).has_value();
}

/// Work on candidates who still run in the round.
QList<Assignment> workOfRound(const GateInput &input)
{
    const QSet<CandidateId> inRound = candidatesOfRound(input);
    QList<Assignment> work = input.facts.assignments;
    work.removeIf([&](const Assignment &assignment) {
        return assignment.category != input.key.category || assignment.round != input.key.round ||
               !inRound.contains(assignment.candidate);
    });
    return work;
}

void appendMissing(QList<Finding> &findings, const GateInput &input, const QList<ScoreSheet> &sheets)
{
    QSet<SheetPair> handedIn;
    for (const ScoreSheet &sheet : sheets) {
        handedIn.insert(pairOf(sheet));
    }
    QList<MemberId> late;
    int missing = 0;
    for (const Assignment &assignment : workOfRound(input)) {
        if (assignment.state == AssignmentState::Open && !handedIn.contains(pairOf(assignment))) {
            ++missing;
            if (!late.contains(assignment.member)) {
                late.append(assignment.member);
            }
        }
    }
    appendOfMembers(findings, blocking(FindingCode::SheetMissing, input.key, {QString::number(missing)}), late);
}

/// A recusal is explained by the conflict on record; the two others are a person's word.
void appendUnexplained(QList<Finding> &findings, const GateInput &input)
{
    for (const Assignment &assignment : workOfRound(input)) {
        const bool word =
            assignment.state == AssignmentState::Excused || assignment.state == AssignmentState::Reassigned;
        if (word && isBlank(assignment.reason)) {
            appendPair(findings, blocking(FindingCode::ExcusedWithoutReason, input.key), assignment.member,
                       assignment.candidate);
        }
    }
}

void appendTooFew(QList<Finding> &findings, const GateInput &input, const QList<ScoreSheet> &sheets)
{
    QHash<CandidateId, QSet<MemberId>> readers;
    for (const ScoreSheet &sheet : sheets) {
        if (fitsRules(sheet, *input.category) && !input.facts.inConflict(sheet.member, sheet.candidate)) {
            readers[sheet.candidate].insert(sheet.member);
        }
    }
    const int needed = sheetsNeeded(input.facts, input.key.category);
    QMap<int, QList<CandidateId>> few; // by number of sheets: one sentence for each
    for (const Candidate &candidate : input.facts.running(input.key.category, input.key.round)) {
        const int count = static_cast<int>(readers.value(candidate.id).size());
        if (count < needed && !isWaived(input, candidate.id)) {
            few[count].append(candidate.id);
        }
    }
    for (auto it = few.cbegin(); it != few.cend(); ++it) {
        const QStringList counts{QString::number(it.key()), QString::number(needed)};
        appendOfCandidates(findings, blocking(FindingCode::TooFewSheets, input.key, counts), it.value());
    }
}

/// "total", or the code of the indicator; and by how much: points of 100, or steps.
QStringList flagWords(const ModerationFlag &flag, const RuleSet &rules)
{
    const bool total = flag.indicator < 0;
    return {total ? QStringLiteral("total") : flagCode(flag, rules),
            flag.difference().display(total ? rules.displayPlaces.value : 0)};
}

} // namespace

QList<Finding> scoring(const GateInput &input)
{
    const QList<ScoreSheet> sheets = countingSheets(input);
    QList<Finding> findings = brokenSheets(input);
    appendMissing(findings, input, sheets);
    appendUnexplained(findings, input);
    for (const ScoreSheet &sheet : sheets) {
        if (input.facts.inConflict(sheet.member, sheet.candidate)) {
            appendPair(findings, blocking(FindingCode::PanelConflict, input.key), sheet.member, sheet.candidate);
        }
    }
    appendTooFew(findings, input, sheets);
    return findings;
}

QList<Finding> moderation(const GateInput &input)
{
    QList<Finding> findings = brokenSheets(input);
    const Result<QList<ModerationFlag>> flags = openFlags(input.facts, input.key.category, input.key.round);
    if (!flags) {
        return findings;
    }
    for (const ModerationFlag &flag : *flags) {
        const QStringList words = flagWords(flag, *input.category->rules);
        appendOfCandidates(findings, blocking(FindingCode::DiscrepancyOpen, input.key, words), {flag.candidate});
    }
    return findings;
}

QList<Finding> brokenSheets(const GateInput &input)
{
    const StageKey mended = stageKey(Stage::Scoring, input.key.category, input.key.round);
    QMap<SheetPair, int> counts;
    QList<Finding> findings;
    for (const ScoreSheet &sheet : countingSheets(input)) {
        if (++counts[pairOf(sheet)] == 2) {
            appendPair(findings, blocking(FindingCode::SheetTwice, mended), sheet.member, sheet.candidate);
        }
        if (!fitsRules(sheet, *input.category)) {
            appendPair(findings, blocking(FindingCode::SheetInvalid, mended), sheet.member, sheet.candidate);
        }
    }
    return findings;
}

} // namespace rangvoan::gates
