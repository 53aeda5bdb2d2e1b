// SPDX-License-Identifier: Apache-2.0
#include "app/report/pagesink.h"
#include "app/report/paginator.h"
#include "app/report/papers/catalogue.h"
#include "app/report/plain.h"
#include "tests/app/report/papers/papercontext.h"
#include "tests/support/factsbuilder.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::report;
using test::AwardSeason;

namespace
{

PaperRequest requestFor(const QString &kind, int candidate = 1, int member = 1, int meeting = 2)
{
    return {.kind = kind,
            .candidate = AwardSeason::candidate(candidate),
            .member = AwardSeason::member(member),
            .meeting = AwardSeason::meeting(meeting),
            .province = u"02"_s,
            .complaint = AwardSeason::complaint()};
}

/// For people: every paper as a PDF in the folder RANGVOAN_OUT.
void look(const Paginated &paper, const QString &name)
{
    const QString folder = qEnvironmentVariable("RANGVOAN_OUT");
    if (!folder.isEmpty()) {
        QVERIFY(writePdf(paper, folder + u'/' + name + u".pdf"_s));
    }
}

QString plainOf(const CycleFacts &facts, const PaperRequest &request, Language language)
{
    const Wording wording(language);
    const Result<Document> paper = makePaper(request, facts, test::paperContext(wording));
    return paper ? toPlainText(paper.value()) : u"refused: "_s + paper.error().arguments.join(u' ');
}

} // namespace

class PapersTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsMade_data();
    void everyKindIsMade();
    void khmerPapersHoldNoOtherWords_data() { everyKindIsMade_data(); }
    void khmerPapersHoldNoOtherWords();
    void rankingShowsHandWorkedScores();
    void rankingExplainsTies();
    void noResultWhileScoringIsOpen_data();
    void noResultWhileScoringIsOpen();
    void missingSubjectIsRefused_data();
    void missingSubjectIsRefused();
    void membersStayUnnamedInHowThisScore();
    void howThisScoreCanBeRecomputed();
    void eligibilityNoticeListsEveryRule();
    void trimmedScoreNamesItsParts();
    void unconfirmedCriteriaAreSaid();
    void adoptedCriteriaNameTheMeeting();
    void openStageMeansDraft();
    void exampleIsStamped();
    void minutesTellTheSeason_data();
    void minutesTellTheSeason();
    void awardReportListsTheFive();
    void paymentListAddsUp();
    void blankDateLeavesDots();
};

void PapersTest::everyKindIsMade_data()
{
    QTest::addColumn<QString>("kind");
    for (const PaperKind &kind : paperKinds()) {
        QTest::newRow(qPrintable(kind.code)) << kind.code;
    }
}

void PapersTest::everyKindIsMade()
{
    QFETCH(QString, kind);
    const AwardSeason season = test::makeAwardSeason();
    for (const Language language : {Language::Khmer, Language::English}) {
        const Wording wording(language);
        const int candidate = kind == u"correction-notice"_s ? 2 : 1;
        const Result<Document> paper =
            makePaper(requestFor(kind, candidate), season.facts, test::paperContext(wording));
        QVERIFY2(paper, qPrintable(kind));
        const QString text = toPlainText(paper.value());
        QVERIFY2(!text.contains(QRegularExpression(u"%[0-9០-៩n]"_s)), qPrintable(text));
        QVERIFY(!paper.value().meta.draft);
        const Paginated laidOut = paginate(paper.value());
        look(laidOut, kind + (language == Language::Khmer ? u"-km"_s : u"-en"_s));
        const qsizetype pages = laidOut.pages.size();
        const int most = kind == u"minutes"_s ? 8 : kind == u"cut-line-annex"_s ? 6 : 4;
        QVERIFY2(pages >= 1 && pages <= most, qPrintable(QString::number(pages)));
    }
}

