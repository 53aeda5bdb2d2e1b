// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/workspace.h"

#include "app/procedure/stages.h"
#include "app/services/procedureservice.h"
#include "app/services/visibility.h"
#include "app/text/errortext.h"
#include "app/text/stagetext.h"
#include "ui/text/setupwords.h"

#include <QTimer>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

bool isKnown(const Finding &finding, const CycleFacts &facts)
{
    return std::all_of(finding.candidates.cbegin(), finding.candidates.cend(),
                       [&facts](const CandidateId &id) { return facts.candidate(id) != nullptr; });
}

} // namespace

Workspace::Workspace(FileDoor &door, QObject *parent) : QObject(parent), m_door(door), m_wording(Language::Khmer) {}

Workspace::~Workspace() = default;

bool Workspace::open(OpenedFile file)
{
    if (!file) {
        say(file.error());
        return false;
    }
    Result<QList<CycleOverview>> cycles = (*file)->context().store.cycles();
    if (!cycles) {
        say(cycles.error());
        return false;
    }
    m_file = std::move(*file);
    m_cycles = *cycles;
    m_savedAt = {};
    m_undo = {};
    m_actor = {};
    m_cycle = newestCycle();
    m_category = {};
    m_round = 1;
    reload();
    setActor(actors().constFirst());
    emit fileChanged();
    emit undoChanged();
    emit savedAtChanged();
    if (const std::optional<Error> reason = m_file->readOnlyReason()) {
        say(*reason);
    }
    return true;
}

void Workspace::close()
{
    m_file.reset();
    m_cycles.clear();
    m_facts = {};
    m_cycle = {};
    m_category = {};
    m_undo = {};
    emit fileChanged();
}

CycleId Workspace::newestCycle() const
{
    const auto byYear = [](const CycleOverview &a, const CycleOverview &b) {
        return a.settings.year < b.settings.year;
    };
    const auto newest = std::max_element(m_cycles.cbegin(), m_cycles.cend(), byYear);
    return newest == m_cycles.cend() ? CycleId() : newest->id;
}

void Workspace::setCycle(const CycleId &cycle)
{
    if (cycle == m_cycle) {
        return;
    }
    m_cycle = cycle;
    m_round = 1;
    m_undo = {};
    m_actor = {};
    reload();
    setActor(actors().constFirst());
    emit undoChanged();
    emit categoryChanged();
}

void Workspace::setCategory(const CategoryId &category)
{
    if (category == m_category) {
        return;
    }
    m_category = category;
    m_round = 1;
    emit categoryChanged();
    announceFacts();
}

void Workspace::setRound(int round)
{
    if (round == m_round) {
        return;
    }
    m_round = round;
    emit categoryChanged();
    announceFacts();
}

void Workspace::setActor(const Actor &actor)
{
    m_actor = actor;
    m_undo = {}; // nobody takes back what another did
    reload();
    emit undoChanged();
    emit actorChanged();
}

QList<Actor> Workspace::actors() const
{
    QList<Actor> desk;
    QList<Actor> others;
    const Member *chair = m_facts.chair();
    for (const Member &member : m_facts.members) {
        if (!member.isServing()) {
            continue;
        }
        if (member.details.post == Post::Secretary) {
            desk.append({member.id, Role::Secretary, false});
        } else if (chair != nullptr && chair->id == member.id) {
            others.prepend({member.id, Role::Chair, false});
        } else {
            others.append({member.id, member.details.post == Post::Observer ? Role::Observer : Role::Member, false});
        }
    }
    if (desk.isEmpty()) {
        desk.append(Actor());
    }
    return desk + others;
}

QString Workspace::actorName(const Actor &actor) const
{
    const Member *member = m_facts.member(actor.member);
    if (member == nullptr) {
        return roleName(actor.role, m_wording);
    }
    return nameOf(member->details.name) + QStringLiteral(", ") + postName(member->details.post, m_wording).toLower();
}

