// SPDX-License-Identifier: Apache-2.0
#include "app/services/scoringservice.h"

#include "app/domain/mark.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

const ScoreSheet *currentSheet(const CycleFacts &facts, const SheetEntry &entry)
{
    const auto found = std::find_if(facts.sheets.cbegin(), facts.sheets.cend(), [&](const ScoreSheet &sheet) {
        return sheet.isCurrent() && sheet.round == entry.round && sheet.candidate == entry.candidate &&
               sheet.member == entry.member;
    });
    return found == facts.sheets.cend() ? nullptr : &*found;
}

bool isAssigned(const CycleFacts &facts, const SheetEntry &entry)
{
    return std::any_of(facts.assignments.cbegin(), facts.assignments.cend(), [&](const Assignment &assignment) {
        return assignment.state == AssignmentState::Open && assignment.category == entry.category &&
               assignment.round == entry.round && assignment.candidate == entry.candidate &&
               assignment.member == entry.member;
    });
}

bool hasNote(const SheetEntry &entry, const QString &code)
{
    return std::any_of(entry.notes.cbegin(), entry.notes.cend(),
                       [&code](const SheetNote &note) { return note.code == code && !note.text.trimmed().isEmpty(); });
}

/// Whether the rules ask for a written reason at this component of the sheet.
bool reasonAsked(const RuleSet &rules, const SheetEntry &entry, int component)
{
    if (rules.reasons.value == ReasonRule::None) {
        return false;
    }
    if (rules.reasons.value == ReasonRule::EveryComponent) {
        return true;
    }
    for (qsizetype i = 0; i < rules.indicators.size(); ++i) {
        const int step = entry.steps.value(i);
        if (rules.indicators.at(i).component == component && (step == 0 || step == rules.scale.maximum())) {
            return true;
        }
    }
    return false;
}

// 31 letters and digits that cannot be taken for one another; a prime number of them makes the check letter catch any
// single wrong character and any two swapped ones.
constexpr QLatin1StringView codeAlphabet("23456789ABCDEFGHJKLMNPQRSTUVWXY");

QChar checkLetter(QStringView code)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        sum += (i + 1) * codeAlphabet.indexOf(code.at(i));
    }
    return codeAlphabet.at(sum % codeAlphabet.size());
}

/// A paper sheet is found by its code: a wrong letter must not put marks on another candidate.
Status checkPaper(const Actor &actor, const CycleId &cycle, const SheetEntry &entry, const QString &keyer)
{
    if (actor.role == Role::Member && actor.member != entry.member) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A member opens only the own sheets."));
    }
    if (keyer.trimmed().isEmpty()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A sheet typed in for a member names who typed it."));
    }
    if (!isSheetCode(entry.sheetCode)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "“%1” is not a sheet code: compare it letter by letter."),
                       {entry.sheetCode});
    }
    if (entry.sheetCode != sheetCode(cycle, entry.round, entry.candidate, entry.member)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The code %1 belongs to another sheet."), {entry.sheetCode});
    }
    return {};
}

Status checkMarks(const RuleSet &rules, const SheetEntry &entry)
{
    if (entry.steps.size() != rules.indicators.size()) {
        return Error{ErrorCode::InvalidArgument, {u"marks"_s}};
    }
    for (qsizetype i = 0; i < entry.steps.size(); ++i) {
        const int step = entry.steps.at(i);
        const bool fits = step >= 0 && step <= 0xFFFF;
        const Result<Mark> mark =
            Mark::fromStored(static_cast<quint16>(fits ? step : Mark::notMarkedValue), rules.scale);
        if (!fits || !mark) {
            return refusal(QT_TRANSLATE_NOOP("refusal", "Indicator %1 has a mark that is not on the scale."),
                           {rules.indicators.at(i).code});
        }
        if (!mark->isMarked()) {
            return refusal(QT_TRANSLATE_NOOP("refusal", "Indicator %1 is not marked yet."),
                           {rules.indicators.at(i).code});
        }
    }
    for (qsizetype i = 0; i < rules.components.size(); ++i) {
        const QString &code = rules.components.at(i).code;
        if (reasonAsked(rules, entry, static_cast<int>(i)) && !hasNote(entry, code)) {
            return refusal(
                QT_TRANSLATE_NOOP("refusal", "Write a reason at component %1: it holds a top or bottom mark."), {code});
        }
    }
    return {};
}

