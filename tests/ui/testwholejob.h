// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/support/wholejob.h"
#include "tests/ui/support/windowdriver.h"

#include <QTest>

namespace rangvoan
{

/// A year from the first click to the archive, in Khmer, through the real window, one stage a function. Each goes on
/// where the one before stopped; after a failure the rest is skipped.
class TestWholeJob final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_driver.reset(); }
    void init()
    {
        if (m_broken) {
            QSKIP("an earlier stage failed");
        }
    }
    void cleanup();

    void yearIsMadeByKeyboard();
    void setUpIsFilledAndClosed();
    void committeeIsAppointed();
    void undertakingsAreSigned();
    void nominationsAreImported();
    void listIsDecided();
    void eligibilityIsDecided();
    void conflictsAreDeclared();
    void longListIsPlanned();
    void memberMarksAtTheDesk();
    void reopensAfterAKill();
    void memberMarksInTheEasyView();
    void longListIsMarked();
    void differenceIsKept();
    void finalistsAreNamed();
    void finalRoundIsMarked();
    void finalRankingIsClosed();
    void seatsAreVoted();
    void decisionIsSigned();
    void authorityApproves();
    void prizesAreHandedOver();
    void papersAreIssued();
    void yearIsArchived();
    void fileIsInOrder();

private:
    ui::Workspace &workspace() { return m_driver->workspace(); }
    const CycleFacts &facts() { return workspace().facts(); }
    /// As they stand in the file, of everybody.
    CycleFacts file() { return workspace().context().store.load(workspace().cycle()).value_or(CycleFacts()); }
    CategoryId category() { return workspace().category(); }
    void show(const QString &page)
    {
        m_driver->window().showPage(page);
        m_driver->settle();
    }
    void press(const QString &name);
    void tabTo(const QString &name);
    void select(const QString &table, const QVariant &id);
    void closeStage(Stage stage, int round = 0);
    CandidateId numbered(int number);
    int numberOf(const CandidateId &candidate) { return facts().candidate(candidate)->number; }
    Role roleOf(const MemberId &member) { return file().chair()->id == member ? Role::Chair : Role::Member; }
    QList<Assignment> workOf(const MemberId &member);
    QList<int> marks(const Assignment &work);
    void takeTheLaptop();
    void giveItBack();
    void markAtTheDesk(const QList<int> &steps, int count);
    void handInRest(int round, const MemberId &only = {});
    void checkPlaces(int round);
    void issue(const QString &kind);

    std::unique_ptr<WindowDriver> m_driver;
    bool m_broken = false;
    MemberId m_first;       ///< marks at the desk
    MemberId m_second;      ///< marks in the easy view
    CandidateId m_disputed; ///< one mark of it stands apart
    QString m_day;          ///< of the decision, as it is typed
};

} // namespace rangvoan
