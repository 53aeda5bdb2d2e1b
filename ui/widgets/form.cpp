// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/form.h"

#include "ui/widgets/label.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

namespace rangvoan::ui
{

namespace
{

constexpr int nameWidth = 168;

} // namespace

Form::Form(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(space::half);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
}

void Form::setStacked()
{
    m_stacked = true;
    m_grid->setColumnMinimumWidth(0, 0);
    m_grid->setHorizontalSpacing(0);
}

void Form::addField(QWidget *field, bool narrow)
{
    auto *name = new Label(this, Tone::Muted);
    auto *note = new Label(this, Tone::Muted);
    const int row = m_grid->rowCount();
    name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (!m_stacked) {
        name->setMinimumHeight(space::button);
        name->setMaximumWidth(nameWidth);
    }
    name->setBuddy(field);
    note->hide();
    const int fieldRow = m_stacked ? row + 1 : row;
    m_grid->addWidget(name, row, m_stacked ? 1 : 0, m_stacked ? Qt::Alignment() : Qt::AlignTop);
    m_grid->addWidget(field, fieldRow, 1, narrow ? Qt::AlignLeft : Qt::Alignment());
    m_grid->addWidget(note, fieldRow + 1, 1);
    m_rows.insert(field, {name, note, Tone::Muted, {}});
    dropErrorWhenEdited(field);
}

/// What was wrong is being corrected: it is judged anew when it is handed in.
void Form::dropErrorWhenEdited(QWidget *field)
{
    const auto drop = [this, field] {
        if (m_rows.value(field).tone == Tone::Error) {
            setNote(field, Tone::Muted, {});
        }
    };
    if (auto *line = qobject_cast<QLineEdit *>(field); line != nullptr) {
        connect(line, &QLineEdit::textEdited, this, drop);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field); text != nullptr) {
        connect(text, &QPlainTextEdit::textChanged, this, drop);
    } else if (auto *box = qobject_cast<QComboBox *>(field); box != nullptr) {
        connect(box, &QComboBox::activated, this, drop);
    }
}

void Form::setName(QWidget *field, const QString &words)
{
    m_rows.value(field).name->setWords(words);
    field->setAccessibleName(words);
}

void Form::setNote(QWidget *field, Tone tone, std::function<QString()> words)
{
    Row &row = m_rows[field];
    row.tone = tone;
    row.words = std::move(words);
    tellNote(field);
}

void Form::tellNote(QWidget *field)
{
    const Row &row = m_rows[field];
    const QString words = row.words ? row.words() : QString();
    Label *note = row.note;
    const Tone tone = row.tone;
    note->setTone(tone);
    note->setWords(words);
    note->setVisible(!words.isEmpty());
    const bool marked = !words.isEmpty() && (tone == Tone::Error || tone == Tone::Warning);
    field->setProperty("tone", marked ? QVariant(static_cast<int>(tone)) : QVariant());
    field->setAccessibleDescription(words);
    field->update();
}

void Form::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QList<QWidget *> fields = m_rows.keys();
        for (QWidget *field : fields) {
            if (m_rows[field].words) {
                tellNote(field);
            }
        }
    }
}

void Form::clearNotes()
{
    const QList<QWidget *> fields = m_rows.keys();
    for (QWidget *field : fields) {
        setNote(field, Tone::Muted, {});
    }
}

bool Form::noteLongText(qsizetype longest, const std::function<QString()> &words)
{
    const QList<QWidget *> fields = m_rows.keys();
    for (QWidget *field : fields) {
        const auto *line = qobject_cast<const QLineEdit *>(field);
        const auto *area = qobject_cast<const QPlainTextEdit *>(field);
        const qsizetype size = line != nullptr ? line->text().size() : area != nullptr ? area->toPlainText().size() : 0;
        if (field->isVisible() && size > longest) {
            setNote(field, Tone::Error, words);
            field->setFocus();
            return true;
        }
    }
    return false;
}

void Form::setFieldVisible(QWidget *field, bool visible)
{
    const Row row = m_rows.value(field);
    field->setVisible(visible);
    row.name->setVisible(visible);
    row.note->setVisible(visible && !row.note->words().isEmpty());
}

} // namespace rangvoan::ui
