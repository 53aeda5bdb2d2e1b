// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/actor.h"
#include "app/report/papers/paperlanguage.h"
#include "app/report/papers/requests.h"

namespace rangvoan::ui
{

/// How far a paper is.
enum class ShelfState {
    Later,     ///< there is nothing to make it of yet
    Draft,     ///< its stage is not closed
    Ready,     ///< made of closed facts, not printed officially
    Partly,    ///< printed for some of its persons
    ToSign,    ///< printed officially, not signed by all
    Signed,    ///< signed on paper
    OutOfDate, ///< something it tells has changed since it was printed
};

/// One kind of paper with all papers there are of it.
struct ShelfLine
{
    report::PaperKind kind;
    QList<report::PaperRequest> requests; ///< in office order
    ShelfState state = ShelfState::Later;
};

/// The papers of a category and its cycle that this role may have, stage by stage in office order. Papers of what is
/// per round are those of `round`.
QList<ShelfLine> paperShelf(const CycleFacts &facts, const CategoryId &category, int round, Role role);

/// State of one paper.
ShelfState shelfState(const CycleFacts &facts, const report::PaperRequest &request);

/// Whether papers for this audience may come into the hands of the role (design 6.6).
bool mayHave(Role role, report::Audience audience);

/// The entry of the register that an official print of this paper makes: kind, subject, language.
Paper registerEntry(const report::PaperRequest &request, report::PaperLanguage language);

/// The newest print in force of the paper in this language, or null.
const Paper *lastPrint(const CycleFacts &facts, const report::PaperRequest &request, report::PaperLanguage language);

} // namespace rangvoan::ui
