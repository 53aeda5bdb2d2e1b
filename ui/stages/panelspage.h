// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

namespace rangvoan::ui
{

class ConflictsView;
class EmptyState;
class FilterChip;
class PaneStack;
class PanelPlanView;
class SuggestionsView;

/// Stage II.3: conflict sheets first, then who marks whom; per round.
class PanelsPage final : public Page
{
    Q_OBJECT

public:
    explicit PanelsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString reportKind() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    bool showsGates() const override;
    bool fillsFrame() const override { return true; }
    void retranslate() override;
    void refresh() override;
    void showFinding(const Finding &finding) override;

private:
    void build();
    void showTab(int tab);
    void showChips();
    QString word(const char *source) const { return workspace().text("panels", source); }

    FilterChip *m_sheetsChip;
    FilterChip *m_askChip;
    FilterChip *m_planChip;
    PaneStack *m_stack;
    ConflictsView *m_conflicts;
    SuggestionsView *m_suggestions;
    PanelPlanView *m_plan;
    EmptyState *m_empty;
    bool m_chosen = false; ///< somebody chose a tab
};

} // namespace rangvoan::ui
