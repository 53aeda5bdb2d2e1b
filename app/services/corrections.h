// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/person.h"
#include "app/domain/result.h"

namespace rangvoan
{

struct CorrectedNomination
{
    Nomination nomination;
    QString before; ///< the field as it was, as text
};

/// Keys of the personal facts that can be corrected after any seal, in the order of the form.
QStringList correctableFields();
/// The same and the other fields of a nomination form: what eligibility is read from. They can be changed until the
/// stage of eligibility is closed.
QStringList formFields();

/// The nomination with one fact changed. The Khmer name is given as family and given name separated by a space; dates
/// as yyyy-mm-dd; sex as M or F; grades as 4-12; province and district as codes. InvalidArgument for an unknown field
/// or an unreadable value.
Result<CorrectedNomination> correctField(const Nomination &nomination, const QString &field, const QString &value);

} // namespace rangvoan
