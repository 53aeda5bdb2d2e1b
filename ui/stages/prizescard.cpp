// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/prizescard.h"

#include "app/services/authorityservice.h"
#include "app/text/digits.h"
#include "ui/stages/meetingwords.h"
#include "ui/stages/submissionsteps.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

PrizesCard::PrizesCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_rows(new RowModel(this)),
      m_table(new TableView(this)), m_entry(new QWidget(this)), m_who(new Label(this)), m_form(new Form(this)),
      m_amount(new QLineEdit(this)), m_receiver(new QLineEdit(this)), m_date(new DateEdit(this)),
      m_save(new Button(ButtonKind::Plain, this))
{
    build();
    connect(m_table, &TableView::selectedIdChanged, this, &PrizesCard::showSelected);
    connect(m_save, &Button::clicked, this, &PrizesCard::save);
}

void PrizesCard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setTight(true);
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(m_entry);
    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(space::two, space::one, space::two, space::two);
    entry->setSpacing(space::one);
    entry->addWidget(m_who);
    m_form->addField(m_amount, true);
    m_form->addField(m_receiver);
    m_form->addField(m_date, true);
    entry->addWidget(m_form);
    entry->addWidget(m_save, 0, Qt::AlignLeft);
    m_table->setWholeHeight(true);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"prizes"_s);
    m_amount->setObjectName(u"prizeAmount"_s);
    m_receiver->setObjectName(u"prizeReceiver"_s);
    m_date->setObjectName(u"prizeDate"_s);
    m_save->setObjectName(u"savePrize"_s);
    m_save->setIconName(Icon::Tick);
    m_entry->hide();
}

void PrizesCard::retranslate()
{
    showHeading();
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("approval", "Prizes of the awardees")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("approval", "Place")), false, 72},
                        {word(QT_TRANSLATE_NOOP("approval", "Awardee"))},
                        {word(QT_TRANSLATE_NOOP("approval", "Prize (riel)")), true, 136},
                        {word(QT_TRANSLATE_NOOP("approval", "Receipt")), false, 160}});
    m_form->setName(m_amount, word(QT_TRANSLATE_NOOP("approval", "Amount (riel)")));
    m_form->setName(m_receiver, word(QT_TRANSLATE_NOOP("approval", "Received by")));
    m_form->setName(m_date, word(QT_TRANSLATE_NOOP("approval", "Date")));
    m_save->setWords(word(QT_TRANSLATE_NOOP("approval", "Record the receipt")));
    m_date->setKhmerDigits(showsKhmerDigits(m_workspace));
}

void PrizesCard::setAlone(bool alone)
{
    m_alone = alone;
    showHeading();
}

void PrizesCard::showHeading()
{
    m_card->setHeading(m_alone ? word(QT_TRANSLATE_NOOP("approval", "Prizes handed over"))
                               : word(QT_TRANSLATE_NOOP("approval", "4. Prizes handed over")));
}

const PrizeReceipt *PrizesCard::receiptOf(const CandidateId &candidate) const
{
    const QList<PrizeReceipt> &all = m_workspace.facts().receipts;
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const PrizeReceipt &receipt) { return receipt.candidate == candidate; });
    return found == all.cend() ? nullptr : &*found;
}

CandidateId PrizesCard::selected() const
{
    const QVariant id = m_table->selectedId();
    return id.isValid() ? id.value<CandidateId>() : CandidateId();
}

void PrizesCard::refresh(bool writable)
{
    m_writable = writable;
    const CandidateId chosen = selected();
    const CategoryFacts *category = m_workspace.categoryFacts();
    const Decision *decision = m_workspace.facts().decisionInForce(m_workspace.category());
    QList<TableRow> rows;
    int handed = 0;
    for (qsizetype i = 0; decision != nullptr && category != nullptr && i < decision->seats.size(); ++i) {
        const CandidateId candidate = decision->seats.at(i);
        const PrizeReceipt *receipt = receiptOf(candidate);
        const qint64 prize = receipt != nullptr ? receipt->amountRiel : category->settings.prizesRiel.value(i, 0);
        handed += receipt != nullptr ? 1 : 0;
        const Cell state = receipt != nullptr
                               ? Cell{m_workspace.shortDate(receipt->date), Tone::Success, Icon::TickCircle}
                               : Cell{word(QT_TRANSLATE_NOOP("approval", "to hand over")), Tone::Muted, Icon::Circle};
        rows.append({QVariant::fromValue(candidate),
                     {{m_workspace.number(i + 1), Tone::Gold, Icon::Star},
                      {nameOfCandidate(m_workspace, candidate)},
                      {prize > 0 ? m_workspace.number(prize) : u"—"_s},
                      state}});
    }
    m_rows->setRows(rows);
    m_table->updateGeometry();
    m_card->setRemark(m_workspace.text("approval", QT_TRANSLATE_NOOP("approval", "%1 of %2 receipts"),
                                       QStringList{QString::number(handed), QString::number(rows.size())}));
    if (!chosen.isNull()) {
        m_table->selectId(QVariant::fromValue(chosen));
    }
    showSelected();
}

