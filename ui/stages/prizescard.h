// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Card;
class DateEdit;
class Form;
class Label;
class TableView;

/// The prizes of the awardees with their receipts, one after the other.
class PrizesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PrizesCard(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void refresh(bool writable);
    /// The steps before it were skipped: it is not the fourth.
    void setAlone(bool alone);
    void selectCandidate(const CandidateId &candidate);

private:
    void build();
    const PrizeReceipt *receiptOf(const CandidateId &candidate) const;
    CandidateId selected() const;
    void showSelected();
    void save();
    void showHeading();
    QString word(const char *source) const { return m_workspace.text("approval", source); }

    Workspace &m_workspace;
    bool m_writable = false;
    bool m_alone = false;
    CandidateId m_shown;
    Card *m_card;
    RowModel *m_rows;
    TableView *m_table;
    QWidget *m_entry;
    Label *m_who;
    Form *m_form;
    QLineEdit *m_amount;
    QLineEdit *m_receiver;
    DateEdit *m_date;
    Button *m_save;
};

} // namespace rangvoan::ui
