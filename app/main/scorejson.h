// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/score.h"

#include <QJsonObject>

namespace rangvoan
{

/// An exact score as commands answer it: {"num", "den", "text"}. The parts are whole numbers; beyond 2^53, where other
/// readers of JSON would round them, decimal text. `text` is rounded to `places` for people.
QJsonObject scoreJson(const Score &score, int places);

} // namespace rangvoan
