// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

#include <functional>

namespace rangvoan::ui
{

/// A piece of text in one tone and size. Long text wraps between Khmer words; lines are high enough for Khmer.
class Label final : public QLabel
{
    Q_OBJECT

public:
    explicit Label(QWidget *parent = nullptr, Tone tone = Tone::Text, TextSize size = TextSize::Body);

    /// `words` as they are read; the layout copy is made here.
    void setWords(const QString &words);
    /// Words that come of an action and that nobody sets anew when the language changes: they are asked again then. To
    /// hold values, not pointers into facts. Empty: no words.
    void tell(std::function<QString()> words);
    const QString &words() const { return m_words; }
    void setTone(Tone tone);
    void setSize(TextSize size);
    /// Where no Khmer is in the words: it has no bold face.
    void setStrong(bool strong);
    /// One line, cut off with an ellipsis and shown whole in the tool tip, instead of wrapping.
    void setElided(bool elided);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords(const QString &words);
    void restyle();

    QString m_words;
    std::function<QString()> m_told;
    Tone m_tone;
    TextSize m_size;
    bool m_strong = false;
    bool m_elided = false;
};

} // namespace rangvoan::ui
