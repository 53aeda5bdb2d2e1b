// SPDX-License-Identifier: Apache-2.0
#include "tests/app/main/commandroom.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// `panels` on tables with ids of any kind.
class TestPanels : public QObject
{
    Q_OBJECT

private slots:
    void plans();
    void conflictsSchoolsAndLoadsAreKept();
    void infeasibleIsNo();
    void refuses_data();
    void refuses();

private:
    QStringList command(const QByteArray &candidates, const QByteArray &members, const QByteArray &conflicts = {}) const
    {
        QStringList arguments{u"panels"_s,
                              u"--candidates"_s,
                              m_room.file(u"c.csv"_s, candidates),
                              u"--members"_s,
                              m_room.file(u"m.csv"_s, members),
                              u"--json"_s,
                              u"--lang"_s,
                              u"en"_s};
        if (!conflicts.isEmpty()) {
            arguments += {u"--conflicts"_s, m_room.file(u"x.csv"_s, conflicts)};
        }
        return arguments;
    }

    Room m_room;
};

namespace
{

const QByteArray fourMembers = "id\nm1\nm2\nm3\nm4\n";

QByteArray candidateTable(int count)
{
    QByteArray table = "id\n";
    for (int i = 1; i <= count; ++i) {
        table += 'c' + QByteArray::number(i) + '\n';
    }
    return table;
}

} // namespace

/// Twelve candidates, two of four members each: six sheets a member.
void TestPanels::plans()
{
    const QStringList arguments = command(candidateTable(12), fourMembers) + QStringList{u"--per-candidate"_s, u"2"_s};
    const Answer answer = run(arguments);
    QCOMPARE(answer.status, 0);
    QCOMPARE(keysOf(answer.json()), u"anchors connected infeasible load panels repeated_pairs"_s);
    const QJsonObject panels = answer.json().value(u"panels"_s).toObject();
    QCOMPARE(panels.size(), 12);
    for (const QString &candidate : panels.keys()) {
        QCOMPARE(panels.value(candidate).toArray().size(), 2);
    }
    for (const QString &member : {u"m1"_s, u"m2"_s, u"m3"_s, u"m4"_s}) {
        QCOMPARE(answer.json().value(u"load"_s).toObject().value(member).toInt(), 6);
    }
    QCOMPARE(answer.json().value(u"connected"_s), QJsonValue(true));
    QCOMPARE(run(arguments).json(), answer.json());
    QVERIFY(run(arguments + QStringList{u"--seed"_s, u"9"_s}).json() != answer.json());
}

void TestPanels::conflictsSchoolsAndLoadsAreKept()
{
    const Answer answer =
        run(command("id,school\nc1,north\nc2,\nc3,south\n", "school;id;max_load\nnorth;m1;\n;m2;1\n;m3;\n;m4;\n",
                    "candidate,member\nc2,m3\n") +
            QStringList{u"--per-candidate"_s, u"2"_s});
    QCOMPARE(answer.status, 0);
    const QJsonObject panels = answer.json().value(u"panels"_s).toObject();
    QVERIFY(!panels.value(u"c1"_s).toArray().contains(u"m1"_s));
    QVERIFY(!panels.value(u"c2"_s).toArray().contains(u"m3"_s));
    QVERIFY(answer.json().value(u"load"_s).toObject().value(u"m2"_s).toInt() <= 1);
}

void TestPanels::infeasibleIsNo()
{
    const Answer answer = run(command("id\nc1\nc2\n", "id\nm1\nm2\n", "member,candidate\nm1,c2\n") +
                              QStringList{u"--per-candidate"_s, u"2"_s});
    QCOMPARE(answer.status, 1);
    const QJsonArray gaps = answer.json().value(u"infeasible"_s).toArray();
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.at(0).toObject().value(u"candidate"_s).toString(), u"c2"_s);
    QCOMPARE(gaps.at(0).toObject().value(u"reason"_s).toString(), u"too_few_members"_s);
    QCOMPARE(gaps.at(0).toObject().value(u"barred"_s).toArray(), QJsonArray({u"m1"_s}));
    QVERIFY(answer.message().contains(u"c2"_s) && answer.message().contains(u"m1"_s));
}

void TestPanels::refuses_data()
{
    QTest::addColumn<QByteArray>("candidates");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("conflicts");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("message");
    const QStringList two{u"--per-candidate"_s, u"2"_s};
    const QByteArray some = "id\nc1\nc2\n";
    QTest::newRow("twice") << QByteArray("id\nc1\nc1\n") << fourMembers << QByteArray() << two
                           << QStringList{u"c.csv"_s, u"3"_s, u"c1"_s};
    QTest::newRow("no id") << QByteArray("id,school\n,x\n") << fourMembers << QByteArray() << two
                           << QStringList{u"c.csv"_s, u"2"_s};
    QTest::newRow("column missing") << QByteArray("school\nx\n") << fourMembers << QByteArray() << two
                                    << QStringList{u"c.csv"_s, u"id"_s};
    QTest::newRow("column unknown") << QByteArray("id,age\nc1,4\n") << fourMembers << QByteArray() << two
                                    << QStringList{u"c.csv"_s, u"age"_s};
    QTest::newRow("load") << some << QByteArray("id,max_load\nm1,some\n") << QByteArray() << two
                          << QStringList{u"m.csv"_s, u"2"_s, u"some"_s};
    QTest::newRow("unknown in conflict") << some << fourMembers << QByteArray("candidate,member\nc9,m1\n") << two
                                         << QStringList{u"x.csv"_s, u"2"_s, u"c9"_s};
    QTest::newRow("readers missing") << some << fourMembers << QByteArray() << QStringList{}
                                     << QStringList{u"--per-candidate"_s};
    QTest::newRow("readers") << some << fourMembers << QByteArray() << QStringList{u"--per-candidate"_s, u"-1"_s}
                             << QStringList{u"--per-candidate"_s};
}

void TestPanels::refuses()
{
    QFETCH(QByteArray, candidates);
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, conflicts);
    QFETCH(QStringList, options);
    QFETCH(QStringList, message);
    const Answer answer = run(command(candidates, members, conflicts) + options);
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.outputs, QStringList());
    for (const QString &part : message) {
        QVERIFY2(answer.message().contains(part), qPrintable(answer.message()));
    }
}

RANGVOAN_TEST(TestPanels)
#include "testpanels.moc"
