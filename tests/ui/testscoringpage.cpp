// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/support/markingdesk.h"
#include "ui/stages/scoringdossier.h"
#include "ui/widgets/levelrow.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr int indicators = 24;  ///< of the shipped rules for good teachers
constexpr int highestLevel = 4; ///< of their scale, from 0

/// The level the test gives indicator `i` in its `n`th sheet: every level of the scale comes up in every sheet.
int levelFor(int i, int n)
{
    return (i + n) % (highestLevel + 1);
}

QString reasonFor(int n)
{
    return u"តាមភស្តុតាងលេខ %1"_s.arg(n);
}

QString codeOf(MarkingDesk &desk, int indicator)
{
    return desk.rules().indicators.at(indicator).code;
}

/// Tab until the widget of that name has the focus.
bool tabTo(MarkingDesk &desk, const QString &name)
{
    for (int i = 0; i < 150; ++i) {
        if (QApplication::focusWidget() != nullptr && QApplication::focusWidget()->objectName() == name) {
            return true;
        }
        desk.driver().key(Qt::Key_Tab);
    }
    return false;
}

bool hasFocus(const QString &name)
{
    return QApplication::focusWidget() != nullptr && QApplication::focusWidget()->objectName() == name;
}

void typeInto(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

/// All digits of a sheet, the reasons where the focus goes for them, and handing in: keys only.
void markByKeys(MarkingDesk &desk, int n)
{
    for (int i = 0; i < indicators; ++i) {
        QVERIFY2(hasFocus(u"levels"_s + codeOf(desk, i)), qPrintable(codeOf(desk, i)));
        QTest::keyClicks(QApplication::focusWidget(), QString::number(levelFor(i, n)));
        desk.driver().settle();
        if (hasFocus(u"reason"_s)) {
            typeInto(QApplication::focusWidget(), reasonFor(n));
            desk.driver().key(Qt::Key_Return);
        }
    }
    QVERIFY(hasFocus(u"handIn"_s));
    desk.driver().key(Qt::Key_Space);
    QVERIFY(hasFocus(u"confirmYes"_s));
    desk.driver().key(Qt::Key_Space);
}

} // namespace

