// SPDX-License-Identifier: Apache-2.0
#include "app/services/panelservice.h"
#include "tests/app/services/office.h"
#include "tests/ui/support/chores.h"
#include "tests/ui/testtroubledseason.h"
#include "ui/shell/page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QComboBox>

#include <algorithm>

namespace rangvoan
{

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr int fifthSeat = 4;
constexpr int thirdSeat = 2;

QList<Assignment> workOf(const CycleFacts &facts, const MemberId &member, AssignmentState state)
{
    QList<Assignment> work = facts.assignments;
    work.removeIf([&](const Assignment &one) { return one.member != member || one.state != state; });
    return work;
}

/// The marks fall with the number; in the final round the fifth and the sixth are equal in every mark.
int finalQuality(int number)
{
    return number == 5 || number == 6 ? 30 : test::Office::quality(number);
}

} // namespace

int TestTroubledSeason::sheetsOf(const CandidateId &candidate)
{
    const QList<ScoreSheet> sheets = file().currentSheets(m_teachers, 1);
    return static_cast<int>(std::count_if(sheets.cbegin(), sheets.cend(),
                                          [&](const ScoreSheet &sheet) { return sheet.candidate == candidate; }));
}

/// One sheet of seven is handed in; it stays, the six others are taken back.
void TestTroubledSeason::aMemberIsReplacedWhileMarking()
{
    m_gone = memberAt(fifthSeat);
    const QList<Assignment> own = workOf(file(), m_gone, AssignmentState::Open);
    QCOMPARE(own.size(), 7);
    chores::handIn(workspace(), own.constFirst(),
                   test::Office::quality(file().candidate(own.constFirst().candidate)->number));
    m_driver->settle();
    show(u"committee"_s);
    select(u"members"_s, QVariant::fromValue(m_gone));
    press(u"taskReplaced"_s);
    const QString effects = m_driver->find<Label>(u"memberEffects"_s)->words();
    QVERIFY2(effects.contains(u"១"_s) && effects.contains(u"៦"_s), qPrintable(effects));
    type(u"family"_s, u"ឡុង"_s);
    type(u"given"_s, u"វណ្ណា"_s);
    type(u"latin"_s, u"Long Vanna"_s);
    type(u"memberDay"_s, u"២៣/០៣/២០២៦"_s);
    type(u"memberDocument"_s, u"៨៨"_s);
    press(u"saveMember"_s);
    QVERIFY2(facts().member(m_gone)->isServing(), "without a reason");
    QVERIFY(!beside(u"memberReason"_s).isEmpty());
    type(u"memberReason"_s, u"ផ្លាស់ទៅខេត្តរតនគិរី"_s);
    press(u"saveMember"_s);
    QTRY_VERIFY(!facts().member(m_gone)->isServing());
    const Member newcomer = facts().members.constLast();
    m_newcomer = newcomer.id;
    QCOMPARE(newcomer.replaces, m_gone);
    QCOMPARE(newcomer.details.name, (PersonName{u"ឡុង"_s, u"វណ្ណា"_s, u"Long Vanna"_s}));
    QCOMPARE(facts().member(m_gone)->endedOn, QDate(2026, 3, 23));
    QCOMPARE(sheetsOf(own.constFirst().candidate), 1); // what was handed in stays
    QCOMPARE(workOf(file(), m_gone, AssignmentState::Open).size(), 1);
    QCOMPARE(workOf(file(), m_gone, AssignmentState::Reassigned).size(), 6);
}

/// Both stages are closed; the newcomer's paper is entered all the same, nobody else's is touched.
void TestTroubledSeason::theNewcomerSignsAndNamesConflicts()
{
    show(u"undertakings"_s);
    select(u"undertakings"_s, QVariant::fromValue(memberAt(0)));
    QVERIFY(!isOffered(u"signUndertaking"_s));
    select(u"undertakings"_s, QVariant::fromValue(m_newcomer));
    type(u"undertakingDate"_s, u"៣២/០៣/២០២៦"_s);
    m_driver->click(u"signUndertaking"_s);
    QCOMPARE(facts().member(m_newcomer)->undertaking.how, SignedHow::NotSigned);
    QVERIFY(!beside(u"undertakingDate"_s).isEmpty());
    type(u"undertakingDate"_s, u"២៤/០៣/២០២៦"_s);
    m_driver->click(u"signUndertaking"_s);
    QTRY_COMPARE(facts().member(m_newcomer)->undertaking.date, QDate(2026, 3, 24));
    QVERIFY(facts().isClosed({{}, 0, Stage::Undertakings}));
    show(u"panels"_s);
    m_driver->click(u"tabSheets"_s);
    select(u"conflictMembers"_s, QVariant::fromValue(m_newcomer));
    type(u"sheetDate"_s, u"២៤/០៣/២០២៦"_s);
    press(u"noneWithOthers"_s);
    press(u"handInConflicts"_s);
    const CycleFacts known = file();
    QCOMPARE(known.conflictSheets.constLast().member, m_newcomer);
    QCOMPARE(known.conflictSheets.constLast().covers.size(), 14);
    QCOMPARE(known.conflictSheets.constLast().date, QDate(2026, 3, 24));
}

