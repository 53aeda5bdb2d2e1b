// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"
#include "ui/stages/dossierframe.h"

namespace rangvoan::ui
{

class Button;
class EligibilityRules;
class EvidenceList;
class Label;
class ReasonPanel;

/// One candidate at the desk of eligibility: what the rules say, the verdict, the evidence.
class EligibilityDossier final : public DossierFrame
{
    Q_OBJECT

public:
    explicit EligibilityDossier(Workspace &workspace, QWidget *parent = nullptr);

    void show(const CandidateId &candidate, bool mayChange);
    void retranslate();
    void focusVerdict();
    void focusEvidence();

private:
    EligibilityDossier(Workspace &workspace, ReasonPanel *reason, QWidget *foot, QWidget *parent);
    void build();
    void showVerdict(const Candidate &candidate, bool mayChange);
    void findEligible();
    void askBeyond(bool unmet);
    void askExclude();
    void decide(Verdict verdict, const QString &rule, const QString &reason);
    const Candidate *shownCandidate() const { return m_workspace.facts().candidate(m_id); }
    QString word(const char *source) const { return m_workspace.text("eligibility", source); }

    Workspace &m_workspace;
    CandidateId m_id;
    ReasonPanel *m_reason;
    Label *m_rulesTitle;
    EligibilityRules *m_rules;
    Label *m_verdict;
    EvidenceList *m_evidence;
    QWidget *m_foot;
    Button *m_eligible;
    Button *m_exclude;
    Button *m_toForm;
};

} // namespace rangvoan::ui
