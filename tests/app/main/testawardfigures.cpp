// SPDX-License-Identifier: Apache-2.0
#include "app/services/panelservice.h"
#include "tests/app/main/commandroom.h"
#include "tests/app/services/office.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

#include <array>
#include <cmath>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// `panels FILE` and `analyze FILE` beside each other: nine candidates, six members, everybody marks everybody.
class TestAwardFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void plansAsTheRulesAsk();
    void plansAsIsAsked();
    void plansForTheOfficeOnly();
    void openScoringSaysNothing_data();
    void openScoringSaysNothing();
    void openWorkStaysOncePanelsAreClosed();
    void figuresOfTheSheets();
    void figuresAreThoseOfTheSameTable();
    void figuresInWords();
    void marksOfOthersStayClosed();
    void figuresAreForWhoSeesEverybody();

private:
    void everybodyMarksEverybody();
    QString nameOf(Seat seat);
    Answer ask(const QStringList &command) { return run(command + QStringList{u"--json"_s, u"--lang"_s, u"en"_s}); }

    Office m_office{Office::Keeps::OnDisk};
    CategoryId m_category;
    QString m_path;
    Room m_room;
};

namespace
{

constexpr int boardSize = 9;

/// Marks 1 .. 3 of 4, all indicators alike, so a sheet is 25, 50 or 75 points whatever the weights are.
constexpr std::array<std::array<int, 6>, boardSize> board{{{3, 3, 3, 2, 3, 3},
                                                           {3, 2, 3, 2, 3, 2},
                                                           {2, 3, 3, 2, 2, 3},
                                                           {3, 2, 2, 1, 3, 2},
                                                           {2, 2, 3, 1, 2, 2},
                                                           {2, 1, 2, 2, 2, 3},
                                                           {1, 2, 2, 1, 2, 2},
                                                           {2, 1, 1, 1, 2, 1},
                                                           {1, 1, 2, 1, 1, 1}}};

bool isNear(const QJsonValue &value, double expected)
{
    return value.isDouble() && std::abs(value.toDouble() - expected) < 1e-6;
}

double valueOf(const QJsonObject &json, const QString &form)
{
    return json.value(u"icc"_s).toObject().value(form).toObject().value(u"value"_s).toDouble();
}

QHash<QString, QJsonObject> rowsById(const QJsonArray &rows)
{
    QHash<QString, QJsonObject> found;
    for (const QJsonValue &row : rows) {
        found.insert(row.toObject().value(u"id"_s).toString(), row.toObject());
    }
    return found;
}

} // namespace

void TestAwardFigures::initTestCase()
{
    m_category = runTo(m_office, Moment::BeforeScoring);
    QVERIFY2(m_office.troubles.isEmpty(), qPrintable(m_office.troubles.join(u'\n')));
    m_path = m_office.file->path();
}

QString TestAwardFigures::nameOf(Seat seat)
{
    return m_office.facts().member(m_office.id(seat))->details.name.latin;
}

/// Nine candidates by three of six members: 27 sheets, four or five each.
void TestAwardFigures::plansAsTheRulesAsk()
{
    const Answer answer = ask({u"panels"_s, m_path});
    QCOMPARE(answer.status, 0);
    const QJsonObject json = answer.json();
    QCOMPARE(keysOf(json), u"anchors connected infeasible load panels repeated_pairs"_s);
    const QJsonObject panels = json.value(u"panels"_s).toObject();
    QCOMPARE(panels.keys(), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s}));
    for (const QJsonValue &panel : panels) {
        QCOMPARE(panel.toArray().size(), 3);
    }
    const QJsonObject load = json.value(u"load"_s).toObject();
    QCOMPARE(load.size(), 6);
    QVERIFY(load.contains(nameOf(Seat::Chair)) && !load.contains(nameOf(Seat::Secretary)));
    int sheets = 0;
    for (const QJsonValue &one : load) {
        QVERIFY(one.toInt() == 4 || one.toInt() == 5);
        sheets += one.toInt();
    }
    QCOMPARE(sheets, 27);
    QVERIFY(json.value(u"connected"_s).toBool());
    QCOMPARE(ask({u"panels"_s, m_path}).json(), json); // the same seed, the same plan
}

void TestAwardFigures::plansAsIsAsked()
{
    const Answer two = ask({u"panels"_s, m_path, u"--per-candidate"_s, u"2"_s, u"--max-load"_s, u"3"_s});
    QCOMPARE(two.status, 0); // 18 sheets, three each
    for (const QJsonValue &one : two.json().value(u"load"_s).toObject()) {
        QCOMPARE(one.toInt(), 3);
    }
    const Answer scarce = ask({u"panels"_s, m_path, u"--max-load"_s, u"4"_s}); // 24 of 27
    QCOMPARE(scarce.status, 1);
    int missing = 0;
    for (const QJsonValue &gap : scarce.json().value(u"infeasible"_s).toArray()) {
        QCOMPARE(gap.toObject().value(u"reason"_s).toString(), u"too_little_capacity"_s);
        missing += gap.toObject().value(u"missing"_s).toInt();
    }
    QCOMPARE(missing, 3);
    QVERIFY2(scarce.message().contains(u"At their largest load: "_s), qPrintable(scarce.message()));
    QCOMPARE(ask({u"panels"_s, m_path, u"--members"_s, m_path}).status, 2);
    QCOMPARE(ask({u"panels"_s, m_path, u"--round"_s, u"2"_s}).status, 2);
}

