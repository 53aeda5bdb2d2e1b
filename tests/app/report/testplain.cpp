// SPDX-License-Identifier: Apache-2.0
#include "app/report/plain.h"
#include "tests/app/report/samples.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::report;

/// The words of a paper without its pages.
class TestPlain : public QObject
{
    Q_OBJECT

private slots:
    void textIsInReadingOrder();
    void htmlShowsTheStructure();
    void htmlEscapesWhatPeopleTyped();
};

void TestPlain::textIsInReadingOrder()
{
    Document paper;
    paper.add(OfficialHeading{.motto = {u"motto"_s}, .issuer = {u"unit"_s}, .number = u"no"_s});
    paper.add(Heading{.text = u"title"_s, .under = u"under"_s});
    paper.add(Paragraph{.text = {{u"some "_s}, {u"words"_s, TextRole::Strong}}, .bullet = u"-"_s});
    paper.add(KeyValues{.pairs = {{.label = u"label"_s, .value = u"value"_s}}});
    paper.add(Table{.head = {{.cells = cells({u"a"_s, u"b"_s})}},
                    .rows = {{.cells = {{.text = u"1"_s}, {.text = u"2"_s, .box = Box::Ticked}}}}});
    paper.add(DateBlock{.lunar = u"lunar"_s, .solar = u"solar"_s});
    paper.add(SignatureBlock{.signers = {Signer{.above = {u"post"_s}, .name = u"name"_s}}});
    QCOMPARE(toPlainText(paper), u"motto\nunit\nno\ntitle\nunder\n- some words\nlabel\tvalue\na\tb\n1\t[x] 2\n"
                                 "lunar\nsolar\npost\nname"_s);
}

void TestPlain::htmlShowsTheStructure()
{
    const QString html = toHtml(test::sampleEnglishReport());
    QVERIFY(html.contains(u"<html lang=\"en\">"_s));
    QVERIFY(html.contains(u"<h1>Award report</h1>"_s));
    QVERIFY(html.contains(u"<span class=\"strong\">27 March 2026</span>"_s));
    QVERIFY(html.contains(u"<th colspan=\"2\">Marks</th>"_s));
    QVERIFY(html.contains(u"<tr class=\"emphasised\"><td>Sum</td>"_s));
}

void TestPlain::htmlEscapesWhatPeopleTyped()
{
    Document paper;
    paper.add(Paragraph{.text = u"a < b & \"c\"\nd"_s});
    QVERIFY(toHtml(paper).contains(u"<p>a &lt; b &amp; &quot;c&quot;<br>d</p>"_s));
}

RANGVOAN_TEST(TestPlain)

#include "testplain.moc"
