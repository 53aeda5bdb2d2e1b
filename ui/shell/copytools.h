// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace rangvoan::ui
{

class Workspace;

/// Writes a safe copy outside this computer: to the stick that is plugged in, or into a folder the person chooses when
/// there is none or more than one. Says what was done, or why not.
void writeCopyOutside(Workspace &workspace, QWidget *parent);

} // namespace rangvoan::ui
