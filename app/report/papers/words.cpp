// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/words.h"

#include "app/text/stagetext.h"

#include <QCoreApplication>

#include <array>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

/// Word of an enumeration whose values count from 0.
template<std::size_t count, class Value>
QString wordOfValue(const std::array<const char *, count> &words, Value value, const Voice &say)
{
    return say(words.at(static_cast<std::size_t>(value)));
}

constexpr std::array relationSources{
    QT_TRANSLATE_NOOP("papers", "None"),
    QT_TRANSLATE_NOOP("papers", "Is the candidate"),
    QT_TRANSLATE_NOOP("papers", "Relative"),
    QT_TRANSLATE_NOOP("papers", "Same school"),
    QT_TRANSLATE_NOOP("papers", "Same district"),
    QT_TRANSLATE_NOOP("papers", "Supervisor"),
    QT_TRANSLATE_NOOP("papers", "Nominated the candidate"),
    QT_TRANSLATE_NOOP("papers", "Close friend"),
    QT_TRANSLATE_NOOP("papers", "Other relation"),
};

constexpr std::array voteSources{
    QT_TRANSLATE_NOOP("papers", "absent"),  QT_TRANSLATE_NOOP("papers", "for"),
    QT_TRANSLATE_NOOP("papers", "against"), QT_TRANSLATE_NOOP("papers", "abstained"),
    QT_TRANSLATE_NOOP("papers", "recused"),
};

constexpr std::array motionResultSources{
    QT_TRANSLATE_NOOP("papers", "carried"),
    QT_TRANSLATE_NOOP("papers", "rejected"),
    QT_TRANSLATE_NOOP("papers", "not decided: no quorum"),
};

constexpr std::array mediumSources{
    QT_TRANSLATE_NOOP("papers", "on the member's own laptop"),
    QT_TRANSLATE_NOOP("papers", "on the laptop passed round"),
    QT_TRANSLATE_NOOP("papers", "on paper, typed in twice"),
    QT_TRANSLATE_NOOP("papers", "on paper, typed in once, read back and signed by the member"),
    QT_TRANSLATE_NOOP("papers", "in moderation"),
};

constexpr std::array withdrawnSources{
    QT_TRANSLATE_NOOP("papers", "not withdrawn"),
    QT_TRANSLATE_NOOP("papers", "before scoring"),
    QT_TRANSLATE_NOOP("papers", "after scoring"),
    QT_TRANSLATE_NOOP("papers", "after the decision"),
};

} // namespace

QString postWord(const Member &member, const Voice &say)
{
    if (member.actsAsChair && member.details.post != Post::Chair) {
        return say(QT_TRANSLATE_NOOP("papers", "Deputy chair, acting as chair"));
    }
    switch (member.details.post) {
    case Post::Chair:
        return say(QT_TRANSLATE_NOOP("papers", "Chair"));
    case Post::Deputy:
        return say(QT_TRANSLATE_NOOP("papers", "Deputy chair"));
    case Post::Secretary:
        return say(QT_TRANSLATE_NOOP("papers", "Secretary"));
    case Post::Observer:
        return say(QT_TRANSLATE_NOOP("papers", "Observer"));
    case Post::Member:
        break;
    }
    return member.details.alternate ? say(QT_TRANSLATE_NOOP("papers", "Alternate member"))
                                    : say(QT_TRANSLATE_NOOP("papers", "Member"));
}

QString stageWord(Stage stage, const Voice &say)
{
    return stageName(stage, say.wording());
}

