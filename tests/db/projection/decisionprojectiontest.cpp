// SPDX-License-Identifier: Apache-2.0
#include "tests/db/projection/book.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

namespace
{

Decision decisionOf(std::uint8_t id, const DecisionId &replaces = {})
{
    Decision decision;
    decision.id = idOf<DecisionId>(id);
    decision.category = teachers;
    decision.by = replaces.isNull() ? DecidedBy::Committee : DecidedBy::Authority;
    decision.seats = {second, first};
    decision.reserves = {first};
    decision.departure = u"the second taught in two schools"_s;
    decision.replaces = replaces;
    decision.reference = u"no. 31"_s;
    decision.date = QDate(2026, 4, 12);
    decision.order = 2;
    return decision;
}

Instruction instructionOf()
{
    Instruction instruction;
    instruction.id = idOf<EventId>(83);
    instruction.category = teachers;
    instruction.outcome = AuthorityOutcome::Changed;
    instruction.from = u"Minister"_s;
    instruction.date = QDate(2026, 4, 20);
    instruction.reference = u"no. 40"_s;
    instruction.oral = true;
    instruction.text = u"consider the third"_s;
    return instruction;
}

Paper paperOf(std::uint8_t id, const PaperId &replaces = {})
{
    Paper paper;
    paper.id = idOf<PaperId>(id);
    paper.kind = u"certificate"_s;
    paper.category = teachers;
    paper.candidate = first;
    paper.language = u"km"_s;
    paper.date = QDate(2026, 4, 21);
    paper.issuedBy = u"Ek"_s;
    paper.contentHash = QByteArray(32, 'c');
    paper.reason = replaces.isNull() ? ReprintReason::First : ReprintReason::Corrected;
    paper.replaces = replaces;
    return paper;
}

/// The same paper or decision as the facts hold it.
template<class Fact>
Fact entered(Fact fact, qint64 seq)
{
    fact.seq = seq;
    return fact;
}

} // namespace

class DecisionProjectionTest : public QObject
{
    Q_OBJECT

private slots:
    void decisions_data();
    void decisions();
    void afterTheDecision_data();
    void afterTheDecision();
    void papers_data();
    void papers();
    void unknownSubjectIsRefused_data();
    void unknownSubjectIsRefused();
};

void DecisionProjectionTest::decisions_data()
{
    QTest::addColumn<ProjectionCase>("given");
    const Decision one = decisionOf(81);
    const Decision two = decisionOf(82, one.id);
    const Decision inBook = entered(one, baseEvents + 1);
    caseRow("decided", {AwardeesDecided{one}}, [=](CycleFacts &facts) { facts.decisions = {inBook}; });
    caseRow("replaced by a later one", {AwardeesDecided{one}, AwardeesDecided{two}}, [=](CycleFacts &facts) {
        facts.decisions = {inBook, entered(two, baseEvents + 2)};
        facts.decisions[0].replaced = true;
    });
    caseRow("signed", {AwardeesDecided{one}, DecisionSigned{one.id, QDate(2026, 4, 13), u"Chan"_s}},
            [=](CycleFacts &facts) {
                facts.decisions = {inBook};
                facts.decisions[0].signedOn = QDate(2026, 4, 13);
                facts.decisions[0].signedBy = u"Chan"_s;
            });
    const Instruction asked = instructionOf();
    caseRow("instruction", {AuthorityAnswered{asked}}, [=](CycleFacts &facts) { facts.instructions = {asked}; });
    caseRow("instruction answered by a new decision",
            {AwardeesDecided{one}, AuthorityAnswered{asked}, AwardeesDecided{two},
             InstructionAnswered{asked.id, InstructionAnswer::AuthorityNames, {}, two.id}},
            [=](CycleFacts &facts) {
                facts.decisions = {inBook, entered(two, baseEvents + 3)};
                facts.decisions[0].replaced = true;
                facts.instructions = {asked};
                facts.instructions[0].answer = InstructionAnswer::AuthorityNames;
                facts.instructions[0].decision = two.id;
            });
}

void DecisionProjectionTest::decisions()
{
    QFETCH(ProjectionCase, given);
    QCOMPARE(outcome(given), QString());
}

void DecisionProjectionTest::afterTheDecision_data()
{
    QTest::addColumn<ProjectionCase>("given");
    const QDate sent(2026, 4, 14);
    const QDate told(2026, 5, 1);
    caseRow("submitted twice, then announced",
            {SubmittedToAuthority{teachers, u"Cabinet"_s, sent},
             SubmittedToAuthority{teachers, u"Minister"_s, sent.addDays(3)},
             AwardeesAnnounced{teachers, told, u"Phnom Penh"_s}},
            [=](CycleFacts &facts) {
                facts.announcements = {{teachers, u"Minister"_s, sent.addDays(3), told, u"Phnom Penh"_s}};
            });
    caseRow("announced without a submission", {AwardeesAnnounced{principals, told, u"Kep"_s}}, [=](CycleFacts &facts) {
        facts.announcements = {{principals, {}, {}, told, u"Kep"_s}};
    });
    const PrizeReceipt receipt{first, 4'000'000, told, u"Sok Dara"_s};
    caseRow("prize", {PrizeHandedOver{receipt}}, [=](CycleFacts &facts) { facts.receipts = {receipt}; });

    const Decision decision = decisionOf(81);
    const Vacancy vacancy{
        teachers, decision.id, second, 1, u"declined"_s, u"letter"_s, u"heard"_s, told, {}, VacatedSeat::AllMoveUp, {}};
    caseRow("seat vacated", {AwardeesDecided{decision}, SeatVacated{vacancy}}, [=](CycleFacts &facts) {
        facts.decisions = {entered(decision, baseEvents + 1)};
        facts.vacancies = {vacancy};
    });
    const ComplaintId id = idOf<ComplaintId>(84);
    const Complaint complaint{id, teachers, told, u"Mr Vuth"_s, second, u"the place"_s, {}, {}, {}};
    caseRow("complaint", {ComplaintReceived{complaint}}, [=](CycleFacts &facts) { facts.complaints = {complaint}; });
    caseRow("complaint answered", {ComplaintReceived{complaint}, ComplaintAnswered{id, ek, told.addDays(9), u"no"_s}},
            [=](CycleFacts &facts) {
                facts.complaints = {complaint};
                facts.complaints[0].handledBy = ek;
                facts.complaints[0].answeredOn = told.addDays(9);
                facts.complaints[0].answer = u"no"_s;
            });
}

