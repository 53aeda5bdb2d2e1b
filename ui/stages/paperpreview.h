// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/backgroundjob.h"
#include "ui/shell/workspace.h"
#include "ui/stages/papershelf.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace rangvoan::ui
{

class Button;
class Card;
class EmptyState;
class JobLine;
class Label;
class PaperView;
class StateChip;

/// One kind of paper as it will be printed: whose it is, in which language, its pages.
class PaperPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    /// Shows the papers of the line; keeps the person and the page where they are the same as before.
    void showLine(const ShelfLine &line);
    const report::PaperKind *kind() const { return m_line ? &m_line->kind : nullptr; }
    /// The papers in view: one, or all of the kind.
    QList<report::PaperRequest> chosen() const;
    report::PaperLanguage language() const;
    void setLanguage(Language language);
    /// Shows the paper about the same person or meeting, if there is one.
    void choose(const report::PaperRequest &request);

    /// Pages are being made: those of before are gone.
    bool isWorking() const { return m_job.isRunning(); }
    bool hasPages() const { return !m_pages.pages.isEmpty(); }
    const report::Paginated &pages() const { return m_pages; }
    /// Makes papers in the language of the preview of what is in view.
    std::shared_ptr<const PaperPress> press();
    PaperView *view() const { return m_view; }
    /// Where the page puts what it asks, above the pages.
    void addAbovePages(QWidget *widget);
    /// The row below the pages.
    void addAction(QWidget *button);

signals:
    /// Pages arrived or went away, or another paper was chosen.
    void changed();
    /// Somebody chose another person or language.
    void otherChosen();

private:
    void build();
    void buildTools();
    void fillSubjects();
    void makePages();
    void takeAway();
    void show(const Result<report::Paginated> &pages);
    void showHead();
    void showPosition();
    QString word(const char *source) const { return m_workspace.text("paperspage", source); }

    Workspace &m_workspace;
    BackgroundJob m_job;
    std::optional<ShelfLine> m_line;
    bool m_languageChosen = false; ///< by hand: else the papers follow the window
    report::Paginated m_pages;
    std::shared_ptr<const PaperPress> m_press;
    QByteArray m_pressedAt; ///< head, actor and language the press was made for
    QByteArray m_made;      ///< what the pages were made of
    Card *m_card;
    StateChip *m_state;
    StateChip *m_audience;
    QComboBox *m_subject;
    QComboBox *m_language;
    Label *m_position;
    Button *m_back;
    Button *m_next;
    Button *m_smaller;
    Button *m_larger;
    Button *m_fit;
    JobLine *m_working;
    PaperView *m_view;
    EmptyState *m_empty;
    QVBoxLayout *m_above;
    QHBoxLayout *m_actions;
};

} // namespace rangvoan::ui
