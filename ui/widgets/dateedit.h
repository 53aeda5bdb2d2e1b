// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QLineEdit>

namespace rangvoan::ui
{

/// A date typed in Khmer or Latin digits, day first; shown in the digits of the screen.
class DateEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);
    /// Null when empty or not a date.
    QDate date() const;
    void setDate(const QDate &date);
    /// Something is typed that is no date.
    bool isWrong() const;
    void setKhmerDigits(bool khmer);

signals:
    void dateChanged();

protected:
    bool event(QEvent *event) override;

private:
    void showHint();

    bool m_khmer = true;
};

} // namespace rangvoan::ui
