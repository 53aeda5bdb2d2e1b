// SPDX-License-Identifier: Apache-2.0
#include "app/main/demo/demoseason.h"
#include "app/services/setupservice.h"
#include "app/text/khmernormalize.h"
#include "db/awardfile.h"
#include "tests/app/main/commandroom.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// Commands on a file whose year has gone through every stage: rank, report, verify, backup, restore.
class TestAwardFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void statusIsDone();
    void ranksTheDecidingRound();
    void ranksTheLongList();
    void ranksInWords();
    void rankOfAMemberInConflictIsTheClosedOne();
    void reportsWriteAPdf();
    void verifyFindsItWhole();
    void verifyNamesWhatWasChanged_data();
    void verifyNamesWhatWasChanged();
    void verifySaysNoToOtherFiles();
    void laterFileExtendsTheEarlier();
    void backupIsRestored();
    void backupGoesIntoAFolder();

private:
    QString season() const { return m_room.path(u"season.rangvoan"_s); }
    QJsonObject ranking(const QStringList &options) const;

    Room m_room;
    CycleFacts m_facts;
    CategoryId m_category;
};

namespace
{

constexpr int seasonCandidates = 20;
constexpr int seasonMembers = 5;

/// Places of rows sorted by score are 1 2 2 4: one more than the rows with a higher score, or more after a tie that
/// was separated.
void checkOrder(const QJsonArray &rows)
{
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QJsonObject above = rows.at(i - 1).toObject();
        const QJsonObject below = rows.at(i).toObject();
        const QJsonObject a = above.value(u"score"_s).toObject();
        const QJsonObject b = below.value(u"score"_s).toObject();
        const auto product = [](const QJsonObject &num, const QJsonObject &den) {
            return num.value(u"num"_s).toInteger() * den.value(u"den"_s).toInteger();
        };
        QVERIFY(product(a, b) >= product(b, a));
        const int place = below.value(u"rank"_s).toInt();
        QVERIFY(place == static_cast<int>(i) + 1 || place == above.value(u"rank"_s).toInt());
    }
}

} // namespace

void TestAwardFile::initTestCase()
{
    SetClock clock(QDate(2026, 1, 12));
    SeededIds ids(7);
    auto file = db::AwardFile::create(season(), clock, ids, u"test"_s);
    QVERIFY(file);
    const ServiceContext context{**file, clock, ids, [](QStringView text) {
                                     return searchKey(text);
                                 }};
    DemoSeason demo(context, **file, clock, {.seed = 7, .candidates = seasonCandidates, .members = seasonMembers});
    const Status done = demo.run();
    QVERIFY2(done, done ? "" : qPrintable(done.error().arguments.join(u' ')));
    const Result<CycleFacts> facts = (*file)->load(demo.cycle());
    QVERIFY(facts);
    m_facts = *facts;
    m_category = demo.category();
}

QJsonObject TestAwardFile::ranking(const QStringList &options) const
{
    const Answer answer = run(QStringList{u"rank"_s, season(), u"--json"_s} + options);
    return answer.status == 0 && answer.messages.isEmpty() ? answer.json() : QJsonObject();
}

