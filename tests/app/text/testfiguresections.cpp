// SPDX-License-Identifier: Apache-2.0
#include "app/text/figuresections.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace Qt::StringLiterals;

namespace
{

CandidateId candidateOf(int number)
{
    return CandidateId::fromBytes(QByteArray(CandidateId::byteCount, static_cast<char>(number)));
}

MemberId memberOf(int number)
{
    return MemberId::fromBytes(QByteArray(MemberId::byteCount, static_cast<char>(number)));
}

FigureNames plainNames()
{
    const auto same = [](const QString &text) {
        return text;
    };
    return {[](const CandidateId &id) { return id == candidateOf(1) ? u"Sok"_s : u"Chan"_s; },
            [](const MemberId &id) { return id == memberOf(1) ? u"Member A"_s : u"Member B"_s; },
            same,
            same,
            same,
            same,
            {u"Knowledge"_s, u"Practice"_s}};
}

/// Two candidates, one seat; two members who agree; two components of equal weight. Sok reached 1.0 and 0.4 of them,
/// Chan 0.6 and 0.6.
Firmness twoCandidates()
{
    RatingField ratings{2, 2, {}};
    for (const auto &[candidate, score] : {std::pair(0, 70), std::pair(1, 60)}) {
        for (const int member : {0, 1}) {
            ratings.sheets.append({candidate, member, Score::fromInteger(score)});
        }
    }
    const WeightField weights{
        {Score::fromInteger(1), Score::fromInteger(1)},
        {{Score::fromInteger(1), Score::fromRatio(2, 5)}, {Score::fromRatio(3, 5), Score::fromRatio(3, 5)}}};
    const AdvisoryField field{ratings, ratings, {{1.0, 0.4}, {0.6, 0.6}}, weights, ratings};
    Firmness firmness;
    firmness.seats = 1;
    firmness.draws = 4;
    firmness.candidates = {{candidateOf(1), 1, {1, 1}, {1, 1}, 4, Band::In, 1.0},
                           {candidateOf(2), 2, {2, 2}, {1, 2}, 1, Band::Discuss, 1.75}};
    firmness.cases = {{memberOf(1), {candidateOf(2)}, {candidateOf(1)}, 2, false}, {memberOf(2), {}, {}, 0, true}};
    firmness.advice = AwardAdvice{{candidateOf(1), candidateOf(2)},
                                  {memberOf(1), memberOf(2)},
                                  {2, 2},
                                  weights.weights,
                                  *advisoryFigures(field, {1, 100, 1, {0}}, [](int) { return false; })};
    return firmness;
}

} // namespace

/// What is told to the specialist, on screen and on paper, against values worked out by hand.
class TestFigureSections final : public QObject
{
    Q_OBJECT

private slots:
    void placesAndCases();
    void agreement();
    void reasonsForDashes();
    void weights();
    void groups();
    void withoutAllMarks();

private:
    FigureSection section(FigureKind kind, const Wording &words) const
    {
        for (const FigureSection &one : figureSections(twoCandidates(), m_counts, plainNames(), words)) {
            if (one.kind == kind) {
                return one;
            }
        }
        return {};
    }
    FigureSection section(FigureKind kind) const { return section(kind, m_english); }

    Concentration m_counts{{{u"Kampot"_s, 2, 1}}, {{u"Chhuk"_s, 1, 1}, {{}, 1, 0}}, {}, {{}, 1, 0}, {{}, 1, 1}, {}};
    Wording m_khmer{Language::Khmer};
    Wording m_english{Language::English};
};

void TestFigureSections::placesAndCases()
{
    const FigureSection places = section(FigureKind::SeatChance);
    QCOMPARE(places.meanings.size(), 3); // of the chance, the interval and the expected place
    QCOMPARE(places.table.rows.size(), 3);
    QCOMPARE(places.table.rows.at(0).cells,
             (QStringList{u"1"_s, u"Sok"_s, u"1"_s, u"1"_s, u"1.0"_s, u"100.0 %"_s, u"in every case"_s}));
    QVERIFY(places.table.rows.at(1).across);
    QCOMPARE(places.table.rows.at(1).cells, QStringList{u"Cut line: 1 seats"_s});
    QCOMPARE(places.table.rows.at(2).cells,
             (QStringList{u"2"_s, u"Chan"_s, u"2"_s, u"1 – 2"_s, u"1.8"_s, u"25.0 %"_s, u"to be discussed"_s}));
    const FigureSection cases = section(FigureKind::LeaveOneOut);
    QCOMPARE(cases.table.rows.at(0).cells, (QStringList{u"Member A"_s, u"Chan"_s, u"Sok"_s, u"2"_s}));
    QCOMPARE(cases.table.rows.at(1).cells, (QStringList{u"Member B"_s, u"—"_s, u"—"_s, u"0"_s}));
}

