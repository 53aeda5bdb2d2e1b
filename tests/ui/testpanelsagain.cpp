// SPDX-License-Identifier: Apache-2.0
#include "app/services/procedureservice.h"
#include "app/services/scoringservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"

#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// The panels planned anew while sheets are on their way: 14 candidates, 6 marking members, three readers each.
class TestPanelsAgain final : public QObject
{
    Q_OBJECT

private slots:
    /// The panels are opened again after a sheet was begun: a plan for one reader each leaves it
    /// with its reader, and says who gets how many fewer; all other work is free to move.
    void begunSheetStaysWithItsReader()
    {
        QVERIFY(m_driver.openSeason({Stage::Panels, 1, true}, u"panels"_s));
        workspace().setLanguage(Language::English);
        const Assignment begun = open().constFirst();
        const CategoryId category = workspace().category();
        const Actor reader{begun.member, Role::Member, false};
        const qsizetype indicators = workspace().categoryFacts()->rules->indicators.size();
        QVERIFY(workspace().run(ScoringService(workspace().context(), workspace().drafts())
                                    .saveDraft(reader, {workspace().cycle(),
                                                        category,
                                                        1,
                                                        begun.candidate,
                                                        begun.member,
                                                        begun.member.toString(),
                                                        QList<int>(indicators, 2),
                                                        {}})));
        const Actor chair{facts().chair()->id, Role::Chair, false};
        QVERIFY(workspace().run(ProcedureService(workspace().context())
                                    .reopen(chair, workspace().cycle(), {category, 1, Stage::Panels},
                                            {u"a member travels"_s, QDate(2026, 3, 20), u"14"_s})));
        m_driver.settle();
        m_driver.find<QSpinBox>(u"panelReaders"_s)->setValue(1);
        m_driver.click(u"makePlan"_s);
        QTRY_VERIFY(m_driver.widget(u"takePanels"_s) != nullptr);
        // One sheet for each of the 14, and five more that link the six members, who share no candidate otherwise:
        // 19 sheets, three or four each instead of seven.
        const QStringList shares = m_driver.words(u"panelShares"_s).split(u'\n');
        QCOMPARE(shares.size(), 6);
        for (const QString &share : shares) {
            QVERIFY2(share.endsWith(u": 4 fewer, 3 in all"_s) || share.endsWith(u": 3 fewer, 4 in all"_s),
                     qPrintable(share));
        }
        m_driver.shootAll(u"panels-again"_s);
        workspace().setLanguage(Language::English);
        m_driver.click(u"takePanels"_s);
        QTRY_COMPARE(open().size(), 19);
        const QList<Assignment> after = open();
        QVERIFY(std::any_of(after.cbegin(), after.cend(), [&begun](const Assignment &one) {
            return one.candidate == begun.candidate && one.member == begun.member;
        }));
    }

private:
    Workspace &workspace() { return m_driver.workspace(); }
    const CycleFacts &facts() { return workspace().facts(); }

    QList<Assignment> open()
    {
        QList<Assignment> found = facts().assignments;
        found.removeIf([](const Assignment &one) { return one.round != 1 || one.state != AssignmentState::Open; });
        return found;
    }

    WindowDriver m_driver;
};

RANGVOAN_TEST(TestPanelsAgain)

#include "testpanelsagain.moc"
