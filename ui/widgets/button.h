// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QPushButton>

#include <optional>

namespace rangvoan::ui
{

enum class ButtonKind {
    Primary, ///< accent fill: one a page
    Plain,   ///< raised with a border: everything else
    Link,    ///< accent word with an arrow: only "go there"
    Quiet,   ///< muted word or icon without a border: foot of the stepper, tools
};

/// A button of the program: height 36, Khmer never clipped, icon in the colour of the word.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(ButtonKind kind, QWidget *parent = nullptr);

    /// For a button that is the next act only at times.
    void setKind(ButtonKind kind);
    void setIconName(std::optional<Icon> icon);
    /// Word, accessible name and, for a button of an icon only, the tool tip.
    void setWords(const QString &words);
    /// Shows the icon only; the word stays in the tool tip and for readers.
    void setIconOnly(bool iconOnly);
    /// 48 instead of 36, for the easy view.
    void setTall(bool tall);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone wordTone() const;
    void paintFrame(QPainter &painter) const;

    ButtonKind m_kind;
    std::optional<Icon> m_icon;
    QString m_words;
    bool m_iconOnly = false;
    bool m_tall = false;
};

} // namespace rangvoan::ui
