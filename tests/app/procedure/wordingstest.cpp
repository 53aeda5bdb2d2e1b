// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/paperwordings.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;

/// The office's own words for papers: which are taken, and how their fields are filled in.
class WordingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesAndRefuses_data();
    void takesAndRefuses();
    void fieldsAreFilledIn_data();
    void fieldsAreFilledIn();
    void ownWordsAreFoundByKeyAndLanguage();
};

void WordingsTest::takesAndRefuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // of the sentence that refuses; "" = taken
    QTest::newRow("good") << u"feedback-selected"_s << u"en"_s << u"Place {place} in {category}."_s << QString();
    QTest::newRow("back to those shipped") << u"feedback-selected"_s << u"km"_s << QString() << QString();
    QTest::newRow("no field needed") << u"letter-closing"_s << u"en"_s << u"Yours"_s << QString();
    QTest::newRow("unknown field") << u"feedback-selected"_s << u"en"_s << u"{place} {name}"_s
                                   << u"is not a field of this text"_s;
    QTest::newRow("field of another wording")
        << u"letter-closing"_s << u"en"_s << u"{award}"_s << u"is not a field of this text"_s;
    QTest::newRow("required one missing")
        << u"feedback-selected"_s << u"en"_s << u"In {category}."_s << u"has to stand in this text"_s;
    QTest::newRow("opened only") << u"feedback-selected"_s << u"en"_s << u"{place} {"_s << u"no partner"_s;
    QTest::newRow("closed only") << u"feedback-selected"_s << u"en"_s << u"{place} }"_s << u"no partner"_s;
    QTest::newRow("too long") << u"letter-closing"_s << u"en"_s << QString(4001, u'a') << u"longer than a page"_s;
    QTest::newRow("unknown wording") << u"poem"_s << u"en"_s << u"a"_s << u"wording"_s;
    QTest::newRow("unknown language") << u"letter-closing"_s << u"fr"_s << u"a"_s << u"fr"_s;
}

void WordingsTest::takesAndRefuses()
{
    QFETCH(const QString, key);
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    const Status checked = checkWording({key, language, text});
    QCOMPARE(checked.has_value(), words.isEmpty());
    if (!checked) {
        QVERIFY2(checked.error().arguments.value(0).contains(words), qPrintable(checked.error().arguments.value(0)));
    }
}

void WordingsTest::fieldsAreFilledIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("paragraphs");
    QTest::newRow("one line") << u"{a} and {b}"_s << QStringList{u"1 and {a}"_s}; // a value is no field
    QTest::newRow("twice") << u"{a}{a}"_s << QStringList{u"11"_s};
    QTest::newRow("two lines") << u"x\n\n y {a} \n"_s << QStringList{u"x"_s, u"y 1"_s};
    QTest::newRow("a line that has nothing to say")
        << u"first\n{nothing} second\nthird"_s << QStringList{u"first"_s, u"third"_s};
    QTest::newRow("nothing") << QString() << QStringList();
}

void WordingsTest::fieldsAreFilledIn()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, paragraphs);
    QCOMPARE(filledWording(text, {{u"a"_s, u"1"_s}, {u"b"_s, u"{a}"_s}, {u"nothing"_s, QString()}}), paragraphs);
}

void WordingsTest::ownWordsAreFoundByKeyAndLanguage()
{
    CycleFacts facts;
    facts.wordings = {{u"letter-closing"_s, u"en"_s, u"Yours"_s}, {u"cover-letter"_s, u"km"_s, u"ក"_s}};
    QCOMPARE(ownWording(facts, u"letter-closing"_s, u"en"_s), u"Yours"_s);
    QVERIFY(ownWording(facts, u"letter-closing"_s, u"km"_s).isEmpty());
    QVERIFY(ownWording(facts, u"cover-letter"_s, u"en"_s).isEmpty());
}

RANGVOAN_TEST(WordingsTest)
#include "wordingstest.moc"
