// SPDX-License-Identifier: Apache-2.0
#include "app/services/conflictservice.h"
#include "app/services/panelservice.h"
#include "app/services/scoringboard.h"
#include "tests/app/services/office.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using test::Moment;
using test::Office;
using test::Seat;

namespace
{

const BoardMember *lineOf(const ScoringBoard &board, const MemberId &member)
{
    const auto found = std::find_if(board.members.cbegin(), board.members.cend(),
                                    [&](const BoardMember &line) { return line.member == member; });
    return found == board.members.cend() ? nullptr : &*found;
}

const BoardCandidate *lineOf(const ScoringBoard &board, const CandidateId &candidate)
{
    const auto found = std::find_if(board.candidates.cbegin(), board.candidates.cend(),
                                    [&](const BoardCandidate &line) { return line.candidate == candidate; });
    return found == board.candidates.cend() ? nullptr : &*found;
}

/// Every number the board gives out, as text.
QString told(const ScoringBoard &board)
{
    QString text;
    for (const BoardMember &line : board.members) {
        text += u"%1 %2 %3;"_s.arg(line.assigned).arg(line.handedIn).arg(line.inWork);
    }
    for (const BoardCandidate &line : board.candidates) {
        text += u"%1 %2 %3;"_s.arg(line.sheets).arg(line.needed).arg(line.waived);
    }
    for (const BoardSheet &line : board.sheets) {
        text += QString::number(static_cast<int>(line.progress));
    }
    return text;
}

Assignment workOf(Office &office, Seat seat)
{
    const QList<Assignment> all = office.facts().assignments;
    return *std::find_if(all.cbegin(), all.cend(),
                         [&](const Assignment &one) { return one.member == office.id(seat); });
}

/// Scoring is open and nobody has marked yet.
CategoryId openScoring(Office &office)
{
    const CategoryId category = test::runTo(office, Moment::BeforeScoring);
    office.close(Stage::Panels, category);
    return category;
}

} // namespace

/// The board of scoring: who has handed in, and never a mark.
class BoardTest final : public QObject
{
    Q_OBJECT

private slots:
    void countsSheetsAndDrafts()
    {
        Office office;
        const CategoryId category = openScoring(office);
        const ScoringBoardService service(office.context(), *office.file);
        const Assignment work = workOf(office, Seat::Third);
        const ScoringBoard before = office.must(service.board(office.secretary(), office.cycle, category, 1));
        QCOMPARE(lineOf(before, work.member)->handedIn, 0);
        QCOMPARE(lineOf(before, work.candidate)->sheets, 0);
        const ScoringService scoring(office.context(), *office.file);
        office.must(scoring.saveDraft(
            Office::as(work.member),
            {office.cycle, category, 1, work.candidate, work.member, work.member.toString(), Office::marks(20), {}}));
        const ScoringBoard begun = office.must(service.board(office.secretary(), office.cycle, category, 1));
        QCOMPARE(lineOf(begun, work.member)->inWork, 1);
        office.must(office.handIn(office.entry(category, 1, work.candidate, work.member, 20)));
        const ScoringBoard after = office.must(service.board(office.secretary(), office.cycle, category, 1));
        QCOMPARE(lineOf(after, work.member)->inWork, 0);
        QCOMPARE(lineOf(after, work.member)->handedIn, 1);
        QCOMPARE(lineOf(after, work.member)->assigned, lineOf(before, work.member)->assigned);
        QCOMPARE(lineOf(after, work.candidate)->sheets, 1);
        QCOMPARE(lineOf(after, work.candidate)->needed, 3);
        QVERIFY(!lineOf(after, work.candidate)->isCovered());
        QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
    }

    /// The same sheets with the lowest and with the highest marks: nothing on the board differs.
    void noMarkLeaks()
    {
        QStringList boards;
        for (const int quality : {0, 48}) {
            Office office;
            const CategoryId category = test::runTo(office, Moment::ScoringOpen);
            for (const Assignment &work : office.facts().assignments) {
                office.must(office.handIn(office.entry(category, 1, work.candidate, work.member, quality)));
            }
            const ScoringBoardService service(office.context(), *office.file);
            boards.append(told(office.must(service.board(office.secretary(), office.cycle, category, 1))));
            QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
        }
        QVERIFY(!boards.at(0).isEmpty());
        QCOMPARE(boards.at(0), boards.at(1));
    }

    void membersAndKeyersDoNotAsk()
    {
        Office office;
        const CategoryId category = test::runTo(office, Moment::ScoringOpen);
        const ScoringBoardService service(office.context(), *office.file);
        for (const Role role : {Role::Member, Role::Keyer}) {
            QVERIFY(!service.board(Office::as(office.id(Seat::Third), role), office.cycle, category, 1));
        }
        QVERIFY(
            service.board(Office::as(office.id(Seat::Fourth), Role::Observer), office.cycle, category, 1).has_value());
    }

