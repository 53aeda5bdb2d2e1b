// SPDX-License-Identifier: Apache-2.0
#include "app/domain/rulesetreader.h"

#include "app/domain/mark.h"
#include "tests/app/rulesets/rulesetfile.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;

class RuleSetReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void aBrokenFileIsRefusedWithPathAndReason_data();
    void aBrokenFileIsRefusedWithPathAndReason();
    void everyTruncationIsRefused();
    void innerWeightsSplitTheComponent();
    void weightsWithoutSmallCommonMultipleAreRefused();
    void hashIsOfTheExactBytes();
    void marksAreMadeOnlyWithinTheScale();
    void aTrimmedMeanOfFiveSheetsIsRead();
    void quorum_data();
    void quorum();
};

void RuleSetReaderTest::aBrokenFileIsRefusedWithPathAndReason_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &from, const QString &to, const QString &path,
                        const QString &reason) {
        QTest::newRow(name) << from << to << path << reason;
    };
    row("unknown key", u"\"indicatorSteps\": 2"_s, u"\"indicatorSteps\": 2, \"extra\": 1"_s, u"$.tolerances"_s,
        u"key \"extra\" is unknown"_s);
    row("missing key", u"\"numerator\": 1,"_s, {}, u"$.quorum"_s, u"key \"numerator\" is missing"_s);
    row("doubled key", u"\"numerator\": 1,"_s, u"\"numerator\": 1, \"numerator\": 1,"_s, u"$"_s,
        u"key \"numerator\" stands twice or is escaped"_s);
    row("escaped key", u"\"numerator\": 1,"_s, u"\"n\\u0075merator\": 1,"_s, u"$"_s,
        u"key \"n\\u0075merator\" stands twice or is escaped"_s);
    row("wrong type", u"\"indicatorSteps\": 2"_s, u"\"indicatorSteps\": \"2\""_s, u"$.tolerances.indicatorSteps"_s,
        u"an integer from 0 to 4 is expected"_s);
    row("fraction", u"\"indicatorSteps\": 2"_s, u"\"indicatorSteps\": 2.5"_s, u"$.tolerances.indicatorSteps"_s,
        u"an integer from 0 to 4 is expected"_s);
    row("out of range", u"\"indicatorSteps\": 2"_s, u"\"indicatorSteps\": 5"_s, u"$.tolerances.indicatorSteps"_s,
        u"an integer from 0 to 4 is expected"_s);
    row("doubled code", u"\"code\": \"1.1.2\""_s, u"\"code\": \"1.1.1\""_s,
        u"$.components[0].subCriteria[0].indicators[1].code"_s, u"code \"1.1.1\" stands twice"_s);
    row("bad code", u"\"code\": \"1.1.2\""_s, u"\"code\": \"1 1\""_s,
        u"$.components[0].subCriteria[0].indicators[1].code"_s,
        u"a code of letters, digits, '.', '_' and '-' is expected"_s);
    row("weights that do not add up", u"\"sum\": 100"_s, u"\"sum\": 99"_s, u"$.weights.components"_s,
        u"the weights add up to 100, not to the declared 99"_s);
    row("weight of nothing", u"{ \"code\": \"4\", \"weight\": 25 }"_s, u"{ \"code\": \"9\", \"weight\": 25 }"_s,
        u"$.weights.components[3]"_s, u"code \"9\" is unknown here"_s);
    row("tie step of nothing", u"\"component\": \"3\""_s, u"\"component\": \"9\""_s, u"$.tieChain.steps[2].component"_s,
        u"component \"9\" is unknown"_s);
    row("tie step twice", u"{ \"kind\": \"pairwise\" }"_s, u"{ \"kind\": \"top_marks\" }"_s, u"$.tieChain.steps[5]"_s,
        u"this step stands twice"_s);
    row("step after a lot", u"{ \"kind\": \"vote\" },"_s, u"{ \"kind\": \"lot\" }, { \"kind\": \"vote\" },"_s,
        u"$.tieChain.steps[7]"_s, u"nothing can follow a lot"_s);
    row("unknown word", u"\"value\": \"choose_one\""_s, u"\"value\": \"both\""_s, u"$.nominatedTwice.value"_s,
        u"one of allowed, choose_one, refuse is expected"_s);
    row("trim without trimmed mean", u"\"kind\": \"mean\""_s, u"\"kind\": \"mean\", \"trim\": 1"_s, u"$.aggregation"_s,
        u"key \"trim\" is unknown"_s);
    row("trimmed mean of few sheets", u"\"kind\": \"mean\""_s, u"\"kind\": \"trimmed_mean\", \"trim\": 1"_s,
        u"$.aggregation"_s, u"a trimmed mean needs minimumSheets of at least 5"_s);
    row("trimmed mean of nothing", u"\"kind\": \"mean\""_s, u"\"kind\": \"trimmed_mean\", \"trim\": 3"_s,
        u"$.aggregation"_s, u"a trimmed mean needs minimumSheets of at least 7"_s);
    row("fewer sheets than needed", u"[3, 0]"_s, u"[2, 0]"_s, u"$.rounds.sheets[0]"_s,
        u"fewer sheets than minimumSheets"_s);
    row("finalists of one round", u"[3, 0]"_s, u"[3]"_s, u"$.rounds"_s, u"key \"finalists\" is unknown"_s);
    row("tolerance not a number", u"\"15\""_s, u"\"1e1\""_s, u"$.tolerances.totalPoints"_s,
        u"points from 0 to 100 as decimal text are expected, such as \"12.5\""_s);
    row("blank name", u"\"en\": \"Professional Study\""_s, u"\"en\": \" \""_s, u"$.components[2].name.en"_s,
        u"a text of 1 to 2000 characters is expected"_s);
    row("other format", u"rangvoan-ruleset/1"_s, u"rangvoan-ruleset/2"_s, u"$.format"_s,
        u"one of rangvoan-ruleset/1 is expected"_s);
}

