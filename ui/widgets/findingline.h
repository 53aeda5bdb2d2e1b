// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QLabel;

namespace rangvoan::ui
{

class Button;
class Label;

/// What one line of the gate bar says.
struct FindingWords
{
    Icon icon = Icon::Warning;
    Tone tone = Tone::Warning;
    QString sentence;
    QString link; ///< empty: no link
};

/// Icon, sentence, link: something that is missing, or good news. 48 high.
class FindingLine final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingLine(QWidget *parent = nullptr);
    void setWords(const FindingWords &words);

signals:
    void linkActivated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSign();

    FindingWords m_words;
    QLabel *m_sign;
    Label *m_sentence;
    Button *m_link;
};

} // namespace rangvoan::ui