void DecisionProjectionTest::afterTheDecision()
{
    QFETCH(ProjectionCase, given);
    QCOMPARE(outcome(given), QString());
}

void DecisionProjectionTest::papers_data()
{
    QTest::addColumn<ProjectionCase>("given");
    const Paper one = paperOf(85);
    const Paper two = paperOf(86, one.id);
    const Paper inBook = entered(one, baseEvents + 1);
    caseRow("issued", {PaperIssued{one}}, [=](CycleFacts &facts) { facts.papers = {inBook}; });
    caseRow("a corrected one annuls the old", {PaperIssued{one}, PaperIssued{two}}, [=](CycleFacts &facts) {
        facts.papers = {inBook, entered(two, baseEvents + 2)};
        facts.papers[0].annulled = true;
    });
    caseRow("signed", {PaperIssued{one}, PaperSigned{one.id, QDate(2026, 4, 22), u"Chan"_s, QByteArray(32, 'p')}},
            [=](CycleFacts &facts) {
                facts.papers = {inBook};
                facts.papers[0].signedOn = QDate(2026, 4, 22);
                facts.papers[0].signedBy = u"Chan"_s;
                facts.papers[0].scanHash = QByteArray(32, 'p');
            });
    caseRow("numbered", {PaperIssued{one}, PaperNumbered{one.id, u"88"_s, QDate(2026, 4, 23)}}, [=](CycleFacts &facts) {
        facts.papers = {inBook};
        facts.papers[0].number = u"88"_s;
        facts.papers[0].date = QDate(2026, 4, 23);
    });
    const ComplaintId complaint = idOf<ComplaintId>(84);
    const Complaint about{complaint, teachers, QDate(2026, 4, 20), u"Mr Vuth"_s, first, u"the place"_s, {}, {}, {}};
    caseRow("addressed", {ComplaintReceived{about}, PaperIssued{one}, PaperAddressed{one.id, u"12"_s, complaint}},
            [=](CycleFacts &facts) {
                facts.complaints = {about};
                facts.papers = {entered(one, baseEvents + 2)};
                facts.papers[0].province = u"12"_s;
                facts.papers[0].complaint = complaint;
            });
    const PaperWording own{u"cover-letter"_s, u"en"_s, u"Our {award}."_s};
    const PaperWording khmer{u"cover-letter"_s, u"km"_s, u"{award} របស់យើង"_s};
    caseRow("own words", {PaperWordingSet{own}, PaperWordingSet{khmer}}, [=](CycleFacts &facts) {
        facts.wordings = {own, khmer};
    });
    const PaperWording again{own.key, own.language, u"Once more {award}."_s};
    caseRow("own words again", {PaperWordingSet{own}, PaperWordingSet{khmer}, PaperWordingSet{again}},
            [=](CycleFacts &facts) {
                facts.wordings = {khmer, again};
            });
    caseRow("as shipped again", {PaperWordingSet{own}, PaperWordingSet{{own.key, own.language, {}}}},
            [](CycleFacts &facts) { facts.wordings = {}; });
}

void DecisionProjectionTest::papers()
{
    QFETCH(ProjectionCase, given);
    QCOMPARE(outcome(given), QString());
}

void DecisionProjectionTest::unknownSubjectIsRefused_data()
{
    QTest::addColumn<ProjectionCase>("given");
    caseRow("decision signed", {DecisionSigned{idOf<DecisionId>(99), QDate(2026, 4, 13), {}}}, {});
    caseRow("decision replaced", {AwardeesDecided{decisionOf(82, idOf<DecisionId>(99))}}, {});
    caseRow("instruction", {InstructionAnswered{idOf<EventId>(99), InstructionAnswer::Open, {}, {}}}, {});
    caseRow("complaint", {ComplaintAnswered{idOf<ComplaintId>(99), ek, QDate(2026, 4, 13), {}}}, {});
    caseRow("paper signed", {PaperSigned{idOf<PaperId>(99), QDate(2026, 4, 13), {}, {}}}, {});
    caseRow("paper addressed", {PaperAddressed{idOf<PaperId>(99), u"12"_s, {}}}, {});
    caseRow("paper numbered", {PaperNumbered{idOf<PaperId>(99), {}, {}}}, {});
}

void DecisionProjectionTest::unknownSubjectIsRefused()
{
    QFETCH(ProjectionCase, given);
    Book book;
    const QByteArray before = book.dump();
    const Status added = book.add(given.events.first());
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::InvalidEvent);
    QCOMPARE(book.dump(), before);
}

} // namespace rangvoan::test

using rangvoan::test::DecisionProjectionTest;
RANGVOAN_TEST(DecisionProjectionTest)

#include "decisionprojectiontest.moc"
