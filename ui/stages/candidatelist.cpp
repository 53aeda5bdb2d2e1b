// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/candidatelist.h"

#include "app/text/collate.h"
#include "ui/text/candidatewords.h"
#include "ui/text/typed.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>

#include <algorithm>

namespace rangvoan::ui
{

CandidateList::CandidateList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_find(new QLineEdit(this)), m_province(new QComboBox(this)),
      m_chips(new ChipRow(this)), m_group(new QButtonGroup(this)), m_model(new PersonModel(this)),
      m_table(new TableView(this)), m_empty(new EmptyState(Icon::People, this)),
      m_noMatch(new EmptyState(Icon::Search, this))
{
    build();
    connect(m_find, &QLineEdit::textChanged, this, &CandidateList::applyFilter);
    connect(m_find, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_province, &QComboBox::activated, this, &CandidateList::applyFilter);
    connect(m_group, &QButtonGroup::idClicked, this, &CandidateList::applyFilter);
    connect(m_empty, &EmptyState::actionAsked, this, &CandidateList::emptyAction);
    connect(m_noMatch, &EmptyState::actionAsked, this, [this] {
        showAll();
        m_find->setFocus();
    });
    connect(&m_workspace, &Workspace::fileChanged, this, &CandidateList::showAll);
    connect(&m_workspace, &Workspace::categoryChanged, this, &CandidateList::showAll);
    connect(m_table, &TableView::rowActivated, this, &CandidateList::activated);
    connect(m_table, &TableView::selectedIdChanged, this, [this] {
        if (!m_quiet) {
            m_selected = m_table->selectedId().value<CandidateId>();
            emit selectionMoved();
        }
    });
}

void CandidateList::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::one);
    row->addWidget(m_find, 1);
    row->addWidget(m_province);
    column->addLayout(row);
    column->addWidget(m_chips);
    auto *card = new Card(this);
    card->setTight(true);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_empty, 1);
    card->body()->addWidget(m_noMatch, 1);
    column->addWidget(card, 1);
    m_table->setModel(m_model);
    m_table->freeze(2); // number and name
    m_table->setSortingEnabled(true);
    m_table->setObjectName(QStringLiteral("candidates"));
    m_find->setObjectName(QStringLiteral("findInList"));
    m_find->setClearButtonEnabled(true);
    m_province->setObjectName(QStringLiteral("provinceFilter"));
    m_noMatch->setObjectName(QStringLiteral("noMatch"));
}

void CandidateList::setFilters(const QList<ListFilter> &filters)
{
    m_filters = filters;
    while (m_filterChips.size() < filters.size()) {
        auto *chip = new FilterChip(m_chips);
        m_group->addButton(chip, static_cast<int>(m_filterChips.size()));
        chip->setChecked(m_filterChips.isEmpty());
        m_chips->add(chip);
        m_filterChips.append(chip);
    }
    for (qsizetype i = 0; i < filters.size(); ++i) {
        m_filterChips.at(i)->setObjectName(QStringLiteral("filter_") + filters.at(i).code);
    }
    showCounts();
}

void CandidateList::setColumns(const QList<TableColumn> &columns)
{
    const bool first = m_model->columnCount() == 0;
    m_model->setColumns(columns);
    if (first) {
        m_table->sortByColumn(1, Qt::AscendingOrder);
    }
}

void CandidateList::retranslate()
{
    m_find->setPlaceholderText(word(QT_TRANSLATE_NOOP("nominations", "Name, number or school")));
    m_find->setAccessibleName(m_find->placeholderText());
    m_province->setAccessibleName(word(QT_TRANSLATE_NOOP("nominations", "Province")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("nominations", "Candidates")));
    m_noMatch->setWords(word(QT_TRANSLATE_NOOP("nominations", "Nobody in the list fits these filters.")),
                        word(QT_TRANSLATE_NOOP("nominations", "Show all")));
    showProvinces();
}

void CandidateList::setEmptyWords(const QString &sentence, const QString &action)
{
    m_empty->setWords(sentence, action);
}

bool CandidateList::isEmpty() const
{
    return m_model->all().isEmpty();
}

void CandidateList::showProvinces()
{
    const QString chosen = m_province->currentData().toString();
    QSet<QString> known;
    for (const PersonRow &row : m_model->all()) {
        known.insert(row.province);
    }
    m_province->clear();
    m_province->addItem(word(QT_TRANSLATE_NOOP("nominations", "All provinces")), QString());
    for (const Places::Province &province : m_workspace.door().places().provinces) {
        if (known.contains(province.code) || province.code == chosen) {
            m_province->addItem(m_workspace.local(province.khmer, province.english), province.code);
        }
    }
    m_province->setCurrentIndex(std::max(0, m_province->findData(chosen)));
}

