// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rangvoan
{

/// Version of the ICU library this program runs with: "72.1".
QString icuVersion();

} // namespace rangvoan
