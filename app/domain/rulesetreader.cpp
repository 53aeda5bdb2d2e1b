// SPDX-License-Identifier: Apache-2.0
#include "app/domain/rulesetreader.h"

#include "app/domain/criteriareader.h"
#include "app/domain/ruleweights.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype ruleSetByteLimit = 4 * 1024 * 1024;

EligibilityRule readEligibilityRule(const StrictJson &json)
{
    EligibilityRule rule;
    rule.kind = static_cast<EligibilityKind>(
        json.at(u"kind"_s).oneOf({u"grade_band"_s, u"service_years"_s, u"teaching_now"_s, u"leading_now"_s,
                                  u"not_awardee_within"_s, u"documents_present"_s, u"civil_servant_number"_s}));
    QStringList keys{u"code"_s, u"kind"_s, u"name"_s, u"source"_s};
    const bool counts = rule.kind == EligibilityKind::ServiceYears || rule.kind == EligibilityKind::NotAwardeeWithin;
    if (rule.kind == EligibilityKind::GradeBand) {
        keys << u"minimum"_s << u"maximum"_s;
        rule.minimum = json.at(u"minimum"_s).integer(1, 12);
        rule.maximum = json.at(u"maximum"_s).integer(rule.minimum, 12);
    } else if (counts) {
        keys << u"minimum"_s;
        rule.minimum = json.at(u"minimum"_s).integer(1, 60);
    } else if (rule.kind == EligibilityKind::DocumentsPresent) {
        keys << u"documents"_s;
        for (const StrictJson &item : json.at(u"documents"_s).items(1, 40)) {
            item.expectKeys({u"code"_s, u"name"_s});
            rule.documents.append({readCode(item.at(u"code"_s)), readLocalText(item.at(u"name"_s))});
        }
    }
    json.expectKeys(keys);
    rule.code = readCode(json.at(u"code"_s));
    rule.name = readLocalText(json.at(u"name"_s));
    rule.source = readSource(json.at(u"source"_s));
    return rule;
}

QList<EligibilityRule> readEligibility(const StrictJson &json)
{
    QList<EligibilityRule> rules;
    QStringList codes;
    for (const StrictJson &item : json.items(0, 40)) {
        rules.append(readEligibilityRule(item));
        codes.append(rules.last().code);
        for (const RequiredDocument &document : std::as_const(rules.last().documents)) {
            codes.append(document.code);
        }
    }
    if (codes.removeDuplicates() > 0) {
        json.refuse(u"a code stands twice"_s);
    }
    return rules;
}

Sourced<Aggregation> readAggregation(const StrictJson &json)
{
    Sourced<Aggregation> rule;
    rule.value.kind =
        static_cast<AggregationKind>(json.at(u"kind"_s).oneOf({u"mean"_s, u"trimmed_mean"_s, u"median"_s}));
    QStringList keys{u"source"_s, u"kind"_s};
    if (rule.value.kind == AggregationKind::TrimmedMean) {
        keys << u"trim"_s;
        rule.value.trim = json.at(u"trim"_s).integer(1, 50);
    }
    json.expectKeys(keys);
    rule.source = readSource(json.at(u"source"_s));
    return rule;
}

TieRule readTieRule(const StrictJson &json, const RuleSet &rules)
{
    TieRule rule;
    rule.kind = static_cast<TieStepKind>(
        json.at(u"kind"_s).oneOf({u"component"_s, u"top_marks"_s, u"pairwise"_s, u"vote"_s, u"lot"_s}));
    QStringList keys{u"kind"_s};
    if (rule.kind == TieStepKind::Component) {
        keys << u"component"_s;
        const StrictJson component = json.at(u"component"_s);
        rule.component = readCode(component);
        if (rules.componentIndex(rule.component) < 0) {
            component.refuse(u"component \"%1\" is unknown"_s.arg(rule.component));
        }
    }
    json.expectKeys(keys);
    return rule;
}

Sourced<QList<TieRule>> readTieChain(const StrictJson &json, const RuleSet &rules)
{
    json.expectKeys({u"source"_s, u"steps"_s});
    Sourced<QList<TieRule>> chain;
    chain.source = readSource(json.at(u"source"_s));
    for (const StrictJson &item : json.at(u"steps"_s).items(0, 40)) {
        const TieRule rule = readTieRule(item, rules);
        if (chain.value.contains(rule)) {
            item.refuse(u"this step stands twice"_s);
        }
        if (!chain.value.isEmpty() && chain.value.last().kind == TieStepKind::Lot) {
            item.refuse(u"nothing can follow a lot"_s);
        }
        chain.value.append(rule);
    }
    return chain;
}

