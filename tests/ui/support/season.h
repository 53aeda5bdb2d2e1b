// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main/demo/demoseason.h"

#include <QString>

namespace rangvoan
{

/// A fresh copy of the example season that ends at the stop, made once a process: 14 candidates, 6 marking members.
/// Every stage before `stop.stage` is closed. Fails the test and returns an empty path when it cannot be made.
///
///     seasonFile({Stage::Scoring, 1, true}, folder)   // scoring of the long list is closed: moderation has flags
///     seasonFile({Stage::Scoring, 1}, folder)         // all sheets handed in, not closed yet
QString seasonFile(const DemoStop &stop, const QString &folder);

} // namespace rangvoan
