// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringsheet.h"

#include "app/domain/mark.h"
#include "app/domain/plaintext.h"
#include "app/procedure/stages.h"

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

int markedIn(const QList<int> &steps)
{
    return static_cast<int>(
        std::count_if(steps.cbegin(), steps.cend(), [](int step) { return step != Mark::notMarkedValue; }));
}

} // namespace

MarkingSheet::MarkingSheet(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

void MarkingSheet::reload()
{
    const CategoryFacts *category = m_workspace.categoryFacts();
    const bool anotherPerson = m_member != actor().member;
    m_member = actor().member;
    m_rules = category == nullptr ? nullptr : category->rules;
    m_drafts.clear();
    if (m_workspace.isOpen() && !m_member.isNull() && actor().role != Role::Keyer && actor().role != Role::Observer) {
        const Result<QList<DraftSheet>> drafts =
            ScoringService(m_workspace.context(), m_workspace.drafts()).ownDrafts(actor(), m_workspace.cycle());
        if (drafts) {
            m_drafts = *drafts;
        }
    }
    readWork(m_drafts);
    const bool stays = !anotherPerson && workOn(m_candidate) != nullptr;
    if (!stays) {
        close();
    } else {
        readSheet();
        emit opened();
    }
}

void MarkingSheet::readWork(const QList<DraftSheet> &drafts)
{
    m_work.clear();
    if (m_rules == nullptr || m_member.isNull()) {
        return;
    }
    const CycleFacts &facts = m_workspace.facts();
    for (const Assignment &one : facts.assignments) {
        const bool mine = one.member == m_member && one.category == m_workspace.category() &&
                          one.round == m_workspace.round() && one.state == AssignmentState::Open;
        if (!mine || facts.candidate(one.candidate) == nullptr) {
            continue;
        }
        OwnWork work{.candidate = one.candidate};
        const auto draft = std::find_if(drafts.cbegin(), drafts.cend(), [&](const DraftSheet &other) {
            return other.candidate == one.candidate && other.round == one.round;
        });
        const ScoreSheet *sheet = handedIn(one.candidate);
        work.handedIn = sheet != nullptr;
        work.inWork = draft != drafts.cend();
        work.marked = work.inWork ? markedIn(draft->steps) : (sheet != nullptr ? markedIn(sheet->steps) : 0);
        work.editable = isMarkingOpen(one);
        m_work.append(work);
    }
    const auto number = [&facts](const OwnWork &work) {
        return facts.candidate(work.candidate)->number;
    };
    std::sort(m_work.begin(), m_work.end(), [&](const OwnWork &a, const OwnWork &b) { return number(a) < number(b); });
}

bool MarkingSheet::isMarkingOpen(const Assignment &work) const
{
    const CycleFacts &facts = m_workspace.facts();
    // On paper the sheets are typed in: nobody marks at the laptop.
    if (m_workspace.file().readOnlyReason() || facts.settings.marking == MarkingMode::Paper) {
        return false;
    }
    const StageState state = effectiveState(facts, {work.category, work.round, Stage::Scoring});
    const bool thirdMark =
        work.kind == AssignmentKind::ThirdMark && !facts.isClosed({work.category, work.round, Stage::Moderation});
    return state == StageState::Open || state == StageState::ToConfirmAgain || thirdMark;
}

const ScoreSheet *MarkingSheet::handedIn(const CandidateId &candidate) const
{
    const QList<ScoreSheet> &sheets = m_workspace.facts().sheets;
    const auto found = std::find_if(sheets.cbegin(), sheets.cend(), [&](const ScoreSheet &sheet) {
        return sheet.isCurrent() && sheet.member == m_member && sheet.candidate == candidate &&
               sheet.round == m_workspace.round();
    });
    return found == sheets.cend() ? nullptr : &*found;
}

const OwnWork *MarkingSheet::workOn(const CandidateId &candidate) const
{
    const auto found =
        std::find_if(m_work.cbegin(), m_work.cend(), [&](const OwnWork &work) { return work.candidate == candidate; });
    return found == m_work.cend() ? nullptr : &*found;
}

CandidateId MarkingSheet::nextOpen(const CandidateId &after) const
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < m_work.size(); ++i) {
        start = m_work.at(i).candidate == after ? i + 1 : start;
    }
    for (qsizetype i = 0; i < m_work.size(); ++i) {
        const OwnWork &work = m_work.at((start + i) % m_work.size());
        if (!work.handedIn && work.editable && work.candidate != after) {
            return work.candidate;
        }
    }
    return {};
}

bool MarkingSheet::open(const CandidateId &candidate)
{
    if (workOn(candidate) == nullptr) {
        return false;
    }
    m_candidate = candidate;
    readSheet();
    emit opened();
    return true;
}

void MarkingSheet::close()
{
    m_candidate = {};
    m_editable = false;
    m_steps.clear();
    m_notes.clear();
    emit opened();
}

void MarkingSheet::readSheet()
{
    m_steps = QList<int>(m_rules->indicators.size(), Mark::notMarkedValue);
    m_notes.clear();
    const OwnWork *work = workOn(m_candidate);
    m_editable = work->editable && (!work->handedIn || work->inWork);
    const auto draft = std::find_if(m_drafts.cbegin(), m_drafts.cend(), [&](const DraftSheet &other) {
        return other.candidate == m_candidate && other.round == m_workspace.round();
    });
    const ScoreSheet *sheet = handedIn(m_candidate);
    if (draft != m_drafts.cend() && draft->steps.size() == m_steps.size()) {
        m_steps = draft->steps;
        m_notes = draft->notes;
    } else if (sheet != nullptr && sheet->steps.size() == m_steps.size()) {
        m_steps = sheet->steps;
        m_notes = sheet->notes;
    }
}

