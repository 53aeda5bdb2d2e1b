// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include <random>

namespace rangvoan::bench
{

using namespace Qt::StringLiterals;

namespace
{

/// The same number of marks as the ranking lines have, a row a mark, as one would store them at first.
void fillMarks(SQLite::Database &database, int candidates, int sheets, int indicators)
{
    std::mt19937_64 random(7);
    database.exec("CREATE TABLE weight (indicator INTEGER PRIMARY KEY, weight INTEGER NOT NULL)");
    database.exec("CREATE TABLE mark (candidate INTEGER NOT NULL, member INTEGER NOT NULL, indicator INTEGER NOT NULL,"
                  " step INTEGER NOT NULL, PRIMARY KEY (candidate, member, indicator)) WITHOUT ROWID");
    SQLite::Transaction transaction(database);
    SQLite::Statement weight(database, "INSERT INTO weight (indicator, weight) VALUES (?, ?)");
    for (int i = 0; i < indicators; ++i) {
        SQLite::bind(weight, i, 1 + i % 5);
        weight.exec();
        weight.reset();
    }
    SQLite::Statement mark(database, "INSERT INTO mark (candidate, member, indicator, step) VALUES (?, ?, ?, ?)");
    for (int c = 0; c < candidates; ++c) {
        for (int s = 0; s < sheets; ++s) {
            for (int i = 0; i < indicators; ++i) {
                SQLite::bind(mark, c, s, i, static_cast<int>(random() % 5));
                mark.exec();
                mark.reset();
            }
        }
    }
    transaction.commit();
}

} // namespace

void benchSql(int candidates, int sheets, double oursMs)
{
    constexpr int indicators = 36;
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    fillMarks(database, candidates, sheets, indicators);
    const double sqlMs = measure({u"the same by SQL over a table of marks, no tie chain"_s, 0, 1, [&] {
                                      SQLite::Statement ranking(
                                          database, "SELECT candidate, rank() OVER (ORDER BY score DESC) FROM ("
                                                    " SELECT candidate, avg(total) AS score FROM ("
                                                    "  SELECT candidate, sum(step * weight) * 100.0 / sum(4 * weight)"
                                                    "   AS total FROM mark JOIN weight USING (indicator)"
                                                    "   GROUP BY candidate, member) GROUP BY candidate)");
                                      while (ranking.executeStep()) {
                                      }
                                  }});
    printRatio(sqlMs, oursMs);
}

} // namespace rangvoan::bench
