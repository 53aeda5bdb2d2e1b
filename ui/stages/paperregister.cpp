// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/paperregister.h"

#include "app/services/paperservice.h"
#include "ui/stages/meetingwords.h"
#include "ui/stages/paperwords.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

PaperRegister::PaperRegister(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_list(new Card(this)), m_rows(new RowModel(this)),
      m_table(new TableView(this)), m_empty(new EmptyState(Icon::Document, this)), m_entry(new Card(this)),
      m_history(new Label(this, Tone::Muted)), m_form(new Form(this)), m_number(new QLineEdit(this)),
      m_date(new DateEdit(this)), m_saveNumber(new Button(ButtonKind::Plain, this)), m_signedOn(new DateEdit(this)),
      m_signedBy(new QLineEdit(this)), m_sign(new Button(ButtonKind::Plain, this))
{
    build();
    connect(m_table, &TableView::selectedIdChanged, this, &PaperRegister::showEntry);
    connect(m_saveNumber, &Button::clicked, this, &PaperRegister::saveNumber);
    connect(m_sign, &Button::clicked, this, &PaperRegister::sign);
}

void PaperRegister::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_list, 5);
    row->addWidget(m_entry, 3, Qt::AlignTop);
    m_list->setTight(true);
    m_list->body()->addWidget(m_table);
    m_list->body()->addWidget(m_empty);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"register"_s);
    m_form->addField(m_number);
    m_form->addField(m_date, true);
    m_form->addField(m_saveNumber, true);
    m_form->addField(m_signedOn, true);
    m_form->addField(m_signedBy);
    m_form->addField(m_sign, true);
    m_entry->body()->addWidget(m_history);
    m_entry->body()->addWidget(m_form);
    m_history->setObjectName(u"paperHistory"_s);
    m_number->setObjectName(u"registerNumber"_s);
    m_date->setObjectName(u"registerDate"_s);
    m_saveNumber->setObjectName(u"saveNumber"_s);
    m_signedOn->setObjectName(u"signedOn"_s);
    m_signedBy->setObjectName(u"signedBy"_s);
    m_sign->setObjectName(u"signPaper"_s);
    m_sign->setIconName(Icon::Tick);
    m_entry->hide();
}

void PaperRegister::retranslate()
{
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("paperspage", "Register of papers")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("paperspage", "Date")), false, 136},
                        {word(QT_TRANSLATE_NOOP("paperspage", "Number")), false, 80},
                        {word(QT_TRANSLATE_NOOP("paperspage", "Paper"))},
                        {word(QT_TRANSLATE_NOOP("paperspage", "About"))},
                        {word(QT_TRANSLATE_NOOP("paperspage", "State")), false, 152}});
    m_empty->setWords(word(QT_TRANSLATE_NOOP("paperspage", "No paper was issued officially yet. Choose one among the "
                                                           "papers and issue it there.")));
    m_form->setName(m_number, word(QT_TRANSLATE_NOOP("paperspage", "Number")));
    m_form->setName(m_date, word(QT_TRANSLATE_NOOP("paperspage", "Date")));
    m_saveNumber->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Save the number")));
    m_form->setName(m_signedOn, word(QT_TRANSLATE_NOOP("paperspage", "Signed on")));
    m_form->setName(m_signedBy, word(QT_TRANSLATE_NOOP("paperspage", "Signed by")));
    m_sign->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Signed on paper")));
    for (DateEdit *date : {m_date, m_signedOn}) {
        date->setKhmerDigits(m_workspace.digitStyle() == DigitStyle::Khmer && m_workspace.wording().isKhmer());
    }
}

Cell PaperRegister::stateOf(const Paper &paper) const
{
    if (paper.annulled) {
        return {word(QT_TRANSLATE_NOOP("paperspage", "annulled")), Tone::Muted, Icon::CrossCircle};
    }
    const QList<FaultyPaper> faults = faultsOf(m_workspace.facts(), paper);
    if (!faults.isEmpty() && faults.constLast().fault == PaperFault::SeatLost) {
        return {word(QT_TRANSLATE_NOOP("paperspage", "to call back")), Tone::Error, Icon::Repeat};
    }
    if (!faults.isEmpty()) {
        return shelfCell(ShelfState::OutOfDate, m_workspace);
    }
    return shelfCell(paper.signedOn.isNull() ? ShelfState::ToSign : ShelfState::Signed, m_workspace);
}

TableRow PaperRegister::rowOf(const Paper &paper) const
{
    const report::PaperKind *kind = report::paperKind(paper.kind);
    const QString title = kind == nullptr ? paper.kind : report::paperTitle(*kind, m_workspace.wording());
    const Tone tone = paper.annulled ? Tone::Muted : Tone::Text;
    return {QVariant::fromValue(paper.id),
            {{m_workspace.shortDate(paper.date), tone},
             {m_workspace.inDigits(paper.number), tone},
             {title, tone},
             {aboutWords(requestOf(paper), m_workspace), Tone::Muted},
             stateOf(paper)}};
}

void PaperRegister::refresh()
{
    const QVariant chosen = m_table->selectedId();
    QList<TableRow> rows;
    for (const Paper &paper : m_workspace.facts().papers) {
        const report::PaperKind *kind = report::paperKind(paper.kind);
        const bool here = paper.category.isNull() || paper.category == m_workspace.category();
        if (here && (kind == nullptr || mayHave(m_workspace.actor().role, kind->audience))) {
            rows.prepend(rowOf(paper));
        }
    }
    m_rows->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    if (chosen.isValid()) {
        m_table->selectId(chosen);
    }
    showEntry();
}

