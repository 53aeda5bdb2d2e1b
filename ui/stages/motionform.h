// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/meetingservice.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace rangvoan::ui
{

class Button;
class Card;
class FilterChip;
class Form;
class Label;
class NoQuorumPanel;
class TextArea;
class TimeEdit;
class VoteList;

/// One motion put to the vote: its text, whom it concerns, the quorum among those not recused, votes by name or by
/// counts. A page may fix subject, candidates and a proposed text, and have the last word before it is written.
class MotionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MotionForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Objects are named `prefix` + "MotionText", "RecordVote" ... where several forms stand on a page.
    void setPrefix(const QString &prefix);
    /// The vote is what the page is for: its button leads.
    void setLeading();
    void setHeading(const char *context, const char *source);
    void setMeeting(const MeetingId &meeting);
    /// Only this subject and these candidates; `text` is proposed until somebody writes another.
    void fix(MotionSubject subject, const QList<CandidateId> &candidates, const QString &text);
    /// Asked before anything is written; false keeps the vote from being recorded.
    void setGuard(std::function<bool()> guard) { m_guard = std::move(guard); }
    void retranslate();
    void refresh();

signals:
    /// Written; look the motion up in the facts of the file.
    void voted(const rangvoan::MotionId &motion);

private:
    void build();
    void buildVotes();
    MotionEntry entry(bool withVotes) const;
    MotionSubject subject() const;
    void fillSubjects();
    void fillCandidates();
    void showConcerned();
    void showQuorum();
    bool someoneLeftEarly() const;
    bool check(const MotionQuorum &quorum);
    bool checkCounts(const MotionQuorum &quorum);
    bool refuse(QWidget *field, const char *source);
    void record();
    void recordWithoutQuorum(bool refer);
    void write(const MotionEntry &entry);
    QString word(const char *source) const { return m_workspace.text("meetings", source); }

    Workspace &m_workspace;
    MeetingId m_meeting;
    bool m_fixed = false;
    MotionSubject m_subject = MotionSubject::General;
    QList<CandidateId> m_candidates;
    QString m_proposed;
    std::function<bool()> m_guard;
    const char *m_headingContext = nullptr;
    const char *m_heading = nullptr;
    Card *m_card;
    Form *m_form;
    QComboBox *m_subjects;
    TextArea *m_text;
    QComboBox *m_picker;
    TimeEdit *m_at;
    Label *m_concerned;
    Button *m_nobody;
    Label *m_quorum;
    NoQuorumPanel *m_noQuorum;
    QWidget *m_votes;
    FilterChip *m_byName;
    FilterChip *m_byCounts;
    VoteList *m_names;
    Form *m_counts;
    QSpinBox *m_for;
    QSpinBox *m_against;
    QSpinBox *m_abstained;
    Label *m_voteNote;
    Button *m_everybody;
    Button *m_record;
};

} // namespace rangvoan::ui
