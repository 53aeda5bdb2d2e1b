// SPDX-License-Identifier: Apache-2.0
#include "app/main/demo/demoseason.h"
#include "app/services/authorityservice.h"
#include "app/services/decisionservice.h"
#include "app/services/meetingservice.h"
#include "app/services/paperservice.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

Result<MeetingId> DemoSeason::openMeeting(const QString &number, const QDate &date, const QStringList &agenda)
{
    const MeetingService service(m_context);
    MeetingDetails details;
    details.number = number;
    details.date = date;
    details.from = QTime(8, 30);
    details.place = u"សាលប្រជុំ អគារ គ ក្រសួងអប់រំ យុវជន និងកីឡា"_s;
    details.agenda = agenda;
    const Result<MeetingId> meeting = service.open(desk(), m_cycle, details);
    const Result<CycleFacts> known = facts();
    if (!meeting || !known) {
        return meeting ? Result<MeetingId>(known.error()) : meeting;
    }
    for (const Member &member : known->members) {
        const bool absent = member.order == 6;
        const Attendance attendance{*meeting,     member.id, !absent, absent ? u"មានបេសកកម្មនៅខេត្ត"_s : QString(),
                                    QTime(8, 30), {}};
        if (const Status recorded = service.attend(desk(), m_cycle, attendance); !recorded) {
            return recorded.error();
        }
    }
    return meeting;
}

Result<MotionId> DemoSeason::vote(const MeetingId &meeting, MotionSubject subject, const QString &text,
                                  const QList<CandidateId> &about)
{
    const MeetingService service(m_context);
    const Result<CycleFacts> known = facts();
    if (!known) {
        return known.error();
    }
    MotionEntry entry;
    entry.meeting = meeting;
    entry.category = m_category;
    entry.subject = subject;
    entry.text = text;
    entry.candidates = about;
    const MotionQuorum quorum = motionQuorum(*known, entry);
    for (const MemberId &member : quorum.recused) {
        entry.votes.append({member, Vote::Recused, {}});
    }
    for (qsizetype i = 0; i < quorum.present.size(); ++i) {
        const bool last = i + 1 == quorum.present.size() && subject == MotionSubject::Seats;
        entry.votes.append({quorum.present.at(i), last ? Vote::Abstain : Vote::For, {}});
    }
    return service.vote(desk(), m_cycle, entry);
}

Status DemoSeason::decision()
{
    day(4, 8);
    const MeetingService meetings(m_context);
    const DecisionService service(m_context);
    const Result<MeetingId> meeting =
        openMeeting(u"០៤"_s, m_clock.today(),
                    QStringList{u"ពិនិត្យចំណាត់ថ្នាក់បេក្ខជន"_s, u"សម្រេចបេក្ខជនជាប់រង្វាន់ ៥ រូប និងបេក្ខជនបម្រុង"_s, u"ផ្សេងៗ"_s});
    if (!meeting) {
        return meeting.error();
    }
    m_decisionMeeting = *meeting;
    const Result<CycleFacts> known = facts();
    if (!known) {
        return known.error();
    }
    const Result<SeatProposal> proposal = seatProposal(*known, m_category);
    if (!proposal) {
        return proposal.error();
    }
    const Result<MotionId> motion =
        vote(*meeting, MotionSubject::Seats, u"ទទួលយកបេក្ខជនជាប់រង្វាន់ និងបេក្ខជនបម្រុង តាមចំណាត់ថ្នាក់"_s,
             proposal->seats + proposal->reserves);
    if (!motion) {
        return motion.error();
    }
    const QString note =
        u"អង្គប្រជុំបានពិនិត្យចំណាត់ថ្នាក់ និងភាពស្មើគ្នានៅចំណាត់ថ្នាក់ទី៥ និងទី៦ ដែលត្រូវបានបំបែកតាមលំដាប់លក្ខណៈវិនិច្ឆ័យដែលបានកំណត់ទុកជាមុន។"_s;
    if (const Status noted = meetings.note(desk(), m_cycle, *meeting, note); !noted) {
        return noted;
    }
    const Result<DecisionId> decided =
        service.decide(desk(), m_cycle, {m_category, *motion, proposal->seats, proposal->reserves, {}, {}});
    if (!decided) {
        return decided.error();
    }
    if (const Status closed = meetings.close(desk(), m_cycle, *meeting, QTime(11, 15)); !closed) {
        return closed;
    }
    const QString chairName = known->member(m_chair)->details.name.khmer();
    if (const Status signedNow = service.sign(desk(), m_cycle, *decided, m_clock.today(), chairName); !signedNow) {
        return signedNow;
    }
    return close(Stage::Decision);
}

Status DemoSeason::recordAnswer()
{
    const AuthorityService service(m_context);
    Instruction approval;
    approval.category = m_category;
    approval.outcome = AuthorityOutcome::Approved;
    approval.from = u"រដ្ឋមន្ត្រីក្រសួងអប់រំ យុវជន និងកីឡា"_s;
    approval.date = m_clock.today();
    approval.reference = u"៤៥៦ អយក.សជណ"_s;
    const Result<EventId> recorded = service.recordAnswer(desk(), m_cycle, approval);
    return recorded ? Status() : Status(recorded.error());
}

Status DemoSeason::approval()
{
    const AuthorityService service(m_context);
    day(4, 9);
    const QString minister = u"រដ្ឋមន្ត្រីក្រសួងអប់រំ យុវជន និងកីឡា"_s;
    if (const Status sent = service.submit(desk(), m_cycle, m_category, minister, m_clock.today()); !sent) {
        return sent;
    }
    day(4, 17);
    if (const Status approved = recordAnswer(); !approved) {
        return approved;
    }
    day(4, 21);
    const Status announced = service.announce(desk(), m_cycle, m_category, m_clock.today(), u"សន្និបាតអប់រំ រាជធានីភ្នំពេញ"_s);
    if (!announced) {
        return announced;
    }
    const Result<CycleFacts> known = facts();
    if (!known) {
        return known.error();
    }
    const QList<CandidateId> seats = known->decisionInForce(m_category)->seats;
    const QList<qint64> prizes = known->category(m_category)->settings.prizesRiel;
    for (qsizetype i = 0; i < seats.size(); ++i) {
        const QString receiver = known->candidate(seats.at(i))->nomination.name.khmer();
        const PrizeReceipt receipt{seats.at(i), prizes.value(i), m_clock.today(), receiver};
        if (const Status handed = service.handOverPrize(desk(), m_cycle, receipt); !handed) {
            return handed;
        }
    }
    return close(Stage::Approval);
}

Status DemoSeason::papers()
{
    day(4, 23);
    const PaperService service(m_context);
    for (const QString &kind : {u"ranking"_s, u"minutes"_s, u"award-report"_s}) {
        Paper paper;
        paper.kind = kind;
        paper.category = m_category;
        paper.language = u"km"_s;
        paper.issuedBy = u"វ៉ាន់ សុជាតា"_s;
        const Result<PaperId> issued = service.issue(desk(), m_cycle, paper);
        if (!issued) {
            return issued.error();
        }
        const Status done = service.sign(desk(), m_cycle, *issued, m_clock.today(), u"អ៊ុំ សារ៉េត"_s, {});
        if (!done) {
            return done;
        }
    }
    return close(Stage::Papers);
}

Status DemoSeason::archive()
{
    day(4, 24);
    return close(Stage::Archive);
}

} // namespace rangvoan