/// Six dossiers lie open; one member has none yet and gets them; what others hold stays with them.
void TestTroubledSeason::theNewcomerGetsTheOpenWork()
{
    const CycleFacts before = file();
    m_driver->click(u"tabPanels"_s);
    press(u"makePlan"_s);
    QTRY_VERIFY(m_driver->widget(u"takePanels"_s) != nullptr);
    m_driver->click(u"takePanels"_s);
    QVERIFY2(file().head == before.head, "without a reason");
    QVERIFY(!beside(u"panelReason"_s).isEmpty());
    type(u"panelReason"_s, u"ការងាររបស់សមាជិកដែលផ្លាស់ទៅ"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(workOf(file(), m_newcomer, AssignmentState::Open).size(), 6);
    for (const Assignment &work : before.assignments) {
        if (work.state == AssignmentState::Open) {
            QVERIFY(file().assignments.contains(work));
        }
    }
    chores::markAll(workspace(), m_teachers, 1, &test::Office::quality);
    m_driver->settle();
    QCOMPARE(file().currentSheets(m_teachers, 1).size(), 42);
}

/// At the laptop, after handing in: the dossier is closed to her and her sheet counts no more.
void TestTroubledSeason::aMemberKnowsACandidate()
{
    const MemberId third = memberAt(thirdSeat);
    const CycleFacts known = file();
    const QList<Assignment> work = workOf(known, third, AssignmentState::Open);
    const auto best = std::min_element(work.cbegin(), work.cend(), [&known](const auto &a, const auto &b) {
        return known.candidate(a.candidate)->number < known.candidate(b.candidate)->number;
    });
    m_known = best->candidate;
    QVERIFY(known.candidate(m_known)->number <= 4); // she reads seven of fourteen
    QCOMPARE(sheetsOf(m_known), 3);
    const QString name = known.candidate(m_known)->nomination.name.khmer();
    show(u"scoring"_s);
    sitDown(third, Role::Member);
    QString row;
    for (const QAbstractButton *button : m_driver->window().page()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->objectName().contains(u"andidate"_s) &&
            button->accessibleName().contains(name)) {
            row = button->objectName();
        }
    }
    QVERIFY2(!row.isEmpty(), qPrintable(name));
    m_driver->click(row);
    m_driver->click(m_driver->widget(u"easyKnow"_s) != nullptr ? u"easyKnow"_s : u"iKnow"_s);
    m_driver->click(u"knownYes"_s);
    QVERIFY2(!file().inConflict(third, m_known), "no relation is named");
    QVERIFY(!beside(u"knownRelation"_s).isEmpty());
    pick(u"knownRelation"_s, static_cast<int>(Relation::Family));
    type(u"knownNote"_s, u"ជាក្មួយបង្កើត"_s);
    m_driver->click(u"knownYes"_s);
    QVERIFY(file().inConflict(third, m_known));
    QCOMPARE(sheetsOf(m_known), 2);
    QVERIFY(facts().candidate(m_known) == nullptr); // she sees nothing of it any more
    m_driver->sitDownSecretary();
}

void TestTroubledSeason::tooFewSheetsKeepTheStageOpen()
{
    show(u"scoring"_s);
    staysOpen(Stage::Scoring, 1, FindingCode::TooFewSheets);
    m_driver->click(u"showFinding"_s);
    QCOMPARE(m_driver->find<TableView>(u"boardCandidates"_s)->selectedId().value<CandidateId>(), m_known);
    // Nobody has met yet: the card says so and offers nothing that cannot be done.
    QVERIFY(m_driver->widget(u"saveWaiver"_s) == nullptr);
}

