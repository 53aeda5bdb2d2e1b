// SPDX-License-Identifier: Apache-2.0
#include "app/services/duplicates.h"

namespace rangvoan
{

Likeness likeness(const Nomination &a, const Nomination &b)
{
    const bool bothNumbered = !a.civilServantNumber.isEmpty() && !b.civilServantNumber.isEmpty();
    if (bothNumbered && a.civilServantNumber == b.civilServantNumber) {
        return Likeness::SamePerson;
    }
    if (a.nameKey.isEmpty() || a.nameKey != b.nameKey) {
        return Likeness::Different;
    }
    const bool sameBirth = a.birthDate.isValid() && a.birthDate == b.birthDate;
    const bool sameProvince = !a.provinceCode.isEmpty() && a.provinceCode == b.provinceCode;
    return sameBirth || sameProvince ? Likeness::Possible : Likeness::Different;
}

} // namespace rangvoan
