// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/checkanswer.h"

#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rangvoan::ui
{

namespace
{

constexpr int answerSign = 40;

} // namespace

CheckAnswer::CheckAnswer(QWidget *parent)
    : QWidget(parent), m_sign(new QLabel(this)), m_answer(new Label(this, Tone::Text, TextSize::Title)),
      m_meaning(new Label(this, Tone::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_answer);
    column->addWidget(m_meaning);
    row->addLayout(column, 1);
    m_sign->setFixedSize(answerSign, answerSign);
    m_answer->setStrong(true);
    m_answer->setObjectName(QStringLiteral("answer"));
    setFocusPolicy(Qt::NoFocus);
}

void CheckAnswer::setAnswer(Icon icon, Tone tone, const QString &answer, const QString &meaning)
{
    m_icon = icon;
    m_tone = tone;
    m_answer->setTone(tone);
    m_answer->setWords(answer);
    m_meaning->setWords(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    setAccessibleName(answer);
    setAccessibleDescription(meaning);
    paintSign();
}

QString CheckAnswer::answer() const
{
    return m_answer->words();
}

void CheckAnswer::paintSign()
{
    m_sign->setPixmap(iconPixmap(m_icon, themeOf(this).colour(m_tone), answerSign, devicePixelRatioF()));
}

void CheckAnswer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintSign();
    }
}

CheckResultLine::CheckResultLine(Icon icon, Tone tone, const QString &sentence, const QString &detail, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_tone(tone), m_sign(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::half, 0, space::half);
    row->setSpacing(space::two);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *words = new Label(this);
    words->setWords(sentence);
    column->addWidget(words);
    if (!detail.isEmpty()) {
        auto *wrong = new Label(this, Tone::Muted);
        wrong->setWords(detail);
        column->addWidget(wrong);
    }
    row->addLayout(column, 1);
    m_sign->setFixedSize(space::icon, lineHeight(words->font()));
    m_sign->setAlignment(Qt::AlignCenter);
    setAccessibleName(sentence);
    setAccessibleDescription(detail);
    paintSign();
}

void CheckResultLine::paintSign()
{
    m_sign->setPixmap(iconPixmap(m_icon, themeOf(this).colour(m_tone), space::icon, devicePixelRatioF()));
}

void CheckResultLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintSign();
    }
}

} // namespace rangvoan::ui
