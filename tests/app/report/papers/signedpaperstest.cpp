// SPDX-License-Identifier: Apache-2.0
#include "app/report/furniture.h"
#include "app/report/paginator.h"
#include "app/report/papers/catalogue.h"
#include "app/report/papers/coverlist.h"
#include "app/report/plain.h"
#include "tests/app/report/papers/papercontext.h"
#include "tests/support/factsbuilder.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::report;
using test::AwardSeason;

namespace
{

Result<Document> madeToSign(const CycleFacts &facts, const PaperRequest &request, const PaperContext &context)
{
    return makePaper(request, facts, context);
}

QString textToSign(const CycleFacts &facts, const PaperRequest &request)
{
    const Wording wording(Language::English);
    const Result<Document> paper = madeToSign(facts, request, test::paperContext(wording));
    return paper ? toPlainText(*paper) : u"refused: "_s + paper.error().arguments.join(u' ');
}

QStringList signersOf(const Document &paper)
{
    QStringList names;
    for (const Block &block : paper.blocks) {
        if (const auto *signatures = std::get_if<SignatureBlock>(&block); signatures != nullptr) {
            for (const Signer &signer : signatures->signers) {
                names.append(signer.name);
            }
        }
    }
    return names;
}

PaperRequest certificateOf(const AwardSeason &season)
{
    return {.kind = u"certificate"_s,
            .category = season.category,
            .candidate = season.facts.decisionInForce(season.category)->seats.constFirst()};
}

} // namespace

/// What stands where people sign: nobody signs for what he did not do, and the paper says which one it is.
class SignedPapersTest final : public QObject
{
    Q_OBJECT

private slots:
    void absentMembersNeitherComeNorSign();
    void provincesWriteTheirOwnPlace();
    void certificateHasItsNumber();
    void correctedCertificateNamesTheOld();
    void certificateIsSignedByWhoApproved();
    void certificateIsOnePage_data();
    void certificateIsOnePage();
    void filledSheetCarriesTheCode();
    void packIsCountedThrough();
    void packListSaysWhereAPaperBegins();
};

void SignedPapersTest::absentMembersNeitherComeNorSign()
{
    const AwardSeason season = test::makeAwardSeason();
    const Attendance &absent = season.facts.attendance.constLast(); // of the last meeting
    QVERIFY(!absent.present);
    const QString name = season.facts.member(absent.member)->details.name.latin;
    const Wording wording(Language::English);
    const PaperContext context = test::paperContext(wording);
    const Result<Document> minutes =
        madeToSign(season.facts, {.kind = u"meeting-minutes"_s, .meeting = absent.meeting}, context);
    QVERIFY(minutes);
    const QStringList signers = signersOf(*minutes);
    QVERIFY(!signers.contains(name));
    const auto present =
        std::count_if(season.facts.attendance.cbegin(), season.facts.attendance.cend(),
                      [&absent](const Attendance &row) { return row.meeting == absent.meeting && row.present; });
    QCOMPARE(signers.size(), present);
    // The list of attendance has no hour of arrival for him, whatever was typed before he was found absent.
    AwardSeason typed = season;
    typed.facts.attendance.last().in = QTime(8, 30);
    const Result<Document> list =
        madeToSign(typed.facts, {.kind = u"attendance"_s, .meeting = absent.meeting}, context);
    QVERIFY(list);
    bool found = false;
    for (const Block &block : list->blocks) {
        const auto *table = std::get_if<Table>(&block);
        for (const Row &row : table == nullptr ? QList<Row>() : table->rows) {
            if (row.cells.at(1).text.plain() == name) {
                QVERIFY(row.cells.at(4).text.isEmpty() && row.cells.at(5).text.isEmpty());
                QCOMPARE(row.cells.at(6).text.plain(), absent.reason);
                found = true;
            }
        }
    }
    QVERIFY(found);
    // Before the attendance is entered, everybody is expected.
    AwardSeason planned = season;
    planned.facts.attendance.clear();
    const Result<Document> before =
        madeToSign(planned.facts, {.kind = u"meeting-minutes"_s, .meeting = absent.meeting}, context);
    QVERIFY(before && signersOf(*before).contains(name));
}

void SignedPapersTest::provincesWriteTheirOwnPlace()
{
    AwardSeason season = test::makeAwardSeason();
    season.facts.settings.placeEn = u"Phnom Penh"_s;
    const QString proof = textToSign(season.facts, {.kind = u"name-proof"_s, .province = u"21"_s});
    QVERIFY2(proof.contains(u"Done at ...."_s), qPrintable(proof));
    const QString form = textToSign(season.facts, {.kind = u"nomination-form"_s, .category = season.category});
    QVERIFY2(form.contains(u"Done at ...."_s), qPrintable(form));
    const QString letter = textToSign(season.facts, {.kind = u"cover-letter"_s, .category = season.category});
    QVERIFY2(letter.contains(u"Done at Phnom Penh"_s), qPrintable(letter));
}

void SignedPapersTest::certificateHasItsNumber()
{
    const AwardSeason season = test::makeAwardSeason();
    const QString text = textToSign(season.facts, certificateOf(season));
    QVERIFY2(text.contains(u"No: 101"_s), qPrintable(text));
    QCOMPARE(text.count(u"Certificate of honour"_s), 1);
    QVERIFY(!text.contains(u"replaces"_s));
}

