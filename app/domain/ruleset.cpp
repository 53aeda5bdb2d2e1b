// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ruleset.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

void noteDraft(QStringList &drafts, const Source &source, const QString &path)
{
    if (source.provenance == Provenance::Draft) {
        drafts.append(path);
    }
}

void noteDraftCriteria(QStringList &drafts, const QList<Component> &components)
{
    for (qsizetype c = 0; c < components.size(); ++c) {
        const QString component = u"$.components[%1]"_s.arg(c);
        noteDraft(drafts, components[c].source, component);
        const QList<SubCriterion> &subCriteria = components[c].subCriteria;
        for (qsizetype s = 0; s < subCriteria.size(); ++s) {
            const QString subCriterion = component + u".subCriteria[%1]"_s.arg(s);
            noteDraft(drafts, subCriteria[s].source, subCriterion);
            for (qsizetype i = 0; i < subCriteria[s].indicators.size(); ++i) {
                noteDraft(drafts, subCriteria[s].indicators[i].source, subCriterion + u".indicators[%1]"_s.arg(i));
            }
        }
    }
}

} // namespace

int Quorum::needed(int members) const
{
    const int whole = members * numerator / denominator;
    const bool exact = members * numerator % denominator == 0;
    return moreThan || !exact ? whole + 1 : whole;
}

int RuleSet::componentIndex(const QString &componentCode) const
{
    for (qsizetype c = 0; c < components.size(); ++c) {
        if (components[c].code == componentCode) {
            return static_cast<int>(c);
        }
    }
    return -1;
}

const Indicator &RuleSet::indicatorAt(qsizetype index) const
{
    qsizetype left = index;
    for (const Component &component : components) {
        for (const SubCriterion &subCriterion : component.subCriteria) {
            if (left < subCriterion.indicators.size()) {
                return subCriterion.indicators[left];
            }
            left -= subCriterion.indicators.size();
        }
    }
    Q_ASSERT_X(false, "indicatorAt", "no such indicator");
    static const Indicator none;
    return none;
}

LocalText RuleSet::descriptor(qsizetype indicator, int step) const
{
    if (const QList<LocalText> &own = indicatorAt(indicator).levels; !own.isEmpty()) {
        return own[step];
    }
    const QList<LocalText> &shared = components[indicators[indicator].component].levels;
    return shared.isEmpty() ? scale.levels[step].descriptor : shared[step];
}

QStringList RuleSet::drafts() const
{
    QStringList drafts;
    noteDraft(drafts, source, u"$"_s);
    noteDraft(drafts, scale.source, u"$.scale"_s);
    noteDraftCriteria(drafts, components);
    noteDraft(drafts, weights.source, u"$.weights"_s);
    for (qsizetype i = 0; i < eligibility.size(); ++i) {
        noteDraft(drafts, eligibility[i].source, u"$.eligibility[%1]"_s.arg(i));
    }
    noteDraft(drafts, aggregation.source, u"$.aggregation"_s);
    noteDraft(drafts, tieChain.source, u"$.tieChain"_s);
    noteDraft(drafts, tolerances.source, u"$.tolerances"_s);
    noteDraft(drafts, minimumSheets.source, u"$.minimumSheets"_s);
    noteDraft(drafts, displayPlaces.source, u"$.displayPlaces"_s);
    noteDraft(drafts, rounds.source, u"$.rounds"_s);
    noteDraft(drafts, reasons.source, u"$.reasons"_s);
    noteDraft(drafts, vacatedSeat.source, u"$.vacatedSeat"_s);
    noteDraft(drafts, nominatedTwice.source, u"$.nominatedTwice"_s);
    noteDraft(drafts, lateNominations.source, u"$.lateNominations"_s);
    noteDraft(drafts, complaints.source, u"$.complaints"_s);
    noteDraft(drafts, quorum.source, u"$.quorum"_s);
    noteDraft(drafts, minimumMembers.source, u"$.minimumMembers"_s);
    return drafts;
}

} // namespace rangvoan