void TestAwardFigures::plansForTheOfficeOnly()
{
    for (const QString &who : {nameOf(Seat::Third), u"observer"_s}) {
        const Answer answer = ask({u"panels"_s, m_path, u"--as"_s, who});
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.outputs.isEmpty());
        QVERIFY(!answer.messages.isEmpty());
    }
}

void TestAwardFigures::everybodyMarksEverybody()
{
    PanelChange moves;
    for (int number = 1; number <= boardSize; ++number) {
        for (int seat = 0; seat < 6; ++seat) {
            moves.added.append({m_office.candidate(m_category, number), m_office.members.at(seat)});
        }
    }
    const PanelService panels(m_office.context());
    m_office.must(panels.change(m_office.secretary(), m_office.cycle, m_category, 1, moves));
    m_office.close(Stage::Panels, m_category);
    for (int number = 1; number <= boardSize; ++number) {
        for (int seat = 0; seat < 6; ++seat) {
            SheetEntry entry =
                m_office.entry(m_category, 1, m_office.candidate(m_category, number), m_office.members.at(seat), 0);
            entry.steps.fill(board.at(size_t(number) - 1).at(size_t(seat)));
            m_office.must(m_office.handIn(entry));
        }
    }
}

void TestAwardFigures::openScoringSaysNothing_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("who");
    for (const QString &command : {u"rank"_s, u"analyze"_s}) {
        for (const QString &who : {u"secretary"_s, u"chair"_s, u"observer"_s}) {
            QTest::addRow("%s, %s", qPrintable(command), qPrintable(who)) << command << who;
        }
    }
}

/// Every sheet is in, the stage is not closed: nobody is told anything.
void TestAwardFigures::openScoringSaysNothing()
{
    QFETCH(QString, command);
    QFETCH(QString, who);
    if (m_office.facts().sheets.isEmpty()) {
        everybodyMarksEverybody();
        QVERIFY2(m_office.troubles.isEmpty(), qPrintable(m_office.troubles.join(u'\n')));
    }
    const Answer answer = ask({command, m_path, u"--as"_s, who});
    QCOMPARE(answer.status, 1);
    QVERIFY(answer.outputs.isEmpty());
    QVERIFY2(answer.message().contains(u"Scoring is open"_s), qPrintable(answer.message()));
}

/// All six have all nine dossiers: whatever is asked, nobody loses one.
void TestAwardFigures::openWorkStaysOncePanelsAreClosed()
{
    const Answer answer = ask({u"panels"_s, m_path, u"--per-candidate"_s, u"2"_s});
    QCOMPARE(answer.status, 0);
    for (const QJsonValue &panel : answer.json().value(u"panels"_s).toObject()) {
        QCOMPARE(panel.toArray().size(), 6);
    }
}

/// Mean squares of the table of points, by the formulas of Shrout and Fleiss 1979 in exact fractions.
void TestAwardFigures::figuresOfTheSheets()
{
    m_office.close(Stage::Scoring, m_category);
    QVERIFY2(m_office.troubles.isEmpty(), qPrintable(m_office.troubles.join(u'\n')));
    const Answer answer = ask({u"analyze"_s, m_path});
    QCOMPARE(answer.status, 0);
    const QJsonObject json = answer.json();
    QCOMPARE(json.value(u"counts"_s).toObject(), (QJsonObject{{u"candidates"_s, 9},
                                                              {u"members"_s, 6},
                                                              {u"indicators"_s, 24},
                                                              {u"marks"_s, 9 * 6 * 24},
                                                              {u"missing"_s, 0}}));
    const QJsonObject squares = json.value(u"anova"_s).toObject();
    QVERIFY(isNear(squares.value(u"between_candidates"_s), 1157.407407));
    QVERIFY(isNear(squares.value(u"between_members"_s), 567.129630));
    QVERIFY(isNear(squares.value(u"within"_s), 196.759259));
    QVERIFY(isNear(squares.value(u"residual"_s), 150.462963));
    QVERIFY(isNear(valueOf(json, u"ICC(1,1)"_s), 0.448649));
    QVERIFY(isNear(valueOf(json, u"ICC(2,1)"_s), 0.460317));
    QVERIFY(isNear(valueOf(json, u"ICC(3,1)"_s), 0.527273));
    const QJsonObject cut = json.value(u"cut"_s).toObject();
    QCOMPARE(cut.value(u"seats"_s).toInt(), 5);
    const auto rows = rowsById(cut.value(u"candidates"_s).toArray());
    // Sums of marks 17 15 15 13 12 12 10 8 7, times 25, by six members.
    QCOMPARE(rows.value(u"1"_s).value(u"mean_exact"_s).toString(), u"425/6"_s);
    QCOMPARE(rows.value(u"9"_s).value(u"mean_exact"_s).toString(), u"175/6"_s);
    QList<int> ranks;
    for (int number = 1; number <= boardSize; ++number) {
        ranks.append(rows.value(QString::number(number)).value(u"rank"_s).toInt());
    }
    QCOMPARE(ranks, (QList<int>{1, 2, 2, 4, 5, 5, 7, 8, 9}));
}

