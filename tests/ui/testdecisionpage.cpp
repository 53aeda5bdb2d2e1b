// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// The page of the decision: five seats and three reserves from the closed ranking of the example season.
class TestDecisionPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->workspace().setLanguage(Language::English);
    }

    void cleanup() { m_driver.reset(); }

    void tooEarly()
    {
        QVERIFY(m_driver->openSeason({Stage::Ranking, 2, false}, u"decision"_s));
        QVERIFY(m_driver->widget(u"seats"_s) == nullptr);
        m_driver->shootAll(u"decision-early"_s);
    }

    /// By keyboard: attendance, one vote a member, the decision stands with its motion, then the signature.
    void theSeatsAreCarriedVoteByVote()
    {
        openPage();
        m_driver->shootAll(u"decision-open"_s);
        m_driver->workspace().setLanguage(Language::English);
        const QList<CandidateId> ranked = ranking();
        openMeeting();
        QVERIFY(m_driver->widget(u"setDownDecision"_s) == nullptr);
        m_driver->widget(u"vote_0"_s)->setFocus();
        for (int i = 0; i < votersInRoom(); ++i) {
            QVERIFY(m_driver->key(i == 1 ? Qt::Key_3 : Qt::Key_1));
            if (i == 1) {
                QVERIFY(m_driver->key(Qt::Key_Tab)); // past the own words
            }
            QVERIFY(m_driver->key(Qt::Key_Tab));
        }
        m_driver->shootAll(u"decision-vote"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->widget(u"seats_recordVote"_s)->setFocus();
        QVERIFY(m_driver->key(Qt::Key_Space));
        const Decision *decision = facts().decisionInForce(category());
        QVERIFY(decision != nullptr);
        QCOMPARE(decision->seats, ranked.mid(0, 5));
        QCOMPARE(decision->reserves, ranked.mid(5, 3));
        QVERIFY(decision->departure.isEmpty());
        const Motion motion = *facts().motion(decision->motion);
        QCOMPARE(motion.subject, MotionSubject::Seats);
        QCOMPARE(motion.counts.abstained, 1);
        QCOMPARE(motion.counts.inFavour, motion.present - 1);
        QVERIFY(m_driver->widget(u"seats_recordVote"_s) == nullptr);
        sign();
    }

    void aDepartureNeedsJustificationAndItsOwnVote()
    {
        openPage();
        const QList<CandidateId> ranked = ranking();
        openMeeting();
        QVERIFY(m_driver->click(u"depart"_s));
        auto *seat = m_driver->find<QComboBox>(u"departSeat"_s);
        auto *other = m_driver->find<QComboBox>(u"departOther"_s);
        seat->setCurrentIndex(4);
        other->setCurrentIndex(4);
        QVERIFY(m_driver->click(u"exchange"_s));
        QVERIFY(!m_driver->widget(u"departOther"_s)->accessibleDescription().isEmpty());
        other->setCurrentIndex(5);
        QVERIFY(m_driver->click(u"exchange"_s));
        QVERIFY(m_driver->widget(u"seats_recordVote"_s) == nullptr);
        QVERIFY(m_driver->click(u"departure_everybodyFor"_s));
        QVERIFY(m_driver->click(u"departure_recordVote"_s));
        QVERIFY2(facts().motions.isEmpty(), "nothing is written without a justification");
        QVERIFY(m_driver->widget(u"justification"_s)->accessibleDescription().contains(u"why"_s));
        m_driver->shootAll(u"decision-departure-refused"_s);
        m_driver->workspace().setLanguage(Language::English);
        QVERIFY(m_driver->type(u"justification"_s, u"Her school has had no awardee for ten years."_s));
        QVERIFY(m_driver->click(u"departure_recordVote"_s));
        QCOMPARE(facts().motions.size(), 1);
        const Motion departure = facts().motions.constFirst();
        QCOMPARE(departure.subject, MotionSubject::Departure);
        QVERIFY(departure.text.contains(u"ten years"_s));
        QCOMPARE(QSet<CandidateId>(departure.candidates.cbegin(), departure.candidates.cend()),
                 (QSet<CandidateId>{ranked.at(4), ranked.at(5)}));
        QVERIFY(facts().decisions.isEmpty());
        QVERIFY(m_driver->click(u"seats_everybodyFor"_s));
        QVERIFY(m_driver->click(u"seats_recordVote"_s));
        const Decision *decision = facts().decisionInForce(category());
        QVERIFY(decision != nullptr);
        QCOMPARE(decision->seats, ranked.mid(0, 4) + QList<CandidateId>{ranked.at(5)});
        QCOMPARE(decision->reserves.constFirst(), ranked.at(4));
        QCOMPARE(decision->departure, u"Her school has had no awardee for ten years."_s);
        QCOMPARE(decision->departureMotion, departure.id);
        m_driver->shootAll(u"decision-departed"_s);
    }

    void aRejectedMotionDecidesNothing()
    {
        openPage();
        openMeeting();
        QVERIFY(m_driver->click(u"seats_votesByCount"_s));
        auto *against = m_driver->find<QWidget>(u"seats_countAgainst"_s);
        against->setFocus();
        QTest::keyClick(against, Qt::Key_Up);
        QVERIFY(m_driver->click(u"seats_recordVote"_s));
        QCOMPARE(facts().motions.constFirst().result, MotionResult::Rejected);
        QVERIFY(facts().decisions.isEmpty());
        QVERIFY(m_driver->widget(u"seats_recordVote"_s) != nullptr);
        m_driver->shootAll(u"decision-rejected"_s);
    }

    /// A list without the candidate whom the secretary may not see would put the next one on the seat.
    void whoIsInConflictProposesNothing()
    {
        openPage();
        m_driver->sitDown(facts().members.at(3).id, Role::Secretary);
        QVERIFY(m_driver->widget(u"seats"_s) == nullptr);
        QVERIFY(m_driver->find<Label>(u"seatsRemark"_s)->words().contains(u"in conflict"_s));
        QVERIFY(m_driver->widget(u"newMeeting"_s) == nullptr);
        QVERIFY(m_driver->widget(u"primary"_s) == nullptr); // nor is closing the stage offered
        m_driver->shootAll(u"decision-in-conflict"_s);
    }

    void aMemberSeesTheSeatsOnceCarried()
    {
        openPage();
        const MemberId member = facts().members.at(2).id;
        m_driver->sitDown(member, Role::Member);
        QVERIFY(m_driver->widget(u"seats"_s) == nullptr);
        QVERIFY(m_driver->widget(u"newMeeting"_s) == nullptr);
        QVERIFY(m_driver->openSeason({Stage::Decision, 1, true}, u"decision"_s));
        m_driver->sitDown(member, Role::Member);
        QCOMPARE(m_driver->find<TableView>(u"seats"_s)->model()->rowCount(), 8);
        QVERIFY(m_driver->widget(u"signDecision"_s) == nullptr);
        m_driver->shootAll(u"decision-member"_s);
    }

    void goldOnlyOnceDecided()
    {
        openPage();
        auto *table = m_driver->find<TableView>(u"seats"_s);
        const QModelIndex first = table->model()->index(0, 0);
        QCOMPARE(first.data(RowModel::CellRole).value<Cell>().tone, Tone::Text);
        QVERIFY(m_driver->openSeason({Stage::Decision, 1, true}, u"decision"_s));
        table = m_driver->find<TableView>(u"seats"_s);
        const Cell cell = table->model()->index(0, 0).data(RowModel::CellRole).value<Cell>();
        QCOMPARE(cell.tone, Tone::Gold);
        QCOMPARE(cell.icon, Icon::Star);
        QVERIFY(m_driver->widget(u"depart"_s) == nullptr);
        QVERIFY(m_driver->widget(u"seats_recordVote"_s) == nullptr);
        m_driver->shootAll(u"decision-closed"_s);
    }

private:
    const CycleFacts &facts() { return m_driver->workspace().facts(); }
    CategoryId category() { return m_driver->workspace().category(); }

    void openPage() { QVERIFY(m_driver->openSeason({Stage::Ranking, 2, true}, u"decision"_s)); }

    /// As the ranking was closed, read from the facts: place by place.
    QList<CandidateId> ranking()
    {
        QList<SealedPlace> places = facts().sealedRanking(category(), 2)->places;
        std::stable_sort(places.begin(), places.end(),
                         [](const SealedPlace &a, const SealedPlace &b) { return a.place < b.place; });
        QList<CandidateId> ids;
        for (const SealedPlace &place : places) {
            ids.append(place.candidate);
        }
        return ids;
    }

    void openMeeting()
    {
        QVERIFY(m_driver->click(u"newMeeting"_s));
        QVERIFY(m_driver->type(u"meetingDate"_s, u"08/04/2026"_s));
        QVERIFY(m_driver->type(u"meetingFrom"_s, u"8:30"_s));
        QVERIFY(m_driver->type(u"meetingPlace"_s, u"Hall C"_s));
        QVERIFY(m_driver->click(u"openMeeting"_s));
        QCOMPARE(facts().meetings.size(), 1);
        QCOMPARE(facts().meetings.constFirst().details.agenda.size(), 3);
        QVERIFY(m_driver->click(u"everybodyPresent"_s));
        QCOMPARE(facts().attendance.size(), 7);
    }

    int votersInRoom()
    {
        int count = 0;
        for (int i = 0; i < 6; ++i) {
            count += m_driver->widget(u"vote_%1"_s.arg(i)) != nullptr ? 1 : 0;
        }
        return count;
    }

    void sign()
    {
        QVERIFY(m_driver->click(u"signDecision"_s));
        QVERIFY(facts().decisionInForce(category())->signedOn.isNull());
        QVERIFY(!m_driver->widget(u"signedOn"_s)->accessibleDescription().isEmpty());
        QVERIFY(m_driver->type(u"signedOn"_s, u"1/1/2026"_s));
        QVERIFY(m_driver->click(u"signDecision"_s));
        QVERIFY2(facts().decisionInForce(category())->signedOn.isNull(), "before the decision was made");
        const QDate day = facts().decisionInForce(category())->date.addDays(1);
        QVERIFY(m_driver->type(u"signedOn"_s, day.toString(u"dd/MM/yyyy"_s)));
        QVERIFY(m_driver->click(u"signDecision"_s));
        QCOMPARE(facts().decisionInForce(category())->signedOn, day);
        QVERIFY(m_driver->widget(u"signDecision"_s) == nullptr);
        m_driver->shootAll(u"decision-signed"_s);
    }

    std::unique_ptr<WindowDriver> m_driver;
};

RANGVOAN_TEST(TestDecisionPage)

#include "testdecisionpage.moc"
