// SPDX-License-Identifier: Apache-2.0
#include "app/text/findingtext.h"

#include "tests/support/seasonfacts.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

class FindingTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasASentence_data();
    void everyCodeHasASentence();
    void namesAreInTheReadersScript();
    void atMostThreeNames();
    void namesakesHaveNumbers();
    void codesBecomeNames();
    void stageIsNamed();
};

namespace
{

/// What the comments of app/domain/finding.h say a finding names.
struct TextRow
{
    FindingCode code;
    int members;
    int candidates;
    int arguments;
};

const QList<TextRow> textRows{
    {FindingCode::NoCategory, 0, 0, 0},
    {FindingCode::NoRuleSet, 0, 0, 1},
    {FindingCode::RulesNotFrozen, 0, 0, 1},
    {FindingCode::RulesNotConfirmed, 0, 0, 1},
    {FindingCode::NoIssuingUnit, 0, 0, 0},
    {FindingCode::NoAppointment, 0, 0, 0},
    {FindingCode::NoChair, 0, 0, 0},
    {FindingCode::NoSecretary, 0, 0, 0},
    {FindingCode::TooFewMembers, 0, 0, 2},
    {FindingCode::UndertakingMissing, 1, 0, 0},
    {FindingCode::NoNomination, 0, 0, 0},
    {FindingCode::DuplicateOpen, 0, 2, 0},
    {FindingCode::NominationUndecided, 0, 1, 0},
    {FindingCode::LateWithoutReason, 0, 1, 0},
    {FindingCode::PersonNominatedTwice, 0, 2, 0},
    {FindingCode::MemberIsCandidate, 1, 1, 0},
    {FindingCode::EligibilityOpen, 0, 1, 0},
    {FindingCode::EvidenceNotVerified, 0, 1, 1},
    {FindingCode::OverruledWithoutReason, 0, 1, 0},
    {FindingCode::ExcludedWithoutRule, 0, 1, 0},
    {FindingCode::ConflictSheetMissing, 1, 0, 0},
    {FindingCode::ConflictSheetIncomplete, 1, 0, 1},
    {FindingCode::NoPanelPlan, 0, 0, 0},
    {FindingCode::PanelTooSmall, 0, 1, 2},
    {FindingCode::PanelConflict, 1, 1, 0},
    {FindingCode::PanelNotConnected, 0, 0, 0},
    {FindingCode::SheetMissing, 1, 0, 1},
    {FindingCode::TooFewSheets, 0, 1, 2},
    {FindingCode::SheetTwice, 1, 1, 0},
    {FindingCode::SheetInvalid, 1, 1, 0},
    {FindingCode::ExcusedWithoutReason, 1, 1, 0},
    {FindingCode::DiscrepancyOpen, 0, 1, 2},
    {FindingCode::TieAcrossSeat, 0, 2, 1},
    {FindingCode::TieAcrossPrize, 0, 2, 1},
    {FindingCode::NotEnoughCandidates, 0, 0, 2},
    {FindingCode::FinalistsNotNamed, 0, 0, 0},
    {FindingCode::NoDecision, 0, 0, 0},
    {FindingCode::DecisionNotCarried, 0, 0, 0},
    {FindingCode::SeatsNotFilled, 0, 0, 2},
    {FindingCode::DecisionNotSigned, 0, 0, 0},
    {FindingCode::DepartureWithoutMotion, 0, 0, 0},
    {FindingCode::NotSubmitted, 0, 0, 0},
    {FindingCode::NotApproved, 0, 0, 0},
    {FindingCode::InstructionOpen, 0, 0, 0},
    {FindingCode::NotAnnounced, 0, 0, 0},
    {FindingCode::PrizeNotHandedOver, 0, 1, 0},
    {FindingCode::PaperMissing, 0, 0, 1},
    {FindingCode::PaperOutOfDate, 0, 1, 1},
    {FindingCode::PaperNotSigned, 0, 0, 1},
    {FindingCode::PaperOvertaken, 0, 0, 1},
    {FindingCode::PaperCountsWithdrawn, 0, 1, 1},
    {FindingCode::PaperToCallBack, 0, 1, 1},
    {FindingCode::CategoryNotFinished, 0, 0, 1},
    {FindingCode::CheckFailed, 0, 0, 1},
    {FindingCode::FileNotChecked, 0, 0, 0},
    {FindingCode::EarlierStageOpen, 0, 0, 0},
    {FindingCode::StageNotOpen, 0, 0, 0},
    {FindingCode::ToConfirmAgain, 0, 0, 0},
    {FindingCode::MeetingOpen, 0, 0, 1},
};

} // namespace

void FindingTextTest::everyCodeHasASentence_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < textRows.size(); ++i) {
        QTest::addRow("code %d", static_cast<int>(textRows.at(i).code)) << static_cast<int>(i);
    }
}

