// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringkeyform.h"

#include "app/domain/mark.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int markFieldWidth = 56;

} // namespace

KeyForm::KeyForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_columns(new QHBoxLayout(this))
{
    m_columns->setContentsMargins(0, 0, 0, 0);
}

void KeyForm::begin(const std::shared_ptr<const RuleSet> &rules, bool withReasons)
{
    m_rules = rules;
    m_withReasons = withReasons;
    buildParts();
    retranslate();
    if (!m_rows.isEmpty()) {
        m_rows.constFirst().field->setFocus();
    }
}

void KeyForm::clear()
{
    m_rows.clear();
    m_parts.clear();
    m_told = false;
    delete m_inside;
    m_inside = nullptr;
}

void KeyForm::buildParts()
{
    clear();
    m_inside = new QWidget(this);
    auto *columns = new QHBoxLayout(m_inside);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::two);
    int indicator = 0;
    for (const Component &component : m_rules->components) {
        Part part{new Card(m_inside), new Label(m_inside, Tone::Muted), new QLineEdit(m_inside),
                  new Label(m_inside, Tone::Error)};
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(space::two);
        grid->setVerticalSpacing(space::half);
        grid->setColumnStretch(2, 1);
        for (const SubCriterion &sub : component.subCriteria) {
            for (qsizetype i = 0; i < sub.indicators.size(); ++i) {
                addRow(*grid, indicator++);
            }
        }
        part.card->body()->addLayout(grid);
        part.card->body()->addWidget(part.name);
        part.card->body()->addWidget(part.reason);
        part.card->body()->addWidget(part.note);
        part.card->body()->addStretch(1);
        part.reason->setObjectName(u"keyReason"_s + component.code);
        part.reason->installEventFilter(this);
        part.name->setVisible(m_withReasons);
        part.reason->setVisible(m_withReasons);
        part.note->hide();
        columns->addWidget(part.card, 1);
        m_parts.append(part);
    }
    m_columns->addWidget(m_inside);
    m_inside->show();
}

void KeyForm::addRow(QGridLayout &grid, int indicator)
{
    const QString code = m_rules->indicators.at(indicator).code;
    Row row{new Label(m_inside), new QLineEdit(m_inside), new Label(m_inside, Tone::Error)};
    row.name->setWordWrap(false);
    row.field->setObjectName(u"key"_s + code);
    row.field->setMaxLength(2);
    row.field->setFixedWidth(markFieldWidth);
    row.field->setAlignment(Qt::AlignCenter);
    row.field->installEventFilter(this);
    row.note->hide();
    const int line = 2 * indicator;
    grid.addWidget(row.name, line, 0);
    grid.addWidget(row.field, line, 1);
    grid.addWidget(row.note, line, 2);
    m_rows.append(row);
    connect(row.field, &QLineEdit::textEdited, this, [this, indicator](const QString &typed) {
        const Row &edited = m_rows.at(indicator);
        say(edited.field, edited.note, {});
        m_told = false; // whoever types on has read it
        if (stepOf(typed) != Mark::notMarkedValue) {
            goOn(indicator);
        }
        emit changed();
    });
}

void KeyForm::retranslate()
{
    if (m_rules == nullptr) {
        return;
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).name->setWords(m_workspace.inDigits(m_rules->indicators.at(i).code));
        m_rows.at(i).field->setAccessibleName(
            m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "Mark of indicator %1"),
                             QStringList{m_workspace.inDigits(m_rules->indicators.at(i).code)}));
    }
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Component &component = m_rules->components.at(i);
        m_parts.at(i).card->setHeading(m_workspace.inDigits(component.code) + u". "_s +
                                       m_workspace.local(component.name.km, component.name.en));
        const QString name = word(QT_TRANSLATE_NOOP("scoring", "Reason on the paper"));
        m_parts.at(i).name->setWords(name);
        m_parts.at(i).reason->setAccessibleName(name);
    }
    if (m_told) {
        tell();
    }
}

int KeyForm::stepOf(const QString &typed) const
{
    const QString mark = typed.trimmed();
    if (mark == u"-"_s && m_rules->scale.notObservableAllowed) {
        return Mark::notObservableValue;
    }
    const bool digit = mark.size() == 1 && mark.front().isDigit(); // Khmer digits too
    const int value = digit ? mark.front().digitValue() : -1;
    return value >= 0 && value <= m_rules->scale.maximum() ? value : Mark::notMarkedValue;
}

