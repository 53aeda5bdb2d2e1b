// SPDX-License-Identifier: Apache-2.0
#include "app/domain/rulesetreader.h"
#include "tests/app/rulesets/rulesetfile.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace rangvoan;

class ShippedRuleSetsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachShippedFileIsRead_data();
    void eachShippedFileIsRead();
    void goodTeacherFollowsTheStandards();
    void componentsWeighAsDeclared_data() { eachShippedFileIsRead_data(); }
    void componentsWeighAsDeclared();
    void everyLevelHasWordsInBothLanguages_data() { eachShippedFileIsRead_data(); }
    void everyLevelHasWordsInBothLanguages();
    void nothingDraftedClaimsToBeOfficial();
};

void ShippedRuleSetsTest::eachShippedFileIsRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("components");
    QTest::addColumn<int>("indicators");
    QTest::newRow("good teacher") << u"good-teacher.json"_s << 4 << 24;
    QTest::newRow("principal") << u"principal.json"_s << 4 << 16;
    QTest::newRow("career pathways") << u"career-pathways.json"_s << 5 << 10;
}

void ShippedRuleSetsTest::eachShippedFileIsRead()
{
    QFETCH(QString, file);
    const auto rules = readRuleSet(test::rulesetFile(file), file);
    QVERIFY2(rules.has_value(), rules ? "" : qPrintable(rules.error().arguments.join(u' ')));
    QTEST(static_cast<int>(rules->components.size()), "components");
    QTEST(static_cast<int>(rules->indicators.size()), "indicators");
    QVERIFY(rules->hasDrafts());
    QCOMPARE(rules->scale.maximum(), 4);
}

void ShippedRuleSetsTest::goodTeacherFollowsTheStandards()
{
    const auto rules = readRuleSet(test::rulesetFile(u"good-teacher.json"_s), {});
    QVERIFY(rules.has_value());
    QStringList codes;
    for (const WeightedIndicator &indicator : rules->indicators) {
        codes.append(indicator.code);
    }
    // Depth first, as the standards count them.
    QCOMPARE(codes.join(u' '), u"1.1.1 1.1.2 1.2.1 1.2.2 1.3.1 1.3.2 2.1.1 2.1.2 2.1.3 2.2.1 2.2.2 2.2.3 2.3.1 2.3.2 "
                               "2.3.3 2.3.4 3.1.1 3.1.2 3.2.1 3.2.2 4.1.1 4.1.2 4.2.1 4.2.2"_s);
    QCOMPARE(rules->components[1].name.en, u"Professional Practices"_s);
    QCOMPARE(rules->components[1].source.provenance, Provenance::Official);
    // Four quarters over 6, 10, 4 and 4 indicators: 1/24, 1/40, 1/16, 1/16 = 10, 6, 15, 15 of 240.
    QCOMPARE(rules->indicators[0].weight, 10);
    QCOMPARE(rules->indicators[6].weight, 6);
    QCOMPARE(rules->indicators[16].weight, 15);
    QCOMPARE(rules->indicators[23].weight, 15);
}

void ShippedRuleSetsTest::componentsWeighAsDeclared()
{
    QFETCH(QString, file);
    const auto rules = readRuleSet(test::rulesetFile(file), file);
    QVERIFY(rules.has_value());
    QList<qint64> parts(rules->components.size(), 0);
    for (const WeightedIndicator &indicator : rules->indicators) {
        parts[indicator.component] += indicator.weight;
    }
    const qint64 whole = std::accumulate(parts.begin(), parts.end(), qint64(0));
    for (qsizetype c = 0; c < parts.size(); ++c) {
        QCOMPARE(parts[c] * rules->weights.sum, rules->weights.components[c].weight * whole);
    }
}

void ShippedRuleSetsTest::everyLevelHasWordsInBothLanguages()
{
    QFETCH(QString, file);
    const auto rules = readRuleSet(test::rulesetFile(file), file);
    QVERIFY(rules.has_value());
    for (qsizetype i = 0; i < rules->indicators.size(); ++i) {
        QStringList seen;
        for (int step = 0; step <= rules->scale.maximum(); ++step) {
            const LocalText words = rules->descriptor(i, step);
            QVERIFY(words.km.at(0).script() == QChar::Script_Khmer);
            QVERIFY(words.en.at(0).isUpper());
            seen << words.km;
        }
        QCOMPARE(seen.removeDuplicates(), 0);
    }
}

void ShippedRuleSetsTest::nothingDraftedClaimsToBeOfficial()
{
    const auto rules = readRuleSet(test::rulesetFile(u"good-teacher.json"_s), {});
    QVERIFY(rules.has_value());
    const QStringList drafts = rules->drafts();
    for (const auto &path : {u"$.weights"_s, u"$.scale"_s, u"$.tieChain"_s, u"$.quorum"_s, u"$.minimumSheets"_s,
                             u"$.components[1].subCriteria[0].indicators[0]"_s, u"$.eligibility[1]"_s}) {
        QVERIFY2(drafts.contains(path), qPrintable(path));
    }
    QVERIFY(!drafts.contains(u"$.components[0]"_s));
    QVERIFY(!drafts.contains(u"$.eligibility[0]"_s)); // grades 4-12: reported
}

RANGVOAN_TEST(ShippedRuleSetsTest)
#include "shippedrulesetstest.moc"
