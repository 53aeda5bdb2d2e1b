// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/paperwordings.h"

#include "app/domain/refusal.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestWording = 4000;

const QRegularExpression &fieldPattern()
{
    static const QRegularExpression pattern(u"\\{([^{}]*)\\}"_s);
    return pattern;
}

QStringList fieldsIn(const QString &text)
{
    QStringList fields;
    QRegularExpressionMatchIterator matches = fieldPattern().globalMatch(text);
    while (matches.hasNext()) {
        fields.append(matches.next().captured(1));
    }
    return fields;
}

QString inBraces(const QStringList &fields)
{
    QStringList names;
    for (const QString &field : fields) {
        names.append(u'{' + field + u'}');
    }
    return names.join(u", "_s);
}

Status checkFields(const WordingRule &rule, const QString &text)
{
    const QStringList used = fieldsIn(text);
    for (const QString &field : used) {
        if (!rule.fields.contains(field)) {
            return refusal(QT_TRANSLATE_NOOP("refusal", "{%1} is not a field of this text. It knows: %2."),
                           {field, inBraces(rule.fields)});
        }
    }
    for (const QString &field : rule.required) {
        if (!used.contains(field)) {
            return refusal(QT_TRANSLATE_NOOP("refusal", "{%1} has to stand in this text: without it the paper does "
                                                        "not say what it is made for."),
                           {field});
        }
    }
    return {};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, a line a wording
const QList<WordingRule> &wordingRules()
{
    static const QList<WordingRule> rules{
        {u"reminder-letter"_s,
         u"reminder-letter"_s,
         QT_TRANSLATE_NOOP("wording", "Reminder letter to a province"),
         {u"award"_s, u"year"_s, u"province"_s, u"deadline"_s, u"received"_s},
         {u"deadline"_s}},
        {u"receipt-slip"_s,
         u"receipt-slip"_s,
         QT_TRANSLATE_NOOP("wording", "Receipt slip for a province"),
         {u"award"_s, u"year"_s, u"province"_s, u"received"_s},
         {u"received"_s}},
        {u"notice-eligible"_s,
         u"eligibility-notice"_s,
         QT_TRANSLATE_NOOP("wording", "Notice: eligible"),
         {u"award"_s, u"year"_s, u"category"_s, u"number"_s},
         {u"category"_s}},
        {u"notice-excluded"_s,
         u"eligibility-notice"_s,
         QT_TRANSLATE_NOOP("wording", "Notice: not eligible"),
         {u"award"_s, u"year"_s, u"category"_s, u"rule"_s},
         {u"rule"_s}},
        {u"cover-letter"_s,
         u"cover-letter"_s,
         QT_TRANSLATE_NOOP("wording", "Cover letter to the general secretariat"),
         {u"award"_s, u"year"_s, u"category"_s, u"candidates"_s, u"women"_s, u"seats"_s, u"decided_on"_s},
         {u"category"_s, u"seats"_s}},
        {u"feedback-selected"_s,
         u"feedback-letter"_s,
         QT_TRANSLATE_NOOP("wording", "Feedback letter: selected"),
         {u"award"_s, u"year"_s, u"category"_s, u"place"_s},
         {u"place"_s}},
        {u"feedback-thanks"_s,
         u"feedback-letter"_s,
         QT_TRANSLATE_NOOP("wording", "Feedback letter: not selected"),
         {u"award"_s, u"year"_s, u"category"_s},
         {}},
        {u"complaint-reply"_s,
         u"complaint-reply"_s,
         QT_TRANSLATE_NOOP("wording", "Reply to a complaint"),
         {u"award"_s, u"year"_s, u"received_on"_s, u"about"_s, u"answer"_s},
         {u"answer"_s}},
        {u"certificate-opening"_s,
         u"certificate"_s,
         QT_TRANSLATE_NOOP("wording", "Certificate: above the name"),
         {u"unit"_s},
         {}},
        {u"certificate-honour"_s,
         u"certificate"_s,
         QT_TRANSLATE_NOOP("wording", "Certificate: below the name"),
         {u"award"_s, u"year"_s, u"category"_s, u"place"_s, u"prize"_s},
         {u"award"_s, u"place"_s}},
        {u"correction-notice"_s,
         u"correction-notice"_s,
         QT_TRANSLATE_NOOP("wording", "Correction notice"),
         {u"award"_s, u"year"_s},
         {}},
        {u"letter-closing"_s, u"cover-letter"_s, QT_TRANSLATE_NOOP("wording", "Last sentence of letters"), {}, {}},
    };
    return rules;
}

const WordingRule *wordingRule(const QString &key)
{
    const QList<WordingRule> &rules = wordingRules();
    const auto found =
        std::find_if(rules.cbegin(), rules.cend(), [&key](const WordingRule &rule) { return rule.key == key; });
    return found == rules.cend() ? nullptr : &*found;
}

Status checkWording(const PaperWording &wording)
{
    const WordingRule *rule = wordingRule(wording.key);
    if (rule == nullptr) {
        return Error{ErrorCode::NotFound, {u"wording"_s}};
    }
    if (wording.language != u"km" && wording.language != u"en") {
        return Error{ErrorCode::InvalidArgument, {wording.language}};
    }
    if (wording.text.isEmpty()) {
        return {};
    }
    if (wording.text.size() > longestWording) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "This text is longer than a page. Make it shorter."));
    }
    QString rest = wording.text;
    if (rest.remove(fieldPattern()).contains(u'{') || rest.contains(u'}')) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A brace has no partner. A field stands between { and }."));
    }
    return checkFields(*rule, wording.text);
}

QString ownWording(const CycleFacts &facts, const QString &key, const QString &language)
{
    const auto found = std::find_if(facts.wordings.cbegin(), facts.wordings.cend(), [&](const PaperWording &one) {
        return one.key == key && one.language == language;
    });
    return found == facts.wordings.cend() ? QString() : found->text;
}

QStringList filledWording(const QString &text, const QHash<QString, QString> &values)
{
    QStringList paragraphs;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList used = fieldsIn(line);
        const bool silent = std::any_of(used.cbegin(), used.cend(),
                                        [&values](const QString &field) { return values.value(field).isEmpty(); });
        if (silent || line.trimmed().isEmpty()) {
            continue;
        }
        QString paragraph;
        qsizetype from = 0;
        QRegularExpressionMatchIterator matches = fieldPattern().globalMatch(line);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            paragraph += line.mid(from, match.capturedStart() - from) + values.value(match.captured(1));
            from = match.capturedEnd();
        }
        paragraphs.append((paragraph + line.mid(from)).trimmed());
    }
    return paragraphs;
}

} // namespace rangvoan
