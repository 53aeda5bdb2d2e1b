// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/figurekind.h"
#include "app/domain/rulesetreader.h"
#include "app/procedure/paperwordings.h"
#include "app/report/pagesink.h"
#include "app/report/paginator.h"
#include "app/report/papers/catalogue.h"
#include "app/report/papers/requests.h"
#include "app/report/papers/wordings.h"
#include "app/report/plain.h"
#include "app/text/figuretext.h"
#include "app/text/segment.h"
#include "tests/app/report/papers/papercontext.h"
#include "tests/app/rulesets/rulesetfile.h"
#include "tests/support/factsbuilder.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::report;
using test::AwardSeason;

namespace
{

Result<Document> madeOffice(const CycleFacts &facts, const PaperRequest &request, Language language)
{
    const Wording wording(language);
    return makePaper(request, facts, test::paperContext(wording));
}

QString officeText(const CycleFacts &facts, const PaperRequest &request, Language language = Language::English)
{
    const Result<Document> paper = madeOffice(facts, request, language);
    return paper ? toPlainText(*paper) : u"refused: "_s + paper.error().arguments.join(u' ');
}

QStringList provincesOf(const CycleFacts &facts, const QString &kind)
{
    QStringList provinces;
    for (const PaperRequest &request : paperRequests(*paperKind(kind), facts, {})) {
        provinces.append(request.province);
    }
    return provinces;
}

} // namespace

/// Forms, letters and records of the office: each holds the facts it is made for, and no others.
class OfficePapersTest final : public QObject
{
    Q_OBJECT

private slots:
    void provincesThatSentAndThoseThatDidNot();
    void nameProofShowsOneProvinceLarge();
    void receiptCountsTheProvince();
    void missingDocumentsAreListed();
    void lotByHashCanBeRepeated();
    void openTieMakesALotForm();
    void ballotsForThoseWhoMayVote();
    void votesByName();
    void alternateSignsForWhoIsAway();
    void chairsFolderNamesRecusals();
    void annexTellsEveryFigure();
    void meetingPackSaysWhoLeaves();
    void meetingMinutesNameThePostOfTheDay();
    void complaintIsAnsweredFirst();
    void coverLetterNamesIssuedPapers();
    void blankSheetsCarryTheirCode();
    void nineSheetsFitTwoPages();
    void shippedWordingsAreGood_data();
    void shippedWordingsAreGood();
    void ownWordsStandOnThePaper();
};

void OfficePapersTest::provincesThatSentAndThoseThatDidNot()
{
    const AwardSeason season = test::makeAwardSeason();
    // Ten candidates of ten provinces of the 25.
    QCOMPARE(provincesOf(season.facts, u"receipt-slip"_s),
             (QStringList{u"02"_s, u"03"_s, u"06"_s, u"07"_s, u"08"_s, u"12"_s, u"14"_s, u"15"_s, u"17"_s, u"21"_s}));
    QCOMPARE(provincesOf(season.facts, u"reminder-letter"_s).size(), 15);
    QVERIFY(!provincesOf(season.facts, u"reminder-letter"_s).contains(u"21"_s));
    AwardSeason local = season;
    local.facts.settings.level = Level::Province;
    QVERIFY(provincesOf(local.facts, u"reminder-letter"_s).isEmpty());
}

void OfficePapersTest::nameProofShowsOneProvinceLarge()
{
    const AwardSeason season = test::makeAwardSeason();
    const PaperRequest request{.kind = u"name-proof"_s, .province = u"21"_s};
    const Result<Document> paper = madeOffice(season.facts, request, Language::English);
    QVERIFY(paper);
    bool found = false;
    for (const Block &block : paper->blocks) {
        const Table *table = std::get_if<Table>(&block);
        if (table == nullptr) {
            continue;
        }
        QCOMPARE(table->rows.size(), 1);
        const Run name = table->rows.constFirst().cells.at(1).text.runs.constFirst();
        QCOMPARE(name.text.trimmed(), u"ចាន់ សុភា"_s); // in Khmer on the English paper too
        QCOMPARE(name.points, 24.0);
        found = true;
    }
    QVERIFY(found);
    const QString text = toPlainText(*paper);
    QVERIFY(text.contains(u"Chan Sophea"_s) && text.contains(u"12 February 1982"_s));
    QVERIFY(!text.contains(u"Sok Piseth"_s));
}