bool MarkingSheet::isHandedIn() const
{
    const OwnWork *work = workOn(m_candidate);
    return work != nullptr && work->handedIn;
}

bool MarkingSheet::mayRevise() const
{
    const OwnWork *work = workOn(m_candidate);
    return work != nullptr && work->handedIn && work->editable && !m_editable;
}

void MarkingSheet::revise()
{
    m_editable = mayRevise();
    save();
    emit opened();
}

void MarkingSheet::keepHandedIn()
{
    const DraftSheet draft{m_workspace.cycle(),
                           m_workspace.category(),
                           m_workspace.round(),
                           m_candidate,
                           m_member,
                           m_member.toString(),
                           {},
                           {}};
    if (const Status deleted = m_workspace.drafts().deleteDraft(draft); !deleted) {
        m_workspace.say(deleted.error());
    }
    reload();
}

int MarkingSheet::marked() const
{
    return markedIn(m_steps);
}

int MarkingSheet::choice(int indicator) const
{
    const int step = m_steps.value(indicator, Mark::notMarkedValue);
    if (step == Mark::notMarkedValue) {
        return -1;
    }
    return step == Mark::notObservableValue ? m_rules->scale.maximum() + 1 : step;
}

void MarkingSheet::choose(int indicator, int choice)
{
    if (!m_editable || indicator < 0 || indicator >= m_steps.size()) {
        return;
    }
    m_steps[indicator] = choice > m_rules->scale.maximum() ? Mark::notObservableValue : choice;
    save();
    emit changed();
}

QString MarkingSheet::reason(int component) const
{
    const QString code = m_rules == nullptr ? QString() : m_rules->components.value(component).code;
    const auto found =
        std::find_if(m_notes.cbegin(), m_notes.cend(), [&code](const SheetNote &note) { return note.code == code; });
    return found == m_notes.cend() ? QString() : found->text;
}

void MarkingSheet::setReason(int component, const QString &text)
{
    if (!m_editable || reason(component) == text) {
        return;
    }
    const QString code = m_rules->components.at(component).code;
    m_notes.removeIf([&code](const SheetNote &note) { return note.code == code; });
    if (!isBlank(text)) {
        m_notes.append({code, text});
    }
    save();
    emit changed();
}

bool MarkingSheet::needsReason(int component) const
{
    if (m_rules == nullptr || m_rules->reasons.value == ReasonRule::None) {
        return false;
    }
    bool asked = m_rules->reasons.value == ReasonRule::EveryComponent;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const bool end = m_steps.at(i) == 0 || m_steps.at(i) == m_rules->scale.maximum();
        asked = asked || (end && m_rules->indicators.at(i).component == component);
    }
    return asked;
}

/// Points of 100 of one component: what its marks bring, or what they could.
Score MarkingSheet::sumOf(int component, bool reached) const
{
    qint64 sum = 0;
    qint64 possible = 0;
    const qint64 highest = m_rules->scale.maximum();
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const int step = m_steps.at(i);
        if (step == Mark::notObservableValue) {
            continue;
        }
        const WeightedIndicator &indicator = m_rules->indicators.at(i);
        possible += indicator.weight * highest;
        if (indicator.component == component) {
            const qint64 part = step == Mark::notMarkedValue ? 0 : step;
            sum += indicator.weight * (reached ? part : highest);
        }
    }
    return possible == 0 ? Score() : Score::fromRatio(100 * sum, possible);
}

Score MarkingSheet::points(int component) const
{
    return sumOf(component, true);
}

Score MarkingSheet::maximum(int component) const
{
    return sumOf(component, false);
}

std::optional<SheetGap> MarkingSheet::gap() const
{
    const auto missing = m_steps.indexOf(Mark::notMarkedValue);
    if (missing >= 0) {
        return SheetGap{static_cast<int>(missing), m_rules->indicators.at(missing).component};
    }
    for (int i = 0; m_rules != nullptr && i < m_rules->components.size(); ++i) {
        if (needsReason(i) && isBlank(reason(i))) {
            return SheetGap{-1, i};
        }
    }
    return std::nullopt;
}

bool MarkingSheet::handIn()
{
    SheetEntry entry;
    entry.category = m_workspace.category();
    entry.round = m_workspace.round();
    entry.candidate = m_candidate;
    entry.member = m_member;
    entry.steps = m_steps;
    entry.notes = m_notes;
    const bool ownLaptop = m_workspace.facts().settings.marking == MarkingMode::Packages;
    entry.medium = ownLaptop ? SheetMedium::OwnLaptop : SheetMedium::SharedLaptop;
    return m_workspace.run(
        ScoringService(m_workspace.context(), m_workspace.drafts()).handIn(actor(), m_workspace.cycle(), entry));
}

void MarkingSheet::save()
{
    if (!m_editable) {
        return;
    }
    const DraftSheet draft{m_workspace.cycle(),
                           m_workspace.category(),
                           m_workspace.round(),
                           m_candidate,
                           m_member,
                           m_member.toString(),
                           m_steps,
                           m_notes};
    const Status kept = ScoringService(m_workspace.context(), m_workspace.drafts()).saveDraft(actor(), draft);
    if (!kept) {
        m_workspace.say(kept.error());
        return;
    }
    m_drafts.removeIf(
        [&](const DraftSheet &other) { return other.candidate == m_candidate && other.round == draft.round; });
    m_drafts.append(draft);
    for (OwnWork &work : m_work) {
        if (work.candidate == m_candidate) {
            work.inWork = true;
            work.marked = marked();
        }
    }
    m_workspace.noteSaved();
    emit saved();
}

} // namespace rangvoan::ui
