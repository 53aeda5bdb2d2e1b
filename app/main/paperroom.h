// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/actor.h"
#include "app/domain/facts.h"
#include "app/report/document.h"
#include "app/report/pages.h"
#include "app/report/papers/context.h"
#include "app/report/seal.h"
#include "app/text/segment.h"
#include "app/text/wording.h"

namespace rangvoan
{

/// Makes papers of a cycle in one language: keeps what every paper needs (place names, words that may not break).
/// Usable from several threads.
class PaperRoom
{
public:
    /// `created`: when the facts were taken, UTC; `date`: of the papers, null = blanks to fill in by hand.
    PaperRoom(const CycleFacts &facts, Language language, const QDateTime &created, const QDate &date);

    /// Papers of a copy to practise on are stamped.
    void setPractice(bool practice) { m_practice = practice; }

    /// Both languages on every paper, Khmer first; whatever the language it was made for.
    void setSideBySide(bool sideBySide) { m_sideBySide = sideBySide; }
    /// Who the facts are shown to, for the seal of the papers; without it they are everything there is.
    void setReader(const Actor &reader) { m_reader = reader; }

    /// One paper on its pages. Errors as report::makePaper.
    Result<report::Paginated> paper(const report::PaperRequest &request) const;
    /// The same with what the office writes on it.
    Result<report::Paginated> paper(const report::PaperRequest &request, const report::PaperEntry &entry) const;
    /// Lays out a document of any other kind.
    report::Paginated pages(const report::Document &document) const;
    /// All papers of a kind one after the other, as one print run: each candidate's, each member's. Those there is
    /// nothing to tell of are left out; NotFound when none is left.
    Result<report::Paginated> all(const QString &kind, const CategoryId &category, int round = 0) const;

private:
    Result<report::Document> document(const report::PaperRequest &request, const report::PaperEntry &entry,
                                      const Wording &wording) const;
    report::PaperSeal sealOf(const report::PaperRequest &request, const report::PaperEntry &entry) const;

    const CycleFacts &m_facts;
    Wording m_wording;
    Segmenter m_segmenter;
    QDateTime m_created;
    QDate m_date;
    bool m_practice = false;
    bool m_sideBySide = false;
    std::optional<Actor> m_reader;
    QHash<QString, LocalText> m_provinces;
    QHash<QString, LocalText> m_districts;
};

} // namespace rangvoan
