// SPDX-License-Identifier: Apache-2.0
#include "app/main/demo/demoseason.h"
#include "app/services/nominationservice.h"
#include "tests/app/services/office.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using test::Office;

/// The form of a nomination is completed while the list is checked, and corrected after.
class TestForm final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<Office>();
        const QByteArray rules = *shippedRuleSet(u"good-teacher"_s);
        m_category = m_office->addCategory(u"good-teacher"_s, u"គ្រូបង្រៀនល្អ"_s, u"Good teacher"_s, rules);
        m_office->close(Stage::Setup);
        m_office->appointCommittee();
        m_office->close(Stage::Committee);
        m_office->signUndertakings();
        m_office->close(Stage::Undertakings);
        m_office->day(3, 10);
        m_candidate = m_office->nominate(m_category, 1, u"ខេត្តកំពត"_s).constFirst();
        QCOMPARE(m_office->troubles, QStringList());
    }

    void severalFieldsAtOnce()
    {
        const Status done = correct({{u"grades"_s, u"10-12"_s},
                                     {u"service_years"_s, u"14"_s},
                                     {u"nqf_level"_s, u"6"_s},
                                     {u"province"_s, u"07"_s},
                                     {u"service_since"_s, u"2011-10-01"_s},
                                     {u"name_km"_s, u"ហែង សុភាព"_s}});
        QVERIFY2(done, qPrintable(Office::sentence(done)));
        const Nomination form = m_office->facts().candidate(m_candidate)->nomination;
        QCOMPARE(form.gradeFrom, 10);
        QCOMPARE(form.gradeTo, 12);
        QCOMPARE(form.serviceYears, std::optional(14));
        QCOMPARE(form.nqfLevel, 6);
        QCOMPARE(form.provinceCode, u"07"_s);
        QCOMPARE(form.serviceSince, QDate(2011, 10, 1));
        QCOMPARE(form.name.givenKm, u"សុភាព"_s);
        QCOMPARE(form.nameKey, searchKey(u"ហែង សុភាព"_s));
        QCOMPARE(m_office->facts().corrections.size(), 6);
    }

    void unreadable_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("grade above 12") << u"grades"_s << u"10-13"_s;
        QTest::newRow("grades backwards") << u"grades"_s << u"9-7"_s;
        QTest::newRow("no grade") << u"grades"_s << u"all"_s;
        QTest::newRow("years") << u"service_years"_s << u"61"_s;
        QTest::newRow("years in words") << u"service_years"_s << u"ten"_s;
        QTest::newRow("level") << u"nqf_level"_s << u"0"_s;
        QTest::newRow("day") << u"service_since"_s << u"2011-02-30"_s;
        QTest::newRow("unknown field") << u"marks"_s << u"5"_s;
    }

    /// One field that cannot be read keeps all of them back.
    void unreadable()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QVERIFY(!correct({{u"subject"_s, u"Physics"_s}, {field, value}}));
        QVERIFY(m_office->facts().corrections.isEmpty());
        QVERIFY(m_office->facts().candidate(m_candidate)->nomination.subject != u"Physics"_s);
    }

    /// Once eligibility is closed only what changes no verdict can be corrected.
    void closedEligibilityLeavesPersonalFacts()
    {
        Office office;
        const CategoryId category = test::runTo(office, test::Moment::BeforeScoring);
        const CandidateId candidate = office.candidate(category, 1);
        const NominationService service(office.context());
        const Grounds grounds{u"letter of the department"_s, QDate(2026, 4, 1), u"12"_s};
        const auto change = [&](const FieldChange &one) {
            return service.correctForm(office.secretary(), office.cycle, candidate, {one}, grounds);
        };
        const QString refused = Office::sentence(change({u"subject"_s, u"Physics"_s}));
        QVERIFY2(refused.contains(u"closed"_s), qPrintable(refused));
        QVERIFY(change({u"phone"_s, u"012 345 678"_s}));
        QCOMPARE(office.facts().candidate(candidate)->nomination.phone, u"012 345 678"_s);
        QCOMPARE(office.facts().corrections.constLast().grounds, grounds);
    }

    /// The day a paper came decides whether it is late, not the day somebody types it in.
    void dayOfReceiptCounts()
    {
        m_office->day(3, 20);
        const QDate deadline = m_office->facts().settings.deadline;
        QVERIFY(deadline.isValid());
        Nomination form;
        form.name = {u"ជា"_s, u"សុវណ្ណ"_s, {}};
        const NominationService service(m_office->context());
        const auto inTime =
            service.addByHand(m_office->secretary(), m_office->cycle, m_category, form, {u"Kampot"_s, deadline});
        QVERIFY(inTime);
        QVERIFY(!m_office->facts().candidate(*inTime)->intake.late);
        form.name.givenKm = u"វិបុល"_s;
        const auto late = service.addByHand(m_office->secretary(), m_office->cycle, m_category, form,
                                            {u"Kampot"_s, deadline.addDays(1)});
        QVERIFY(late);
        QVERIFY(m_office->facts().candidate(*late)->intake.late);
    }

private:
    Status correct(const QList<FieldChange> &changes)
    {
        const Grounds grounds{u"asked by telephone"_s, QDate(2026, 3, 10), {}};
        return NominationService(m_office->context())
            .correctForm(m_office->secretary(), m_office->cycle, m_candidate, changes, grounds);
    }

    std::unique_ptr<Office> m_office;
    CategoryId m_category;
    CandidateId m_candidate;
};

RANGVOAN_TEST(TestForm)

#include "formtest.moc"