/// Own marks come from a laptop. Whoever types for a member types a paper sheet: twice by two persons (keySecond), or
/// once and read back with the member's signature.
Status checkMedium(const Actor &actor, const SheetEntry &entry)
{
    const bool isOwn = actor.role == Role::Member || actor.member == entry.member;
    const bool fromLaptop = entry.medium == SheetMedium::OwnLaptop || entry.medium == SheetMedium::SharedLaptop;
    const bool readBack = entry.medium == SheetMedium::PaperReadBack && entry.keyers.size() == 1 &&
                          !entry.keyers.constFirst().trimmed().isEmpty();
    if (isOwn ? fromLaptop || readBack : readBack) {
        return {};
    }
    return refusal(QT_TRANSLATE_NOOP("refusal", "A sheet typed in for a member is typed twice by two persons, or once "
                                                "and read back with the signature of the member."));
}

} // namespace

QString sheetCode(const CycleId &cycle, int round, const CandidateId &candidate, const MemberId &member)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(cycle.toBytes() + candidate.toBytes() + member.toBytes() + QByteArray::number(round));
    const QByteArray digest = hash.result();
    QString code;
    for (int i = 0; i < 7; ++i) {
        code += codeAlphabet.at(static_cast<unsigned char>(digest.at(i)) % codeAlphabet.size());
    }
    return code + checkLetter(code);
}

bool isSheetCode(QStringView code)
{
    const bool known =
        std::all_of(code.cbegin(), code.cend(), [](QChar letter) { return codeAlphabet.contains(letter); });
    return code.size() == 8 && known && code.last(1) == QString(checkLetter(code.first(7)));
}

Status ScoringService::requireMarking(const CycleFacts &facts, const StageKey &round, const CandidateId &candidate,
                                      const MemberId &member)
{
    const Status open = requireOpen(facts, {round.category, round.round, Stage::Scoring});
    if (open) {
        return open;
    }
    const bool thirdMark = std::any_of(facts.assignments.cbegin(), facts.assignments.cend(), [&](const auto &other) {
        return other.kind == AssignmentKind::ThirdMark && other.candidate == candidate && other.member == member &&
               other.round == round.round;
    });
    const bool asked = thirdMark && !facts.isClosed({round.category, round.round, Stage::Moderation});
    return asked ? Status() : open;
}

Status ScoringService::saveDraft(const Actor &actor, const DraftSheet &draft) const
{
    const Result<CycleFacts> facts = factsFor(actor, draft.cycle, Deed::Mark);
    if (!facts) {
        return facts.error();
    }
    if (const Status open = requireMarking(*facts, {draft.category, draft.round}, draft.candidate, draft.member);
        !open) {
        return open;
    }
    if (actor.role == Role::Member && actor.member != draft.member) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A member opens only the own sheets."));
    }
    if (facts->inConflict(draft.member, draft.candidate)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "This member declared a conflict with the candidate."));
    }
    if (draft.author != draft.member.toString()) {
        // Other authors are first keyings of paper sheets.
        return Error{ErrorCode::InvalidArgument, {u"author"_s}};
    }
    return m_drafts.saveDraft(draft);
}

Result<QList<DraftSheet>> ScoringService::ownDrafts(const Actor &actor, const CycleId &cycle) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Mark);
    if (!facts) {
        return facts.error();
    }
    Result<QList<DraftSheet>> drafts = m_drafts.drafts(cycle, actor.member.toString());
    if (drafts) {
        drafts->removeIf([&](const DraftSheet &draft) { return facts->inConflict(actor.member, draft.candidate); });
    }
    return drafts;
}

Status ScoringService::checkEntry(const CycleFacts &facts, const SheetEntry &entry) const
{
    const CategoryFacts *category = facts.category(entry.category);
    if (category == nullptr || category->rules == nullptr) {
        return notFound("category");
    }
    if (const Status open = requireMarking(facts, {entry.category, entry.round}, entry.candidate, entry.member);
        !open) {
        return open;
    }
    if (facts.inConflict(entry.member, entry.candidate)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "This member declared a conflict with the candidate."));
    }
    if (!isAssigned(facts, entry)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "This candidate is not assigned to the member."));
    }
    return checkMarks(*category->rules, entry);
}

SheetHandedIn ScoringService::sheetEvent(const CycleFacts &facts, const SheetEntry &entry) const
{
    ScoreSheet sheet;
    sheet.id = newId<SheetId>();
    sheet.category = entry.category;
    sheet.round = entry.round;
    sheet.candidate = entry.candidate;
    sheet.member = entry.member;
    sheet.rulesHash = facts.category(entry.category)->rulesHash;
    sheet.steps = entry.steps;
    sheet.notes = entry.notes;
    sheet.medium = entry.medium;
    sheet.keyers = entry.keyers;
    sheet.sheetCode = entry.sheetCode;
    if (const ScoreSheet *earlier = currentSheet(facts, entry); earlier != nullptr) {
        sheet.revision = earlier->revision + 1;
        sheet.supersedes = earlier->id;
    }
    return {sheet};
}

