// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/papers/context.h"

namespace rangvoan::test
{

/// What an office would pass in for the award season of tests/support/factsbuilder.h.
inline report::PaperContext paperContext(const Wording &wording)
{
    using namespace Qt::StringLiterals;
    report::PaperContext context{.wording = wording};
    context.created = QDateTime(QDate(2026, 3, 28), QTime(1, 0), Qt::UTC);
    context.date = QDate(2026, 3, 28);
    context.number = u"101"_s;
    context.provinces = {{u"02"_s, {u"ខេត្តបាត់ដំបង"_s, u"Battambang Province"_s}},
                         {u"03"_s, {u"ខេត្តកំពង់ចាម"_s, u"Kampong Cham Province"_s}},
                         {u"06"_s, {u"ខេត្តកំពង់ធំ"_s, u"Kampong Thom Province"_s}},
                         {u"07"_s, {u"ខេត្តកំពត"_s, u"Kampot Province"_s}},
                         {u"08"_s, {u"ខេត្តកណ្តាល"_s, u"Kandal Province"_s}},
                         {u"12"_s, {u"រាជធានីភ្នំពេញ"_s, u"Phnom Penh"_s}},
                         {u"14"_s, {u"ខេត្តព្រៃវែង"_s, u"Prey Veng Province"_s}},
                         {u"15"_s, {u"ខេត្តពោធិ៍សាត់"_s, u"Pursat Province"_s}},
                         {u"17"_s, {u"ខេត្តសៀមរាប"_s, u"Siem Reap Province"_s}},
                         {u"21"_s, {u"ខេត្តតាកែវ"_s, u"Takeo Province"_s}}};
    for (const QString &code :
         {u"0201"_s, u"2101"_s, u"0301"_s, u"0701"_s, u"1701"_s, u"0801"_s, u"1201"_s, u"1501"_s}) {
        context.districts.insert(code, {u"ស្រុកគំរូ"_s, u"Example District"_s});
    }
    context.authority = {.post = {u"រដ្ឋមន្ត្រី"_s, u"Minister"_s}, .name = {}};
    return context;
}

} // namespace rangvoan::test
