// SPDX-License-Identifier: Apache-2.0
#include "tests/app/main/commandroom.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// `wording`: letters in the office's own words, kept in the award file.
class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void listsEveryWording();
    void setsShowsAndResets();
    void refusesInASentence_data();
    void refusesInASentence();

private:
    Room m_room;
};

void TestWording::listsEveryWording()
{
    const QString file = m_room.awardFile(u"list.rangvoan"_s);
    const QJsonArray rows = run({u"wording"_s, file, u"--json"_s}).json().value(u"wordings"_s).toArray();
    QCOMPARE(rows.size(), 12);
    for (const QJsonValue &row : rows) {
        QCOMPARE(keysOf(row), u"fields key language own required text"_s);
        QVERIFY(hasKhmer(row.toObject().value(u"text"_s).toString()));
        QVERIFY(!row.toObject().value(u"own"_s).toBool());
    }
}

void TestWording::setsShowsAndResets()
{
    const QString file = m_room.awardFile(u"own.rangvoan"_s);
    const QString text = m_room.file(u"own.txt"_s, "We wait until {deadline}.\r\nYours\r\n");
    const QStringList reminder{u"wording"_s, file, u"reminder-letter"_s, u"--in"_s, u"en"_s};
    const QString shipped = run(reminder).output();
    QCOMPARE(run(reminder + QStringList{u"--set"_s, text}).status, 0);
    QCOMPARE(run(reminder).output(), u"We wait until {deadline}.\nYours"_s);
    QVERIFY(hasKhmer(run({u"wording"_s, file, u"reminder-letter"_s}).output())); // the other language stays
    QVERIFY(run(reminder + QStringList{u"--json"_s}).json().value(u"own"_s).toBool());
    QCOMPARE(run({u"verify"_s, file}).status, 0);
    QCOMPARE(run(reminder + QStringList{u"--reset"_s}).status, 0);
    QCOMPARE(run(reminder).output(), shipped);
    QCOMPARE(run({u"verify"_s, file}).status, 0);
}

void TestWording::refusesInASentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << QByteArray("Soon.") << u"reminder-letter"_s << u"{deadline} has to stand in"_s;
    QTest::newRow("unknown") << QByteArray("{deadline} {name}") << u"reminder-letter"_s
                             << u"{name} is not a field of this text. It knows: {award}"_s;
    QTest::newRow("no such wording") << QByteArray("x") << u"poem"_s << QString();
}

void TestWording::refusesInASentence()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, key);
    QFETCH(const QString, words);
    const QString file = m_room.awardFile(u"refuse-%1.rangvoan"_s.arg(QLatin1String(QTest::currentDataTag())));
    const QString path = m_room.file(u"refuse.txt"_s, text);
    const Answer answer = run({u"wording"_s, file, key, u"--in"_s, u"en"_s, u"--set"_s, path, u"--lang"_s, u"en"_s});
    QVERIFY(answer.status != 0);
    QVERIFY2(answer.message().contains(words), qPrintable(answer.message()));
}

RANGVOAN_TEST(TestWording)
#include "testwording.moc"