QString amendmentWord(EventType kind, const Voice &say)
{
    switch (kind) {
    case EventType::CycleSettingsChanged:
        return say(QT_TRANSLATE_NOOP("papers", "Settings of the cycle changed"));
    case EventType::MemberAdded:
        return say(QT_TRANSLATE_NOOP("papers", "Member joined"));
    case EventType::MemberChanged:
        return say(QT_TRANSLATE_NOOP("papers", "Details of a member changed"));
    case EventType::MemberEnded:
        return say(QT_TRANSLATE_NOOP("papers", "Member left"));
    case EventType::ChairPassedToDeputy:
        return say(QT_TRANSLATE_NOOP("papers", "Chair passed to the deputy"));
    case EventType::NominationReceived:
    case EventType::NominationDecided:
        return say(QT_TRANSLATE_NOOP("papers", "Late nomination"));
    case EventType::CandidateCorrected:
        return say(QT_TRANSLATE_NOOP("papers", "Personal fact corrected"));
    case EventType::CandidateWithdrawn:
        return say(QT_TRANSLATE_NOOP("papers", "Candidate withdrew"));
    case EventType::EvidenceRecorded:
        return say(QT_TRANSLATE_NOOP("papers", "New or corrected evidence"));
    case EventType::ConflictDeclared:
        return say(QT_TRANSLATE_NOOP("papers", "Late conflict of interest"));
    case EventType::AssignmentAdded:
    case EventType::AssignmentStateChanged:
        return say(QT_TRANSLATE_NOOP("papers", "Panel changed"));
    case EventType::SheetHandedIn:
        return say(QT_TRANSLATE_NOOP("papers", "Score sheet revised"));
    case EventType::SheetWithdrawn:
        return say(QT_TRANSLATE_NOOP("papers", "Score sheet withdrawn"));
    case EventType::EligibilityDecided:
        return say(QT_TRANSLATE_NOOP("papers", "Eligibility decided anew"));
    case EventType::StageReopened:
        return say(QT_TRANSLATE_NOOP("papers", "Stage reopened"));
    case EventType::StageConfirmedAgain:
        return say(QT_TRANSLATE_NOOP("papers", "Stage confirmed again, its facts unchanged"));
    case EventType::StageSkipped:
        return say(QT_TRANSLATE_NOOP("papers", "Stage skipped"));
    default:
        break;
    }
    return say(QT_TRANSLATE_NOOP("papers", "Other amendment"));
}

QString relationWord(Relation relation, const Voice &say)
{
    return wordOfValue(relationSources, relation, say);
}

QString voteWord(Vote vote, const Voice &say)
{
    return wordOfValue(voteSources, vote, say);
}

QString motionResultWord(MotionResult result, const Voice &say)
{
    return wordOfValue(motionResultSources, result, say);
}

QString mediumWord(SheetMedium medium, const Voice &say)
{
    return wordOfValue(mediumSources, medium, say);
}

QString withdrawnWord(Withdrawn when, const Voice &say)
{
    return wordOfValue(withdrawnSources, when, say);
}

QString correctedFieldWord(const QString &field, const Voice &say)
{
    struct FieldName
    {
        QStringView key;
        const char *source;
    };
    static constexpr std::array names{
        FieldName{u"name_km", QT_TRANSLATE_NOOP("papers", "Name in Khmer")},
        FieldName{u"name_latin", QT_TRANSLATE_NOOP("papers", "Name in Latin letters")},
        FieldName{u"sex", QT_TRANSLATE_NOOP("papers", "Sex")},
        FieldName{u"birth_date", QT_TRANSLATE_NOOP("papers", "Date of birth")},
        FieldName{u"civil_servant_number", QT_TRANSLATE_NOOP("papers", "Civil-servant number")},
        FieldName{u"position", QT_TRANSLATE_NOOP("papers", "Position")},
        FieldName{u"school_km", QT_TRANSLATE_NOOP("papers", "School")},
        FieldName{u"school_latin", QT_TRANSLATE_NOOP("papers", "School in Latin letters")},
        FieldName{u"phone", QT_TRANSLATE_NOOP("papers", "Telephone")},
        FieldName{u"province", QT_TRANSLATE_NOOP("papers", "Province")},
        FieldName{u"district", QT_TRANSLATE_NOOP("papers", "District")},
        FieldName{u"school_level", QT_TRANSLATE_NOOP("papers", "School level")},
        FieldName{u"grades", QT_TRANSLATE_NOOP("papers", "Grades taught")},
        FieldName{u"subject", QT_TRANSLATE_NOOP("papers", "Subject")},
        FieldName{u"service_since", QT_TRANSLATE_NOOP("papers", "In service since")},
        FieldName{u"service_years", QT_TRANSLATE_NOOP("papers", "Years of service")},
        FieldName{u"qualification", QT_TRANSLATE_NOOP("papers", "Qualification")},
        FieldName{u"nqf_level", QT_TRANSLATE_NOOP("papers", "Qualification level")},
        FieldName{u"remarks", QT_TRANSLATE_NOOP("papers", "Remarks")},
    };
    for (const FieldName &name : names) {
        if (field == name.key) {
            return say(name.source);
        }
    }
    return say(QT_TRANSLATE_NOOP("papers", "Other personal fact"));
}

} // namespace rangvoan::report