void OfficePapersTest::receiptCountsTheProvince()
{
    AwardSeason season = test::makeAwardSeason();
    season.facts.candidates[1].nomination.provinceCode = u"08"_s; // where no. 6 is, who came late
    const QString text = officeText(season.facts, {.kind = u"receipt-slip"_s, .province = u"08"_s});
    QVERIFY2(text.contains(u"has received 2 nominations from Kandal Province"_s), qPrintable(text));
    QVERIFY(text.contains(u"received late"_s));
    QVERIFY(officeText(season.facts, {.kind = u"receipt-slip"_s, .province = u"21"_s}).startsWith(u"refused"_s));
}

void OfficePapersTest::missingDocumentsAreListed()
{
    AwardSeason season = test::makeAwardSeason();
    const std::shared_ptr<RuleSet> rules = season.rules();
    rules->eligibility[0].documents = {{u"id"_s, {u"អត្តសញ្ញាណប័ណ្ណ"_s, u"identity card"_s}},
                                       {u"cv"_s, {u"ប្រវត្តិរូប"_s, u"curriculum vitae"_s}}};
    season.setRules(rules);
    season.facts.evidence[0].document = u"id"_s; // of no. 1
    const PaperRequest first{.kind = u"evidence-checklist"_s, .candidate = AwardSeason::candidate(1)};
    QVERIFY(officeText(season.facts, first).contains(u"Still missing: curriculum vitae."_s));
    const PaperRequest second{.kind = u"evidence-checklist"_s, .candidate = AwardSeason::candidate(2)};
    QVERIFY(officeText(season.facts, second).contains(u"Still missing: identity card and curriculum vitae."_s));
    season.facts.evidence.append(season.facts.evidence.constFirst());
    season.facts.evidence.last().document = u"cv"_s;
    QVERIFY(officeText(season.facts, first).contains(u"Nothing that the rules ask for is missing."_s));
    const QString list = officeText(season.facts, {.kind = u"missing-list"_s, .category = season.category});
    QVERIFY(!list.contains(u"Sok Piseth"_s) && list.contains(u"Chan Sophea"_s));
    QVERIFY(!list.contains(u"Nget Sovannary"_s)); // withdrew
}

void OfficePapersTest::lotByHashCanBeRepeated()
{
    AwardSeason season = test::makeAwardSeason();
    season.facts.tieRulings[0].method = TieMethod::LotByHash;
    season.facts.tieRulings[0].published = u"closing price 101.5"_s;
    const QString text = officeText(season.facts, {.kind = u"lot-paper"_s, .category = season.category});
    for (const char *ticket : {"closing price 101.5\n5,6\n5", "closing price 101.5\n5,6\n6"}) {
        const QByteArray hash = QCryptographicHash::hash(ticket, QCryptographicHash::Sha256).toHex();
        QVERIFY2(text.contains(QString::fromLatin1(hash)), ticket);
    }
    QVERIFY(text.contains(u"printf '%s\\n%s\\n%s' \"closing price 101.5\" \"5,6\" 5 | sha256sum"_s));
}

void OfficePapersTest::openTieMakesALotForm()
{
    AwardSeason season = test::makeAwardSeason();
    const QString drawn = officeText(season.facts, {.kind = u"lot-paper"_s, .category = season.category});
    QVERIFY(drawn.contains(u"ហួត សុភ័ក្ត្រ"_s) && !drawn.contains(u"To be drawn"_s));
    season.facts.tieRulings.clear(); // nos 5 and 6 share the place of the last seat
    const QString open = officeText(season.facts, {.kind = u"lot-paper"_s, .category = season.category});
    QVERIFY2(open.contains(u"To be drawn: places 5 to 6"_s), qPrintable(open));
    QVERIFY(open.contains(u"Lim Ratana"_s) && open.contains(u"Sim Bopha"_s) && !open.contains(u"Keo Manit"_s));
    QVERIFY(paperRequests(*paperKind(u"lot-paper"_s), season.facts, season.category).isEmpty()); // it is closed
    season.facts.stages[static_cast<int>(Stage::Ranking)].state = StageState::Open;
    QCOMPARE(paperRequests(*paperKind(u"lot-paper"_s), season.facts, season.category).size(), 1);
}