const Paper *PaperRegister::selected() const
{
    const QVariant id = m_table->selectedId();
    const QList<Paper> &papers = m_workspace.facts().papers;
    const auto found = std::find_if(papers.cbegin(), papers.cend(), [&](const Paper &paper) {
        return id.isValid() && paper.id == id.value<PaperId>();
    });
    return found == papers.cend() ? nullptr : &*found;
}

void PaperRegister::selectPaper(const PaperId &paper)
{
    m_table->selectId(QVariant::fromValue(paper));
}

QString PaperRegister::historyOf(const Paper &paper) const
{
    QStringList parts{
        m_workspace.text("paperspage", QT_TRANSLATE_NOOP("paperspage", "Copy %1, issued by %2."),
                         QStringList{QString::number(paper.copy), nameAsKnown(m_workspace, paper.issuedBy)})};
    switch (paper.reason) {
    case ReprintReason::First:
        break;
    case ReprintReason::Damaged:
        parts.append(word(QT_TRANSLATE_NOOP("paperspage", "The print before was damaged.")));
        break;
    case ReprintReason::Lost:
        parts.append(word(QT_TRANSLATE_NOOP("paperspage", "The print before was lost.")));
        break;
    case ReprintReason::Corrected:
        parts.append(word(QT_TRANSLATE_NOOP("paperspage", "It replaces a print that was annulled.")));
        break;
    }
    if (paper.annulled) {
        parts.append(word(QT_TRANSLATE_NOOP("paperspage", "Annulled: call it back.")));
        return parts.join(u' ');
    }
    for (const FaultyPaper &faulty : faultsOf(m_workspace.facts(), paper)) {
        parts.append(faultWords(faulty.fault, m_workspace));
    }
    return parts.join(u' ');
}

void PaperRegister::showEntry()
{
    const Paper *paper = selected();
    m_entry->setVisible(paper != nullptr);
    if (paper == nullptr) {
        m_shown = {};
        return;
    }
    const TableRow row = rowOf(*paper);
    m_entry->setHeading(row.cells.at(2).text);
    m_history->setWords(historyOf(*paper));
    const Role role = m_workspace.actor().role;
    const bool open =
        !m_workspace.file().readOnlyReason() && !paper->annulled && (role == Role::Secretary || role == Role::Chair);
    for (QLineEdit *field :
         {m_number, static_cast<QLineEdit *>(m_date), static_cast<QLineEdit *>(m_signedOn), m_signedBy}) {
        field->setReadOnly(!open);
    }
    m_form->setFieldVisible(m_saveNumber, open);
    m_form->setFieldVisible(m_sign, open);
    const bool same = m_shown == paper->id; // somebody may be typing
    if (!same || !m_number->isModified()) {
        m_number->setText(m_workspace.inDigits(paper->number));
    }
    if (!same || !m_signedBy->isModified()) {
        const Member *chair = m_workspace.facts().chair();
        const QString proposed = chair == nullptr ? QString() : m_workspace.nameOf(chair->details.name);
        m_signedBy->setText(paper->signedOn.isNull() ? proposed : nameAsKnown(m_workspace, paper->signedBy));
    }
    if (same) {
        return;
    }
    m_shown = paper->id;
    m_form->clearNotes();
    m_date->setDate(paper->date);
    m_signedOn->setDate(paper->signedOn);
}

void PaperRegister::saveNumber()
{
    m_form->clearNotes();
    if (m_date->isWrong() || m_date->date().isNull()) {
        m_form->setNote(m_date, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("paperspage", "Write the day as 15/03/2026.")); });
        m_date->setFocus();
        return;
    }
    Paper before;
    for (const Paper &paper : m_workspace.facts().papers) {
        before = paper.id == m_shown ? paper : before;
    }
    const QString number = m_number->isModified() ? typedIn(m_number) : before.number;
    const Status done = PaperService(m_workspace.context())
                            .number(m_workspace.actor(), m_workspace.cycle(), m_shown, number, m_date->date());
    if (m_workspace.run(done)) {
        m_number->setModified(false);
        m_workspace.say(MessageKind::Done, "paperspage",
                        QT_TRANSLATE_NOOP("paperspage", "The number is in the register."));
        m_workspace.setUndo({[this] { return word(QT_TRANSLATE_NOOP("paperspage", "the number of a paper")); },
                             [this, before] {
                                 return PaperService(m_workspace.context())
                                     .number(m_workspace.actor(), m_workspace.cycle(), before.id, before.number,
                                             before.date);
                             }});
    }
}

void PaperRegister::sign()
{
    m_form->clearNotes();
    if (m_signedOn->isWrong() || m_signedOn->date().isNull()) {
        m_form->setNote(m_signedOn, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("paperspage", "Write the day as 15/03/2026.")); });
        m_signedOn->setFocus();
        return;
    }
    if (typedIn(m_signedBy).isEmpty()) {
        m_form->setNote(m_signedBy, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("paperspage", "Say who signed the paper.")); });
        m_signedBy->setFocus();
        return;
    }
    const Status done =
        PaperService(m_workspace.context())
            .sign(m_workspace.actor(), m_workspace.cycle(), m_shown, m_signedOn->date(), typedIn(m_signedBy), {});
    if (m_workspace.run(done)) {
        m_workspace.say(MessageKind::Done, "paperspage",
                        QT_TRANSLATE_NOOP("paperspage", "The signature is in the register."));
    }
}

} // namespace rangvoan::ui