    void whoKnowsTheCandidateSeesNoLine()
    {
        Office office;
        const CategoryId category = test::runTo(office, Moment::ScoringOpen);
        const Assignment work = workOf(office, Seat::Chair);
        office.must(
            ConflictService(office.context())
                .declareLate(office.chair(), office.cycle, work.member, {work.candidate, Relation::Family, {}}));
        const ScoringBoardService service(office.context(), *office.file);
        const ScoringBoard chairs = office.must(service.board(office.chair(), office.cycle, category, 1));
        QVERIFY(lineOf(chairs, work.candidate) == nullptr);
        QVERIFY(std::none_of(chairs.sheets.cbegin(), chairs.sheets.cend(),
                             [&](const BoardSheet &sheet) { return sheet.candidate == work.candidate; }));
        const ScoringBoard whole = office.must(service.board(office.secretary(), office.cycle, category, 1));
        QVERIFY(lineOf(whole, work.candidate) != nullptr);
    }

    void excusedWorkNoLongerCounts()
    {
        Office office;
        const CategoryId category = openScoring(office);
        const Assignment work = workOf(office, Seat::Third);
        const ScoringBoardService service(office.context(), *office.file);
        const int before =
            lineOf(office.must(service.board(office.secretary(), office.cycle, category, 1)), work.member)->assigned;
        office.must(PanelService(office.context())
                        .release(office.secretary(), office.cycle, work, AssignmentState::Excused, u"ឈឺ"_s));
        const ScoringBoard board = office.must(service.board(office.secretary(), office.cycle, category, 1));
        QCOMPARE(lineOf(board, work.member)->assigned, before - 1);
        QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
    }

    /// A code leads to the work, and says who typed it first, not what.
    void codeFindsThePaperSheet()
    {
        Office office;
        const CategoryId category = openScoring(office);
        const Assignment work = workOf(office, Seat::Fifth);
        const QString code = sheetCode(office.cycle, 1, work.candidate, work.member);
        const Actor keyer{{}, Role::Keyer, false};
        const ScoringBoardService service(office.context(), *office.file);
        const PaperSheet fresh = office.must(service.paperSheet(keyer, office.cycle, code));
        QCOMPARE(fresh.candidate, work.candidate);
        QCOMPARE(fresh.member, work.member);
        QVERIFY(fresh.firstKeyer.isEmpty());
        SheetEntry entry = office.entry(category, 1, work.candidate, work.member, 20);
        entry.sheetCode = code;
        const ScoringService scoring(office.context(), *office.file);
        office.must(scoring.keyFirst(keyer, office.cycle, entry, u"វ៉ាន់"_s));
        QCOMPARE(office.must(service.paperSheet(keyer, office.cycle, code)).firstKeyer, u"វ៉ាន់"_s);
        QVERIFY(office.must(scoring.keySecond(keyer, office.cycle, entry, u"ឡាយ"_s)).isEmpty());
        QVERIFY(office.must(service.paperSheet(keyer, office.cycle, code)).handedIn);
        QString wrong = code;
        wrong[0] = wrong.at(0) == u'2' ? u'3' : u'2';
        QVERIFY(Office::sentence(service.paperSheet(keyer, office.cycle, wrong)).contains(u"letter by letter"));
        QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
    }

    /// A third mark is asked for after scoring is closed: its author works with a draft as before.
    void thirdMarkMayBeDrafted()
    {
        Office office;
        const CategoryId category = test::runTo(office, Moment::ScoringClosed);
        const CycleFacts facts = office.facts();
        const Candidate candidate = facts.running(category).constFirst();
        const auto member = std::find_if(facts.members.cbegin(), facts.members.cend(), [&](const Member &one) {
            return one.isMarking() && !facts.inConflict(one.id, candidate.id) &&
                   std::none_of(facts.assignments.cbegin(), facts.assignments.cend(), [&](const Assignment &work) {
                       return work.member == one.id && work.candidate == candidate.id;
                   });
        });
        if (member == facts.members.cend()) {
            QSKIP("everybody marked the first candidate");
        }
        const ScoringService scoring(office.context(), *office.file);
        const DraftSheet draft{office.cycle,          category,          1, candidate.id, member->id,
                               member->id.toString(), Office::marks(20), {}};
        QVERIFY(!scoring.saveDraft(Office::as(member->id), draft));
        office.must(
            PanelService(office.context())
                .assign(office.chair(), office.cycle,
                        {category, 1, candidate.id, member->id, AssignmentKind::ThirdMark, AssignmentState::Open, {}}));
        office.must(scoring.saveDraft(Office::as(member->id), draft));
        QVERIFY2(office.troubles.isEmpty(), qPrintable(office.troubles.join(u'\n')));
    }
};

RANGVOAN_TEST(BoardTest)
#include "boardtest.moc"
