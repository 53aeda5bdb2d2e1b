// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/events/eventtype.h"
#include "app/domain/paper.h"

namespace rangvoan
{

/// An official print, entered in the register of papers.
struct PaperIssued
{
    static constexpr EventType type = EventType::PaperIssued;
    Paper paper;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.paper);
    }
    friend bool operator==(const PaperIssued &, const PaperIssued &) = default;
};

/// Signed on paper; a scan is optional.
struct PaperSigned
{
    static constexpr EventType type = EventType::PaperSigned;
    PaperId paper;
    QDate date;
    QString by;
    QByteArray scanHash;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.paper, s.date, s.by, s.scanHash);
    }
    friend bool operator==(const PaperSigned &, const PaperSigned &) = default;
};

/// The office register gave a number after the print.
struct PaperNumbered
{
    static constexpr EventType type = EventType::PaperNumbered;
    PaperId paper;
    QString number;
    QDate date;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.paper, s.number, s.date);
    }
    friend bool operator==(const PaperNumbered &, const PaperNumbered &) = default;
};

/// Whom an issued paper is for when it is neither a candidate nor a member: a province, somebody who complained.
struct PaperAddressed
{
    static constexpr EventType type = EventType::PaperAddressed;
    PaperId paper;
    QString province;
    ComplaintId complaint;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.paper, s.province, s.complaint);
    }
    friend bool operator==(const PaperAddressed &, const PaperAddressed &) = default;
};

/// A wording of papers put into the office's own words; an empty text goes back to those shipped.
struct PaperWordingSet
{
    static constexpr EventType type = EventType::PaperWordingSet;
    PaperWording wording;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.wording);
    }
    friend bool operator==(const PaperWordingSet &, const PaperWordingSet &) = default;
};

} // namespace rangvoan