Result<SheetId> ScoringService::handIn(const Actor &actor, const CycleId &cycle, const SheetEntry &entry) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Mark);
    if (!facts) {
        return facts.error();
    }
    if (actor.role == Role::Member && actor.member != entry.member) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A member opens only the own sheets."));
    }
    if (const Status checked = checkMedium(actor, entry); !checked) {
        return checked.error();
    }
    return writeSheet(actor, *facts, entry);
}

Result<SheetId> ScoringService::writeSheet(const Actor &actor, const CycleFacts &facts, const SheetEntry &entry) const
{
    if (const Status checked = checkEntry(facts, entry); !checked) {
        return checked.error();
    }
    const SheetHandedIn event = sheetEvent(facts, entry);
    if (const Status written = write(actor, facts, {event}); !written) {
        return written.error();
    }
    const DraftSheet draft{facts.id,     entry.category,          entry.round, entry.candidate,
                           entry.member, entry.member.toString(), {},          {}};
    if (const Status deleted = m_drafts.deleteDraft(draft); !deleted) {
        return deleted.error();
    }
    return event.sheet.id;
}

Status ScoringService::keyFirst(const Actor &actor, const CycleId &cycle, const SheetEntry &entry,
                                const QString &keyer) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Mark);
    if (!facts) {
        return facts.error();
    }
    if (const Status paper = checkPaper(actor, cycle, entry, keyer); !paper) {
        return paper;
    }
    if (const Status checked = checkEntry(*facts, entry); !checked) {
        return checked;
    }
    return m_drafts.saveDraft({cycle, entry.category, entry.round, entry.candidate, entry.member,
                               u"first:"_s + entry.sheetCode + u':' + keyer.trimmed(), entry.steps, entry.notes});
}

Result<QList<KeyingDifference>> ScoringService::keySecond(const Actor &actor, const CycleId &cycle,
                                                          const SheetEntry &entry, const QString &keyer) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Mark);
    if (!facts) {
        return facts.error();
    }
    if (const Status paper = checkPaper(actor, cycle, entry, keyer); !paper) {
        return paper.error();
    }
    const Result<QList<DraftSheet>> drafts = m_drafts.drafts(cycle, {});
    if (!drafts) {
        return drafts.error();
    }
    const QString prefix = u"first:"_s + entry.sheetCode + u':';
    const auto first = std::find_if(drafts->cbegin(), drafts->cend(), [&](const DraftSheet &draft) {
        return draft.author.startsWith(prefix) && draft.candidate == entry.candidate && draft.member == entry.member;
    });
    if (first == drafts->cend()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "This sheet has not been typed in a first time yet."));
    }
    const QString firstKeyer = first->author.mid(prefix.size());
    if (firstKeyer == keyer.trimmed()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The second entry is made by another person than the first."));
    }
    const CategoryFacts *category = facts->category(entry.category);
    QList<KeyingDifference> differences;
    for (qsizetype i = 0; category != nullptr && i < category->rules->indicators.size(); ++i) {
        if (first->steps.value(i) != entry.steps.value(i)) {
            differences.append({category->rules->indicators.at(i).code, first->steps.value(i), entry.steps.value(i)});
        }
    }
    if (!differences.isEmpty()) {
        return differences;
    }
    SheetEntry agreed = entry;
    agreed.medium = SheetMedium::PaperKeyedTwice;
    agreed.keyers = {firstKeyer, keyer.trimmed()};
    agreed.notes = entry.notes.isEmpty() ? first->notes : entry.notes;
    const Result<SheetId> handed = writeSheet(actor, *facts, agreed);
    if (!handed) {
        return handed.error();
    }
    if (const Status deleted = m_drafts.deleteDraft(*first); !deleted) {
        return deleted.error();
    }
    return differences;
}

Status ScoringService::waiveCoverage(const Actor &actor, const CycleId &cycle, const CoverageWaiver &waiver) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const Motion *motion = facts->motion(waiver.motion);
    const bool fits = motion != nullptr && motion->isCarried() && motion->subject == MotionSubject::Coverage &&
                      motion->candidates.contains(waiver.candidate);
    if (!fits) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Fewer sheets than the rules ask need a carried motion that names "
                                                    "the candidate."));
    }
    return write(actor, *facts, {CoverageWaived{waiver}});
}

} // namespace rangvoan
