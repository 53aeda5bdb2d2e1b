// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/concentration.h"
#include "app/analysis/markcounts.h"
#include "app/domain/mark.h"
#include "tests/app/scoring/builder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::test;

class CountsTest final : public QObject
{
    Q_OBJECT

private slots:
    void seatsAndCandidatesByProvinceAndSex()
    {
        const QList<Candidate> people{person(1, u"12"_s, Sex::Female), person(2, u"12"_s, Sex::Male),
                                      person(3, u"01"_s, Sex::Female), person(4, u"08"_s, Sex::Unknown),
                                      person(5, u"02"_s, Sex::Male)};
        const Concentration counts = concentration(people, {candidate(1), candidate(3)});
        const QList<GroupCount> expected{{u"12"_s, 2, 1}, {u"01"_s, 1, 1}, {u"02"_s, 1, 0}, {u"08"_s, 1, 0}};
        QCOMPARE(counts.provinces, expected);
        QCOMPARE(counts.women, (GroupCount{{}, 2, 2}));
        QCOMPARE(counts.men, (GroupCount{{}, 2, 0}));
        QCOMPARE(counts.unknownSex, (GroupCount{{}, 1, 0}));
    }

    void seatsAndCandidatesByDistrictAndLevel()
    {
        QList<Candidate> people{person(1, u"12"_s, Sex::Female), person(2, u"12"_s, Sex::Male),
                                person(3, u"12"_s, Sex::Male)};
        people[0].nomination.districtCode = u"1203"_s;
        people[1].nomination.districtCode = u"1203"_s;
        people[0].nomination.schoolLevel = u"បឋមសិក្សា"_s;
        people[2].nomination.schoolLevel = u" បឋមសិក្សា "_s;
        const Concentration counts = concentration(people, {candidate(3)});
        QCOMPARE(counts.districts, (QList<GroupCount>{{{}, 1, 1}, {u"1203"_s, 2, 0}}));
        QCOMPARE(counts.levels, (QList<GroupCount>{{u"បឋមសិក្សា"_s, 2, 1}, {{}, 1, 0}}));
    }

    void marksByComponentAndStep()
    {
        const RuleSet rules = rulesOf({2, 1}, {1, 1, 1}, 2);
        const auto counts = markCounts(
            {sheet(1, 1, {0, 2, 1}), sheet(1, 2, {2, 2, Mark::notObservableValue}), sheet(1, 3, {1})}, rules);
        QCOMPARE(counts, (QList<QList<int>>{{1, 0, 3}, {0, 1, 0}}));
    }

private:
    static Candidate person(int number, const QString &province, Sex sex)
    {
        Candidate one;
        one.id = candidate(number);
        one.number = number;
        one.nomination.provinceCode = province;
        one.nomination.sex = sex;
        return one;
    }
};

RANGVOAN_TEST(CountsTest)

#include "countstest.moc"
