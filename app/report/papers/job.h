// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/papers/catalogue.h"
#include "app/report/papers/voice.h"

namespace rangvoan::report
{

/// One paper being written: the facts, what it is about (checked against its kind by makePaper) and the voice.
struct PaperJob
{
    const CycleFacts &facts;
    const PaperContext &context;
    const PaperKind &kind;
    const CategoryFacts *category = nullptr;
    const Candidate *candidate = nullptr;
    const Member *member = nullptr;
    const Meeting *meeting = nullptr;
    const Complaint *complaint = nullptr;
    QString provinceCode = {};
    int round = 1;
    Voice say;

    /// Of the category; the first category with rules for papers of the whole cycle. Null when there is none.
    const RuleSet *rules() const;
    /// Decimals of printed scores.
    int places() const;
    QString points(const Score &score) const { return say.points(score, places()); }

    QString categoryName() const;
    QString year() const;
    QString province(const QString &code) const;
    QString district(const QString &code) const;
    QString candidateName(const CandidateId &id) const;
    QString memberName(const MemberId &id) const;
    QString memberNames(const QList<MemberId> &ids) const;
    /// "no. 7 Sok Piseth".
    QString numbered(const CandidateId &id) const;
    /// " (draft)" where a rule is our proposal and nobody confirmed or adopted it (design 1.1), else empty.
    QString draftMark(const Source &source) const;
    bool isStageClosed() const;
    /// The documents the rules ask for, each once.
    QList<RequiredDocument> requiredDocuments() const;
    /// A required document under the name the rules give it, in the language of the paper; anything else as typed.
    QString evidenceName(const Evidence &evidence) const;
};

/// Writes one kind of paper.
using PaperMaker = Result<Document> (*)(const PaperJob &job);

} // namespace rangvoan::report
