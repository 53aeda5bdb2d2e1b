// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedure/paperrules.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"
#include "ui/stages/papershelf.h"

namespace rangvoan::ui
{

// How papers are called on the screen.

/// Icon, tone and word of a state.
Cell shelfCell(ShelfState state, const Workspace &workspace);
/// What is wrong with a print now, and what to do with it.
QString faultWords(PaperFault fault, const Workspace &workspace);
/// "for the committee".
QString audienceWords(report::Audience audience, const Workspace &workspace);
/// Whom or what a paper is about: "No. 7 Sok Piseth", "Meeting no. 04"; empty for papers about nobody in particular.
QString aboutWords(const report::PaperRequest &request, const Workspace &workspace);
/// The same of a print in the register.
report::PaperRequest requestOf(const Paper &print);
/// Why there is no such paper now.
QString whyNoPaper(const report::PaperKind &kind, const Error &error, const Workspace &workspace);
/// Name of a PDF without folder: "03-ranking-km.pdf", "12-certificate-007-km.pdf"; ASCII for every disc.
QString paperFileName(const report::PaperRequest &request, const CycleFacts &facts, report::PaperLanguage language);

} // namespace rangvoan::ui