/// Everybody agrees: every coefficient that there is equals 1.
void TestFigureSections::agreement()
{
    QCOMPARE(section(FigureKind::Concordance).table.rows.at(0).cells.at(1), u"1.000"_s);
    QCOMPARE(section(FigureKind::Kappa).table.rows.at(0).cells.at(1), u"1.000"_s);
    const FigureTable alpha = section(FigureKind::Alpha).table;
    QCOMPARE(alpha.rows.size(), 4);
    for (const FigureRow &row : alpha.rows) {
        QCOMPARE(row.cells.at(1), u"1.000"_s);
    }
    QCOMPARE(section(FigureKind::Consistency).table.rows.size(), 4); // raw, standardised, without each part
    QCOMPARE(section(FigureKind::Consistency).table.rows.at(2).cells.at(0), u"Without: Knowledge"_s);
}

void TestFigureSections::reasonsForDashes()
{
    const FigureSection strict = section(FigureKind::Severity);
    QCOMPARE(strict.lines.size(), 1);
    QVERIFY(strict.lines.constFirst().startsWith(u"— A member has fewer than five sheets"_s));
    QVERIFY(strict.table.rows.isEmpty());
    QVERIFY(section(FigureKind::ModelChance).title.isEmpty()); // nothing to adjust by
    const QString khmer = section(FigureKind::Severity, m_khmer).lines.constFirst();
    QVERIFY(std::any_of(khmer.cbegin(), khmer.cend(), [](QChar c) { return c.script() == QChar::Script_Khmer; }));
}

/// Sok is 0.4 ahead in the first part and 0.2 behind in the second: sum w d / sum w |d| = 0.2 / 0.6 = 1/3. The weights
/// there are 2/3 and 4/3, a third and two thirds of their sum; the first alone has to fall to 1/2 (a third of 3/2), the
/// second to rise to 2 (two thirds of 3).
void TestFigureSections::weights()
{
    const FigureSection change = section(FigureKind::WeightChange);
    QVERIFY2(change.lines.constFirst().contains(u"33.33 %"_s), qPrintable(change.lines.constFirst()));
    QVERIFY(change.lines.constFirst().endsWith(u"Chan takes the seat of Sok."_s));
    QCOMPARE(change.table.rows.at(0).cells, (QStringList{u"Knowledge"_s, u"50.0 %"_s, u"33.3 %"_s, u"33.3 %"_s}));
    QCOMPARE(change.table.rows.at(1).cells, (QStringList{u"Practice"_s, u"50.0 %"_s, u"66.7 %"_s, u"66.7 %"_s}));
    // A fifth off is less than a third: the seat stays in every draw.
    const FigureTable chances = section(FigureKind::WeightAcceptability).table;
    QCOMPARE(chances.rows.at(0).cells.mid(0, 4), (QStringList{u"1"_s, u"Sok"_s, u"100.0 %"_s, u"1: 100.0 %"_s}));
    QCOMPARE(chances.rows.at(1).cells.mid(2, 2), (QStringList{u"0.0 %"_s, u"2: 100.0 %"_s}));
}

void TestFigureSections::groups()
{
    const FigureTable table = section(FigureKind::Concentration).table;
    QStringList lines;
    for (const FigureRow &row : table.rows) {
        lines.append(row.cells.join(u'|'));
    }
    QCOMPARE(lines, (QStringList{u"By province"_s, u"Kampot|2|1"_s, u"By district"_s, u"Chhuk|1|1"_s,
                                 u"not given|1|0"_s, u"By sex"_s, u"Women|1|0"_s, u"Men|1|1"_s}));
}

void TestFigureSections::withoutAllMarks()
{
    Firmness firmness = twoCandidates();
    firmness.advice.reset();
    QCOMPARE(figureSections(firmness, m_counts, plainNames(), m_english).size(), 3);
}

RANGVOAN_TEST(TestFigureSections)

#include "testfiguresections.moc"
