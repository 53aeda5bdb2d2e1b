// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/support/windowdriver.h"

#include <QTest>

namespace rangvoan
{

/// A season in which everything happens that happens in real ones, in Khmer, by the hand of a secretary, a chair and
/// members at the real window. Two categories: the teachers run to their papers, the principals stand still on the way.
/// Each function goes on where the one before stopped; after a failure the rest is skipped.
class TestTroubledSeason final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_driver.reset(); }
    void init()
    {
        if (m_broken) {
            QSKIP("an earlier step failed");
        }
    }
    void cleanup();

    // testtroubledseason.cpp
    void aLateProvinceSendsItsWorkbook();
    void theChairAdmitsOneWithAReason();
    void theSameAnswerIsProposedForTheNext();
    void theThirdIsRefused();
    void theCategoriesStandAtDifferentStages();
    void theListIsPlanned();
    // testtroubledscoring.cpp
    void aMemberIsReplacedWhileMarking();
    void theNewcomerSignsAndNamesConflicts();
    void theNewcomerGetsTheOpenWork();
    void aMemberKnowsACandidate();
    void tooFewSheetsKeepTheStageOpen();
    void theCommitteeGoesOnWithFewerSheets();
    void theLongListIsRanked();
    void theFinalRoundIsMarked();
    void aLotSeparatesPlaceFiveFromSix();
    // testtroubleddecision.cpp
    void theQuorumIsLostForOneMotion();
    void aSecondMeetingCarriesTheSeats();
    void theAuthorityReturnsTheResult();
    void theCommitteeConfirms();
    void aSeatFallsFreeAfterTheAnnouncement();
    // testtroubledpapers.cpp
    void thePapersAreIssued();
    void aNameIsCorrected();
    void thePapersAreIssuedAnew();
    void theArchiveWaitsForTheOtherCategory();
    void theCheckFindsAllWell();
    void theMinutesTellAllOfIt_data();
    void theMinutesTellAllOfIt();

private:
    ui::Workspace &workspace() { return m_driver->workspace(); }
    const CycleFacts &facts() { return workspace().facts(); }
    /// As they stand in the file, of everybody.
    CycleFacts file() { return workspace().context().store.load(workspace().cycle()).value_or(CycleFacts()); }
    void show(const QString &page);
    void press(const QString &name);
    void type(const QString &name, const QString &text);
    void select(const QString &table, const QVariant &id);
    void pick(const QString &name, const QVariant &id);
    /// As the secretary: stages of the chair on the chair's instruction.
    void closeStage(Stage stage, int round = 0);
    /// The button says no and the stage stays open; the first sentence of what is missing is of that code.
    void staysOpen(Stage stage, int round, FindingCode code);
    QString beside(const QString &field) { return m_driver->note(field); }
    /// Pages hide what cannot be done now.
    bool isOffered(const QString &name);
    static QString focus();
    void sitDown(const MemberId &member, Role role) { m_driver->sitDown(member, role); }
    CandidateId numbered(int number);
    MemberId memberAt(int seat) { return file().members.at(seat).id; }
    int sheetsOf(const CandidateId &candidate);
    /// On the page shown, everybody who serves present.
    void meet(const QString &newMeeting, const QString &number, const QString &day);
    void setAbsent(int row, const QString &reason);
    void endMeeting(const QString &number, const QString &at);
    void issue(const QString &kind, const CandidateId &about = {}, const QString &number = {}, bool corrected = false);
    QString minutes(Language language);

    std::unique_ptr<WindowDriver> m_driver;
    bool m_broken = false;
    CategoryId m_teachers;
    CategoryId m_principals;
    QList<CandidateId> m_late;
    MemberId m_gone;
    MemberId m_newcomer;
    CandidateId m_known;     ///< whom the third member turns out to know
    CandidateId m_declined;  ///< who gave the seat back
    CandidateId m_corrected; ///< whose name was misspelt
};

} // namespace rangvoan
