// SPDX-License-Identifier: Apache-2.0
#include "app/main/paperroom.h"

#include "app/main/placenames.h"
#include "app/report/paginator.h"
#include "app/report/papers/catalogue.h"
#include "app/services/scoringservice.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

QStringList personNames(const CycleFacts &facts)
{
    QStringList names;
    for (const Candidate &candidate : facts.candidates) {
        names.append(candidate.nomination.name.khmer());
    }
    for (const Member &member : facts.members) {
        names.append(member.details.name.khmer());
    }
    return names;
}

} // namespace

PaperRoom::PaperRoom(const CycleFacts &facts, Language language, const QDateTime &created, const QDate &date)
    : m_facts(facts), m_wording(language), m_segmenter(personNames(facts)), m_created(created), m_date(date),
      m_provinces(provinceNames()), m_districts(districtNames())
{
}

Result<report::Paginated> PaperRoom::paper(const report::PaperRequest &request) const
{
    report::PaperContext context{.wording = m_wording};
    context.created = m_created;
    context.date = m_date;
    context.provinces = m_provinces;
    context.districts = m_districts;
    if (!request.candidate.isNull() && !request.member.isNull()) {
        context.sheetCode = sheetCode(m_facts.id, std::max(1, request.round), request.candidate, request.member);
    }
    const QString head = QString::fromLatin1(m_facts.head.hash.left(6).toHex().toUpper());
    context.sealWords = QStringList{head.mid(0, 4), head.mid(4, 4), head.mid(8, 4)};
    const Result<report::Document> document = report::makePaper(request, m_facts, context);
    if (!document) {
        return document.error();
    }
    return report::paginate(*document, [this](QStringView text) { return m_segmenter.withBreaks(text); });
}

QList<report::PaperRequest> PaperRoom::requests(const QString &kind, const CategoryId &category, int round) const
{
    const report::PaperKind *found = report::paperKind(kind);
    report::PaperRequest base{.kind = kind, .category = category, .round = round};
    QList<report::PaperRequest> list;
    const auto perMember = [&](const CandidateId &candidate) {
        for (const Member &member : m_facts.members) {
            report::PaperRequest request = base;
            request.candidate = candidate;
            request.member = member.id;
            list.append(request);
        }
    };
    const auto perCandidate = [&](auto &&each) {
        for (const Candidate &candidate : m_facts.candidates) {
            if (category.isNull() || candidate.category == category) {
                each(candidate.id);
            }
        }
    };
    switch (found->per) {
    case report::PaperPer::Cycle:
    case report::PaperPer::Category:
        list.append(base);
        break;
    case report::PaperPer::Member:
    case report::PaperPer::CategoryMember:
        perMember({});
        break;
    case report::PaperPer::Candidate:
        perCandidate([&](const CandidateId &candidate) {
            list.append(base);
            list.last().candidate = candidate;
        });
        break;
    case report::PaperPer::CandidateMember:
        perCandidate(perMember);
        break;
    case report::PaperPer::Meeting:
        for (const Meeting &meeting : m_facts.meetings) {
            list.append(base);
            list.last().meeting = meeting.id;
        }
        break;
    }
    return list;
}

Result<report::Paginated> PaperRoom::all(const QString &kind, const CategoryId &category, int round) const
{
    if (report::paperKind(kind) == nullptr) {
        return Error{ErrorCode::NotFound, {u"paper kind"_s}};
    }
    report::Paginated run;
    Error last{ErrorCode::NotFound, {u"paper"_s}};
    for (const report::PaperRequest &request : requests(kind, category, round)) {
        Result<report::Paginated> one = paper(request);
        if (!one) {
            last = one.error();
            continue;
        }
        const auto offset = static_cast<int>(run.pages.size());
        if (offset == 0) {
            run.meta = one->meta;
        }
        for (report::OutlineEntry entry : one->outline) {
            entry.page += offset;
            run.outline.append(entry);
        }
        run.pages.append(one->pages);
    }
    return run.pages.isEmpty() ? Result<report::Paginated>(last) : Result<report::Paginated>(run);
}

} // namespace rangvoan
