// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/id.h"

#include <QDate>
#include <QString>

#include <tuple>

namespace rangvoan
{

enum class Audience { Public = 0, Candidate = 1, Committee = 2, Archive = 3 };
enum class ReprintReason { First = 0, Damaged = 1, Lost = 2, Corrected = 3 };

/// One official print in the register of papers.
struct Paper
{
    PaperId id;
    QString kind; ///< code of the paper, "award-report" (app/report/papers)
    CategoryId category;
    CandidateId candidate; ///< whom it is about, null = nobody
    MemberId member;
    MeetingId meeting;
    QString language; ///< "km" or "en"
    QString number;   ///< of the office register, typed in when given
    QDate date;
    int copy = 1;
    QString issuedBy;
    QByteArray contentHash; ///< SHA-256 of the pages' text
    ReprintReason reason = ReprintReason::First;
    PaperId replaces; ///< the paper a corrected one annuls
    QDate signedOn;   ///< null: to sign
    QString signedBy;
    QByteArray scanHash;
    bool annulled = false;
    qint64 seq = 0; ///< place in the record book
    // Written by PaperAddressed, not part of PaperIssued:
    QString province;      ///< the province it goes to, empty = none
    ComplaintId complaint; ///< the complaint it answers, null = none

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.kind, s.category, s.candidate, s.member, s.meeting, s.language, s.number, s.date,
                        s.copy, s.issuedBy, s.contentHash, s.reason, s.replaces, s.signedOn, s.signedBy, s.scanHash,
                        s.annulled, s.seq);
    }
    friend bool operator==(const Paper &, const Paper &) = default;
};

/// The office's own words for a wording of papers (app/procedure/paperwordings.h), instead of those shipped.
struct PaperWording
{
    QString key;      ///< "reminder-letter"
    QString language; ///< "km" or "en"
    QString text;     ///< a paragraph a line, with fields in braces; empty: those shipped

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.key, s.language, s.text);
    }
    friend bool operator==(const PaperWording &, const PaperWording &) = default;
};

/// Somebody who won an award before: the roll. Real persons; carries no mark.
struct PriorAwardee
{
    QString year;
    QString award;
    QString category;
    int rank = 0;
    QString nameKm;
    QString nameLatin;
    QString nameKey;
    QString provinceCode;
    QString school;
    QString source;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.year, s.award, s.category, s.rank, s.nameKm, s.nameLatin, s.nameKey, s.provinceCode, s.school,
                        s.source);
    }
    friend bool operator==(const PriorAwardee &, const PriorAwardee &) = default;
};

} // namespace rangvoan
