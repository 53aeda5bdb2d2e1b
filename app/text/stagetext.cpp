// SPDX-License-Identifier: Apache-2.0
#include "app/text/stagetext.h"

#include <QtGlobal>

#include <algorithm>

namespace rangvoan
{

namespace
{

const char *stageNameSource(Stage stage)
{
    switch (stage) {
    case Stage::Setup:
        return QT_TRANSLATE_NOOP("stage", "Set-up");
    case Stage::Committee:
        return QT_TRANSLATE_NOOP("stage", "Committee");
    case Stage::Undertakings:
        return QT_TRANSLATE_NOOP("stage", "Undertakings");
    case Stage::Nominations:
        return QT_TRANSLATE_NOOP("stage", "Nominations");
    case Stage::Eligibility:
        return QT_TRANSLATE_NOOP("stage", "Eligibility and evidence");
    case Stage::Panels:
        return QT_TRANSLATE_NOOP("stage", "Conflicts and panels");
    case Stage::Scoring:
        return QT_TRANSLATE_NOOP("stage", "Independent scoring");
    case Stage::Moderation:
        return QT_TRANSLATE_NOOP("stage", "Moderation");
    case Stage::Ranking:
        return QT_TRANSLATE_NOOP("stage", "Ranking");
    case Stage::Decision:
        return QT_TRANSLATE_NOOP("stage", "Decision");
    case Stage::Approval:
        return QT_TRANSLATE_NOOP("stage", "Approval and announcement");
    case Stage::Papers:
        return QT_TRANSLATE_NOOP("stage", "Papers and hand-over");
    case Stage::Archive:
        return QT_TRANSLATE_NOOP("stage", "Archive");
    }
    return "";
}

const char *stagePurposeSource(Stage stage)
{
    switch (stage) {
    case Stage::Setup:
        return QT_TRANSLATE_NOOP("stage",
                                 "Here the office sets the year and the categories with their seats. The rules "
                                 "of marking are fixed before anybody is marked.");
    case Stage::Committee:
        return QT_TRANSLATE_NOOP("stage", "Here the members appointed by the decision are recorded with their duties. "
                                          "The award is valid only when the committee was appointed properly and is "
                                          "large enough.");
    case Stage::Undertakings:
        return QT_TRANSLATE_NOOP("stage", "Here every member signs to keep the work confidential and names relations. "
                                          "Candidates can trust a committee that said openly whom it knows.");
    case Stage::Nominations:
        return QT_TRANSLATE_NOOP("stage",
                                 "Here the lists of the provinces are received, and each nomination is accepted "
                                 "or refused. One complete list without doubles gives every candidate the same "
                                 "start.");
    case Stage::Eligibility:
        return QT_TRANSLATE_NOOP("stage",
                                 "Here each candidate is checked against the conditions of the award, with the "
                                 "evidence in hand. Whoever is excluded is excluded by a named rule, and is "
                                 "told which.");
    case Stage::Panels:
        return QT_TRANSLATE_NOOP(
            "stage", "Here each member says which candidates they know, and the work is divided. Nobody marks a "
                     "relative or a candidate of their own school or district.");
    case Stage::Scoring:
        return QT_TRANSLATE_NOOP("stage", "Here each member marks the assigned candidates alone. Marks given without "
                                          "seeing those of others are the fairest start for a discussion.");
    case Stage::Moderation:
        return QT_TRANSLATE_NOOP("stage",
                                 "Here the committee talks about marks of one candidate that lie far apart. Each "
                                 "is kept or changed with a reason, and the first mark stays on record.");
    case Stage::Ranking:
        return QT_TRANSLATE_NOOP("stage",
                                 "Here the program adds up the marks exactly and lists the candidates by score. "
                                 "Equal scores are separated by the agreed rules only, never by chance of a "
                                 "list.");
    case Stage::Decision:
        return QT_TRANSLATE_NOOP("stage", "Here the committee votes on the awardees and reserves in a meeting. Whoever "
                                          "departs from the ranking says why in writing and votes on it separately.");
    case Stage::Approval:
        return QT_TRANSLATE_NOOP("stage", "Here the way of the decision is recorded: submitted, approved, announced, "
                                          "prizes handed over. The decision takes effect only when the authority has "
                                          "approved it.");
    case Stage::Papers:
        return QT_TRANSLATE_NOOP("stage", "Here the official papers are printed, signed and handed over. They are made "
                                          "from what was closed and protected, so that paper and record agree.");
    case Stage::Archive:
        return QT_TRANSLATE_NOOP("stage",
                                 "Here the whole year is checked and put away as one file. Anybody who is asked "
                                 "years later can show how each place came about.");
    }
    return "";
}

const char *stateNameSource(StageState state)
{
    switch (state) {
    case StageState::NotOpen:
        return QT_TRANSLATE_NOOP("stage", "not open yet");
    case StageState::Open:
        return QT_TRANSLATE_NOOP("stage", "open");
    case StageState::Closed:
        return QT_TRANSLATE_NOOP("stage", "closed and protected");
    case StageState::ToConfirmAgain:
        return QT_TRANSLATE_NOOP("stage", "to confirm again");
    case StageState::Skipped:
        return QT_TRANSLATE_NOOP("stage", "skipped");
    }
    return "";
}

const char *roleNameSource(Role role)
{
    switch (role) {
    case Role::Secretary:
        return QT_TRANSLATE_NOOP("role", "secretary");
    case Role::Chair:
        return QT_TRANSLATE_NOOP("role", "chair");
    case Role::Member:
        return QT_TRANSLATE_NOOP("role", "member");
    case Role::Observer:
        return QT_TRANSLATE_NOOP("role", "observer");
    case Role::Keyer:
        return QT_TRANSLATE_NOOP("role", "keyer");
    }
    return "";
}

} // namespace

QString stageName(Stage stage, const Wording &wording)
{
    return wording.text("stage", stageNameSource(stage));
}

QString stageTitle(const StageKey &key, const CycleFacts &facts, const Wording &wording)
{
    const QString name = stageName(key.stage, wording);
    if (key.round == 0 || facts.lastRound(key.category) < 2) {
        return name;
    }
    return filledIn(wording.text("stage", QT_TRANSLATE_NOOP("stage", "%1 (round %2)")),
                    {name, QString::number(key.round)});
}

QString stagePurpose(Stage stage, const Wording &wording)
{
    return wording.text("stage", stagePurposeSource(stage));
}

QString stateName(StageState state, const Wording &wording)
{
    return wording.text("stage", stateNameSource(state));
}

QString roleName(Role role, const Wording &wording)
{
    return wording.text("role", roleNameSource(role));
}

QString filledIn(const QString &text, const QStringList &arguments)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isMark = text.at(i) == u'%' && i + 1 < text.size();
        const int digit = isMark ? text.at(i + 1).unicode() - u'0' : 0;
        if (digit < 1 || digit > std::min<qsizetype>(arguments.size(), 9)) {
            filled.append(text.at(i));
            continue;
        }
        filled.append(arguments.at(digit - 1));
        ++i;
    }
    return filled;
}

} // namespace rangvoan