Result<CycleFacts> Workspace::load() const
{
    return m_file->context().store.load(m_cycle);
}

void Workspace::reload()
{
    if (!isOpen()) {
        return;
    }
    if (const Result<QList<CycleOverview>> cycles = context().store.cycles(); cycles) {
        m_cycles = *cycles;
    }
    if (m_cycle.isNull()) {
        m_cycle = newestCycle();
    }
    if (!m_cycle.isNull()) {
        const Result<CycleFacts> facts = load();
        if (!facts) {
            say(facts.error());
            return;
        }
        m_facts = visibleFacts(m_actor, *facts);
        m_seesAll = hiddenByConflict(m_actor, *facts).isEmpty();
    }
    keepCategory();
    announceFacts();
}

void Workspace::keepCategory()
{
    if (m_facts.category(m_category) != nullptr) {
        return;
    }
    m_category = m_facts.categories.isEmpty() ? CategoryId() : m_facts.categories.constFirst().id;
    emit categoryChanged();
}

void Workspace::announceFacts()
{
    if (m_factsAnnounced) {
        return;
    }
    m_factsAnnounced = true;
    QTimer::singleShot(0, this, [this] {
        m_factsAnnounced = false;
        emit factsChanged();
    });
}

CycleFacts Workspace::roomFacts(const MeetingId &meeting) const
{
    const Result<CycleFacts> facts = isOpen() && !m_cycle.isNull() ? load() : Result<CycleFacts>(CycleFacts());
    return facts ? rangvoan::roomFacts(meeting, *facts) : CycleFacts();
}

QList<MemberId> Workspace::leavingTheRoom(const MeetingId &meeting) const
{
    const Result<CycleFacts> facts = isOpen() && !m_cycle.isNull() ? load() : Result<CycleFacts>(CycleFacts());
    return facts ? membersWhoLeave(meeting, *facts) : QList<MemberId>();
}

QList<Finding> Workspace::findings(const StageKey &key) const
{
    if (!isOpen() || m_cycle.isNull()) {
        return {};
    }
    Result<QList<Finding>> all = ProcedureService(context()).findings(m_actor, m_cycle, key);
    if (!all) {
        return {};
    }
    QList<Finding> seen = std::move(*all);
    seen.removeIf([this](const Finding &finding) { return !isKnown(finding, m_facts); });
    return seen;
}

bool Workspace::run(const Status &status)
{
    if (!status) {
        say(status.error());
        return false;
    }
    m_savedAt = context().clock.nowUtc();
    m_undo = {};
    reload();
    emit savedAtChanged();
    emit undoChanged();
    return true;
}

void Workspace::noteSaved()
{
    m_savedAt = context().clock.nowUtc();
    emit savedAtChanged();
}

void Workspace::say(MessageKind kind, const char *context, const char *source, const QStringList &arguments)
{
    say(kind, [this, context, source, arguments] {
        return arguments.isEmpty() ? text(context, source) : text(context, source, arguments);
    });
}

void Workspace::say(MessageKind kind, const Sentence &sentence)
{
    emit messageSaid(kind, sentence);
}

void Workspace::say(const Error &error)
{
    const Sentence sentence = [this, error] {
        return inDigits(errorText(error, m_wording));
    };
    if (isOpen() && (error.code == ErrorCode::ClockBehind || error.code == ErrorCode::ClockAhead)) {
        emit dateAsked(sentence);
        return;
    }
    say(MessageKind::Error, sentence);
}

void Workspace::setUndo(UndoStep step)
{
    m_undo = std::move(step);
    emit undoChanged();
}

void Workspace::undo()
{
    if (!m_undo.run) {
        return;
    }
    const UndoStep step = std::exchange(m_undo, {});
    run(step.run());
    emit undoChanged();
}

void Workspace::go(const QString &pageKey, const Finding *why)
{
    emit wayAsked(pageKey, why == nullptr ? Finding() : *why);
}

} // namespace rangvoan::ui
