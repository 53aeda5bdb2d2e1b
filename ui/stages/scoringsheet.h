// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/score.h"
#include "app/services/scoringservice.h"
#include "ui/shell/workspace.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rangvoan::ui
{

/// One candidate of the person at the desk, with how far the own sheet has come.
struct OwnWork
{
    CandidateId candidate;
    int marked = 0;
    bool handedIn = false;
    bool inWork = false;   ///< a draft is kept
    bool editable = false; ///< the round is open for this sheet

    friend bool operator==(const OwnWork &, const OwnWork &) = default;
};

/// The first thing a sheet lacks before it can be handed in: a mark, or the written reason of a component.
struct SheetGap
{
    int indicator = -1; ///< place in the order of marks; -1: the reason is missing
    int component = -1;
};

/// The score sheet that lies open before one member: choices and reasons, kept as a draft at every change, handed in as
/// one. Knows the own sheets only. A choice is the index of a level, the number of levels for "not observable", -1 for
/// not marked yet.
class MarkingSheet final : public QObject
{
    Q_OBJECT

public:
    explicit MarkingSheet(Workspace &workspace, QObject *parent = nullptr);

    /// Reads facts and drafts of the person at the desk anew; the open sheet stays open if it is still there.
    void reload();
    const QList<OwnWork> &work() const { return m_work; }
    const OwnWork *workOn(const CandidateId &candidate) const;
    /// The first candidate whose sheet is not handed in, after the one given; null when all are.
    CandidateId nextOpen(const CandidateId &after = {}) const;

    bool open(const CandidateId &candidate);
    void close();
    const CandidateId &candidate() const { return m_candidate; } ///< null: none is open
    const RuleSet *rules() const { return m_rules.get(); }
    /// Marks can be set: the round is open and the sheet not handed in, or being done anew.
    bool isEditable() const { return m_editable; }
    bool isHandedIn() const;
    /// The sheet was handed in and is being marked again.
    bool isRevision() const { return m_editable && isHandedIn(); }
    bool mayRevise() const;
    void revise();
    /// Drops the draft: the sheet stays as it was handed in.
    void keepHandedIn();

    int count() const { return static_cast<int>(m_steps.size()); }
    int marked() const;
    int choice(int indicator) const;
    void choose(int indicator, int choice);
    QString reason(int component) const;
    void setReason(int component, const QString &text);
    /// Whether the rules ask for a written reason at this component, as the marks stand.
    bool needsReason(int component) const;
    /// Points of 100 reached so far by a component, and how many it can bring.
    Score points(int component) const;
    Score maximum(int component) const;
    std::optional<SheetGap> gap() const;
    /// Says what went wrong; true when the sheet is in the record book.
    bool handIn();

signals:
    void opened();  ///< another sheet, or none, lies open
    void changed(); ///< a mark or a reason
    void saved();   ///< the draft is on the disk

private:
    void readWork(const QList<DraftSheet> &drafts);
    void readSheet();
    bool isMarkingOpen(const Assignment &work) const;
    const ScoreSheet *handedIn(const CandidateId &candidate) const;
    Actor actor() const { return m_workspace.actor(); }
    Score sumOf(int component, bool reached) const;
    void save();

    Workspace &m_workspace;
    std::shared_ptr<const RuleSet> m_rules;
    QList<DraftSheet> m_drafts;
    QList<OwnWork> m_work;
    CandidateId m_candidate;
    MemberId m_member; ///< whose sheet is open
    bool m_editable = false;
    QList<int> m_steps;
    QList<SheetNote> m_notes;
};

} // namespace rangvoan::ui
