// SPDX-License-Identifier: Apache-2.0
#include "app/text/icuversion.h"

#include <unicode/uversion.h>

#include <array>

namespace rangvoan
{

QString icuVersion()
{
    UVersionInfo numbers;
    u_getVersion(numbers);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(numbers, text.data());
    return QString::fromLatin1(text.data());
}

} // namespace rangvoan
