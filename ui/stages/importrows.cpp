// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/importrows.h"

#include "app/services/duplicates.h"
#include "app/text/stagetext.h"
#include "ui/text/candidatewords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QMultiHash>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

enum RemarkFilter { AllRemarks, NotTaken, TwoOfOne, Doubtful };

bool passes(const WorkbookRemark &remark, int filter)
{
    switch (filter) {
    case NotTaken:
        return remark.refuses;
    case TwoOfOne:
        return remark.duplicate;
    case Doubtful:
        return remark.warns;
    default:
        return true;
    }
}

} // namespace

void addKnownPersons(WorkbookRows &rows, const QList<Candidate> &candidates, const Wording &wording)
{
    QMultiHash<QString, const Candidate *> known; // by number and by name
    for (const Candidate &candidate : candidates) {
        if (candidate.admission != Admission::Refused) {
            known.insert(candidate.nomination.civilServantNumber, &candidate);
            known.insert(candidate.nomination.nameKey, &candidate);
        }
    }
    for (const NominationRow &row : std::as_const(rows.taken)) {
        const Candidate *twin = nullptr;
        for (const QString &key : {row.nomination.civilServantNumber, row.nomination.nameKey}) {
            for (auto it = known.constFind(key); !key.isEmpty() && it != known.cend() && it.key() == key; ++it) {
                twin = likeness((*it)->nomination, row.nomination) == Likeness::Different ? twin : *it;
            }
        }
        if (twin != nullptr) {
            const QString sentence = wording.text(
                "intakepanel", QT_TRANSLATE_NOOP("intakepanel", "%1 may be candidate no. %2, who is in the list "
                                                                "already."));
            rows.remarks.append({row.row,
                                 {},
                                 filledIn(sentence, {row.nomination.name.khmer(), QString::number(twin->number)}),
                                 false,
                                 true,
                                 true});
        }
    }
    std::stable_sort(rows.remarks.begin(), rows.remarks.end(),
                     [](const WorkbookRemark &a, const WorkbookRemark &b) { return a.row < b.row; });
}

ImportRows::ImportRows(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_count(new Label(this, Tone::Text, TextSize::Section)),
      m_chips(new ChipRow(this)), m_group(new QButtonGroup(this)), m_model(new RowModel(this)),
      m_table(new TableView(this)), m_clean(new Label(this, Tone::Success))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_count);
    column->addWidget(m_chips);
    column->addWidget(m_clean);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    for (int i = AllRemarks; i <= Doubtful; ++i) {
        auto *chip = new FilterChip(m_chips);
        m_group->addButton(chip, i);
        m_chips->add(chip);
        m_filters.append(chip);
        chip->setObjectName(u"remarks_%1"_s.arg(i));
    }
    m_filters.constFirst()->setChecked(true);
    m_table->setModel(m_model);
    m_table->setObjectName(u"importRemarks"_s);
    m_count->setObjectName(u"importCount"_s);
    connect(m_group, &QButtonGroup::idClicked, this, &ImportRows::fill);
}

void ImportRows::retranslate()
{
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("intakepanel", "What is said of the rows")));
    m_model->setColumns({{word(QT_TRANSLATE_NOOP("intakepanel", "Row")), true, 80},
                         {word(QT_TRANSLATE_NOOP("intakepanel", "Column")), false, 104},
                         {word(QT_TRANSLATE_NOOP("intakepanel", "Candidate")), false, 200},
                         {word(QT_TRANSLATE_NOOP("intakepanel", "What is the matter"))},
                         {word(QT_TRANSLATE_NOOP("intakepanel", "Result")), false, 168}});
    m_clean->setWords(word(QT_TRANSLATE_NOOP("intakepanel", "Every row was understood: nothing to remark.")));
}

void ImportRows::show(const WorkbookRows &rows)
{
    m_found = rows;
    m_filters.constFirst()->setChecked(true);
    fill();
}

void ImportRows::fill()
{
    m_count->setWords(
        m_workspace.text("intakepanel", QT_TRANSLATE_NOOP("intakepanel", "%1 would be imported, %2 would not."),
                         QStringList{QString::number(m_found.taken.size()), QString::number(m_found.refused.size())}));
    const std::array names{QT_TRANSLATE_NOOP("intakepanel", "All remarks"),
                           QT_TRANSLATE_NOOP("intakepanel", "Not imported"), QT_TRANSLATE_NOOP("intakepanel", "Twice"),
                           QT_TRANSLATE_NOOP("intakepanel", "To check")};
    for (int i = AllRemarks; i <= Doubtful; ++i) {
        const auto count = std::count_if(m_found.remarks.cbegin(), m_found.remarks.cend(),
                                         [i](const WorkbookRemark &remark) { return passes(remark, i); });
        FilterChip *chip = m_filters.at(i);
        chip->setText(word(names.at(static_cast<size_t>(i))) + u' ' + m_workspace.number(count));
        chip->setAccessibleName(chip->text());
        chip->setVisible(i == AllRemarks || count > 0);
    }
    QHash<int, QString> persons;
    for (const QList<NominationRow> *list : {&m_found.taken, &m_found.refused}) {
        for (const NominationRow &row : *list) {
            persons.insert(row.row, m_workspace.nameOf(row.nomination.name));
        }
    }
    QList<TableRow> rows;
    for (const WorkbookRemark &remark : std::as_const(m_found.remarks)) {
        if (!passes(remark, m_group->checkedId())) {
            continue;
        }
        Cell state{word(QT_TRANSLATE_NOOP("intakepanel", "imported")), Tone::Muted, Icon::Tick};
        if (!persons.contains(remark.row)) {
            state = {word(QT_TRANSLATE_NOOP("intakepanel", "no person")), Tone::Muted, Icon::Minus};
        } else if (remark.refuses) {
            state = {word(QT_TRANSLATE_NOOP("intakepanel", "not imported")), Tone::Error, Icon::CrossCircle};
        } else if (remark.warns) {
            state = {word(QT_TRANSLATE_NOOP("intakepanel", "imported, check")), Tone::Warning, Icon::Warning};
        }
        rows.append({static_cast<int>(rows.size()),
                     {{m_workspace.number(remark.row)},
                      {remark.column},
                      {persons.value(remark.row)},
                      {remark.sentence}, // with addresses as the spreadsheet shows them
                      state}});
    }
    m_model->setRows(rows);
    const bool any = !m_found.remarks.isEmpty();
    m_chips->setVisible(any);
    m_table->setVisible(any);
    m_clean->setVisible(!any);
}

} // namespace rangvoan::ui
