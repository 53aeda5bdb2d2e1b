// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/codec.h"
#include "app/services/conflictservice.h"
#include "app/services/decisionservice.h"
#include "app/services/meetingservice.h"
#include "app/services/moderationservice.h"
#include "app/services/nominationservice.h"
#include "app/services/rankingservice.h"
#include "app/services/vacancyservice.h"
#include "app/services/visibility.h"
#include "tests/app/services/office.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using test::Moment;
using test::Office;
using test::Seat;

namespace
{

constexpr int known = 2; ///< number of the candidate whom every actor of these tests knows

/// The bytes of every list, as the record book would write them: what is not in them cannot be learnt from them.
QByteArray bytesOf(const CycleFacts &facts)
{
    CborWriter out;
    const auto write = [&out](const auto &...lists) {
        (writeValue(out, lists), ...);
    };
    write(facts.settings, facts.members, facts.candidates, facts.duplicates, facts.corrections, facts.evidence,
          facts.conflictSheets, facts.conflicts, facts.dismissedSuggestions, facts.assignments, facts.sheets,
          facts.waivers, facts.moderation, facts.tieRulings, facts.sealedRankings, facts.meetings, facts.attendance,
          facts.meetingNotes, facts.motions, facts.decisions, facts.instructions, facts.announcements, facts.receipts,
          facts.vacancies, facts.complaints, facts.papers, facts.stages);
    for (const Amendment &amendment : facts.amendments) {
        write(amendment.member, amendment.candidate, amendment.grounds);
    }
    for (const FileImport &import : facts.imports) {
        write(import.fileName, import.unit);
    }
    return out.result();
}

/// Free text in which somebody names the candidate, wherever a service takes one.
void talkAbout(Office &office, const CategoryId &category)
{
    const CandidateId about = office.candidate(category, known);
    const QString name = office.facts().candidate(about)->nomination.name.khmer();
    const MeetingService meetings(office.context());
    const MeetingId meeting = office.meet(u"០១"_s);
    office.must(meetings.note(office.secretary(), office.cycle, meeting, u"លោក "_s + name + u" អវត្តមាន"_s));
    office.carry(meeting, category, MotionSubject::General, u"អំពី "_s + name, {about});
    Complaint complaint;
    complaint.category = category;
    complaint.from = u"មាតាបិតាសិស្ស"_s;
    complaint.text = u"អំពី "_s + name;
    office.must(ComplaintService(office.context()).receive(office.secretary(), office.cycle, complaint));
    office.must(NominationService(office.context())
                    .correct(office.secretary(), office.cycle, about, u"name_latin"_s, u"Heng Vibolly"_s,
                             {u"តាមអត្តសញ្ញាណប័ណ្ណ "_s + name, office.clock.today(), {}}));
}

CategoryId seasonAt(Office &office, Moment moment)
{
    for (const Seat seat : {Seat::Chair, Seat::Third, Seat::Fourth, Seat::Secretary}) {
        office.knows.insert({seat, known});
    }
    const CategoryId category = test::runTo(office, moment);
    talkAbout(office, category);
    return category;
}

struct Reader
{
    const char *name;
    Seat seat;
    Role role;
};

constexpr std::array<Reader, 5> readers{{{"secretary", Seat::Secretary, Role::Secretary},
                                         {"chair", Seat::Chair, Role::Chair},
                                         {"member", Seat::Third, Role::Member},
                                         {"observer", Seat::Fourth, Role::Observer},
                                         {"keyer", Seat::Secretary, Role::Keyer}}};

constexpr std::array<std::pair<const char *, Moment>, 5> moments{{{"before scoring", Moment::BeforeScoring},
                                                                  {"scoring open", Moment::ScoringOpen},
                                                                  {"scoring closed", Moment::ScoringClosed},
                                                                  {"ranking closed", Moment::RankingClosed},
                                                                  {"seats carried", Moment::SeatsCarried}}};

bool seesOthersSheets(Role role, Moment moment)
{
    const bool runsOrWatches = role == Role::Secretary || role == Role::Chair || role == Role::Observer;
    return (runsOrWatches && moment >= Moment::ScoringClosed) ||
           (role == Role::Member && moment >= Moment::RankingClosed);
}

} // namespace

/// What can this role learn (design 3.4, 5.3, 5.4), asked of every role at every moment.
class KnowledgeTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyMoment_data();
    void everyMoment();
    void findingsTellNoMarksWhileMembersMark();
    void rankingAndModerationLeaveTheKnownCandidateOut();
    void seatsAreProposedOnlyToWhoSeesAllCandidates();
    void draftOfAKnownCandidateIsClosed();
    void aConflictIsWithThePersonInEveryCategory();

