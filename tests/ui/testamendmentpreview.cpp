// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/rankinginput.h"
#include "app/services/paperservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr DemoStop rankedFinal{Stage::Moderation, 2, true};

QList<CandidateId> orderOf(const CycleFacts &facts)
{
    QList<CandidateId> order;
    const Result<Ranking> ranking = rankingOf(facts, facts.categories.constFirst().id, 2);
    for (const RankedCandidate &row : ranking->rows) {
        order.append(row.id);
    }
    return order;
}

} // namespace

/// Before an amendment is recorded the page says what it does to the ranking.
class TestAmendmentPreview final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->workspace().setLanguage(Language::English);
    }
    void cleanup() { m_driver.reset(); }

    /// The third of twelve withdraws: the sixth gets a seat, places 4 to 12 move up by one.
    void withdrawal()
    {
        QVERIFY(m_driver->openSeason(rankedFinal, u"nominations"_s));
        const QList<CandidateId> order = orderOf(m_driver->facts());
        QCOMPARE(order.size(), 12);
        QVERIFY(m_driver->find<TableView>(u"candidates"_s)->selectId(QVariant::fromValue(order.at(2))));
        m_driver->settle();
        m_driver->click(u"withdraw"_s);
        const QString words = m_driver->words(u"changeWords"_s);
        QVERIFY2(
            words.contains(u"%1 enters the first 5, %2 leaves them."_s.arg(nameOf(order.at(5)), nameOf(order.at(2)))),
            qPrintable(words));
        const QList<QStringList> rows = tableRows();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0), (QStringList{nameOf(order.at(2)), u"3"_s, u"—"_s, u"loses the seat"_s}));
        QCOMPARE(rows.at(1), (QStringList{nameOf(order.at(5)), u"6"_s, u"5"_s, u"gets a seat"_s}));
        QCOMPARE(rows.at(2), (QStringList{nameOf(order.at(3)), u"4"_s, u"3"_s, QString()}));
        QCOMPARE(rows.at(3), (QStringList{nameOf(order.at(4)), u"5"_s, u"4"_s, QString()}));
        QCOMPARE(m_driver->words(u"changeMore"_s), u"Others who have another place: 6."_s);
        QCOMPARE(m_driver->facts().candidate(order.at(2))->withdrawn, Withdrawn::No); // nothing is written yet
        m_driver->shoot(u"change-withdrawal-en"_s);
        m_driver->type(u"reason"_s, u"moved abroad"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(m_driver->facts().candidate(order.at(2))->withdrawn, Withdrawn::AfterScoring);
        QCOMPARE(orderOf(m_driver->facts()).at(4), order.at(5));
        shootIn(Language::Khmer, order.at(6), u"change-withdrawal-km"_s);
    }

    /// Somebody who is no finalist leaves the long list only: the five are never touched, and nobody is told a ranking
    /// before scoring is closed.
    void nothingBeforeThereIsARanking()
    {
        QVERIFY(m_driver->openSeason({Stage::Scoring, 1, false}, u"nominations"_s));
        m_driver->find<TableView>(u"candidates"_s)->selectRow(0);
        m_driver->settle();
        m_driver->click(u"withdraw"_s);
        QVERIFY(m_driver->widget(u"reason"_s) != nullptr);
        QVERIFY(m_driver->widget(u"changeWords"_s) == nullptr);
    }

    /// A closed ranking has to be confirmed again, and the ranking table that was printed is out of date.
    void closedRankingAndItsPapers()
    {
        QVERIFY(m_driver->openSeason({Stage::Ranking, 2, true}, u"nominations"_s));
        Paper paper;
        paper.kind = u"ranking"_s;
        paper.category = m_driver->workspace().category();
        paper.language = u"en"_s;
        paper.contentHash = QByteArray(32, 'a');
        const PaperService papers(m_driver->workspace().context());
        QVERIFY(m_driver->workspace().run(
            papers.issue(m_driver->workspace().actor(), m_driver->workspace().cycle(), paper)));
        const QList<CandidateId> order = orderOf(m_driver->facts());
        QVERIFY(m_driver->find<TableView>(u"candidates"_s)->selectId(QVariant::fromValue(order.last())));
        m_driver->settle();
        m_driver->click(u"withdraw"_s);
        const QStringList words = m_driver->words(u"changeWords"_s).split(u'\n');
        QCOMPARE(words, (QStringList{u"The first 5 stay the same."_s,
                                     u"The ranking is closed: it has to be confirmed again."_s,
                                     u"Papers that are out of date then: Ranking table."_s}));
        QCOMPARE(tableRows(), (QList<QStringList>{{nameOf(order.last()), u"12"_s, u"—"_s, QString()}}));
    }

    /// A relation that comes to light takes a member's sheet out of the mean: what was told is what comes.
    void lateConflict()
    {
        QVERIFY(m_driver->openSeason(rankedFinal, u"panels"_s));
        m_driver->click(u"tabSheets"_s);
        const CycleFacts facts = m_driver->facts();
        const QList<CandidateId> before = orderOf(facts);
        const auto member = m_driver->find<TableView>(u"conflictMembers"_s)->selectedId().value<MemberId>();
        const QList<ScoreSheet> sheets = facts.currentSheets(m_driver->workspace().category(), 2);
        const auto sheet = std::find_if(sheets.cbegin(), sheets.cend(), [&](const ScoreSheet &one) {
            return one.member == member && before.mid(3, 4).contains(one.candidate);
        });
        QVERIFY(sheet != sheets.cend());
        const CandidateId known = sheet->candidate;
        QVERIFY(m_driver->find<TableView>(u"conflictSheet"_s)->selectId(QVariant::fromValue(known)));
        m_driver->settle();
        QVERIFY(m_driver->widget(u"changeWords"_s) == nullptr);
        m_driver->widget(u"relation"_s)->setFocus();
        m_driver->key(Qt::Key_Down); // relative
        QVERIFY(!m_driver->words(u"changeWords"_s).isEmpty());
        const QList<QStringList> told = tableRows();
        QVERIFY(!told.isEmpty());
        QVERIFY(!m_driver->facts().inConflict(member, known));
        m_driver->shootAll(u"change-late-conflict"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
        m_driver->type(u"relationNote"_s, u"told by the district office"_s);
        m_driver->click(u"declareLate"_s);
        QTRY_VERIFY(m_driver->facts().inConflict(member, known));
        const QList<CandidateId> after = orderOf(m_driver->facts());
        for (const QStringList &row : told) {
            const auto named = [&](const CandidateId &id) {
                return nameOf(id) == row.at(0);
            };
            const auto was = std::find_if(before.cbegin(), before.cend(), named) - before.cbegin();
            const auto is = std::find_if(after.cbegin(), after.cend(), named) - after.cbegin();
            QCOMPARE(row.at(1).toInt(), was + 1);
            QCOMPARE(row.at(2).toInt(), is + 1);
        }
    }

private:
    QString nameOf(const CandidateId &id) { return m_driver->facts().candidate(id)->nomination.name.latin; }

    QList<QStringList> tableRows()
    {
        QList<QStringList> rows;
        for (int row = 1; m_driver->widget(u"change_%1_0"_s.arg(row)) != nullptr; ++row) {
            QStringList cells;
            for (int column = 0; column < 4; ++column) {
                cells.append(m_driver->words(u"change_%1_%2"_s.arg(row).arg(column)));
            }
            rows.append(cells);
        }
        return rows;
    }

    void shootIn(Language language, const CandidateId &candidate, const QString &name)
    {
        m_driver->workspace().setLanguage(language);
        m_driver->settle();
        m_driver->find<TableView>(u"candidates"_s)->selectId(QVariant::fromValue(candidate));
        m_driver->settle();
        m_driver->click(u"withdraw"_s);
        m_driver->shoot(name);
    }

    std::unique_ptr<WindowDriver> m_driver;
};

RANGVOAN_TEST(TestAmendmentPreview)

#include "testamendmentpreview.moc"
