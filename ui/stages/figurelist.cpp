// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/figurelist.h"

#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int figureNumberWidth = 136;
constexpr int figurePlaceWidth = 80;
constexpr int figureSlimWidth = 680; ///< a name and its value belong together

} // namespace

FigureView::FigureView(QWidget *parent)
    : QWidget(parent), m_title(new Label(this, Tone::Text, TextSize::Section)),
      m_meanings(new Label(this, Tone::Muted)), m_lines(new Label(this)), m_rows(new RowModel(this)),
      m_table(new TableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::two, 0, 0);
    column->setSpacing(space::one);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_meanings),
                          static_cast<QWidget *>(m_lines), static_cast<QWidget *>(m_table)}) {
        column->addWidget(part);
    }
    m_table->setModel(m_rows);
    m_table->setWholeHeight(true);
}

void FigureView::showSection(const FigureSection &section)
{
    const QString key = QString::number(static_cast<int>(section.kind));
    m_meanings->setObjectName(u"figureMeaning"_s + key);
    m_lines->setObjectName(u"figureLines"_s + key);
    m_table->setObjectName(u"figureTable"_s + key);
    m_title->setWords(section.title);
    m_meanings->setWords(section.meanings.join(u'\n'));
    m_lines->setWords(section.lines.join(u'\n'));
    m_lines->setVisible(!section.lines.isEmpty());
    m_table->setVisible(!section.table.rows.isEmpty());
    m_table->setAccessibleName(section.title);
    showTable(section);
}

/// Nothing of what was told stays behind for another reader.
void FigureView::clear()
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_meanings), static_cast<QWidget *>(m_lines), static_cast<QWidget *>(m_table)}) {
        part->setObjectName({});
    }
    for (Label *label : {m_title, m_meanings, m_lines}) {
        label->setWords({});
    }
    m_table->setAccessibleName({});
    m_rows->setRows({});
}

void FigureView::showTable(const FigureSection &section)
{
    const FigureTable &table = section.table;
    QList<TableColumn> columns;
    for (qsizetype c = 0; c < table.head.size(); ++c) {
        const int least = c == 0 ? figurePlaceWidth : figureNumberWidth;
        const int width = std::max(least, m_table->fontMetrics().horizontalAdvance(table.head.at(c)) + 2 * space::two);
        columns.append({table.head.at(c), table.isNumber.at(c), table.isNumber.at(c) ? width : 0});
    }
    QList<TableRow> rows;
    for (const FigureRow &row : table.rows) {
        QList<Cell> cells;
        for (const QString &text : row.cells) {
            cells.append({text});
        }
        rows.append({{}, cells, row.across});
    }
    m_rows->setRows({});
    m_rows->setColumns(columns);
    m_rows->setRows(rows);
    m_table->setMaximumWidth(table.head.size() <= 3 ? figureSlimWidth : QWIDGETSIZE_MAX);
}

FigureList::FigureList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::one);
}

void FigureList::showSections(const QList<FigureSection> &sections)
{
    for (qsizetype i = 0; i < sections.size(); ++i) {
        if (i == m_views.size()) {
            m_views.append(new FigureView(this));
            m_column->addWidget(m_views.last());
        }
        m_views.at(i)->showSection(sections.at(i));
    }
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        m_views.at(i)->setVisible(i < sections.size());
        if (i >= sections.size()) {
            m_views.at(i)->clear();
        }
    }
}

} // namespace rangvoan::ui
