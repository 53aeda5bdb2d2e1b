// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QGridLayout;

namespace rangvoan::ui
{

class BodyScroll;
class Button;
class Label;
class ReasonPanel;

/// Two nominations that may be one person, side by side with what differs marked, and the question which it is.
class DuplicateCard final : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicateCard(Workspace &workspace, QWidget *parent = nullptr);

    /// Pairs of the category that wait for an answer.
    static QList<Duplicate> waiting(const CycleFacts &facts, const CategoryId &category);
    /// Shows the waiting pair with this candidate, or the first. False when none waits.
    bool show(const CandidateId &candidate);
    /// The next waiting pair, or left() when there is none.
    void refresh();
    void retranslate();

signals:
    void left();

private:
    void build();
    void fill();
    void addHead(int row, const QString &first, const QString &second);
    void addRow(int row, const QString &name, const QString &first, const QString &second);
    void ask(DuplicateAnswer answer);
    QString word(const char *source) const { return m_workspace.text("nominations", source); }

    Workspace &m_workspace;
    Duplicate m_pair;
    Label *m_title;
    Label *m_count;
    ReasonPanel *m_reason;
    BodyScroll *m_scroll;
    QWidget *m_grid = nullptr;
    Button *m_keepFirst;
    Button *m_keepSecond;
    Button *m_different;
    Button *m_next;
    Button *m_back;
};

} // namespace rangvoan::ui