void RuleSetReaderTest::aBrokenFileIsRefusedWithPathAndReason()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, path);
    QFETCH(QString, reason);
    QString text = QString::fromUtf8(test::rulesetFile(u"good-teacher.json"_s));
    const qsizetype at = text.indexOf(from);
    QVERIFY(at >= 0);
    text.replace(at, from.size(), to);
    const auto rules = readRuleSet(text.toUtf8(), u"x.json"_s);
    QVERIFY(!rules.has_value());
    QCOMPARE(rules.error(), (Error{ErrorCode::InvalidJson, {u"x.json"_s, path, reason}}));
}

void RuleSetReaderTest::aTrimmedMeanOfFiveSheetsIsRead()
{
    QJsonObject json = QJsonDocument::fromJson(test::rulesetFile(u"good-teacher.json"_s)).object();
    const auto change = [&json](const QString &rule, const QString &key, const QJsonValue &value) {
        QJsonObject whole = json.value(rule).toObject();
        whole.insert(key, value);
        json.insert(rule, whole);
    };
    change(u"aggregation"_s, u"kind"_s, u"trimmed_mean"_s);
    change(u"aggregation"_s, u"trim"_s, 2);
    change(u"minimumSheets"_s, u"value"_s, 5);
    change(u"rounds"_s, u"sheets"_s, QJsonArray{5, 0});
    const auto rules = readRuleSet(QJsonDocument(json).toJson(), u"x.json"_s);
    QVERIFY2(rules.has_value(), rules ? "" : qPrintable(rules.error().arguments.join(u' ')));
    QCOMPARE(rules->aggregation.value.trim, 2);
}

void RuleSetReaderTest::everyTruncationIsRefused()
{
    const QByteArray whole = test::rulesetFile(u"career-pathways.json"_s).trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 97) {
        QVERIFY(!readRuleSet(whole.left(length), {}).has_value());
    }
}

void RuleSetReaderTest::innerWeightsSplitTheComponent()
{
    QByteArray json = test::rulesetFile(u"career-pathways.json"_s);
    json.replace("\"sum\": 100,", "\"sum\": 100, \"indicators\": [{\"code\": \"2.1.2\", \"weight\": 3}],");
    const auto rules = readRuleSet(json, {});
    QVERIFY(rules.has_value());
    // 20 split 1:1 = 10 + 10, but 20 split 1:3 = 5 + 15; common divisor 5.
    QList<qint64> weights;
    for (const WeightedIndicator &indicator : rules->indicators) {
        weights.append(indicator.weight);
    }
    QCOMPARE(weights, (QList<qint64>{2, 2, 1, 3, 2, 2, 2, 2, 2, 2}));
}

void RuleSetReaderTest::weightsWithoutSmallCommonMultipleAreRefused()
{
    QByteArray json = test::rulesetFile(u"career-pathways.json"_s);
    json.replace("\"sum\": 100,", "\"sum\": 100, \"indicators\": [{\"code\":\"1.1.1\",\"weight\":996},"
                                  "{\"code\":\"2.1.1\",\"weight\":990},{\"code\":\"3.1.1\",\"weight\":982},"
                                  "{\"code\":\"4.1.1\",\"weight\":976},{\"code\":\"5.1.1\",\"weight\":970}],");
    const auto rules = readRuleSet(json, u"x"_s);
    QVERIFY(!rules.has_value());
    QCOMPARE(rules.error().arguments.at(2), u"the weights have no small common multiple"_s);
}

void RuleSetReaderTest::hashIsOfTheExactBytes()
{
    // sha256sum of "abc", FIPS 180-2.
    QCOMPARE(rulesHash("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(rulesHash("{}") != rulesHash("{ }"));
}

void RuleSetReaderTest::marksAreMadeOnlyWithinTheScale()
{
    Scale scale;
    scale.levels.resize(5);
    QCOMPARE(Mark::fromSteps(4, scale)->steps(), 4);
    QVERIFY(!Mark::fromSteps(5, scale).has_value());
    QVERIFY(!Mark::fromSteps(-1, scale).has_value());
    QVERIFY(!Mark::notObservable(scale).has_value());
    QVERIFY(!Mark::fromStored(Mark::notObservableValue, scale).has_value());
    QVERIFY(!Mark::fromStored(Mark::notMarkedValue, scale)->isMarked());
    scale.notObservableAllowed = true;
    QVERIFY(Mark::notObservable(scale)->isNotObservable());
    QCOMPARE(Mark::notObservable(scale)->stored(), quint16(0xFFFE));
}

void RuleSetReaderTest::quorum_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<bool>("moreThan");
    QTest::addColumn<int>("members");
    QTest::addColumn<int>("needed");
    QTest::newRow("more than half of 9") << 1 << 2 << true << 9 << 5;
    QTest::newRow("more than half of 8") << 1 << 2 << true << 8 << 5;
    QTest::newRow("half of 9") << 1 << 2 << false << 9 << 5;
    QTest::newRow("half of 8") << 1 << 2 << false << 8 << 4;
    QTest::newRow("two thirds of 9") << 2 << 3 << false << 9 << 6;
    QTest::newRow("two thirds of 10") << 2 << 3 << false << 10 << 7;
    QTest::newRow("all of 7") << 1 << 1 << false << 7 << 7;
}

void RuleSetReaderTest::quorum()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QFETCH(bool, moreThan);
    QFETCH(int, members);
    QTEST((Quorum{numerator, denominator, moreThan}.needed(members)), "needed");
}

RANGVOAN_TEST(RuleSetReaderTest)
#include "rulesetreadertest.moc"
