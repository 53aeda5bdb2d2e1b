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

// Candidates (candidatepapers.cpp)
Result<Document> makeEligibilityNotice(const PaperJob &job);
Result<Document> makeFeedbackLetter(const PaperJob &job);
Result<Document> makeCorrectionNotice(const PaperJob &job);

// Scoring (sheetpapers.cpp, panelpapers.cpp, scoreexplained.cpp)
Result<Document> makePanelPlan(const PaperJob &job);
Result<Document> makeBlankScoreSheet(const PaperJob &job);
Result<Document> makeScoreSheet(const PaperJob &job);
Result<Document> makeResolutionSheet(const PaperJob &job);
Result<Document> makeHowThisScore(const PaperJob &job);

// Results (rankingpapers.cpp, awardreport.cpp, minutes.cpp)
Result<Document> makeShortlist(const PaperJob &job);
Result<Document> makeRanking(const PaperJob &job);
Result<Document> makeMeetingMinutes(const PaperJob &job);
Result<Document> makeMinutes(const PaperJob &job);
Result<Document> makeAwardReport(const PaperJob &job);

// After the decision (awardeepapers.cpp, certificate.cpp, sealpage.cpp)
Result<Document> makeCertificate(const PaperJob &job);
Result<Document> makeCongressList(const PaperJob &job);
Result<Document> makePaymentList(const PaperJob &job);
Result<Document> makeSealPage(const PaperJob &job);

} // namespace rangvoan::report
