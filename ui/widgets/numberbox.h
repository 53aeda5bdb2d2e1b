// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSpinBox>

namespace rangvoan::ui
{

/// A whole number with arrows, typed in Khmer or Latin digits.
class NumberBox final : public QSpinBox
{
    Q_OBJECT

public:
    using QSpinBox::QSpinBox;

protected:
    QValidator::State validate(QString &input, int &at) const override;
};

} // namespace rangvoan::ui
