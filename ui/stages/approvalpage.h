// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

class QHBoxLayout;

namespace rangvoan::ui
{

class AfterSignature;
class AnnouncementStep;
class AnswerForm;
class Button;
class Card;
class ConfirmPanel;
class EmptyState;
class Label;
class PrizesCard;
class SubmissionStep;

/// Stage II.8: submitted, answered, announced, prizes handed over; and what changed after the signature.
class ApprovalPage final : public Page
{
    Q_OBJECT

public:
    explicit ApprovalPage(Workspace &workspace, QWidget *parent = nullptr);

    QString reportKind() const override { return QStringLiteral("award-report"); }
    void retranslate() override;
    void refresh() override;
    void showFinding(const Finding &finding) override;

private:
    void build();
    void showAnswers();
    void askToSkip();
    /// A decision that replaced another has to be announced and paid out even when the stage is closed.
    bool isReplaced() const;
    QString word(const char *source) const { return workspace().text("approval", source); }

    EmptyState *m_tooEarly;
    QWidget *m_work;
    ConfirmPanel *m_confirm;
    Label *m_skipped;
    SubmissionStep *m_submission;
    Card *m_answered;
    Label *m_answers;
    AnswerForm *m_answer;
    AnnouncementStep *m_announcement;
    PrizesCard *m_prizes;
    Button *m_skip;
    AfterSignature *m_after;
    QHBoxLayout *m_columns = nullptr;
};

} // namespace rangvoan::ui
