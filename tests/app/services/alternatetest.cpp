// SPDX-License-Identifier: Apache-2.0
#include "app/services/meetingservice.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;
using namespace rangvoan;

/// Who may vote when alternates are in the room. Seven members, more than half of them are the quorum; alternates come
/// after them in the list. Members have numbers from 1, alternates from 8.
class TestAlternates final : public QObject
{
    Q_OBJECT

private slots:
    void theySitInForWhoIsAway_data();
    void theySitInForWhoIsAway();
    void theyLeaveTheSeatToWhoComesBack();
    void whoMayNotVoteSitsInForNobody();

private:
    static constexpr int ownMembers = 7;

    static MemberId idOf(int number)
    {
        std::array<std::uint8_t, 16> bytes{};
        bytes[0] = static_cast<std::uint8_t>(number);
        return MemberId(bytes);
    }
    static QList<int> numbersOf(const QList<MemberId> &members, int all);
    /// Everybody in the room but `away`.
    static CycleFacts factsWith(int alternates, const QList<int> &away);
};

QList<int> TestAlternates::numbersOf(const QList<MemberId> &members, int all)
{
    QList<int> numbers;
    for (int number = 1; number <= all; ++number) {
        if (members.contains(idOf(number))) {
            numbers.append(number);
        }
    }
    return numbers;
}

CycleFacts TestAlternates::factsWith(int alternates, const QList<int> &away)
{
    CycleFacts facts;
    CategoryFacts category;
    auto rules = std::make_shared<RuleSet>();
    rules->quorum.value = {1, 2, true};
    category.rules = rules;
    facts.categories = {category};
    for (int number = 1; number <= ownMembers + alternates; ++number) {
        Member member;
        member.id = idOf(number);
        member.details.votes = true;
        member.details.alternate = number > ownMembers;
        facts.members.append(member);
        facts.attendance.append({{}, member.id, !away.contains(number), {}, {}, {}});
    }
    return facts;
}

void TestAlternates::theySitInForWhoIsAway_data()
{
    QTest::addColumn<int>("alternates");
    QTest::addColumn<QList<int>>("away");
    QTest::addColumn<QList<int>>("recused");
    QTest::addColumn<QList<int>>("present");
    QTest::addColumn<int>("entitled");
    QTest::addColumn<int>("needed");
    using Numbers = QList<int>;
    QTest::newRow("nobody is away: the alternate only listens")
        << 1 << Numbers{} << Numbers{} << Numbers{1, 2, 3, 4, 5, 6, 7} << 7 << 4;
    QTest::newRow("four of seven are away") << 0 << Numbers{4, 5, 6, 7} << Numbers{} << Numbers{1, 2, 3} << 7 << 4;
    QTest::newRow("and an alternate comes: 4 of 7, not of 8")
        << 1 << Numbers{4, 5, 6, 7} << Numbers{} << Numbers{1, 2, 3, 8} << 7 << 4;
    QTest::newRow("one is away, the first of two alternates votes")
        << 2 << Numbers{3} << Numbers{} << Numbers{1, 2, 4, 5, 6, 7, 8} << 7 << 4;
    QTest::newRow("nobody votes for who is recused")
        << 1 << Numbers{} << Numbers{6, 7} << Numbers{1, 2, 3, 4, 5} << 5 << 3;
    QTest::newRow("recused and away") << 1 << Numbers{3, 4, 5} << Numbers{6, 7} << Numbers{1, 2, 8} << 5 << 3;
    QTest::newRow("a recused alternate sits in for nobody")
        << 2 << Numbers{3, 4} << Numbers{6, 8} << Numbers{1, 2, 5, 7, 9} << 6 << 4;
    QTest::newRow("alternates who are not in the room")
        << 2 << Numbers{7, 8, 9} << Numbers{} << Numbers{1, 2, 3, 4, 5, 6} << 7 << 4;
}

void TestAlternates::theySitInForWhoIsAway()
{
    QFETCH(int, alternates);
    QFETCH(QList<int>, away);
    QFETCH(QList<int>, recused);
    QFETCH(QList<int>, present);
    QFETCH(int, entitled);
    QFETCH(int, needed);
    MotionEntry entry;
    for (const int number : recused) {
        entry.recused.append(idOf(number));
    }
    const MotionQuorum quorum = motionQuorum(factsWith(alternates, away), entry);
    QCOMPARE(numbersOf(quorum.present, ownMembers + alternates), present);
    QCOMPARE(quorum.entitled.size(), entitled);
    QCOMPARE(quorum.needed, needed);
    QCOMPARE(quorum.isReached(), present.size() >= needed);
    for (const MemberId &member : quorum.present) {
        QVERIFY(quorum.entitled.contains(member));
    }
}

/// A member comes at nine; the alternate voted at half past eight and does not at ten.
void TestAlternates::theyLeaveTheSeatToWhoComesBack()
{
    CycleFacts facts = factsWith(1, {});
    facts.attendance[0].in = QTime(9, 0);
    MotionEntry entry;
    entry.at = QTime(8, 30);
    QCOMPARE(numbersOf(motionQuorum(facts, entry).present, 8), (QList<int>{2, 3, 4, 5, 6, 7, 8}));
    entry.at = QTime(10, 0);
    QCOMPARE(numbersOf(motionQuorum(facts, entry).present, 8), (QList<int>{1, 2, 3, 4, 5, 6, 7}));
}

void TestAlternates::whoMayNotVoteSitsInForNobody()
{
    CycleFacts facts = factsWith(2, {1, 2});
    facts.members[7].details.votes = false;
    facts.members[8].endedOn = QDate(2026, 3, 1);
    QCOMPARE(numbersOf(motionQuorum(facts, {}).present, 9), (QList<int>{3, 4, 5, 6, 7}));
}

RANGVOAN_TEST(TestAlternates)

#include "alternatetest.moc"
