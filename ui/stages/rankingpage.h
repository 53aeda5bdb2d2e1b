// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/rankingservice.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QTimer;

namespace rangvoan::ui
{

class Button;
class EmptyState;
class FirmnessJob;
class FirmnessPanel;
class RankingBoard;
class Tabs;

/// Stage II.6: the official ranking, and on a second tab how firm it is. In round 1 it names the finalists.
class RankingPage final : public Page
{
    Q_OBJECT

public:
    explicit RankingPage(Workspace &workspace, QWidget *parent = nullptr);

    QString purpose() const override;
    QString reportKind() const override;
    bool fillsFrame() const override { return true; }
    std::optional<PrimaryAction> primaryAction() const override;
    void retranslate() override;
    void refresh() override;
    void showFinding(const Finding &finding) override;

private:
    void build();
    void showView();
    void showPrint();
    void showRefusal(const Error &error);
    void computeFirmness();
    void takeFirmness(const Result<Firmness> &result);
    void stopFirmness();
    void nameFinalists() const;
    bool mayAct() const;
    QString word(const char *source) const { return workspace().text("ranking", source); }

    /// What the figures on screen were worked out from.
    struct Basis
    {
        QByteArray head;
        CategoryId category;
        int round = 0;
        Actor actor;

        friend bool operator==(const Basis &, const Basis &) = default;
    };
    Basis basis() const;

    std::optional<RankingView> m_view;
    std::optional<Firmness> m_firmness;
    Basis m_basis;
    Tabs *m_tabs;
    Button *m_print;
    QStackedWidget *m_stack;
    RankingBoard *m_board;
    FirmnessPanel *m_panel;
    EmptyState *m_empty;
    FirmnessJob *m_job;
    QTimer *m_ticks;
};

} // namespace rangvoan::ui
