// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/services/office.h"

#include <QObject>

namespace rangvoan::test
{

/// A season in which everything happens that happens in real ones, step by step in the order of the slots; each step
/// goes on from the one before. The teachers' category runs to its papers, the principals' one stands still on the way.
class TroubledSeason final : public QObject
{
    Q_OBJECT

private slots:
    // troubledseason.cpp
    void twoCategoriesAreSetUp();
    void nominationsOfTeachersClose();
    void theSecretaryCannotAdmitALateProvince();
    void theChairAdmitsTheLateProvinceWithAReason();
    void theSameAnswerIsProposedForTheNextLateOne();
    void oneLateNominationIsRefused();
    void principalsStayAtEligibility();
    void panelsArePlanned();
    // troubledscoring.cpp
    void aMemberIsReplacedDuringScoring();
    void theNewcomerGetsWorkOnlyAfterSigning();
    void theNewcomerFinishesTheOpenWork();
    void somebodyKnowsACandidateAfterHandIn();
    void theCommitteeGoesOnWithFewerSheets();
    void theLongListIsRanked();
    void theDeputyTakesTheChair();
    void finalistsAreMarked();
    void aStageIsReopenedAndTheLaterOneConfirmedWithOneClick();
    void aLotSeparatesPlaceFiveFromSix();
    // troubledending.cpp
    void theQuorumIsLostForOneMotion();
    void aSecondMeetingCarriesTheSeats();
    void theAuthorityReturnsTheResultAndTheCommitteeConfirms();
    void aSeatFallsFreeAfterTheAnnouncement();
    void aCorrectedNamePutsPapersOutOfDate();
    void correctedPapersMendIt();
    void theArchiveWaitsForTheOtherCategory();
    void theFileIsWhole();
    void theMinutesTellAllOfIt_data();
    void theMinutesTellAllOfIt();

    void cleanup();

private:
    void separateFinalTie();

    Office m_office{Office::Keeps::OnDisk};
    CategoryId m_teachers;
    CategoryId m_principals;
    QList<CandidateId> m_late;
    MemberId m_gone;
    MemberId m_newcomer;
    CandidateId m_known;     ///< whom the third member turns out to know
    DecisionId m_decision;   ///< of the committee
    CandidateId m_declined;  ///< who gave the seat back
    CandidateId m_corrected; ///< whose name was misspelt
    MeetingId m_lostMeeting;
};

} // namespace rangvoan::test
