// SPDX-License-Identifier: Apache-2.0
#include "app/main/paperroom.h"

#include "app/main/checkwords.h"
#include "app/main/placenames.h"
#include "app/main/session.h"
#include "app/report/paginator.h"
#include "app/report/papers/requests.h"
#include "app/report/sidebyside.h"

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

/// What the file calls its categories stays on one line, as the words of the lexicon do.
QStringList categoryNames(const CycleFacts &facts)
{
    QStringList names;
    for (const CategoryFacts &category : facts.categories) {
        names.append(category.settings.nameKm);
    }
    return names;
}

} // namespace

PaperRoom::PaperRoom(const CycleFacts &facts, Language language, const QDateTime &created, const QDate &date)
    : m_facts(facts), m_wording(language), m_segmenter(personNames(facts), categoryNames(facts)), m_created(created),
      m_date(date), m_provinces(provinceNames()), m_districts(districtNames())
{
}

Result<report::Paginated> PaperRoom::paper(const report::PaperRequest &request) const
{
    return paper(request, {.date = m_date});
}

Result<report::Document> PaperRoom::document(const report::PaperRequest &request, const report::PaperEntry &entry,
                                             const Wording &wording) const
{
    report::PaperContext context{.wording = wording};
    context.created = m_created;
    context.date = entry.date;
    context.number = entry.number;
    context.replacesNumber = entry.replacesNumber;
    context.provinces = m_provinces;
    context.districts = m_districts;
    context.practice = m_practice;
    context.sealWords = checkWordsOf(m_facts.head.hash);
    return report::makePaper(request, m_facts, context);
}

Result<report::Paginated> PaperRoom::paper(const report::PaperRequest &request, const report::PaperEntry &entry) const
{
    const Wording khmer(Language::Khmer);
    Result<report::Document> made = document(request, entry, m_sideBySide ? khmer : m_wording);
    if (made && m_sideBySide) {
        const Result<report::Document> english = document(request, entry, Wording(Language::English));
        made = english ? Result<report::Document>(report::sideBySide(*made, *english)) : english.error();
    }
    if (!made) {
        return made.error();
    }
    report::Paginated paper = pages(*made);
    paper.seal = sealOf(request, entry);
    return paper;
}

report::PaperSeal PaperRoom::sealOf(const report::PaperRequest &request, const report::PaperEntry &entry) const
{
    const CategoryFacts *category = m_facts.category(request.category);
    return {.program = programBuild(),
            .cycle = m_facts.id,
            .head = m_facts.head,
            .rulesHash = category == nullptr ? QByteArray() : category->rulesHash,
            .language = m_wording.language(),
            .created = m_created,
            .practice = m_practice,
            .sideBySide = m_sideBySide,
            .reader = m_reader,
            .papers = {{request, entry}}};
}

report::Paginated PaperRoom::pages(const report::Document &document) const
{
    return report::paginate(document, [this](QStringView text) { return m_segmenter.withBreaks(text); });
}

Result<report::Paginated> PaperRoom::all(const QString &kind, const CategoryId &category, int round) const
{
    const report::PaperKind *known = report::paperKind(kind);
    if (known == nullptr) {
        return Error{ErrorCode::NotFound, {u"paper kind"_s}};
    }
    report::Paginated run;
    Error last{ErrorCode::NotFound, {u"paper"_s}};
    for (const report::PaperRequest &request : report::paperRequests(*known, m_facts, category, round)) {
        Result<report::Paginated> one = paper(request);
        if (!one) {
            last = one.error();
            continue;
        }
        report::append(run, *one);
    }
    return run.pages.isEmpty() ? Result<report::Paginated>(last) : Result<report::Paginated>(run);
}

} // namespace rangvoan
