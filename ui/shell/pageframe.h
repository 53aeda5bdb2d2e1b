// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace rangvoan::ui
{

class Button;
class ConfirmPanel;
class FindingLine;
class Label;
class MessageBar;
struct ConfirmWords;

/// Around every page: title, purpose, primary action, message bar, the question in place, and the gate bar with what is
/// missing. Closes, confirms and reopens stages.
class PageFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the page; the frame keeps it.
    void setPage(Page *page);
    Page *page() const { return m_page; }
    /// Words anew, then facts.
    void retranslate();
    void refresh();
    /// The focus goes to the button of the next thing to do, if there is one.
    void focusPrimary();
    /// The same, or to what explains the page; false when neither is there.
    bool focusHead();
    ConfirmPanel *confirmPanel() const { return m_confirm; }

signals:
    /// The page takes the whole window, or gives it back.
    void wholeWindowAsked(bool whole);
    void helpAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showPurpose();
    void showHead();
    void showWholeWindow();
    void showGates();
    void showCloseAction();
    bool mayClose() const;
    QList<Finding> findings() const;
    void markLongText(MessageKind kind, const Sentence &sentence);
    void showFindings(const QList<Finding> &findings);
    void runPrimary();
    void askToClose();
    void askToReopen();
    void askForDate(const Sentence &why);
    void takeDate(const QString &typed);
    void askAboutStick();
    void closeStage(const QString &instruction);
    void confirmAgain();
    ConfirmWords closeWords() const;
    QString word(const char *source) const { return m_workspace.text("window", source); }

    Workspace &m_workspace;
    Page *m_page = nullptr;
    Label *m_title;
    Label *m_purpose;
    Button *m_primary;
    Button *m_why;
    MessageBar *m_message;
    ConfirmPanel *m_confirm;
    QVBoxLayout *m_content = nullptr;
    QVBoxLayout *m_above = nullptr; ///< what stands between the margins; the page has its bar in the right one
    QScrollArea *m_scroll;
    QWidget *m_gates;
    FindingLine *m_first;
    Label *m_count; ///< which of how many findings
    Button *m_more;
    Button *m_reopen;
    QList<Finding> m_findings;
    qsizetype m_shown = 0;
    bool m_whole = false;
};

} // namespace rangvoan::ui
