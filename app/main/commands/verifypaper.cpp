// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/verifypaper.h"

#include "app/main/checkwords.h"
#include "app/main/sealcheck.h"
#include "app/report/papers/catalogue.h"
#include "app/text/digits.h"
#include "app/text/stagetext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue jsonOf(const std::optional<bool> &ok)
{
    return ok ? QJsonValue(*ok) : QJsonValue(QJsonValue::Null);
}

QStringList kindsOf(const report::PaperSeal &seal)
{
    QStringList kinds;
    for (const report::SealedPaper &paper : seal.papers) {
        if (!kinds.contains(paper.request.kind)) {
            kinds.append(paper.request.kind);
        }
    }
    return kinds;
}

QJsonObject sealJson(const report::PaperSeal &seal)
{
    return {{u"program"_s, seal.program},
            {u"cycle"_s, seal.cycle.toString()},
            {u"entry"_s, seal.head.seq},
            {u"head"_s, QString::fromLatin1(seal.head.hash.toHex())},
            {u"language"_s, seal.language == Language::Khmer ? u"km"_s : u"en"_s},
            {u"created"_s, seal.created.isValid() ? QJsonValue(seal.created.toString(Qt::ISODate)) : QJsonValue()},
            {u"kinds"_s, QJsonArray::fromStringList(kindsOf(seal))},
            {u"papers"_s, seal.papers.size()}};
}

QJsonObject verdictJson(const SealVerdict &verdict)
{
    QJsonArray checks;
    for (const SealCheck &check : verdict.checks) {
        checks.append(QJsonObject{
            {u"name"_s, check.name}, {u"ok"_s, jsonOf(check.ok)}, {u"checked"_s, 1}, {u"detail"_s, check.detail}});
    }
    return {{u"ok"_s, jsonOf(verdict.ok())},
            {u"checks"_s, checks},
            {u"seal"_s, verdict.seal ? QJsonValue(sealJson(*verdict.seal)) : QJsonValue()}};
}

// The last check is the one that decided.
QString answerTo(const CommandRun &run, const SealVerdict &verdict)
{
    const SealCheck &last = verdict.checks.constLast();
    if (last.name == u"paper_seal"_s) {
        return run.say(QT_TRANSLATE_NOOP("command", "NO: no seal found in %1. It is not a paper of this program, or "
                                                    "another program saved it anew."));
    }
    if (last.name == u"paper_bytes"_s) {
        return *last.ok
                   ? run.say(QT_TRANSLATE_NOOP("command", "YES: %1 is as the program wrote it. Give the award file "
                                                          "with --file to see whether it gives the same paper."))
                   : run.say(QT_TRANSLATE_NOOP("command", "NO: %1 was changed after the program wrote it. Do not "
                                                          "rely on it: print it anew from the award file."));
    }
    if (last.name == u"paper_book"_s) {
        return run.say(QT_TRANSLATE_NOOP("command",
                                         "NO: %1 was not made from %2: the record book of that file does not "
                                         "hold the entry the paper names."));
    }
    if (!last.ok) {
        return run.say(QT_TRANSLATE_NOOP("command", "NOT TOLD: %1 is as the program wrote it, but %2 cannot give it "
                                                    "again: it holds other pages too, or another version of the "
                                                    "program made it. Compare it with a new print by eye."));
    }
    return *last.ok
               ? run.say(QT_TRANSLATE_NOOP("command", "YES: %1 is the paper that %2 gives, to the last byte."))
               : run.say(QT_TRANSLATE_NOOP("command", "NO: %1 is not the paper that %2 gives. Rely on a new print."));
}

QString papersLine(const CommandRun &run, const report::PaperSeal &seal)
{
    QStringList titles;
    for (const QString &code : kindsOf(seal)) {
        const report::PaperKind *kind = report::paperKind(code);
        titles.append(kind == nullptr ? code : report::paperTitle(*kind, run.words));
    }
    const QString entry = QString::number(seal.head.seq);
    const bool khmer = run.words.language() == Language::Khmer;
    return filledIn(
        run.say(QT_TRANSLATE_NOOP("command", "Papers: %1. Made from entry %2 of the record book, check words "
                                             "%3.")),
        {titles.join(u", "_s), khmer ? toKhmerDigits(entry) : entry, checkWordsOf(seal.head.hash).join(u" "_s)});
}

QString verdictText(const CommandRun &run, const SealVerdict &verdict, const QStringList &names)
{
    QStringList lines{filledIn(answerTo(run, verdict), names), {}};
    for (const SealCheck &check : verdict.checks) {
        const QString mark = !check.ok ? u"?"_s : *check.ok ? u"✓"_s : u"✗"_s;
        lines.append(mark + u' ' + wordsOfCheck(check.name, check.ok.value_or(true), run.words));
    }
    if (verdict.seal && verdict.ok() != false) {
        lines.append(papersLine(run, *verdict.seal));
    }
    return lines.join(u'\n');
}

} // namespace

ExitCode verifyPaper(const CommandRun &run, const QString &pdf, const QString &awardFile)
{
    const Result<SealVerdict> verdict = checkSealedPaper(pdf, awardFile);
    if (!verdict) {
        return run.fail(verdict.error());
    }
    if (run.json()) {
        run.answer(verdictJson(*verdict));
    } else {
        run.console.out(verdictText(run, *verdict, {pdf, awardFile}));
    }
    const std::optional<bool> ok = verdict->ok();
    return !ok ? ExitCode::BadInput : *ok ? ExitCode::Done : ExitCode::No;
}

} // namespace rangvoan
