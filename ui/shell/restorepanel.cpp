// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/restorepanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype copiesShown = 40;

} // namespace

RestorePanel::RestorePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_purpose(new Label(this, Tone::Muted)),
      m_rows(new RowModel(this)), m_table(new TableView(this)), m_empty(new EmptyState(Icon::Shield, this)),
      m_other(new Button(ButtonKind::Plain, this)), m_restore(new Button(ButtonKind::Primary, this)),
      m_leave(new Button(ButtonKind::Plain, this))
{
    build();
    connect(m_other, &Button::clicked, this, &RestorePanel::chooseOther);
    connect(m_empty, &EmptyState::actionAsked, this, &RestorePanel::chooseOther);
    connect(m_leave, &Button::clicked, this, &RestorePanel::left);
    connect(m_restore, &Button::clicked, this, &RestorePanel::restoreChosen);
    connect(m_table, &TableView::rowActivated, this, &RestorePanel::restoreChosen);
    connect(m_table, &TableView::selectedIdChanged, this,
            [this] { m_restore->setEnabled(m_table->selectedId().isValid()); });
}

void RestorePanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    column->addWidget(m_purpose);
    column->addWidget(m_card, 1);
    m_card->setTight(true);
    m_card->addToHead(m_other);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_empty);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_restore);
    column->addLayout(buttons);
    m_table->setModel(m_rows);
    m_table->setMinimumHeight(240);
    m_table->setObjectName(u"copies"_s);
    m_other->setObjectName(u"otherCopy"_s);
    m_other->setIconName(Icon::Folder);
    m_restore->setObjectName(u"restoreChosen"_s);
    m_leave->setObjectName(u"leaveRestore"_s);
}

void RestorePanel::retranslate()
{
    m_purpose->setWords(word(QT_TRANSLATE_NOOP("welcome", "Choose a copy by its last entry. It opens as a new file; "
                                                          "your present file is not changed.")));
    m_card->setHeading(word(QT_TRANSLATE_NOOP("welcome", "Safe copies on this computer")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("welcome", "Safe copies on this computer")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("welcome", "Last entry")), false, 216},
                        {word(QT_TRANSLATE_NOOP("welcome", "Years"))},
                        {word(QT_TRANSLATE_NOOP("welcome", "Copy of the file"))},
                        {word(QT_TRANSLATE_NOOP("welcome", "Entries")), true, 112}});
    m_empty->setWords(word(QT_TRANSLATE_NOOP("welcome", "No copy is kept here yet. One on a stick can be chosen.")),
                      word(QT_TRANSLATE_NOOP("welcome", "Another copy …")));
    m_other->setWords(word(QT_TRANSLATE_NOOP("welcome", "Another copy …")));
    m_restore->setWords(word(QT_TRANSLATE_NOOP("welcome", "Restore and open")));
    m_leave->setWords(word(QT_TRANSLATE_NOOP("welcome", "Back")));
    showCopies();
}

void RestorePanel::open()
{
    m_copies.clear();
    const QStringList paths = m_workspace.door().keptCopies({});
    for (const QString &path : paths.mid(0, copiesShown)) {
        if (const Result<CopyFacts> copy = m_workspace.door().describeCopy(path); copy) {
            m_copies.append(*copy);
        }
    }
    showCopies();
    show();
    if (m_copies.isEmpty()) {
        m_other->setFocus();
    } else {
        m_table->selectId(m_copies.constFirst().path);
        m_table->setFocus();
    }
}

TableRow RestorePanel::rowOf(const CopyFacts &copy) const
{
    const QDateTime moment = copy.lastEntry.toLocalTime();
    const QString when = moment.isValid()
                             ? m_workspace.shortDate(moment.date()) + u"  "_s + m_workspace.timeOfDay(copy.lastEntry)
                             : u"–"_s;
    return {
        copy.path,
        {{when}, {m_workspace.inDigits(copy.years.join(u", "_s))}, {copy.name}, {m_workspace.number(copy.entries)}}};
}

void RestorePanel::showCopies()
{
    const QVariant chosen = m_table->selectedId();
    QList<TableRow> rows;
    for (const CopyFacts &copy : m_copies) {
        rows.append(rowOf(copy));
    }
    m_rows->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_other->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    if (chosen.isValid()) {
        m_table->selectId(chosen);
    }
    m_restore->setEnabled(m_table->selectedId().isValid());
}

void RestorePanel::addCopy(const QString &path)
{
    const Result<CopyFacts> copy = m_workspace.door().describeCopy(path);
    if (!copy) {
        m_workspace.say(copy.error());
        return;
    }
    m_copies.removeIf([&](const CopyFacts &known) { return known.path == path; });
    m_copies.prepend(*copy);
    showCopies();
    m_table->selectId(path);
    m_restore->setFocus();
}

void RestorePanel::chooseOther()
{
    const QString path = QFileDialog::getOpenFileName(this, word(QT_TRANSLATE_NOOP("welcome", "Choose the safe copy")),
                                                      m_workspace.door().folder(), u"Rangvoan (*.rangvoan)"_s);
    if (!path.isEmpty()) {
        addCopy(path);
    }
}

void RestorePanel::restoreChosen()
{
    const QString path = m_table->selectedId().toString();
    if (!path.isEmpty() && m_workspace.open(m_workspace.door().restore(path))) {
        m_workspace.say(MessageKind::Done, "welcome", QT_TRANSLATE_NOOP("welcome", "The copy was restored as %1."),
                        {m_workspace.file().path()});
    }
}

} // namespace rangvoan::ui
