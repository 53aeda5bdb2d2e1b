// SPDX-License-Identifier: Apache-2.0
#pragma once

class QApplication;

namespace rangvoan
{

/// Opens the window, with the award file the arguments name if they name one, until it is closed.
int runWindow(QApplication &application);

} // namespace rangvoan