void PrizesCard::selectCandidate(const CandidateId &candidate)
{
    m_table->selectId(QVariant::fromValue(candidate));
    m_receiver->setFocus();
}

void PrizesCard::showSelected()
{
    const CandidateId candidate = selected();
    const Decision *decision = m_workspace.facts().decisionInForce(m_workspace.category());
    const PrizeReceipt *receipt = receiptOf(candidate);
    const bool shown = decision != nullptr && decision->seats.contains(candidate);
    m_entry->setVisible(shown && (m_writable || receipt != nullptr));
    if (!shown) {
        m_shown = {};
        return;
    }
    m_form->setVisible(receipt == nullptr && m_writable);
    m_save->setVisible(receipt == nullptr && m_writable);
    m_who->setTone(receipt == nullptr ? Tone::Text : Tone::Success);
    m_who->setWords(receipt == nullptr
                        ? nameOfCandidate(m_workspace, candidate)
                        : m_workspace.text("approval", QT_TRANSLATE_NOOP("approval", "%1 riel received by %2 on %3."),
                                           QStringList{m_workspace.number(receipt->amountRiel),
                                                       nameAsKnown(m_workspace, receipt->receiver),
                                                       m_workspace.longDate(receipt->date)}));
    if (m_shown == candidate) {
        return; // somebody may be typing
    }
    m_shown = candidate;
    m_form->clearNotes();
    const qsizetype place = decision->seats.indexOf(candidate);
    const qint64 prize = m_workspace.categoryFacts()->settings.prizesRiel.value(place, 0);
    m_amount->setText(prize > 0 ? m_workspace.number(prize) : QString());
    m_receiver->setText(m_workspace.facts().candidate(candidate)->nomination.name.khmer());
    m_date->setDate(announcementOf(m_workspace).announcedOn);
}

void PrizesCard::save()
{
    m_form->clearNotes();
    const auto refuse = [this](QWidget *field, const char *source) {
        m_form->setNote(field, Tone::Error, [this, source] { return word(source); });
        field->setFocus();
    };
    const Result<qint64> amount = parseInteger(m_amount->text());
    if (!amount || *amount <= 0) {
        refuse(m_amount, QT_TRANSLATE_NOOP("approval", "Write the amount in riel, as 3,000,000."));
        return;
    }
    if (m_receiver->text().trimmed().isEmpty()) {
        refuse(m_receiver, QT_TRANSLATE_NOOP("approval", "Write who signed the receipt."));
        return;
    }
    if (!m_date->date().isValid()) {
        refuse(m_date, QT_TRANSLATE_NOOP("approval", "Write the day as 15/03/2026."));
        return;
    }
    const QList<PrizeReceipt> receipts = m_workspace.facts().receipts;
    const auto known = std::find_if(receipts.cbegin(), receipts.cend(),
                                    [this](const PrizeReceipt &one) { return one.candidate == m_shown; });
    const PrizeReceipt receipt{m_shown, *amount, m_date->date(), m_receiver->text().trimmed()};
    if (m_workspace.run(
            AuthorityService(m_workspace.context()).handOverPrize(m_workspace.actor(), m_workspace.cycle(), receipt))) {
        m_table->setFocus(); // to the next awardee
        if (known != receipts.cend()) {
            m_workspace.setUndo({[this] { return word(QT_TRANSLATE_NOOP("approval", "the change of a receipt")); },
                                 [this, before = *known] {
                                     return AuthorityService(m_workspace.context())
                                         .handOverPrize(m_workspace.actor(), m_workspace.cycle(), before);
                                 }});
        }
    }
}

} // namespace rangvoan::ui
