// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringhandover.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace rangvoan::ui
{

HandOver::HandOver(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_sentence(new Label(this, Tone::Muted, TextSize::Easy)),
      m_who(new Label(this, Tone::Text, TextSize::Title)), m_take(new Button(ButtonKind::Primary, this)),
      m_return(new Button(ButtonKind::Quiet, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(space::two);
    column->addStretch(2);
    column->addWidget(m_sentence);
    column->addWidget(m_who);
    column->addSpacing(space::two);
    column->addWidget(m_take, 0, Qt::AlignHCenter);
    column->addWidget(m_return, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_who->setAlignment(Qt::AlignCenter);
    m_who->setStrong(true);
    m_take->setTall(true);
    m_take->setFont(fontFor(TextSize::Easy, Language::Khmer));
    m_return->setObjectName(QStringLiteral("handOverBack"));
    connect(m_return, &Button::clicked, this, &HandOver::returned);
    m_take->setObjectName(QStringLiteral("takeLaptop"));
    connect(m_take, &Button::clicked, this, &HandOver::taken);
}

void HandOver::giveTo(const PersonName &name)
{
    m_name = name;
    m_back = false;
    retranslate();
}

void HandOver::giveBack(const PersonName &name, bool allDone)
{
    m_name = name;
    m_back = true;
    m_allDone = allDone;
    retranslate();
}

void HandOver::retranslate()
{
    const QString name = m_workspace.nameOf(m_name);
    m_who->setWords(name.isEmpty() ? word(QT_TRANSLATE_NOOP("scoring", "the desk")) : name);
    m_return->setVisible(!m_back);
    m_return->setWords(word(QT_TRANSLATE_NOOP("scoring", "Not now: back to the board")));
    if (m_back) {
        m_sentence->setWords(
            m_allDone ? word(QT_TRANSLATE_NOOP("scoring", "All your sheets are handed in. Thank you. Please give the "
                                                          "laptop to"))
                      : word(QT_TRANSLATE_NOOP("scoring", "Everything is saved. Please give the laptop to")));
        m_take->setWords(word(QT_TRANSLATE_NOOP("scoring", "I have the laptop")));
        return;
    }
    m_sentence->setWords(word(QT_TRANSLATE_NOOP("scoring", "Please give the laptop to")));
    m_take->setWords(m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "I am %1, begin"), QStringList{name}));
}

void HandOver::focusButton()
{
    m_take->setFocus();
}

} // namespace rangvoan::ui
