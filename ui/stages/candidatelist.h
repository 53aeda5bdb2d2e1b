// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/personmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class ChipRow;
class EmptyState;
class FilterChip;
class TableView;

/// One filter over the list: rows with this mark.
struct ListFilter
{
    quint32 marks = 0; ///< 0: all rows
    QString name;
    QString code; ///< name of the chip for tests: "filter_" + code
};

/// The candidates of a category as a table that is filtered by word, province and state. A state nobody is in has no
/// chip.
class CandidateList final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateList(Workspace &workspace, QWidget *parent = nullptr);

    /// The table scrolls inside; wrapping chips do not ask for more height.
    bool hasHeightForWidth() const override { return false; }

    /// Standing words; the first filter is that of all rows.
    void setFilters(const QList<ListFilter> &filters);
    void setColumns(const QList<TableColumn> &columns);
    void setRows(QList<PersonRow> rows);
    void retranslate();
    /// What a list without any row says.
    void setEmptyWords(const QString &sentence, const QString &action = {});

    bool isEmpty() const;
    CandidateId selected() const;
    /// Takes filters away that hide the person; false when there is none.
    bool select(const CandidateId &id);
    /// The first of the list, where nobody is chosen: its dossier shows what the page is about.
    void selectFirst();
    void setProvince(const QString &code);
    void setMarks(quint32 marks);
    /// Ids of the rows that pass the filters, in the order of the list.
    QList<CandidateId> shown() const;

    /// A row without its cells: search key, province and marks of the candidate.
    PersonRow rowOf(const Candidate &candidate, quint32 marks);
    /// Name in both scripts, sorted in Khmer order.
    Cell nameCell(const Candidate &candidate);
    Cell provinceCell(const Candidate &candidate);

signals:
    void selectionMoved();
    /// Enter on the row: what can be done with it is asked for.
    void activated();
    void emptyAction();
    void filtered();

private:
    void build();
    void applyFilter();
    void showAll();
    void showCounts();
    void showProvinces();
    QByteArray orderOf(const QString &text);
    QString word(const char *source) const { return m_workspace.text("nominations", source); }

    Workspace &m_workspace;
    QLineEdit *m_find;
    QComboBox *m_province;
    ChipRow *m_chips;
    QButtonGroup *m_group;
    QList<ListFilter> m_filters;
    QList<FilterChip *> m_filterChips;
    PersonModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    QHash<QString, QByteArray> m_orders; ///< collation keys of names, made once
    CandidateId m_selected;
    bool m_quiet = false;
};

} // namespace rangvoan::ui
