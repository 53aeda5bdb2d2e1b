// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rangvoan::ui
{

/// Chips one after the other, on as many lines as they need: the words of two languages differ in length.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);
    /// The row keeps it.
    void add(QWidget *chip);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    int arrange(int width, bool place) const;

    QList<QWidget *> m_chips;
};

} // namespace rangvoan::ui
