// SPDX-License-Identifier: Apache-2.0
#include "tests/app/main/commandroom.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// Help, version and arguments that do not fit.
class TestUsage : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void helpListsEveryCommand();
    void versionIsOneLine();
    void wrongArgumentsAreRefused_data();
    void wrongArgumentsAreRefused();
    void knowsWhatIsHeadless();
};

namespace
{

const QStringList commandNames{u"demo"_s,   u"new"_s,     u"status"_s, u"import"_s, u"rank"_s,
                               u"report"_s, u"reports"_s, u"verify"_s, u"backup"_s, u"restore"_s,
                               u"lunar"_s,  u"khmer"_s,   u"check"_s};

} // namespace

void TestUsage::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : commandNames) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestUsage::everyCommandHasHelp()
{
    QFETCH(QString, name);
    for (const QString &language : {u"en"_s, u"km"_s}) {
        const Answer answer = run({name, u"--help"_s, u"--lang"_s, language});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.messages, QStringList());
        QVERIFY(answer.output().contains(name));
        QVERIFY(answer.output().contains(u"--json"_s));
    }
}

void TestUsage::helpListsEveryCommand()
{
    for (const QStringList &arguments : {QStringList{u"--help"_s}, QStringList{u"help"_s}, QStringList{u"-h"_s}}) {
        const Answer answer = run(arguments);
        QCOMPARE(answer.status, 0);
        for (const QString &name : commandNames) {
            QVERIFY2(answer.output().contains(u"\n  "_s + name + u' '), qPrintable(name));
        }
    }
}

void TestUsage::versionIsOneLine()
{
    const Answer answer = run({u"--version"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.output().startsWith(u"rangvoan "_s));
    QVERIFY(!answer.output().contains(u'\n'));
}

void TestUsage::wrongArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); ///< what the message has to name
    const auto row = [](const char *what, const QStringList &arguments, const QString &named) {
        QTest::newRow(what) << arguments << named;
    };
    row("no such command", {u"frobnicate"_s}, u"frobnicate"_s);
    row("no such option", {u"lunar"_s, u"2026-04-15"_s, u"--moon"_s}, u"moon"_s);
    row("option without value", {u"status"_s, u"a.rangvoan"_s, u"--lang"_s}, u"status FILE"_s);
    row("new without file", {u"new"_s, u"--year"_s, u"2025-2026"_s}, u"new FILE"_s);
    row("new without year", {u"new"_s, u"a.rangvoan"_s}, u"--year"_s);
    row("new with another level", {u"new"_s, u"a.rangvoan"_s, u"--year"_s, u"2025-2026"_s, u"--level"_s, u"moon"_s},
        u"moon"_s);
    row("status without file", {u"status"_s}, u"status FILE"_s);
    row("import without nominations", {u"import"_s, u"a.rangvoan"_s}, u"import FILE"_s);
    row("rank without file", {u"rank"_s}, u"rank FILE"_s);
    row("report without kind", {u"report"_s, u"a.rangvoan"_s}, u"--kind"_s);
    row("verify without file", {u"verify"_s}, u"verify FILE"_s);
    row("verify of two files", {u"verify"_s, u"a.rangvoan"_s, u"b.rangvoan"_s}, u"--extends"_s);
    row("extends with one file", {u"verify"_s, u"--extends"_s, u"a.rangvoan"_s}, u"NEW"_s);
    row("backup without file", {u"backup"_s}, u"backup FILE"_s);
    row("restore without target", {u"restore"_s, u"a.rangvoan"_s}, u"--to"_s);
    row("lunar without date", {u"lunar"_s}, u"lunar DATE"_s);
    row("lunar of no date", {u"lunar"_s, u"yesterday"_s}, u"yesterday"_s);
    row("lunar of a day that is none", {u"lunar"_s, u"2026-02-30"_s}, u"2026-02-30"_s);
    row("khmer without tool", {u"khmer"_s}, u"khmer normalize"_s);
    row("khmer with another tool", {u"khmer"_s, u"translate"_s}, u"translate"_s);
    row("check of something", {u"check"_s, u"everything"_s}, u"check"_s);
    row("demo without folder", {u"demo"_s}, u"--out"_s);
}

void TestUsage::wrongArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    for (const QString &language : {u"en"_s, u"km"_s}) {
        // "--lang" stands first where the row ends in an option that lacks its value.
        QStringList all = arguments;
        all.insert(1, u"--lang="_s + language);
        const Answer answer = run(all);
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.outputs, QStringList());
        QCOMPARE(answer.messages.size(), 1);
        QVERIFY2(answer.message().contains(named), qPrintable(answer.message()));
    }
}

void TestUsage::knowsWhatIsHeadless()
{
    QVERIFY(!isHeadless({}));
    QVERIFY(!isHeadless({u"/home/office/award.rangvoan"_s}));
    QVERIFY(isHeadless({u"--version"_s}));
    for (const QString &name : commandNames) {
        QVERIFY2(isHeadless({name}), qPrintable(name));
    }
}

RANGVOAN_TEST(TestUsage)
#include "testusage.moc"