private:
    static void checkHidden(const CycleFacts &whole, const CycleFacts &visible, const CandidateId &candidate);
    static void checkCarried(const CycleFacts &visible, const Reader &reader, const CandidateId &candidate);
    static void checkSheets(const CycleFacts &visible, const MemberId &own, bool others);
    static void checkMember(const CycleFacts &visible, const MemberId &own, Moment moment);
    static void checkKeyer(const CycleFacts &whole, const CycleFacts &visible);
};

void KnowledgeTest::everyMoment_data()
{
    QTest::addColumn<int>("moment");
    for (size_t i = 0; i < moments.size(); ++i) {
        QTest::newRow(moments.at(i).first) << static_cast<int>(i);
    }
}

void KnowledgeTest::everyMoment()
{
    QFETCH(int, moment);
    const Moment now = moments.at(static_cast<size_t>(moment)).second;
    Office office;
    const CategoryId category = seasonAt(office, now);
    const CandidateId candidate = office.candidate(category, known);
    const CycleFacts whole = office.facts();
    QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
    for (const Reader &reader : readers) {
        const MemberId own = office.id(reader.seat);
        const CycleFacts visible = visibleFacts(Office::as(own, reader.role), whole);
        if (now != Moment::SeatsCarried) {
            checkHidden(whole, visible, candidate);
        } else {
            checkCarried(visible, reader, candidate);
        }
        checkSheets(visible, own, seesOthersSheets(reader.role, now));
        if (reader.role == Role::Member) {
            checkMember(visible, own, now);
        }
        if (reader.role == Role::Keyer) {
            checkKeyer(whole, visible);
        }
        QVERIFY2(!QTest::currentTestFailed(), reader.name);
    }
}

void KnowledgeTest::checkHidden(const CycleFacts &whole, const CycleFacts &visible, const CandidateId &candidate)
{
    const Nomination &nomination = whole.candidate(candidate)->nomination;
    const QByteArray all = bytesOf(whole);
    const QByteArray seen = bytesOf(visible);
    for (const QByteArray &trace :
         {candidate.toBytes(), nomination.name.khmer().toUtf8(), nomination.name.latin.toUtf8(),
          nomination.civilServantNumber.toUtf8(), QByteArrayLiteral("Heng Vibol")}) {
        QVERIFY2(all.contains(trace), trace.constData());
        QVERIFY2(!seen.contains(trace), trace.constData());
    }
    QVERIFY(visible.candidate(candidate) == nullptr);
}

void KnowledgeTest::checkCarried(const CycleFacts &visible, const Reader &reader, const CandidateId &candidate)
{
    QVERIFY(visible.candidate(candidate) != nullptr);
    for (const ScoreSheet &sheet : visible.sheets) {
        QVERIFY(sheet.candidate != candidate); // marks still not to the recused
    }
    if (reader.role != Role::Keyer) {
        QVERIFY(visible.decisions.constFirst().seats.contains(candidate));
        const QList<SealedPlace> &places = visible.sealedRankings.constFirst().places;
        QVERIFY(std::any_of(places.cbegin(), places.cend(),
                            [&](const SealedPlace &place) { return place.candidate == candidate; }));
    }
}

void KnowledgeTest::checkSheets(const CycleFacts &visible, const MemberId &own, bool others)
{
    const auto count = std::count_if(visible.sheets.cbegin(), visible.sheets.cend(),
                                     [&own](const ScoreSheet &sheet) { return sheet.member != own; });
    QCOMPARE(count > 0, others);
}

void KnowledgeTest::checkMember(const CycleFacts &visible, const MemberId &own, Moment moment)
{
    for (const Candidate &candidate : visible.candidates) {
        const bool assigned =
            std::any_of(visible.assignments.cbegin(), visible.assignments.cend(),
                        [&](const Assignment &one) { return one.candidate == candidate.id && one.member == own; });
        QVERIFY(assigned || moment == Moment::SeatsCarried);
    }
    // Dossiers leave the office only when the panels are closed.
    QCOMPARE(visible.candidates.isEmpty(), moment == Moment::BeforeScoring);
    for (const Conflict &conflict : visible.conflicts) {
        QCOMPARE(conflict.member, own);
    }
    QVERIFY(visible.complaints.isEmpty());
    QCOMPARE(visible.sealedRankings.isEmpty(), moment < Moment::RankingClosed);
}

void KnowledgeTest::checkKeyer(const CycleFacts &whole, const CycleFacts &visible)
{
    const QByteArray seen = bytesOf(visible);
    for (const Candidate &candidate : whole.candidates) {
        QVERIFY(!seen.contains(candidate.nomination.name.khmer().toUtf8()));
        QVERIFY(!seen.contains(candidate.nomination.name.latin.toUtf8()));
    }
    for (const Member &member : whole.members) {
        QVERIFY(!seen.contains(member.details.name.khmer().toUtf8()));
    }
    QVERIFY(visible.sheets.isEmpty());
    QVERIFY(visible.sealedRankings.isEmpty());
    QVERIFY(!visible.assignments.isEmpty()); // the sheet code leads to one of them
}

