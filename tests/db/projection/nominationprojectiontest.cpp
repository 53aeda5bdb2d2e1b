// SPDX-License-Identifier: Apache-2.0
#include "tests/db/projection/book.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

namespace
{

const EvidenceId certificate = idOf<EvidenceId>(51);

Evidence paperIn(const QString &box, bool added)
{
    Evidence evidence;
    evidence.id = certificate;
    evidence.candidate = first;
    evidence.kind = EvidenceKind::Paper;
    evidence.title = u"certificate"_s;
    evidence.document = u"certificate"_s;
    evidence.location = box;
    evidence.criteria = {u"1.1"_s, u"2.3"_s};
    evidence.receivedOn = QDate(2026, 3, 5);
    evidence.added = added;
    return evidence;
}

Amendment candidateAmendment(EventType kind, const CandidateId &candidate, const Grounds &grounds)
{
    Amendment amendment = amendmentOf(kind, grounds);
    amendment.candidate = candidate;
    return amendment;
}

Duplicate duplicateOf(DuplicateAnswer answer, const QString &reason)
{
    return {first, second, answer, reason};
}

} // namespace

class NominationProjectionTest : public QObject
{
    Q_OBJECT

private slots:
    void nominations_data();
    void nominations();
    void evidence_data();
    void evidence();
    void numberIsNeverUsedAgain();
    void candidateThatWasUsedCannotBeUndone();
};

void NominationProjectionTest::nominations_data()
{
    QTest::addColumn<ProjectionCase>("given");
    const FileImported import{idOf<ImportId>(31), u"kampot.xlsx"_s, QByteArray(32, 's'), u"Kampot"_s, 12, 10, 2};
    caseRow("import", {import}, [](CycleFacts &facts) {
        facts.imports = {
            {idOf<ImportId>(31), u"kampot.xlsx"_s, QByteArray(32, 's'), u"Kampot"_s, 12, 10, 2},
        };
    });
    caseRow("undone with its duplicates and evidence",
            {DuplicateFound{first, second}, EvidenceRecorded{paperIn(u"box 1"_s, false)},
             NominationUndone{first, u"typed twice"_s}},
            [](CycleFacts &facts) {
                facts.candidates.removeFirst();
                facts.retiredNumbers.insert(teachers, 1);
            });
    caseRow("accepted in time", {NominationDecided{first, Admission::Accepted, {}}},
            [](CycleFacts &facts) { facts.candidates[0].admission = Admission::Accepted; });
    caseRow("late, admitted by the chair", {NominationDecided{second, Admission::Accepted, u"flood"_s}},
            [](CycleFacts &facts) {
                facts.candidates[1].admission = Admission::Accepted;
                facts.candidates[1].admissionReason = u"flood"_s;
                const Grounds grounds{u"flood"_s, bookDay, {}};
                facts.amendments = {candidateAmendment(EventType::NominationDecided, second, grounds)};
            });
    caseRow("late, refused", {NominationDecided{second, Admission::Refused, u"late"_s}}, [](CycleFacts &facts) {
        facts.candidates[1].admission = Admission::Refused;
        facts.candidates[1].admissionReason = u"late"_s;
    });
    caseRow("duplicate found and answered",
            {DuplicateFound{first, second}, DuplicateAnswered{first, second, DuplicateAnswer::KeepFirst, u"same"_s}},
            [](CycleFacts &facts) { facts.duplicates = {duplicateOf(DuplicateAnswer::KeepFirst, u"same"_s)}; });
    caseRow("duplicate found again keeps its answer",
            {DuplicateFound{first, second},
             DuplicateAnswered{first, second, DuplicateAnswer::DifferentPersons, u"other birth"_s},
             DuplicateFound{first, second}},
            [](CycleFacts &facts) {
                facts.duplicates = {duplicateOf(DuplicateAnswer::DifferentPersons, u"other birth"_s)};
            });
    caseRow("eligibility", {EligibilityDecided{other, Verdict::Excluded, u"service"_s, u"4 years"_s, true}},
            [](CycleFacts &facts) {
                Candidate &candidate = facts.candidates[2];
                candidate.verdict = Verdict::Excluded;
                candidate.verdictRule = u"service"_s;
                candidate.verdictReason = u"4 years"_s;
                candidate.overruled = true;
            });
    caseRow("corrected",
            {CandidateCorrected{first, u"name_km"_s, u"សុខ ដារា"_s, u"សៅ ដារា"_s, nominationOf(u"សៅ"_s), someGrounds()}},
            [](CycleFacts &facts) {
                facts.candidates[0].nomination = nominationOf(u"សៅ"_s);
                facts.corrections = {
                    {first, u"name_km"_s, u"សុខ ដារា"_s, u"សៅ ដារា"_s, someGrounds(), baseEvents + 1},
                };
                facts.amendments = {candidateAmendment(EventType::CandidateCorrected, first, someGrounds())};
            });
    caseRow("withdrawn", {CandidateWithdrawn{first, Withdrawn::AfterScoring, someGrounds()}}, [](CycleFacts &facts) {
        facts.candidates[0].withdrawn = Withdrawn::AfterScoring;
        facts.candidates[0].withdrawal = someGrounds();
        facts.amendments = {candidateAmendment(EventType::CandidateWithdrawn, first, someGrounds())};
    });
}

