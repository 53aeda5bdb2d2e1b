// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/provinceboard.h"

#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

struct ProvinceTally
{
    int received = 0;
    int accepted = 0;
    int late = 0;
    QDate last;
};

QHash<QString, ProvinceTally> tallyOf(const CycleFacts &facts, const CategoryId &category)
{
    QHash<QString, ProvinceTally> tallies;
    for (const Candidate &candidate : facts.candidates) {
        if (candidate.category != category) {
            continue;
        }
        ProvinceTally &tally = tallies[candidate.nomination.provinceCode];
        ++tally.received;
        tally.accepted += candidate.isAccepted() ? 1 : 0;
        tally.late += candidate.intake.late ? 1 : 0;
        tally.last = std::max(tally.last, candidate.intake.receivedOn);
    }
    return tallies;
}

} // namespace

ProvinceBoard::ProvinceBoard(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_count(new Label(this)), m_progress(new ProgressLine(this)),
      m_awaited(new Label(this, Tone::Muted)), m_rows(new RowModel(this)), m_table(new TableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::two);
    m_count->setWordWrap(false);
    head->addWidget(m_count);
    head->addWidget(m_progress, 1);
    column->addLayout(head);
    column->addWidget(m_awaited);
    auto *card = new Card(this);
    card->setTight(true);
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"provinces"_s);
    connect(m_table, &TableView::rowActivated, this, [this](const QVariant &id) { emit provinceAsked(id.toString()); });
}

void ProvinceBoard::retranslate()
{
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("nominations", "Provinces")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("nominations", "Province"))},
                        {word(QT_TRANSLATE_NOOP("nominations", "Received")), true, 120},
                        {word(QT_TRANSLATE_NOOP("nominations", "Accepted")), true, 120},
                        {word(QT_TRANSLATE_NOOP("nominations", "Late")), true, 104},
                        {word(QT_TRANSLATE_NOOP("nominations", "Last received on")), false, 200},
                        {word(QT_TRANSLATE_NOOP("nominations", "State")), false, 184}});
}

void ProvinceBoard::refresh()
{
    const QVariant chosen = m_table->selectedId();
    const QHash<QString, ProvinceTally> tallies = tallyOf(m_workspace.facts(), m_workspace.category());
    const auto count = [this](int number) {
        return Cell{number == 0 ? u"—"_s : m_workspace.number(number), number == 0 ? Tone::Muted : Tone::Text};
    };
    QList<TableRow> rows;
    QStringList awaited;
    for (const Places::Province &province : m_workspace.door().places().provinces) {
        const QString name = m_workspace.local(province.khmer, province.english);
        const ProvinceTally tally = tallies.value(province.code);
        const bool sent = tally.received > 0;
        if (!sent) {
            awaited.append(name);
        }
        Cell late = count(tally.late);
        late.tone = tally.late > 0 ? Tone::Error : Tone::Muted;
        rows.append({province.code,
                     {{name},
                      count(tally.received),
                      count(tally.accepted),
                      late,
                      {m_workspace.shortDate(tally.last), Tone::Muted},
                      sent ? Cell{word(QT_TRANSLATE_NOOP("nominations", "received")), Tone::Success, Icon::TickCircle}
                           : Cell{word(QT_TRANSLATE_NOOP("nominations", "awaited")), Tone::Warning, Icon::Circle}}});
    }
    m_rows->setRows(rows);
    const auto all = static_cast<int>(rows.size());
    const int sent = all - static_cast<int>(awaited.size());
    const QString words =
        m_workspace.text("nominations", QT_TRANSLATE_NOOP("nominations", "Lists received from %1 of %2 provinces"),
                         QStringList{QString::number(sent), QString::number(all)});
    m_count->setWords(words);
    m_progress->setProgress(sent, all, words);
    const QDate deadline = m_workspace.facts().settings.deadline;
    m_awaited->setWords(awaited.isEmpty()
                            ? word(QT_TRANSLATE_NOOP("nominations", "No list is outstanding."))
                            : m_workspace.text("nominations", QT_TRANSLATE_NOOP("nominations", "Awaited until %1: %2"),
                                               QStringList{m_workspace.longDate(deadline), awaited.join(u", "_s)}));
    if (chosen.isValid()) {
        m_table->selectId(chosen);
    }
}

} // namespace rangvoan::ui
