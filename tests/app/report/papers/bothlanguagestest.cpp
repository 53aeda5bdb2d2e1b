// SPDX-License-Identifier: Apache-2.0
#include "app/report/pagesink.h"
#include "app/report/paginator.h"
#include "app/report/papers/catalogue.h"
#include "app/report/plain.h"
#include "app/report/qrmark.h"
#include "app/report/sidebyside.h"
#include "tests/app/report/papers/papercontext.h"
#include "tests/support/factsbuilder.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::report;
using test::AwardSeason;

namespace
{

PaperRequest anyRequest(const QString &kind)
{
    return {.kind = kind,
            .candidate = AwardSeason::candidate(kind == u"correction-notice"_s ? 2 : 1),
            .member = AwardSeason::member(1),
            .meeting = AwardSeason::meeting(2),
            .province = u"02"_s,
            .complaint = AwardSeason::complaint()};
}

Document inLanguage(const QString &kind, Language language)
{
    const AwardSeason season = test::makeAwardSeason();
    const Wording wording(language);
    return makePaper(anyRequest(kind), season.facts, test::paperContext(wording)).value_or(Document());
}

Document bothOf(const QString &kind)
{
    return sideBySide(inLanguage(kind, Language::Khmer), inLanguage(kind, Language::English));
}

/// The words of a document, each once: what must not get lost.
QSet<QString> wordsOf(const Document &document)
{
    QString text = toPlainText(document);
    text.replace(QRegularExpression(u"[\\s\\[\\]\u200b]+"_s), u" "_s);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

} // namespace

/// Papers in two languages, and the code in their corner.
class BothLanguagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingGetsLost_data();
    void nothingGetsLost();
    void paragraphsStandBesideEachOther();
    void sameTextsStandOnce();
    void whatOneLanguageSaysMoreKeepsItsPlace();
    void sealNamesThePaper();
    void draftsCarryNoCode();
    void codeIsSquareAndQuiet();
};

void BothLanguagesTest::nothingGetsLost_data()
{
    QTest::addColumn<QString>("kind");
    for (const PaperKind &kind : paperKinds()) {
        QTest::newRow(qPrintable(kind.code)) << kind.code;
    }
}

void BothLanguagesTest::nothingGetsLost()
{
    QFETCH(const QString, kind);
    const Document both = bothOf(kind);
    const QSet<QString> words = wordsOf(both);
    for (const Language language : {Language::Khmer, Language::English}) {
        QSet<QString> own = wordsOf(inLanguage(kind, language));
        own.subtract(words);
        own.removeIf([](const QString &word) { return word.contains(u'{') || word.contains(u'.'); }); // the page, dots
        own.subtract({u"Page"_s, u"of"_s});
        if (kind == u"certificate"_s) {
            own.subtract(
                {u"KINGDOM"_s, u"OF"_s, u"CAMBODIA"_s, u"Nation"_s, u"Religion"_s, u"King"_s}); // the motto once
        }
        QVERIFY2(own.isEmpty(), qPrintable(own.values().join(u' ')));
    }
    const Paginated pages = paginate(both);
    QVERIFY(!pages.pages.isEmpty() && pages.pages.size() <= 14);
    QVERIFY(kind != u"certificate"_s || pages.pages.size() == 1);
    if (const QString folder = qEnvironmentVariable("RANGVOAN_OUT"); !folder.isEmpty()) {
        QVERIFY(writePdf(pages, folder + u'/' + kind + u"-both.pdf"_s));
    }
}

void BothLanguagesTest::paragraphsStandBesideEachOther()
{
    Document khmer;
    Document english;
    khmer.add(Paragraph{.text = u"ក"_s});
    khmer.add(Paragraph{.text = u"ខ"_s, .bullet = u"-"_s});
    english.add(Paragraph{.text = u"a"_s});
    english.add(Paragraph{.text = u"b"_s, .bullet = u"-"_s});
    const Document both = sideBySide(khmer, english);
    QCOMPARE(both.blocks.size(), 1);
    const auto &table = std::get<Table>(both.blocks.constFirst());
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.at(0).cells.at(0).text.plain(), u"ក"_s);
    QCOMPARE(table.rows.at(0).cells.at(1).text.plain(), u"a"_s);
    QCOMPARE(table.rows.at(1).cells.at(1).text.plain(), u"- b"_s);
}