void FindingTextTest::everyCodeHasASentence()
{
    QFETCH(int, index);
    const TextRow &row = textRows.at(index);
    const Season season = makeSeason();
    Finding finding;
    finding.code = row.code;
    QStringList words;
    for (int i = 0; i < row.members; ++i) {
        finding.members.append(season.member(i + 1));
        words.append(season.facts.members.at(i + 1).details.name.latin);
    }
    for (int i = 0; i < row.candidates; ++i) {
        finding.candidates.append(season.candidate(i + 1));
        words.append(season.facts.candidates.at(i).nomination.name.latin);
    }
    for (int i = 0; i < row.arguments; ++i) {
        finding.arguments.append(u"<argument %1>"_s.arg(i));
    }
    words.append(finding.arguments);
    const QString text = findingText(finding, season.facts, Wording(Language::English));
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
    for (const QString &word : words) {
        QVERIFY2(text.contains(word), qPrintable(text + u" lacks "_s + word));
    }
    for (const QString &forbidden : {u"ledger"_s, u"seal hash"_s, u"projection"_s}) {
        QVERIFY(!text.contains(forbidden, Qt::CaseInsensitive));
    }
}

void FindingTextTest::namesAreInTheReadersScript()
{
    Season season = makeSeason();
    Finding finding{FindingCode::UndertakingMissing, Severity::Blocking, {}, {}, {season.member(1)}, {}};
    QVERIFY(findingText(finding, season.facts, Wording(Language::Khmer)).contains(u"សុខ ដារ៉ា"_s));
    QCOMPARE(findingText(finding, season.facts, Wording(Language::English)),
             u"The undertaking is not signed yet by Sok Dara."_s);
    season.facts.members[1].details.name.latin.clear();
    QVERIFY(findingText(finding, season.facts, Wording(Language::English)).contains(u"សុខ ដារ៉ា"_s));
}

void FindingTextTest::atMostThreeNames()
{
    const Season season = makeSeason();
    Finding finding{FindingCode::UndertakingMissing, Severity::Blocking, {}, {}, {}, {}};
    finding.members = {season.member(1), season.member(2), season.member(3)};
    const Wording english(Language::English);
    QCOMPARE(findingText(finding, season.facts, english),
             u"The undertaking is not signed yet by Sok Dara, Chan Thy and Kim Sophal."_s);
    finding.members.append({season.member(0), season.member(1)});
    QCOMPARE(findingText(finding, season.facts, english),
             u"The undertaking is not signed yet by Sok Dara, Chan Thy, Kim Sophal and 2 more."_s);
}

void FindingTextTest::namesakesHaveNumbers()
{
    Season season = makeSeason();
    season.candidateFacts(2).nomination.name = season.candidateFacts(1).nomination.name;
    const Finding finding{
        FindingCode::DuplicateOpen, Severity::Blocking, {}, {}, {}, {season.candidate(1), season.candidate(2)}};
    QCOMPARE(findingText(finding, season.facts, Wording(Language::English)),
             u"Ly Bopha (no. 1) and Ly Bopha (no. 2) may be the same person: compare and decide."_s);
}

void FindingTextTest::codesBecomeNames()
{
    const Season season = makeSeason();
    const Wording english(Language::English);
    const StageKey moderation = season.key(Stage::Moderation);
    const Finding rules{FindingCode::NoRuleSet, Severity::Blocking, {}, {u"good-teacher"_s}, {}, {}};
    QCOMPARE(findingText(rules, season.facts, english), u"No rules are chosen for Good teacher."_s);
    const Finding paper{FindingCode::PaperMissing, Severity::Blocking, {}, {u"award-report"_s}, {}, {}};
    QCOMPARE(findingText(paper, season.facts, english), u"Not issued yet: Award report."_s);
    Finding flag{FindingCode::DiscrepancyOpen, Severity::Blocking, moderation, {u"b1"_s, u"3"_s}, {}, {}};
    flag.candidates = {season.candidate(1)};
    QVERIFY(findingText(flag, season.facts, english).contains(u"marks 3 apart in “Class work”"_s));
    flag.arguments = {u"total"_s, u"50.00"_s};
    QVERIFY(findingText(flag, season.facts, english).contains(u"marks 50.00 apart in “total of the sheet”"_s));
}

void FindingTextTest::stageIsNamed()
{
    Season season = makeSeason();
    const Wording english(Language::English);
    Finding earlier{FindingCode::EarlierStageOpen, Severity::Blocking, season.key(Stage::Ranking), {}, {}, {}};
    QCOMPARE(findingText(earlier, season.facts, english), u"The stage “Ranking” has to be closed first."_s);
    season.addSecondRound();
    QCOMPARE(findingText(earlier, season.facts, english), u"The stage “Ranking (round 1)” has to be closed first."_s);
}

RANGVOAN_TEST(FindingTextTest)
#include "findingtexttest.moc"
