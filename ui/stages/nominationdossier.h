// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"
#include "ui/stages/dossierframe.h"

class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Card;
class DateEdit;
class Form;
class Label;
class NominationForm;
class ReasonPanel;

/// The dossier of one candidate beside the list: the form, how it came, its documents, and what is decided on it.
class NominationDossier final : public DossierFrame
{
    Q_OBJECT

public:
    explicit NominationDossier(Workspace &workspace, QWidget *parent = nullptr);

    /// Keeps what is being typed when the same candidate is shown again.
    void show(const CandidateId &candidate);
    /// An empty form to type a nomination in.
    void startNew();
    CandidateId candidate() const { return m_id; }
    bool isNew() const { return m_new; }
    void retranslate();
    void focusAnswer();

signals:
    /// The candidate was typed in.
    void added(const rangvoan::CandidateId &candidate);
    void left();
    void compareAsked(const rangvoan::CandidateId &candidate);

private:
    NominationDossier(Workspace &workspace, ReasonPanel *reason, QWidget *foot, QWidget *parent);
    void build();
    void buildFoot();
    void connectAll();
    void showHead(const Candidate &candidate);
    void showNewHead();
    void showIntake(const Candidate &candidate);
    void showActions();
    void save();
    void saveNew();
    void askSave();
    void accept();
    void askRefuse();
    void askAdmitLate();
    void askWithdraw();
    void decide(const QList<CandidateId> &candidates, Admission admission, const QString &reason);
    Status decideAsBefore(const QList<Candidate> &before) const;
    QList<CandidateId> otherLateOnes() const;
    QString othersText() const;
    bool mayChange() const;
    const Candidate *shownCandidate() const;
    QString nameText() const;
    QString word(const char *source) const { return m_workspace.text("nominations", source); }

    Workspace &m_workspace;
    CandidateId m_id;
    bool m_new = false;
    ReasonPanel *m_reason;
    Form *m_intake; ///< of a new one
    QLineEdit *m_unit;
    DateEdit *m_received;
    NominationForm *m_form;
    Label *m_cameTitle;
    Label *m_came;
    Label *m_documentsTitle;
    Label *m_documents;
    Button *m_toEvidence;
    QWidget *m_foot;
    Button *m_save;
    Button *m_discard;
    Button *m_accept;
    Button *m_refuse;
    Button *m_withdraw;
    Button *m_compare;
};

} // namespace rangvoan::ui
