// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/grounds.h"
#include "app/domain/id.h"
#include "app/domain/person.h"

namespace rangvoan
{

enum class Admission { Received = 0, Accepted = 1, Refused = 2 };
enum class Verdict { Open = 0, Eligible = 1, Excluded = 2 };
enum class Withdrawn { No = 0, BeforeScoring = 1, AfterScoring = 2, AfterDecision = 3 };

/// Where a nomination came from.
struct Intake
{
    ImportId import; ///< null: typed in by hand
    QString unit;    ///< who sent it
    QString fileName;
    int row = 0;
    QDate receivedOn;
    bool late = false; ///< after the deadline of the cycle

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.import, s.unit, s.fileName, s.row, s.receivedOn, s.late);
    }
    friend bool operator==(const Intake &, const Intake &) = default;
};

/// A person in one category of one cycle. A person nominated twice has two candidacies with the same person id.
struct Candidate
{
    CandidateId id;
    PersonId person;
    CategoryId category;
    int number = 0; ///< within the category, from 1: the number on sheets and in draws
    Nomination nomination;
    Intake intake;
    Admission admission = Admission::Received;
    QString admissionReason;
    Verdict verdict = Verdict::Open;
    QString verdictRule;    ///< code of the eligibility rule that excludes
    QString verdictReason;  ///< of the person who decided
    bool overruled = false; ///< the human verdict departs from the rules
    Withdrawn withdrawn = Withdrawn::No;
    Grounds withdrawal;
    bool finalist = false;

    bool isAccepted() const { return admission == Admission::Accepted; }
    /// Takes part in scoring and ranking.
    bool isRunning() const { return isAccepted() && verdict == Verdict::Eligible && withdrawn == Withdrawn::No; }

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.person, s.category, s.number, s.nomination, s.intake, s.admission, s.admissionReason,
                        s.verdict, s.verdictRule, s.verdictReason, s.overruled, s.withdrawn, s.withdrawal, s.finalist);
    }
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// Two nominations that may be one person, and what was decided of them.
enum class DuplicateAnswer {
    Open = 0,
    DifferentPersons = 1,
    KeepFirst = 2,
    KeepSecond = 3,
    OnePersonTwoCategories = 4
};

struct Duplicate
{
    CandidateId first;
    CandidateId second;
    DuplicateAnswer answer = DuplicateAnswer::Open;
    QString reason;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.first, s.second, s.answer, s.reason);
    }
    friend bool operator==(const Duplicate &, const Duplicate &) = default;
};

/// A corrected personal fact: changes no mark, puts papers that carry it out of date.
struct Correction
{
    CandidateId candidate;
    QString field; ///< key of the field, "name_km", "birth_date", ... (app/services/corrections.h)
    QString before;
    QString after;
    Grounds grounds;
    qint64 seq = 0; ///< place in the record book

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.candidate, s.field, s.before, s.after, s.grounds, s.seq);
    }
    friend bool operator==(const Correction &, const Correction &) = default;
};

enum class EvidenceKind { Paper = 0, File = 1, Medium = 2 };

/// One piece of evidence: paper in a box, a file in the award file, or a disc or stick. No scan is required.
struct Evidence
{
    EvidenceId id;
    CandidateId candidate;
    EvidenceKind kind = EvidenceKind::Paper;
    QString title;
    QString document; ///< code of the checklist entry it answers, may be empty
    QString location; ///< box, folder, pages; or number of the disc
    QByteArray fileHash;
    QStringList criteria; ///< codes it is pinned to
    QDate receivedOn;
    QString verifiedBy;
    QString secondChecker;
    bool added = false; ///< after scoring began, by amendment

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.candidate, s.kind, s.title, s.document, s.location, s.fileHash, s.criteria,
                        s.receivedOn, s.verifiedBy, s.secondChecker, s.added);
    }
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace rangvoan
