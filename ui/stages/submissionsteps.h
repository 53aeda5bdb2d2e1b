// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QLineEdit;

namespace rangvoan::ui
{

class DateEdit;
class StepCard;

/// To whom the decision was sent, and when.
class SubmissionStep final : public QWidget
{
    Q_OBJECT

public:
    explicit SubmissionStep(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void refresh(bool writable);

signals:
    void recorded();

private:
    void save();
    QString word(const char *source) const { return m_workspace.text("approval", source); }

    Workspace &m_workspace;
    StepCard *m_step;
    QLineEdit *m_authority;
    DateEdit *m_date;
};

/// Where and when the awardees were announced.
class AnnouncementStep final : public QWidget
{
    Q_OBJECT

public:
    explicit AnnouncementStep(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    /// `answered`: the authority has said something; before that nothing is announced.
    void refresh(bool writable, bool answered);
    bool isWaiting() const; ///< it is what comes next
    void begin();

signals:
    void recorded();

private:
    void save();
    QString word(const char *source) const { return m_workspace.text("approval", source); }

    Workspace &m_workspace;
    StepCard *m_step;
    DateEdit *m_date;
    QLineEdit *m_place;
};

/// Where the category stands after the signature; empty when nothing is recorded.
Announcement announcementOf(const Workspace &workspace);

} // namespace rangvoan::ui
