// SPDX-License-Identifier: Apache-2.0
#include "app/report/furniture.h"
#include "app/report/paginator.h"
#include "tests/support/testmain.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::report;

/// What stands on which page.
class TestPaginator : public QObject
{
    Q_OBJECT

private slots:
    void emptyPaperHasOnePage();
    void widowAndOrphanLines_data();
    void widowAndOrphanLines();
    void headingStaysWithItsText();
    void signatureNeverStandsAlone();
    void lastSignerStandsInTheMiddle();
    void tooLongAChainIsCut();
    void pageBreakStartsAPage();
    void fillingSpacersShareTheRest();
    void pageNumbersInBothLanguages();
    void headIsLeftOutOnTheFirstPage();
    void draftIsSaidOnEveryPage();
    void outlineKnowsThePages();
    void everyPageHasItsSize();
};

namespace
{
constexpr qreal bodyPoints = 11;

qreal latinLine()
{
    const LineRoom room = lineRoom(Face::Latin);
    return (room.above + room.below) * bodyPoints;
}

// An English paper whose pages hold this many lines of one paragraph.
Document paperOf(int linesPerPage)
{
    Document paper;
    paper.meta.language = Language::English;
    paper.page.bottom = paper.page.size().height() - paper.page.top - latinLine() * linesPerPage - 0.5;
    return paper;
}

// A paragraph of forced lines: a1, a2, ...
Paragraph linesCalled(const QString &name, int count)
{
    QStringList lines;
    for (int i = 1; i <= count; ++i) {
        lines.append(name + QString::number(i));
    }
    return Paragraph{.text = lines.join(u'\n'), .after = 0};
}

QStringList textsOf(const Paginated &paper)
{
    QStringList texts;
    for (const Page &page : paper.pages) {
        texts.append(pageText(page));
    }
    return texts;
}

QList<int> linesPerPage(const Paginated &paper)
{
    QList<int> counts;
    for (const QString &text : textsOf(paper)) {
        counts.append(int(text.split(u'\n', Qt::SkipEmptyParts).size()));
    }
    return counts;
}
} // namespace

void TestPaginator::emptyPaperHasOnePage()
{
    const Paginated paper = paginate(Document());
    QCOMPARE(paper.pages.size(), 1);
    QVERIFY(pageText(paper.pages.first()).isEmpty());
}

void TestPaginator::widowAndOrphanLines_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QList<int>>("pages");
    QTest::newRow("fits") << 0 << 10 << QList<int>{10};
    QTest::newRow("one line over: two go") << 0 << 11 << QList<int>{9, 2};
    QTest::newRow("two lines over") << 0 << 12 << QList<int>{10, 2};
    QTest::newRow("one line of room: none starts there") << 8 << 4 << QList<int>{8, 4};
    QTest::newRow("three lines stay whole") << 7 << 3 << QList<int>{7, 3};
    QTest::newRow("over three pages") << 0 << 25 << QList<int>{10, 10, 5};
}

void TestPaginator::widowAndOrphanLines()
{
    QFETCH(int, before);
    QFETCH(int, lines);
    QFETCH(QList<int>, pages);
    Document paper = paperOf(10);
    if (before > 0) {
        paper.add(linesCalled(u"a"_s, before));
    }
    paper.add(linesCalled(u"b"_s, lines));
    QCOMPARE(linesPerPage(paginate(paper)), pages);
}

void TestPaginator::headingStaysWithItsText()
{
    // Room for the heading alone after nine lines and a bit: it goes to the next page with the text.
    for (int before = 5; before <= 11; ++before) {
        Document paper = paperOf(12);
        paper.add(linesCalled(u"a"_s, before));
        paper.add(Heading{.text = u"HEADING"_s, .level = 2});
        paper.add(linesCalled(u"b"_s, 2));
        for (const QString &text : textsOf(paginate(paper))) {
            QCOMPARE(text.contains(u"HEADING"_s), text.contains(u"b1"_s));
        }
    }
}

void TestPaginator::signatureNeverStandsAlone()
{
    for (int before = 2; before <= 30; ++before) {
        Document paper = paperOf(30);
        paper.add(linesCalled(u"a"_s, before));
        paper.add(DateBlock{.lunar = u"lunar"_s, .solar = u"solar"_s});
        paper.add(SignatureBlock{.signers = {Signer{.above = {u"post"_s}, .name = u"NAME"_s}}});
        const QStringList texts = textsOf(paginate(paper));
        const QString last = u"a"_s + QString::number(before);
        QVERIFY2(texts.last().contains(last) && texts.last().contains(u"lunar"_s), qUtf8Printable(texts.last()));
        QVERIFY(texts.last().contains(u"post"_s) && texts.last().contains(u"NAME"_s));
    }
}

void TestPaginator::lastSignerStandsInTheMiddle()
{
    Document paper;
    paper.meta.language = Language::English;
    SignatureBlock block;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s}) {
        block.signers.append(Signer{.above = {u"post "_s + name}, .name = u"NAME "_s + name});
    }
    paper.add(block);
    const Paginated pages = paginate(paper);
    QHash<QString, QRectF> places; // left end, base line, width
    for (const Item &item : pages.pages.constFirst().items) {
        if (const auto *text = std::get_if<TextItem>(&item); text != nullptr) {
            places.insert(text->text, QRectF(text->base, QSizeF(text->width, 0)));
        }
    }
    const qreal middle = paper.page.content().center().x();
    QVERIFY(qAbs(places.value(u"NAME B"_s).center().x() - middle) < 0.5);
    QVERIFY(qAbs(places.value(u"NAME D"_s).center().x() - middle) < 0.5);
    QVERIFY(qAbs(places.value(u"post D"_s).center().x() - middle) < 0.5);
    // The same room to sign in both rows, and the second post does not hang on the names above it.
    const auto room = [&places](const QString &who) {
        return places.value(u"NAME "_s + who).y() - places.value(u"post "_s + who).y();
    };
    QCOMPARE(room(u"D"_s), room(u"A"_s));
    QVERIFY(places.value(u"post D"_s).y() - places.value(u"NAME A"_s).y() > 2 * latinLine());
}

