// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringreason.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <array>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype startersOfTheDesk = 2; // there is room for

constexpr std::array<const char *, 3> reasonStarters{QT_TRANSLATE_NOOP("scoring", "The evidence shows that "),
                                                     QT_TRANSLATE_NOOP("scoring", "Nothing shows that "),
                                                     QT_TRANSLATE_NOOP("scoring", "In the lesson one sees that ")};

} // namespace

QString evidenceReference(const Workspace &workspace, qsizetype number)
{
    return workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "as evidence no. %1"),
                          QStringList{workspace.number(number)});
}

ReasonBox::ReasonBox(Workspace &workspace, MarkingSheet &sheet, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_sheet(sheet), m_name(new Label(this)),
      m_note(new Label(this, Tone::Muted)), m_text(new QPlainTextEdit(this)),
      m_evidence(new Button(ButtonKind::Plain, this)), m_menu(new QMenu(this))
{
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_sheet.setReason(m_component, m_text->toPlainText()); });
    connect(m_evidence, &Button::clicked, this, [this] {
        fillEvidence();
        m_menu->popup(m_evidence->mapToGlobal(QPoint(0, m_evidence->height())));
    });
}

void ReasonBox::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 0, 2, 0);
    column->setSpacing(space::half);
    column->addWidget(m_name);
    column->addWidget(m_text);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::half);
    for (size_t i = 0; i < reasonStarters.size(); ++i) {
        auto *starter = new Button(ButtonKind::Plain, this);
        starter->setObjectName(u"starter%1"_s.arg(i));
        connect(starter, &Button::clicked, this, [this, i] { insert(word(reasonStarters.at(i))); });
        m_starters.append(starter);
        row->addWidget(starter);
    }
    row->addWidget(m_evidence);
    row->addStretch(1);
    column->addLayout(row);
    m_name->setElided(true);
    m_text->setObjectName(u"reason"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->installEventFilter(this);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fitText();
    m_evidence->setObjectName(u"reasonEvidence"_s);
}

void ReasonBox::setLarge()
{
    m_large = true;
    m_name->setSize(TextSize::Easy);
    m_name->setElided(false);
    m_note->setSize(TextSize::Easy);
    m_text->setFont(fontFor(TextSize::Easy, Language::Khmer));
    for (Button *button : m_starters + QList<Button *>{m_evidence}) {
        button->setFont(fontFor(TextSize::Section, Language::Khmer));
    }
    fitText();
}

/// On the desk one line while there is nothing to read or to write in it.
void ReasonBox::fitText()
{
    const bool used = m_text->hasFocus() || !m_text->document()->isEmpty() || m_sheet.needsReason(m_component);
    const int lines = m_large ? 5 : (used ? 2 : 1);
    m_text->setFixedHeight(lines * lineHeight(m_text->font()) + space::two);
}

void ReasonBox::retranslate()
{
    for (qsizetype i = 0; i < m_starters.size(); ++i) {
        m_starters.at(i)->setWords(word(reasonStarters.at(static_cast<size_t>(i))).trimmed() + u" …"_s);
    }
    m_evidence->setWords(word(QT_TRANSLATE_NOOP("scoring", "as evidence no. …")));
    m_text->setAccessibleName(word(QT_TRANSLATE_NOOP("scoring", "Written reason")));
    refresh();
}

void ReasonBox::showComponent(int component)
{
    if (m_component != component) {
        m_note->setWords({});
    }
    m_component = component;
    refresh();
}

