// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/catalogue.h"

#include "app/domain/refusal.h"
#include "app/report/papers/makers.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

struct CatalogueEntry
{
    PaperKind kind;
    PaperMaker make;
};

// NOLINTNEXTLINE(readability-function-size): a table, a line a kind
const QList<CatalogueEntry> &catalogueEntries()
{
    static const QList<CatalogueEntry> entries{
        {{u"appointment"_s, QT_TRANSLATE_NOOP("papers", "Appointment of the committee"), Stage::Committee,
          Audience::Public, PaperPer::Cycle, false},
         makeAppointment},
        {{u"member-list"_s, QT_TRANSLATE_NOOP("papers", "List of members"), Stage::Committee, Audience::Public,
          PaperPer::Cycle, false},
         makeMemberList},
        {{u"undertaking"_s, QT_TRANSLATE_NOOP("papers", "Undertaking of a member"), Stage::Undertakings,
          Audience::Committee, PaperPer::Member, false, true},
         makeUndertaking},
        {{u"nomination-form"_s, QT_TRANSLATE_NOOP("papers", "Nomination form, blank"), Stage::Nominations,
          Audience::Public, PaperPer::Category, false, true},
         makeNominationForm},
        {{u"reminder-letter"_s, QT_TRANSLATE_NOOP("papers", "Reminder letter to a province"), Stage::Nominations,
          Audience::Committee, PaperPer::Province, false, true},
         makeReminderLetter},
        {{u"receipt-slip"_s, QT_TRANSLATE_NOOP("papers", "Receipt slip for a province"), Stage::Nominations,
          Audience::Committee, PaperPer::Province, false, true},
         makeReceiptSlip},
        {{u"evidence-checklist"_s, QT_TRANSLATE_NOOP("papers", "Evidence checklist"), Stage::Eligibility,
          Audience::Committee, PaperPer::Candidate, false, true},
         makeEvidenceChecklist},
        {{u"missing-list"_s, QT_TRANSLATE_NOOP("papers", "List of missing documents"), Stage::Eligibility,
          Audience::Committee, PaperPer::Category, false, true},
         makeMissingList},
        {{u"eligibility-notice"_s, QT_TRANSLATE_NOOP("papers", "Eligibility notice"), Stage::Eligibility,
          Audience::Candidate, PaperPer::Candidate, false},
         makeEligibilityNotice},
        {{u"name-proof"_s, QT_TRANSLATE_NOOP("papers", "Name proof of a province"), Stage::Eligibility,
          Audience::Candidate, PaperPer::Province, false, true},
         makeNameProof},
        {{u"conflict-sheet"_s, QT_TRANSLATE_NOOP("papers", "Conflict sheet"), Stage::Panels, Audience::Committee,
          PaperPer::CategoryMember, false, true},
         makeConflictSheet},
        {{u"panel-plan"_s, QT_TRANSLATE_NOOP("papers", "Panel plan"), Stage::Panels, Audience::Committee,
          PaperPer::Category, false},
         makePanelPlan},
        {{u"score-sheet-blank"_s, QT_TRANSLATE_NOOP("papers", "Score sheet, blank"), Stage::Panels, Audience::Committee,
          PaperPer::CandidateMember, false, true},
         makeBlankScoreSheet},
        {{u"score-sheet"_s, QT_TRANSLATE_NOOP("papers", "Score sheet, filled"), Stage::Scoring, Audience::Committee,
          PaperPer::CandidateMember, false},
         makeScoreSheet},
        {{u"resolution-sheet"_s, QT_TRANSLATE_NOOP("papers", "Resolution sheet"), Stage::Moderation,
          Audience::Committee, PaperPer::Category, true},
         makeResolutionSheet},
        {{u"ranking"_s, QT_TRANSLATE_NOOP("papers", "Ranking table"), Stage::Ranking, Audience::Committee,
          PaperPer::Category, true},
         makeRanking},
        {{u"shortlist"_s, QT_TRANSLATE_NOOP("papers", "Shortlist"), Stage::Ranking, Audience::Committee,
          PaperPer::Category, true},
         makeShortlist},
        {{u"cut-line-annex"_s, QT_TRANSLATE_NOOP("papers", "Annex on the cut line"), Stage::Ranking,
          Audience::Committee, PaperPer::Category, true},
         makeCutLineAnnex},
        {{u"lot-paper"_s, QT_TRANSLATE_NOOP("papers", "Record of the lot"), Stage::Ranking, Audience::Committee,
          PaperPer::Category, true, true},
         makeLotPaper},
        {{u"how-this-score"_s, QT_TRANSLATE_NOOP("papers", "How this score came about"), Stage::Ranking,
          Audience::Candidate, PaperPer::Candidate, true},
         makeHowThisScore},
        {{u"meeting-pack"_s, QT_TRANSLATE_NOOP("papers", "Meeting pack"), Stage::Committee, Audience::Committee,
          PaperPer::Meeting, false, true},
         makeMeetingPack},
        {{u"attendance"_s, QT_TRANSLATE_NOOP("papers", "Attendance list"), Stage::Committee, Audience::Committee,
          PaperPer::Meeting, false, true},
         makeAttendance},
        {{u"meeting-minutes"_s, QT_TRANSLATE_NOOP("papers", "Minutes of a meeting"), Stage::Committee,
          Audience::Committee, PaperPer::Meeting, false},
         makeMeetingMinutes},
        {{u"vote-record"_s, QT_TRANSLATE_NOOP("papers", "Record of votes"), Stage::Committee, Audience::Committee,
          PaperPer::Meeting, false, true},
         makeVoteRecord},
        {{u"chairs-folder"_s, QT_TRANSLATE_NOOP("papers", "Chair's folder"), Stage::Decision, Audience::Committee,
          PaperPer::Category, true},
         makeChairsFolder},
        {{u"ballot"_s, QT_TRANSLATE_NOOP("papers", "Ballot papers"), Stage::Decision, Audience::Committee,
          PaperPer::Category, true, true},
         makeBallot},
        {{u"minutes"_s, QT_TRANSLATE_NOOP("papers", "Minutes"), Stage::Decision, Audience::Committee,
          PaperPer::Category, false},
         makeMinutes},
        {{u"award-report"_s, QT_TRANSLATE_NOOP("papers", "Award report"), Stage::Decision, Audience::Public,
          PaperPer::Category, true},
         makeAwardReport},
        {{u"evaluation-report"_s, QT_TRANSLATE_NOOP("papers", "Evaluation report"), Stage::Decision,
          Audience::Committee, PaperPer::Category, true},
         makeEvaluationReport},
        {{u"cover-letter"_s, QT_TRANSLATE_NOOP("papers", "Cover letter to the general secretariat"), Stage::Decision,
          Audience::Committee, PaperPer::Category, true},
         makeCoverLetter},
        {{u"feedback-letter"_s, QT_TRANSLATE_NOOP("papers", "Feedback letter"), Stage::Decision, Audience::Candidate,
          PaperPer::Candidate, true},
         makeFeedbackLetter},
        {{u"certificate"_s, QT_TRANSLATE_NOOP("papers", "Certificate"), Stage::Approval, Audience::Public,
          PaperPer::Candidate, false},
         makeCertificate},
        {{u"congress-list"_s, QT_TRANSLATE_NOOP("papers", "List for the congress"), Stage::Approval, Audience::Public,
          PaperPer::Category, false},
         makeCongressList},
        {{u"payment-list"_s, QT_TRANSLATE_NOOP("papers", "Payment list"), Stage::Approval, Audience::Archive,
          PaperPer::Category, false},
         makePaymentList},
        {{u"complaint-reply"_s, QT_TRANSLATE_NOOP("papers", "Reply to a complaint"), Stage::Approval,
          Audience::Candidate, PaperPer::Complaint, false, true},
         makeComplaintReply},
        {{u"correction-notice"_s, QT_TRANSLATE_NOOP("papers", "Correction notice"), Stage::Papers, Audience::Public,
          PaperPer::Candidate, false},
         makeCorrectionNotice},
        {{u"seal-page"_s, QT_TRANSLATE_NOOP("papers", "Seal and verification page"), Stage::Archive, Audience::Archive,
          PaperPer::Cycle, false},
         makeSealPage},
    };
    return entries;
}

