// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/sodiumversion.h"

#include <sodium.h>

namespace rangvoan
{

QString sodiumVersion()
{
    return sodium_init() < 0 ? QString() : QString::fromLatin1(sodium_version_string());
}

} // namespace rangvoan