void PapersTest::khmerPapersHoldNoOtherWords()
{
    QFETCH(QString, kind);
    const AwardSeason season = test::makeAwardSeason();
    const int candidate = kind == u"correction-notice"_s ? 2 : 1;
    QString text = plainOf(season.facts, requestFor(kind, candidate), Language::Khmer);
    text.remove(u"Chan Sophear"_s).remove(u"7K2M9QXA"_s);
    for (const Candidate &one : season.facts.candidates) {
        text.remove(one.nomination.name.latin);
    }
    for (const Member &one : season.facts.members) {
        text.remove(one.details.name.latin);
    }
    if (kind == u"seal-page"_s || kind == u"score-sheet-blank"_s) {
        text.remove(QRegularExpression(u"\\b[0-9a-f]{8}\\b"_s)).remove(QRegularExpression(u"\\b[0-9A-Z]{8}\\b"_s));
    }
    if (kind == u"cut-line-annex"_s) { // coefficients go by the names of the literature in every language
        text.remove(
            QRegularExpression(u"\\b(ICC|[Aa]lpha|kappa|W|k|Kendall|Krippendorff|Fleiss|Cronbach|nominal|ordinal|"
                               "interval|ratio)\\b"_s));
    }
    text.remove(QRegularExpression(u"\\{pages?\\}|\\[x\\]|RV1:[-:0-9A-Z]*"_s)); // page numbers, ticks, the code
    const QRegularExpressionMatch match = QRegularExpression(u".*[A-Za-z0-9].*"_s).match(text);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void PapersTest::rankingShowsHandWorkedScores()
{
    const AwardSeason season = test::makeAwardSeason();
    const QString english = plainOf(season.facts, requestFor(u"ranking"_s), Language::English);
    // 295/3, 145/160, 134/160 twice, 120/160 twice, 112/160, 1595/27
    for (const QString &score : {u"98.33"_s, u"90.63"_s, u"83.75"_s, u"75.00"_s, u"70.00"_s, u"59.07"_s}) {
        QVERIFY2(english.contains(score), qPrintable(score));
    }
    QVERIFY(english.contains(u"2 of 3"_s)); // no. 7 lost one mark to a recusal
    QVERIFY(english.contains(u"Cut line: 5 seats"_s));
    QVERIFY(english.contains(u"rounded to 2 decimals"_s));
    const QString khmer = plainOf(season.facts, requestFor(u"ranking"_s), Language::Khmer);
    QVERIFY(khmer.contains(u"៩៨,៣៣"_s));
    QVERIFY(khmer.contains(u"៩០,៦៣"_s));
    QVERIFY(khmer.contains(u"សុខ ពិសិដ្ឋ"_s));
}

void PapersTest::rankingExplainsTies()
{
    const AwardSeason season = test::makeAwardSeason();
    const QString text = plainOf(season.facts, requestFor(u"ranking"_s), Language::English);
    QVERIFY(text.contains(u"Places 3 to 4, equal at 83.75 points, separated by Professional Practices: "
                          "Keo Manit 35.00 > Heng Chantou 30.63."_s));
    QVERIFY(text.contains(u"Places 5 to 6, equal at 75.00 points, separated by lot: Sim Bopha > Lim Ratana."_s));
    QVERIFY(text.contains(u"Lot drawn by hand on 27 March 2026."_s));
    QVERIFY(text.contains(u"No. 6 Sim Bopha > No. 5 Lim Ratana"_s));
}

void PapersTest::noResultWhileScoringIsOpen_data()
{
    QTest::addColumn<QString>("kind");
    for (const PaperKind &kind : paperKinds()) {
        if (kind.ofResult) {
            QTest::newRow(qPrintable(kind.code)) << kind.code;
        }
    }
}

void PapersTest::noResultWhileScoringIsOpen()
{
    QFETCH(QString, kind);
    AwardSeason season = test::makeAwardSeason();
    season.facts.stages[static_cast<int>(Stage::Scoring)].state = StageState::Open;
    const Wording wording(Language::English);
    const Result<Document> paper = makePaper(requestFor(kind), season.facts, test::paperContext(wording));
    QVERIFY(!paper);
    QCOMPARE(paper.error().code, ErrorCode::ScoringOpen);
}

void PapersTest::missingSubjectIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown kind") << u"poem"_s << ErrorCode::NotFound;
    QTest::newRow("candidate") << u"how-this-score"_s << ErrorCode::MissingArgument;
    QTest::newRow("member") << u"undertaking"_s << ErrorCode::MissingArgument;
    QTest::newRow("meeting") << u"meeting-minutes"_s << ErrorCode::MissingArgument;
}

void PapersTest::missingSubjectIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(ErrorCode, code);
    const AwardSeason season = test::makeAwardSeason();
    const Wording wording(Language::English);
    const Result<Document> paper = makePaper({.kind = kind}, season.facts, test::paperContext(wording));
    QVERIFY(!paper);
    QCOMPARE(paper.error().code, code);
}

void PapersTest::membersStayUnnamedInHowThisScore()
{
    AwardSeason season = test::makeAwardSeason();
    // The secretary signs the paper; those who mark must not appear.
    const QString text = plainOf(season.facts, requestFor(u"how-this-score"_s), Language::English);
    for (const int member : {1, 2, 6}) {
        QVERIFY(!text.contains(season.facts.member(AwardSeason::member(member))->details.name.latin));
    }
    QVERIFY(!text.contains(u"Chan Sophea"_s)); // nor other candidates
}

