// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/numberbox.h"

#include "app/text/digits.h"

namespace rangvoan::ui
{

QValidator::State NumberBox::validate(QString &input, int &at) const
{
    input = toLatinDigits(input); // one for one: the cursor stays
    return QSpinBox::validate(input, at);
}

} // namespace rangvoan::ui
