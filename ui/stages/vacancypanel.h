// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class Button;
class DateEdit;
class Form;
class Label;
class MeetingBench;
class MotionForm;
class TextArea;

/// A winner is ineligible, declines or dies (design 3.2): the seat is vacated with ground, evidence and hearing; both
/// ways to fill it are shown, the rules choose; what to call back is listed.
class VacancyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit VacancyPanel(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

private:
    void build();
    CandidateId chosen() const;
    void fillCandidates();
    void showPreview();
    QString seatLines(const QList<CandidateId> &seats) const;
    QStringList callBack(const CandidateId &candidate) const;
    void showVacated();
    bool check();
    void vacate(const MotionId &motion);
    QString word(const char *source) const { return m_workspace.text("after", source); }

    Workspace &m_workspace;
    Label *m_vacated;
    Button *m_papers;
    QWidget *m_entry;
    Form *m_form;
    QComboBox *m_candidate;
    TextArea *m_ground;
    QLineEdit *m_evidence;
    TextArea *m_hearing;
    DateEdit *m_date;
    QWidget *m_preview;
    Label *m_reserveHead;
    Label *m_reserveSeats;
    Label *m_moveHead;
    Label *m_moveSeats;
    Label *m_callBack;
    MeetingBench *m_bench;
    MotionForm *m_motion;
};

} // namespace rangvoan::ui