/// The same points as a table of other origin give the same figures, member by member.
void TestAwardFigures::figuresAreThoseOfTheSameTable()
{
    QByteArray table = "candidate";
    for (int seat = 0; seat < 6; ++seat) {
        table += ',' + nameOf(static_cast<Seat>(seat)).toUtf8();
    }
    for (int number = 1; number <= boardSize; ++number) {
        table += '\n' + QByteArray::number(number);
        for (const int mark : board.at(size_t(number) - 1)) {
            table += ',' + QByteArray::number(25 * mark);
        }
    }
    const QJsonObject award = ask({u"analyze"_s, m_path}).json();
    const QJsonObject other = ask({u"analyze"_s, m_room.file(u"points.csv"_s, table), u"--wide"_s}).json();
    for (const QString &part : {u"icc"_s, u"anova"_s, u"kendall"_s, u"krippendorff"_s}) {
        const QJsonObject expected = other.value(part).toObject();
        QVERIFY2(!expected.isEmpty(), qPrintable(part));
        for (auto value = expected.begin(); value != expected.end(); ++value) {
            if (value.key() == u"nominal"_s) {
                continue; // of single marks in the award, and this table has none: AwardFieldTest
            }
            const QJsonValue found = award.value(part).toObject().value(value.key());
            const bool same = value->isDouble() ? isNear(found, value->toDouble())
                                                : keysOf(found) == keysOf(*value) && value->isObject();
            QVERIFY2(same, qPrintable(part + u'/' + value.key()));
        }
    }
    const auto ours = rowsById(award.value(u"severity"_s).toObject().value(u"members"_s).toArray());
    const auto theirs = rowsById(other.value(u"severity"_s).toObject().value(u"members"_s).toArray());
    QCOMPARE(ours.size(), 6);
    for (auto member = theirs.begin(); member != theirs.end(); ++member) {
        QVERIFY(isNear(ours.value(member.key()).value(u"effect"_s), member->value(u"effect"_s).toDouble()));
    }
}

void TestAwardFigures::figuresInWords()
{
    const Answer khmer = run({u"analyze"_s, m_path, u"--lang"_s, u"km"_s, u"--draws"_s, u"50"_s});
    QCOMPARE(khmer.status, 0);
    QVERIFY(hasKhmer(khmer.output()));
    const Answer english = run({u"analyze"_s, m_path, u"--lang"_s, u"en"_s, u"--draws"_s, u"50"_s});
    QVERIFY(english.output().contains(nameOf(Seat::Fourth)));
    QVERIFY(!english.output().contains(u"%1"_s));
    QCOMPARE(ask({u"analyze"_s, m_path, u"--wide"_s}).status, 2);
    QCOMPARE(ask({u"analyze"_s, m_path, u"--round"_s, u"2"_s}).status, 2);
}

/// A member sees the own marks only, until the ranking is closed.
void TestAwardFigures::marksOfOthersStayClosed()
{
    const QStringList asMember{u"analyze"_s, m_path, u"--as"_s, nameOf(Seat::Fifth)};
    const Answer early = ask(asMember);
    QCOMPARE(early.status, 2);
    QVERIFY(early.outputs.isEmpty());
    QCOMPARE(ask({u"rank"_s, m_path, u"--as"_s, nameOf(Seat::Fifth)}).status, 2);
    QCOMPARE(ask({u"analyze"_s, m_path, u"--as"_s, u"chair"_s}).status, 0);
}

/// The secretary does not see number 4: figures without that candidate would be wrong ones.
void TestAwardFigures::figuresAreForWhoSeesEverybody()
{
    Office office(Office::Keeps::OnDisk);
    office.knows[Seat::Secretary] = 4;
    runTo(office, Moment::ScoringClosed);
    QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
    const Answer conflicted = ask({u"analyze"_s, office.file->path()});
    QCOMPARE(conflicted.status, 2);
    QVERIFY(conflicted.outputs.isEmpty());
    // Candidate n is the n-th best: the place of the fourth stays empty, nobody moves up.
    QStringList places;
    for (const QJsonValue &row : ask({u"rank"_s, office.file->path()}).json().value(u"ranking"_s).toArray()) {
        places.append(row.toObject().value(u"id"_s).toString() + u':' +
                      QString::number(row.toObject().value(u"rank"_s).toInt()));
    }
    QCOMPARE(places.join(u' '), u"1:1 2:2 3:3 5:5 6:6 7:7 8:8 9:9"_s);
    const Answer chair = ask({u"analyze"_s, office.file->path(), u"--as"_s, u"chair"_s});
    QCOMPARE(chair.status, 0);
    QCOMPARE(chair.json().value(u"counts"_s).toObject().value(u"candidates"_s).toInt(), 9);
}

RANGVOAN_TEST(TestAwardFigures)

#include "testawardfigures.moc"
