// SPDX-License-Identifier: Apache-2.0
#include "app/services/amendmentservice.h"
#include "app/services/panelservice.h"
#include "tests/app/services/office.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using test::Moment;
using test::Office;
using test::Seat;

/// The look ahead at amendments, and work that a new plan leaves as it is.
class AmendmentTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsShownWhileMembersMark();
    void aWithdrawalIsSeenBefore();
    void aConflictHidesHereToo();
    void thirdMarksStayThirdMarks();
};

void AmendmentTest::nothingIsShownWhileMembersMark()
{
    Office office;
    const CategoryId category = test::runTo(office, Moment::ScoringOpen);
    const auto preview = AmendmentService(office.context()).preview(office.secretary(), office.cycle, category, 1, {});
    QCOMPARE(preview.error().code, ErrorCode::ScoringOpen);
}

/// Candidate n has the place n of nine: without the third, six have another place and the sixth has a seat.
void AmendmentTest::aWithdrawalIsSeenBefore()
{
    Office office;
    const CategoryId category = test::runTo(office, Moment::RankingClosed);
    const LedgerHead before = office.head();
    const AmendmentPreview preview = office.must(
        AmendmentService(office.context())
            .preview(office.secretary(), office.cycle, category, 1, {{office.candidate(category, 3)}, {}, {}}));
    QCOMPARE(office.head(), before);
    QVERIFY(preview.sealed && preview.complete);
    QCOMPARE(preview.change.changes.size(), 7);
    QVERIFY(!preview.change.sameSeats);
    QCOMPARE(preview.change.changes.at(3).number, 6);
    QCOMPARE(preview.change.changes.at(3).placeAfter, std::optional(5));
    QVERIFY(preview.change.changes.at(3).seatAfter);
    QCOMPARE(preview.seats, 5);
    QVERIFY(preview.papers.isEmpty()); // none was printed
}

void AmendmentTest::aConflictHidesHereToo()
{
    Office office;
    office.knows.insert({Seat::Chair, 2});
    const CategoryId category = test::runTo(office, Moment::ScoringClosed);
    const AmendmentService service(office.context());
    const RankingAmendment known{{office.candidate(category, 2)}, {}, {}};
    QCOMPARE(service.preview(office.chair(), office.cycle, category, 1, known).error().code, ErrorCode::NotFound);
    const AmendmentPreview preview = office.must(
        service.preview(office.chair(), office.cycle, category, 1, {{office.candidate(category, 1)}, {}, {}}));
    QVERIFY(!preview.complete);
    QVERIFY(std::none_of(preview.change.changes.cbegin(), preview.change.changes.cend(),
                         [](const PlaceChange &change) { return change.number == 2; }));
}

/// A third mark that moderation asked for is still one after the round is planned again.
void AmendmentTest::thirdMarksStayThirdMarks()
{
    Office office;
    const CategoryId category = test::runTo(office, Moment::BeforeScoring);
    const CycleFacts facts = office.facts();
    QVERIFY(!facts.assignments.isEmpty());
    const Assignment first = facts.assignments.constFirst();
    const auto reads = [&](const MemberId &member) {
        return std::any_of(facts.assignments.cbegin(), facts.assignments.cend(), [&](const Assignment &one) {
            return one.candidate == first.candidate && one.member == member;
        });
    };
    const auto free = std::find_if(facts.members.cbegin(), facts.members.cend(),
                                   [&](const Member &member) { return member.isMarking() && !reads(member.id); });
    QVERIFY(free != facts.members.cend());
    const PanelService service(office.context());
    office.must(service.assign(
        office.secretary(), office.cycle,
        {category, 1, first.candidate, free->id, AssignmentKind::ThirdMark, AssignmentState::Open, u"គម្លាត"_s}));
    const auto thirdMarks = [&] {
        QList<Assignment> found = office.facts().assignments;
        found.removeIf([](const Assignment &one) { return one.kind != AssignmentKind::ThirdMark; });
        return found;
    };
    QCOMPARE(thirdMarks().size(), 1);
    const PanelPlan plan = office.must(service.propose(office.secretary(), office.cycle, category, 1, 9));
    office.must(service.accept(office.secretary(), office.cycle, category, 1, plan, 9));
    QCOMPARE(thirdMarks().size(), 1);
    QCOMPARE(thirdMarks().constFirst().member, free->id);
    QCOMPARE(office.troubles, QStringList());
}

RANGVOAN_TEST(AmendmentTest)

#include "amendmenttest.moc"
