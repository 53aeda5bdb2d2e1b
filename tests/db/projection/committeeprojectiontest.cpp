// SPDX-License-Identifier: Apache-2.0
#include "tests/db/projection/book.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

namespace
{

Amendment memberAmendment(EventType kind, const MemberId &member, const Grounds &grounds, qint64 seq = baseEvents + 1)
{
    Amendment amendment = amendmentOf(kind, grounds, seq);
    amendment.member = member;
    return amendment;
}

} // namespace

class CommitteeProjectionTest : public QObject
{
    Q_OBJECT

private slots:
    void committee_data();
    void committee();
    void unknownMemberIsRefused_data();
    void unknownMemberIsRefused();
};

void CommitteeProjectionTest::committee_data()
{
    QTest::addColumn<ProjectionCase>("given");
    const Appointment appointment{u"112"_s, QDate(2026, 1, 4), u"Director"_s, QByteArray(32, 'h')};
    const Appointment corrected{u"113"_s, QDate(2026, 1, 5), u"Minister"_s, {}};
    caseRow("appointment", {AppointmentRecorded{appointment}},
            [appointment](CycleFacts &facts) { facts.appointment = appointment; });
    caseRow("a later appointment takes its place", {AppointmentRecorded{appointment}, AppointmentRecorded{corrected}},
            [corrected](CycleFacts &facts) { facts.appointment = corrected; });

    const MemberId newcomer = idOf<MemberId>(14);
    caseRow("newcomer for somebody",
            {MemberAdded{newcomer, detailsOf(u"ថា"_s, Post::Member), QDate(2026, 4, 1), ek, someGrounds()}},
            [newcomer](CycleFacts &facts) {
                Member member;
                member.id = newcomer;
                member.details = detailsOf(u"ថា"_s, Post::Member);
                member.joinedOn = QDate(2026, 4, 1);
                member.replaces = ek;
                member.order = 3;
                facts.members.append(member);
                facts.amendments = {memberAmendment(EventType::MemberAdded, newcomer, someGrounds())};
            });
    caseRow("member changed", {MemberChanged{dara, detailsOf(u"តារា"_s, Post::Secretary), someGrounds()}},
            [](CycleFacts &facts) {
                facts.members[1].details.post = Post::Secretary;
                facts.amendments = {memberAmendment(EventType::MemberChanged, dara, someGrounds())};
            });
    caseRow("member ended", {MemberEnded{ek, QDate(2026, 4, 3), someGrounds()}}, [](CycleFacts &facts) {
        facts.members[2].endedOn = QDate(2026, 4, 3);
        facts.members[2].ended = someGrounds();
        facts.amendments = {memberAmendment(EventType::MemberEnded, ek, someGrounds())};
    });
    caseRow("deputy acts as chair", {ChairPassedToDeputy{dara, someGrounds()}}, [](CycleFacts &facts) {
        facts.members[1].actsAsChair = true;
        facts.amendments = {memberAmendment(EventType::ChairPassedToDeputy, dara, someGrounds())};
    });
    caseRow("one acts as chair at a time", {ChairPassedToDeputy{dara, someGrounds()}, ChairPassedToDeputy{ek, {}}},
            [](CycleFacts &facts) {
                facts.members[2].actsAsChair = true;
                facts.amendments = {memberAmendment(EventType::ChairPassedToDeputy, dara, someGrounds()),
                                    memberAmendment(EventType::ChairPassedToDeputy, ek, {}, baseEvents + 2)};
            });
    const Undertaking undertaking{SignedHow::OnPaper, QDate(2026, 1, 7), u"a sister teaches in Kep"_s};
    caseRow("undertaking", {UndertakingSigned{chan, undertaking}},
            [undertaking](CycleFacts &facts) { facts.members[0].undertaking = undertaking; });
}

void CommitteeProjectionTest::committee()
{
    QFETCH(ProjectionCase, given);
    QCOMPARE(outcome(given), QString());
}

void CommitteeProjectionTest::unknownMemberIsRefused_data()
{
    QTest::addColumn<ProjectionCase>("given");
    const MemberId nobody = idOf<MemberId>(99);
    caseRow("changed", {MemberChanged{nobody, {}, {}}}, {});
    caseRow("ended", {MemberEnded{nobody, QDate(2026, 4, 3), {}}}, {});
    caseRow("chair", {ChairPassedToDeputy{nobody, {}}}, {});
    caseRow("undertaking", {UndertakingSigned{nobody, {}}}, {});
}

void CommitteeProjectionTest::unknownMemberIsRefused()
{
    QFETCH(ProjectionCase, given);
    Book book;
    const QByteArray before = book.dump();
    const Status added = book.add(given.events.first());
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::InvalidEvent);
    QCOMPARE(book.dump(), before);
}

} // namespace rangvoan::test

using rangvoan::test::CommitteeProjectionTest;
RANGVOAN_TEST(CommitteeProjectionTest)

#include "committeeprojectiontest.moc"
