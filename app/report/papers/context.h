// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/text/wording.h"

#include <QDateTime>
#include <QHash>

namespace rangvoan::report
{

/// Which paper is wanted, and of whom. What a kind needs is in its PaperKind; the rest is ignored.
struct PaperRequest
{
    QString kind = {};        ///< code, "ranking" (app/report/papers/catalogue.h)
    CategoryId category = {}; ///< null: that of the candidate, or the only one of the cycle
    int round = 0;            ///< 0: the round that decides
    CandidateId candidate = {};
    MemberId member = {};
    MeetingId meeting = {};
    QString province = {}; ///< two-digit code
    ComplaintId complaint = {};

    friend bool operator==(const PaperRequest &, const PaperRequest &) = default;
};

/// What the office writes on a print; empty and null leave dots to fill in by hand.
struct PaperEntry
{
    QString number = {};
    QDate date = {};
    QString replacesNumber = {}; ///< of the paper that a corrected print annuls

    friend bool operator==(const PaperEntry &, const PaperEntry &) = default;
};

/// Who signs for the authority above the committee: not a fact of the cycle, so it is typed in when a paper is made.
struct Signatory
{
    LocalText post = {};
    QString name = {};
};

/// What a paper needs besides the facts: the makers know no clock, no files and no settings.
struct PaperContext
{
    const Wording &wording;
    QDateTime created = {};                   ///< moment the facts were taken, UTC
    QDate date = {};                          ///< of the paper; null: blanks to fill in by hand
    QString number = {};                      ///< of the office register; empty: dots
    QHash<QString, LocalText> provinces = {}; ///< code to name with its unit: "ខេត្តតាកែវ", "Takeo Province"
    QHash<QString, LocalText> districts = {}; ///< the same of districts
    QStringList sealWords = {};               ///< check words of the record book's head, printed at the foot
    Signatory authority = {};                 ///< empty: dots
    QString replacesNumber = {};              ///< a corrected print says which paper it replaces
    bool preview = false;                     ///< says draft, whatever the state of its stage
    bool practice = false;                    ///< of a copy to practise on: stamped on every page
};

} // namespace rangvoan::report
