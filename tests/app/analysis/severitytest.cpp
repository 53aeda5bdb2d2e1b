// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/severity.h"

#include "tests/app/analysis/ratings.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QHash>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::test;

namespace
{

QList<QStringList> csvLines(const QString &name)
{
    QFile file(QStringLiteral(RANGVOAN_SOURCE_DIR) + u"/tests/data/severity/"_s + name);
    QList<QStringList> lines;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().trimmed().split('\n').mid(1)) {
            lines.append(QString::fromUtf8(line).split(u','));
        }
    }
    return lines;
}

struct NamedField
{
    RatingField field;
    QStringList candidates;
    QStringList members;
};

NamedField fieldFrom(const QString &name)
{
    NamedField named;
    const auto indexIn = [](QStringList &ids, const QString &id) {
        if (!ids.contains(id)) {
            ids.append(id);
        }
        return static_cast<int>(ids.indexOf(id));
    };
    for (const QStringList &line : csvLines(name)) {
        named.field.sheets.append({indexIn(named.candidates, line.at(0)), indexIn(named.members, line.at(1)),
                                   *Score::fromDecimal(line.at(2))});
    }
    named.field.candidates = static_cast<int>(named.candidates.size());
    named.field.members = static_cast<int>(named.members.size());
    sortSheets(named.field);
    return named;
}

/// "figure id" to value and standard error, of one set.
QHash<QString, std::pair<double, double>> answersOfLme4(const QString &set)
{
    QHash<QString, std::pair<double, double>> answers;
    for (const QStringList &line : csvLines(u"lme4.csv"_s)) {
        if (line.at(0) == set) {
            answers.insert(line.at(1) + u' ' + line.at(2), {line.at(3).toDouble(), line.at(4).toDouble()});
        }
    }
    return answers;
}

/// 12 candidates by 5 members, additive up to a pattern.
RatingField smallField(int candidates, int members)
{
    QList<QStringList> rows;
    for (int c = 0; c < candidates; ++c) {
        QStringList row;
        for (int m = 0; m < members; ++m) {
            row.append(QString::number(50 + 3 * c + 5 * m + (c * 7 + m * 11) % 5));
        }
        rows.append(row);
    }
    return fieldOf(rows);
}

} // namespace

/// The crossed model against R's lme4 (tests/data/severity/severity.R), and when it keeps silent.
class SeverityTest final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithLme4_data();
    void agreesWithLme4();
    void turnedRoundItIsTheSame();
    void additiveByHand();
    void chancesFollowTheModel();
    void keepsSilent_data();
    void keepsSilent();
};

void SeverityTest::agreesWithLme4_data()
{
    QTest::addColumn<QString>("set");
    QTest::newRow("panels of three to five") << u"panels"_s;
    QTest::newRow("no difference between members") << u"calm"_s;
    QTest::newRow("penicillin, everybody marked everybody") << u"penicillin"_s;
}

void SeverityTest::agreesWithLme4()
{
    QFETCH(QString, set);
    const NamedField named = fieldFrom(set + u".csv"_s);
    const auto answers = answersOfLme4(set);
    QVERIFY(answers.size() > 10);
    const auto model = severityModel(named.field);
    QVERIFY(model.has_value());
    const auto variance = [&](const QString &of, double found) {
        const double expected = answers.value(u"variance "_s + of).first;
        QVERIFY2(std::abs(found - expected) <= 1e-4 * expected,
                 qPrintable(u"%1: %2, lme4 %3"_s.arg(of).arg(found, 0, 'g', 9).arg(expected, 0, 'g', 9)));
    };
    variance(u"candidate"_s, model->varCandidate);
    variance(u"member"_s, model->varMember);
    variance(u"Residual"_s, model->varResidual);
    const double scale = std::sqrt(model->varCandidate);
    QVERIFY(std::abs(model->mean - answers.value(u"mean "_s).first) <= 1e-3);
    const auto effect = [&](const QString &of, const RatingEffect &found) {
        const auto expected = answers.value(of);
        QVERIFY2(std::abs(found.effect - expected.first) <= 1e-3 * scale, qPrintable(of));
        QVERIFY2(std::abs(found.standardError - expected.second) <= 1e-3 * scale, qPrintable(of));
    };
    for (qsizetype c = 0; c < named.candidates.size(); ++c) {
        effect(u"candidate "_s + named.candidates.at(c), model->candidates.at(size_t(c)));
    }
    for (qsizetype m = 0; m < named.members.size(); ++m) {
        effect(u"member "_s + named.members.at(m), model->members.at(size_t(m)));
    }
}

