// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/conflictservice.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Card;
class ChangePreview;
class DateEdit;
class Form;
class Label;
class StateChip;
class TableView;

/// The conflict sheet of one member in a category: every candidate with name, school and district, and the relation.
/// The secretary types in what stands on paper; a member at the desk answers alone. Once the panels are closed a
/// relation that comes to light is recorded as a late conflict.
class ConflictSheetCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictSheetCard(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    /// Shows the sheet of the member; answers that are not handed in yet stay.
    void showMember(const MemberId &member);

private:
    struct Answer
    {
        Relation relation = Relation::None;
        QString note;
        bool fixed = false; ///< from a suggestion or a late declaration: not of this sheet
    };

    void build();
    void takeAnswers();
    void showRows();
    void showState();
    void showChosen();
    void showChange();
    void answer();
    void answerRest();
    bool check(QList<DeclaredRelation> &relations);
    void handIn();
    void declareLate();
    bool mayAnswer() const;
    bool coversAll() const;
    bool isLate() const; ///< the sheet is complete and the panels are closed
    bool byMember() const;
    QList<Candidate> candidates() const;
    const ConflictSheet *sheet() const;
    CandidateId chosen() const;
    Cell relationCell(const CandidateId &candidate) const;
    QString word(const char *source) const { return m_workspace.text("panels", source); }

    Workspace &m_workspace;
    MemberId m_member;
    CategoryId m_category;
    LedgerHead m_head;
    QHash<CandidateId, Answer> m_answers;
    Card *m_card;
    StateChip *m_state;
    Label *m_hint;
    RowModel *m_rows;
    TableView *m_table;
    QWidget *m_entry;
    Form *m_form;
    QComboBox *m_relation;
    QLineEdit *m_note;
    ChangePreview *m_change;
    Form *m_dateForm;
    DateEdit *m_date;
    Button *m_rest;
    Button *m_handIn;
    Button *m_late;
};

} // namespace rangvoan::ui