void PapersTest::howThisScoreCanBeRecomputed()
{
    const AwardSeason season = test::makeAwardSeason();
    const QString text = plainOf(season.facts, requestFor(u"how-this-score"_s), Language::English);
    QVERIFY(text.contains(u"156 ÷ 160 × 100 = 97.50"_s));
    QVERIFY(text.contains(u"97.50"_s) && text.contains(u"100.00"_s)); // the sheet totals
    QVERIFY(text.contains(u"÷ 3 = 295/3 = 98.33"_s));
    QVERIFY(text.contains(u"75.00"_s)); // the last seat
    const QString eighth = plainOf(season.facts, requestFor(u"how-this-score"_s, 8), Language::English);
    QVERIFY(eighth.contains(u"86"_s) && eighth.contains(u"144"_s)); // the sheet with what was not observable
    QVERIFY(eighth.contains(u"59.72"_s) && eighth.contains(u"1075/18"_s));
    QVERIFY(eighth.contains(u"1595/27 = 59.07"_s));
}

void PapersTest::eligibilityNoticeListsEveryRule()
{
    const AwardSeason season = test::makeAwardSeason();
    const QString text = plainOf(season.facts, requestFor(u"eligibility-notice"_s), Language::English);
    const auto rules = season.rules(); // keeps the list alive while it is walked
    for (const EligibilityRule &rule : rules->eligibility) {
        QVERIFY2(text.contains(rule.name.en), qPrintable(rule.name.en));
    }
    QVERIFY(text.contains(u"What the committee found"_s));
    QVERIFY(text.contains(u"not known"_s)); // the season says nothing of grades: that is not the same as not met
    QVERIFY(!rules->eligibility.isEmpty());
}

void PapersTest::trimmedScoreNamesItsParts()
{
    AwardSeason season = test::makeAwardSeason();
    const std::shared_ptr<RuleSet> rules = season.rules();
    rules->aggregation.value = {.kind = AggregationKind::Median, .trim = 0};
    season.setRules(rules);
    const QString text = plainOf(season.facts, requestFor(u"how-this-score"_s), Language::English);
    QVERIFY(text.contains(u"median"_s));
    QVERIFY(text.contains(u"= 195/2 = 97.50"_s)); // the middle one of 97.5, 97.5, 100
}

void PapersTest::unconfirmedCriteriaAreSaid()
{
    AwardSeason season = test::makeAwardSeason();
    season.facts.categories[0].confirmation = {.ground = RulesGround::NoticeAccepted, .reference = {}, .date = {}};
    const QString text = plainOf(season.facts, requestFor(u"ranking"_s), Language::English);
    QVERIFY(text.contains(u"Criteria not confirmed against Prakas 761"_s));
    QVERIFY(text.contains(u"(draft)"_s));
}

void PapersTest::adoptedCriteriaNameTheMeeting()
{
    const AwardSeason season = test::makeAwardSeason();
    const QString text = plainOf(season.facts, requestFor(u"ranking"_s), Language::English);
    QVERIFY(text.contains(u"Criteria adopted by the committee on 26 January 2026"_s));
    QVERIFY(!text.contains(u"not confirmed"_s));
    QVERIFY(!text.contains(u"(draft)"_s));
}

void PapersTest::openStageMeansDraft()
{
    AwardSeason season = test::makeAwardSeason();
    season.facts.stages[static_cast<int>(Stage::Ranking)].state = StageState::Open;
    const Wording wording(Language::English);
    const Result<Document> ranking = makePaper(requestFor(u"ranking"_s), season.facts, test::paperContext(wording));
    QVERIFY(ranking && ranking.value().meta.draft);
    const Result<Document> list = makePaper(requestFor(u"member-list"_s), season.facts, test::paperContext(wording));
    QVERIFY(list && !list.value().meta.draft);
}

void PapersTest::exampleIsStamped()
{
    AwardSeason season = test::makeAwardSeason();
    const Wording wording(Language::Khmer);
    const Result<Document> marked = makePaper(requestFor(u"ranking"_s), season.facts, test::paperContext(wording));
    QVERIFY(marked);
    QCOMPARE(marked.value().stamps, QStringList(u"ឧទាហរណ៍"_s));
    season.facts.settings.example = false;
    const Result<Document> real = makePaper(requestFor(u"ranking"_s), season.facts, test::paperContext(wording));
    QVERIFY(real && real.value().stamps.isEmpty());
}

