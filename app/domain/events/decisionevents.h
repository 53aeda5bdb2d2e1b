// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/complaint.h"
#include "app/domain/decision.h"
#include "app/domain/events/eventtype.h"

namespace rangvoan
{

/// The seats of a category, by the committee or by the authority.
struct AwardeesDecided
{
    static constexpr EventType type = EventType::AwardeesDecided;
    Decision decision;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.decision);
    }
    friend bool operator==(const AwardeesDecided &, const AwardeesDecided &) = default;
};

/// The decision was signed on paper or by key.
struct DecisionSigned
{
    static constexpr EventType type = EventType::DecisionSigned;
    DecisionId decision;
    QDate date;
    QString by;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.decision, s.date, s.by);
    }
    friend bool operator==(const DecisionSigned &, const DecisionSigned &) = default;
};

/// The decision was sent up.
struct SubmittedToAuthority
{
    static constexpr EventType type = EventType::SubmittedToAuthority;
    CategoryId category;
    QString authority;
    QDate date;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.authority, s.date);
    }
    friend bool operator==(const SubmittedToAuthority &, const SubmittedToAuthority &) = default;
};

/// Approved, returned, or a change asked.
struct AuthorityAnswered
{
    static constexpr EventType type = EventType::AuthorityAnswered;
    Instruction instruction;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.instruction);
    }
    friend bool operator==(const AuthorityAnswered &, const AuthorityAnswered &) = default;
};

/// What the committee or the authority made of an instruction.
struct InstructionAnswered
{
    static constexpr EventType type = EventType::InstructionAnswered;
    EventId instruction;
    InstructionAnswer answer = InstructionAnswer::Open;
    MotionId motion;
    DecisionId decision;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.instruction, s.answer, s.motion, s.decision);
    }
    friend bool operator==(const InstructionAnswered &, const InstructionAnswered &) = default;
};

/// Announced in public.
struct AwardeesAnnounced
{
    static constexpr EventType type = EventType::AwardeesAnnounced;
    CategoryId category;
    QDate date;
    QString place;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.date, s.place);
    }
    friend bool operator==(const AwardeesAnnounced &, const AwardeesAnnounced &) = default;
};

/// A prize with its receipt.
struct PrizeHandedOver
{
    static constexpr EventType type = EventType::PrizeHandedOver;
    PrizeReceipt receipt;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.receipt);
    }
    friend bool operator==(const PrizeHandedOver &, const PrizeHandedOver &) = default;
};

/// A seat fell free by a dated decision.
struct SeatVacated
{
    static constexpr EventType type = EventType::SeatVacated;
    Vacancy vacancy;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.vacancy);
    }
    friend bool operator==(const SeatVacated &, const SeatVacated &) = default;
};

/// A complaint entered the register.
struct ComplaintReceived
{
    static constexpr EventType type = EventType::ComplaintReceived;
    Complaint complaint;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.complaint);
    }
    friend bool operator==(const ComplaintReceived &, const ComplaintReceived &) = default;
};

/// A complaint answered by somebody who did not mark the candidate.
struct ComplaintAnswered
{
    static constexpr EventType type = EventType::ComplaintAnswered;
    ComplaintId complaint;
    MemberId handledBy;
    QDate date;
    QString answer;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.complaint, s.handledBy, s.date, s.answer);
    }
    friend bool operator==(const ComplaintAnswered &, const ComplaintAnswered &) = default;
};

} // namespace rangvoan
