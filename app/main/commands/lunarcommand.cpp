// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/commands.h"
#include "app/text/dates.h"
#include "app/text/lunar.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

class LunarCommand final : public Command
{
public:
    QString name() const override { return u"lunar"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "Khmer lunar date of a solar date, at noon."));
    }
    QString usage() const override { return u"DATE"_s; }
    int minimumArguments() const override { return 1; }
    int maximumArguments() const override { return 1; }
    void addOptions(QCommandLineParser &, const Wording &) const override {}

    ExitCode run(const CommandRun &run) const override
    {
        const Result<QDate> date = parseDate(run.arguments().constFirst());
        if (!date) {
            return run.fail(date.error());
        }
        const Result<LunarDate> lunar = khmerLunarDate(*date);
        if (!lunar) {
            return run.fail(lunar.error());
        }
        const QString text = lunarText(*lunar, run.words.language());
        if (!run.json()) {
            run.console.out(text);
            return ExitCode::Done;
        }
        return run.answer({{u"day"_s, lunar->day},
                           {u"phase"_s, lunar->phase == MoonPhase::Koet ? u"koet"_s : u"roch"_s},
                           {u"month"_s, lunarMonthName(lunar->month, Language::Khmer)},
                           {u"animal_year"_s, animalYearName(lunar->animalYear, Language::Khmer)},
                           {u"sak"_s, sakName(lunar->sak, Language::Khmer)},
                           {u"be"_s, lunar->buddhistYear},
                           {u"text"_s, lunarText(*lunar, Language::Khmer)}});
    }
};

} // namespace

std::unique_ptr<Command> makeLunarCommand()
{
    return std::make_unique<LunarCommand>();
}

} // namespace rangvoan
