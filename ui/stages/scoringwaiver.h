// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/scoringboard.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Card;
class Form;
class Label;

/// Going on with fewer sheets than the rules ask: the committee votes in a meeting, and the vote is on record.
class WaiverForm final : public QWidget
{
    Q_OBJECT

public:
    explicit WaiverForm(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void showCandidate(const BoardCandidate &line);
    CandidateId candidate() const { return m_line.candidate; }

signals:
    void left();

private:
    void build();
    void fillMeetings();
    const Motion *carriedMotion() const;
    Result<MotionId> vote() const;
    bool check();
    void save();
    int count(const QLineEdit *field) const;
    QString word(const char *source) const { return m_workspace.text("scoring", source); }

    Workspace &m_workspace;
    BoardCandidate m_line;
    Card *m_card;
    Label *m_about;
    Form *m_form;
    QComboBox *m_meeting;
    QLineEdit *m_for;
    QLineEdit *m_against;
    QLineEdit *m_abstained;
    Button *m_save;
    Button *m_meetings; ///< where none is recorded yet
    Button *m_cancel;
};

} // namespace rangvoan::ui
