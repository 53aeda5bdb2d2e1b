// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main/systemenvironment.h"
#include "app/services/procedureservice.h"
#include "app/services/scoringservice.h"
#include "app/text/khmernormalize.h"
#include "app/text/wording.h"
#include "db/awardfile.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace rangvoan::test
{

/// Serving members of the test committee, in order of joining. All but the secretary mark and vote.
enum class Seat { Chair = 0, Deputy = 1, Third = 2, Fourth = 3, Fifth = 4, Sixth = 5, Secretary = 6 };

/// An evaluation office that works through the services on an award file: made-up persons, the shipped rules,
/// a clock that is set by hand. What goes wrong unasked is collected in `troubles`.
class Office
{
public:
    enum class Keeps { InMemory, OnDisk };

    explicit Office(Keeps keeps = Keeps::InMemory);

    ServiceContext context() { return {*file, clock, ids, searchKey}; }
    CycleFacts facts();
    LedgerHead head() { return facts().head; }
    void day(int month, int dayOfMonth) { clock.setDay(QDate(2026, month, dayOfMonth)); }

    MemberId id(Seat seat) const { return members.value(static_cast<int>(seat)); }
    Actor secretary() const { return {id(Seat::Secretary), Role::Secretary, false}; }
    /// Whoever chairs now.
    Actor chair();
    static Actor as(const MemberId &member, Role role = Role::Member) { return {member, role, false}; }
    CandidateId candidate(const CategoryId &category, int number);

    /// The value, or a note in `troubles` and an empty one.
    template<class T>
    T must(const Result<T> &result)
    {
        if (!result) {
            trouble(result.error());
            return T{};
        }
        return *result;
    }
    void must(const Status &status);
    /// The English sentence of what was refused; empty when nothing was.
    static QString sentence(const Status &status);
    template<class T>
    static QString sentence(const Result<T> &result)
    {
        return result ? QString() : sentence(Status(result.error()));
    }

    // A season in order, stage by stage.
    CategoryId addCategory(const QString &code, const QString &nameKm, const QString &nameEn, const QByteArray &rules);
    void appointCommittee();
    void signUndertakings();
    /// Receives `count` made-up nominations from a province; numbers go on from those there are.
    QList<CandidateId> nominate(const CategoryId &category, int count, const QString &unit);
    void admit(const QList<CandidateId> &candidates);
    /// Evidence of every required document, verified; eligible, with a word where a rule is unknown.
    void makeEligible(const CategoryId &category);
    void handInConflictSheets(const CategoryId &category);
    void plan(const CategoryId &category, int round);
    /// Marks that grow with `quality` (0 to 48), never at an end of the scale, so that no reason is asked.
    static QList<int> marks(int quality, qsizetype indicators = 24);
    SheetEntry entry(const CategoryId &category, int round, const CandidateId &candidate, const MemberId &member,
                     int quality);
    Result<SheetId> handIn(const SheetEntry &entry);
    /// Hands in every open sheet of the round; candidate number n has the quality 46 - 3n.
    void markAll(const CategoryId &category, int round);
    static int quality(int number) { return 46 - 3 * number; }
    /// Closes the stage as the one whose stage it is.
    CloseOutcome tryClose(Stage stage, const CategoryId &category = {}, int round = 1);
    void close(Stage stage, const CategoryId &category = {}, int round = 1);
    bool blockedBy(const CloseOutcome &outcome, FindingCode code) const;

    MeetingId meet(const QString &number, const QList<MemberId> &absent = {});
    /// Everybody who may votes for it.
    MotionId carry(const MeetingId &meeting, const CategoryId &category, MotionSubject subject, const QString &text,
                   const QList<CandidateId> &about);
    /// Through meeting and vote along the ranking, signed.
    DecisionId decide(const CategoryId &category);
    PaperId issue(const QString &kind, const CategoryId &category, const CandidateId &about = {},
                  const PaperId &replaces = {});
    /// The whole words of the minutes of a category.
    QString minutes(const CategoryId &category, Language language);
    /// Verifies a copy of a file on disk; empty, or the checks that failed.
    QString failedChecks();

    SetClock clock;
    SeededIds ids;
    std::unique_ptr<db::AwardFile> file;
    CycleId cycle;
    QList<MemberId> members;
    QStringList troubles;
    /// Who declares on the conflict sheet to know the candidate of that number.
    std::map<Seat, int> knows;

private:
    void trouble(const Error &error);
    QTemporaryDir m_folder;
    int m_named = 0; ///< made-up persons so far
};

/// The `index`-th made-up person, 0 to 63.
PersonName madeUpName(int index);

/// What an office with one category has done by then.
enum class Moment { BeforeScoring, ScoringOpen, ScoringClosed, RankingClosed, SeatsCarried };

/// A season in one category of nine candidates, good teacher in one round of three sheets, up to that moment.
CategoryId runTo(Office &office, Moment moment);

} // namespace rangvoan::test
