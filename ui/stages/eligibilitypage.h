// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

namespace rangvoan::ui
{

class PaneStack;
class Button;
class CandidateList;
class EligibilityDossier;
class EmptyState;

/// Stage II.2: each accepted candidate against the rules, with the evidence in hand.
class EligibilityPage final : public Page
{
    Q_OBJECT

public:
    explicit EligibilityPage(Workspace &workspace, QWidget *parent = nullptr);

    QString reportKind() const override { return QStringLiteral("eligibility-notice"); }
    bool fillsFrame() const override { return true; }
    void retranslate() override;
    void refresh() override;
    void showFinding(const Finding &finding) override;

private:
    void build();
    void showRows();
    void showSelected();
    /// Of a list that is shown anew. Later the choice is left alone: a key meant for one person must not reach another.
    void selectFirst();
    void acceptAllMet();
    bool mayChange() const;
    QString word(const char *source) const { return workspace().text("eligibility", source); }

    CategoryId m_category; ///< the list of which was shown last
    CandidateList *m_list;
    Button *m_allMet;
    PaneStack *m_right;
    EmptyState *m_nobody;
    EligibilityDossier *m_dossier;
    int m_ready = 0; ///< candidates without a verdict whose rules are all met
};

} // namespace rangvoan::ui
