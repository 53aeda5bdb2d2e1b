// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/scale.h"

#include <QHash>

namespace rangvoan
{

/// Names of the provinces that the program carries, by two-digit code, with their unit: "ខេត្តតាកែវ", "Takeo Province".
QHash<QString, LocalText> provinceNames();
/// The same of districts, by four-digit code.
QHash<QString, LocalText> districtNames();

} // namespace rangvoan
