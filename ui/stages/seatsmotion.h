// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/decisionservice.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace rangvoan::ui
{

class Button;
class Card;
class Label;
class MotionForm;
class SeatsTable;

/// The vote that makes a decision of the proposed seats: a motion on the departure first where there is one, then the
/// motion on the seats; when it is carried the decision is set down at once.
class SeatsMotion final : public QWidget
{
    Q_OBJECT

public:
    using Decide = std::function<Result<DecisionId>(const DecisionEntry &)>;

    SeatsMotion(Workspace &workspace, SeatsTable &seats, Decide decide, QWidget *parent = nullptr);

    void setMeeting(const MeetingId &meeting);
    void retranslate();
    void refresh();

signals:
    void decided();

private:
    /// The last carried motion on exactly these candidates that no decision rests on yet; null when there is none.
    const Motion *carriedMotion(MotionSubject subject, const QList<CandidateId> &candidates) const;
    void setDown(const MotionId &motion);
    QString word(const char *source) const { return m_workspace.text("decision", source); }

    Workspace &m_workspace;
    SeatsTable &m_seats;
    Decide m_decide;
    MotionForm *m_departure;
    MotionForm *m_motion;
    Card *m_ready;
    Label *m_carried;
    Button *m_setDown;
};

} // namespace rangvoan::ui
