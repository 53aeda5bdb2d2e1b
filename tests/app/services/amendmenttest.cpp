// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/rankinginput.h"
#include "app/services/amendmentservice.h"
#include "app/services/moderationservice.h"
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
    void changedMarksAreSeenBefore();
    void unusableMarksAreRefused();
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

/// What was shown is what comes of it: moderation then changes the sheet in earnest.
void AmendmentTest::changedMarksAreSeenBefore()
{
    Office office;
    const CategoryId category = test::runTo(office, Moment::ScoringClosed);
    const CandidateId sixth = office.candidate(category, 6);
    const CycleFacts facts = office.facts();
    const auto sheet = std::find_if(facts.sheets.cbegin(), facts.sheets.cend(),
                                    [&](const ScoreSheet &one) { return one.candidate == sixth; });
    QVERIFY(sheet != facts.sheets.cend());
    const QList<int> steps(24, 3);
    const AmendmentPreview preview = office.must(
        AmendmentService(office.context()).previewMarks(office.secretary(), office.cycle, sheet->id, steps));
    QCOMPARE(office.head(), facts.head);
    QVERIFY(!preview.sealed && preview.complete);
    const auto own = std::find_if(preview.change.changes.cbegin(), preview.change.changes.cend(),
                                  [&](const PlaceChange &change) { return change.id == sixth; });
    QVERIFY(own != preview.change.changes.cend());
    QCOMPARE(own->placeBefore, std::optional(6));
    QVERIFY(own->placeAfter < own->placeBefore && own->seatAfter && !preview.change.sameSeats);

    ModerationFlag flag;
    flag.candidate = sixth;
    office.must(ModerationService(office.context())
                    .change(office.secretary(), office.cycle, flag, sheet->id, steps, u"ភស្តុតាងថ្មី"_s, {}));
    const Ranking after = office.must(rankingOf(office.facts(), category, 1));
    QCOMPARE(after.rows.size(), 9);
    for (const RankedCandidate &row : after.rows) {
        const auto told = std::find_if(preview.change.changes.cbegin(), preview.change.changes.cend(),
                                       [&](const PlaceChange &change) { return change.id == row.id; });
        QCOMPARE(row.place, told == preview.change.changes.cend() ? row.number : told->placeAfter.value_or(0));
        QVERIFY(told == preview.change.changes.cend() || told->scoreAfter == row.score);
    }
    QCOMPARE(office.troubles, QStringList());
}

void AmendmentTest::unusableMarksAreRefused()
{
    Office office;
    office.knows.insert({Seat::Chair, 2});
    const CategoryId category = test::runTo(office, Moment::ScoringClosed);
    const AmendmentService service(office.context());
    const CycleFacts facts = office.facts();
    const SheetId sheet = facts.sheets.constFirst().id;
    const auto code = [&](const Actor &actor, const SheetId &id, const QList<int> &steps) {
        return service.previewMarks(actor, office.cycle, id, steps).error().code;
    };
    QCOMPARE(code(office.secretary(), {}, QList<int>(24, 3)), ErrorCode::NotFound);
    QCOMPARE(code(office.secretary(), sheet, QList<int>(24, 5)), ErrorCode::InvalidArgument);
    QCOMPARE(code(office.secretary(), sheet, QList<int>(24, -1)), ErrorCode::InvalidArgument);
    QCOMPARE(code(office.secretary(), sheet, QList<int>(24, 0xFFFF)), ErrorCode::InvalidArgument);
    QCOMPARE(code(office.secretary(), sheet, QList<int>(23, 3)), ErrorCode::InvalidArgument);
    const auto known = std::find_if(facts.sheets.cbegin(), facts.sheets.cend(), [&](const ScoreSheet &one) {
        return one.candidate == office.candidate(category, 2);
    });
    QCOMPARE(code(office.chair(), known->id, QList<int>(24, 3)), ErrorCode::NotFound);
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