const CatalogueEntry *catalogueEntry(const QString &code)
{
    const QList<CatalogueEntry> &entries = catalogueEntries();
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [&code](const CatalogueEntry &entry) { return entry.kind.code == code; });
    return found == entries.cend() ? nullptr : &*found;
}

Status pickCategory(PaperJob &job, const PaperRequest &request)
{
    CategoryId wanted = request.category;
    if (wanted.isNull() && job.candidate != nullptr) {
        wanted = job.candidate->category;
    }
    if (wanted.isNull() && job.complaint != nullptr) {
        wanted = job.complaint->category;
    }
    if (wanted.isNull() && job.facts.categories.size() == 1) {
        wanted = job.facts.categories.constFirst().id;
    }
    job.category = job.facts.category(wanted);
    const bool needed = isOfCategory(job.kind.per);
    if (needed && job.category == nullptr) {
        return Error{wanted.isNull() ? ErrorCode::MissingArgument : ErrorCode::NotFound, {u"category"_s}};
    }
    if (needed && job.category->rules == nullptr) {
        return refusal(
            QT_TRANSLATE_NOOP("refusal", "This paper rests on the rules of the category: choose its rule set first."));
    }
    return {};
}

/// A candidate, member or meeting that the kind needs.
template<class Thing, class IdType>
Status pickNeeded(const Thing *found, const IdType &id, bool needed, const QString &what)
{
    if (needed && found == nullptr) {
        return Error{id.isNull() ? ErrorCode::MissingArgument : ErrorCode::NotFound, {what}};
    }
    return {};
}

