// SPDX-License-Identifier: Apache-2.0
#include "app/main/command.h"
#include "app/main/systemenvironment.h"
#include "app/procedure/rankinginput.h"
#include "app/procedure/stages.h"
#include "db/awardfile.h"
#include "db/ledger/verify.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;

namespace
{

class CollectingConsole final : public Console
{
public:
    void out(const QString &text) override { output += text; }
    void message(const QString &text) override { messages += text; }
    QByteArray readInput() override { return {}; }

    QString output;
    QString messages;
};

QJsonObject runDemo(const QString &folder, const QString &seed)
{
    CollectingConsole console;
    const QStringList arguments{u"demo"_s, u"--json"_s, u"--seed"_s, seed, u"--out"_s, folder};
    const ExitCode code = runHeadless(arguments, console);
    if (code != ExitCode::Done) {
        qWarning("%s", qPrintable(console.messages));
        return {};
    }
    return QJsonDocument::fromJson(console.output.toUtf8()).object();
}

} // namespace

/// The whole job from the shipped workbook to five awardees, a verified file and papers.
class DemoTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fiveAwardeesInOrderOfScore();
    void everyStageIsClosed();
    void fileVerifies();
    void atLeastEightPapers();
    void tieAtTheCutLineIsSeparatedByTheChain();
    void aMemberIsRecusedFromTheSeats();
    void oneMarkWasChangedInModeration();
    void nobodyInConflictMarked();
    void sameSeedSameAwardees();
    void anotherFileOfTheNameIsNotReplaced();
    void unusableOptionsAreRefused_data();
    void unusableOptionsAreRefused();

private:
    const CategoryFacts &category() const { return m_facts.categories.constFirst(); }

    QTemporaryDir m_folder;
    QJsonObject m_answer;
    CycleFacts m_facts;
};

void DemoTest::initTestCase()
{
    m_answer = runDemo(m_folder.path(), u"2026"_s);
    QVERIFY(!m_answer.isEmpty());
    const SystemClock clock;
    RandomIds ids;
    const auto file =
        db::AwardFile::open(m_folder.filePath(u"example.rangvoan"_s), db::AwardFile::Access::Read, clock, ids);
    QVERIFY(file);
    const auto cycles = (*file)->cycles();
    QVERIFY(cycles && cycles->size() == 1);
    const auto facts = (*file)->load(cycles->constFirst().id);
    QVERIFY(facts);
    m_facts = *facts;
}

void DemoTest::fiveAwardeesInOrderOfScore()
{
    const QJsonArray awardees = m_answer.value(u"awardees"_s).toArray();
    QCOMPARE(awardees.size(), 5);
    double last = 101;
    int place = 0;
    for (const auto &value : awardees) {
        const QJsonObject awardee = value.toObject();
        QCOMPARE(awardee.value(u"place"_s).toInt(), ++place);
        QVERIFY(!awardee.value(u"name_km"_s).toString().isEmpty());
        QVERIFY(!awardee.value(u"name_en"_s).toString().isEmpty());
        const double score = awardee.value(u"score"_s).toString().toDouble();
        QVERIFY(score > 0 && score <= last);
        last = score;
    }
}

void DemoTest::everyStageIsClosed()
{
    const QList<StageKey> keys = stageKeys(m_facts);
    QCOMPARE(keys.size(), 17); // thirteen stages, four of them in two rounds
    for (const StageKey &key : keys) {
        QVERIFY2(m_facts.isClosed(key), qPrintable(stageCode(key.stage)));
    }
}

void DemoTest::fileVerifies()
{
    const auto report = db::verifyFile(m_folder.filePath(u"example.rangvoan"_s));
    QVERIFY(report);
    for (const db::Check &check : report->checks) {
        QVERIFY2(check.ok, qPrintable(check.name + u": "_s + check.detail));
    }
    QVERIFY(report->check(u"ranking") != nullptr);
    QCOMPARE_GT(report->check(u"ranking")->checked, 0);
}

