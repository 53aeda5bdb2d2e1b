// SPDX-License-Identifier: Apache-2.0
#include "app/services/rankingservice.h"
#include "tests/app/services/office.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using test::Moment;
using test::Office;
using test::Seat;

namespace
{

constexpr int knownNumber = 2; ///< of nine; three of six members mark each

bool lists(const RankingView &view, const CandidateId &candidate)
{
    return std::any_of(view.ranking.rows.cbegin(), view.ranking.rows.cend(),
                       [&candidate](const RankedCandidate &row) { return row.id == candidate; });
}

} // namespace

/// Who reads the ranking, and how much of it (design 3.4).
class RankingViewTest final : public QObject
{
    Q_OBJECT

private slots:
    void nobodyWhileMembersMark()
    {
        Office office;
        const CategoryId category = test::runTo(office, Moment::ScoringOpen);
        const RankingService service(office.context());
        for (const Actor &reader : {office.secretary(), office.chair(), Office::as(office.id(Seat::Third))}) {
            QCOMPARE(service.view(reader, office.cycle, category, 1).error().code, ErrorCode::ScoringOpen);
            QCOMPARE(service.firmness(reader, office.cycle, category, 1).error().code, ErrorCode::ScoringOpen);
        }
    }

    void theOfficeAfterScoringMembersAfterClosing()
    {
        Office office;
        office.knows.insert({Seat::Chair, knownNumber});
        const CategoryId category = test::runTo(office, Moment::ScoringClosed);
        const CandidateId known = office.candidate(category, knownNumber);
        const RankingService service(office.context());
        const RankingView whole = office.must(service.view(office.secretary(), office.cycle, category, 1));
        QCOMPARE(whole.ranking.rows.size(), 9);
        QVERIFY(whole.complete);
        QCOMPARE(whole.seats, 5);
        QCOMPARE(whole.panels.value(known), 3);
        const RankingView chairs = office.must(service.view(office.chair(), office.cycle, category, 1));
        QCOMPARE(chairs.ranking.rows.size(), 8);
        QVERIFY(!chairs.complete && !lists(chairs, known));
        const Actor member = Office::as(office.id(Seat::Third));
        QVERIFY(Office::sentence(service.view(member, office.cycle, category, 1)).contains(u"when it is closed"_s));
        const Actor keyer = Office::as(office.id(Seat::Secretary), Role::Keyer);
        QCOMPARE(service.view(keyer, office.cycle, category, 1).error().code, ErrorCode::NotAllowed);
        office.close(Stage::Moderation, category);
        office.close(Stage::Ranking, category);
        const RankingView members = office.must(service.view(member, office.cycle, category, 1));
        const CycleFacts facts = office.facts();
        for (const RankedCandidate &row : members.ranking.rows) {
            QVERIFY(std::any_of(facts.assignments.cbegin(), facts.assignments.cend(), [&](const Assignment &one) {
                return one.member == member.member && one.candidate == row.id;
            }));
        }
        QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
    }

    /// Candidate 2 of nine is at place 2 of 5 seats: it counts in the computation and is told to nobody who knows it.
    void firmnessIsOfAllAndToldWithoutTheKnown()
    {
        Office office;
        office.knows.insert({Seat::Chair, knownNumber});
        const CategoryId category = test::runTo(office, Moment::ScoringClosed);
        const RankingService service(office.context());
        const auto never = [](int) {
            return false;
        };
        const auto toChair = office.must(service.firmness(office.chair(), office.cycle, category, 1))(never);
        const auto toDesk = office.must(service.firmness(office.secretary(), office.cycle, category, 1))(never);
        QCOMPARE(toDesk->candidates.size(), 9);
        QCOMPARE(toChair->candidates.size(), 8);
        QVERIFY(!toChair->complete);
        QVERIFY(toDesk->advice.has_value());
        QVERIFY(!toChair->advice.has_value()); // made from marks that are closed to the chair
        QCOMPARE(toChair->sameSeats(), toDesk->sameSeats());
        QCOMPARE(toChair->candidates.at(0).likely, toDesk->candidates.at(0).likely);
        for (const CandidateFirmness &candidate : toChair->candidates) {
            QVERIFY(candidate.id != office.candidate(category, knownNumber));
        }
    }
};

RANGVOAN_TEST(RankingViewTest)

#include "rankingviewtest.moc"
