// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/paperwords.h"

#include "app/text/stagetext.h"
#include "ui/text/candidatewords.h"

#include <QCoreApplication>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString candidateWords(const CandidateId &id, const Workspace &workspace)
{
    const Candidate *candidate = workspace.facts().candidate(id);
    return candidate == nullptr ? QString()
                                : workspace.text("paperspage", QT_TRANSLATE_NOOP("paperspage", "No. %1 %2"),
                                                 QStringList{QString::number(candidate->number),
                                                             workspace.nameOf(candidate->nomination.name)});
}

QString memberWords(const MemberId &id, const Workspace &workspace)
{
    const Member *member = workspace.facts().member(id);
    return member == nullptr ? QString() : workspace.nameOf(member->details.name);
}

} // namespace

Cell shelfCell(ShelfState state, const Workspace &workspace)
{
    const auto word = [&workspace](const char *source) {
        return workspace.text("paperspage", source);
    };
    switch (state) {
    case ShelfState::Later:
        return {word(QT_TRANSLATE_NOOP("paperspage", "later")), Tone::Muted, Icon::Minus};
    case ShelfState::Draft:
        return {word(QT_TRANSLATE_NOOP("paperspage", "draft")), Tone::Muted, Icon::Circle};
    case ShelfState::Ready:
        return {word(QT_TRANSLATE_NOOP("paperspage", "ready")), Tone::Accent, Icon::Dot};
    case ShelfState::Partly:
        return {word(QT_TRANSLATE_NOOP("paperspage", "partly issued")), Tone::Warning, Icon::Pencil};
    case ShelfState::ToSign:
        return {word(QT_TRANSLATE_NOOP("paperspage", "to sign")), Tone::Warning, Icon::Pencil};
    case ShelfState::Signed:
        return {word(QT_TRANSLATE_NOOP("paperspage", "signed")), Tone::Success, Icon::TickCircle};
    case ShelfState::OutOfDate:
        break;
    }
    return {word(QT_TRANSLATE_NOOP("paperspage", "out of date")), Tone::Error, Icon::Repeat};
}

QString faultWords(PaperFault fault, const Workspace &workspace)
{
    const auto word = [&workspace](const char *source) {
        return workspace.text("paperspage", source);
    };
    switch (fault) {
    case PaperFault::OldFact:
        return word(QT_TRANSLATE_NOOP("paperspage", "A fact on it was corrected since: issue it again."));
    case PaperFault::CountsWithdrawn:
        return word(QT_TRANSLATE_NOOP("paperspage", "Somebody on it has withdrawn since: issue it again."));
    case PaperFault::Overtaken:
        return word(QT_TRANSLATE_NOOP("paperspage", "The seats were decided anew since: issue it again."));
    case PaperFault::SeatLost:
        break;
    }
    return word(QT_TRANSLATE_NOOP("paperspage", "The person has this seat no longer: call it back."));
}

QString audienceWords(report::Audience audience, const Workspace &workspace)
{
    const auto word = [&workspace](const char *source) {
        return workspace.text("paperspage", source);
    };
    switch (audience) {
    case report::Audience::Public:
        return word(QT_TRANSLATE_NOOP("paperspage", "for everybody"));
    case report::Audience::Candidate:
        return word(QT_TRANSLATE_NOOP("paperspage", "for the candidate"));
    case report::Audience::Committee:
        return word(QT_TRANSLATE_NOOP("paperspage", "for the committee"));
    case report::Audience::Archive:
        break;
    }
    return word(QT_TRANSLATE_NOOP("paperspage", "for the archive"));
}

QString aboutWords(const report::PaperRequest &request, const Workspace &workspace)
{
    QStringList parts{candidateWords(request.candidate, workspace), memberWords(request.member, workspace)};
    if (const Meeting *meeting = workspace.facts().meeting(request.meeting); meeting != nullptr) {
        parts.append(workspace.text("paperspage", QT_TRANSLATE_NOOP("paperspage", "Meeting no. %1"),
                                    QStringList{meeting->details.number}));
    }
    if (!request.province.isEmpty()) {
        parts.append(provinceName(workspace, request.province));
    }
    for (const Complaint &complaint : workspace.facts().complaints) {
        if (complaint.id == request.complaint) {
            parts.append(complaint.from);
        }
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

report::PaperRequest requestOf(const Paper &print)
{
    return {.kind = print.kind,
            .category = print.category,
            .candidate = print.candidate,
            .member = print.member,
            .meeting = print.meeting,
            .province = print.province,
            .complaint = print.complaint};
}

QString whyNoPaper(const report::PaperKind &kind, const Error &error, const Workspace &workspace)
{
    if (error.code == ErrorCode::ScoringOpen) {
        return workspace.text("paperspage", QT_TRANSLATE_NOOP("paperspage", "This paper shows marks. It can be made "
                                                                            "when every member has handed in and "
                                                                            "scoring is closed."));
    }
    return workspace.text("paperspage",
                          QT_TRANSLATE_NOOP("paperspage", "There is nothing to write on this paper yet. It is made "
                                                          "from the stage “%1”."),
                          QStringList{stageName(kind.stage, workspace.wording())});
}

QString paperFileName(const report::PaperRequest &request, const CycleFacts &facts, report::PaperLanguage language)
{
    const report::PaperKind *kind = report::paperKind(request.kind);
    const int stage = kind == nullptr ? 0 : static_cast<int>(kind->stage) + 1;
    QString name = u"%1-%2"_s.arg(stage, 2, 10, QChar(u'0')).arg(request.kind);
    if (const Candidate *candidate = facts.candidate(request.candidate); candidate != nullptr) {
        name += u"-%1"_s.arg(candidate->number, 3, 10, QChar(u'0'));
    }
    for (qsizetype i = 0; i < facts.members.size(); ++i) {
        if (facts.members.at(i).id == request.member) {
            name += u"-m%1"_s.arg(i + 1, 2, 10, QChar(u'0'));
        }
    }
    for (qsizetype i = 0; i < facts.meetings.size(); ++i) {
        if (facts.meetings.at(i).id == request.meeting) {
            name += u"-meeting%1"_s.arg(i + 1, 2, 10, QChar(u'0'));
        }
    }
    if (!request.province.isEmpty()) {
        name += u"-province"_s + request.province;
    }
    for (qsizetype i = 0; i < facts.complaints.size(); ++i) {
        if (facts.complaints.at(i).id == request.complaint) {
            name += u"-complaint%1"_s.arg(i + 1, 2, 10, QChar(u'0'));
        }
    }
    if (request.round == 2) {
        name += u"-round2"_s;
    }
    return name + u'-' + report::languageCode(language) + u".pdf"_s;
}

} // namespace rangvoan::ui