/// More members than candidates: the other factor is eliminated, the figures change places.
void SeverityTest::turnedRoundItIsTheSame()
{
    const NamedField named = fieldFrom(u"panels.csv"_s);
    RatingField turned{named.field.members, named.field.candidates, {}};
    for (const RatedSheet &sheet : named.field.sheets) {
        turned.sheets.append({sheet.member, sheet.candidate, sheet.score});
    }
    sortSheets(turned);
    // A candidate of three members would be a member of three sheets: too few to be shown.
    QCOMPARE(severityModel(turned).why(), Undefined::FewSheets);
    const auto model = severityModel(smallField(5, 12));
    const auto other = severityModel(smallField(12, 5));
    QVERIFY(model.has_value() && other.has_value());
    const NamedField plates = fieldFrom(u"penicillin.csv"_s);
    RatingField swapped{plates.field.members, plates.field.candidates, {}};
    for (const RatedSheet &sheet : plates.field.sheets) {
        swapped.sheets.append({sheet.member, sheet.candidate, sheet.score});
    }
    sortSheets(swapped);
    const auto one = severityModel(plates.field);
    const auto two = severityModel(swapped);
    QVERIFY(isNear(one->varCandidate, two->varMember, 1e-6));
    QVERIFY(isNear(one->members.at(3).effect, two->candidates.at(3).effect, 1e-6));
    QVERIFY(isNear(one->members.at(3).standardError, two->candidates.at(3).standardError, 1e-6));
}

/// Means of rows and columns are the least squares of a complete table.
void SeverityTest::additiveByHand()
{
    const RatingField field = smallField(6, 5);
    const auto model = additiveModel(field);
    double grand = 0;
    std::vector<double> rows(6, 0);
    std::vector<double> columns(5, 0);
    for (const RatedSheet &sheet : field.sheets) {
        const double mark = sheet.score.approximate();
        grand += mark / 30;
        rows[size_t(sheet.candidate)] += mark / 5;
        columns[size_t(sheet.member)] += mark / 6;
    }
    QVERIFY(isNear(model->mean, grand, 1e-9));
    for (size_t c = 0; c < rows.size(); ++c) {
        QVERIFY(isNear(model->candidates[c], rows[c] - grand, 1e-9));
    }
    for (size_t m = 0; m < columns.size(); ++m) {
        QVERIFY(isNear(model->members[m], columns[m] - grand, 1e-9));
    }
    // What exact additive marks leave over is nothing.
    const auto exact = additiveModel(fieldOf("1 2 4; 2 3 5; 4 5 7; 6 7 9; 9 10 12"));
    QVERIFY(isNear(exact->varResidual, 0, 1e-20));
    QVERIFY(isNear(exact->members[2] - exact->members[0], 3, 1e-9));
}

void SeverityTest::chancesFollowTheModel()
{
    const RatingField field = fieldFrom(u"panels.csv"_s).field;
    const auto study = severityStudy(field, {5, 4000, 5});
    QCOMPARE(study->draws, 4000);
    double expected = 0;
    double seats = 0;
    size_t best = 0;
    for (size_t c = 0; c < study->chances.size(); ++c) {
        expected += study->chances[c].expected;
        seats += study->chances[c].seated / 4000.0;
        best = study->model.candidates[c].effect > study->model.candidates[best].effect ? c : best;
    }
    QVERIFY(isNear(expected, 40 * 41 / 2.0, 1e-6));
    QVERIFY(isNear(seats, 5, 1e-9));
    for (const RankChance &chance : study->chances) {
        QVERIFY(study->chances[best].expected <= chance.expected);
        QVERIFY(chance.likely.best <= chance.likely.worst);
    }
    const auto again = severityStudy(field, {5, 4000, 5});
    const auto other = severityStudy(field, {6, 4000, 5});
    QCOMPARE(study->chances[best].expected, again->chances[best].expected);
    QVERIFY(study->chances[best].expected != other->chances[best].expected);
}

void SeverityTest::keepsSilent_data()
{
    QTest::addColumn<RatingField>("field");
    QTest::addColumn<Undefined>("why");
    QTest::newRow("all missing") << RatingField{5, 5, {}} << Undefined::NoMarks;
    QTest::newRow("one member") << fieldOf("1; 2; 4; 3; 7") << Undefined::OneMember;
    QTest::newRow("one candidate") << fieldOf("1 2 3 4 5") << Undefined::OneCandidate;
    QTest::newRow("a member with four sheets") << fieldOf("1 2; 4 1; 6 3; 2 2; 1 .") << Undefined::FewSheets;
    QTest::newRow("two groups") << fieldOf("1 .; 2 .; 4 .; 3 .; 5 .; . 1; . 7; . 2; . 3; . 4")
                                << Undefined::Disconnected;
    QTest::newRow("linked by one chain") << fieldOf("1 2; 2 .; 4 .; 3 .; 5 .; . 7; . 2; . 3; . 4")
                                         << Undefined::FewMarks;
    QTest::newRow("all equal") << fieldOf("5 5; 5 5; 5 5; 5 5; 5 5") << Undefined::AllEqual;
    QTest::newRow("nothing left over") << fieldOf("1 2; 2 3; 4 5; 6 7; 9 10") << Undefined::NoResidual;
}

void SeverityTest::keepsSilent()
{
    QFETCH(RatingField, field);
    const auto model = severityModel(field);
    QVERIFY(!model.has_value());
    QTEST(model.why(), "why");
}

RANGVOAN_TEST(SeverityTest)

#include "severitytest.moc"
