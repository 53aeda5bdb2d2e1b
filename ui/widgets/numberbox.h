// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSpinBox>

namespace rangvoan::ui
{

/// A whole number with arrows, shown in the digits of the window, typed in Khmer or Latin digits.
class NumberBox final : public QSpinBox
{
    Q_OBJECT

public:
    using QSpinBox::QSpinBox;
    /// For all of them; they follow at the next QEvent::LanguageChange.
    static void useKhmerDigits(bool khmer);

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString &text) const override;
    void changeEvent(QEvent *event) override;
    QValidator::State validate(QString &input, int &at) const override;
};

} // namespace rangvoan::ui
