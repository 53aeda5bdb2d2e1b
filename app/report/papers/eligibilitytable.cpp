// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/eligibilitytable.h"

#include "app/report/papers/frame.h"
#include "app/services/eligibilityservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

QString documentName(const EligibilityRule &rule, const QString &code, const Voice &say)
{
    const auto found = std::find_if(rule.documents.cbegin(), rule.documents.cend(),
                                    [&code](const RequiredDocument &document) { return document.code == code; });
    return found == rule.documents.cend() ? say.digits(code) : say.local(found->name);
}

QString dutyText(const FactUsed &used, const Voice &say)
{
    const bool yes = used.value == u"yes";
    if (used.fact == EligibilityFact::TeachingNow) {
        return yes ? say(QT_TRANSLATE_NOOP("papers", "teaches now"))
                   : say(QT_TRANSLATE_NOOP("papers", "does not teach now"));
    }
    return yes ? say(QT_TRANSLATE_NOOP("papers", "heads a school now"))
               : say(QT_TRANSLATE_NOOP("papers", "heads no school now"));
}

QString factText(const EligibilityRule &rule, const FactUsed &used, const Voice &say)
{
    switch (used.fact) {
    case EligibilityFact::GradeFrom:
        return say(QT_TRANSLATE_NOOP("papers", "grades taught: from %1"), {say.digits(used.value)});
    case EligibilityFact::GradeTo:
        return say(QT_TRANSLATE_NOOP("papers", "to %1"), {say.digits(used.value)});
    case EligibilityFact::ServiceYears:
        return say(QT_TRANSLATE_NOOP("papers", "years of service: %1"), {say.digits(used.value)});
    case EligibilityFact::TeachingNow:
    case EligibilityFact::LeadingNow:
        return dutyText(used, say);
    case EligibilityFact::AwardYear:
        return say(QT_TRANSLATE_NOOP("papers", "awarded in the academic year %1"),
                   {say.digits(used.value) + u'-' + say.digits(used.value.toInt() + 1)});
    case EligibilityFact::MissingDocument:
        return say(QT_TRANSLATE_NOOP("papers", "missing: %1"), {documentName(rule, used.value, say)});
    case EligibilityFact::ReceivedDocument:
        return documentName(rule, used.value, say);
    case EligibilityFact::CivilServantNumber:
        return used.value.isEmpty() ? say(QT_TRANSLATE_NOOP("papers", "has no number"))
                                    : say(QT_TRANSLATE_NOOP("papers", "number %1"), {say.digits(used.value)});
    }
    return {};
}

QString factsText(const EligibilityRule &rule, const EligibilityCheck &check, const Voice &say)
{
    if (check.facts.isEmpty()) {
        const bool nothingSpeaksAgainst =
            rule.kind == EligibilityKind::NotAwardeeWithin && check.outcome == EligibilityOutcome::Met;
        return nothingSpeaksAgainst ? say(QT_TRANSLATE_NOOP("papers", "no earlier award on the roll")) : u"-"_s;
    }
    QStringList texts;
    QStringList received;
    for (const FactUsed &used : check.facts) {
        if (used.fact == EligibilityFact::ReceivedDocument) {
            received.append(documentName(rule, used.value, say));
        } else if (used.fact == EligibilityFact::GradeTo && !texts.isEmpty()) {
            texts.last() += u' ' + factText(rule, used, say);
        } else {
            texts.append(factText(rule, used, say));
        }
    }
    if (!received.isEmpty()) {
        texts.append(say(QT_TRANSLATE_NOOP("papers", "received: %1"), {received.join(u"; "_s)}));
    }
    return texts.join(u'\n');
}

QString outcomeWord(EligibilityOutcome outcome, const Voice &say)
{
    switch (outcome) {
    case EligibilityOutcome::Met:
        return say(QT_TRANSLATE_NOOP("papers", "met"));
    case EligibilityOutcome::NotMet:
        return say(QT_TRANSLATE_NOOP("papers", "not met"));
    case EligibilityOutcome::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("papers", "not known"));
}

} // namespace

Table eligibilityTable(const PaperJob &job)
{
    const Voice &say = job.say;
    Table table{
        .columns = {
            {.align = Align::Centre}, {.weight = 1.3}, {.weight = 1}, {.minWidth = 62, .align = Align::Centre}}};
    table.head = {headRow({say(QT_TRANSLATE_NOOP("papers", "#")), say(QT_TRANSLATE_NOOP("papers", "Rule")),
                           say(QT_TRANSLATE_NOOP("papers", "What the committee found")),
                           say(QT_TRANSLATE_NOOP("papers", "Outcome"))})};
    const QList<EligibilityRule> &rules = job.rules()->eligibility;
    const QList<EligibilityCheck> checks = eligibilityChecks(job.facts, *job.candidate);
    for (qsizetype i = 0; i < std::min(rules.size(), checks.size()); ++i) {
        const EligibilityRule &rule = rules.at(i);
        Row row = plainRow(
            {say.digits(i + 1), say.local(rule.name) + job.draftMark(rule.source), factsText(rule, checks.at(i), say)});
        row.cells.append(Cell{.text = Text(outcomeWord(checks.at(i).outcome, say), TextRole::Strong)});
        if (checks.at(i).outcome != EligibilityOutcome::Met) {
            row.style = RowStyle::Emphasised;
        }
        table.rows.append(row);
    }
    table.empty = say(QT_TRANSLATE_NOOP("papers", "The rule set has no rules of eligibility."));
    return table;
}

} // namespace rangvoan::report
