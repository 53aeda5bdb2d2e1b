// SPDX-License-Identifier: Apache-2.0
#include "tests/app/services/troubledseason.h"

#include "app/main/demo/demoseason.h"
#include "app/services/nominationservice.h"
#include "tests/app/services/samerankings.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

/// What services refused although the step expected it to be done.
void TroubledSeason::cleanup()
{
    const QString told = m_office.troubles.join(u'\n');
    m_office.troubles.clear();
    QVERIFY2(told.isEmpty(), qPrintable(told));
    // After every step: what is read for ranking alone gives the ranking of all facts.
    int compared = 0;
    const QString differing =
        m_office.facts().id.isNull() ? QString() : differingRankings(*m_office.file, m_office.cycle, compared);
    QVERIFY2(differing.isEmpty(), qPrintable(differing));
}

void TroubledSeason::twoCategoriesAreSetUp()
{
    m_teachers =
        m_office.addCategory(u"good-teacher"_s, u"គ្រូបង្រៀនល្អ"_s, u"Good teacher"_s, *shippedRuleSet(u"good-teacher"_s));
    m_principals =
        m_office.addCategory(u"principal"_s, u"នាយកសាលាល្អ"_s, u"Good principal"_s, *shippedRuleSet(u"principal"_s));
    m_office.close(Stage::Setup);
    m_office.day(1, 20);
    m_office.appointCommittee();
    m_office.close(Stage::Committee);
    m_office.signUndertakings();
    m_office.close(Stage::Undertakings);
}

void TroubledSeason::nominationsOfTeachersClose()
{
    m_office.day(3, 10);
    m_office.admit(m_office.nominate(m_teachers, 12, u"ខេត្តតាកែវ"_s));
    m_office.admit(m_office.nominate(m_principals, 3, u"ខេត្តកំពត"_s));
    m_office.day(3, 16);
    m_office.close(Stage::Nominations, m_teachers);
}

void TroubledSeason::theSecretaryCannotAdmitALateProvince()
{
    m_office.day(3, 18);
    m_late = m_office.nominate(m_teachers, 3, u"ខេត្តមណ្ឌលគិរី"_s);
    QCOMPARE(m_late.size(), 3);
    QVERIFY(m_office.facts().candidate(m_late.at(0))->intake.late);
    const LedgerHead before = m_office.head();
    const Status admitted =
        NominationService(m_office.context())
            .decide(m_office.secretary(), m_office.cycle, {m_late.at(0)}, Admission::Accepted, u"ផ្លូវលិចទឹក"_s);
    QVERIFY(!admitted);
    QCOMPARE(admitted.error().code, ErrorCode::NotAllowed);
    QCOMPARE(m_office.head(), before);
}

void TroubledSeason::theChairAdmitsTheLateProvinceWithAReason()
{
    const NominationService service(m_office.context());
    QVERIFY(!service.decide(m_office.chair(), m_office.cycle, {m_late.at(0)}, Admission::Accepted, u" "_s));
    m_office.must(service.decide(m_office.chair(), m_office.cycle, {m_late.at(0)}, Admission::Accepted,
                                 u"ផ្លូវលិចទឹក លិខិតមន្ទីរលេខ ៤៥"_s));
    QVERIFY(m_office.facts().candidate(m_late.at(0))->isAccepted());
    QVERIFY(m_office.facts().isClosed({m_teachers, 0, Stage::Nominations})); // an amendment reopens nothing
}

void TroubledSeason::theSameAnswerIsProposedForTheNextLateOne()
{
    const std::optional<LateAnswer> proposed = proposedLateAnswer(m_office.facts(), m_teachers);
    QVERIFY(proposed);
    QCOMPARE(proposed->admission, Admission::Accepted);
    QCOMPARE(proposed->reason, u"ផ្លូវលិចទឹក លិខិតមន្ទីរលេខ ៤៥"_s);
    QVERIFY(!proposedLateAnswer(m_office.facts(), m_principals));
    m_office.must(NominationService(m_office.context())
                      .decide(m_office.chair(), m_office.cycle, {m_late.at(1)}, proposed->admission, proposed->reason));
}

void TroubledSeason::oneLateNominationIsRefused()
{
    const NominationService service(m_office.context());
    QVERIFY(!service.decide(m_office.secretary(), m_office.cycle, {m_late.at(2)}, Admission::Refused, {}));
    m_office.must(
        service.decide(m_office.secretary(), m_office.cycle, {m_late.at(2)}, Admission::Refused, u"គ្មានត្រារបស់មន្ទីរ"_s));
    // What was admitted stays: a refusal of the late one does not reach back.
    QVERIFY(!service.decide(m_office.secretary(), m_office.cycle, {m_late.at(0)}, Admission::Refused, u"ទេ"_s));
    m_office.makeEligible(m_teachers);
    m_office.close(Stage::Eligibility, m_teachers);
    QCOMPARE(m_office.facts().running(m_teachers).size(), 14);
}

void TroubledSeason::principalsStayAtEligibility()
{
    m_office.close(Stage::Nominations, m_principals);
    QVERIFY(m_office.blockedBy(m_office.tryClose(Stage::Eligibility, m_principals), FindingCode::EligibilityOpen));
}

void TroubledSeason::panelsArePlanned()
{
    m_office.day(3, 20);
    QVERIFY(m_office.blockedBy(m_office.tryClose(Stage::Panels, m_teachers), FindingCode::ConflictSheetMissing));
    m_office.handInConflictSheets(m_teachers);
    m_office.plan(m_teachers, 1);
    m_office.close(Stage::Panels, m_teachers);
}

} // namespace rangvoan::test

using rangvoan::test::TroubledSeason;
RANGVOAN_TEST(TroubledSeason)