void OfficePapersTest::ballotsForThoseWhoMayVote()
{
    AwardSeason season = test::makeAwardSeason();
    const PaperRequest request{.kind = u"ballot"_s, .category = season.category};
    const auto foot = [&] {
        return madeOffice(season.facts, request, Language::English)->foot.left;
    };
    QVERIFY(foot().endsWith(u"may vote on these seats: 4."_s));      // chair, deputy, two members
    season.facts.conflicts[0].candidate = AwardSeason::candidate(3); // who takes a seat
    QVERIFY(foot().endsWith(u"may vote on these seats: 3."_s));
}

void OfficePapersTest::votesByName()
{
    const AwardSeason season = test::makeAwardSeason();
    const QString text = officeText(season.facts, {.kind = u"vote-record"_s, .meeting = AwardSeason::meeting(2)});
    QVERIFY(text.contains(u"Motion no. 2"_s) && !text.contains(u"Motion no. 3"_s)); // the first was in meeting no. 1
    QVERIFY(text.contains(u"Result: carried; 2 for, 1 against, 0 abstained."_s));
    CycleFacts facts = season.facts;
    QCOMPARE(paperRequests(*paperKind(u"vote-record"_s), facts, {}).size(), 2);
    facts.motions.removeFirst(); // the only one of meeting no. 1
    QCOMPARE(paperRequests(*paperKind(u"vote-record"_s), facts, {}).constFirst().meeting, AwardSeason::meeting(2));
    QVERIFY(text.contains(u"secret"_s)); // the coverage vote was only counted
    QVERIFY(text.contains(u"recused"_s) && text.contains(u"against"_s));
}

/// In meeting no. 2 two vote by counts on the second motion; one of them is away and the alternate sits in.
void OfficePapersTest::alternateSignsForWhoIsAway()
{
    CycleFacts facts = test::makeAwardSeason().facts;
    const PaperRequest request{.kind = u"vote-record"_s, .meeting = AwardSeason::meeting(2)};
    facts.members[3].details.alternate = true;
    facts.attendance.append({AwardSeason::meeting(2), AwardSeason::member(4), true, {}, {}, {}});
    QCOMPARE(officeText(facts, request).count(u"Long Pisey"_s), 0); // everybody is there: the alternate only listens
    for (Attendance &row : facts.attendance) {
        row.present = row.present && row.member != AwardSeason::member(5);
    }
    QCOMPARE(officeText(facts, request).count(u"Long Pisey"_s), 1); // the third motion was voted by name without her
}

void OfficePapersTest::chairsFolderNamesRecusals()
{
    const AwardSeason season = test::makeAwardSeason();
    const QString text = officeText(season.facts, {.kind = u"chairs-folder"_s, .category = season.category});
    QVERIFY2(text.contains(u"Meas Sokha: No. 7 Chhun Sambath (Relative)"_s), qPrintable(text));
    QVERIFY(text.contains(u"No. 6 Sim Bopha holds the last seat, No. 5 Lim Ratana is the first without one: they have "
                          "equal points"_s));
    QVERIFY(text.contains(u"separated by lot: Sim Bopha > Lim Ratana"_s));
}

/// Every figure of the specialist's part with its meaning, in both languages; members stay unnamed.
void OfficePapersTest::annexTellsEveryFigure()
{
    const AwardSeason season = test::makeAwardSeason();
    for (const Language language : {Language::English, Language::Khmer}) {
        const Wording words(language);
        const QString text =
            officeText(season.facts, {.kind = u"cut-line-annex"_s, .category = season.category}, language);
        for (const FigureKind kind : allFigureKinds) {
            QVERIFY2(text.contains(figureMeaning(kind, words)) || kind == FigureKind::ModelChance,
                     qPrintable(figureName(kind, words) + u'\n' + text));
        }
        for (const Member &member : season.facts.members) {
            QVERIFY(!text.contains(member.details.name.khmer()) || member.details.post != Post::Member);
            QVERIFY(!text.contains(member.details.name.latin) || member.details.post != Post::Member);
        }
    }
}

