// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <functional>

/// What would only repeat, as the pages hand it to the services: for the members' own work and long lists, in tests
/// that are about something else. Each fails the test when a service refuses.
namespace rangvoan::chores
{

/// Every required document on paper, verified by two; all accepted candidates eligible.
void makeEligible(ui::Workspace &workspace, const CategoryId &category);
/// Of every serving member who has none: nobody knows anybody.
void handInConflictSheets(ui::Workspace &workspace, const CategoryId &category);
/// The sheet of an open assignment, with marks that grow with `quality` (0 to 48, see test::Office::marks).
void handIn(ui::Workspace &workspace, const Assignment &work, int quality);
/// All sheets of the round that are missing; the quality by number of the candidate.
void markAll(ui::Workspace &workspace, const CategoryId &category, int round, const std::function<int(int)> &quality);

} // namespace rangvoan::chores
