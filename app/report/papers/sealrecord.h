// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/papers/job.h"

namespace rangvoan::report
{

/// What a paper says of the record book it was made from, for machines (design 5.4):
///     RV1:year:KIND:number:head:rules
/// `head` and `rules` are the first 16 bytes of the head of the record book and of the hash of the rules in upper-case
/// hexadecimal; empty where there is none. Letters and digits of the small alphabet of QR codes wherever possible.
QString sealRecord(const PaperJob &job);

} // namespace rangvoan::report
