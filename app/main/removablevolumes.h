// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace rangvoan
{

/// Where sticks and other removable media that can be used now are mounted. What counts as removable differs from one
/// system to the next; this is the one file that knows.
QStringList removableVolumes();

} // namespace rangvoan
