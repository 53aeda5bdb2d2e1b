// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLineEdit;

namespace rangvoan::ui
{

/// What somebody typed into the field, as the record book keeps it (app/domain/plaintext.h), on one line. Null or
/// empty when nothing of it can be seen.
QString typedIn(const QLineEdit *field);

} // namespace rangvoan::ui
