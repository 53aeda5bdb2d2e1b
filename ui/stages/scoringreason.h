// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/stages/scoringsheet.h"

#include <QWidget>

class QMenu;
class QPlainTextEdit;

namespace rangvoan::ui
{

class Button;
class Label;

/// The written reason of one component: asked for where it holds a top or bottom mark, welcome elsewhere. Beginnings of
/// sentences and the numbers of the evidence are there to click. Enter goes on, Shift and Enter begins a line.
class ReasonBox final : public QWidget
{
    Q_OBJECT

public:
    ReasonBox(Workspace &workspace, MarkingSheet &sheet, QWidget *parent = nullptr);

    void showComponent(int component);
    int component() const { return m_component; }
    void retranslate();
    /// Whether the reason is asked for, and the text where nobody is typing it.
    void refresh();
    /// Says beside the field that the reason is missing, and puts the focus there.
    void askForIt();
    void insert(const QString &words);
    void focusField();
    /// 16 points, for the easy view.
    void setLarge();

signals:
    void goOnAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fillEvidence();
    void fitText();
    QString endsWord() const;
    QString word(const char *source) const { return m_workspace.text("scoring", source); }

    Workspace &m_workspace;
    MarkingSheet &m_sheet;
    int m_component = 0;
    bool m_large = false;
    Label *m_name;
    Label *m_note;
    QPlainTextEdit *m_text;
    QList<Button *> m_starters;
    Button *m_evidence;
    QMenu *m_menu;
};

/// "as evidence no. 3", to stand in a reason.
QString evidenceReference(const Workspace &workspace, qsizetype number);

} // namespace rangvoan::ui