Sourced<Tolerances> readTolerances(const StrictJson &json, const Scale &scale)
{
    json.expectKeys({u"source"_s, u"indicatorSteps"_s, u"totalPoints"_s, u"blindThirdMark"_s});
    Sourced<Tolerances> rule;
    rule.source = readSource(json.at(u"source"_s));
    rule.value.indicatorSteps = json.at(u"indicatorSteps"_s).integer(0, std::max(0, scale.maximum()));
    rule.value.blindThirdMark = json.at(u"blindThirdMark"_s).boolean();
    const StrictJson points = json.at(u"totalPoints"_s);
    const Result<Score> total = Score::fromDecimal(points.text(20));
    if (!total || total->isNegative() || *total > Score::fromInteger(100)) {
        points.refuse(u"points from 0 to 100 as decimal text are expected, such as \"12.5\""_s);
    }
    rule.value.totalPoints = total.value_or(Score());
    return rule;
}

Sourced<Rounds> readRounds(const StrictJson &json, int minimumSheets)
{
    Sourced<Rounds> rule;
    const StrictJson sheets = json.at(u"sheets"_s);
    for (const StrictJson &item : sheets.items(1, 2)) {
        rule.value.sheets.append(item.integer(0, 100));
        if (rule.value.sheets.last() > 0 && rule.value.sheets.last() < minimumSheets) {
            item.refuse(u"fewer sheets than minimumSheets"_s);
        }
    }
    QStringList keys{u"source"_s, u"sheets"_s};
    if (rule.value.sheets.size() == 2) {
        keys << u"finalists"_s;
        rule.value.finalists = json.at(u"finalists"_s).integer(1, 1000);
    }
    json.expectKeys(keys);
    rule.source = readSource(json.at(u"source"_s));
    return rule;
}

Sourced<ComplaintPath> readComplaints(const StrictJson &json)
{
    json.expectKeys({u"source"_s, u"path"_s, u"days"_s});
    Sourced<ComplaintPath> rule;
    rule.source = readSource(json.at(u"source"_s));
    rule.value.path = readLocalText(json.at(u"path"_s), true);
    if (const StrictJson days = json.at(u"days"_s); !days.isNull()) {
        rule.value.days = days.integer(1, 365);
    }
    return rule;
}

Sourced<Quorum> readQuorum(const StrictJson &json)
{
    json.expectKeys({u"source"_s, u"numerator"_s, u"denominator"_s, u"moreThan"_s});
    Sourced<Quorum> rule;
    rule.source = readSource(json.at(u"source"_s));
    rule.value.denominator = json.at(u"denominator"_s).integer(1, 100);
    rule.value.numerator = json.at(u"numerator"_s).integer(1, rule.value.denominator);
    const StrictJson moreThan = json.at(u"moreThan"_s);
    rule.value.moreThan = moreThan.boolean();
    if (rule.value.moreThan && rule.value.numerator == rule.value.denominator) {
        moreThan.refuse(u"more than all members can never be present"_s);
    }
    return rule;
}

Sourced<int> readNumber(const StrictJson &json, int minimum, int maximum)
{
    json.expectKeys({u"source"_s, u"value"_s});
    return {json.at(u"value"_s).integer(minimum, maximum), readSource(json.at(u"source"_s))};
}

template<class Choice>
Sourced<Choice> readChoice(const StrictJson &json, const QStringList &words)
{
    json.expectKeys({u"source"_s, u"value"_s});
    return {static_cast<Choice>(json.at(u"value"_s).oneOf(words)), readSource(json.at(u"source"_s))};
}

