// SPDX-License-Identifier: Apache-2.0
#include "db/projection/tables.h"

#include "app/text/collate.h"
#include "db/projection/sortkeys.h"
#include "db/sqlite/statement.h"
#include "tests/db/projection/book.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

class TablesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTableIsListed();
    void everyTableIsStrict();
    void clearingEmptiesWhatReplayFills();
    void sortKeysFollowTheName();
    void sortKeysOfOtherRulesAreMadeAnew();
};

void TablesTest::everyTableIsListed()
{
    Book book;
    db::Statement select(book.connection(), u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
    select.bindAll();
    QSet<QString> inFile;
    QString name;
    while (select.fetch(name).value()) {
        inFile.insert(name);
    }
    QSet<QString> listed;
    for (const db::TableInfo &table : db::tables) {
        listed.insert(table.name.toString());
    }
    QCOMPARE(listed.size(), static_cast<qsizetype>(db::tables.size()));
    QCOMPARE(inFile - listed, QSet<QString>());
    QCOMPARE(listed - inFile, QSet<QString>());
}

void TablesTest::everyTableIsStrict()
{
    Book book;
    db::Statement select(book.connection(), u"SELECT name FROM pragma_table_list WHERE schema = 'main'"
                                            " AND type = 'table' AND strict = 0 AND name <> 'sqlite_schema'"_s);
    select.bindAll();
    QString name;
    QVERIFY2(!select.fetch(name).value(), qPrintable(name));
}

void TablesTest::clearingEmptiesWhatReplayFills()
{
    Book book;
    QVERIFY(book.add(DuplicateFound{first, second}));
    QVERIFY(db::clearProjection(book.connection()));
    for (const db::TableInfo &table : db::tables) {
        if (table.tableClass == db::TableClass::Attested) {
            continue;
        }
        const Result<qint64> rows = book.connection().number(u"SELECT count(*) FROM %1"_s.arg(table.name));
        QVERIFY(rows);
        QCOMPARE(*rows, 0);
    }
}

void TablesTest::sortKeysFollowTheName()
{
    Book book;
    QCOMPARE(db::loadSortKeys(book.connection(), theCycle)->size(), 3);
    QVERIFY(book.add(CandidateCorrected{first, u"name_km"_s, {}, {}, nominationOf(u"សៅ"_s), {}}));
    const auto keys = db::loadSortKeys(book.connection(), theCycle);
    QVERIFY(keys);
    QCOMPARE(keys->value(first), sortKey(u"សៅ ដារា"));
    QCOMPARE(keys->value(second), sortKey(u"សុខ ដារា"));
    QVERIFY(book.add(NominationUndone{second, {}}));
    QCOMPARE(db::loadSortKeys(book.connection(), theCycle)->size(), 2);
}

void TablesTest::sortKeysOfOtherRulesAreMadeAnew()
{
    Book book;
    const QByteArray before = book.dump();
    QCOMPARE(db::refreshSortKeys(book.connection()).value(), 0);
    QVERIFY(book.connection().execute(u"UPDATE candidate_sort_key SET collation = 'older', sort_key = x'0000000000'"));
    QCOMPARE(db::refreshSortKeys(book.connection()).value(), 3);
    QCOMPARE(book.dump(), before);
}

} // namespace rangvoan::test

using rangvoan::test::TablesTest;
RANGVOAN_TEST(TablesTest)

#include "tablestest.moc"
