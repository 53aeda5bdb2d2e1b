// SPDX-License-Identifier: Apache-2.0
// The totals of the members' sheets, of one candidate or of two beside each other.
#include "ui/stages/scorecard.h"
#include "ui/text/markwords.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int memberTotalWidth = 96;
constexpr int memberBesideWidth = 72;

const MemberContribution *contributionOf(const Explanation &explanation, const MemberId &member)
{
    const auto found = std::find_if(explanation.members.cbegin(), explanation.members.cend(),
                                    [&member](const MemberContribution &one) { return one.member == member; });
    return found == explanation.members.cend() ? nullptr : &*found;
}

} // namespace

void ScoreCard::showMembers()
{
    const Result<Explanation> own = explain(sheetsOf(m_candidate), rules());
    const CandidateId compared = m_other->currentData().value<CandidateId>();
    const Result<Explanation> other = explain(sheetsOf(compared), rules());
    if (own && other && rowOf(compared) != nullptr) {
        showMembersBeside(*own, *other);
        return;
    }
    QList<TableRow> rows;
    for (const MemberContribution &one : own ? own->members : QList<MemberContribution>()) {
        const Tone tone = one.part.isZero() ? Tone::Muted : Tone::Text; // trimmed away
        rows.append(
            {QVariant::fromValue(one.member),
             {{memberName(m_workspace, one.member), tone}, {pointsWord(m_workspace, rules(), one.sheet.total), tone}}});
    }
    m_members->setRows({});
    m_members->setColumns({{word(QT_TRANSLATE_NOOP("ranking", "Member"))},
                           {word(QT_TRANSLATE_NOOP("ranking", "Total")), true, memberTotalWidth}});
    m_members->setRows(rows);
}

/// Member by member: both totals and where they differ; a dash where the member marked one of the two only.
void ScoreCard::showMembersBeside(const Explanation &own, const Explanation &other)
{
    QList<MemberId> members;
    for (const Explanation *side : {&own, &other}) {
        for (const MemberContribution &one : side->members) {
            if (!members.contains(one.member)) {
                members.append(one.member);
            }
        }
    }
    const auto total = [this](const MemberContribution *one) {
        return one == nullptr ? u"—"_s : pointsWord(m_workspace, rules(), one->sheet.total);
    };
    QList<TableRow> rows;
    for (const MemberId &member : std::as_const(members)) {
        const MemberContribution *mine = contributionOf(own, member);
        const MemberContribution *theirs = contributionOf(other, member);
        QString difference = u"—"_s;
        if (mine != nullptr && theirs != nullptr) {
            const Score ahead = mine->sheet.total - theirs->sheet.total;
            const Score size = ahead.isNegative() ? Score() - ahead : ahead;
            const QString sign = size.isZero() ? QString() : ahead.isNegative() ? u"−"_s : u"+"_s;
            difference = sign + pointsWord(m_workspace, rules(), size);
        }
        rows.append({QVariant::fromValue(member),
                     {{memberName(m_workspace, member)}, {total(mine)}, {total(theirs)}, {difference}}});
    }
    m_members->setRows({});
    m_members->setColumns({{word(QT_TRANSLATE_NOOP("ranking", "Member"))},
                           {word(QT_TRANSLATE_NOOP("ranking", "Total")), true, memberBesideWidth},
                           {word(QT_TRANSLATE_NOOP("ranking", "Other")), true, memberBesideWidth},
                           {word(QT_TRANSLATE_NOOP("ranking", "More")), true, memberBesideWidth}});
    m_members->setRows(rows);
}

} // namespace rangvoan::ui
