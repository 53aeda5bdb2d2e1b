// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace rangvoan::ui
{

/// The levels of one indicator as a row of exclusive choices, 40 high. Digit keys set, left and right move; Space and
/// Enter leave it to the page. -1 = not marked yet.
class LevelRow final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelRow(QWidget *parent = nullptr);

    /// Words of the levels, index = step, as shown ("4 good"); `first` is the digit key of step 0. Only the first
    /// `keyed` have a digit key; -1: all.
    void setLevels(const QStringList &words, int first, int keyed = -1);
    int step() const { return m_step; }
    void setStep(int step); ///< without a signal
    void setReadOnly(bool readOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepChosen(int step);
    /// A digit key has set a step: whoever types goes on to the next.
    void goOnAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect cell(qsizetype index) const;
    void choose(int step);

    QStringList m_words;
    int m_first = 1;
    int m_keyed = -1;
    int m_step = -1;
    bool m_readOnly = false;
};

} // namespace rangvoan::ui
