// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/commands.h"
#include "app/text/collate.h"
#include "app/text/digits.h"
#include "app/text/khmernormalize.h"
#include "app/text/segment.h"

#include <QJsonArray>
#include <QStringDecoder>

#include <algorithm>
#include <functional>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// Lines of UTF-8 input without their ends; a last empty piece is not a line. Input that is not UTF-8 is refused.
Result<QStringList> inputLines(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        return Error{ErrorCode::UnknownEncoding, {u"-"_s}};
    }
    text.remove(u'\r');
    QStringList lines = text.split(u'\n');
    if (lines.constLast().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

using LineTool = std::function<QString(const QString &)>;

LineTool toolNamed(const QString &name)
{
    if (name == u"normalize"_s) {
        return [](const QString &line) {
            return canonical(line);
        };
    }
    if (name == u"key"_s) {
        return [](const QString &line) {
            return searchKey(line);
        };
    }
    if (name == u"segment"_s) {
        const auto segmenter = std::make_shared<Segmenter>();
        return [segmenter](const QString &line) {
            return segmenter->withBreaks(line);
        };
    }
    if (name == u"digits"_s) {
        return [](const QString &line) {
            return toKhmerDigits(line);
        };
    }
    return {};
}

class KhmerCommand final : public Command
{
public:
    QString name() const override { return u"khmer"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "Khmer text tools on standard input, line by line."));
    }
    QString usage() const override { return u"normalize|key|segment|sort|digits"_s; }
    int minimumArguments() const override { return 1; }
    int maximumArguments() const override { return 1; }
    void addOptions(QCommandLineParser &parser, const Wording &words) const override
    {
        parser.addOption(QCommandLineOption(
            u"latin"_s, words.text("command", QT_TRANSLATE_NOOP("command", "digits: write Latin digits instead."))));
    }

    ExitCode run(const CommandRun &run) const override
    {
        const QString tool = run.arguments().constFirst();
        const LineTool change = tool == u"digits"_s && run.options.isSet(u"latin"_s)
                                    ? LineTool([](const QString &line) { return toLatinDigits(line); })
                                    : toolNamed(tool);
        if (!change && tool != u"sort"_s) {
            return run.fail({ErrorCode::InvalidArgument, {tool}});
        }
        Result<QStringList> lines = inputLines(run.console.readInput());
        if (!lines) {
            return run.fail(lines.error());
        }
        if (change) {
            std::transform(lines->cbegin(), lines->cend(), lines->begin(), change);
        } else {
            std::stable_sort(lines->begin(), lines->end(),
                             [](const QString &a, const QString &b) { return compareKhmer(a, b) < 0; });
        }
        if (run.json()) {
            return run.answer({{u"lines"_s, QJsonArray::fromStringList(*lines)}});
        }
        for (const QString &line : *lines) {
            run.console.out(line);
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeKhmerCommand()
{
    return std::make_unique<KhmerCommand>();
}

} // namespace rangvoan
