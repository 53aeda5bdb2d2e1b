// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/error.h"

namespace rangvoan
{

/// A wish that the state of the cycle does not allow, as a whole sentence that says what to do instead:
/// `refusal(QT_TRANSLATE_NOOP("refusal", "The rules of %1 are frozen. ..."), {name})`.
inline Error refusal(const char *source, const QStringList &arguments = {})
{
    return {ErrorCode::Refused, QStringList{QString::fromUtf8(source)} + arguments};
}

} // namespace rangvoan
