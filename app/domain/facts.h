// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/candidate.h"
#include "app/domain/committee.h"
#include "app/domain/complaint.h"
#include "app/domain/cycle.h"
#include "app/domain/decision.h"
#include "app/domain/events/eventtype.h"
#include "app/domain/meeting.h"
#include "app/domain/panel.h"
#include "app/domain/paper.h"
#include "app/domain/ruleset.h"
#include "app/domain/stage.h"

#include <QHash>

#include <memory>
#include <optional>

namespace rangvoan
{

/// The last entry of the record book a reader has seen. A write on top of another head is refused.
struct LedgerHead
{
    qint64 seq = 0;
    QByteArray hash; ///< 32 bytes; empty before the first event

    friend bool operator==(const LedgerHead &, const LedgerHead &) = default;
};

/// A category with its rules. `rules` is null until a rule set is chosen; `rulesText` are the exact bytes kept.
struct CategoryFacts
{
    CategoryId id;
    CategorySettings settings;
    QByteArray rulesText;
    QByteArray rulesHash;
    bool rulesFrozen = false;
    RulesConfirmation confirmation;
    std::shared_ptr<const RuleSet> rules;
};

/// Receipt of an imported workbook.
struct FileImport
{
    ImportId id;
    QString fileName;
    QByteArray sha256;
    QString unit;
    int rows = 0;
    int accepted = 0;
    int rejected = 0;

    friend bool operator==(const FileImport &, const FileImport &) = default;
};

/// One amendment or reopening, as the minutes list it (design 3.1): what kind, whom it touches, on what grounds.
struct Amendment
{
    qint64 seq = 0; ///< place in the record book
    EventType kind = EventType::StageReopened;
    MemberId member;
    CandidateId candidate;
    StageKey stage;
    Grounds grounds;
    qint64 timeMs = 0; ///< UTC milliseconds

    friend bool operator==(const Amendment &, const Amendment &) = default;
};

/// All facts of one cycle as the tables hold them: a snapshot of values for rules, queries and papers. Lists are in
/// order of entry unless said otherwise. What an actor may not see is taken out by app/services/visibility.h.
struct CycleFacts
{
    CycleId id;
    CycleSettings settings;
    AuthorId desk;
    QList<CategoryFacts> categories;
    std::optional<Appointment> appointment;
    QList<Member> members;
    QList<FileImport> imports;
    QList<Candidate> candidates;           ///< by category, then number; undone nominations are not in it
    QHash<CategoryId, int> retiredNumbers; ///< highest number of an undone nomination: never given again
    QList<Duplicate> duplicates;
    QList<Correction> corrections;
    QList<Evidence> evidence;
    QList<ConflictSheet> conflictSheets;
    QList<Conflict> conflicts;
    QList<DismissedSuggestion> dismissedSuggestions;
    QList<Assignment> assignments;
    QList<ScoreSheet> sheets; ///< every revision
    QList<CoverageWaiver> waivers;
    QList<ModerationRecord> moderation;
    QList<TieRuling> tieRulings;
    QList<SealedRanking> sealedRankings;
    QList<Meeting> meetings;
    QList<Attendance> attendance;
    QList<MeetingNote> meetingNotes;
    QList<Motion> motions;
    QList<Decision> decisions;
    QList<Instruction> instructions;
    QList<Announcement> announcements;
    QList<PrizeReceipt> receipts;
    QList<Vacancy> vacancies;
    QList<Complaint> complaints;
    QList<Paper> papers;
    QList<StageRecord> stages; ///< only stages something happened to
    QList<Amendment> amendments;
    QList<PriorAwardee> roll;     ///< of the whole file
    QList<PaperWording> wordings; ///< of the whole file: papers in the office's own words
    LedgerHead head;

    const CategoryFacts *category(const CategoryId &wanted) const;
    const CategoryFacts *categoryByCode(const QString &code) const;
    const Member *member(const MemberId &wanted) const;
    const Candidate *candidate(const CandidateId &wanted) const;
    const Motion *motion(const MotionId &wanted) const;
    const Meeting *meeting(const MeetingId &wanted) const;
    const Decision *decision(const DecisionId &wanted) const;
    /// The decision in force of a category, or null.
    const Decision *decisionInForce(const CategoryId &category) const;
    /// The member who chairs now: the deputy who took over, else the chair; null when there is none.
    const Member *chair() const;
    /// A conflict is with the person: it counts in every category the person stands in.
    bool inConflict(const MemberId &member, const CandidateId &candidate) const;
    /// Current sheets (not withdrawn, not superseded) of a category and round.
    QList<ScoreSheet> currentSheets(const CategoryId &category, int round) const;
    /// Candidates of a category that take part in scoring and ranking, by number; in round 2 the finalists.
    QList<Candidate> running(const CategoryId &category, int round = 1) const;
    StageState stateOf(const StageKey &key) const;
    bool isClosed(const StageKey &key) const;
    const SealedRanking *sealedRanking(const CategoryId &category, int round) const;
    /// The round whose ranking decides: 2 when the rule set has two rounds, else 1.
    int lastRound(const CategoryId &category) const;
};

/// One line of the list of cycles in a file.
struct CycleOverview
{
    CycleId id;
    CycleSettings settings;
};

} // namespace rangvoan
