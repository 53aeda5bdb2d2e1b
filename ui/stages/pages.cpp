// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/pages.h"

namespace rangvoan::ui
{

const QList<PageEntry> &pageEntries()
{
    static const QList<PageEntry> entries{};
    return entries;
}

} // namespace rangvoan::ui