void OfficePapersTest::meetingPackSaysWhoLeaves()
{
    const AwardSeason season = test::makeAwardSeason();
    const QString text = officeText(season.facts, {.kind = u"meeting-pack"_s, .meeting = AwardSeason::meeting(2)});
    QVERIFY(text.contains(u"Chhun Sambath"_s));
    QVERIFY(!text.contains(u"Sok Piseth"_s)); // nobody leaves for him
    QVERIFY(text.contains(u"Members with a vote: 4. Quorum: 3."_s));
    QVERIFY(!text.contains(u"Relative"_s)); // who, not why
}

/// The deputy takes the chair between two meetings: the minutes of the first still call her deputy. Who was there
/// signs.
void OfficePapersTest::meetingMinutesNameThePostOfTheDay()
{
    AwardSeason season = test::makeAwardSeason();
    CycleFacts &facts = season.facts;
    const QDate second = facts.meetings.at(1).details.date;
    facts.meetings[0].details.date = second.addDays(-10);
    facts.members[1].actsAsChair = true;
    facts.members[2].endedOn = second.addDays(-5);
    Amendment passed;
    passed.kind = EventType::ChairPassedToDeputy;
    passed.member = facts.members.at(1).id;
    passed.grounds.date = second.addDays(-1);
    facts.amendments.append(passed);
    facts.attendance.clear();
    for (int i = 1; i < 3; ++i) {
        facts.attendance.append({AwardSeason::meeting(1), facts.members.at(i).id, true, {}, {}, {}});
    }
    facts.attendance.append({AwardSeason::meeting(2), facts.members.at(1).id, true, {}, {}, {}});
    const auto minutes = [&facts](int meeting) {
        return officeText(facts, {.kind = u"meeting-minutes"_s, .meeting = AwardSeason::meeting(meeting)});
    };
    const QString acting = u"Deputy chair, acting as chair"_s;
    QVERIFY(!minutes(1).contains(acting));
    QCOMPARE(minutes(1).count(u"Deputy chair"_s), 2); // in the list and under the paper
    QCOMPARE(minutes(1).count(facts.members.at(2).details.name.latin), 2);
    QCOMPARE(minutes(2).count(acting), 2);
    QVERIFY(!minutes(2).contains(facts.members.at(2).details.name.latin));
}

void OfficePapersTest::complaintIsAnsweredFirst()
{
    AwardSeason season = test::makeAwardSeason();
    const PaperRequest request{.kind = u"complaint-reply"_s, .complaint = AwardSeason::complaint()};
    const QString text = officeText(season.facts, request);
    QVERIFY(text.contains(u"The answer of the committee: ការចាប់ឆ្នោតបានធ្វើឡើង"_s));
    QVERIFY(text.contains(u"No. 5 Lim Ratana"_s) && text.contains(u"Tep Channa, who did not mark"_s));
    QCOMPARE(paperRequests(*paperKind(u"complaint-reply"_s), season.facts, season.category).size(), 1);
    season.facts.complaints[0].answeredOn = {};
    QVERIFY(!madeOffice(season.facts, request, Language::English));
    QVERIFY(paperRequests(*paperKind(u"complaint-reply"_s), season.facts, season.category).isEmpty());
}

void OfficePapersTest::coverLetterNamesIssuedPapers()
{
    const AwardSeason season = test::makeAwardSeason();
    const PaperRequest request{.kind = u"cover-letter"_s, .category = season.category};
    const QString khmer = officeText(season.facts, request, Language::Khmer);
    QVERIFY(khmer.contains(u"លេខ ១០៨"_s) && !khmer.contains(u"លេខ ១០១ ចុះ"_s)); // the corrected one, not the annulled
    QVERIFY(khmer.contains(u"បេក្ខជនចំនួន ៨ រូប (ស្រី ៤ រូប)"_s));
    QVERIFY(!officeText(season.facts, request).contains(u"no. 108"_s)); // that print was in Khmer
}

