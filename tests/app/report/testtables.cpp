// SPDX-License-Identifier: Apache-2.0
#include "app/report/paginator.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::report;

/// Tables over pages.
class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void headsAreRepeated();
    void rowsAreKeptWhole();
    void lastRowIsNotAlone();
    void rowTallerThanAPageIsCut();
    void spansCoverTheirColumns();
    void emptyTableSaysSo();
    void tableWithoutAnything();
    void columnHoldsItsLongestWord();
    void headOfNumbersMayBreak();
    void unequalRowsAreClosed();
    void headCellsJoin();

private:
    static Document english()
    {
        Document paper;
        paper.meta.language = Language::English;
        return paper;
    }

    static QList<TextItem> wordsOf(const Page &page)
    {
        QList<TextItem> words;
        for (const Item &item : page.items) {
            if (const auto *text = std::get_if<TextItem>(&item)) {
                words.append(*text);
            }
        }
        return words;
    }

    static Table numbered(int rows)
    {
        Table table{.columns = {{}, {.weight = 1}}, .head = {{.cells = cells({u"HEAD"_s, u"Text"_s})}}};
        for (int i = 1; i <= rows; ++i) {
            const QString number = QString::number(i);
            table.rows.append(Row{.cells = cells({u"r"_s + number, u"x%1a\nx%1b\nx%1c"_s.arg(number)})});
        }
        return table;
    }
};

void TestTables::headsAreRepeated()
{
    Document paper = english();
    paper.add(numbered(60));
    const Paginated pages = paginate(paper);
    QVERIFY(pages.pages.size() > 2);
    int next = 1;
    for (const Page &page : pages.pages) {
        const QStringList texts = pageText(page).split(u'\n');
        QVERIFY2(texts.first().startsWith(u"HEAD"_s), qUtf8Printable(texts.first()));
        QCOMPARE(pageText(page).count(u"HEAD"_s), 1);
        for (const TextItem &word : wordsOf(page)) {
            if (word.text.startsWith(u'r')) {
                QCOMPARE(word.text, u"r"_s + QString::number(next));
                ++next;
            }
        }
    }
    QCOMPARE(next, 61);
}

void TestTables::rowsAreKeptWhole()
{
    Document paper = english();
    paper.add(numbered(60));
    const Paginated pages = paginate(paper);
    const qreal bottom = paper.page.content().bottom();
    for (const Page &page : pages.pages) {
        QStringList texts;
        for (const TextItem &word : wordsOf(page)) {
            texts.append(word.text);
            QVERIFY(word.base.y() < bottom);
        }
        for (const QString &text : texts) {
            if (text.startsWith(u'x')) {
                QVERIFY(texts.contains(text.chopped(1) + u'a') && texts.contains(text.chopped(1) + u'c'));
            }
        }
    }
}

void TestTables::lastRowIsNotAlone()
{
    for (int rows = 3; rows < 40; ++rows) {
        Document paper = english();
        paper.add(numbered(rows));
        const QString last = pageText(paginate(paper).pages.last());
        QVERIFY2(last.contains(u"r"_s + QString::number(rows - 1)), qUtf8Printable(last));
    }
}

void TestTables::rowTallerThanAPageIsCut()
{
    QStringList lines;
    for (int i = 100; i < 250; ++i) {
        lines.append(u"line%1"_s.arg(i));
    }
    Document paper = english();
    paper.add(Table{.columns = {{}, {.weight = 1}},
                    .head = {{.cells = cells({u"HEAD"_s, u"Text"_s})}},
                    .rows = {{.cells = cells({u"1"_s, lines.join(u'\n')})}}});
    const Paginated pages = paginate(paper);
    QVERIFY(pages.pages.size() >= 3);
    QStringList found;
    for (const Page &page : pages.pages) {
        for (const TextItem &word : wordsOf(page)) {
            QVERIFY(word.base.y() < paper.page.content().bottom());
            if (word.text.startsWith(u"line"_s)) {
                found.append(word.text);
            }
        }
        QVERIFY(pageText(page).contains(u"HEAD"_s));
    }
    QCOMPARE(found, lines);
}