void PapersTest::minutesTellTheSeason_data()
{
    QTest::addColumn<QString>("told");
    QTest::newRow("quorum at the opening")
        << u"At the opening 3 of 4 members with a vote were present; the quorum is 3"_s;
    QTest::newRow("absent with reason") << u"ឈឺ មានលិខិតពេទ្យ"_s;
    QTest::newRow("agenda") << u"សម្រេចអ្នកជាប់រង្វាន់"_s;
    QTest::newRow("note") << u"អង្គប្រជុំបានពិភាក្សា"_s;
    QTest::newRow("vote")
        << u"Result: carried; 2 for, 1 against, 0 abstained. Present 3 of 4 entitled to vote; quorum 3."_s;
    QTest::newRow("recused") << u"Recused from this motion: Meas Sokha."_s;
    QTest::newRow("dissent") << u"Meas Sokha (against): \"ខ្ញុំសុំឱ្យបោះឆ្នោតជំនួសការចាប់ឆ្នោត\""_s;
    QTest::newRow("excluded") << u"No. 9 Yim Dara: excluded by the rule \"at least 5 years in service\""_s;
    QTest::newRow("withdrawn") << u"No. 10 Nget Sovannary: withdrew before scoring"_s;
    QTest::newRow("late") << u"No. 6 Sim Bopha: late nomination, admitted"_s;
    QTest::newRow("waiver") << u"No. 7 Chhun Sambath: fewer sheets than the rules ask were accepted."_s;
    QTest::newRow("tie") << u"separated by Professional Practices: Keo Manit 35.00 > Heng Chantou 30.63"_s;
    QTest::newRow("lot witnesses") << u"ហួត សុភ័ក្ត្រ and ញឹក វណ្ណា"_s;
    QTest::newRow("returned") << u"returned the result on 2 April 2026 (no. 77)"_s;
    QTest::newRow("answer") << u"The committee confirmed its decision."_s;
    QTest::newRow("member left") << u"Member left, Long Pisey"_s;
    QTest::newRow("reopened") << u"Stage reopened, Moderation"_s;
    QTest::newRow("correction") << u"\"Chan Sophear\" became \"Chan Sophea\""_s;
    QTest::newRow("replaced paper") << u"Award report no. 108 of 11 April 2026 replaces no. 101"_s;
}

void PapersTest::minutesTellTheSeason()
{
    QFETCH(QString, told);
    const AwardSeason season = test::makeAwardSeason();
    const QString text = plainOf(season.facts, requestFor(u"minutes"_s), Language::English);
    QVERIFY2(text.contains(told), qPrintable(text));
}

void PapersTest::awardReportListsTheFive()
{
    const AwardSeason season = test::makeAwardSeason();
    const QString text = plainOf(season.facts, requestFor(u"award-report"_s), Language::Khmer);
    const QString five = text.left(text.indexOf(u"លឹម រតនា"_s)); // first of the reserves
    for (const QString &name : {u"សុខ ពិសិដ្ឋ"_s, u"ចាន់ សុភា"_s, u"កែវ ម៉ានិត"_s, u"ហេង ចន្ទូ"_s, u"ស៊ឹម បុប្ផា"_s}) {
        QVERIFY2(five.contains(name), qPrintable(name));
    }
    QVERIFY(text.contains(u"៨ រូប (ស្រី ៤ រូប)"_s));
    QVERIFY(text.contains(u"៥.០០០.០០០ រៀល"_s));
}

void PapersTest::paymentListAddsUp()
{
    const AwardSeason season = test::makeAwardSeason();
    const QString text = plainOf(season.facts, requestFor(u"payment-list"_s), Language::English);
    QVERIFY(text.contains(u"18,000,000"_s)); // 5 + 4 + 3 + 3 + 3 million
    QVERIFY(text.contains(u"eighteen million riels"_s));
}

void PapersTest::blankDateLeavesDots()
{
    const AwardSeason season = test::makeAwardSeason();
    const Wording wording(Language::Khmer);
    PaperContext context = test::paperContext(wording);
    context.date = {};
    context.number.clear();
    const Result<Document> paper = makePaper(requestFor(u"ranking"_s), season.facts, context);
    QVERIFY(paper);
    const QString text = toPlainText(paper.value());
    QVERIFY(text.contains(u"លេខ៖ ...."_s));
    QVERIFY(text.contains(u"ខែ...."_s));
}

RANGVOAN_TEST(PapersTest)
#include "paperstest.moc"
