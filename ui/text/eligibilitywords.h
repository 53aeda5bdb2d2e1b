// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedure/eligibility.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

namespace rangvoan::ui
{

/// Icon, tone and word of what a rule says: met, not met, not known.
Cell outcomeCell(EligibilityOutcome outcome, const Wording &wording);
/// The facts the outcome rests on, in words: "grades taught: from 7 to 9".
QString factsText(const EligibilityRule &rule, const EligibilityCheck &check, const Workspace &workspace);
/// Icon, tone and word of the verdict on a candidate.
Cell verdictCell(const Candidate &candidate, const Wording &wording);
/// Of a piece of evidence: to check, checked, checked by two.
Cell evidenceCell(const Evidence &piece, const Wording &wording);
/// What a piece is: a required document by its name in the language of the screen, else as it was typed.
QString evidenceTitle(const Evidence &piece, const Workspace &workspace);
/// Where it lies: box, folder and page in the language of the screen, anything else as it was typed.
QString evidencePlace(const Evidence &piece, const Workspace &workspace);

/// The documents the rules of the category ask for.
QList<RequiredDocument> requiredDocuments(const CategoryFacts *category);

} // namespace rangvoan::ui
