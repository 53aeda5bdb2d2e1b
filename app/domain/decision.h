// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/grounds.h"
#include "app/domain/id.h"
#include "app/domain/ruleset.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <tuple>

namespace rangvoan
{

enum class TieMethod { CommitteeVote = 0, LotByHand = 1, LotByHash = 2 };

/// How a tie that the chain left open was separated. `order` names the tied candidates, best first.
struct TieRuling
{
    CategoryId category;
    int round = 1;
    TieMethod method = TieMethod::LotByHand;
    QList<CandidateId> order;
    MotionId motion;       ///< of a vote
    QString how;           ///< of a lot drawn by hand: how; of a hash lot: the source named before the draw
    QStringList witnesses; ///< of a lot drawn by hand
    QString published;     ///< of a hash lot: the published string
    QDate date;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.round, s.method, s.order, s.motion, s.how, s.witnesses, s.published, s.date);
    }
    friend bool operator==(const TieRuling &, const TieRuling &) = default;
};

/// One line of the ranking as it was closed and protected; the score is exact.
struct SealedPlace
{
    CandidateId candidate;
    int place = 0;
    QString score; ///< "num/den" in lowest terms (Score::toText)
    int sheets = 0;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.candidate, s.place, s.score, s.sheets);
    }
    friend bool operator==(const SealedPlace &, const SealedPlace &) = default;
};

/// The closed ranking of a category and round.
struct SealedRanking
{
    CategoryId category;
    int round = 1;
    QList<SealedPlace> places;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.round, s.places);
    }
    friend bool operator==(const SealedRanking &, const SealedRanking &) = default;
};

enum class DecidedBy { Committee = 0, Authority = 1 };

/// The seats of a category. A decision is never edited: a later one names the one it replaces.
struct Decision
{
    DecisionId id;
    CategoryId category;
    DecidedBy by = DecidedBy::Committee;
    MotionId motion;             ///< null when named by the authority
    QList<CandidateId> seats;    ///< place 1 first
    QList<CandidateId> reserves; ///< first reserve first
    QString departure;           ///< justification when the seats do not follow the ranking
    MotionId departureMotion;
    DecisionId replaces;
    QString reference; ///< number of the authority's decision
    QDate date;
    QDate signedOn; ///< null: to sign
    QString signedBy;
    bool replaced = false;
    int order = 0;
    qint64 seq = 0; ///< place in the record book; known to the reader, not part of what is recorded

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.category, s.by, s.motion, s.seats, s.reserves, s.departure, s.departureMotion,
                        s.replaces, s.reference, s.date, s.signedOn, s.signedBy, s.replaced, s.order);
    }
    friend bool operator==(const Decision &, const Decision &) = default;
};

enum class AuthorityOutcome { Approved = 0, Returned = 1, Changed = 2 };
enum class InstructionAnswer { Open = 0, CommitteeConfirms = 1, DecidedAnew = 2, AuthorityNames = 3 };

/// What the authority said after the decision: approval, or an instruction and what came of it (design 3.2).
struct Instruction
{
    EventId id;
    CategoryId category;
    AuthorityOutcome outcome = AuthorityOutcome::Approved;
    QString from;
    QDate date;
    QString reference;
    bool oral = false;
    QString text;
    InstructionAnswer answer = InstructionAnswer::Open;
    MotionId motion;
    DecisionId decision; ///< the decision that answers it, when one was made

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.category, s.outcome, s.from, s.date, s.reference, s.oral, s.text, s.answer, s.motion,
                        s.decision);
    }
    friend bool operator==(const Instruction &, const Instruction &) = default;
};

/// Where a category stands after the signature.
struct Announcement
{
    CategoryId category;
    QString submittedTo;
    QDate submittedOn;
    QDate announcedOn;
    QString announcedAt;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.submittedTo, s.submittedOn, s.announcedOn, s.announcedAt);
    }
    friend bool operator==(const Announcement &, const Announcement &) = default;
};

struct PrizeReceipt
{
    CandidateId candidate;
    qint64 amountRiel = 0;
    QDate date;
    QString receiver;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.candidate, s.amountRiel, s.date, s.receiver);
    }
    friend bool operator==(const PrizeReceipt &, const PrizeReceipt &) = default;
};

/// A seat that fell free after the decision, and who filled it. The roll keeps the name as vacated.
struct Vacancy
{
    CategoryId category;
    DecisionId decision; ///< the decision whose seat fell free
    CandidateId candidate;
    int place = 0;
    QString ground;
    QString evidence;
    QString hearing;
    QDate date;
    MotionId motion;
    VacatedSeat way = VacatedSeat::ReserveTakesSeat;
    DecisionId filledBy; ///< the decision with the new seats

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.decision, s.candidate, s.place, s.ground, s.evidence, s.hearing, s.date, s.motion,
                        s.way, s.filledBy);
    }
    friend bool operator==(const Vacancy &, const Vacancy &) = default;
};

} // namespace rangvoan