void DemoTest::atLeastEightPapers()
{
    const QStringList papers = QDir(m_folder.path()).entryList({u"*.pdf"_s});
    QCOMPARE_GE(papers.size(), 8);
    QCOMPARE(m_answer.value(u"reports"_s).toArray().size(), papers.size());
    const QStringList promised{u"shortlist"_s,          u"ranking"_s,       u"minutes"_s,
                               u"score-sheet"_s,        u"award-report"_s,  u"member-list"_s,
                               u"eligibility-notice"_s, u"how-this-score"_s};
    for (const QString &kind : promised) {
        QVERIFY2(papers.contains(kind + u".pdf"_s), qPrintable(kind));
    }
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), papers.size() + 1);
}

void DemoTest::tieAtTheCutLineIsSeparatedByTheChain()
{
    const auto ranking = rankingOf(m_facts, category().id, 2);
    QVERIFY(ranking);
    QCOMPARE_GT(ranking->rows.size(), 5);
    const RankedCandidate &fifth = ranking->rows.at(4);
    const RankedCandidate &sixth = ranking->rows.at(5);
    QCOMPARE(fifth.score, sixth.score);
    QCOMPARE(fifth.place, 5);
    QCOMPARE(sixth.place, 6);
    QVERIFY(!fifth.steps.isEmpty());
    QVERIFY(fifth.steps.constLast().separated);
    QVERIFY(fifth.steps.constLast().kind == TieStepKind::Component);
}

void DemoTest::aMemberIsRecusedFromTheSeats()
{
    const Decision *decision = m_facts.decisionInForce(category().id);
    QVERIFY(decision != nullptr);
    const Motion *motion = m_facts.motion(decision->motion);
    QVERIFY(motion != nullptr);
    QCOMPARE(motion->recused.size(), 1);
    QCOMPARE(motion->entitled, 8);
    QCOMPARE(motion->quorum, 5); // more than half of eight
    QVERIFY(motion->isCarried());
}

void DemoTest::oneMarkWasChangedInModeration()
{
    const auto changed =
        std::count_if(m_facts.moderation.cbegin(), m_facts.moderation.cend(),
                      [](const ModerationRecord &record) { return record.outcome == ModerationOutcome::Change; });
    QCOMPARE(changed, 1);
    const auto kept = std::count_if(m_facts.sheets.cbegin(), m_facts.sheets.cend(),
                                    [](const ScoreSheet &sheet) { return sheet.superseded; });
    QCOMPARE(kept, 1);
}

void DemoTest::nobodyInConflictMarked()
{
    QVERIFY(!m_facts.conflicts.isEmpty());
    for (const ScoreSheet &sheet : m_facts.sheets) {
        QVERIFY(!m_facts.inConflict(sheet.member, sheet.candidate));
    }
}

void DemoTest::sameSeedSameAwardees()
{
    const QTemporaryDir again;
    QCOMPARE(runDemo(again.path(), u"2026"_s).value(u"awardees"_s), m_answer.value(u"awardees"_s));
    const QTemporaryDir other;
    const QJsonValue others = runDemo(other.path(), u"7"_s).value(u"awardees"_s);
    QCOMPARE(others.toArray().size(), 5);
    QVERIFY(others != m_answer.value(u"awardees"_s));
}

void DemoTest::anotherFileOfTheNameIsNotReplaced()
{
    const QTemporaryDir folder;
    QFile mine(folder.filePath(u"example.rangvoan"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("my own work");
    mine.close();
    CollectingConsole console;
    QCOMPARE(runHeadless({u"demo"_s, u"--out"_s, folder.path()}, console), ExitCode::CannotAccess);
    QVERIFY(!console.messages.isEmpty());
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("my own work"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void DemoTest::unusableOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no folder") << QStringList{u"demo"_s};
    QTest::newRow("seed is a word") << QStringList{u"demo"_s, u"--out"_s, m_folder.path(), u"--seed"_s, u"x"_s};
    QTest::newRow("too few candidates") << QStringList{u"demo"_s, u"--out"_s, m_folder.path(), u"--candidates"_s,
                                                       u"5"_s};
    QTest::newRow("too many members") << QStringList{u"demo"_s, u"--out"_s, m_folder.path(), u"--members"_s, u"99"_s};
}

void DemoTest::unusableOptionsAreRefused()
{
    QFETCH(const QStringList, arguments);
    CollectingConsole console;
    QCOMPARE(runHeadless(arguments, console), ExitCode::BadInput);
    QVERIFY(!console.messages.isEmpty());
    QVERIFY(console.output.isEmpty());
}

RANGVOAN_TEST(DemoTest)

#include "demotest.moc"
