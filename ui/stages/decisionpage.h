// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

namespace rangvoan::ui
{

class Button;
class Card;
class EmptyState;
class Label;
class MeetingBench;
class MeetingEnd;
class MotionList;
class SeatsMotion;
class SeatsTable;
class SignatureCard;

/// Stage II.7: the meeting, the seats filling from the ranking, one motion at a time, the signature.
class DecisionPage final : public Page
{
    Q_OBJECT

public:
    explicit DecisionPage(Workspace &workspace, QWidget *parent = nullptr);

    QString reportKind() const override { return QStringLiteral("minutes"); }
    bool scrollsColumns() const override { return true; }
    std::optional<PrimaryAction> primaryAction() const override;
    void retranslate() override;
    void refresh() override;
    void showFinding(const Finding &finding) override;

private:
    void build();
    void pickMeeting(const Decision *decision);
    void showMotions();
    /// The seats are still to be decided by whoever is at the desk.
    bool isDeciding() const;
    /// Somebody in conflict neither opens the meeting of the vote nor writes it down.
    bool mustLeaveIt() const;
    QString word(const char *source) const { return workspace().text("decision", source); }

    bool m_again = false; ///< decides anew though a decision stands
    CategoryId m_category;
    EmptyState *m_tooEarly;
    QWidget *m_work;
    SeatsTable *m_seats;
    SignatureCard *m_signature;
    Button *m_decideAgain;
    Card *m_after;
    Label *m_afterHint;
    Button *m_afterLink;
    MeetingBench *m_bench;
    MeetingEnd *m_end;
    Card *m_voted;
    MotionList *m_motions;
    SeatsMotion *m_motion;
};

} // namespace rangvoan::ui