void TestPaginator::tooLongAChainIsCut()
{
    Document paper = paperOf(10);
    for (int i = 0; i < 30; ++i) {
        paper.add(Paragraph{.text = u"kept"_s, .keepWithNext = true});
    }
    const Paginated pages = paginate(paper);
    int lines = 0;
    for (const int count : linesPerPage(pages)) {
        QVERIFY(count > 0 && count <= 10);
        lines += count;
    }
    QCOMPARE(lines, 30);
}

void TestPaginator::pageBreakStartsAPage()
{
    Document paper = paperOf(40);
    paper.add(linesCalled(u"a"_s, 2));
    paper.add(PageBreak{});
    paper.add(Heading{.text = u"next"_s});
    paper.add(PageBreak{});
    QCOMPARE(textsOf(paginate(paper)), (QStringList{u"a1\na2"_s, u"next"_s}));
}

void TestPaginator::fillingSpacersShareTheRest()
{
    Document paper = paperOf(21);
    paper.add(Spacer{.fill = true});
    paper.add(linesCalled(u"a"_s, 1));
    paper.add(Spacer{.fill = true});
    const Paginated pages = paginate(paper);
    const auto *words = std::get_if<TextItem>(&pages.pages.first().items.first());
    QVERIFY(words != nullptr);
    const QRectF content = paper.page.content();
    const qreal top = words->base.y() - lineRoom(Face::Latin).above * bodyPoints;
    QVERIFY2(qAbs(top + latinLine() / 2 - content.center().y()) < 4, "the line stands in the middle of the page");
}

void TestPaginator::pageNumbersInBothLanguages()
{
    QCOMPARE(numberIn(Language::Khmer, 1234567890), u"១២៣៤៥៦៧៨៩០"_s);
    QCOMPARE(numberIn(Language::English, 1234567890), u"1234567890"_s);
    Document paper;
    paper.foot.right = u"{page}/{pages}"_s;
    for (int i = 0; i < 12; ++i) {
        paper.add(Paragraph{.text = u"ក"_s});
        paper.add(PageBreak{});
    }
    QStringList texts = textsOf(paginate(paper));
    QCOMPARE(texts.size(), 12);
    QCOMPARE(texts.at(9), u"ក\n១០/១២"_s);
    paper.meta.language = Language::English;
    texts = textsOf(paginate(paper));
    QCOMPARE(texts.at(11), u"ក\n12/12"_s);
}

void TestPaginator::headIsLeftOutOnTheFirstPage()
{
    Document paper;
    paper.head.left = u"HEAD"_s;
    paper.foot = {.left = u"FOOT"_s, .onFirstPage = false};
    paper.add(Paragraph{.text = u"one"_s});
    paper.add(PageBreak{});
    paper.add(Paragraph{.text = u"two"_s});
    QCOMPARE(textsOf(paginate(paper)), (QStringList{u"one"_s, u"HEAD\ntwo\nFOOT"_s}));
}

void TestPaginator::draftIsSaidOnEveryPage()
{
    Document paper;
    paper.meta = {.language = Language::English, .draft = true};
    paper.stamps = {u"Example"_s};
    paper.add(Paragraph{.text = u"one"_s});
    paper.add(PageBreak{});
    paper.add(Paragraph{.text = u"two"_s});
    for (const QString &text : textsOf(paginate(paper))) {
        QVERIFY(text.contains(u"Draft"_s));
        QVERIFY(text.contains(u"Example"_s));
    }
}

void TestPaginator::outlineKnowsThePages()
{
    Document paper;
    paper.add(Heading{.text = u"first"_s});
    paper.add(PageBreak{});
    paper.add(Heading{.text = u"second"_s, .level = 2});
    paper.add(Heading{.text = u"third"_s, .level = 3});
    const QList<OutlineEntry> outline = paginate(paper).outline;
    QCOMPARE(outline.size(), 2);
    QCOMPARE(outline.at(0).title, u"first"_s);
    QCOMPARE(outline.at(0).page, 0);
    QCOMPARE(outline.at(1).title, u"second"_s);
    QCOMPARE(outline.at(1).page, 1);
    QCOMPARE(outline.at(1).level, 2);
}

void TestPaginator::everyPageHasItsSize()
{
    Document paper;
    paper.page.orientation = Orientation::Landscape;
    paper.page.paper = report::Paper::Letter;
    QCOMPARE(paginate(paper).pages.first().size, QSizeF(792, 612));
    paper.page = PageSetup();
    const QSizeF size = paginate(paper).pages.first().size;
    QVERIFY(qAbs(size.width() - 210 / 25.4 * 72) < 0.01 && qAbs(size.height() - 297 / 25.4 * 72) < 0.01);
}

RANGVOAN_TEST(TestPaginator)

#include "testpaginator.moc"
