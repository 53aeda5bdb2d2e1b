// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pathpanel.h"

#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

PathPanel::PathPanel(QWidget *parent)
    : AskFrame(parent), m_question(new Label(this)), m_form(new Form(this)), m_path(new QLineEdit(this)),
      m_choose(new Button(ButtonKind::Plain, this)), m_yes(new Button(ButtonKind::Primary, this)),
      m_no(new Button(ButtonKind::Plain, this))
{
    build();
    connect(m_choose, &Button::clicked, this, &PathPanel::choose);
    connect(m_yes, &Button::clicked, this, &PathPanel::answer);
    connect(m_path, &QLineEdit::returnPressed, this, &PathPanel::answer);
    connect(m_no, &Button::clicked, this, &PathPanel::takeBack);
    hide();
}

void PathPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::one, space::two, space::two);
    column->setSpacing(space::half);
    column->addWidget(m_question);
    m_form->addField(m_path);
    column->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->setContentsMargins(0, space::half, 0, 0);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_no);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_question->setSize(TextSize::Section);
    m_question->setStrong(true);
    m_path->setObjectName(u"path"_s);
    m_choose->setObjectName(u"choosePath"_s);
    m_choose->setIconName(Icon::Folder);
    m_yes->setObjectName(u"pathYes"_s);
    m_no->setObjectName(u"pathNo"_s);
}

void PathPanel::setChoices(QWidget *choices)
{
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(1, choices);
}

void PathPanel::ask(const PathWords &words, const QString &suggestion, std::function<void(const QString &path)> then)
{
    m_then = std::move(then);
    setWords(words);
    m_form->clearNotes();
    m_path->setText(QDir::toNativeSeparators(suggestion));
    show();
    m_path->setFocus();
}

void PathPanel::setWords(const PathWords &words)
{
    m_words = words;
    m_question->setWords(words.question);
    m_form->setName(m_path, words.name);
    m_choose->setWords(words.choose);
    m_yes->setWords(words.yes);
    m_no->setWords(words.no);
}

void PathPanel::takeBack()
{
    m_then = nullptr;
    hide();
}

void PathPanel::choose()
{
    const QString path = m_words.folder
                             ? QFileDialog::getExistingDirectory(this, m_words.question, m_path->text())
                             : QFileDialog::getSaveFileName(this, m_words.question, m_path->text(), m_words.filter,
                                                            nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty()) {
        m_path->setText(QDir::toNativeSeparators(path));
    }
    m_path->setFocus();
}

void PathPanel::answer()
{
    const QString path = QDir::fromNativeSeparators(typedIn(m_path));
    if (path.isEmpty() || !QDir::isAbsolutePath(path)) {
        m_form->setNote(m_path, Tone::Error, [this] { return m_words.missing; });
        m_path->setFocus();
        return;
    }
    const auto then = std::exchange(m_then, nullptr);
    hide();
    if (then) {
        then(path);
    }
}

} // namespace rangvoan::ui
