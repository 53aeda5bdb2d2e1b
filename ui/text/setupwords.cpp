// SPDX-License-Identifier: Apache-2.0
#include "ui/text/setupwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

// Each index = the enumerator.
constexpr std::array<const char *, 5> levelSources{
    QT_TRANSLATE_NOOP("setup", "School"), QT_TRANSLATE_NOOP("setup", "School cluster"),
    QT_TRANSLATE_NOOP("setup", "District"), QT_TRANSLATE_NOOP("setup", "Province"),
    QT_TRANSLATE_NOOP("setup", "Ministry")};
constexpr std::array<const char *, 3> markingSources{
    QT_TRANSLATE_NOOP("setup", "On paper, we type it in"), QT_TRANSLATE_NOOP("setup", "One laptop passed round"),
    QT_TRANSLATE_NOOP("setup", "Several laptops with packages on a stick")};
constexpr std::array<const char *, 5> postSources{
    QT_TRANSLATE_NOOP("setup", "Chair"), QT_TRANSLATE_NOOP("setup", "Deputy chair"),
    QT_TRANSLATE_NOOP("setup", "Secretary"), QT_TRANSLATE_NOOP("setup", "Member"),
    QT_TRANSLATE_NOOP("setup", "Observer")};
constexpr std::array<const char *, 4> groundSources{QT_TRANSLATE_NOOP("setup", "Not confirmed"),
                                                    QT_TRANSLATE_NOOP("setup", "A text or an instruction"),
                                                    QT_TRANSLATE_NOOP("setup", "Adopted by this committee"),
                                                    QT_TRANSLATE_NOOP("setup", "Not confirmed, printed as a draft")};
constexpr std::array<const char *, 3> provenanceSources{QT_TRANSLATE_NOOP("setup", "official"),
                                                        QT_TRANSLATE_NOOP("setup", "reported"),
                                                        QT_TRANSLATE_NOOP("setup", "draft")};

template<class Sources, class Value>
QString setupWord(const Sources &sources, Value value, const Wording &wording)
{
    return wording.text("setup", sources.at(static_cast<size_t>(value)));
}

} // namespace

QString levelName(Level level, const Wording &wording)
{
    return setupWord(levelSources, level, wording);
}

QString markingName(MarkingMode mode, const Wording &wording)
{
    return setupWord(markingSources, mode, wording);
}

QString postName(Post post, const Wording &wording)
{
    return setupWord(postSources, post, wording);
}

QString groundName(RulesGround ground, const Wording &wording)
{
    return setupWord(groundSources, ground, wording);
}

QString schoolYear(const QDate &day, int years)
{
    constexpr int firstMonth = 10;
    const int from = (day.month() >= firstMonth ? day.year() : day.year() - 1) + years;
    return QStringLiteral("%1-%2").arg(from).arg(from + 1);
}

bool isAcademicYear(const QString &year)
{
    static const QRegularExpression pattern(u"^(\\d{4})-(\\d{4})$"_s);
    const QRegularExpressionMatch match = pattern.match(year);
    return match.hasMatch() && match.captured(2).toInt() == match.captured(1).toInt() + 1;
}

QString provenanceName(Provenance provenance, const Wording &wording)
{
    return setupWord(provenanceSources, provenance, wording);
}

} // namespace rangvoan::ui