void OfficePapersTest::blankSheetsCarryTheirCode()
{
    const AwardSeason season = test::makeAwardSeason();
    const QList<PaperRequest> sheets = paperRequests(*paperKind(u"score-sheet-blank"_s), season.facts, season.category);
    QCOMPARE(sheets.size(), 23); // eight candidates, three members, one recused
    QStringList texts;
    for (const PaperRequest &sheet : sheets) {
        texts.append(officeText(season.facts, sheet));
    }
    QVERIFY(texts.removeDuplicates() == 0);
    QVERIFY(!texts.contains(QString()));
}

/// The whole rule set, nine members, the longest sums: one leaf, front and back.
void OfficePapersTest::nineSheetsFitTwoPages()
{
    AwardSeason season = test::makeAwardSeason();
    const Result<RuleSet> rules = readRuleSet(test::rulesetFile(u"good-teacher.json"_s), u"good-teacher"_s);
    QVERIFY(rules);
    season.setRules(std::make_shared<RuleSet>(*rules));
    const ScoreSheet pattern = season.facts.sheets.constFirst();
    season.facts.sheets.clear();
    for (int number = 1; number <= 9; ++number) {
        ScoreSheet sheet = pattern;
        sheet.id = SheetId(std::array<std::uint8_t, 16>{static_cast<std::uint8_t>(number)});
        sheet.member = AwardSeason::member(number);
        sheet.steps.clear();
        for (int i = 0; i < rules->indicators.size(); ++i) {
            sheet.steps.append((i * number) % (rules->scale.maximum() + 1));
        }
        season.facts.sheets.append(sheet);
    }
    const Segmenter segmenter;
    for (const Language language : {Language::Khmer, Language::English}) {
        const auto paper = madeOffice(
            season.facts, {.kind = u"how-this-score"_s, .round = 1, .candidate = AwardSeason::candidate(1)}, language);
        QVERIFY(paper);
        const Paginated pages = paginate(*paper, [&segmenter](QStringView text) { return segmenter.withBreaks(text); });
        if (const QString folder = qEnvironmentVariable("RANGVOAN_OUT"); !folder.isEmpty()) {
            QVERIFY(writePdf(pages, folder + u"/nine-sheets-%1.pdf"_s.arg(static_cast<int>(language))));
        }
        QCOMPARE(pages.pages.size(), 2);
    }
}

void OfficePapersTest::shippedWordingsAreGood_data()
{
    QTest::addColumn<QString>("key");
    for (const WordingRule &rule : wordingRules()) {
        QTest::newRow(qPrintable(rule.key)) << rule.key;
    }
}

void OfficePapersTest::shippedWordingsAreGood()
{
    QFETCH(const QString, key);
    for (const Language language : {Language::Khmer, Language::English}) {
        const QString text = shippedWording(key, language);
        QVERIFY(!text.isEmpty());
        const Status good = checkWording({key, language == Language::Khmer ? u"km"_s : u"en"_s, text});
        QVERIFY2(good, good ? "" : qPrintable(good.error().arguments.join(u' ')));
    }
}

void OfficePapersTest::ownWordsStandOnThePaper()
{
    AwardSeason season = test::makeAwardSeason();
    season.facts.wordings = {{u"cover-letter"_s, u"en"_s, u"We send {seats} names of {category}.\nOn {decided_on}."_s}};
    const PaperRequest request{.kind = u"cover-letter"_s, .category = season.category};
    const QString text = officeText(season.facts, request);
    QVERIFY(text.contains(u"We send 5 names of"_s) && text.contains(u"On 27 March 2026."_s));
    QVERIFY(!text.contains(u"has the honour"_s));
    QVERIFY(officeText(season.facts, request, Language::Khmer).contains(u"កិត្តិយស"_s));
}

RANGVOAN_TEST(OfficePapersTest)
#include "officepaperstest.moc"
