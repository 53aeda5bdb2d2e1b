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
          Audience::Committee, PaperPer::Member, false},
         makeUndertaking},
        {{u"eligibility-notice"_s, QT_TRANSLATE_NOOP("papers", "Eligibility notice"), Stage::Eligibility,
          Audience::Candidate, PaperPer::Candidate, false},
         makeEligibilityNotice},
        {{u"conflict-sheet"_s, QT_TRANSLATE_NOOP("papers", "Conflict sheet"), Stage::Panels, Audience::Committee,
          PaperPer::CategoryMember, false},
         makeConflictSheet},
        {{u"panel-plan"_s, QT_TRANSLATE_NOOP("papers", "Panel plan"), Stage::Panels, Audience::Committee,
          PaperPer::Category, false},
         makePanelPlan},
        {{u"score-sheet-blank"_s, QT_TRANSLATE_NOOP("papers", "Score sheet, blank"), Stage::Panels, Audience::Committee,
          PaperPer::Candidate, false},
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
        {{u"how-this-score"_s, QT_TRANSLATE_NOOP("papers", "How this score came about"), Stage::Ranking,
          Audience::Candidate, PaperPer::Candidate, true},
         makeHowThisScore},
        {{u"attendance"_s, QT_TRANSLATE_NOOP("papers", "Attendance list"), Stage::Committee, Audience::Committee,
          PaperPer::Meeting, false},
         makeAttendance},
        {{u"meeting-minutes"_s, QT_TRANSLATE_NOOP("papers", "Minutes of a meeting"), Stage::Committee,
          Audience::Committee, PaperPer::Meeting, false},
         makeMeetingMinutes},
        {{u"minutes"_s, QT_TRANSLATE_NOOP("papers", "Minutes"), Stage::Decision, Audience::Committee,
          PaperPer::Category, false},
         makeMinutes},
        {{u"award-report"_s, QT_TRANSLATE_NOOP("papers", "Award report"), Stage::Decision, Audience::Public,
          PaperPer::Category, true},
         makeAwardReport},
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
    if (wanted.isNull() && job.facts.categories.size() == 1) {
        wanted = job.facts.categories.constFirst().id;
    }
    job.category = job.facts.category(wanted);
    const bool needed =
        job.kind.per != PaperPer::Cycle && job.kind.per != PaperPer::Member && job.kind.per != PaperPer::Meeting;
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
