// SPDX-License-Identifier: Apache-2.0
#include "app/main/session.h"

#include "app/services/visibility.h"
#include "app/text/khmernormalize.h"

#include <QSysInfo>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

Result<CycleId> pickCycle(const CommandRun &run, db::AwardFile &file)
{
    const Result<QList<CycleOverview>> cycles = file.cycles();
    if (!cycles) {
        return cycles.error();
    }
    QList<CycleOverview> fitting;
    const QString wanted = run.options.value(u"cycle"_s);
    for (const CycleOverview &cycle : *cycles) {
        if (wanted.isEmpty() || cycle.settings.year == wanted) {
            fitting.append(cycle);
        }
    }
    if (fitting.isEmpty()) {
        return Error{ErrorCode::NotFound, {u"cycle"_s}};
    }
    QList<CycleOverview> open;
    for (const CycleOverview &cycle : fitting) {
        const Result<CycleFacts> facts = file.outline(cycle.id);
        if (!facts) {
            return facts.error();
        }
        if (!facts->isClosed({{}, 0, Stage::Archive})) {
            open.append(cycle);
        }
    }
    QList<CycleOverview> &choice = open.isEmpty() ? fitting : open;
    const auto byYear = [](const CycleOverview &a, const CycleOverview &b) {
        return a.settings.year < b.settings.year;
    };
    const QString newest = std::max_element(choice.cbegin(), choice.cend(), byYear)->settings.year;
    choice.removeIf([&newest](const CycleOverview &cycle) { return cycle.settings.year != newest; });
    if (choice.size() > 1) {
        return Error{ErrorCode::Ambiguous, {u"--cycle"_s}};
    }
    return choice.constFirst().id;
}

Result<CategoryId> pickCategory(const CommandRun &run, const CycleFacts &facts, CategoryNeed need)
{
    const QString wanted = run.options.value(u"category"_s);
    if (!wanted.isEmpty()) {
        const CategoryFacts *category = facts.categoryByCode(wanted);
        return category == nullptr ? Result<CategoryId>(Error{ErrorCode::NotFound, {u"category"_s}})
                                   : Result<CategoryId>(category->id);
    }
    if (facts.categories.size() == 1) {
        return facts.categories.constFirst().id;
    }
    if (need == CategoryNeed::Required) {
        return facts.categories.isEmpty() ? Error{ErrorCode::NotFound, {u"category"_s}}
                                          : Error{ErrorCode::Ambiguous, {u"--category"_s}};
    }
    return CategoryId();
}

MemberId serving(const CycleFacts &facts, Post post)
{
    const auto found = std::find_if(facts.members.cbegin(), facts.members.cend(), [post](const Member &member) {
        return member.isServing() && member.details.post == post;
    });
    return found == facts.members.cend() ? MemberId() : found->id;
}

Result<Actor> pickActor(const CommandRun &run, const CycleFacts &facts)
{
    const QString wanted = run.options.value(u"as"_s);
    if (wanted.isEmpty() || wanted == u"secretary"_s) {
        return Actor{serving(facts, Post::Secretary), Role::Secretary, false};
    }
    if (wanted == u"chair"_s) {
        const Member *chair = facts.chair();
        return Actor{chair == nullptr ? MemberId() : chair->id, Role::Chair, false};
    }
    if (wanted == u"observer"_s) {
        return Actor{serving(facts, Post::Observer), Role::Observer, false};
    }
    const QString key = searchKey(wanted);
    for (const Member &member : facts.members) {
        const PersonName &name = member.details.name;
        if (member.isServing() && (searchKey(name.khmer()) == key || searchKey(name.latin) == key)) {
            return Actor{member.id, Role::Member, false};
        }
    }
    return Error{ErrorCode::NotFound, {u"member"_s}};
}

} // namespace

ServiceContext Session::context() const
{
    return {*file, *clock, *ids, [](QStringView text) {
                return searchKey(text);
            }};
}

Result<Session> openOutline(const CommandRun &run, const QString &path, db::AwardFile::Access access, CategoryNeed need)
{
    Session session;
    session.clock = std::make_unique<SystemClock>();
    session.ids = std::make_unique<RandomIds>();
    Result<std::unique_ptr<db::AwardFile>> file = db::AwardFile::open(path, access, *session.clock, *session.ids);
    if (!file) {
        return file.error();
    }
    session.file = std::move(*file);
    if (access == db::AwardFile::Access::Write && session.file->isReadOnly()) {
        return *session.file->readOnlyReason();
    }
    const Result<CycleId> cycle = pickCycle(run, *session.file);
    if (!cycle) {
        return cycle.error();
    }
    Result<CycleFacts> facts = session.file->outline(*cycle);
    if (!facts) {
        return facts.error();
    }
    const Result<Actor> actor = pickActor(run, *facts);
    if (!actor) {
        return actor.error();
    }
    const Result<CategoryId> category = pickCategory(run, *facts, need);
    if (!category) {
        return category.error();
    }
    session.actor = *actor;
    session.category = *category;
    session.facts = *std::move(facts);
    return session;
}

Result<Session> openSession(const CommandRun &run, const QString &path, db::AwardFile::Access access, CategoryNeed need)
{
    Result<Session> session = openOutline(run, path, access, need);
    if (!session) {
        return session;
    }
    const Result<CycleFacts> facts = session->file->load(session->facts.id);
    if (!facts) {
        return facts.error();
    }
    session->facts = visibleFacts(session->actor, *facts);
    return session;
}

QString programName()
{
    return u"Rangvoan " RANGVOAN_VERSION ""_s;
}

QString programBuild()
{
    return programName() + u", Qt "_s + QLatin1StringView(qVersion()) + u", "_s + QSysInfo::kernelType();
}

} // namespace rangvoan