Status pickSubject(PaperJob &job, const PaperRequest &request)
{
    const PaperPer per = job.kind.per;
    job.candidate = job.facts.candidate(request.candidate);
    job.member = job.facts.member(request.member);
    job.meeting = job.facts.meeting(request.meeting);
    if (const Status status =
            pickNeeded(job.candidate, request.candidate, per == PaperPer::Candidate || per == PaperPer::CandidateMember,
                       u"candidate"_s);
        !status) {
        return status;
    }
    const bool ofMember =
        per == PaperPer::Member || per == PaperPer::CategoryMember || per == PaperPer::CandidateMember;
    if (const Status status = pickNeeded(job.member, request.member, ofMember, u"member"_s); !status) {
        return status;
    }
    if (const Status status = pickNeeded(job.meeting, request.meeting, per == PaperPer::Meeting, u"meeting"_s);
        !status) {
        return status;
    }
    const auto complaint = std::find_if(job.facts.complaints.cbegin(), job.facts.complaints.cend(),
                                        [&request](const Complaint &one) { return one.id == request.complaint; });
    job.complaint = complaint == job.facts.complaints.cend() ? nullptr : &*complaint;
    if (const Status status = pickNeeded(job.complaint, request.complaint, per == PaperPer::Complaint, u"complaint"_s);
        !status) {
        return status;
    }
    job.provinceCode = request.province;
    if (per == PaperPer::Province && !job.context.provinces.contains(request.province)) {
        return Error{request.province.isEmpty() ? ErrorCode::MissingArgument : ErrorCode::NotFound, {u"province"_s}};
    }
    return pickCategory(job, request);
}

} // namespace

const QList<PaperKind> &paperKinds()
{
    static const QList<PaperKind> kinds = [] {
        QList<PaperKind> all;
        for (const CatalogueEntry &entry : catalogueEntries()) {
            all.append(entry.kind);
        }
        return all;
    }();
    return kinds;
}

const PaperKind *paperKind(const QString &code)
{
    const CatalogueEntry *entry = catalogueEntry(code);
    return entry == nullptr ? nullptr : &entry->kind;
}

QString paperTitle(const PaperKind &kind, const Wording &wording)
{
    return wording.text("papers", kind.title);
}

bool isOfCategory(PaperPer per)
{
    switch (per) {
    case PaperPer::Cycle:
    case PaperPer::Member:
    case PaperPer::Meeting:
    case PaperPer::Province:
        return false;
    case PaperPer::Category:
    case PaperPer::Candidate:
    case PaperPer::CategoryMember:
    case PaperPer::CandidateMember:
    case PaperPer::Complaint:
        break;
    }
    return true;
}

Result<Document> makePaper(const PaperRequest &request, const CycleFacts &facts, const PaperContext &context)
{
    const CatalogueEntry *entry = catalogueEntry(request.kind);
    if (entry == nullptr) {
        return Error{ErrorCode::NotFound, {request.kind}};
    }
    PaperJob job{.facts = facts, .context = context, .kind = entry->kind, .say = Voice(context.wording)};
    if (const Status status = pickSubject(job, request); !status) {
        return status.error();
    }
    job.round =
        request.round > 0 || job.category == nullptr ? std::max(1, request.round) : facts.lastRound(job.category->id);
    const bool open = entry->kind.ofResult &&
                      !facts.isClosed({.category = job.category->id, .round = job.round, .stage = Stage::Scoring});
    if (open) {
        return Error{ErrorCode::ScoringOpen, {}};
    }
    return entry->make(job);
}

} // namespace rangvoan::report
