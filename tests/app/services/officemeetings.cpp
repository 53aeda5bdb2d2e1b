// SPDX-License-Identifier: Apache-2.0
#include "app/main/demo/demoseason.h"
#include "app/report/papers/catalogue.h"
#include "app/report/plain.h"
#include "app/services/decisionservice.h"
#include "app/services/meetingservice.h"
#include "app/services/paperservice.h"
#include "db/backup.h"
#include "db/ledger/verify.h"
#include "tests/app/services/office.h"

#include <QFile>

namespace rangvoan::test
{

using namespace Qt::StringLiterals;

MeetingId Office::meet(const QString &number, const QList<MemberId> &absent)
{
    const MeetingService service(context());
    MeetingDetails details;
    details.number = number;
    details.date = clock.today();
    details.from = QTime(8, 30);
    details.place = u"សាលប្រជុំ"_s;
    const auto meeting = must(service.open(secretary(), cycle, details));
    for (const Member &member : facts().members) {
        if (member.isServing()) {
            const bool away = absent.contains(member.id);
            must(service.attend(
                secretary(), cycle,
                {meeting, member.id, !away, away ? u"មានបេសកកម្ម"_s : QString(), away ? QTime() : QTime(8, 30), {}}));
        }
    }
    return meeting;
}

MotionId Office::carry(const MeetingId &meeting, const CategoryId &category, MotionSubject subject, const QString &text,
                       const QList<CandidateId> &about)
{
    MotionEntry entry;
    entry.meeting = meeting;
    entry.category = category;
    entry.subject = subject;
    entry.text = text;
    entry.candidates = about;
    entry.at = QTime(9, 0);
    entry.counts.inFavour = static_cast<int>(motionQuorum(facts(), entry).present.size());
    return must(MeetingService(context()).vote(secretary(), cycle, entry));
}

DecisionId Office::decide(const CategoryId &category)
{
    const SeatProposal proposal = must(seatProposal(facts(), category));
    const MeetingId meeting = meet(u"៩"_s);
    const MotionId motion =
        carry(meeting, category, MotionSubject::Seats, u"តាមចំណាត់ថ្នាក់"_s, proposal.seats + proposal.reserves);
    const DecisionService service(context());
    const auto decision =
        must(service.decide(secretary(), cycle, {category, motion, proposal.seats, proposal.reserves, {}, {}}));
    must(service.sign(secretary(), cycle, decision, clock.today(), u"ប្រធាន"_s));
    must(MeetingService(context()).close(secretary(), cycle, meeting, QTime(11, 0)));
    return decision;
}

PaperId Office::issue(const QString &kind, const CategoryId &category, const CandidateId &about,
                      const PaperId &replaces)
{
    const PaperService service(context());
    Paper paper;
    paper.kind = kind;
    paper.category = category;
    paper.candidate = about;
    paper.language = u"km"_s;
    paper.replaces = replaces;
    paper.reason = replaces.isNull() ? ReprintReason::First : ReprintReason::Corrected;
    const auto issued = must(service.issue(secretary(), cycle, paper));
    must(service.sign(secretary(), cycle, issued, clock.today(), u"ប្រធាន"_s, {}));
    return issued;
}

QString Office::minutes(const CategoryId &category, Language language)
{
    const Wording wording(language);
    report::PaperContext context{.wording = wording};
    context.date = clock.today();
    const CycleFacts known = facts();
    const Result<report::Document> paper =
        report::makePaper({.kind = u"minutes"_s, .category = category}, known, context);
    if (!paper) {
        trouble(paper.error());
        return {};
    }
    return report::toPlainText(*paper);
}

QString Office::failedChecks()
{
    const QString copy = m_folder.filePath(u"copy.rangvoan"_s);
    QFile::remove(copy); // of an earlier check
    if (const Status saved = db::backupTo(file->path(), copy); !saved) {
        return sentence(saved);
    }
    const Result<db::VerifyReport> report = db::verifyFile(copy);
    if (!report) {
        return sentence(report);
    }
    QStringList failed;
    for (const db::Check &check : report->checks) {
        if (!check.ok) {
            failed.append(check.name + u": "_s + check.detail);
        }
    }
    return failed.join(u"; "_s);
}

CategoryId runTo(Office &office, Moment moment)
{
    QByteArray rules = *shippedRuleSet(u"good-teacher"_s);
    // One round keeps the season short; everything else is as shipped.
    rules.replace("\"sheets\": [3, 0],\n    \"finalists\": 12", "\"sheets\": [3]");
    const CategoryId category = office.addCategory(u"good-teacher"_s, u"គ្រូបង្រៀនល្អ"_s, u"Good teacher"_s, rules);
    office.close(Stage::Setup);
    office.appointCommittee();
    office.close(Stage::Committee);
    office.signUndertakings();
    office.close(Stage::Undertakings);
    office.day(3, 10);
    office.admit(office.nominate(category, 9, u"ខេត្តតាកែវ"_s));
    office.close(Stage::Nominations, category);
    office.makeEligible(category);
    office.close(Stage::Eligibility, category);
    office.handInConflictSheets(category);
    office.plan(category, 1);
    if (moment == Moment::BeforeScoring) {
        return category;
    }
    office.close(Stage::Panels, category);
    office.markAll(category, 1);
    if (moment == Moment::ScoringOpen) {
        return category;
    }
    office.close(Stage::Scoring, category);
    if (moment == Moment::ScoringClosed) {
        return category;
    }
    office.close(Stage::Moderation, category);
    office.close(Stage::Ranking, category);
    if (moment == Moment::SeatsCarried) {
        office.decide(category);
        office.close(Stage::Decision, category);
    }
    return category;
}

} // namespace rangvoan::test