void NominationProjectionTest::nominations()
{
    QFETCH(ProjectionCase, given);
    QCOMPARE(outcome(given), QString());
}

void NominationProjectionTest::evidence_data()
{
    QTest::addColumn<ProjectionCase>("given");
    caseRow("recorded", {EvidenceRecorded{paperIn(u"box 1"_s, false)}},
            [](CycleFacts &facts) { facts.evidence = {paperIn(u"box 1"_s, false)}; });
    caseRow("recorded again under its id",
            {EvidenceRecorded{paperIn(u"box 1"_s, false)}, EvidenceRecorded{paperIn(u"box 2"_s, false)}},
            [](CycleFacts &facts) { facts.evidence = {paperIn(u"box 2"_s, false)}; });
    caseRow("verified",
            {EvidenceRecorded{paperIn(u"box 1"_s, false)}, EvidenceVerified{certificate, u"Ek"_s, u"Chan"_s}},
            [](CycleFacts &facts) {
                Evidence seen = paperIn(u"box 1"_s, false);
                seen.verifiedBy = u"Ek"_s;
                seen.secondChecker = u"Chan"_s;
                facts.evidence = {seen};
            });
    caseRow("added after scoring began", {EvidenceRecorded{paperIn(u"box 1"_s, true)}}, [](CycleFacts &facts) {
        facts.evidence = {paperIn(u"box 1"_s, true)};
        const Grounds grounds{u"certificate"_s, QDate(2026, 3, 5), {}};
        facts.amendments = {candidateAmendment(EventType::EvidenceRecorded, first, grounds)};
    });
}

void NominationProjectionTest::evidence()
{
    QFETCH(ProjectionCase, given);
    QCOMPARE(outcome(given), QString());
}

void NominationProjectionTest::numberIsNeverUsedAgain()
{
    Book book;
    const auto nomination = [](int number) {
        return NominationReceived{
            idOf<CandidateId>(24), idOf<PersonId>(42), teachers, number, nominationOf(u"សុខ"_s), {}};
    };
    QVERIFY(book.add(NominationUndone{second, {}}));
    QVERIFY(!book.add(nomination(2)));
    QVERIFY(book.add(nomination(3)));
    QCOMPARE(book.facts().retiredNumbers.value(teachers), 2);
}

void NominationProjectionTest::candidateThatWasUsedCannotBeUndone()
{
    Book book;
    QVERIFY(book.add(ConflictDeclared{{chan, first, Relation::Family, ConflictSource::Suggestion, {}}}));
    QVERIFY(!book.add(NominationUndone{first, {}}));
    QCOMPARE(book.facts().candidates.size(), 3);
}

} // namespace rangvoan::test

using rangvoan::test::NominationProjectionTest;
RANGVOAN_TEST(NominationProjectionTest)

#include "nominationprojectiontest.moc"
