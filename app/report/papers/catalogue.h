// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/document.h"
#include "app/report/papers/context.h"

namespace rangvoan::report
{

/// What one paper is about: of which things there is one each.
enum class PaperPer {
    Cycle,
    Category,
    Candidate,
    Member,
    CategoryMember,
    CandidateMember,
    Meeting,
    Province,
    Complaint
};

/// A kind of official paper (design 6.6).
struct PaperKind
{
    QString code;      ///< stable, ASCII: kept in the register of papers
    const char *title; ///< English source of paperTitle
    Stage stage;       ///< the paper rests on the facts of this stage and says "draft" until it is closed
    Audience audience;
    PaperPer per;
    bool ofResult;     ///< is made from marks: refused while scoring is open
    bool form = false; ///< a form or letter of an open stage: never a draft of a result
};

/// All kinds, in the order of the procedure.
const QList<PaperKind> &paperKinds();

/// The kind with this code, or null.
const PaperKind *paperKind(const QString &code);

/// Its name, for lists: "Ranking", "តារាងចំណាត់ថ្នាក់".
QString paperTitle(const PaperKind &kind, const Wording &wording);

/// Whether there is such a paper of every category, not one of the whole cycle.
bool isOfCategory(PaperPer per);

/// The one door: a paper from facts. Who may see the facts is settled before (app/services/visibility.h).
/// Errors: NotFound (unknown kind; a category, candidate, member or meeting that is not there; nothing to tell, such as
/// no sheet of that member), MissingArgument (the kind needs one that was not named), ScoringOpen (a paper of results
/// while independent scoring of the round is open), Refused (no rule set, no verdict, no decision yet).
Result<Document> makePaper(const PaperRequest &request, const CycleFacts &facts, const PaperContext &context);

} // namespace rangvoan::report