void BothLanguagesTest::sameTextsStandOnce()
{
    Document khmer;
    Document english;
    khmer.add(Table{.columns = {{}, {}}, .rows = {Row{.cells = cells({u"១"_s, u"Sok Dara"_s})}}});
    english.add(Table{.columns = {{}, {}}, .rows = {Row{.cells = cells({u"1"_s, u"Sok Dara"_s})}}});
    const auto table = std::get<Table>(sideBySide(khmer, english).blocks.constFirst());
    QCOMPARE(table.rows.at(0).cells.at(0).text.plain(), u"១\n1"_s);
    QCOMPARE(table.rows.at(0).cells.at(1).text.plain(), u"Sok Dara"_s);
}

void BothLanguagesTest::whatOneLanguageSaysMoreKeepsItsPlace()
{
    Document khmer;
    Document english;
    khmer.add(Heading{.text = u"ក"_s});
    khmer.add(PageBreak{});
    english.add(Heading{.text = u"a"_s});
    english.add(Rule{});
    english.add(PageBreak{});
    const Document both = sideBySide(khmer, english);
    QCOMPARE(both.blocks.size(), 3);
    QVERIFY(std::holds_alternative<Rule>(both.blocks.at(1)));
    QVERIFY(std::holds_alternative<PageBreak>(both.blocks.at(2)));
}

void BothLanguagesTest::sealNamesThePaper()
{
    AwardSeason season = test::makeAwardSeason();
    season.facts.head.hash = QByteArray::fromHex("00112233445566778899aabbccddeeff") + QByteArray(16, 'z');
    season.facts.categories[0].rulesHash = QByteArray(32, '\x1f');
    const Wording wording(Language::Khmer);
    PaperContext context = test::paperContext(wording);
    context.number = u"១០១ អយក"_s;
    const Result<Document> paper = makePaper(anyRequest(u"ranking"_s), season.facts, context);
    QVERIFY(paper);
    QCOMPARE(paper->meta.seal, u"RV1:2025-2026:RANKING:101 អយក:00112233445566778899AABBCCDDEEFF:"
                               "1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F"_s);
    QVERIFY(makePaper(anyRequest(u"undertaking"_s), season.facts, context)->meta.seal.isEmpty()); // a form to sign
}

void BothLanguagesTest::draftsCarryNoCode()
{
    const auto shapes = [](const Document &document) {
        const QList<Item> items = paginate(document).pages.constFirst().items;
        return std::count_if(items.cbegin(), items.cend(), [](const Item &item) {
            const auto *shape = std::get_if<ShapeItem>(&item);
            return shape != nullptr && shape->path.boundingRect().height() > 30 && shape->thickness == 0;
        });
    };
    Document paper = inLanguage(u"ranking"_s, Language::English);
    QCOMPARE(shapes(paper), 1);
    paper.meta.draft = true;
    QCOMPARE(shapes(paper), 0);
}

void BothLanguagesTest::codeIsSquareAndQuiet()
{
    const QRectF area(100, 200, 53, 53);
    // Version 2 at level M: 25 modules and a quiet zone of four at each side make 33.
    const QRectF dark = qrMark(u"RV1:2025-2026:RANKING"_s, area).boundingRect();
    const qreal module = 53.0 / 33;
    QVERIFY(qAbs(dark.left() - (100 + 4 * module)) < 0.01 && qAbs(dark.top() - (200 + 4 * module)) < 0.01);
    QVERIFY(qAbs(dark.width() - 25 * module) < 0.01 && qAbs(dark.height() - 25 * module) < 0.01);
    // The corner of a finder pattern: dark ring, light ring, dark heart.
    const QPainterPath path = qrMark(u"RV1:2025-2026:RANKING"_s, area);
    const auto isDark = [&](int x, int y) {
        return path.contains(QPointF(100 + (4.5 + x) * module, 200 + (4.5 + y) * module));
    };
    QVERIFY(isDark(0, 0) && isDark(6, 0) && isDark(0, 6) && isDark(3, 3) && isDark(2, 2) && isDark(4, 4));
    QVERIFY(!isDark(1, 1) && !isDark(5, 5) && !isDark(1, 5) && !isDark(7, 7));
    QVERIFY(qrMark(QString(5000, u'x'), area).isEmpty());
}

RANGVOAN_TEST(BothLanguagesTest)
#include "bothlanguagestest.moc"
