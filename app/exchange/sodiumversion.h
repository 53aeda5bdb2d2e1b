// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rangvoan
{

/// Version of the libsodium this program runs with: "1.0.18"; empty when it cannot be used on this computer.
QString sodiumVersion();

} // namespace rangvoan