void readHead(const StrictJson &json, RuleSet &rules)
{
    json.expectKeys({u"format"_s,   u"code"_s,          u"version"_s,        u"title"_s,           u"source"_s,
                     u"scale"_s,    u"components"_s,    u"weights"_s,        u"eligibility"_s,     u"aggregation"_s,
                     u"tieChain"_s, u"tolerances"_s,    u"minimumSheets"_s,  u"displayPlaces"_s,   u"rounds"_s,
                     u"reasons"_s,  u"vacatedSeat"_s,   u"nominatedTwice"_s, u"lateNominations"_s, u"complaints"_s,
                     u"quorum"_s,   u"minimumMembers"_s});
    json.at(u"format"_s).oneOf({u"rangvoan-ruleset/1"_s});
    rules.code = readCode(json.at(u"code"_s));
    rules.version = json.at(u"version"_s).integer(1, 1000000);
    rules.title = readLocalText(json.at(u"title"_s));
    rules.source = readSource(json.at(u"source"_s));
}

void readCriteria(const StrictJson &json, RuleSet &rules)
{
    rules.scale = readScale(json.at(u"scale"_s));
    rules.components = readComponents(json.at(u"components"_s), rules.scale);
    const StrictJson weights = json.at(u"weights"_s);
    rules.weights = readWeights(weights, rules.components);
    if (json.failed()) {
        return;
    }
    const auto compiled = compileWeights(rules.components, rules.weights, rules.scale.maximum());
    if (!compiled) {
        return weights.refuse(u"the weights have no small common multiple"_s);
    }
    rules.indicators = *compiled;
}

/// Of few sheets a trimmed mean leaves one or two: it would be the median under another name.
void refuseThinTrimming(const StrictJson &json, const RuleSet &rules)
{
    constexpr int fewestSheets = 5;
    const Aggregation &rule = rules.aggregation.value;
    if (rule.kind == AggregationKind::TrimmedMean &&
        rules.minimumSheets.value < std::max(fewestSheets, 2 * rule.trim + 1)) {
        json.at(u"aggregation"_s)
            .refuse(
                u"a trimmed mean needs minimumSheets of at least %1"_s.arg(std::max(fewestSheets, 2 * rule.trim + 1)));
    }
}

void readRules(const StrictJson &json, RuleSet &rules)
{
    rules.eligibility = readEligibility(json.at(u"eligibility"_s));
    rules.aggregation = readAggregation(json.at(u"aggregation"_s));
    rules.tieChain = readTieChain(json.at(u"tieChain"_s), rules);
    rules.tolerances = readTolerances(json.at(u"tolerances"_s), rules.scale);
    rules.minimumSheets = readNumber(json.at(u"minimumSheets"_s), 1, 100);
    rules.displayPlaces = readNumber(json.at(u"displayPlaces"_s), 0, 6);
    rules.rounds = readRounds(json.at(u"rounds"_s), rules.minimumSheets.value);
    refuseThinTrimming(json, rules);
    rules.reasons =
        readChoice<ReasonRule>(json.at(u"reasons"_s), {u"none"_s, u"top_or_bottom_mark"_s, u"every_component"_s});
    rules.vacatedSeat = readChoice<VacatedSeat>(json.at(u"vacatedSeat"_s), {u"reserve_takes_seat"_s, u"all_move_up"_s});
    rules.nominatedTwice =
        readChoice<NominatedTwice>(json.at(u"nominatedTwice"_s), {u"allowed"_s, u"choose_one"_s, u"refuse"_s});
    rules.lateNominations =
        readChoice<LateNominations>(json.at(u"lateNominations"_s), {u"refuse"_s, u"chair_may_admit"_s});
    rules.complaints = readComplaints(json.at(u"complaints"_s));
    rules.quorum = readQuorum(json.at(u"quorum"_s));
    rules.minimumMembers = readNumber(json.at(u"minimumMembers"_s), 1, 100);
}

} // namespace

Result<RuleSet> readRuleSet(const QByteArray &json, const QString &name)
{
    StrictJson::Report report{name, {}};
    if (json.size() > ruleSetByteLimit) {
        report.refuse(u"$"_s, u"larger than 4 MB"_s);
        return *report.error;
    }
    RuleSet rules;
    const StrictJson root = StrictJson::parse(json, report);
    if (!root.failed()) {
        readHead(root, rules);
    }
    if (!root.failed()) {
        readCriteria(root, rules);
    }
    if (!root.failed()) {
        readRules(root, rules);
    }
    if (report.error) {
        return *report.error;
    }
    return rules;
}

QByteArray rulesHash(const QByteArray &json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256);
}

} // namespace rangvoan
