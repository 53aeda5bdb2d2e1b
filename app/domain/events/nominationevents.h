// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/candidate.h"
#include "app/domain/events/eventtype.h"

namespace rangvoan
{

/// Receipt of an imported workbook.
struct FileImported
{
    static constexpr EventType type = EventType::FileImported;
    ImportId import;
    QString fileName;
    QByteArray sha256;
    QString unit;
    int rows = 0;
    int accepted = 0;
    int rejected = 0;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.import, s.fileName, s.sha256, s.unit, s.rows, s.accepted, s.rejected);
    }
    friend bool operator==(const FileImported &, const FileImported &) = default;
};

/// A nomination, by workbook or by hand.
struct NominationReceived
{
    static constexpr EventType type = EventType::NominationReceived;
    CandidateId candidate;
    PersonId person;
    CategoryId category;
    int number = 0;
    Nomination nomination;
    Intake intake;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.candidate, s.person, s.category, s.number, s.nomination, s.intake);
    }
    friend bool operator==(const NominationReceived &, const NominationReceived &) = default;
};

/// A nomination taken back right after it was imported or typed; its number is not used again.
struct NominationUndone
{
    static constexpr EventType type = EventType::NominationUndone;
    CandidateId candidate;
    QString reason;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.candidate, s.reason);
    }
    friend bool operator==(const NominationUndone &, const NominationUndone &) = default;
};

/// Accepted or refused; a late one carries the chair's reason.
struct NominationDecided
{
    static constexpr EventType type = EventType::NominationDecided;
    CandidateId candidate;
    Admission admission = Admission::Received;
    QString reason;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.candidate, s.admission, s.reason);
    }
    friend bool operator==(const NominationDecided &, const NominationDecided &) = default;
};

/// Two nominations that may be one person.
struct DuplicateFound
{
    static constexpr EventType type = EventType::DuplicateFound;
    CandidateId first;
    CandidateId second;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.first, s.second);
    }
    friend bool operator==(const DuplicateFound &, const DuplicateFound &) = default;
};

/// What was decided of them.
struct DuplicateAnswered
{
    static constexpr EventType type = EventType::DuplicateAnswered;
    CandidateId first;
    CandidateId second;
    DuplicateAnswer answer = DuplicateAnswer::Open;
    QString reason;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.first, s.second, s.answer, s.reason);
    }
    friend bool operator==(const DuplicateAnswered &, const DuplicateAnswered &) = default;
};

/// A personal fact corrected: allowed after any seal, changes no mark.
struct CandidateCorrected
{
    static constexpr EventType type = EventType::CandidateCorrected;
    CandidateId candidate;
    QString field;
    QString before;
    QString after;
    Nomination nomination; ///< the whole form after the correction
    Grounds grounds;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.candidate, s.field, s.before, s.after, s.nomination, s.grounds);
    }
    friend bool operator==(const CandidateCorrected &, const CandidateCorrected &) = default;
};

/// Sheets are kept; the candidate is out of the ranking.
struct CandidateWithdrawn
{
    static constexpr EventType type = EventType::CandidateWithdrawn;
    CandidateId candidate;
    Withdrawn when = Withdrawn::No;
    Grounds grounds;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.candidate, s.when, s.grounds);
    }
    friend bool operator==(const CandidateWithdrawn &, const CandidateWithdrawn &) = default;
};

/// A piece of evidence received.
struct EvidenceRecorded
{
    static constexpr EventType type = EventType::EvidenceRecorded;
    Evidence evidence;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.evidence);
    }
    friend bool operator==(const EvidenceRecorded &, const EvidenceRecorded &) = default;
};

/// Somebody saw it; a second person may check again.
struct EvidenceVerified
{
    static constexpr EventType type = EventType::EvidenceVerified;
    EvidenceId evidence;
    QString verifiedBy;
    QString secondChecker;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.evidence, s.verifiedBy, s.secondChecker);
    }
    friend bool operator==(const EvidenceVerified &, const EvidenceVerified &) = default;
};

/// The human verdict on a candidate.
struct EligibilityDecided
{
    static constexpr EventType type = EventType::EligibilityDecided;
    CandidateId candidate;
    Verdict verdict = Verdict::Open;
    QString rule; ///< code of the rule that excludes
    QString reason;
    bool overruled = false;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.candidate, s.verdict, s.rule, s.reason, s.overruled);
    }
    friend bool operator==(const EligibilityDecided &, const EligibilityDecided &) = default;
};

} // namespace rangvoan
