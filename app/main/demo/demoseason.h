// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main/demo/demomarks.h"
#include "app/main/systemenvironment.h"
#include "app/services/nominationservice.h"
#include "app/services/servicecontext.h"
#include "db/awardfile.h"

namespace rangvoan
{

/// Where a season ends early, to practise or test from there.
struct DemoStop
{
    Stage stage = Stage::Archive;
    int round = 1;
    bool closed = false; ///< after the stage is closed; else with its work done, right before closing
};

struct DemoOptions
{
    quint64 seed = 2026;
    int candidates = 60;
    int members = 9;
    std::optional<DemoStop> stop = std::nullopt;
    /// Asked at every closing of a stage; false ends the season with Cancelled.
    std::function<bool(qsizetype done, qsizetype all)> progress = {};
};

/// The example cycle: made-up persons from the shipped workbook, through every stage by the same services as the
/// window uses. Same seed, same awardees and scores.
class DemoSeason
{
public:
    DemoSeason(const ServiceContext &context, db::AwardFile &file, SetClock &clock, const DemoOptions &options);

    Status run();
    CycleId cycle() const { return m_cycle; }
    CategoryId category() const { return m_category; }

private:
    // The steps, in order.
    Status setUp();
    Status committee();
    Status undertakings();
    Status nominations();
    Status eligibility();
    Status longList();
    Status finalRound();
    Status decision();
    Status approval();
    Status papers();
    Status archive();

    // Parts of steps.
    Result<QList<NominationRow>> exampleRows(IntakeFile &file) const;
    Status answerDuplicate();
    Status recordDossiers(const CycleFacts &facts);
    Status declareConflicts();
    Status plan(int round);
    Status markLongList();
    Status markFinalists();
    Status handIn(int round, const CandidateId &candidate, const MemberId &member, const QList<int> &steps);
    Status moderate(int round);
    Status separateTies(int round);
    Status recordAnswer();
    Status close(Stage stage, int round = 1);
    Status closeNow(Stage stage, int round);
    bool isStop(Stage stage, int round, bool closed) const;
    Status stopHere();
    Result<MeetingId> openMeeting(const QString &number, const QDate &day, const QStringList &agenda);
    Result<MotionId> vote(const MeetingId &meeting, MotionSubject subject, const QString &text,
                          const QList<CandidateId> &about);

    Result<CycleFacts> facts() const { return m_context.store.load(m_cycle); }
    Actor secretary() const { return {m_secretary, Role::Secretary, false}; }
    Actor chair() const { return {m_chair, Role::Chair, false}; }
    Actor desk() const { return {m_secretary, Role::Secretary, false}; }
    void day(int month, int dayOfMonth) { m_clock.setDay(QDate(2026, month, dayOfMonth)); }

    ServiceContext m_context;
    db::AwardFile &m_file;
    SetClock &m_clock;
    DemoOptions m_options;
    std::shared_ptr<const RuleSet> m_rules;
    std::unique_ptr<DemoMarks> m_marks;
    CycleId m_cycle;
    CategoryId m_category;
    MemberId m_chair;
    MemberId m_secretary;
    QHash<MemberId, int> m_severity; ///< hundredths of a step
    CandidateId m_recusedFrom;       ///< a strong candidate a member is in conflict with
    MeetingId m_decisionMeeting;
    bool m_stopped = false;
    qsizetype m_closed = 0;
};

/// The roll of earlier awardees that the program carries (published names; no marks).
Result<QList<PriorAwardee>> shippedRoll(const std::function<QString(QStringView)> &searchKey);
/// The text of a rule set that the program carries, by file name without ending.
Result<QByteArray> shippedRuleSet(const QString &name);

} // namespace rangvoan
