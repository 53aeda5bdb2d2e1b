// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/papershelf.h"

#include "app/procedure/paperrules.h"
#include "app/procedure/stages.h"

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

bool isSamePaper(const Paper &print, const Paper &wanted)
{
    return print.kind == wanted.kind && print.category == wanted.category && print.candidate == wanted.candidate &&
           print.member == wanted.member && print.meeting == wanted.meeting && print.province == wanted.province &&
           print.complaint == wanted.complaint;
}

/// Newest print in force, in whatever language.
const Paper *anyPrint(const CycleFacts &facts, const report::PaperRequest &request)
{
    using report::PaperLanguage;
    const Paper *newest = nullptr;
    for (const PaperLanguage language : {PaperLanguage::Khmer, PaperLanguage::English, PaperLanguage::SideBySide}) {
        const Paper *print = lastPrint(facts, request, language);
        if (print != nullptr && (newest == nullptr || newest->seq < print->seq)) {
            newest = print;
        }
    }
    return newest;
}

int deciding(const CycleFacts &facts, const report::PaperRequest &request)
{
    return request.round > 0 || request.category.isNull() ? std::max(1, request.round)
                                                          : facts.lastRound(request.category);
}

bool canBeMade(const CycleFacts &facts, const report::PaperKind &kind, const report::PaperRequest &request)
{
    const bool scored = !kind.ofResult || facts.isClosed({request.category, deciding(facts, request), Stage::Scoring});
    // The chair's folder and the ballots are made for the decision, the minutes tell what happened without one.
    const bool before = kind.code == u"minutes"_s || kind.code == u"chairs-folder"_s || kind.code == u"ballot"_s ||
                        kind.per == report::PaperPer::Complaint;
    const bool decided = (kind.stage != Stage::Decision && kind.stage != Stage::Approval) || before ||
                         facts.decisionInForce(request.category) != nullptr;
    return scored && decided;
}

ShelfState togetherState(const CycleFacts &facts, const QList<report::PaperRequest> &requests)
{
    int printed = 0;
    bool allSigned = true;
    bool draft = false;
    for (const report::PaperRequest &request : requests) {
        const ShelfState state = shelfState(facts, request);
        if (state == ShelfState::OutOfDate || state == ShelfState::Later) {
            return state;
        }
        const bool isPrinted = state == ShelfState::ToSign || state == ShelfState::Signed;
        printed += isPrinted ? 1 : 0;
        allSigned = allSigned && state == ShelfState::Signed;
        draft = draft || state == ShelfState::Draft;
    }
    if (requests.isEmpty()) {
        return ShelfState::Later;
    }
    if (printed == 0) {
        return draft ? ShelfState::Draft : ShelfState::Ready;
    }
    if (printed < requests.size()) {
        return ShelfState::Partly;
    }
    return allSigned ? ShelfState::Signed : ShelfState::ToSign;
}

} // namespace

QList<ShelfLine> paperShelf(const CycleFacts &facts, const CategoryId &category, int round, Role role)
{
    QList<ShelfLine> shelf;
    for (const report::PaperKind &kind : report::paperKinds()) {
        if (!mayHave(role, kind.audience) || (report::isOfCategory(kind.per) && facts.category(category) == nullptr)) {
            continue;
        }
        const bool perRound = stageRule(kind.stage).scope == StageScope::Round;
        ShelfLine line{kind, report::paperRequests(kind, facts, category, perRound ? round : 0), {}};
        const bool rules = !report::isOfCategory(kind.per) || facts.category(category)->rules != nullptr;
        line.requests = rules ? line.requests : QList<report::PaperRequest>();
        line.state = togetherState(facts, line.requests);
        shelf.append(line);
    }
    std::stable_sort(shelf.begin(), shelf.end(),
                     [](const ShelfLine &a, const ShelfLine &b) { return a.kind.stage < b.kind.stage; });
    return shelf;
}

ShelfState shelfState(const CycleFacts &facts, const report::PaperRequest &request)
{
    const report::PaperKind *kind = report::paperKind(request.kind);
    if (kind == nullptr || !canBeMade(facts, *kind, request)) {
        return ShelfState::Later;
    }
    if (const Paper *print = anyPrint(facts, request); print != nullptr) {
        if (!faultsOf(facts, *print).isEmpty()) {
            return ShelfState::OutOfDate;
        }
        return print->signedOn.isNull() ? ShelfState::ToSign : ShelfState::Signed;
    }
    const StageKey key = stageKey(kind->stage, request.category, deciding(facts, request));
    return kind->form || facts.isClosed(key) ? ShelfState::Ready : ShelfState::Draft;
}

bool mayHave(Role role, report::Audience audience)
{
    switch (role) {
    case Role::Secretary:
    case Role::Chair:
    case Role::Observer:
        return true;
    case Role::Member:
        return audience != report::Audience::Archive;
    case Role::Keyer:
        break;
    }
    return audience == report::Audience::Public;
}

Paper registerEntry(const report::PaperRequest &request, report::PaperLanguage language)
{
    const report::PaperKind *kind = report::paperKind(request.kind);
    Paper entry;
    entry.kind = request.kind;
    entry.category = kind != nullptr && report::isOfCategory(kind->per) ? request.category : CategoryId();
    entry.candidate = request.candidate;
    entry.member = request.member;
    entry.meeting = request.meeting;
    entry.province = request.province;
    entry.complaint = request.complaint;
    entry.language = report::languageCode(language);
    return entry;
}

const Paper *lastPrint(const CycleFacts &facts, const report::PaperRequest &request, report::PaperLanguage language)
{
    const Paper wanted = registerEntry(request, language);
    const Paper *last = nullptr;
    for (const Paper &print : facts.papers) {
        const bool same = !print.annulled && print.language == wanted.language && isSamePaper(print, wanted);
        if (same && (last == nullptr || last->seq < print.seq)) {
            last = &print;
        }
    }
    return last;
}

} // namespace rangvoan::ui
