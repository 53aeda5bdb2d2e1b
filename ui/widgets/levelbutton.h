// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace rangvoan::ui
{

/// One level as a large button of the easy view: digit in a square, word, what it means; 72 high, more where the words
/// need two lines. Chosen: tint, accent border, filled square and a tick at the right. Put those of a question in a
/// QButtonGroup.
class LevelButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LevelButton(QWidget *parent = nullptr);
    /// `digit` as shown, empty for "not observable".
    void setLevel(const QString &digit, const QString &word, const QString &descriptor);
    void setReadOnly(bool readOnly);
    /// Lower, in smaller type: where the usual ones do not find room.
    void setDense(bool dense);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect descriptorRoom(int width, int height) const;
    int leastHeight() const;
    void restyle();

    bool m_dense = false;
    QString m_digit;
    QString m_word;
    QString m_descriptor;
};

} // namespace rangvoan::ui