/// Stage II.4 with real widgets: members at one laptop, the board of the desk, passing the laptop round.
class TestScoringPage final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    /// Two members, three candidates each, in Khmer, without the mouse; then read back from the file.
    void membersMarkByKeyboard()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::SharedLaptop));
        desk.workspace().setLanguage(Language::Khmer);
        QList<MemberId> members;
        for (const Assignment &work : desk.work()) {
            if (!members.contains(work.member) && desk.actorOf(work.member).role == Role::Member) {
                members.append(work.member);
            }
        }
        int n = 0;
        for (const MemberId &member : members.mid(0, 2)) {
            desk.sitDown(member);
            if (desk.shows(u"fullView"_s)) {
                QVERIFY(tabTo(desk, u"fullView"_s));
                desk.driver().key(Qt::Key_Space);
            }
            QVERIFY(tabTo(desk, u"levels1.1.1"_s));
            for (int candidate = 0; candidate < 3; ++candidate) {
                markByKeys(desk, ++n);
            }
        }
        checkSheets(desk, members.mid(0, 2));
        desk.driver().shootAll(u"scoring-desk"_s);
    }

    /// What was typed is in the file at every moment: the bytes of a crash hold all of it.
    void draftsSurviveACrash()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::Packages));
        const MemberId member = firstMember(desk);
        sitAtTheDesk(desk, member);
        const CandidateId candidate = desk.workOf(member).constFirst().candidate;
        desk.driver().widget(u"levels1.1.1"_s)->setFocus();
        for (int i = 0; i < 5; ++i) {
            QTest::keyClicks(QApplication::focusWidget(), QString::number(levelFor(i, 3)));
        }
        desk.driver().type(u"reason"_s, u"ពេលធ្វើលំហាត់"_s);
        MarkingDesk after;
        QVERIFY(after.openCrashed(desk));
        const auto drafts = after.workspace().drafts().drafts(after.workspace().cycle(), member.toString());
        QVERIFY(drafts.has_value());
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->constFirst().candidate, candidate);
        QCOMPARE(drafts->constFirst().steps.mid(0, 6), (QList<int>{3, 4, 0, 1, 2, 0xFFFF}));
        sitAtTheDesk(after, member);
        QCOMPARE(after.driver().find<LevelRow>(u"levels1.3.2"_s)->step(), -1); // the first that is not marked
        QCOMPARE(after.driver().find<LevelRow>(u"levels1.3.1"_s)->step(), 2);
        QCOMPARE(after.driver().find<QPlainTextEdit>(u"reason"_s)->toPlainText(), u"ពេលធ្វើលំហាត់"_s);
        QVERIFY(after.file().sheets.isEmpty());
    }

    void missingMarkIsNamedBesideTheIndicator()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::Packages));
        sitAtTheDesk(desk, firstMember(desk));
        desk.workspace().setLanguage(Language::English);
        desk.driver().settle();
        desk.driver().widget(u"levels1.1.1"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"3"_s);
        desk.driver().click(u"handIn"_s);
        QVERIFY(!desk.shows(u"confirmPanel"_s));
        QVERIFY(hasFocus(u"levels1.1.2"_s));
        QVERIFY(desk.allWords().contains(u"Choose a level: this indicator is not marked yet."_s));
        QVERIFY(desk.allWords().contains(u"23 indicators not marked"_s)); // 1 of 24 is
        desk.driver().shootAll(u"scoring-mark-missing"_s);
        desk.workspace().setLanguage(Language::English);
        desk.driver().settle();
        QVERIFY(desk.allWords().contains(u"Choose a level: this indicator is not marked yet."_s));
        QTest::keyClicks(desk.driver().widget(u"levels1.1.2"_s), u"2"_s);
        QVERIFY(!desk.allWords().contains(u"Choose a level: this indicator is not marked yet."_s));
        QVERIFY(desk.file().sheets.isEmpty());
    }

    void missingReasonIsNamedBesideTheField()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::Packages));
        const MemberId member = firstMember(desk);
        sitAtTheDesk(desk, member);
        desk.workspace().setLanguage(Language::English);
        desk.driver().settle();
        markAllBut(desk, 10, highestLevel); // a top mark in the second component
        QVERIFY(hasFocus(u"handIn"_s) || hasFocus(u"reason"_s));
        desk.driver().click(u"handIn"_s);
        QVERIFY(!desk.shows(u"confirmPanel"_s));
        QVERIFY(hasFocus(u"reason"_s));
        QVERIFY(desk.allWords().contains(u"Write a reason: this part holds a lowest or highest mark."_s));
        QVERIFY(desk.file().sheets.isEmpty());
        desk.driver().click(u"starter0"_s);
        typeInto(desk.driver().widget(u"reason"_s), u"pupils lead the work"_s);
        desk.driver().click(u"handIn"_s);
        desk.driver().click(u"confirmYes"_s);
        const QList<ScoreSheet> sheets = desk.file().sheets;
        QCOMPARE(sheets.size(), 1);
        QCOMPARE(sheets.constFirst().notes,
                 (QList<SheetNote>{{u"2"_s, u"The evidence shows that pupils lead the work"_s}}));
        QCOMPARE(sheets.constFirst().medium, SheetMedium::OwnLaptop);
    }

    /// What one member wrote is in no widget while another, or the desk, sits there.
    void nobodySeesTheMarksOfOthers()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::SharedLaptop));
        const auto [first, second, candidate] = pairOnOneCandidate(desk);
        sitAtTheDesk(desk, first);
        openCandidate(desk, first, candidate);
        markAllBut(desk, 3, 0);
        const QString secret = u"មិនឱ្យអ្នកណាដឹង"_s;
        desk.driver().click(u"component1"_s);
        desk.driver().type(u"reason"_s, secret);
        QVERIFY(desk.allWords().contains(secret));
        desk.driver().click(u"handIn"_s);
        desk.driver().click(u"confirmYes"_s);
        QCOMPARE(desk.file().sheets.size(), 1);
        openCandidate(desk, first, candidate);
        QVERIFY(desk.allWords().contains(secret)); // the own sheet, read-only
        QVERIFY(!desk.shows(u"handIn"_s));
        desk.sitDown(second);
        QVERIFY(!desk.allWords().contains(secret));
        openCandidate(desk, second, candidate);
        QVERIFY(!desk.allWords().contains(secret));
        const QList<LevelRow *> rows = desk.driver().window().findChildren<LevelRow *>();
        QCOMPARE(rows.size(), indicators);
        for (const LevelRow *row : rows) {
            QCOMPARE(row->step(), -1);
        }
        desk.driver().sitDownSecretary();
        QVERIFY(desk.shows(u"boardMembers"_s));
        QVERIFY(!desk.allWords().contains(secret));
        for (const LevelRow *row : desk.driver().window().findChildren<LevelRow *>()) {
            QCOMPARE(row->step(), -1);
        }
    }

    void handingInAgainMakesARevision()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::Packages));
        const MemberId member = firstMember(desk);
        const CandidateId candidate = desk.workOf(member).constFirst().candidate;
        sitAtTheDesk(desk, member);
        markAllBut(desk, 0, 2);
        desk.driver().click(u"handIn"_s);
        desk.driver().click(u"confirmYes"_s);
        openCandidate(desk, member, candidate);
        desk.driver().shootAll(u"scoring-desk-handed-in"_s);
        QTest::keyClicks(desk.driver().widget(u"levels1.1.1"_s), u"1"_s); // read-only
        QVERIFY(desk.workspace().drafts().drafts(desk.workspace().cycle(), {})->isEmpty());
        desk.driver().click(u"revise"_s);
        QTest::keyClicks(desk.driver().widget(u"levels1.1.1"_s), u"1"_s);
        desk.driver().click(u"handIn"_s);
        desk.driver().click(u"confirmYes"_s);
        const QList<ScoreSheet> sheets = desk.file().sheets;
        QCOMPARE(sheets.size(), 2);
        QCOMPARE(sheets.at(1).revision, 2);
        QCOMPARE(sheets.at(1).steps.constFirst(), 1);
        QVERIFY(sheets.at(0).superseded);
    }

    /// "I know this person": without a relation nothing happens; with one the dossier is gone for the member.
    void knownPersonIsClosed()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::SharedLaptop));
        const MemberId member = firstMember(desk);
        const CandidateId candidate = desk.workOf(member).constFirst().candidate;
        sitAtTheDesk(desk, member);
        openCandidate(desk, member, candidate);
        const QString name = desk.workspace().facts().candidate(candidate)->nomination.name.khmer();
        desk.driver().click(u"iKnow"_s);
        desk.driver().click(u"knownYes"_s);
        QVERIFY(!desk.file().inConflict(member, candidate));
        desk.driver().shootAll(u"scoring-known"_s);
        auto *relation = desk.driver().find<QComboBox>(u"knownRelation"_s);
        relation->setFocus();
        relation->setCurrentIndex(relation->findData(static_cast<int>(Relation::Friendship)));
        desk.driver().type(u"knownNote"_s, u"មិត្តរួមថ្នាក់"_s);
        desk.driver().click(u"knownYes"_s);
        QVERIFY(desk.file().inConflict(member, candidate));
        QCOMPARE(desk.file().conflicts.constLast().note, u"មិត្តរួមថ្នាក់"_s);
        QVERIFY(desk.workspace().facts().candidate(candidate) == nullptr);
        QVERIFY(!desk.allWords().contains(name));
    }

    /// Evidence pinned to the criterion being marked is tinted, and a click quotes it.
    void evidenceOfTheCriterionIsTinted()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::Packages));
        const MemberId member = firstMember(desk);
        const CandidateId candidate = desk.workOf(member).constFirst().candidate;
        Evidence piece;
        piece.candidate = candidate;
        piece.title = u"វីដេអូបង្រៀន"_s;
        piece.location = u"ថាសលេខ 12"_s;
        piece.kind = EvidenceKind::Medium;
        piece.criteria = {u"1.2"_s};
        CycleFacts facts = desk.file();
        piece.id = EvidenceId(std::array<quint8, 16>{7});
        QVERIFY(
            desk.workspace()
                .context()
                .store.append(desk.workspace().actor(), desk.workspace().cycle(), {EvidenceRecorded{piece}}, facts.head)
                .has_value());
        sitAtTheDesk(desk, member);
        facts = desk.file();
        const auto count = std::count_if(facts.evidence.cbegin(), facts.evidence.cend(),
                                         [&](const Evidence &one) { return one.candidate == candidate; });
        const QString name = u"evidence%1"_s.arg(count);
        desk.driver().widget(u"levels1.1.1"_s)->setFocus();
        QVERIFY(!desk.driver().find<EvidenceRow>(name)->isPinned());
        desk.driver().click(u"part1.2"_s);
        QVERIFY(desk.driver().find<EvidenceRow>(name)->isPinned());
        desk.driver().shootAll(u"scoring-evidence"_s);
        desk.driver().find<EvidenceRow>(name)->click();
        desk.driver().settle();
        QVERIFY(
            desk.driver().find<QPlainTextEdit>(u"reason"_s)->toPlainText().contains(desk.workspace().number(count)));
    }

    /// (b): the hand-over screen holds a name and a button; nobody's data is loaded between two persons.
    void laptopGoesRound()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::SharedLaptop));
        const Actor secretary = desk.workspace().actor();
        const MemberId member = desk.work().constFirst().member;
        const QString name = desk.file().member(member)->details.name.khmer();
        desk.driver().shootAll(u"scoring-board"_s);
        desk.driver().click(u"primary"_s);
        QVERIFY(desk.shows(u"takeLaptop"_s));
        QVERIFY(!desk.shows(u"actor"_s) && !desk.shows(u"step_today"_s) && !desk.shows(u"boardMembers"_s));
        checkNobody(desk);
        QVERIFY(desk.allWords().contains(name));
        desk.driver().shootAll(u"scoring-hand-over"_s);
        desk.driver().click(u"handOverBack"_s); // pressed by mistake
        QCOMPARE(desk.workspace().actor(), secretary);
        QVERIFY(desk.shows(u"boardMembers"_s));
        desk.driver().click(u"primary"_s);
        desk.driver().key(Qt::Key_Down, Qt::AltModifier); // no way leads elsewhere
        QVERIFY(desk.shows(u"takeLaptop"_s));
        desk.driver().click(u"takeLaptop"_s);
        QCOMPARE(desk.workspace().actor().member, member);
        QVERIFY(desk.shows(u"easyNext"_s));
        desk.driver().click(u"easyStop"_s);
        QVERIFY(desk.shows(u"takeLaptop"_s));
        checkNobody(desk);
        desk.driver().shootAll(u"scoring-hand-back"_s);
        desk.driver().click(u"takeLaptop"_s);
        QCOMPARE(desk.workspace().actor(), secretary);
        QVERIFY(desk.shows(u"boardMembers"_s));
    }

    void deskExcusesWithAReason()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::SharedLaptop));
        const Assignment work = desk.work().constFirst();
        desk.driver().find<TableView>(u"boardMembers"_s)->selectId(QVariant::fromValue(work.member));
        desk.driver().settle();
        QVERIFY(!desk.driver().widget(u"excuse"_s)->isEnabled());
        desk.driver().find<TableView>(u"boardWork"_s)->selectId(QVariant::fromValue(work.candidate));
        desk.driver().click(u"excuse"_s);
        desk.driver().click(u"confirmYes"_s); // without a reason
        QCOMPARE(stateOf(desk, work), AssignmentState::Open);
        desk.driver().shootAll(u"scoring-excuse"_s);
        desk.driver().type(u"confirmReason"_s, u"ឈឺ"_s);
        desk.driver().click(u"confirmYes"_s);
        QCOMPARE(stateOf(desk, work), AssignmentState::Excused);
    }

    /// Fewer sheets than the rules ask only by a vote that is on record.
    void fewerSheetsNeedAVote()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::SharedLaptop));
        const Assignment work = desk.work().constFirst();
        desk.driver().find<TableView>(u"boardCandidates"_s)->selectId(QVariant::fromValue(work.candidate));
        desk.driver().settle();
        QVERIFY(desk.shows(u"waiverMeeting"_s) == !desk.file().meetings.isEmpty());
        if (desk.file().meetings.isEmpty()) {
            QVERIFY(!desk.shows(u"saveWaiver"_s) && desk.shows(u"openMeetings"_s));
            desk.driver().shootAll(u"scoring-waiver-no-meeting"_s);
            holdMeeting(desk);
        }
        desk.driver().type(u"waiverFor"_s, u"ប្រាំ"_s);
        desk.driver().click(u"saveWaiver"_s);
        QVERIFY(desk.file().motions.isEmpty() && desk.file().waivers.isEmpty());
        desk.driver().type(u"waiverFor"_s, u"៥"_s);
        desk.driver().shootAll(u"scoring-waiver"_s);
        desk.driver().click(u"saveWaiver"_s);
        QCOMPARE(desk.file().motions.size(), 1);
        QCOMPARE(desk.file().motions.constFirst().counts.inFavour, 5);
        QCOMPARE(desk.file().waivers.size(), 1);
        QCOMPARE(desk.file().waivers.constFirst().candidate, work.candidate);
    }

    void closedStageIsReadOnly()
    {
        MarkingDesk desk;
        QVERIFY(desk.driver().openSeason({Stage::Scoring, 1, true}, u"scoring"_s));
        QVERIFY(!desk.shows(u"excuse"_s));
        desk.driver().shootAll(u"scoring-board-closed"_s);
        const MemberId member = firstMember(desk);
        sitAtTheDesk(desk, member);
        QVERIFY(!desk.shows(u"handIn"_s) && !desk.shows(u"revise"_s));
        const qsizetype sheets = desk.file().sheets.size();
        auto *row = desk.driver().find<LevelRow>(u"levels1.1.1"_s);
        const int before = row->step();
        QTest::keyClicks(row, before == 1 ? u"2"_s : u"1"_s);
        QCOMPARE(row->step(), before);
        QCOMPARE(desk.file().sheets.size(), sheets);
    }

    void onPaperTheLaptopTakesNoMarks()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::Paper));
        desk.sitDown(firstMember(desk));
        QVERIFY(desk.shows(u"iKnow"_s));
        QVERIFY(!desk.shows(u"levels1.1.1"_s) && !desk.shows(u"handIn"_s) && !desk.shows(u"easyNext"_s));
        desk.driver().shootAll(u"scoring-member-paper"_s);
    }

    /// Once the long list is done a member who sits down is in the final round.
    void memberFindsTheOpenRound()
    {
        MarkingDesk desk;
        QVERIFY(desk.driver().openSeason({Stage::Panels, 2, true}, u"scoring"_s));
        QCOMPARE(desk.workspace().round(), 1);
        const QList<Assignment> all = desk.file().assignments;
        const auto last = std::find_if(all.cbegin(), all.cend(), [&](const Assignment &one) {
            return one.round == 2 && desk.actorOf(one.member).role == Role::Member;
        });
        QVERIFY(last != all.cend());
        desk.sitDown(last->member);
        QCOMPARE(desk.workspace().round(), 2);
        desk.driver().click(u"easyNext"_s);
        QVERIFY(desk.shows(u"level0"_s));
    }

    /// A chair who marks goes from the board to the own sheets and back.
    void chairMarksToo()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::Packages));
        desk.workspace().setActor(desk.chair());
        desk.driver().settle();
        QVERIFY(desk.shows(u"boardMembers"_s));
        QSettings().setValue(u"scoring/easy"_s, false);
        desk.driver().click(u"ownSheets"_s);
        if (desk.shows(u"fullView"_s)) {
            desk.driver().click(u"fullView"_s);
        }
        QVERIFY(desk.shows(u"levels1.1.1"_s));
        desk.driver().click(u"ownSheets"_s);
        QVERIFY(desk.shows(u"boardMembers"_s));
    }

