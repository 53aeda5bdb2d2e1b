// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/eligibility.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;

Q_DECLARE_METATYPE(rangvoan::EligibilityFacts)
Q_DECLARE_METATYPE(rangvoan::EligibilityKind)
Q_DECLARE_METATYPE(rangvoan::EligibilityOutcome)

class EligibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void rulesAreMetNotMetOrUnknown_data();
    void rulesAreMetNotMetOrUnknown();
    void completedYears_data();
    void completedYears();
};

void EligibilityTest::rulesAreMetNotMetOrUnknown_data()
{
    QTest::addColumn<EligibilityKind>("kind");
    QTest::addColumn<EligibilityFacts>("facts");
    QTest::addColumn<EligibilityOutcome>("outcome");
    QTest::addColumn<QString>("used");
    const auto row = [](const char *name, EligibilityKind kind, EligibilityOutcome outcome, const QString &used,
                        auto set) {
        EligibilityFacts facts;
        facts.cycleYear = 2025;
        set(facts);
        QTest::newRow(name) << kind << facts << outcome << used;
    };
    using enum EligibilityKind;
    using enum EligibilityOutcome;
    const auto nothing = [](EligibilityFacts &) {
    };
    row("grades unknown", GradeBand, Unknown, {}, nothing);
    row("grades inside", GradeBand, Met, u"4 6"_s, [](EligibilityFacts &f) { f.gradeFrom = 4, f.gradeTo = 6; });
    row("one grade", GradeBand, Met, u"12 12"_s, [](EligibilityFacts &f) { f.gradeFrom = 12; });
    row("grades below", GradeBand, NotMet, u"3 6"_s, [](EligibilityFacts &f) { f.gradeFrom = 3, f.gradeTo = 6; });
    row("service unknown", ServiceYears, Unknown, {}, nothing);
    row("service enough", ServiceYears, Met, u"4"_s, [](EligibilityFacts &f) { f.serviceYears = 4; });
    row("service short", ServiceYears, NotMet, u"3"_s, [](EligibilityFacts &f) { f.serviceYears = 3; });
    row("not teaching", TeachingNow, NotMet, u"no"_s, [](EligibilityFacts &f) { f.teachingNow = false; });
    row("leading", LeadingNow, Met, u"yes"_s, [](EligibilityFacts &f) { f.leadingNow = true; });
    row("leading unknown", LeadingNow, Unknown, {}, [](EligibilityFacts &f) { f.teachingNow = true; });
    row("awards unknown", NotAwardeeWithin, Unknown, {}, nothing);
    row("no award", NotAwardeeWithin, Met, {}, [](EligibilityFacts &f) { f.awardYears.emplace(); });
    row("award 4 years ago", NotAwardeeWithin, NotMet, u"2021"_s, [](EligibilityFacts &f) {
        f.awardYears = QList<int>{2015, 2021};
    });
    row("award 5 years ago", NotAwardeeWithin, Met, {}, [](EligibilityFacts &f) { f.awardYears = QList<int>{2020}; });
    row("documents unknown", DocumentsPresent, Unknown, {}, nothing);
    row("document missing", DocumentsPresent, NotMet, u"a b"_s,
        [](EligibilityFacts &f) { f.documents = QStringList{u"b"_s}; });
    row("documents complete", DocumentsPresent, Met, u"a b"_s, [](EligibilityFacts &f) {
        f.documents = QStringList{u"b"_s, u"a"_s};
    });
    row("no number", CivilServantNumber, NotMet, u""_s, [](EligibilityFacts &f) { f.civilServantNumber = u""_s; });
    row("number", CivilServantNumber, Met, u"007"_s, [](EligibilityFacts &f) { f.civilServantNumber = u"007"_s; });
}

void EligibilityTest::rulesAreMetNotMetOrUnknown()
{
    QFETCH(EligibilityKind, kind);
    QFETCH(EligibilityFacts, facts);
    EligibilityRule rule{u"r"_s, kind, {}, 4, 12, {{u"a"_s, {}}, {u"b"_s, {}}}, {}};
    const QList<EligibilityCheck> checks = checkEligibility({rule}, facts);
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.first().rule, u"r"_s);
    QTEST(checks.first().outcome, "outcome");
    QStringList used;
    for (const FactUsed &fact : checks.first().facts) {
        used.append(fact.value);
    }
    QTEST(used.join(u' '), "used");
}

void EligibilityTest::completedYears_data()
{
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("years");
    QTest::newRow("day before") << QDate(2020, 10, 1) << QDate(2025, 9, 30) << 4;
    QTest::newRow("the day") << QDate(2020, 10, 1) << QDate(2025, 10, 1) << 5;
    QTest::newRow("leap day") << QDate(2020, 2, 29) << QDate(2025, 2, 28) << 4;
    QTest::newRow("after a leap day") << QDate(2020, 2, 29) << QDate(2025, 3, 1) << 5;
    QTest::newRow("later") << QDate(2026, 1, 1) << QDate(2025, 3, 1) << -1;
    QTest::newRow("no date") << QDate() << QDate(2025, 3, 1) << -1;
}

void EligibilityTest::completedYears()
{
    QFETCH(QDate, since);
    QFETCH(QDate, on);
    QTEST(rangvoan::completedYears(since, on).value_or(-1), "years");
}

RANGVOAN_TEST(EligibilityTest)
#include "eligibilitytest.moc"
