// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/id.h"

#include <QDate>
#include <QString>

#include <tuple>

namespace rangvoan
{

/// An entry of the complaints register (design 3.2); path and days of answer are data of the rule set.
struct Complaint
{
    ComplaintId id;
    CategoryId category;
    QDate receivedOn;
    QString from;
    CandidateId about; ///< null: about the procedure
    QString text;
    MemberId handledBy; ///< did not mark the candidate
    QDate answeredOn;
    QString answer;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.category, s.receivedOn, s.from, s.about, s.text, s.handledBy, s.answeredOn, s.answer);
    }
    friend bool operator==(const Complaint &, const Complaint &) = default;
};

} // namespace rangvoan
