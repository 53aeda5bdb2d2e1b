// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/finding.h"
#include "app/report/papers/context.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace rangvoan::ui
{

/// The one thing to do next on a page; the frame shows it top right.
struct PrimaryAction
{
    QString text;
    bool enabled = true;
    std::function<void()> run;
};

/// What stands between header and gate bar. The frame draws title, purpose, primary button, message bar and gate bar;
/// a page draws its content and scrolls by itself where only a part of it should (the frame scrolls the whole else).
///
/// A page makes its widgets once, sets its standing words in retranslate() and everything that comes from facts in
/// refresh(). The frame calls retranslate() then refresh() before the page is shown first and on a change of language;
/// refresh() alone when the facts, the category or the person changed. Neither may throw away what somebody is typing.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `stage` is nullopt for pages outside the procedure (Today).
    Page(Workspace &workspace, std::optional<Stage> stage, QWidget *parent = nullptr);

    std::optional<Stage> stage() const { return m_stage; }
    /// The stage in the category and round of the window; nullopt outside the procedure.
    std::optional<StageKey> stageKey() const;
    /// State of that stage; Open outside the procedure.
    StageState stageState() const;
    /// Whether something may still be changed here: the stage is open or to confirm again, the file can be written.
    bool isEditable() const;

    /// By default from app/text/stagetext.h.
    virtual QString title() const;
    virtual QString purpose() const;
    /// Nullopt: the frame offers to close the stage (or confirm it again).
    virtual std::optional<PrimaryAction> primaryAction() const { return std::nullopt; }
    /// File name in resources/help without language and ending; by default the code of the stage.
    virtual QString helpKey() const;
    /// Kind of paper that Ctrl+P shows to print (app/report/papers/catalogue.h); empty: none.
    virtual QString reportKind() const { return {}; }
    /// That paper, about the person or the meeting chosen on the page, if any.
    virtual report::PaperRequest paper() const { return {.kind = reportKind()}; }
    /// What the page itself found to be in the way of closing the stage, besides what its gate says.
    virtual QList<Finding> ownFindings() const { return {}; }
    /// True when the page has scroll areas of its own and always fits the frame.
    virtual bool fillsFrame() const { return false; }
    /// True when columns of the page scroll each for itself, the last one with its bar in the margin of the page.
    virtual bool scrollsColumns() const { return false; }
    /// True while the page wants the whole window: no header, stepper, title and gate bar (easy view, hand-over).
    virtual bool takesWindow() const { return false; }
    /// False while a foot of the page stands in the place of the gate bar.
    virtual bool showsGates() const { return true; }
    /// Points at what the finding is about (selects the row, focuses the field). Called after the page is shown.
    virtual void showFinding(const Finding &finding) { Q_UNUSED(finding) }

    virtual void retranslate() = 0;
    virtual void refresh() = 0;

signals:
    /// Title, purpose, primary action, own findings or what the page takes of the window changed without a change of
    /// facts.
    void headChanged();
    /// The paper is to be shown among the papers, ready to print.
    void paperAsked(const rangvoan::report::PaperRequest &request);

protected:
    Workspace &workspace() const { return m_workspace; }

private:
    Workspace &m_workspace;
    std::optional<Stage> m_stage;
};

} // namespace rangvoan::ui