void TestTables::spansCoverTheirColumns()
{
    Document paper = english();
    paper.add(Table{.columns = {{.weight = 1}, {.weight = 1}, {.weight = 2}},
                    .rows = {{.cells = {{.text = u"all"_s, .span = 3, .align = Align::Centre}}},
                             {.cells = {{.text = u"half"_s, .span = 2, .align = Align::Centre}, {.text = u"end"_s}}}}});
    const QList<TextItem> words = wordsOf(paginate(paper).pages.first());
    QCOMPARE(words.size(), 3);
    const QRectF content = paper.page.content();
    QVERIFY(qAbs(words.at(0).base.x() + words.at(0).width / 2 - content.center().x()) < 0.01);
    const qreal quarter = content.left() + content.width() / 4;
    QVERIFY(qAbs(words.at(1).base.x() + words.at(1).width / 2 - quarter) < 0.01);
    QVERIFY(words.at(2).base.x() > content.center().x());
}

void TestTables::emptyTableSaysSo()
{
    Document paper = english();
    paper.add(Table{.columns = {{}, {}}, .head = {{.cells = cells({u"A"_s, u"B"_s})}}, .empty = u"No candidates"_s});
    QCOMPARE(pageText(paginate(paper).pages.first()), u"A B\nNo candidates"_s);
}

void TestTables::tableWithoutAnything()
{
    Document paper = english();
    paper.add(Table{});
    paper.add(Table{.columns = {{}}});
    paper.add(Table{.rows = {Row{}}});
    paper.add(Paragraph{.text = u"after"_s});
    const Paginated pages = paginate(paper);
    QCOMPARE(pages.pages.size(), 1);
    QCOMPARE(pageText(pages.pages.first()), u"after"_s);
}

void TestTables::columnHoldsItsLongestWord()
{
    Document paper = english();
    paper.add(Table{.columns = {{.weight = 9}, {.weight = 1}},
                    .rows = {{.cells = cells({u"many words "_s.repeated(80), u"Incomprehensibilities"_s})}}});
    for (const TextItem &item : wordsOf(paginate(paper).pages.first())) {
        QVERIFY2(item.text.startsWith(u"many"_s) || item.text.startsWith(u"words"_s) ||
                     item.text == u"Incomprehensibilities"_s,
                 qUtf8Printable(item.text));
    }
}

void TestTables::headOfNumbersMayBreak()
{
    Document paper = english();
    paper.add(Table{.columns = {{}, {.weight = 1}},
                    .head = {{.cells = cells({u"Number of the candidate"_s, u"Name"_s})}},
                    .rows = {{.cells = cells({u"1"_s, u"Sok"_s})}}});
    for (const TextItem &item : wordsOf(paginate(paper).pages.first())) {
        QVERIFY2(item.text != u"Number of the candidate"_s, "the head made the column wide");
    }
}

void TestTables::unequalRowsAreClosed()
{
    Document paper = english();
    paper.add(Table{.columns = {{.weight = 1}, {.weight = 1}},
                    .rows = {{.cells = cells({u"a"_s, u"b"_s, u"c"_s})}, {.cells = cells({u"d"_s})}}});
    const Paginated pages = paginate(paper);
    QCOMPARE(pageText(pages.pages.first()), u"a b c\nd"_s);
    // Both rows show the four vertical lines of three columns.
    int verticals = 0;
    for (const Item &item : pages.pages.first().items) {
        const auto *line = std::get_if<LineItem>(&item);
        verticals += line != nullptr && qFuzzyCompare(line->from.x(), line->to.x()) ? 1 : 0;
    }
    QCOMPARE(verticals, 8);
}

void TestTables::headCellsJoin()
{
    Document paper = english();
    paper.add(Table{.columns = {{.weight = 1}, {.weight = 1}, {.weight = 1}},
                    .head = {{.cells = {{.text = u"No"_s}, {.text = u"Both"_s, .span = 2}}},
                             {.cells = cells({QString(), u"left"_s, u"right"_s})}},
                    .rows = {{.cells = cells({u"1"_s, u"2"_s, u"3"_s})}}});
    const QList<TextItem> words = wordsOf(paginate(paper).pages.first());
    // "No" stands between the lines of "Both" and "left".
    QCOMPARE(words.at(0).text, u"No"_s);
    const qreal middle = (words.at(1).base.y() + words.at(2).base.y()) / 2;
    QVERIFY(qAbs(words.at(0).base.y() - middle) < 0.01);
}

RANGVOAN_TEST(TestTables)

#include "testtables.moc"