void SignedPapersTest::correctedCertificateNamesTheOld()
{
    const AwardSeason season = test::makeAwardSeason();
    const Wording wording(Language::English);
    PaperContext context = test::paperContext(wording);
    context.replacesNumber = u"77"_s;
    const Result<Document> paper = madeToSign(season.facts, certificateOf(season), context);
    QVERIFY(paper);
    const QString text = toPlainText(*paper);
    QVERIFY2(text.contains(u"This paper replaces no. 77, which is annulled."_s), qPrintable(text));
    QCOMPARE(text.count(u"Certificate of honour"_s), 1);
    QCOMPARE(paginate(*paper).pages.size(), 1);
}

void SignedPapersTest::certificateIsSignedByWhoApproved()
{
    AwardSeason season = test::makeAwardSeason();
    const Wording wording(Language::English);
    PaperContext context = test::paperContext(wording);
    context.authority = {};
    Instruction approved;
    approved.category = season.category;
    approved.outcome = AuthorityOutcome::Approved;
    approved.from = u"Minister of Education"_s;
    Instruction returned = approved;
    returned.outcome = AuthorityOutcome::Returned;
    returned.from = u"Cabinet"_s;
    season.facts.instructions = {approved, returned};
    const Result<Document> paper = madeToSign(season.facts, certificateOf(season), context);
    QVERIFY(paper);
    const QString text = toPlainText(*paper);
    QVERIFY2(text.contains(u"Minister of Education"_s) && !text.contains(u"Cabinet"_s), qPrintable(text));
}

void SignedPapersTest::certificateIsOnePage_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Khmer") << Language::Khmer;
    QTest::newRow("English") << Language::English;
}

void SignedPapersTest::certificateIsOnePage()
{
    QFETCH(Language, language);
    AwardSeason season = test::makeAwardSeason();
    const PaperRequest request = certificateOf(season);
    for (Candidate &candidate : season.facts.candidates) { // the longest a school may be called
        candidate.nomination.schoolKm = u"វិទ្យាល័យ ហ៊ុន សែន សេរីភាព ក្រុងព្រះសីហនុ ខេត្តព្រះសីហនុ"_s;
        candidate.nomination.schoolLatin = u"Hun Sen Serei Pheap High School of the Municipality of Preah Sihanouk"_s;
    }
    const Wording wording(language);
    const Result<Document> paper = madeToSign(season.facts, request, test::paperContext(wording));
    QVERIFY(paper);
    QCOMPARE(paginate(*paper).pages.size(), 1);
}

void SignedPapersTest::filledSheetCarriesTheCode()
{
    AwardSeason season = test::makeAwardSeason();
    season.facts.head.hash = QByteArray(32, '\x11');
    const ScoreSheet &sheet = season.facts.sheets.constFirst();
    const Wording wording(Language::English);
    const PaperContext context = test::paperContext(wording);
    const auto sealOf = [&](const QString &kind) {
        const Result<Document> paper = madeToSign(
            season.facts,
            {.kind = kind, .category = season.category, .candidate = sheet.candidate, .member = sheet.member}, context);
        return paper ? paper->meta.seal : u"refused"_s;
    };
    QVERIFY(sealOf(u"score-sheet"_s).startsWith(u"RV1:"_s));
    QCOMPARE(sealOf(u"score-sheet-blank"_s), QString()); // nobody has said anything on it yet
}

void SignedPapersTest::packIsCountedThrough()
{
    Document letter;
    letter.meta.language = Language::English;
    letter.add(Paragraph{.text = u"letter"_s});
    Document certificate = letter;
    certificate.page.frame = Frame::Certificate;
    Paginated pack = paginate(letter);
    append(pack, paginate(certificate));
    append(pack, paginate(letter));
    numberPages(pack, Language::English);
    QVERIFY(pageText(pack.pages.at(0)).endsWith(u"1 / 3"_s));
    QCOMPARE(pageText(pack.pages.at(1)), u"letter"_s);
    QVERIFY(pageText(pack.pages.at(2)).endsWith(u"3 / 3"_s));
    numberPages(pack, Language::Khmer);
    QVERIFY(pageText(pack.pages.at(2)).endsWith(u"៣ / ៣"_s));
}

void SignedPapersTest::packListSaysWhereAPaperBegins()
{
    const QList<CoverLine> lines{{u"Minutes"_s, {}, 5}, {u"Certificate"_s, u"Sok Dara"_s, 1}, {u"Letter"_s, {}, 2}};
    const Document list =
        coverList({.title = u"Papers"_s, .stamps = {}, .ownPages = 2}, lines, Wording(Language::English));
    QStringList begins;
    for (const Block &block : list.blocks) {
        const auto *table = std::get_if<Table>(&block);
        for (const Row &row : table == nullptr ? QList<Row>() : table->rows) {
            begins.append(row.cells.at(3).text.plain());
        }
    }
    QCOMPARE(begins, (QStringList{u"3"_s, u"8"_s, u"9"_s, QString()})); // the sum begins nowhere
}

RANGVOAN_TEST(SignedPapersTest)
#include "signedpaperstest.moc"
