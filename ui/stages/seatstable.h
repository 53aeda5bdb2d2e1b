// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/decisionservice.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;

namespace rangvoan::ui
{

class Button;
class Card;
class Form;
class Label;
class TableView;
class TextArea;

/// The seats filling from the closed ranking with the reserves below them: proposed first, gold once carried. Two
/// places may be exchanged, with a written justification.
class SeatsTable final : public QWidget
{
    Q_OBJECT

public:
    explicit SeatsTable(Workspace &workspace, QWidget *parent = nullptr);

    /// What is put to the vote, in the order of the places.
    QList<CandidateId> seats() const { return m_order.mid(0, m_seatCount); }
    QList<CandidateId> reserves() const { return m_order.mid(m_seatCount, m_reserveCount); }
    /// Whether the seats are others than the ranking gives; the reserves alone are no departure.
    bool departs() const;
    /// Who stands elsewhere than the ranking says, seats and reserves.
    QList<CandidateId> moved() const;
    QString justification() const;
    /// False, with a note beside the field, while a departure is not justified.
    bool checkJustification();
    /// Why there is nothing to propose; empty otherwise.
    const QString &refusal() const { return m_refusal; }

    void retranslate();
    /// `decided`: the decision to show in gold; null: the proposal, to be changed when `editable`.
    void showSeats(const Decision *decided, bool editable);

signals:
    void changed();

private:
    void build();
    void readProposal();
    void showRows(const QList<CandidateId> &seats, const QList<CandidateId> &reserves, bool decided);
    TableRow rowOf(const CandidateId &candidate, int place, bool isSeat, bool decided) const;
    QString namedByAuthority(const Decision &decision) const;
    void fillChoices();
    void exchange();
    void backToRanking();
    QString word(const char *source) const { return m_workspace.text("decision", source); }

    Workspace &m_workspace;
    QList<CandidateId> m_ranked; ///< the ranking, without the withdrawn
    QList<CandidateId> m_order;  ///< the same as it is put to the vote
    qsizetype m_seatCount = 0;
    qsizetype m_reserveCount = 0;
    QString m_refusal;
    bool m_changing = false;
    Card *m_card;
    RowModel *m_rows;
    TableView *m_table;
    Label *m_remark;
    Button *m_depart;
    QWidget *m_editor;
    Label *m_hint;
    Form *m_form;
    QComboBox *m_seat;
    QComboBox *m_other;
    TextArea *m_why;
    Button *m_exchange;
    Button *m_back;
};

} // namespace rangvoan::ui