void TestAwardFile::statusIsDone()
{
    const Answer answer = run({u"status"_s, season(), u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json().value(u"stage"_s).toString(), u"done"_s);
    QCOMPARE(answer.json().value(u"findings"_s).toArray().size(), 0);
    QVERIFY(run({u"status"_s, season(), u"--lang"_s, u"en"_s}).output().contains(u"Nominations Good teacher\n"_s));
}

void TestAwardFile::ranksTheDecidingRound()
{
    const QJsonObject json = ranking({});
    QCOMPARE(keysOf(json), u"category ranking round unresolved_ties unscored year"_s);
    QCOMPARE(json.value(u"round"_s).toInt(), 2);
    const QJsonArray rows = json.value(u"ranking"_s).toArray();
    QCOMPARE(rows.size(), m_facts.running(m_category, 2).size());
    QCOMPARE(keysOf(rows.at(0)), u"id name_en name_km rank score sheets tie_steps"_s);
    checkOrder(rows);
    // The committee of the example follows the ranking.
    const QList<CandidateId> seats = m_facts.decisionInForce(m_category)->seats;
    for (qsizetype i = 0; i < seats.size(); ++i) {
        QCOMPARE(rows.at(i).toObject().value(u"id"_s).toString(),
                 QString::number(m_facts.candidate(seats.at(i))->number));
    }
}

void TestAwardFile::ranksTheLongList()
{
    const QJsonArray rows = ranking({u"--round"_s, u"1"_s}).value(u"ranking"_s).toArray();
    QCOMPARE(rows.size(), m_facts.running(m_category, 1).size());
    checkOrder(rows);
}

void TestAwardFile::ranksInWords()
{
    const Answer answer = run({u"rank"_s, season(), u"--lang"_s, u"en"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.output().count(u'\n') + 1 >= m_facts.running(m_category, 2).size());
    QVERIFY(!answer.output().contains(u'%'));
    QVERIFY(hasKhmer(run({u"rank"_s, season(), u"--lang"_s, u"km"_s}).output()));
}

void TestAwardFile::rankOfAMemberInConflictIsTheClosedOne()
{
    const auto conflicted = std::find_if(m_facts.conflicts.cbegin(), m_facts.conflicts.cend(), [&](const Conflict &c) {
        const Candidate *candidate = m_facts.candidate(c.candidate);
        return candidate->finalist && candidate->isRunning();
    });
    QVERIFY(conflicted != m_facts.conflicts.cend());
    const QString member = m_facts.member(conflicted->member)->details.name.khmer();
    const QJsonArray all = ranking({}).value(u"ranking"_s).toArray();
    const QJsonArray seen = ranking({u"--as"_s, member}).value(u"ranking"_s).toArray();
    QCOMPARE(seen.size(), all.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const QString &key : {u"id"_s, u"rank"_s, u"score"_s}) {
            QCOMPARE(seen.at(i).toObject().value(key), all.at(i).toObject().value(key));
        }
    }
}

void TestAwardFile::reportsWriteAPdf()
{
    const QString path = m_room.path(u"ranking.pdf"_s);
    const Answer answer = run({u"report"_s, season(), u"--kind"_s, u"ranking"_s, u"--out"_s, path, u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(keysOf(answer.json()), u"pages path seal"_s);
    QVERIFY(answer.json().value(u"pages"_s).toInt() >= 1);
    QCOMPARE(answer.json().value(u"seal"_s).toString().size(), 64);
    QVERIFY(m_room.bytesOf(u"ranking.pdf"_s).startsWith("%PDF-"));
    QVERIFY(QFile::remove(path));
}

void TestAwardFile::verifyFindsItWhole()
{
    const auto before = m_room.contents();
    const Answer answer = run({u"verify"_s, season(), u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(keysOf(answer.json()), u"checks ok"_s);
    QCOMPARE(answer.json().value(u"ok"_s), QJsonValue(true));
    const QJsonArray checks = answer.json().value(u"checks"_s).toArray();
    QVERIFY(checks.size() >= 8);
    for (const QJsonValue &check : checks) {
        QCOMPARE(keysOf(check), u"checked detail name ok"_s);
        QCOMPARE(check.toObject().value(u"ok"_s), QJsonValue(true));
    }
    QVERIFY(run({u"verify"_s, season(), u"--lang"_s, u"en"_s}).output().startsWith(u"YES: "_s));
    QCOMPARE(m_room.contents(), before);
}

void TestAwardFile::verifyNamesWhatWasChanged_data()
{
    QTest::addColumn<bool>("last");
    QTest::newRow("first place where a word stands") << false;
    QTest::newRow("last place") << true;
}

void TestAwardFile::verifyNamesWhatWasChanged()
{
    QFETCH(bool, last);
    // The same number of letters, so the file stays a good database: only its words are others.
    const QByteArray word = "2025-2026";
    QByteArray bytes = m_room.bytesOf(u"season.rangvoan"_s);
    const qsizetype at = last ? bytes.lastIndexOf(word) : bytes.indexOf(word);
    QVERIFY(at > 0);
    bytes.replace(at, word.size(), "2025-2027");
    const QString path = m_room.file(u"changed.rangvoan"_s, bytes);
    const Answer answer = run({u"verify"_s, path, u"--json"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.json().value(u"ok"_s), QJsonValue(false));
    QCOMPARE(m_room.bytesOf(u"changed.rangvoan"_s), bytes);
    QVERIFY(run({u"verify"_s, path, u"--lang"_s, u"en"_s}).output().startsWith(u"NO: "_s));
    for (const QString &line : run({u"verify"_s, path, u"--lang"_s, u"km"_s}).output().split(u'\n')) {
        QVERIFY2(line.isEmpty() || hasKhmer(line), qPrintable(line)); // the place in words too
    }
    QVERIFY(QFile::remove(path));
}

void TestAwardFile::verifySaysNoToOtherFiles()
{
    // Never an award file: said as such, which is another thing than a changed one.
    const QString letter = m_room.file(u"letter.txt"_s, "A letter.\n");
    const Answer answer = run({u"verify"_s, letter, u"--lang"_s, u"en"_s});
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.message().contains(u"letter.txt is not an award file."_s), qPrintable(answer.message()));
    QVERIFY(QFile::remove(letter));
    // The first bytes of an award file are gone, its mark still stands: that is damage.
    const QString damaged = m_room.path(u"damaged.rangvoan"_s);
    QVERIFY(QFile::copy(season(), damaged));
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(16, '\0')), 16);
    file.close();
    const Answer no = run({u"verify"_s, damaged, u"--json"_s});
    QCOMPARE(no.status, 1);
    QCOMPARE(no.json().value(u"ok"_s), QJsonValue(false));
    QVERIFY(QFile::remove(damaged));
}

void TestAwardFile::laterFileExtendsTheEarlier()
{
    const QString later = m_room.path(u"later.rangvoan"_s);
    QVERIFY(QFile::copy(season(), later));
    {
        // By a clock that is set: the computer's may be anywhere.
        SetClock clock(QDate(2026, 6, 1));
        SeededIds ids(8);
        const auto file = db::AwardFile::open(later, db::AwardFile::Access::Write, clock, ids);
        QVERIFY(file);
        const ServiceContext context{**file, clock, ids, [](QStringView text) {
                                         return searchKey(text);
                                     }};
        CycleSettings settings;
        settings.year = u"2026-2027"_s;
        settings.awardNameKm = u"ពានរង្វាន់"_s;
        QVERIFY(SetupService(context).createCycle({}, settings));
    }
    QCOMPARE(run({u"verify"_s, u"--extends"_s, season(), later}).status, 0);
    const Answer backwards = run({u"verify"_s, u"--extends"_s, later, season(), u"--json"_s});
    QCOMPARE(backwards.status, 1);
    QCOMPARE(backwards.json().value(u"ok"_s), QJsonValue(false));
    // Named: which entry, of when, and where the other book ends.
    const QString told = backwards.json().value(u"checks"_s).toArray().at(0).toObject().value(u"detail"_s).toString();
    const QRegularExpression difference(
        u"^event (\\d+): the earlier file has one of 2026-06-01T\\d\\d:\\d\\d:\\d\\dZ, the later file "
        "ends at event (\\d+)$"_s);
    const QRegularExpressionMatch match = difference.match(told);
    QVERIFY2(match.hasMatch(), qPrintable(told));
    QCOMPARE(match.captured(1).toInt(), match.captured(2).toInt() + 1);
    const Answer same = run({u"verify"_s, u"--extends"_s, season(), season()});
    QCOMPARE(same.status, 0);
    QVERIFY(QFile::remove(later));
}

void TestAwardFile::backupIsRestored()
{
    const QString copy = m_room.path(u"copy.rangvoan"_s);
    const Answer backup = run({u"backup"_s, season(), u"--to"_s, copy, u"--json"_s});
    QCOMPARE(backup.status, 0);
    QCOMPARE(keysOf(backup.json()), u"path"_s);
    QCOMPARE(backup.json().value(u"path"_s).toString(), copy);
    const QString restored = m_room.path(u"restored.rangvoan"_s);
    QCOMPARE(run({u"restore"_s, copy, u"--to"_s, restored}).status, 0);
    QCOMPARE(run({u"verify"_s, restored}).status, 0);
    QCOMPARE(run({u"rank"_s, restored, u"--json"_s}).json(), ranking({}));
    QVERIFY(QFile::remove(copy) && QFile::remove(restored));
}

void TestAwardFile::backupGoesIntoAFolder()
{
    const QString folder = m_room.path(u"stick"_s);
    QVERIFY(QDir().mkpath(folder));
    const Answer answer = run({u"backup"_s, season(), u"--to"_s, folder});
    QCOMPARE(answer.status, 0);
    const QStringList written = QDir(folder).entryList(QDir::Files);
    QCOMPARE(written.size(), 1);
    QVERIFY(written.constFirst().startsWith(u"season-20"_s));
    QCOMPARE(run({u"verify"_s, folder + u'/' + written.constFirst()}).status, 0);
}

RANGVOAN_TEST(TestAwardFile)
#include "testawardfile.moc"