int KeyForm::marked() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const Row &row) {
        return stepOf(row.field->text()) != Mark::notMarkedValue;
    }));
}

QList<int> KeyForm::steps() const
{
    QList<int> steps;
    for (const Row &row : m_rows) {
        steps.append(stepOf(row.field->text()));
    }
    return steps;
}

QList<SheetNote> KeyForm::notes() const
{
    QList<SheetNote> notes;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const QString text = m_parts.at(i).reason->text().trimmed();
        if (!text.isEmpty()) {
            notes.append({m_rules->components.at(i).code, text});
        }
    }
    return notes;
}

bool KeyForm::needsReason(int component) const
{
    if (m_rules->reasons.value != ReasonRule::TopOrBottomMark) {
        return m_rules->reasons.value == ReasonRule::EveryComponent;
    }
    const QList<int> all = steps();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool end = all.at(i) == 0 || all.at(i) == m_rules->scale.maximum();
        if (end && m_rules->indicators.at(i).component == component) {
            return true;
        }
    }
    return false;
}

void KeyForm::say(QWidget *field, Label *note, const QString &sentence)
{
    note->setWords(sentence);
    note->setVisible(!sentence.isEmpty());
    field->setProperty("tone", sentence.isEmpty() ? QVariant() : QVariant(static_cast<int>(Tone::Error)));
    field->setAccessibleDescription(sentence);
    field->update();
}

bool KeyForm::check()
{
    QWidget *first = tell();
    m_told = first != nullptr;
    if (first != nullptr) {
        first->setFocus();
    }
    return first == nullptr;
}

/// Says what is wrong; returns the first field it concerns.
QWidget *KeyForm::tell()
{
    QWidget *first = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        const bool wrong = stepOf(row.field->text()) == Mark::notMarkedValue;
        const bool empty = row.field->text().trimmed().isEmpty();
        const QString sentence = empty ? word(QT_TRANSLATE_NOOP("scoring", "Type the mark."))
                                       : m_workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "Marks are 0 to %1."),
                                                          QStringList{m_workspace.number(m_rules->scale.maximum())});
        // All are marked; the first one says what to do.
        say(row.field, row.note, wrong && first == nullptr ? sentence : QString());
        row.field->setProperty("tone", wrong ? QVariant(static_cast<int>(Tone::Error)) : QVariant());
        first = wrong && first == nullptr ? row.field : first;
    }
    for (int i = 0; i < m_parts.size() && m_withReasons; ++i) {
        const Part &part = m_parts.at(i);
        const bool missing = first == nullptr && needsReason(i) && part.reason->text().trimmed().isEmpty();
        say(part.reason, part.note,
            missing ? word(QT_TRANSLATE_NOOP("scoring", "Type the reason: this part holds a lowest or highest mark."))
                    : QString());
        first = missing ? part.reason : first;
    }
    return first;
}

void KeyForm::retype(const QStringList &codes)
{
    QLineEdit *first = nullptr;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (codes.contains(m_rules->indicators.at(i).code)) {
            m_rows.at(i).field->clear();
            first = first == nullptr ? m_rows.at(i).field : first;
        }
    }
    if (first != nullptr) {
        first->setFocus();
    }
    emit changed();
}

/// To the next empty field; at the end of a part to its reason, where one is asked for.
void KeyForm::goOn(int row)
{
    const int component = m_rules->indicators.at(row).component;
    const bool last = row + 1 >= m_rows.size();
    const bool leaving = last || m_rules->indicators.at(row + 1).component != component;
    if (leaving && m_withReasons && needsReason(component)) {
        m_parts.at(component).reason->setFocus();
        return;
    }
    if (last) {
        emit endReached();
        return;
    }
    m_rows.at(row + 1).field->setFocus();
    m_rows.at(row + 1).field->selectAll();
}

bool KeyForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter) {
        return QWidget::eventFilter(watched, event);
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).field == watched) {
            goOn(i);
            return true;
        }
    }
    for (int i = 0; i < m_parts.size(); ++i) {
        if (m_parts.at(i).reason != watched) {
            continue;
        }
        const auto next =
            std::find_if(m_rules->indicators.cbegin(), m_rules->indicators.cend(),
                         [i](const WeightedIndicator &indicator) { return indicator.component == i + 1; });
        if (next == m_rules->indicators.cend()) {
            emit endReached();
        } else {
            m_rows.at(next - m_rules->indicators.cbegin()).field->setFocus();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rangvoan::ui
