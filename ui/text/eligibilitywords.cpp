// SPDX-License-Identifier: Apache-2.0
#include "ui/text/eligibilitywords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

QString documentTitle(const EligibilityRule &rule, const QString &code, const Workspace &workspace)
{
    const auto found = std::find_if(rule.documents.cbegin(), rule.documents.cend(),
                                    [&code](const RequiredDocument &document) { return document.code == code; });
    return found == rule.documents.cend() ? code : workspace.local(found->name.km, found->name.en);
}

QString dutyWords(const FactUsed &used, const Wording &wording)
{
    const bool yes = used.value == u"yes";
    if (used.fact == EligibilityFact::TeachingNow) {
        return yes ? wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "teaches now"))
                   : wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "does not teach now"));
    }
    return yes ? wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "heads a school now"))
               : wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "heads no school now"));
}

QString factWords(const EligibilityRule &rule, const FactUsed &used, const Workspace &workspace)
{
    const auto say = [&workspace](const char *source, const QString &value) {
        return workspace.text("eligibility", source, QStringList{value});
    };
    switch (used.fact) {
    case EligibilityFact::GradeFrom:
        return say(QT_TRANSLATE_NOOP("eligibility", "grades taught: from %1"), used.value);
    case EligibilityFact::GradeTo:
        return say(QT_TRANSLATE_NOOP("eligibility", "to %1"), used.value);
    case EligibilityFact::ServiceYears:
        return say(QT_TRANSLATE_NOOP("eligibility", "years of service: %1"), used.value);
    case EligibilityFact::TeachingNow:
    case EligibilityFact::LeadingNow:
        return dutyWords(used, workspace.wording());
    case EligibilityFact::AwardYear:
        return say(QT_TRANSLATE_NOOP("eligibility", "had the award in %1"),
                   used.value + u'-' + QString::number(used.value.toInt() + 1));
    case EligibilityFact::MissingDocument:
    case EligibilityFact::ReceivedDocument:
        return documentTitle(rule, used.value, workspace);
    case EligibilityFact::CivilServantNumber:
        return say(QT_TRANSLATE_NOOP("eligibility", "number %1"), used.value);
    }
    return {};
}

} // namespace

Cell outcomeCell(EligibilityOutcome outcome, const Wording &wording)
{
    switch (outcome) {
    case EligibilityOutcome::Met:
        return {wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "met")), Tone::Success, Icon::TickCircle};
    case EligibilityOutcome::NotMet:
        return {wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "not met")), Tone::Error,
                Icon::CrossCircle};
    case EligibilityOutcome::Unknown:
        break;
    }
    return {wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "not known")), Tone::Warning, Icon::Question};
}

QString factsText(const EligibilityRule &rule, const EligibilityCheck &check, const Workspace &workspace)
{
    const Wording &wording = workspace.wording();
    if (check.facts.isEmpty()) {
        const bool clean = rule.kind == EligibilityKind::NotAwardeeWithin && check.outcome == EligibilityOutcome::Met;
        return clean ? wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "no earlier award on the roll"))
                     : wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "the nomination does not say"));
    }
    QStringList texts;
    QStringList received;
    QStringList missing;
    for (const FactUsed &used : check.facts) {
        const QString text = factWords(rule, used, workspace);
        if (used.fact == EligibilityFact::ReceivedDocument) {
            received.append(text);
        } else if (used.fact == EligibilityFact::MissingDocument) {
            missing.append(text);
        } else if (used.fact == EligibilityFact::GradeTo && !texts.isEmpty()) {
            texts.last() += u' ' + text;
        } else {
            texts.append(text);
        }
    }
    const QString comma = QStringLiteral(", ");
    if (!missing.isEmpty()) {
        texts.append(workspace.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "missing: %1"),
                                    QStringList{missing.join(comma)}));
    }
    if (!received.isEmpty()) {
        texts.append(workspace.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "received: %1"),
                                    QStringList{received.join(comma)}));
    }
    return texts.join(QStringLiteral("; "));
}

Cell verdictCell(const Candidate &candidate, const Wording &wording)
{
    if (candidate.withdrawn != Withdrawn::No) {
        return {wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "withdrawn")), Tone::Muted, Icon::Minus};
    }
    switch (candidate.verdict) {
    case Verdict::Eligible:
        return {candidate.overruled
                    ? wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "eligible, with a reason"))
                    : wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "eligible")),
                Tone::Success, Icon::TickCircle};
    case Verdict::Excluded:
        return {wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "excluded")), Tone::Error, Icon::Cross};
    case Verdict::Open:
        break;
    }
    return {wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "to decide")), Tone::Muted, Icon::Circle};
}

Cell evidenceCell(const Evidence &piece, const Wording &wording)
{
    if (piece.verifiedBy.isEmpty()) {
        return {wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "to check")), Tone::Muted, Icon::Circle};
    }
    return {piece.secondChecker.isEmpty()
                ? wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "checked"))
                : wording.text("eligibility", QT_TRANSLATE_NOOP("eligibility", "checked by two")),
            Tone::Success, Icon::TickCircle};
}

QString evidenceTitle(const Evidence &piece, const Workspace &workspace)
{
    const CategoryFacts *category = nullptr;
    if (const Candidate *candidate = workspace.facts().candidate(piece.candidate)) {
        category = workspace.facts().category(candidate->category);
    }
    for (const RequiredDocument &document : requiredDocuments(category)) {
        const bool named = piece.title == document.name.km || piece.title == document.name.en;
        if (document.code == piece.document && named) {
            return workspace.local(document.name.km, document.name.en);
        }
    }
    return piece.title;
}

QString evidencePlace(const Evidence &piece, const Workspace &workspace)
{
    static const QRegularExpression khmer(QStringLiteral("^ប្រអប់ (\\d+) សំណុំ (\\d+) ទំព័រ ([\\d-]+)$"));
    static const QRegularExpression english(QStringLiteral("^box (\\d+), folder (\\d+), pages? ([\\d-]+)$"));
    for (const QRegularExpression &form : {khmer, english}) {
        if (const QRegularExpressionMatch match = form.match(piece.location); match.hasMatch()) {
            return workspace.text("evidence", QT_TRANSLATE_NOOP("evidence", "box %1, folder %2, page %3"),
                                  {match.captured(1), match.captured(2), match.captured(3)});
        }
    }
    static const QRegularExpression disc(QStringLiteral("^(?:ថាសលេខ|disc) (\\d+)$"));
    if (const QRegularExpressionMatch match = disc.match(piece.location); match.hasMatch()) {
        return workspace.text("evidence", QT_TRANSLATE_NOOP("evidence", "disc %1"), {match.captured(1)});
    }
    return piece.location;
}

QList<RequiredDocument> requiredDocuments(const CategoryFacts *category)
{
    if (category == nullptr || category->rules == nullptr) {
        return {};
    }
    for (const EligibilityRule &rule : category->rules->eligibility) {
        if (rule.kind == EligibilityKind::DocumentsPresent) {
            return rule.documents;
        }
    }
    return {};
}

} // namespace rangvoan::ui
