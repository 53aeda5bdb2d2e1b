// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/report/pages.h"
#include "app/report/papers/context.h"
#include "app/text/segment.h"
#include "app/text/wording.h"

namespace rangvoan
{

/// Makes papers of a cycle in one language: keeps what every paper needs (place names, words that may not break).
class PaperRoom
{
public:
    /// `created`: when the facts were taken, UTC; `date`: of the papers, null = blanks to fill in by hand.
    PaperRoom(const CycleFacts &facts, Language language, const QDateTime &created, const QDate &date);

    /// One paper on its pages. Errors as report::makePaper.
    Result<report::Paginated> paper(const report::PaperRequest &request) const;
    /// All papers of a kind one after the other, as one print run: each candidate's, each member's. Those there is
    /// nothing to tell of are left out; NotFound when none is left.
    Result<report::Paginated> all(const QString &kind, const CategoryId &category, int round = 0) const;

private:
    QList<report::PaperRequest> requests(const QString &kind, const CategoryId &category, int round) const;

    const CycleFacts &m_facts;
    Wording m_wording;
    Segmenter m_segmenter;
    QDateTime m_created;
    QDate m_date;
    QHash<QString, LocalText> m_provinces;
    QHash<QString, LocalText> m_districts;
};

} // namespace rangvoan
