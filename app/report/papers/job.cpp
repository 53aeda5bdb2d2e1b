// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/job.h"

#include <QCoreApplication>

namespace rangvoan::report
{

const RuleSet *PaperJob::rules() const
{
    if (category != nullptr) {
        return category->rules.get();
    }
    for (const CategoryFacts &any : facts.categories) {
        if (any.rules != nullptr) {
            return any.rules.get();
        }
    }
    return nullptr;
}

int PaperJob::places() const
{
    const RuleSet *set = rules();
    return set == nullptr ? 2 : set->displayPlaces.value;
}

QString PaperJob::categoryName() const
{
    return category == nullptr ? QString() : say.local(category->settings.nameKm, category->settings.nameEn);
}

QString PaperJob::year() const
{
    return say.digits(facts.settings.year);
}

QString PaperJob::province(const QString &code) const
{
    return context.provinces.contains(code) ? say.local(context.provinces.value(code)) : say.digits(code);
}

QString PaperJob::district(const QString &code) const
{
    return context.districts.contains(code) ? say.local(context.districts.value(code)) : say.digits(code);
}

QString PaperJob::candidateName(const CandidateId &id) const
{
    const Candidate *found = facts.candidate(id);
    return found == nullptr ? QString() : say.name(found->nomination.name);
}

QString PaperJob::memberName(const MemberId &id) const
{
    const Member *found = facts.member(id);
    return found == nullptr ? QString() : say.name(found->details.name);
}

QString PaperJob::memberNames(const QList<MemberId> &ids) const
{
    QStringList names;
    for (const MemberId &id : ids) {
        names.append(memberName(id));
    }
    return say.join(names);
}

QString PaperJob::numbered(const CandidateId &id) const
{
    const Candidate *found = facts.candidate(id);
    return found == nullptr ? QString()
                            : say(QT_TRANSLATE_NOOP("papers", "No. %1 %2"),
                                  {say.digits(found->number), say.name(found->nomination.name)});
}

QString PaperJob::draftMark(const Source &source) const
{
    const RulesGround ground = category == nullptr ? RulesGround::None : category->confirmation.ground;
    const bool settled = ground == RulesGround::Text || ground == RulesGround::Adopted;
    return settled || source.provenance != Provenance::Draft ? QString() : say(QT_TRANSLATE_NOOP("papers", " (draft)"));
}

QList<RequiredDocument> PaperJob::requiredDocuments() const
{
    QList<RequiredDocument> documents;
    QSet<QString> listed;
    for (const EligibilityRule &rule : rules() == nullptr ? QList<EligibilityRule>() : rules()->eligibility) {
        for (const RequiredDocument &document : rule.documents) {
            if (!listed.contains(document.code)) {
                listed.insert(document.code);
                documents.append(document);
            }
        }
    }
    return documents;
}

QString PaperJob::evidenceName(const Evidence &evidence) const
{
    for (const RequiredDocument &document : requiredDocuments()) {
        if (!document.code.isEmpty() && document.code == evidence.document) {
            return say.local(document.name);
        }
    }
    return evidence.title;
}

bool PaperJob::isStageClosed() const
{
    const bool wholeCycle = kind.stage <= Stage::Undertakings || kind.stage == Stage::Archive;
    const bool perRound = kind.stage >= Stage::Panels && kind.stage <= Stage::Ranking;
    const CategoryId of = wholeCycle || category == nullptr ? CategoryId() : category->id;
    return facts.isClosed({.category = of, .round = perRound ? round : 0, .stage = kind.stage});
}

} // namespace rangvoan::report
