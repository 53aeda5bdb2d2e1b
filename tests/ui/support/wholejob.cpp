// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/wholejob.h"

#include <array>

namespace rangvoan::wholejob
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<std::array<int, running>, 2> places{{{3, 7, 1, 8, 5, 2, 6, 4}, {2, 6, 1, 7, 4, 3, 8, 5}}};

} // namespace

QList<CommitteePerson> committee()
{
    return {{{u"អ៊ុំ"_s, u"សារ៉េត"_s, u"Um Saret"_s}, Post::Chair},
            {{u"ញ៉ែម"_s, u"ចន្ទរស្មី"_s, u"Nhem Chanreaksmey"_s}, Post::Deputy},
            {{u"ប៉ែន"_s, u"វិសាល"_s, u"Pen Visal"_s}, Post::Member},
            {{u"ឃុន"_s, u"មុន្នីរ័ត្ន"_s, u"Khun Monyroth"_s}, Post::Member},
            {{u"ទេព"_s, u"សុវណ្ណារ៉ា"_s, u"Tep Sovannara"_s}, Post::Member},
            {{u"វ៉ាន់"_s, u"សុជាតា"_s, u"Van Socheata"_s}, Post::Secretary}};
}

QByteArray nominations()
{
    return u"ឈ្មោះ,ឈ្មោះឡាតាំង,ភេទ,ថ្ងៃកំណើត,អត្តលេខ,សាលារៀន,ថ្នាក់,អតីតភាព,ខេត្ត\n"
           "សុខ សុភា,Sok Sophea,ស្រី,05/03/1985,0012345601,អនុវិទ្យាល័យកំពត,7-9,12,កំពត\n"
           "ចាន់ ដារ៉ា,Chan Dara,ប្រុស,11/06/1980,0012345602,អនុវិទ្យាល័យតាកែវ,7-9,20,តាកែវ\n"
           "លី សុភាព,Ly Sopheap,ស្រី,23/01/1990,0012345603,វិទ្យាល័យតាខ្មៅ,10-12,9,កណ្តាល\n"
           "គង់ ម៉ាលី,Kong Maly,ស្រី,02/09/1978,0012345604,វិទ្យាល័យទួលគោក,10-12,25,ភ្នំពេញ\n"
           "កែវ វណ្ណា,Keo Vanna,ប្រុស,17/12/1988,0012345605,សាលាបឋមព្រៃវែង,4-6,11,ព្រៃវែង\n"
           "ហេង រតនា,Heng Rattana,ប្រុស,30/07/1983,0012345606,វិទ្យាល័យសៀមរាប,10-12,17,សៀមរាប\n"
           "ចាន់ ដារ៉ា,Chan Dara,ប្រុស,08/02/1992,0012345607,សាលាបឋមបាទី,4-6,8,តាកែវ\n"
           "នួន បុប្ផា,Nuon Bopha,ស្រី,14/04/1986,0012345608,អនុវិទ្យាល័យសំឡូត,7-9,14,បាត់ដំបង\n"
           "អ៊ុក សំណាង,Ouk Samnang,ប្រុស,19/10/1975,0012345609,វិទ្យាល័យកំពង់ចាម,10-12,28,កំពង់ចាម\n"
           "ពៅ សុវណ្ណ,Pov Sovann,ប្រុស,27/05/1999,0012345610,សាលាបឋមឈូក,4-6,2,កំពត\n"
           "សុខ សុភា,Sok Sophea,ស្រី,05/03/1985,0012345601,អនុវិទ្យាល័យកំពត,7-9,12,កំពត\n"_s.toUtf8();
}

int placeOf(int round, int number)
{
    return places.at(static_cast<size_t>(round - 1)).at(static_cast<size_t>(number - 1));
}

int numberAt(int round, int place)
{
    int number = 1;
    while (placeOf(round, number) != place) {
        ++number;
    }
    return number;
}

QList<int> marksFor(int place)
{
    QList<int> steps(indicators, 2);
    steps[apart] = 3;
    for (int i = 0; i < running - place; ++i) {
        steps[16 + i] = 3;
    }
    return steps;
}

double scoreFor(int place)
{
    return 50.625 + 25.0 / 16 * (running - place);
}

} // namespace rangvoan::wholejob