/// Five vote: the third member leaves for this one.
void TestTroubledSeason::theCommitteeGoesOnWithFewerSheets()
{
    show(u"meetings"_s);
    meet(u"primary"_s, u"០១"_s, u"២៦/០៣/២០២៦"_s);
    show(u"scoring"_s);
    select(u"boardCandidates"_s, QVariant::fromValue(m_known));
    type(u"waiverFor"_s, u"ប្រាំ"_s);
    m_driver->click(u"saveWaiver"_s);
    QVERIFY2(file().motions.isEmpty(), "that is no number");
    QVERIFY(!beside(u"waiverFor"_s).isEmpty());
    type(u"waiverFor"_s, u"៥"_s);
    m_driver->click(u"saveWaiver"_s);
    const CycleFacts known = file();
    QCOMPARE(known.motions.size(), 1);
    const Motion motion = known.motions.constFirst();
    QCOMPARE(motion.subject, MotionSubject::Coverage);
    QCOMPARE(motion.recused, QList<MemberId>{memberAt(thirdSeat)});
    QCOMPARE(motion.entitled, 5);
    QVERIFY(motion.isCarried());
    QVERIFY(!motion.text.isEmpty());
    QCOMPARE(known.waivers.size(), 1);
    QCOMPARE(known.waivers.constFirst().candidate, m_known);
    endMeeting(u"០១"_s, u"១០:០០"_s);
    show(u"scoring"_s);
    closeStage(Stage::Scoring, 1);
}

void TestTroubledSeason::theLongListIsRanked()
{
    show(u"moderation"_s);
    closeStage(Stage::Moderation, 1);
    show(u"ranking"_s);
    press(u"primary"_s); // names the finalists
    QTRY_COMPARE(facts().running(m_teachers, 2).size(), 12);
    closeStage(Stage::Ranking, 1);
}

/// Everybody marks everybody but the third member the one she knows: 6 · 12 - 1 sheets.
void TestTroubledSeason::theFinalRoundIsMarked()
{
    show(u"panels"_s);
    m_driver->click(u"tabPanels"_s);
    auto *round = m_driver->find<QComboBox>(u"round"_s);
    QVERIFY(round != nullptr);
    round->setFocus();
    m_driver->key(Qt::Key_Down);
    QCOMPARE(workspace().round(), 2);
    press(u"makePlan"_s);
    QTRY_VERIFY(m_driver->widget(u"takePanels"_s) != nullptr);
    press(u"takePanels"_s);
    QTRY_COMPARE(facts().assignments.size(), 48 + 71);
    for (const Assignment &work : file().assignments) {
        QVERIFY(work.round == 1 || work.candidate != m_known || work.member != memberAt(thirdSeat));
    }
    closeStage(Stage::Panels, 2);
    show(u"scoring"_s);
    chores::markAll(workspace(), m_teachers, 2, &finalQuality);
    m_driver->settle();
    closeStage(Stage::Scoring, 2);
    show(u"moderation"_s);
    closeStage(Stage::Moderation, 2);
}

/// The five seats end between two candidates who are equal in every step: the sixth was drawn first.
void TestTroubledSeason::aLotSeparatesPlaceFiveFromSix()
{
    show(u"ranking"_s);
    staysOpen(Stage::Ranking, 2, FindingCode::TieAcrossSeat);
    m_driver->click(u"showFinding"_s);
    QVERIFY(m_driver->widget(u"tieOrder"_s) != nullptr);
    m_driver->click(u"tieByHand"_s);
    type(u"tieHow"_s, u"ចាប់ឆ្នោតពីក្នុងប្រអប់"_s);
    type(u"tieWitness1"_s, u"ញ៉ែម ចន្ទរស្មី"_s);
    m_driver->click(u"recordTie"_s);
    QVERIFY2(facts().tieRulings.isEmpty(), "one witness is not enough");
    QVERIFY(!beside(u"tieWitness2"_s).isEmpty());
    type(u"tieWitness2"_s, u"ប៉ែន វិសាល"_s);
    select(u"tieOrder"_s, QVariant::fromValue(numbered(6)));
    m_driver->click(u"tieHigher"_s);
    press(u"recordTie"_s);
    QTRY_COMPARE(facts().tieRulings.size(), 1);
    const TieRuling ruling = facts().tieRulings.constFirst();
    QCOMPARE(ruling.order, (QList<CandidateId>{numbered(6), numbered(5)}));
    QCOMPARE(ruling.method, TieMethod::LotByHand);
    QCOMPARE(ruling.witnesses, (QStringList{u"ញ៉ែម ចន្ទរស្មី"_s, u"ប៉ែន វិសាល"_s}));
    closeStage(Stage::Ranking, 2);
    QList<int> numbers;
    const CycleFacts known = file();
    for (const SealedPlace &place : known.sealedRanking(m_teachers, 2)->places) {
        numbers.append(known.candidate(place.candidate)->number);
    }
    QCOMPARE(numbers.mid(0, 6), (QList<int>{1, 2, 3, 4, 6, 5}));
}

} // namespace rangvoan