void KnowledgeTest::findingsTellNoMarksWhileMembersMark()
{
    Office office;
    const CategoryId category = test::runTo(office, Moment::ScoringOpen);
    const Assignment one = office.facts().assignments.constFirst();
    SheetEntry far = office.entry(category, 1, one.candidate, one.member, 0);
    far.steps[0] = far.steps.at(0) == 3 ? 1 : 3;
    far.steps.last() = 3;
    office.must(office.handIn(far));
    office.must(office.handIn(office.entry(category, 1, one.candidate, one.member, 0)));
    const ProcedureService procedure(office.context());
    const auto tells = [&](const StageKey &key) {
        const QList<Finding> findings = office.must(procedure.findings(office.secretary(), office.cycle, key));
        return std::any_of(findings.cbegin(), findings.cend(),
                           [](const Finding &finding) { return finding.code == FindingCode::DiscrepancyOpen; });
    };
    const StageKey moderation{category, 1, Stage::Moderation};
    QVERIFY(!tells(moderation));
    office.close(Stage::Scoring, category);
    QVERIFY(tells(moderation)); // the same question, now that scoring is closed
    QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
}

void KnowledgeTest::rankingAndModerationLeaveTheKnownCandidateOut()
{
    Office office;
    const CategoryId category = seasonAt(office, Moment::ScoringClosed);
    const CandidateId candidate = office.candidate(category, known);
    const RankingService service(office.context());
    const auto listed = [&](const Actor &actor) {
        const Ranking ranking = office.must(service.ranking(actor, office.cycle, category, 1));
        return std::any_of(ranking.rows.cbegin(), ranking.rows.cend(),
                           [&](const RankedCandidate &row) { return row.id == candidate; });
    };
    QVERIFY(!listed(office.chair()));
    QVERIFY(listed({office.id(Seat::Deputy), Role::Secretary, false}));
    ModerationFlag flag;
    flag.candidate = candidate;
    QVERIFY(
        Office::sentence(ModerationService(office.context()).keep(office.chair(), office.cycle, flag, 1, u"រក្សា"_s, {}))
            .contains(u"declared a conflict"_s));
}

/// A list without the known candidate would put the next one on that seat.
void KnowledgeTest::seatsAreProposedOnlyToWhoSeesAllCandidates()
{
    Office office;
    const CategoryId category = seasonAt(office, Moment::RankingClosed);
    const DecisionService service(office.context());
    QVERIFY(Office::sentence(service.proposal(office.chair(), office.cycle, category)).contains(u"in conflict"_s));
    const Actor deputy{office.id(Seat::Deputy), Role::Secretary, false};
    const SeatProposal proposal = office.must(service.proposal(deputy, office.cycle, category));
    QCOMPARE(proposal.seats.size(), 5);
    QVERIFY((proposal.seats + proposal.reserves).contains(office.candidate(category, known)));
}

void KnowledgeTest::draftOfAKnownCandidateIsClosed()
{
    Office office;
    const CategoryId category = test::runTo(office, Moment::ScoringOpen);
    const QList<Assignment> all = office.facts().assignments;
    const Assignment work = *std::find_if(all.cbegin(), all.cend(),
                                          [&](const Assignment &one) { return one.member == office.id(Seat::Third); });
    const Actor member = Office::as(work.member);
    const ScoringService scoring(office.context(), *office.file);
    const DraftSheet draft{office.cycle,           category,          1, work.candidate, work.member,
                           work.member.toString(), Office::marks(20), {}};
    office.must(scoring.saveDraft(member, draft));
    QCOMPARE(office.must(scoring.ownDrafts(member, office.cycle)).size(), 1);
    office.must(ConflictService(office.context())
                    .declareLate(member, office.cycle, work.member, {work.candidate, Relation::Friendship, u"មិត្ត"_s}));
    QVERIFY(office.must(scoring.ownDrafts(member, office.cycle)).isEmpty());
    QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
}

void KnowledgeTest::aConflictIsWithThePersonInEveryCategory()
{
    CycleFacts facts;
    const auto id = [](auto wanted, quint8 number) {
        return decltype(wanted)(std::array<quint8, 16>{number});
    };
    Candidate first;
    first.id = id(CandidateId(), 1);
    first.person = id(PersonId(), 9);
    first.category = id(CategoryId(), 1);
    Candidate second = first;
    second.id = id(CandidateId(), 2);
    second.category = id(CategoryId(), 2);
    facts.candidates = {first, second};
    const MemberId member = id(MemberId(), 5);
    facts.conflicts.append({member, first.id, Relation::Family, ConflictSource::Sheet, {}});
    QVERIFY(facts.inConflict(member, second.id));
    QVERIFY(visibleFacts(Office::as(member, Role::Chair), facts).candidates.isEmpty());
    QVERIFY(!facts.inConflict(id(MemberId(), 6), second.id));
}

RANGVOAN_TEST(KnowledgeTest)
#include "knowledgetest.moc"
