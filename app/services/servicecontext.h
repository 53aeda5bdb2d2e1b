// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/awardstore.h"
#include "app/ports/environment.h"

#include <functional>

namespace rangvoan
{

/// What every service works with; the composition root makes it once a file.
struct ServiceContext
{
    AwardStore &store;
    Clock &clock;
    IdSource &ids;
    /// Search key of a name (app/text/khmernormalize.h): the core knows no Khmer.
    std::function<QString(QStringView)> searchKey;
};

} // namespace rangvoan
