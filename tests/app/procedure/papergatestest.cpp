// SPDX-License-Identifier: Apache-2.0
#include "tests/app/procedure/gaterow.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// Papers that were right when they were printed: the seats changed since, or somebody withdrew.
class PaperGatesTest : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void passes_data();
    void passes();
};

namespace
{

/// Printed at `seq` in the record book, as 101 to 103 are the minutes, the ranking and the award report.
void certificateOf(Season &season, int candidate, qint64 seq)
{
    Paper paper;
    paper.id = idOf<PaperId>(651);
    paper.kind = u"certificate"_s;
    paper.category = season.category;
    paper.candidate = season.candidate(candidate);
    paper.seq = seq;
    season.facts.papers.append(paper);
}

/// A second decision takes the place of the first.
void decideAnew(Season &season, const QList<int> &seats, qint64 seq)
{
    Decision anew = season.facts.decisions[0];
    season.facts.decisions[0].replaced = true;
    anew.replaces = anew.id;
    anew.id = idOf<DecisionId>(501);
    anew.seq = seq;
    anew.seats.clear();
    for (const int number : seats) {
        anew.seats.append(season.candidate(number));
    }
    season.facts.decisions.append(anew);
}

void printListsAnew(Season &season, qint64 seq)
{
    for (qsizetype i = 0; i < 3; ++i) {
        season.facts.papers[i].seq = seq;
    }
}

void withdraw(Season &season, int candidate, qint64 seq)
{
    season.candidateFacts(candidate).withdrawn = Withdrawn::AfterDecision;
    Amendment amendment;
    amendment.kind = EventType::CandidateWithdrawn;
    amendment.candidate = season.candidate(candidate);
    amendment.seq = seq;
    season.facts.amendments.append(amendment);
}

const QList<GateRow> overtakenRows{
    {"decided anew after the minutes were printed",
     Stage::Papers,
     [](Season &s) {
         decideAnew(s, {1, 3}, 102);
     },
     FindingCode::PaperOvertaken,
     Severity::Blocking,
     {u"minutes"_s}},
    {"certificate of one who moved up",
     Stage::Papers,
     [](Season &s) {
         certificateOf(s, 2, 120);
         decideAnew(s, {2, 3}, 130);
         printListsAnew(s, 140);
     },
     FindingCode::PaperOvertaken,
     Severity::Blocking,
     {u"certificate"_s}},
    {"certificate of one whose seat was vacated",
     Stage::Papers,
     [](Season &s) {
         certificateOf(s, 2, 120);
         decideAnew(s, {1, 3}, 130);
         printListsAnew(s, 140);
     },
     FindingCode::PaperToCallBack,
     Severity::Warning,
     {u"certificate"_s},
     1,
     0,
     1},
    {"withdrew after the minutes were printed",
     Stage::Papers,
     [](Season &s) { withdraw(s, 3, 102); },
     FindingCode::PaperCountsWithdrawn,
     Severity::Blocking,
     {u"minutes"_s},
     1,
     0,
     1},
};

const QList<GateRow> rightRows{
    {"certificate of one who keeps the seat", Stage::Papers,
     [](Season &s) {
         certificateOf(s, 1, 120);
         decideAnew(s, {1, 3}, 130);
         printListsAnew(s, 140);
     },
     FindingCode::PaperOvertaken},
    {"certificate of one who got the seat later", Stage::Papers,
     [](Season &s) {
         decideAnew(s, {1, 3}, 130);
         certificateOf(s, 3, 131);
         printListsAnew(s, 140);
     },
     FindingCode::PaperToCallBack},
    {"the ranking does not tell the seats", Stage::Papers,
     [](Season &s) {
         decideAnew(s, {1, 3}, 130);
         s.facts.papers[0].seq = 140;
         s.facts.papers[2].seq = 140;
     },
     FindingCode::PaperOvertaken},
    {"withdrew without having run", Stage::Papers,
     [](Season &s) {
         s.candidateFacts(3).verdict = Verdict::Excluded;
         withdraw(s, 3, 150);
     },
     FindingCode::PaperCountsWithdrawn},
};

} // namespace

void PaperGatesTest::refuses_data()
{
    addRows(overtakenRows);
}

void PaperGatesTest::refuses()
{
    QFETCH(int, index);
    const QString wrong = wrongAbout(overtakenRows.at(index));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void PaperGatesTest::passes_data()
{
    addRows(rightRows);
}

void PaperGatesTest::passes()
{
    QFETCH(int, index);
    const GateRow &row = rightRows.at(index);
    Season season = makeSeason();
    row.spoil(season);
    QVERIFY(gate(season.facts, season.key(row.stage), season.context).isEmpty());
}

RANGVOAN_TEST(PaperGatesTest)

#include "papergatestest.moc"