private:
    static MemberId firstMember(MarkingDesk &desk)
    {
        for (const Assignment &work : desk.work()) {
            if (desk.actorOf(work.member).role == Role::Member) {
                return work.member;
            }
        }
        return {};
    }

    static void sitAtTheDesk(MarkingDesk &desk, const MemberId &member)
    {
        desk.sitDown(member);
        if (desk.shows(u"fullView"_s)) {
            desk.driver().click(u"fullView"_s);
        }
    }

    static void openCandidate(MarkingDesk &desk, const MemberId &member, const CandidateId &candidate)
    {
        const QList<Assignment> own = desk.workOf(member);
        for (qsizetype i = 0; i < own.size(); ++i) {
            if (own.at(i).candidate == candidate) {
                desk.driver().click(u"candidate%1"_s.arg(i + 1));
            }
        }
    }

    /// Level 2 everywhere, another at one place.
    static void markAllBut(MarkingDesk &desk, int place, int level)
    {
        desk.driver().widget(u"levels1.1.1"_s)->setFocus();
        for (int i = 0; i < indicators; ++i) {
            QTest::keyClicks(QApplication::focusWidget(), QString::number(i == place ? level : 2));
            desk.driver().settle();
            if (hasFocus(u"reason"_s)) {
                desk.driver().key(Qt::Key_Return); // leaves the reason for later
            }
        }
    }

    static std::tuple<MemberId, MemberId, CandidateId> pairOnOneCandidate(MarkingDesk &desk)
    {
        const QList<Assignment> work = desk.work();
        for (const Assignment &one : work) {
            for (const Assignment &other : work) {
                const bool both = one.candidate == other.candidate && one.member != other.member;
                if (both && desk.actorOf(one.member).role == Role::Member &&
                    desk.actorOf(other.member).role == Role::Member) {
                    return {one.member, other.member, one.candidate};
                }
            }
        }
        return {};
    }

    static AssignmentState stateOf(MarkingDesk &desk, const Assignment &work)
    {
        for (const Assignment &one : desk.file().assignments) {
            if (one.member == work.member && one.candidate == work.candidate && one.round == work.round) {
                return one.state;
            }
        }
        return AssignmentState::Recused;
    }

    static void checkNobody(MarkingDesk &desk)
    {
        const CycleFacts &facts = desk.workspace().facts();
        for (const Candidate &candidate : facts.candidates) {
            QVERIFY(candidate.nomination.name.khmer().trimmed().isEmpty());
        }
        QVERIFY(facts.sheets.isEmpty() && facts.evidence.isEmpty());
        for (const Candidate &candidate : desk.file().candidates) {
            QVERIFY(!desk.allWords().contains(candidate.nomination.name.khmer()));
        }
    }

    static void holdMeeting(MarkingDesk &desk);

    /// n counts the sheets in the order they were marked: 1 to 3 the first member's, 4 to 6 the second's.
    static void checkSheets(MarkingDesk &desk, const QList<MemberId> &members)
    {
        int n = 0;
        const CycleFacts facts = desk.file();
        QCOMPARE(facts.sheets.size(), 6);
        for (const MemberId &member : members) {
            for (const Assignment &work : desk.workOf(member).mid(0, 3)) {
                ++n;
                const auto sheet = std::find_if(facts.sheets.cbegin(), facts.sheets.cend(), [&](const auto &one) {
                    return one.member == member && one.candidate == work.candidate;
                });
                QVERIFY(sheet != facts.sheets.cend());
                QList<int> expected;
                for (int i = 0; i < indicators; ++i) {
                    expected.append(levelFor(i, n));
                }
                QCOMPARE(sheet->steps, expected);
                QCOMPARE(sheet->medium, SheetMedium::SharedLaptop);
                QVERIFY(!sheet->notes.isEmpty());
                for (const SheetNote &note : sheet->notes) {
                    QCOMPARE(note.text, reasonFor(n));
                }
            }
        }
    }
};

void TestScoringPage::holdMeeting(MarkingDesk &desk)
{
    const CycleFacts facts = desk.file();
    Meeting meeting;
    meeting.id = MeetingId(std::array<quint8, 16>{9});
    meeting.details.number = u"៣"_s;
    meeting.details.date = QDate(2026, 4, 20);
    QList<EventPayload> events{MeetingOpened{meeting.id, meeting.details}};
    for (const Member &member : facts.members) {
        events.append(AttendanceRecorded{{meeting.id, member.id, true, {}, {}, {}}});
    }
    QVERIFY(desk.workspace()
                .context()
                .store.append(desk.workspace().actor(), desk.workspace().cycle(), events, facts.head)
                .has_value());
    desk.workspace().reload();
    desk.driver().settle();
}

RANGVOAN_TEST(TestScoringPage)
#include "testscoringpage.moc"
