// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>

namespace rangvoan::ui
{

/// One fact in large words that is a button: "3 tasks / to do today".
class FactCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FactCard(QWidget *parent = nullptr);
    void setFact(Icon icon, Tone tone, const QString &fact, const QString &about);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::List;
    Tone m_tone = Tone::Accent;
    QString m_about;
};

} // namespace rangvoan::ui
