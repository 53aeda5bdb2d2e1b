// SPDX-License-Identifier: Apache-2.0
#include "app/services/rankingservice.h"
#include "tests/app/main/commandroom.h"
#include "tests/app/services/office.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// `rank FILE` while the five seats end between two candidates who are equal in every step of the chain.
class TestOpenTie : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void openTieIsNoAnswer();
    void openTieIsSaidInWords_data();
    void openTieIsSaidInWords();
    void separatedTieIsAnAnswer();

private:
    QStringList numbers(const QJsonArray &rows) const;

    Office m_office{Office::Keeps::OnDisk};
    CategoryId m_category;
    QString m_path;
};

/// Nine candidates in one round; the fifth and the sixth get the same marks from everybody, between the fourth's and
/// the seventh's.
void TestOpenTie::initTestCase()
{
    m_category = runTo(m_office, Moment::BeforeScoring);
    m_office.close(Stage::Panels, m_category);
    const CycleFacts known = m_office.facts();
    for (const Assignment &work : known.assignments) {
        const int number = known.candidate(work.candidate)->number;
        if (number == 5 || number == 6) {
            m_office.must(m_office.handIn(m_office.entry(m_category, 1, work.candidate, work.member, 30)));
        }
    }
    m_office.markAll(m_category, 1);
    m_office.close(Stage::Scoring, m_category);
    m_office.close(Stage::Moderation, m_category);
    QVERIFY2(m_office.troubles.isEmpty(), qPrintable(m_office.troubles.join(u'\n')));
    m_path = m_office.file->path();
    m_office.file.reset();
}

QStringList TestOpenTie::numbers(const QJsonArray &rows) const
{
    QStringList numbers;
    for (const QJsonValue &row : rows) {
        numbers.append(row.toObject().value(u"id"_s).toString());
    }
    return numbers;
}

void TestOpenTie::openTieIsNoAnswer()
{
    const Answer answer = run({u"rank"_s, m_path, u"--json"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.message().contains(u"A tie across the seats or prizes is open"_s), qPrintable(answer.message()));
    const QJsonObject json = answer.json();
    QList<int> places;
    for (const QJsonValue &row : json.value(u"ranking"_s).toArray()) {
        places.append(row.toObject().value(u"rank"_s).toInt());
    }
    QCOMPARE(places, (QList<int>{1, 2, 3, 4, 5, 5, 7, 8, 9}));
    const QJsonArray ties = json.value(u"unresolved_ties"_s).toArray();
    QCOMPARE(ties.size(), 1);
    const QJsonObject tie = ties.at(0).toObject();
    QCOMPARE(tie.value(u"rank"_s).toInt(), 5);
    QCOMPARE(tie.value(u"ids"_s).toArray().size(), 2);
    QVERIFY(tie.value(u"ids"_s).toArray().contains(u"5"_s) && tie.value(u"ids"_s).toArray().contains(u"6"_s));
    QVERIFY(tie.value(u"crosses_seats"_s).toBool());
}

void TestOpenTie::openTieIsSaidInWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("km") << u"km"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestOpenTie::openTieIsSaidInWords()
{
    QFETCH(QString, language);
    const Answer answer = run({u"rank"_s, m_path, u"--lang"_s, language});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.messages.size(), 1);
    QCOMPARE(hasKhmer(answer.message()), language == u"km"_s);
    QVERIFY(!answer.output().isEmpty()); // the ranking is shown all the same
}

/// The sixth was drawn first.
void TestOpenTie::separatedTieIsAnAnswer()
{
    auto file = db::AwardFile::open(m_path, db::AwardFile::Access::Write, m_office.clock, m_office.ids);
    QVERIFY(file.has_value());
    m_office.file = std::move(*file);
    TieRuling lot;
    lot.category = m_category;
    lot.round = 1;
    lot.method = TieMethod::LotByHand;
    lot.order = {m_office.candidate(m_category, 6), m_office.candidate(m_category, 5)};
    lot.how = u"ចាប់ឆ្នោតពីក្នុងប្រអប់"_s;
    lot.witnesses = QStringList{u"ញ៉ែម ចន្ទរស្មី"_s, u"ប៉ែន វិសាល"_s};
    m_office.must(RankingService(m_office.context()).ruleTie(m_office.secretary(), m_office.cycle, lot));
    QVERIFY2(m_office.troubles.isEmpty(), qPrintable(m_office.troubles.join(u'\n')));
    m_office.file.reset();
    const Answer answer = run({u"rank"_s, m_path, u"--json"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.messages.isEmpty());
    QCOMPARE(answer.json().value(u"unresolved_ties"_s).toArray().size(), 0);
    QCOMPARE(numbers(answer.json().value(u"ranking"_s).toArray()),
             (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"6"_s, u"5"_s, u"7"_s, u"8"_s, u"9"_s}));
}

RANGVOAN_TEST(TestOpenTie)

#include "testopentie.moc"
