// SPDX-License-Identifier: Apache-2.0
#include "app/services/eligibilityservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/page.h"
#include "ui/stages/evidenceform.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

namespace
{

const DemoStop openStage{Stage::Nominations, 1, true}; // nominations closed: nothing checked, no evidence yet
const DemoStop doneStage{Stage::Eligibility, 1};       // everything recorded and decided, not closed
const DemoStop closedStage{Stage::Eligibility, 1, true};

} // namespace

/// Stage II.2 as the secretary uses it: rules, verdicts, evidence.
class TestEligibilityPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanupTestCase() { m_driver.reset(); }
    void init()
    {
        m_driver->workspace().setLanguage(Language::English);
        if (m_first.isNull() && QTest::currentTestFunction() != "listShowsWhatIsMissing"_ba) {
            QSKIP("The list did not open: what follows works on its candidates.");
        }
    }

    /// Without evidence the rule of documents is not met for anybody, all five are missing.
    void listShowsWhatIsMissing()
    {
        QVERIFY(m_driver->openSeason(openStage, u"eligibility"_s));
        QCOMPARE(table(u"candidates"_s)->model()->rowCount(), 14);
        for (int row = 0; row < 14; ++row) {
            QCOMPARE(cellText(u"candidates"_s, row, 2), u"1 not met"_s);
            QCOMPARE(cellText(u"candidates"_s, row, 3), u"5"_s);
            QCOMPARE(cellText(u"candidates"_s, row, 4), u"to decide"_s);
        }
        // The first of the list is open already: somebody reads at once what the page is about.
        QCOMPARE(table(u"candidates"_s)->selectedId(),
                 table(u"candidates"_s)->model()->index(0, 0).data(RowModel::IdRole));
        QVERIFY(table(u"candidates"_s)->selectedId().isValid());
        pickFirst();
        QCOMPARE(m_driver->find<Label>(u"outcome_documents"_s)->words(), u"not met"_s);
        QCOMPARE(m_driver->find<Label>(u"evidenceCount"_s)->words(), u"0 of 5 documents received"_s);
        QCOMPARE(table(u"evidence"_s)->model()->rowCount(), 5);
        m_driver->shootAll(u"eligibility-open"_s);
    }

    /// A missing document is picked, its place typed, recorded with Space: no mouse.
    void paperByKeyboard()
    {
        table(u"evidence"_s)->setFocus();
        m_driver->key(Qt::Key_Down);
        table(u"evidence"_s)->selectRow(0);
        m_driver->settle();
        QCOMPARE(m_driver->find<QLineEdit>(u"evidenceTitle"_s)->text(), u"Letter of nomination"_s);
        press(u"saveEvidence"_s); // where it lies is not said yet
        QVERIFY(!m_driver->widget(u"evidenceLocation"_s)->accessibleDescription().isEmpty());
        QVERIFY(facts().evidence.isEmpty());
        m_driver->type(u"evidenceLocation"_s, u"box 3, folder 12, pages 3-28"_s);
        m_driver->click(u"pin_2"_s);
        m_driver->shootAll(u"eligibility-evidence"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
        press(u"saveEvidence"_s);
        QTRY_COMPARE(facts().evidence.size(), 1);
        const Evidence piece = facts().evidence.constFirst();
        QCOMPARE(piece.candidate, m_first);
        QCOMPARE(piece.kind, EvidenceKind::Paper);
        QCOMPARE(piece.document, u"doc-letter"_s);
        QCOMPARE(piece.location, u"box 3, folder 12, pages 3-28"_s);
        QCOMPARE(piece.criteria, QStringList{u"2"_s});
        QVERIFY(piece.verifiedBy.isEmpty());
        m_driver->settle();
        QCOMPARE(m_driver->find<Label>(u"evidenceCount"_s)->words(), u"1 of 5 documents received"_s);
    }

    /// Who saw it is named; the second checker is somebody else.
    void checkedByTwo()
    {
        pickPiece(facts().evidence.constFirst().id);
        m_driver->click(u"verifyEvidence"_s);
        QVERIFY(!m_driver->widget(u"evidenceSeenBy"_s)->accessibleDescription().isEmpty());
        m_driver->type(u"evidenceSeenBy"_s, u"Van Socheata"_s);
        m_driver->type(u"evidenceSecond"_s, u"Van Socheata"_s);
        m_driver->click(u"verifyEvidence"_s);
        QVERIFY(!m_driver->widget(u"evidenceSecond"_s)->accessibleDescription().isEmpty());
        QVERIFY(facts().evidence.constFirst().verifiedBy.isEmpty());
        m_driver->type(u"evidenceSecond"_s, u"Lay Thida"_s);
        m_driver->click(u"verifyEvidence"_s);
        QTRY_COMPARE(facts().evidence.constFirst().verifiedBy, u"Van Socheata"_s);
        QCOMPARE(facts().evidence.constFirst().secondChecker, u"Lay Thida"_s);
    }

    /// A new version takes the place of the old one and is to be checked again; a change of words is not.
    void newVersionIsToBeChecked()
    {
        const EvidenceId id = facts().evidence.constFirst().id;
        pickPiece(id);
        m_driver->type(u"evidenceTitle"_s, u"Letter of the department"_s);
        m_driver->click(u"saveEvidence"_s);
        QTRY_COMPARE(facts().evidence.constFirst().title, u"Letter of the department"_s);
        QCOMPARE(facts().evidence.constFirst().verifiedBy, u"Van Socheata"_s);
        pickPiece(id);
        m_driver->type(u"evidenceLocation"_s, u"box 4"_s);
        m_driver->click(u"newVersion"_s);
        QTRY_COMPARE(facts().evidence.constFirst().location, u"box 4"_s);
        QCOMPARE(facts().evidence.size(), 1);
        QCOMPARE(facts().evidence.constFirst().id, id);
        QVERIFY(facts().evidence.constFirst().verifiedBy.isEmpty());
    }

    void fileIsKept()
    {
        const QByteArray bytes("plans of lessons");
        const QString path = m_driver->folder() + u"/plans.txt"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        m_driver->click(u"addEvidence"_s);
        choose(u"evidenceKind"_s, static_cast<int>(EvidenceKind::File));
        m_driver->type(u"evidenceTitle"_s, u"Plans"_s);
        m_driver->click(u"saveEvidence"_s); // no file yet
        QCOMPARE(facts().evidence.size(), 1);
        m_driver->window().page()->findChild<EvidenceForm *>()->takeFile(path);
        m_driver->settle();
        m_driver->click(u"saveEvidence"_s);
        QTRY_COMPARE(facts().evidence.size(), 2);
        const Evidence piece = facts().evidence.constLast();
        QCOMPARE(piece.kind, EvidenceKind::File);
        QCOMPARE(piece.location, u"plans.txt"_s);
        QCOMPARE(piece.fileHash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        const Result<QByteArray> kept = m_driver->workspace().attachments().attachment(piece.fileHash);
        QVERIFY(kept);
        QCOMPARE(*kept, bytes);
    }

    void discIsNumbered()
    {
        m_driver->click(u"addEvidence"_s);
        choose(u"evidenceKind"_s, static_cast<int>(EvidenceKind::Medium));
        auto *document = m_driver->find<QComboBox>(u"evidenceDocument"_s);
        const int row = document->findData(u"doc-video"_s);
        document->setCurrentIndex(row);
        emit document->activated(row);
        QCOMPARE(m_driver->find<QLineEdit>(u"evidenceTitle"_s)->text(), u"Video of a lesson"_s);
        m_driver->type(u"evidenceLocation"_s, u"disc 12"_s);
        m_driver->type(u"evidenceReceived"_s, u"40/03/2026"_s);
        m_driver->click(u"saveEvidence"_s);
        QVERIFY(!m_driver->widget(u"evidenceReceived"_s)->accessibleDescription().isEmpty());
        m_driver->type(u"evidenceReceived"_s, u"12/03/2026"_s);
        m_driver->click(u"saveEvidence"_s);
        QTRY_COMPARE(facts().evidence.size(), 3);
        QCOMPARE(facts().evidence.constLast().kind, EvidenceKind::Medium);
        QCOMPARE(facts().evidence.constLast().receivedOn, QDate(2026, 3, 12));
    }

    /// Documents are still missing: eligible all the same needs a reason and is marked as overruled.
    void overrulingNeedsAReason()
    {
        m_driver->click(u"eligible"_s);
        m_driver->shootAll(u"eligibility-overrule"_s);
        m_driver->workspace().setLanguage(Language::English);
        m_driver->settle();
        m_driver->shoot(u"eligibility-overrule-asked-en"_s);
        m_driver->click(u"reasonYes"_s);
        QCOMPARE(facts().candidate(m_first)->verdict, Verdict::Open);
        m_driver->type(u"reason"_s, u"seen at the office"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(facts().candidate(m_first)->verdict, Verdict::Eligible);
        QVERIFY(facts().candidate(m_first)->overruled);
        QCOMPARE(facts().candidate(m_first)->verdictReason, u"seen at the office"_s);
    }

    /// The rule that is not met is proposed; no reason is asked, for the rules say so.
    void excludedByTheRule()
    {
        const CandidateId second = facts().candidates.at(1).id;
        QVERIFY(table(u"candidates"_s)->selectId(QVariant::fromValue(second)));
        m_driver->settle();
        m_driver->click(u"exclude"_s);
        QCOMPARE(m_driver->find<QComboBox>(u"reasonChoice"_s)->currentText(), u"All required documents are present"_s);
        m_driver->click(u"reasonYes"_s);
        QTRY_COMPARE(facts().candidate(second)->verdict, Verdict::Excluded);
        QCOMPARE(facts().candidate(second)->verdictRule, u"documents"_s);
        QVERIFY(!facts().candidate(second)->overruled);
        m_driver->settle();
        QVERIFY(m_driver->find<Label>(u"verdict"_s)->words().contains(u"All required documents"_s));
        m_driver->click(u"filter_excluded"_s);
        QCOMPARE(table(u"candidates"_s)->model()->rowCount(), 1);
        m_driver->click(u"filter_all"_s);
    }

    /// One button for those about whom the rules leave nothing open.
    void allWhoseRulesAreMet()
    {
        QVERIFY(m_driver->openSeason(openStage, u"eligibility"_s));
        QVERIFY(m_driver->widget(u"allMet"_s) == nullptr); // no documents yet
        const CategoryFacts *category = m_driver->workspace().categoryFacts();
        QList<Evidence> pieces;
        for (const EligibilityRule &rule : category->rules->eligibility) {
            for (const RequiredDocument &document : rule.documents) {
                for (const Candidate &one : facts().candidates) {
                    Evidence piece;
                    piece.candidate = one.id;
                    piece.title = document.name.en;
                    piece.document = document.code;
                    piece.location = u"box 1"_s;
                    pieces.append(piece);
                }
            }
        }
        Workspace &workspace = m_driver->workspace();
        QVERIFY(workspace.run(
            EligibilityService(workspace.context()).recordEvidence(workspace.actor(), workspace.cycle(), pieces)));
        m_driver->settle();
        const QList<Candidate> before = facts().candidates;
        const auto ready = std::count_if(before.cbegin(), before.cend(), [&](const Candidate &one) {
            const QList<EligibilityCheck> checks = eligibilityChecks(facts(), one);
            return one.isAccepted() && std::all_of(checks.cbegin(), checks.cend(), [](const EligibilityCheck &check) {
                       return check.outcome == EligibilityOutcome::Met;
                   });
        });
        QVERIFY(ready > 0);
        m_driver->click(u"allMet"_s);
        const QList<Candidate> &after = facts().candidates;
        QCOMPARE(std::count_if(after.cbegin(), after.cend(),
                               [](const Candidate &one) { return one.verdict == Verdict::Eligible; }),
                 ready);
        QVERIFY(m_driver->widget(u"allMet"_s) == nullptr);
    }

    /// What a gate names is shown, with the focus where it is answered.
    void gateLeadsToTheVerdict()
    {
        QVERIFY(m_driver->openSeason(openStage, u"eligibility"_s));
        const StageKey key{m_driver->workspace().category(), 0, Stage::Eligibility};
        const QList<Finding> findings = m_driver->workspace().findings(key);
        const auto open = std::find_if(findings.cbegin(), findings.cend(),
                                       [](const Finding &one) { return one.code == FindingCode::EligibilityOpen; });
        QVERIFY(open != findings.cend());
        m_driver->workspace().go(u"eligibility"_s, &*open);
        m_driver->settle();
        QCOMPARE(table(u"candidates"_s)->selectedId().value<CandidateId>(), open->candidates.constFirst());
        QVERIFY(m_driver->widget(u"eligible"_s)->hasFocus());
    }

    void doneStageLooksDone()
    {
        QVERIFY(m_driver->openSeason(doneStage, u"eligibility"_s));
        pickFirst();
        QCOMPARE(m_driver->find<Label>(u"evidenceCount"_s)->words(), u"5 of 5 documents received"_s);
        m_driver->shootAll(u"eligibility-done"_s);
    }

    /// Closed: no verdict any more; evidence that still comes is an amendment.
    void closedStageTakesAmendmentsOnly()
    {
        QVERIFY(m_driver->openSeason(closedStage, u"eligibility"_s));
        pickFirst();
        QVERIFY(m_driver->widget(u"eligible"_s) == nullptr);
        QVERIFY(m_driver->widget(u"exclude"_s) == nullptr);
        QVERIFY(m_driver->widget(u"allMet"_s) == nullptr);
        const qsizetype before = facts().evidence.size();
        m_driver->click(u"addEvidence"_s);
        m_driver->type(u"evidenceTitle"_s, u"Corrected report"_s);
        m_driver->type(u"evidenceLocation"_s, u"box 9"_s);
        m_driver->shootAll(u"eligibility-closed"_s);
        m_driver->click(u"saveEvidence"_s);
        QTRY_COMPARE(facts().evidence.size(), before + 1);
        QVERIFY(facts().evidence.constLast().added);
    }

    /// A member reads; the desk of another writes.
    void memberOnlyReads()
    {
        QVERIFY(m_driver->openSeason(openStage, u"eligibility"_s));
        const QList<Member> &members = facts().members;
        const auto plain = std::find_if(members.cbegin(), members.cend(),
                                        [](const Member &one) { return one.details.post == Post::Member; });
        QVERIFY(plain != members.cend());
        m_driver->sitDown(plain->id, Role::Member);
        if (table(u"candidates"_s) != nullptr && table(u"candidates"_s)->model()->rowCount() > 0) {
            table(u"candidates"_s)->selectRow(0);
            m_driver->settle();
        }
        for (const QString &name : {u"eligible"_s, u"exclude"_s, u"addEvidence"_s, u"allMet"_s}) {
            QVERIFY2(m_driver->widget(name) == nullptr, qPrintable(name));
        }
        m_driver->sitDownSecretary();
    }

private:
    const CycleFacts &facts() { return m_driver->workspace().facts(); }
    TableView *table(const QString &name) { return m_driver->find<TableView>(name); }

    QString cellText(const QString &name, int row, int column)
    {
        return table(name)->model()->index(row, column).data().toString();
    }

    void pickFirst()
    {
        m_first = facts().candidates.constFirst().id;
        QVERIFY(table(u"candidates"_s)->selectId(QVariant::fromValue(m_first)));
        m_driver->settle();
    }

    void pickPiece(const EvidenceId &id)
    {
        table(u"evidence"_s)->clearSelection();
        QVERIFY(table(u"evidence"_s)->selectId(QVariant::fromValue(id)));
        m_driver->settle();
    }

    void choose(const QString &name, int data)
    {
        auto *box = m_driver->find<QComboBox>(name);
        QVERIFY2(box != nullptr, qPrintable(name));
        const int index = box->findData(data);
        box->setCurrentIndex(index);
        emit box->activated(index);
        m_driver->settle();
    }

    void press(const QString &name)
    {
        QWidget *button = m_driver->widget(name);
        QVERIFY2(button != nullptr && button->isEnabled(), qPrintable(name));
        button->setFocus();
        m_driver->key(Qt::Key_Space);
    }

    std::unique_ptr<WindowDriver> m_driver;
    CandidateId m_first;
};

RANGVOAN_TEST(TestEligibilityPage)

#include "testeligibilitypage.moc"
