// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/helppanel.h"

#include "ui/shell/theme.h"
#include "ui/text/breakable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBrowser>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int helpWidth = 336;

} // namespace

HelpPanel::HelpPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new Label(this, Tone::Text, TextSize::Section)),
      m_close(new Button(ButtonKind::Quiet, this)), m_text(new QTextBrowser(this))
{
    setFixedWidth(helpWidth);
    setObjectName(u"helpPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::one, space::one, space::one);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    m_close->setIconName(Icon::Cross);
    m_close->setIconOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->viewport()->setAutoFillBackground(false);
    m_title->setStrong(true);
    connect(m_close, &Button::clicked, this, &QWidget::hide);
    hide();
}

void HelpPanel::showTopic(const QString &key)
{
    m_title->setWords(m_workspace.text("window", QT_TRANSLATE_NOOP("window", "Help")));
    m_close->setWords(m_workspace.text("window", QT_TRANSLATE_NOOP("window", "Close the help")));
    const QString language = m_workspace.language() == Language::Khmer ? u"km"_s : u"en"_s;
    QFile file(u":/help/%1.%2.html"_s.arg(key, language));
    m_text->document()->setDefaultFont(QApplication::font());
    const QString page = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    m_text->setHtml(breakable(page));
}

void HelpPanel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Tone::Raised));
    painter.setPen(theme.colour(Tone::Hairline));
    painter.drawLine(0, 0, 0, height());
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace rangvoan::ui
