// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QTime>

namespace rangvoan::ui
{

/// A time of day typed in Khmer or Latin digits ("8:30", "0830", "8.30"); shown in the digits of the screen.
class TimeEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimeEdit(QWidget *parent = nullptr);
    /// Null when empty or not a time.
    QTime time() const;
    void setTime(const QTime &time);
    /// Something is typed that is no time.
    bool isWrong() const;
    void setKhmerDigits(bool khmer);

private:
    bool m_khmer = true;
};

} // namespace rangvoan::ui
