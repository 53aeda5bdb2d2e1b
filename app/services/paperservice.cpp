// SPDX-License-Identifier: Apache-2.0
#include "app/services/paperservice.h"

#include "app/domain/plaintext.h"
#include "app/procedure/paperrules.h"
#include "app/procedure/paperwordings.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

bool sameSubject(const Paper &a, const Paper &b)
{
    return a.kind == b.kind && a.category == b.category && a.candidate == b.candidate && a.member == b.member &&
           a.meeting == b.meeting && a.province == b.province && a.complaint == b.complaint && a.language == b.language;
}

const Paper *find(const CycleFacts &facts, const PaperId &id)
{
    const auto found =
        std::find_if(facts.papers.cbegin(), facts.papers.cend(), [&](const Paper &paper) { return paper.id == id; });
    return found == facts.papers.cend() ? nullptr : &*found;
}

} // namespace

Result<PaperId> PaperService::issue(const Actor &actor, const CycleId &cycle, Paper paper) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const auto earlier = std::count_if(facts->papers.cbegin(), facts->papers.cend(),
                                       [&](const Paper &other) { return sameSubject(other, paper); });
    if (earlier > 0 && paper.reason == ReprintReason::First) {
        return refusal(QT_TRANSLATE_NOOP("refusal",
                                         "This paper was printed before: say whether it was damaged, lost or "
                                         "corrected."));
    }
    if (paper.reason == ReprintReason::Corrected) {
        const Paper *replaced = find(*facts, paper.replaces);
        if (replaced == nullptr || replaced->annulled || !sameSubject(*replaced, paper)) {
            return refusal(QT_TRANSLATE_NOOP("refusal", "A corrected paper names the paper it replaces."));
        }
    }
    paper.id = newId<PaperId>();
    paper.copy = static_cast<int>(earlier) + 1;
    if (!paper.date.isValid()) {
        paper.date = context().clock.today();
    }
    QList<EventPayload> events{PaperIssued{paper}};
    if (!paper.province.isEmpty() || !paper.complaint.isNull()) {
        events.append(PaperAddressed{paper.id, paper.province, paper.complaint});
    }
    if (const Status written = write(actor, *facts, events); !written) {
        return written.error();
    }
    return paper.id;
}

Status PaperService::sign(const Actor &actor, const CycleId &cycle, const PaperId &paper, const QDate &date,
                          const QString &by, const QByteArray &scanHash) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const Paper *found = find(*facts, paper);
    if (found == nullptr || found->annulled) {
        return notFound("paper");
    }
    if (!date.isValid() || isBlank(by)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Record who signed and when."));
    }
    return write(actor, *facts, {PaperSigned{paper, date, by, scanHash}});
}

Status PaperService::number(const Actor &actor, const CycleId &cycle, const PaperId &paper, const QString &number,
                            const QDate &date) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (find(*facts, paper) == nullptr) {
        return notFound("paper");
    }
    return write(actor, *facts, {PaperNumbered{paper, number, date}});
}

Status PaperService::reword(const Actor &actor, const CycleId &cycle, const PaperWording &wording) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const Status good = checkWording(wording); !good) {
        return good;
    }
    const bool kept = std::any_of(facts->wordings.cbegin(), facts->wordings.cend(), [&](const PaperWording &one) {
        return one.key == wording.key && one.language == wording.language;
    });
    if (wording.text.isEmpty() && !kept) {
        return {}; // it is as shipped already
    }
    return write(actor, *facts, {PaperWordingSet{wording}});
}

QList<Paper> outdatedPapers(const CycleFacts &facts)
{
    QList<Paper> outdated = facts.papers;
    outdated.removeIf([&facts](const Paper &paper) { return paper.annulled || faultsOf(facts, paper).isEmpty(); });
    return outdated;
}

} // namespace rangvoan
