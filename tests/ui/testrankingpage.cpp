// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/figurekind.h"
#include "app/procedure/rankinginput.h"
#include "app/services/moderationservice.h"
#include "app/services/procedureservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/shell/page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<int, 4> componentSizes{6, 10, 4, 4};

double totalByHand(const ScoreSheet &sheet)
{
    double total = 0;
    int at = 0;
    for (const int size : componentSizes) {
        for (int i = 0; i < size; ++i) {
            total += 25.0 * sheet.steps.at(at++) / (4.0 * size);
        }
    }
    return total;
}

const ScoreSheet *sheetOf(const CycleFacts &facts, const CandidateId &candidate, const MemberId &member)
{
    const auto found = std::find_if(facts.sheets.cbegin(), facts.sheets.cend(), [&](const ScoreSheet &sheet) {
        return sheet.isCurrent() && sheet.round == 2 && sheet.candidate == candidate && sheet.member == member;
    });
    return found == facts.sheets.cend() ? nullptr : &*found;
}

/// Score of a candidate by hand: the example's four components weigh the same, so the indicators of a component of n
/// weigh 1/n each; the mean over the members. A double will do to tell the orders of the example apart.
double scoreByHand(const CycleFacts &facts, int round, const CandidateId &candidate)
{
    double sum = 0;
    int sheets = 0;
    for (const ScoreSheet &sheet : facts.currentSheets(facts.categories.constFirst().id, round)) {
        if (sheet.candidate != candidate) {
            continue;
        }
        ++sheets;
        sum += totalByHand(sheet);
    }
    return sheets == 0 ? 0 : sum / sheets;
}

} // namespace

