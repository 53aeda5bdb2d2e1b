// SPDX-License-Identifier: Apache-2.0
#include "app/main/command.h"

#include "app/text/errortext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *optionContext = "command";

QCommandLineOption option(const QString &name, const QString &description, const QString &value = {})
{
    return QCommandLineOption(name, description, value);
}

void addCommonOptions(QCommandLineParser &parser, const Wording &words)
{
    const auto say = [&words](const char *source) {
        return words.text(optionContext, source);
    };
    parser.addOption(QCommandLineOption({u"h"_s, u"help"_s}, say(QT_TRANSLATE_NOOP("command", "Show this help."))));
    parser.addOption(option(u"json"_s, say(QT_TRANSLATE_NOOP("command", "Answer with one JSON document."))));
    parser.addOption(option(u"lang"_s, say(QT_TRANSLATE_NOOP("command", "Language of texts: km or en.")), u"km|en"_s));
    parser.addOption(option(
        u"cycle"_s, say(QT_TRANSLATE_NOOP("command", "Academic year, when the file holds several.")), u"YEAR"_s));
    parser.addOption(
        option(u"category"_s, say(QT_TRANSLATE_NOOP("command", "Category, when the year has several.")), u"CODE"_s));
    parser.addOption(option(u"as"_s,
                            say(QT_TRANSLATE_NOOP("command", "Who asks: chair, secretary, observer, or the name of a "
                                                             "member.")),
                            u"MEMBER"_s));
}

/// The language asked for, else the environment's, else English.
Language languageOf(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(u"--lang"_s);
    const QString asked = at >= 0 ? arguments.value(at + 1) : QString();
    const bool inOne = arguments.contains(u"--lang=km"_s);
    const bool english = asked == u"en"_s || arguments.contains(u"--lang=en"_s);
    if (english) {
        return Language::English;
    }
    const bool khmerHere = qEnvironmentVariable("LANG").startsWith(u"km"_s);
    return asked == u"km"_s || inOne || khmerHere ? Language::Khmer : Language::English;
}

QString listOfCommands(const Wording &words)
{
    QString text = words.text(optionContext, QT_TRANSLATE_NOOP("command", "Rangvoan guides an evaluation committee "
                                                                          "from nominations to the awardees."));
    text +=
        u"\n\n"_s + words.text(optionContext, QT_TRANSLATE_NOOP("command", "Usage: rangvoan COMMAND ...")) + u"\n\n"_s;
    for (const auto &command : allCommands()) {
        text += u"  "_s + command->name().leftJustified(10) + command->summary(words) + u'\n';
    }
    return text + u'\n' +
           words.text(optionContext, QT_TRANSLATE_NOOP("command", "rangvoan COMMAND --help explains one command."));
}

/// The words that Qt's parser puts around our texts; it asks for them in this context.
[[maybe_unused]] constexpr std::array<const char *, 5> parserWords{
    QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"), QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"), QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help on commandline options.")};

QString helpText(const QCommandLineParser &parser, Language language)
{
    QTranslator khmer;
    const bool translated = language == Language::Khmer && khmer.load(u":/i18n/rangvoan_km.qm"_s);
    if (translated) {
        QCoreApplication::installTranslator(&khmer);
    }
    const QString text = parser.helpText().trimmed();
    QCoreApplication::removeTranslator(&khmer);
    return text;
}

ExitCode usageError(Console &console, const Command &command, const QString &reason)
{
    console.message(reason + u"\nrangvoan "_s + command.name() + u' ' + command.usage());
    return ExitCode::BadInput;
}

/// The parser's own sentences are in English only.
QString optionProblem(const QCommandLineParser &parser, const Wording &words)
{
    const QStringList unknown = parser.unknownOptionNames();
    return unknown.isEmpty()
               ? words.text(optionContext, QT_TRANSLATE_NOOP("command", "An option lacks its value, or has one it does "
                                                                        "not take. Write:"))
               : words.text(optionContext, QT_TRANSLATE_NOOP("command", "There is no option “%1” here. Write:"))
                     .arg(unknown.constFirst());
}

ExitCode runCommand(const Command &command, const QStringList &arguments, Console &console)
{
    const Wording words(languageOf(arguments));
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary(words));
    addCommonOptions(parser, words);
    command.addOptions(parser, words);
    parser.addPositionalArgument(command.name(), {}, command.name() + u' ' + command.usage());
    if (!parser.parse(QStringList{u"rangvoan"_s} + arguments)) {
        return usageError(console, command, optionProblem(parser, words));
    }
    if (parser.isSet(u"help"_s)) {
        console.out(helpText(parser, words.language()));
        return ExitCode::Done;
    }
    const CommandRun run{parser, words, console};
    const auto given = static_cast<int>(run.arguments().size());
    if (given < command.minimumArguments() || given > command.maximumArguments()) {
        return usageError(console, command,
                          words.text(optionContext, QT_TRANSLATE_NOOP("command", "The arguments do not fit. Write:")));
    }
    return command.run(run);
}

} // namespace

ExitCode CommandRun::fail(const Error &error) const
{
    console.message(errorText(error, words));
    return exitCodeOf(error);
}

ExitCode CommandRun::answer(const QJsonObject &object, ExitCode code) const
{
    console.out(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed());
    return code;
}

bool isHeadless(const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        return false;
    }
    const QString &first = arguments.constFirst();
    if (first.startsWith(u'-')) {
        return true;
    }
    const auto commands = allCommands();
    return std::any_of(commands.cbegin(), commands.cend(),
                       [&first](const auto &command) { return command->name() == first; });
}

ExitCode runHeadless(const QStringList &arguments, Console &console)
{
    const QString first = arguments.value(0);
    for (const auto &command : allCommands()) {
        if (command->name() == first) {
            return runCommand(*command, arguments, console);
        }
    }
    if (first == u"--version"_s) {
        console.out(u"rangvoan " RANGVOAN_VERSION ""_s);
        return ExitCode::Done;
    }
    const Wording words(languageOf(arguments));
    if (first.isEmpty() || first == u"--help"_s || first == u"-h"_s || first == u"help"_s) {
        console.out(listOfCommands(words));
        return ExitCode::Done;
    }
    console.message(words.text(optionContext, QT_TRANSLATE_NOOP("command", "There is no command “%1”.")).arg(first) +
                    u'\n' + listOfCommands(words));
    return ExitCode::BadInput;
}

} // namespace rangvoan
