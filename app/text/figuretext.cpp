// SPDX-License-Identifier: Apache-2.0
#include "app/text/figuretext.h"

#include <QtGlobal>

#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

struct FigureWords
{
    FigureKind kind;
    const char *name;
    const char *meaning;
};

constexpr std::array figureWords{
    FigureWords{FigureKind::Intraclass, QT_TRANSLATE_NOOP("figure", "Intraclass correlation (ICC)"),
                QT_TRANSLATE_NOOP("figure", "How much of the difference between marks is a difference between "
                                            "candidates. Near 1 the members see the same candidates as good; near 0 "
                                            "the mark depends on who gave it. The forms with k tell this of the mean "
                                            "of all members, which is what decides. The interval shows how far the "
                                            "figure could lie off with so few candidates.")},
    FigureWords{FigureKind::Concordance, QT_TRANSLATE_NOOP("figure", "Agreement in order (Kendall's W)"),
                QT_TRANSLATE_NOOP("figure", "Whether the members put the candidates into the same order, however high "
                                            "or low they mark. 1 is the same order, 0 none at all. Equal marks of one "
                                            "member are allowed for.")},
    FigureWords{FigureKind::Alpha, QT_TRANSLATE_NOOP("figure", "Agreement beyond chance (Krippendorff's alpha)"),
                QT_TRANSLATE_NOOP("figure", "How far the marks of one candidate lie nearer together than marks picked "
                                            "at random. 1 is full agreement, 0 is chance, below 0 worse than chance. "
                                            "It allows for missing marks. The four values differ in what counts as "
                                            "far apart: any difference, the order, the distance, the proportion.")},
    FigureWords{FigureKind::Kappa, QT_TRANSLATE_NOOP("figure", "Same mark beyond chance (Fleiss' kappa)"),
                QT_TRANSLATE_NOOP("figure", "How often two members give exactly the same mark, beyond what chance "
                                            "would bring. It takes 3 against 4 as seriously as 0 against 4, so on a "
                                            "fine scale it is low even where members are close.")},
    FigureWords{FigureKind::Consistency, QT_TRANSLATE_NOOP("figure", "Consistency of the parts (Cronbach's alpha)"),
                QT_TRANSLATE_NOOP("figure", "Whether the parts of the score sheet point the same way: who is good in "
                                            "one is good in the others. A low value is no fault: the parts may well "
                                            "measure different things. If it rises without a part, that part tells "
                                            "something of its own.")},
    FigureWords{FigureKind::Severity, QT_TRANSLATE_NOOP("figure", "Strict and lenient members"),
                QT_TRANSLATE_NOOP("figure", "Estimates how many points a member gives above or below what others would "
                                            "give the same candidates, and what a candidate would have with average "
                                            "members. Estimates from few sheets are drawn towards zero. It is shown "
                                            "beside the official ranking and never changes it.")},
    FigureWords{FigureKind::Additive, QT_TRANSLATE_NOOP("figure", "Strict and lenient members, as they stand"),
                QT_TRANSLATE_NOOP("figure", "The same comparison without drawing estimates towards zero: what follows "
                                            "from these marks alone, chance included.")},
    FigureWords{FigureKind::SeatChance, QT_TRANSLATE_NOOP("figure", "Chance of a seat"),
                QT_TRANSLATE_NOOP("figure", "In how many of many imagined committees, drawn from these members, the "
                                            "candidate has a seat. Near 100 % or 0 % the place does not depend on who "
                                            "sat in the committee; in between it does.")},
    FigureWords{FigureKind::RankInterval, QT_TRANSLATE_NOOP("figure", "Places in four of five draws"),
                QT_TRANSLATE_NOOP("figure", "The places the candidate takes in four of five imagined committees. A "
                                            "wide interval means that neighbours are hardly different.")},
    FigureWords{FigureKind::ExpectedRank, QT_TRANSLATE_NOOP("figure", "Expected place"),
                QT_TRANSLATE_NOOP("figure", "The mean of the places over all draws. It lies nearer the middle than the "
                                            "official place, the more so the less certain that is.")},
    FigureWords{FigureKind::ModelChance, QT_TRANSLATE_NOOP("figure", "Chance of a seat by the model"),
                QT_TRANSLATE_NOOP("figure", "The same chance when strict and lenient members are allowed for: drawn "
                                            "from what the model knows of each candidate, and how well it knows it.")},
    FigureWords{FigureKind::LeaveOneOut, QT_TRANSLATE_NOOP("figure", "One member left out"),
                QT_TRANSLATE_NOOP("figure", "The ranking without each member in turn. Where the seats stay the same in "
                                            "every case, no single member has decided them.")},
    FigureWords{FigureKind::WeightAcceptability, QT_TRANSLATE_NOOP("figure", "Other weights"),
                QT_TRANSLATE_NOOP("figure", "How often a candidate has a seat, or a place, when the weights are drawn "
                                            "anew: each up to a fifth more or less, or quite freely. It shows whether "
                                            "the result hangs on the exact weights.")},
    FigureWords{FigureKind::WeightChange, QT_TRANSLATE_NOOP("figure", "Smallest change of weights"),
                QT_TRANSLATE_NOOP("figure", "The least by which weights would have to differ for somebody else to have "
                                            "a seat. It is worked out exactly, over every pair of a candidate with a "
                                            "seat and one without.")},
    FigureWords{FigureKind::Concentration, QT_TRANSLATE_NOOP("figure", "Where the seats go"),
                QT_TRANSLATE_NOOP("figure", "Seats and candidates by province, district, level of school and sex. It "
                                            "shows a concentration, not its cause, and never changes the ranking.")},
};