/// Stage II.6 with keys and clicks on the real page.
class TestRankingPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->workspace().setLanguage(Language::English);
    }

    void cleanup() { m_driver.reset(); }

    void nothingBeforeScoringIsClosed()
    {
        QVERIFY(m_driver->openSeason({Stage::Scoring, 1, false}, u"ranking"_s));
        QVERIFY(m_driver->widget(u"ranking"_s) == nullptr);
        QVERIFY(allTexts().contains(u"nobody sees totals before"_s));
        m_driver->shootAll(u"ranking-too-early"_s);
    }

    /// The order of the rows is that of the marks added up by hand; the cut line stands below the twelfth.
    void rowsFollowTheMarks()
    {
        QVERIFY(openRound({Stage::Moderation, 1, true}, 1));
        const CycleFacts facts = m_driver->workspace().facts();
        QList<CandidateId> expected;
        for (const Candidate &candidate : facts.running(facts.categories.constFirst().id)) {
            expected.append(candidate.id);
        }
        std::stable_sort(expected.begin(), expected.end(), [&](const CandidateId &a, const CandidateId &b) {
            return scoreByHand(facts, 1, a) > scoreByHand(facts, 1, b) + 1e-9;
        });
        const QList<CandidateId> shown = shownCandidates();
        QCOMPARE(shown.size(), expected.size());
        for (qsizetype i = 0; i < shown.size(); ++i) {
            QVERIFY(std::abs(scoreByHand(facts, 1, shown.at(i)) - scoreByHand(facts, 1, expected.at(i))) < 1e-9);
        }
        QVERIFY(allTexts().contains(u"Cut line: 12 finalists"_s));
        m_driver->shootAll(u"ranking-long-list"_s); // ends in Khmer
        const QAbstractItemModel *table = m_driver->find<TableView>(u"ranking"_s)->model();
        QCOMPARE(table->headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), u"ចំណេះដឹង /២៥"_s);
    }

    void finalistsAreNamed()
    {
        QVERIFY(openRound({Stage::Moderation, 1, true}, 1));
        QVERIFY(m_driver->workspace().facts().running(m_driver->workspace().category(), 2).isEmpty());
        const QList<CandidateId> best = shownCandidates().first(12);
        m_driver->click(u"primary"_s);
        QTRY_COMPARE(m_driver->workspace().facts().running(m_driver->workspace().category(), 2).size(), 12);
        for (const CandidateId &candidate : best) {
            QVERIFY(m_driver->workspace().facts().candidate(candidate)->finalist);
        }
        QTRY_VERIFY(allTexts().contains(u"In"_s)); // worked out beside the window
        m_driver->shootAll(u"ranking-finalists-named"_s);
    }

    void tieIsRuledByHandLot()
    {
        QVERIFY(openTied());
        const QList<CandidateId> before = shownCandidates();
        QVERIFY(allTexts().contains(u"separate them by vote or lot"_s));
        m_driver->shootAll(u"ranking-tie-open"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
        QVERIFY(m_driver->click(u"primary"_s)); // the next act, as what keeps the stage open
        QVERIFY(m_driver->widget(u"tieOrder"_s) != nullptr);
        QVERIFY(m_driver->widget(u"primary"_s) == nullptr); // the form has the button
        m_driver->shootAll(u"ranking-tie-form"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
        m_driver->click(u"recordTie"_s); // nothing entered yet
        QVERIFY(m_driver->workspace().facts().tieRulings.isEmpty());
        QVERIFY(allTexts().contains(u"Write how the lot was drawn"_s));
        m_driver->type(u"tieHow"_s, u"two folded papers from a box"_s);
        m_driver->type(u"tieWitness1"_s, u"Nhem Chanreaksmey"_s);
        m_driver->click(u"recordTie"_s); // one witness is not enough
        QVERIFY(m_driver->workspace().facts().tieRulings.isEmpty());
        m_driver->type(u"tieWitness2"_s, u"Pen Visal"_s);
        auto *order = m_driver->find<TableView>(u"tieOrder"_s);
        QCOMPARE(order->model()->rowCount(), 2);
        QVERIFY(order->selectId(QVariant::fromValue(before.at(5))));
        m_driver->click(u"tieHigher"_s); // the sixth was drawn first
        m_driver->click(u"recordTie"_s);
        QTRY_COMPARE(m_driver->workspace().facts().tieRulings.size(), 1);
        const TieRuling ruling = m_driver->workspace().facts().tieRulings.constFirst();
        QCOMPARE(ruling.order, (QList<CandidateId>{before.at(5), before.at(4)}));
        QCOMPARE(ruling.method, TieMethod::LotByHand);
        QCOMPARE(ruling.witnesses, (QStringList{u"Nhem Chanreaksmey"_s, u"Pen Visal"_s}));
        QTRY_COMPARE(shownCandidates().at(4), before.at(5));
        QTRY_VERIFY(allTexts().contains(u"5th and 6th equal at"_s));
        QVERIFY(allTexts().contains(u"separated by lot: %1 > %2"_s.arg(nameOf(before.at(5)), nameOf(before.at(4)))));
        m_driver->shootAll(u"ranking-tie-ruled"_s);
    }

    /// The order follows from the text by the recipe of app/scoring/lot.h, worked out here a second time.
    void tieIsRuledByText()
    {
        QVERIFY(openTied());
        const CycleFacts before = m_driver->workspace().facts();
        QList<int> numbers{before.candidate(shownCandidates().at(4))->number,
                           before.candidate(shownCandidates().at(5))->number};
        std::sort(numbers.begin(), numbers.end());
        const auto ticket = [&numbers](int number) {
            const QString text =
                u"Rain in every province\n%1,%2\n%3"_s.arg(numbers.at(0)).arg(numbers.at(1)).arg(number);
            return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
        };
        const int first = ticket(numbers.at(0)) < ticket(numbers.at(1)) ? numbers.at(0) : numbers.at(1);
        QVERIFY(openTieForm());
        m_driver->click(u"tieByText"_s);
        m_driver->click(u"recordTie"_s);
        QVERIFY(m_driver->workspace().facts().tieRulings.isEmpty());
        m_driver->type(u"tieSource"_s, u"headline of the newspaper of 7 April"_s);
        m_driver->type(u"tieText"_s, u"Rain in every province"_s);
        m_driver->shootAll(u"ranking-tie-text"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
        m_driver->click(u"recordTie"_s);
        QTRY_COMPARE(m_driver->workspace().facts().tieRulings.size(), 1);
        const TieRuling ruling = m_driver->workspace().facts().tieRulings.constFirst();
        QCOMPARE(ruling.published, u"Rain in every province"_s);
        QCOMPARE(m_driver->workspace().facts().candidate(ruling.order.constFirst())->number, first);
    }

    void voteNeedsACarriedMotion()
    {
        QVERIFY(openTied());
        QVERIFY(openTieForm());
        m_driver->click(u"tieVote"_s);
        m_driver->click(u"recordTie"_s);
        QVERIFY(m_driver->workspace().facts().tieRulings.isEmpty());
        QVERIFY(allTexts().contains(u"record it in a meeting first"_s));
    }

    /// Selecting a row shows the sum by which anyone can work the score out again.
    void scoreIsExplained()
    {
        QVERIFY(openRound({Stage::Moderation, 2, true}, 2));
        m_driver->widget(u"ranking"_s)->setFocus();
        m_driver->key(Qt::Key_Home);
        m_driver->key(Qt::Key_Down);
        auto *members = m_driver->find<TableView>(u"memberTotals"_s);
        QVERIFY(members != nullptr);
        QVERIFY(m_driver->widget(u"exactSumText"_s) == nullptr); // fractions are for whoever asks
        m_driver->click(u"exactSum"_s);
        QVERIFY(m_driver->widget(u"exactSumText"_s) != nullptr);
        const CandidateId second = shownCandidates().at(1);
        const CycleFacts &facts = m_driver->workspace().facts();
        const double score = scoreByHand(facts, 2, second);
        QVERIFY(allTexts().contains(u"≈ %1"_s.arg(score, 0, 'f', 2)));
        QCOMPARE(members->model()->rowCount(),
                 std::count_if(facts.sheets.cbegin(), facts.sheets.cend(), [&](const ScoreSheet &sheet) {
                     return sheet.candidate == second && sheet.round == 2 && sheet.isCurrent();
                 }));
        auto *other = m_driver->find<QComboBox>(u"compareWith"_s);
        other->setFocus();
        m_driver->key(Qt::Key_Down); // the first in the list: place 1
        const double ahead = scoreByHand(facts, 2, shownCandidates().at(0)) - score;
        QVERIFY2(
            allTexts().contains(u"%1 points behind %2"_s.arg(ahead, 0, 'f', 2).arg(nameOf(shownCandidates().at(0)))),
            qPrintable(allTexts()));
        // Member by member: the differences of those who marked both add up to that over the shared members.
        QCOMPARE(members->model()->columnCount(), 4);
        double sum = 0;
        int both = 0;
        for (int row = 0; row < members->model()->rowCount(); ++row) {
            const QString more = members->model()->index(row, 3).data().toString();
            both += more == u"—"_s ? 0 : 1;
            sum += QString(more).replace(u'−', u'-').toDouble();
        }
        double byHand = 0;
        for (const ScoreSheet &sheet : facts.currentSheets(m_driver->workspace().category(), 2)) {
            if (sheet.candidate == second) {
                byHand += totalByHand(sheet) - totalByHand(*sheetOf(facts, shownCandidates().at(0), sheet.member));
            }
        }
        QCOMPARE(both, 5);
        QVERIFY2(std::abs(sum - byHand) < 0.05, qPrintable(u"%1 %2"_s.arg(sum).arg(byHand)));
        m_driver->shootAll(u"ranking-explained"_s);
        m_driver->key(Qt::Key_Escape);
        QTRY_VERIFY(m_driver->widget(u"memberTotals"_s) == nullptr);
    }

    void howFirmItIs()
    {
        QVERIFY(openRound({Stage::Ranking, 2, false}, 2));
        showFirmTab();
        QTRY_VERIFY(m_driver->widget(u"placeChart"_s) != nullptr);
        QVERIFY(!m_driver->widget(u"placeChart"_s)->accessibleDescription().isEmpty());
        QVERIFY(allTexts().contains(u"whichever member is left out"_s));
        m_driver->shootAll(u"ranking-firm"_s);
        m_driver->click(u"forTheSpecialist"_s);
        auto *table = figure(FigureKind::SeatChance);
        QVERIFY(table != nullptr);
        QCOMPARE(table->model()->rowCount(), 13); // twelve finalists and the cut line
        QTRY_VERIFY(m_driver->find<QScrollArea>(u"firmnessScroll"_s)->verticalScrollBar()->value() > 0);
        const auto *scroll = m_driver->find<QScrollArea>(u"firmnessScroll"_s);
        const int top = m_driver->widget(u"forTheSpecialist"_s)->mapTo(scroll, QPoint()).y();
        QVERIFY2(top >= 0 && top < 24, qPrintable(QString::number(top)));
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
        const CycleFacts &facts = m_driver->workspace().facts();
        // Some finalist is marked by all but a recused member: figures of a whole table have a dash and the reason.
        QVERIFY(figureWords(u"figureLines"_s, FigureKind::Intraclass).startsWith(u"— Not every member marked"_s));
        QVERIFY(figureWords(u"figureMeaning"_s, FigureKind::Intraclass).contains(u"Near 1 the members see"_s));
        QCOMPARE(figure(FigureKind::Alpha)->model()->rowCount(), 4);
        // Everybody marked five finalists or more, and they are linked: strict and lenient members are told.
        const QAbstractItemModel *strict = figure(FigureKind::Severity)->model();
        int sheets = 0;
        for (int row = 0; row < strict->rowCount(); ++row) {
            sheets += strict->index(row, 1).data().toString().toInt();
        }
        QCOMPARE(sheets, facts.currentSheets(m_driver->workspace().category(), 2).size());
        QCOMPARE(figure(FigureKind::ModelChance)->model()->rowCount(), 13);
        QCOMPARE(figure(FigureKind::WeightAcceptability)->model()->rowCount(), 12);
        QCOMPARE(figure(FigureKind::WeightChange)->model()->rowCount(), 4); // components
        QVERIFY(m_driver->widget(u"figuresClosed"_s) == nullptr);
        QCOMPARE(m_driver->window().page()->reportKind(), u"cut-line-annex"_s); // of Ctrl+P
        m_driver->shootAll(u"ranking-firm-specialist"_s);
        for (const Language language : {Language::Khmer, Language::English}) {
            m_driver->workspace().setLanguage(language);
            m_driver->window().resize(1366, 6000);
            m_driver->settle();
            m_driver->shoot(language == Language::Khmer ? u"ranking-firm-whole-km"_s : u"ranking-firm-whole-en"_s);
        }
        m_driver->window().resize(1366, 768);
    }

    /// Gold stands only once the decision is carried.
    void goldAfterTheDecision()
    {
        QVERIFY(openRound({Stage::Ranking, 2, true}, 2));
        QCOMPARE(goldRows(), 0);
        m_driver->shootAll(u"ranking-closed"_s);
        QVERIFY(m_driver->click(u"printRanking"_s));
        QVERIFY(m_driver->widget(u"papers"_s) != nullptr); // the table stands there as a paper
        QVERIFY(openRound({Stage::Decision, 2, true}, 2));
        QCOMPARE(goldRows(), 5);
        m_driver->shootAll(u"ranking-decided"_s);
    }

    /// Whoever declared a conflict with a candidate finds nothing of him on any part of the page, whatever is opened.
    void recusedReaderSeesNothingOfTheCandidate()
    {
        QVERIFY(openRound({Stage::Ranking, 2, false}, 2));
        QTRY_VERIFY(allTexts().contains(u"In"_s));
        const CycleFacts facts = m_driver->workspace().facts();
        int ranked = 0;
        for (const Conflict &conflict : facts.conflicts) {
            const Candidate hidden = *facts.candidate(conflict.candidate);
            m_driver->sitDownSecretary();
            ranked += shownCandidates().contains(hidden.id) ? 1 : 0;
            m_driver->sitDown(conflict.member, Role::Secretary);
            showFirmTab();
            QTRY_VERIFY(m_driver->widget(u"placeChart"_s) != nullptr);
            m_driver->find<QTabBar>(u"rankingTabs"_s)->setCurrentIndex(0);
            m_driver->settle();
            m_driver->find<TableView>(u"ranking"_s)->selectRow(0);
            m_driver->settle();
            const QString seen = allTexts();
            // Figures of all marks are told to nobody to whom some are closed.
            QVERIFY(ranked == 0 || seen.contains(u"not all marks are open to you"_s));
            QVERIFY(!shownCandidates().contains(hidden.id));
            QVERIFY2(!seen.contains(hidden.nomination.name.latin), qPrintable(seen));
            QVERIFY(!seen.contains(hidden.nomination.name.khmer()));
            QCOMPARE(seen.contains(u"not shown to you"_s), hasGap(shownPlaces()));
            if (ranked == 1) {
                m_driver->shootAll(u"ranking-recused"_s);
                m_driver->workspace().setLanguage(Language::English);
                m_driver->settle();
            }
        }
        QVERIFY(ranked > 0);
    }

    void memberSeesItWhenItIsClosed()
    {
        QVERIFY(openRound({Stage::Moderation, 2, true}, 2));
        const QList<Member> members = m_driver->workspace().facts().members;
        const auto plain = std::find_if(members.cbegin(), members.cend(),
                                        [](const Member &one) { return one.details.post == Post::Member; });
        m_driver->sitDown(plain->id, Role::Member);
        QVERIFY(m_driver->widget(u"ranking"_s) == nullptr);
        QVERIFY(allTexts().contains(u"Members see the ranking when it is closed"_s));
    }

private:
    bool openRound(const DemoStop &stop, int round)
    {
        if (!m_driver->openSeason(stop, u"ranking"_s)) {
            return false;
        }
        m_driver->workspace().setRound(round);
        m_driver->settle();
        return true;
    }

    /// The final round with its ranking open, where every mark of place 6 was made that of place 5: equal in every step
    /// of the chain, and the five seats end between them.
    bool openTied()
    {
        if (!openRound({Stage::Scoring, 2, true}, 2)) {
            return false;
        }
        Workspace &workspace = m_driver->workspace();
        const CycleFacts facts = workspace.facts();
        const ModerationService moderation(workspace.context());
        const QList<RankedCandidate> rows = rankingOf(facts, workspace.category(), 2)->rows;
        QList<ScoreSheet> sheets = facts.currentSheets(workspace.category(), 2);
        for (const ScoreSheet &model : sheets) {
            for (const ScoreSheet &copy : sheets) {
                if (model.candidate == rows.at(4).id && copy.candidate == rows.at(5).id &&
                    model.member == copy.member) {
                    ModerationFlag flag;
                    flag.candidate = copy.candidate;
                    if (!moderation.change(workspace.actor(), workspace.cycle(), flag, copy.id, model.steps,
                                           u"made equal"_s, {})) {
                        return false;
                    }
                }
            }
        }
        const auto queue = moderation.queue(workspace.actor(), workspace.cycle(), workspace.category(), 2);
        for (const ModerationFlag &flag : *queue) {
            if (!moderation.keep(workspace.actor(), workspace.cycle(), flag, 2, u"kept"_s, {})) {
                return false;
            }
        }
        const auto closed =
            ProcedureService(workspace.context())
                .close(workspace.actor(), workspace.cycle(), {workspace.category(), 2, Stage::Moderation});
        workspace.reload();
        m_driver->settle();
        return closed && closed->closed;
    }

    bool openTieForm()
    {
        const QList<Finding> findings =
            m_driver->workspace().findings({m_driver->workspace().category(), 2, Stage::Ranking});
        const auto tie = std::find_if(findings.cbegin(), findings.cend(), [](const Finding &finding) {
            return finding.code == FindingCode::TieAcrossSeat || finding.code == FindingCode::TieAcrossPrize;
        });
        if (tie == findings.cend()) {
            return false;
        }
        m_driver->window().page()->showFinding(*tie); // what the link of the gate bar does
        m_driver->settle();
        return m_driver->widget(u"tieOrder"_s) != nullptr;
    }

    TableView *figure(FigureKind kind)
    {
        return m_driver->window().page()->findChild<TableView *>(u"figureTable%1"_s.arg(static_cast<int>(kind)));
    }

    QString figureWords(const QString &part, FigureKind kind)
    {
        const auto *label =
            m_driver->window().page()->findChild<Label *>(part + QString::number(static_cast<int>(kind)));
        return label == nullptr ? QString() : label->words();
    }

    void showFirmTab()
    {
        m_driver->widget(u"rankingTabs"_s)->setFocus();
        m_driver->find<QTabBar>(u"rankingTabs"_s)->setCurrentIndex(0);
        m_driver->key(Qt::Key_Right);
    }

    QList<CandidateId> shownCandidates()
    {
        QList<CandidateId> shown;
        const auto *table = m_driver->window().page()->findChild<TableView *>(u"ranking"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (!index.data(RowModel::RemarkRole).toBool()) {
                shown.append(index.data(RowModel::IdRole).value<CandidateId>());
            }
        }
        return shown;
    }

    QStringList shownPlaces()
    {
        QStringList shown;
        const auto *table = m_driver->window().page()->findChild<TableView *>(u"ranking"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (!index.data(RowModel::RemarkRole).toBool()) {
                shown.append(index.data().toString());
            }
        }
        return shown;
    }

    /// Without gaps nobody stands lower than the rows above make it.
    static bool hasGap(const QStringList &places)
    {
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (QString(places.at(i)).remove(u'=').toInt() > i + 1) {
                return true;
            }
        }
        return false;
    }

    int goldRows()
    {
        int gold = 0;
        const auto *table = m_driver->window().page()->findChild<TableView *>(u"ranking"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto cell = table->model()->index(row, 0).data(RowModel::CellRole).value<Cell>();
            gold += cell.tone == Tone::Gold && cell.icon == Icon::Star ? 1 : 0;
        }
        return gold;
    }

    QString nameOf(const CandidateId &candidate)
    {
        return m_driver->workspace().facts().candidate(candidate)->nomination.name.latin;
    }

    /// Every text of the page that somebody could read, shown or not.
    QString allTexts()
    {
        QStringList texts;
        for (const QWidget *widget : m_driver->window().page()->findChildren<QWidget *>()) {
            texts.append(widget->accessibleName());
            texts.append(widget->accessibleDescription());
            texts.append(widget->toolTip());
        }
        for (const QTableView *table : m_driver->window().page()->findChildren<QTableView *>()) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    texts.append(table->model()->index(row, column).data().toString());
                }
            }
        }
        for (const QComboBox *box : m_driver->window().page()->findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i) {
                texts.append(box->itemText(i));
            }
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<WindowDriver> m_driver;
};

RANGVOAN_TEST(TestRankingPage)

#include "testrankingpage.moc"
