// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/shell/page.h"
#include "ui/widgets/levelrow.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

namespace
{

/// Candidate, indicator and who is lowest: worked out from the sheets alone, by the words of the rules (more than two
/// steps between two members, or more than 15 points between two totals of 24 marks of 0 .. 4).
struct Apart
{
    CandidateId candidate;
    int indicator = -1;
    MemberId lowest;
};

int openWork(const CycleFacts &facts, QList<Apart> *found)
{
    const CategoryId category = facts.categories.constFirst().id;
    const QList<ScoreSheet> sheets = facts.currentSheets(category, 1);
    int count = 0;
    for (const Candidate &candidate : facts.running(category)) {
        QList<ScoreSheet> own = sheets;
        own.removeIf([&](const ScoreSheet &sheet) { return sheet.candidate != candidate.id; });
        for (int i = 0; i < 24; ++i) {
            const auto [low, high] =
                std::minmax_element(own.cbegin(), own.cend(), [i](const ScoreSheet &a, const ScoreSheet &b) {
                    return a.steps.at(i) < b.steps.at(i);
                });
            if (high->steps.at(i) - low->steps.at(i) > 2) {
                found->append({candidate.id, i, low->member});
                ++count;
            }
        }
    }
    return count;
}

} // namespace

/// Stage II.5 with keys and clicks on the real page: what is answered stands in the file.
class TestModerationPage final : public QObject
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
        QVERIFY(m_driver->openSeason({Stage::Scoring, 1, false}, u"moderation"_s));
        QVERIFY(m_driver->widget(u"moderationQueue"_s) == nullptr);
        QVERIFY(allTexts().contains(u"before scoring is closed"_s));
        m_driver->shootAll(u"moderation-too-early"_s);
    }

    /// Keep, with the keyboard alone: the queue has the focus, a reason is asked for, the record names the sheets.
    void keepWithReason()
    {
        QVERIFY(m_driver->openSeason({Stage::Scoring, 1, true}, u"moderation"_s));
        QList<Apart> apart;
        const int before = openWork(m_driver->workspace().facts(), &apart);
        QVERIFY(before > 0);
        QCOMPARE(queueRows(), before);
        m_driver->shootAll(u"moderation-open"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
        m_driver->widget(u"moderationReason"_s)->setFocus();
        m_driver->key(Qt::Key_Return); // no reason yet
        QVERIFY(m_driver->workspace().facts().moderation.isEmpty());
        QVERIFY(allTexts().contains(u"Write the reason"_s));
        m_driver->type(u"moderationReason"_s, u"seen in folder 3"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(m_driver->workspace().facts().moderation.size(), 1);
        const ModerationRecord record = m_driver->workspace().facts().moderation.constFirst();
        QCOMPARE(record.outcome, ModerationOutcome::Keep);
        QCOMPARE(record.reason, u"seen in folder 3"_s);
        QCOMPARE(record.sheets.size(), 3);
        QTRY_COMPARE(queueRows(), before); // one less open, one answered
        QVERIFY(allTexts().contains(u"%1 open"_s.arg(before - 1)));
        m_driver->shootAll(u"moderation-answered"_s);
    }

    /// Change of the mark that lies far below: a new revision with that one mark other, the old sheet kept.
    void changeOneMark()
    {
        QVERIFY(m_driver->openSeason({Stage::Scoring, 1, true}, u"moderation"_s));
        QList<Apart> apart;
        openWork(m_driver->workspace().facts(), &apart);
        const Apart wanted = *std::find_if(apart.cbegin(), apart.cend(), [](const Apart &one) {
            return one.indicator == 0; // the mark 0 among good ones that the example plants
        });
        auto *queue = m_driver->find<TableView>(u"moderationQueue"_s);
        QVERIFY(queue->selectId(wanted.candidate.toString() + u":0"_s));
        m_driver->click(u"changeMark"_s);
        QCOMPARE(m_driver->find<QComboBox>(u"changedSheet"_s)->currentText(), nameOfMember(wanted.lowest));
        m_driver->type(u"moderationReason"_s, u"looked again at proof 3"_s);
        m_driver->click(u"recordModeration"_s); // without a mark
        QVERIFY(m_driver->workspace().facts().moderation.isEmpty());
        QVERIFY(allTexts().contains(u"Choose the new mark"_s));
        m_driver->widget(u"newMark"_s)->setFocus();
        m_driver->key(Qt::Key_0); // the mark it has already
        m_driver->click(u"recordModeration"_s);
        QVERIFY(m_driver->workspace().facts().moderation.isEmpty());
        m_driver->widget(u"newMark"_s)->setFocus();
        m_driver->key(Qt::Key_2);
        m_driver->shootAll(u"moderation-change"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
        m_driver->click(u"recordModeration"_s);
        QTRY_COMPARE(m_driver->workspace().facts().moderation.size(), 1);
        QCOMPARE(sheetsOf(wanted).size(), 2);
        const ScoreSheet old = sheetsOf(wanted).constFirst();
        const ScoreSheet revised = sheetsOf(wanted).constLast();
        QVERIFY(old.superseded && !revised.superseded);
        QCOMPARE(old.steps.at(0), 0);
        QCOMPARE(revised.steps.at(0), 2);
        QCOMPARE(revised.steps.mid(1), old.steps.mid(1));
        QCOMPARE(revised.supersedes, old.id);
        QCOMPARE(revised.medium, SheetMedium::Moderation);
        QCOMPARE(revised.reason, u"looked again at proof 3"_s);
    }

    /// A member who has not marked the candidate is asked; the difference stays open until the sheet is there.
    void thirdMarkIsAsked()
    {
        QVERIFY(m_driver->openSeason({Stage::Scoring, 1, true}, u"moderation"_s));
        const int before = queueRows();
        m_driver->click(u"askThirdMark"_s);
        auto *members = m_driver->find<QComboBox>(u"thirdMember"_s);
        QVERIFY(members->count() > 0);
        const auto asked = members->currentData().value<MemberId>();
        m_driver->type(u"moderationReason"_s, u"the two stay apart"_s);
        m_driver->click(u"recordModeration"_s);
        QTRY_COMPARE(m_driver->workspace().facts().moderation.size(), 1);
        const QList<Assignment> &all = m_driver->workspace().facts().assignments;
        const auto third = std::find_if(all.cbegin(), all.cend(),
                                        [](const Assignment &one) { return one.kind == AssignmentKind::ThirdMark; });
        QVERIFY(third != all.cend());
        QCOMPARE(third->member, asked);
        QTRY_VERIFY(allTexts().contains(u"A third mark is awaited"_s));
        QCOMPARE(queueRows(), before); // still open, not among the answered
        QVERIFY(allTexts().contains(u"not handed in yet"_s));
        m_driver->shootAll(u"moderation-third"_s);
    }

    /// The chair knows a candidate whose marks lie apart: nothing of that candidate is on the page.
    void recusedReaderSeesNothingOfTheCandidate()
    {
        QVERIFY(m_driver->openSeason({Stage::Scoring, 1, true}, u"moderation"_s));
        const CycleFacts facts = m_driver->workspace().facts();
        for (const Conflict &conflict : facts.conflicts) {
            m_driver->sitDown(conflict.member, Role::Secretary);
            const Candidate hidden = *facts.candidate(conflict.candidate);
            const QString seen = allTexts();
            QVERIFY2(!seen.contains(hidden.nomination.name.latin), qPrintable(hidden.nomination.name.latin));
            QVERIFY(!seen.contains(hidden.nomination.name.khmer()));
        }
        QVERIFY(!facts.conflicts.isEmpty());
    }

    void closedStageOnlyShows()
    {
        QVERIFY(m_driver->openSeason({Stage::Moderation, 1, true}, u"moderation"_s));
        QVERIFY(m_driver->widget(u"recordModeration"_s) == nullptr);
        QVERIFY(m_driver->widget(u"moderationReason"_s) == nullptr);
        QVERIFY(queueRows() > 0); // what was answered
        QVERIFY(allTexts().contains(u"No open difference above the tolerance"_s));
        m_driver->shootAll(u"moderation-closed"_s);
    }

    void noDifferenceSaysSo()
    {
        QVERIFY(m_driver->openSeason({Stage::Scoring, 1, true}, u"moderation"_s));
        m_driver->workspace().setRound(2); // nothing marked there
        m_driver->settle();
        QVERIFY(m_driver->widget(u"moderationQueue"_s) == nullptr);
        m_driver->showRound(1);
        QVERIFY(queueRows() > 0);
    }

private:
    int queueRows()
    {
        auto *queue = m_driver->find<TableView>(u"moderationQueue"_s);
        int rows = 0;
        for (int i = 0; queue != nullptr && i < queue->model()->rowCount(); ++i) {
            rows += queue->model()->index(i, 0).data(RowModel::RemarkRole).toBool() ? 0 : 1;
        }
        return rows;
    }

    QString nameOfMember(const MemberId &member)
    {
        return m_driver->workspace().facts().member(member)->details.name.latin;
    }

    QList<ScoreSheet> sheetsOf(const Apart &wanted)
    {
        QList<ScoreSheet> sheets = m_driver->workspace().facts().sheets;
        sheets.removeIf([&](const ScoreSheet &sheet) {
            return sheet.candidate != wanted.candidate || sheet.member != wanted.lowest || sheet.round != 1;
        });
        std::sort(sheets.begin(), sheets.end(),
                  [](const ScoreSheet &a, const ScoreSheet &b) { return a.revision < b.revision; });
        return sheets;
    }

    /// Every text of the page that somebody could read, shown or not.
    QString allTexts()
    {
        QStringList texts;
        for (const QLabel *label : m_driver->window().page()->findChildren<QLabel *>()) {
            texts.append(label->accessibleName());
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

RANGVOAN_TEST(TestModerationPage)

#include "testmoderationpage.moc"
