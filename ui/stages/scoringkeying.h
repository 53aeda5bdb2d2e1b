// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/scoringboard.h"
#include "app/services/scoringservice.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/backgroundjob.h"
#include "ui/shell/workspace.h"
#include "ui/stages/paperprinter.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace rangvoan::ui
{

class Button;
class Card;
class DateEdit;
class Form;
class KeyForm;
class Label;
class PathPanel;
class TableView;

/// Typing in paper sheets, over the whole window: a code, then numbers and marks only. Twice by two persons, the second
/// blind; or once, read back by the member, who signs.
class ScoringKeying final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoringKeying(Workspace &workspace, QWidget *parent = nullptr);
    bool hasHeightForWidth() const override { return false; }
    void retranslate();
    /// Asks for a code.
    void begin();

signals:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Step { Code, Type, Compare, ReadBack };

    void build();
    QWidget *buildCode();
    QWidget *buildType();
    QWidget *buildCompare();
    QWidget *buildReadBack();
    void connectAll();
    void showStep(Step step);
    void showFoot();
    void sayTyping();
    void say(const QString &title, const QString &about, const QString &next);
    void showCount();
    QString indicatorName(const QString &code) const;
    void openSheet();
    bool isSecond() const;
    SheetEntry entry() const;
    void finish();
    void keepFirst();
    void compare();
    void showDifferences();
    void startReadBack();
    void showReadBack();
    void handInReadBack();
    void printReadBack();
    void done(const char *source, const QStringList &arguments = {});
    void back();
    QString markWord(int step) const;
    QString word(const char *source) const { return m_workspace.text("scoring", source); }

    Workspace &m_workspace;
    Step m_step = Step::Code;
    PaperSheet m_sheet;
    QString m_code;
    QString m_keyer;
    std::shared_ptr<const RuleSet> m_rules;
    QList<KeyingDifference> m_differences;
    Label *m_title;
    Label *m_about;
    bool m_short = false; ///< finishing was tried with marks missing
    QWidget *m_middle;    ///< narrow while the code is asked for
    QStackedWidget *m_body;
    Form *m_codeForm;
    QLineEdit *m_nameField;
    QLineEdit *m_codeField;
    KeyForm *m_keys;
    RowModel *m_compareRows;
    TableView *m_compareTable;
    RowModel *m_readRows;
    TableView *m_readTable;
    Form *m_signForm;
    DateEdit *m_signed;
    QWidget *m_foot;
    Button *m_leave;
    Button *m_back;
    Label *m_count;
    Button *m_firstWrong;
    Button *m_readBack;
    Button *m_print;
    Button *m_next;
    PathPanel *m_path;
    BackgroundJob m_printing;
    PaperPrinter m_printer;
};

} // namespace rangvoan::ui
