// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/papers/job.h"

namespace rangvoan::report
{

// One function a kind of paper; the catalogue names them. Each is given a job whose subject fits its kind.

// Committee (committeepapers.cpp, memberpapers.cpp)
Result<Document> makeAppointment(const PaperJob &job);
Result<Document> makeMemberList(const PaperJob &job);
Result<Document> makeAttendance(const PaperJob &job);
Result<Document> makeUndertaking(const PaperJob &job);
Result<Document> makeConflictSheet(const PaperJob &job);
Result<Document> makeMeetingPack(const PaperJob &job);
Result<Document> makeVoteRecord(const PaperJob &job);

// Provinces (nominationform.cpp, provincepapers.cpp)
Result<Document> makeNominationForm(const PaperJob &job);
Result<Document> makeReminderLetter(const PaperJob &job);
Result<Document> makeReceiptSlip(const PaperJob &job);
Result<Document> makeNameProof(const PaperJob &job);

// Candidates (candidatepapers.cpp, evidencepapers.cpp, complaintreply.cpp)
Result<Document> makeEvidenceChecklist(const PaperJob &job);
Result<Document> makeMissingList(const PaperJob &job);
Result<Document> makeComplaintReply(const PaperJob &job);
Result<Document> makeEligibilityNotice(const PaperJob &job);
Result<Document> makeFeedbackLetter(const PaperJob &job);
Result<Document> makeCorrectionNotice(const PaperJob &job);

// Scoring (sheetpapers.cpp, panelpapers.cpp, scoreexplained.cpp)
Result<Document> makePanelPlan(const PaperJob &job);
Result<Document> makeBlankScoreSheet(const PaperJob &job);
Result<Document> makeScoreSheet(const PaperJob &job);
Result<Document> makeResolutionSheet(const PaperJob &job);
Result<Document> makeHowThisScore(const PaperJob &job);

// Results (rankingpapers.cpp, firmnesspapers.cpp, lotpaper.cpp, votepapers.cpp, awardreport.cpp, coverletter.cpp,
// evaluationreport.cpp, minutes.cpp)
Result<Document> makeShortlist(const PaperJob &job);
Result<Document> makeRanking(const PaperJob &job);
Result<Document> makeCutLineAnnex(const PaperJob &job);
Result<Document> makeLotPaper(const PaperJob &job);
Result<Document> makeBallot(const PaperJob &job);
Result<Document> makeChairsFolder(const PaperJob &job);
Result<Document> makeMeetingMinutes(const PaperJob &job);
Result<Document> makeMinutes(const PaperJob &job);
Result<Document> makeAwardReport(const PaperJob &job);
Result<Document> makeEvaluationReport(const PaperJob &job);
Result<Document> makeCoverLetter(const PaperJob &job);

// After the decision (awardeepapers.cpp, certificate.cpp, sealpage.cpp)
Result<Document> makeCertificate(const PaperJob &job);
Result<Document> makeCongressList(const PaperJob &job);
Result<Document> makePaymentList(const PaperJob &job);
Result<Document> makeSealPage(const PaperJob &job);

} // namespace rangvoan::report