const FigureWords &wordsOf(FigureKind kind)
{
    return figureWords.at(static_cast<size_t>(kind));
}

struct UndefinedWords
{
    const char16_t *key;
    const char *sentence;
};

UndefinedWords undefinedWords(Undefined why)
{
    switch (why) {
    case Undefined::NoMarks:
        return {u"no_marks", QT_TRANSLATE_NOOP("undefined", "There are no marks.")};
    case Undefined::OneCandidate:
        return {u"one_candidate", QT_TRANSLATE_NOOP("undefined", "There is only one candidate.")};
    case Undefined::OneMember:
        return {u"one_member", QT_TRANSLATE_NOOP("undefined", "Only one member marked.")};
    case Undefined::Incomplete:
        return {u"incomplete", QT_TRANSLATE_NOOP("undefined", "Not every member marked every candidate.")};
    case Undefined::AllEqual:
        return {u"all_equal", QT_TRANSLATE_NOOP("undefined", "All marks that count here are equal.")};
    case Undefined::NoPairs:
        return {u"no_pairs", QT_TRANSLATE_NOOP("undefined", "No candidate has marks of two members.")};
    case Undefined::NegativeMarks:
        return {u"negative_marks", QT_TRANSLATE_NOOP("undefined", "Proportions need marks from zero on.")};
    case Undefined::UnequalPanels:
        return {u"unequal_panels", QT_TRANSLATE_NOOP("undefined", "The candidates do not all have the same number of "
                                                                  "marks, two at least.")};
    case Undefined::OneItem:
        return {u"one_item", QT_TRANSLATE_NOOP("undefined", "There are not two parts to compare.")};
    case Undefined::FewCases:
        return {u"few_cases", QT_TRANSLATE_NOOP("undefined", "Fewer than two sheets are complete.")};
    case Undefined::ItemWithoutSpread:
        return {u"item_without_spread", QT_TRANSLATE_NOOP("undefined", "One part has the same mark everywhere.")};
    case Undefined::Disconnected:
        return {u"disconnected", QT_TRANSLATE_NOOP("undefined", "The committee falls into groups that share no "
                                                                "candidate: members of different groups cannot be "
                                                                "compared.")};
    case Undefined::FewSheets:
        return {u"few_sheets", QT_TRANSLATE_NOOP("undefined", "A member has fewer than five sheets: too few to judge "
                                                              "how strict that member is.")};
    case Undefined::FewMarks:
        return {u"few_marks", QT_TRANSLATE_NOOP("undefined", "There are no more marks than effects to estimate.")};
    case Undefined::NoResidual:
        return {u"no_residual", QT_TRANSLATE_NOOP("undefined", "Candidate and member explain every mark exactly: "
                                                               "nothing is left to measure chance by.")};
    case Undefined::NotLinear:
        return {u"not_linear", QT_TRANSLATE_NOOP("undefined", "Marks are missing or not observable, or the score is no "
                                                              "mean: weights do not enter it in proportion.")};
    case Undefined::NoSeats:
        return {u"no_seats", QT_TRANSLATE_NOOP("undefined", "Nobody, or everybody, has a seat.")};
    case Undefined::NoChange:
        return {u"no_change", QT_TRANSLATE_NOOP("undefined", "No weights at all could change who has a seat.")};
    case Undefined::TooLarge:
        return {u"too_large", QT_TRANSLATE_NOOP("undefined", "The table is too large for this figure.")};
    }
    return {u"", ""};
}

} // namespace

QString figureName(FigureKind kind, const Wording &wording)
{
    return wording.text("figure", wordsOf(kind).name);
}

QString figureMeaning(FigureKind kind, const Wording &wording)
{
    return wording.text("figure", wordsOf(kind).meaning);
}

QString undefinedText(Undefined why, const Wording &wording)
{
    return wording.text("undefined", undefinedWords(why).sentence);
}

QString undefinedKey(Undefined why)
{
    return QString::fromUtf16(undefinedWords(why).key);
}

} // namespace rangvoan
