// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/page.h"

namespace rangvoan::ui
{

class Button;
class Card;
class EmptyState;
class MeetingBench;
class MeetingEnd;
class MeetingForm;
class MeetingScreen;
class MotionForm;
class MotionList;
class TableView;

inline QString meetingsKey()
{
    return QStringLiteral("meetings");
}

/// Every meeting of the year, of whatever stage: who was there, what was voted.
class MeetingsPage final : public Page
{
    Q_OBJECT

public:
    explicit MeetingsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QString helpKey() const override { return meetingsKey(); }
    std::optional<PrimaryAction> primaryAction() const override;
    bool scrollsColumns() const override { return true; }
    void retranslate() override;
    void refresh() override;
    /// Selects the meeting whose number the finding names.
    void showFinding(const Finding &finding) override;
    QString reportKind() const override;
    report::PaperRequest paper() const override;

private:
    void build();
    void showMeetings();
    void showChosen();
    void startNew();
    Cell stateOf(const Meeting &meeting) const;
    QString word(const char *source) const { return workspace().text("meetings", source); }

    std::function<void()> m_startNew;
    Card *m_list;
    RowModel *m_rows;
    TableView *m_table;
    EmptyState *m_empty;
    MeetingForm *m_form;
    QWidget *m_chosen;
    Button *m_pack;
    Button *m_minutes;
    Button *m_show;
    MeetingScreen *m_screen;
    MeetingBench *m_bench;
    MeetingEnd *m_end;
    Card *m_votes;
    MotionList *m_motions;
    MotionForm *m_motion;
};

} // namespace rangvoan::ui