void ReasonBox::refresh()
{
    const RuleSet *rules = m_sheet.rules();
    const bool known = rules != nullptr && m_component < rules->components.size() && m_sheet.count() > 0;
    if (!known) {
        const QSignalBlocker quiet(m_text);
        m_text->clear();
        return;
    }
    const Component &part = rules->components.at(m_component);
    const QString name = m_workspace.inDigits(part.code) + u". "_s + m_workspace.local(part.name.km, part.name.en);
    const bool needed = m_sheet.needsReason(m_component);
    const char *sentence = needed ? QT_TRANSLATE_NOOP("scoring", "Reason for “%1” (needed: a lowest or highest mark)")
                                  : QT_TRANSLATE_NOOP("scoring", "Reason for “%1” (if you like)");
    const QString asked = m_workspace.text("scoring", sentence, QStringList{name});
    const QString ends = m_large ? endsWord() : QString();
    m_name->setWords(ends.isEmpty() ? asked : ends + u'\n' + asked);
    const QString text = m_sheet.reason(m_component);
    if (m_text->toPlainText() != text) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
    }
    m_text->setReadOnly(!m_sheet.isEditable());
    for (qsizetype i = 0; i < m_starters.size(); ++i) {
        m_starters.at(i)->setVisible(m_sheet.isEditable() && (m_large || i < startersOfTheDesk));
    }
    m_evidence->setVisible(m_sheet.isEditable());
    if (!needed || !text.trimmed().isEmpty()) {
        m_note->setWords({});
    }
    m_note->setVisible(!m_note->words().isEmpty());
    fitText();
    update();
    m_text->setAccessibleDescription(m_note->words());
}

/// "You gave a lowest or highest mark: 2.1.2 (4 Excellent)."
QString ReasonBox::endsWord() const
{
    const RuleSet &rules = *m_sheet.rules();
    QStringList ends;
    for (int i = 0; i < m_sheet.count(); ++i) {
        const int choice = m_sheet.choice(i);
        if (rules.indicators.at(i).component == m_component && (choice == 0 || choice == rules.scale.maximum())) {
            const LocalText &name = rules.scale.levels.at(choice).word;
            ends.append(rules.indicators.at(i).code + u" ("_s + QString::number(choice) + u' ' +
                        m_workspace.local(name.km, name.en) + u')');
        }
    }
    return ends.isEmpty()
               ? QString()
               : m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "You gave a lowest or highest mark: %1."),
                                  QStringList{ends.join(u", "_s)});
}

void ReasonBox::askForIt()
{
    m_note->setTone(Tone::Error);
    m_note->tell([this] {
        return word(QT_TRANSLATE_NOOP("scoring", "Write a reason: this part holds a lowest or highest mark."));
    });
    refresh();
    focusField();
}

void ReasonBox::insert(const QString &words)
{
    if (!m_sheet.isEditable()) {
        return;
    }
    const QString before = m_text->toPlainText();
    const bool gap = !before.isEmpty() && !before.endsWith(u' ') && !before.endsWith(u'\n');
    m_text->moveCursor(QTextCursor::End);
    m_text->insertPlainText((gap ? u" "_s : QString()) + words);
    focusField();
}

void ReasonBox::focusField()
{
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void ReasonBox::fillEvidence()
{
    m_menu->clear();
    qsizetype number = 0;
    for (const Evidence &piece : m_workspace.facts().evidence) {
        if (piece.candidate != m_sheet.candidate()) {
            continue;
        }
        ++number;
        const QString reference = evidenceReference(m_workspace, number);
        m_menu->addAction(m_workspace.number(number) + u". "_s + piece.title, this,
                          [this, reference] { insert(reference + u' '); });
    }
}

bool ReasonBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        update(); // the border tells where the focus is
        fitText();
    }
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            emit goOnAsked();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReasonBox::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool missing = !m_note->words().isEmpty();
    const Tone edge = missing ? Tone::Error : (m_text->hasFocus() ? Tone::Accent : Tone::Edge);
    painter.setPen(QPen(theme.colour(edge), missing || m_text->hasFocus() ? 2 : 1));
    painter.setBrush(theme.colour(Tone::Raised));
    painter.drawRoundedRect(QRectF(m_text->geometry()).adjusted(-1.5, -1.5, 1.5, 1.5), space::radius, space::radius);
}

} // namespace rangvoan::ui