void CandidateList::showCounts()
{
    for (qsizetype i = 0; i < m_filters.size(); ++i) {
        const quint32 marks = m_filters.at(i).marks;
        const auto count = std::count_if(m_model->all().cbegin(), m_model->all().cend(), [marks](const PersonRow &row) {
            return marks == 0 || (row.marks & marks) != 0;
        });
        FilterChip *chip = m_filterChips.at(i);
        chip->setText(m_filters.at(i).name + u' ' + m_workspace.number(count));
        chip->setAccessibleName(chip->text());
        chip->setVisible(i == 0 || count > 0 || chip->isChecked());
        chip->updateGeometry();
    }
    m_chips->updateGeometry();
}

void CandidateList::setRows(QList<PersonRow> rows)
{
    m_quiet = true;
    const bool none = rows.isEmpty();
    m_model->setRows(std::move(rows));
    m_quiet = false;
    m_empty->setVisible(none);
    for (QWidget *tool :
         {static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_province), static_cast<QWidget *>(m_chips)}) {
        tool->setVisible(!none);
    }
    showProvinces();
    showCounts();
    applyFilter();
}

void CandidateList::applyFilter()
{
    m_quiet = true;
    const int chip = m_group->checkedId();
    m_model->setFilter({m_workspace.isOpen() ? m_workspace.context().searchKey(typedIn(m_find)) : QString(),
                        m_province->currentData().toString(), chip < 0 ? 0U : m_filters.at(chip).marks});
    const int row = m_model->rowOf(m_selected);
    if (row >= 0) {
        m_table->selectRow(row);
    } else {
        m_table->clearSelection();
    }
    m_quiet = false;
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_noMatch->setVisible(!any && !m_model->all().isEmpty());
    if (row < 0 && !m_selected.isNull()) {
        m_selected = {};
        emit selectionMoved();
    }
    emit filtered();
}

CandidateId CandidateList::selected() const
{
    return m_selected;
}

bool CandidateList::select(const CandidateId &id)
{
    const auto known =
        std::any_of(m_model->all().cbegin(), m_model->all().cend(), [&](const PersonRow &row) { return row.id == id; });
    if (!known) {
        return false;
    }
    if (m_model->rowOf(id) < 0) {
        showAll();
    }
    const int row = m_model->rowOf(id);
    m_table->selectRow(row);
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
    return true;
}

void CandidateList::selectFirst()
{
    if (m_selected.isNull() && m_model->rowCount() > 0) {
        select(m_model->shown(0).id);
    }
}

void CandidateList::showAll()
{
    m_find->clear();
    m_province->setCurrentIndex(0);
    setMarks(0);
}

void CandidateList::setProvince(const QString &code)
{
    m_find->clear();
    m_province->setCurrentIndex(std::max(0, m_province->findData(code)));
    setMarks(0);
}

void CandidateList::setMarks(quint32 marks)
{
    for (qsizetype i = 0; i < m_filters.size(); ++i) {
        if (m_filters.at(i).marks == marks) {
            m_filterChips.at(i)->setChecked(true);
        }
    }
    showCounts();
    applyFilter();
}

QList<CandidateId> CandidateList::shown() const
{
    QList<CandidateId> ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        ids.append(m_model->shown(row).id);
    }
    return ids;
}

QByteArray CandidateList::orderOf(const QString &text)
{
    const auto known = m_orders.constFind(text);
    return known != m_orders.cend() ? *known : *m_orders.insert(text, sortKey(text));
}

PersonRow CandidateList::rowOf(const Candidate &candidate, quint32 marks)
{
    const Nomination &form = candidate.nomination;
    const QString words = form.name.khmer() + u'\n' + form.name.latin + u'\n' + form.schoolKm + u'\n' +
                          form.schoolLatin + u'\n' + form.civilServantNumber + u'\n' +
                          QString::number(candidate.number);
    return {candidate.id, {}, m_workspace.context().searchKey(words), form.provinceCode, marks};
}

Cell CandidateList::nameCell(const Candidate &candidate)
{
    Cell cell{m_workspace.nameOf(candidate.nomination.name)};
    cell.sortBy = orderOf(cell.text);
    return cell;
}

Cell CandidateList::provinceCell(const Candidate &candidate)
{
    Cell cell{provinceName(m_workspace, candidate.nomination.provinceCode), Tone::Muted};
    cell.sortBy = orderOf(cell.text);
    return cell;
}

} // namespace rangvoan::ui
