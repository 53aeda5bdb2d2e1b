// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/grounds.h"
#include "app/domain/id.h"
#include "app/domain/person.h"

namespace rangvoan
{

enum class Post { Chair = 0, Deputy = 1, Secretary = 2, Member = 3, Observer = 4 };

/// The decision that appoints the committee (Procedure 1).
struct Appointment
{
    QString number;
    QDate date;
    QString signatory;
    QByteArray scanHash; ///< SHA-256 of an attachment, empty = none

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.number, s.date, s.signatory, s.scanHash);
    }
    friend bool operator==(const Appointment &, const Appointment &) = default;
};

struct MemberDetails
{
    PersonName name;
    Sex sex = Sex::Unknown;
    Post post = Post::Member;
    bool alternate = false;
    bool marks = true; ///< scores candidates
    bool votes = true;
    QString function; ///< function in the administration
    QString institution;
    QString provinceCode;
    QString districtCode;
    QString schoolKm; ///< own school, empty = none; a hard exclusion in panels
    QString contact;
    QString duties;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.name, s.sex, s.post, s.alternate, s.marks, s.votes, s.function, s.institution, s.provinceCode,
                        s.districtCode, s.schoolKm, s.contact, s.duties);
    }
    friend bool operator==(const MemberDetails &, const MemberDetails &) = default;
};

enum class SignedHow { NotSigned = 0, OnPaper = 1, ByKey = 2 };

/// Confidentiality undertaking and general relations (stage I.2).
struct Undertaking
{
    SignedHow how = SignedHow::NotSigned;
    QDate date;
    QString relations; ///< own school, district, relatives who teach, supervised staff

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.how, s.date, s.relations);
    }
    friend bool operator==(const Undertaking &, const Undertaking &) = default;
};

struct Member
{
    MemberId id;
    MemberDetails details;
    Undertaking undertaking;
    bool actsAsChair = false; ///< the deputy who took over
    QDate joinedOn;
    QDate endedOn; ///< null = serving
    Grounds ended;
    MemberId replaces; ///< whom this member replaced
    int order = 0;     ///< order of joining, for lists

    bool isServing() const { return endedOn.isNull(); }
    bool isMarking() const { return isServing() && details.marks && !details.alternate; }
    bool isVoting() const { return isServing() && details.votes && !details.alternate; }

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.details, s.undertaking, s.actsAsChair, s.joinedOn, s.endedOn, s.ended, s.replaces,
                        s.order);
    }
    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace rangvoan
