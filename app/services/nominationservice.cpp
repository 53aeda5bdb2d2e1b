// SPDX-License-Identifier: Apache-2.0
#include "app/services/nominationservice.h"

#include "app/domain/plaintext.h"
#include "app/services/corrections.h"
#include "app/services/duplicates.h"

#include <QHash>

#include <algorithm>

namespace rangvoan
{

namespace
{

bool isLate(const CycleFacts &facts, const QDate &receivedOn)
{
    return facts.settings.deadline.isValid() && receivedOn > facts.settings.deadline;
}

bool stageOpen(const CycleFacts &facts, const CategoryId &category, Stage stage)
{
    return !facts.isClosed({category, 0, stage});
}

/// Numbers are never used again, so the next is above every number that was ever given.
class NumberGiver
{
public:
    explicit NumberGiver(const CycleFacts &facts)
    {
        for (const Candidate &candidate : facts.candidates) {
            int &last = m_last[candidate.category];
            last = std::max(last, candidate.number);
        }
        for (auto it = facts.retiredNumbers.cbegin(); it != facts.retiredNumbers.cend(); ++it) {
            int &last = m_last[it.key()];
            last = std::max(last, it.value());
        }
    }
    int next(const CategoryId &category) { return ++m_last[category]; }

private:
    QHash<CategoryId, int> m_last;
};

/// Finds whom a nomination could repeat without looking at everybody: likeness needs an equal number or an equal name.
class KnownNominations
{
public:
    struct Known
    {
        CandidateId candidate;
        PersonId person;
        CategoryId category;
        Nomination nomination;
        bool inPlay = true; ///< false: refused, which repeats nobody but still is a person
    };

    explicit KnownNominations(const CycleFacts &facts)
    {
        for (const Candidate &candidate : facts.candidates) {
            add({candidate.id, candidate.person, candidate.category, candidate.nomination,
                 candidate.admission != Admission::Refused});
        }
    }

    void add(const Known &known)
    {
        const Nomination &nomination = known.nomination;
        if (!nomination.civilServantNumber.isEmpty()) {
            m_byNumber[nomination.civilServantNumber].append(m_known.size());
        }
        if (!nomination.nameKey.isEmpty()) {
            m_byName[nomination.nameKey].append(m_known.size());
        }
        m_known.append(known);
    }

    /// The same person keeps one person id in every category; null for somebody new.
    PersonId personOf(const Nomination &nomination) const
    {
        const QList<qsizetype> sameNumber = m_byNumber.value(nomination.civilServantNumber);
        return sameNumber.isEmpty() ? PersonId() : m_known.at(sameNumber.constFirst()).person;
    }

    /// In the order in which they came.
    QList<CandidateId> likeIn(const CategoryId &category, const Nomination &nomination) const
    {
        QList<qsizetype> places = m_byNumber.value(nomination.civilServantNumber) + m_byName.value(nomination.nameKey);
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        QList<CandidateId> found;
        for (const qsizetype place : std::as_const(places)) {
            const Known &known = m_known.at(place);
            if (known.category == category && known.inPlay &&
                likeness(known.nomination, nomination) != Likeness::Different) {
                found.append(known.candidate);
            }
        }
        return found;
    }

private:
    QList<Known> m_known;
    QHash<QString, QList<qsizetype>> m_byNumber;
    QHash<QString, QList<qsizetype>> m_byName;
};

Withdrawn withdrawalMoment(const CycleFacts &facts, const Candidate &candidate)
{
    if (facts.decisionInForce(candidate.category) != nullptr) {
        return Withdrawn::AfterDecision;
    }
    const bool scored = std::any_of(facts.sheets.cbegin(), facts.sheets.cend(),
                                    [&](const ScoreSheet &sheet) { return sheet.candidate == candidate.id; });
    return scored ? Withdrawn::AfterScoring : Withdrawn::BeforeScoring;
}

} // namespace

std::optional<LateAnswer> proposedLateAnswer(const CycleFacts &facts, const CategoryId &category)
{
    const auto answered = [&](const Candidate *candidate) {
        return candidate != nullptr && candidate->category == category && candidate->intake.late &&
               candidate->admission != Admission::Received;
    };
    // Admissions are in the list of amendments, in their order; refusals of late ones are the default and are not.
    for (auto it = facts.amendments.crbegin(); it != facts.amendments.crend(); ++it) {
        const Candidate *candidate = facts.candidate(it->candidate);
        if (it->kind == EventType::NominationDecided && answered(candidate)) {
            return LateAnswer{candidate->admission, candidate->admissionReason};
        }
    }
    const auto refused = std::find_if(facts.candidates.crbegin(), facts.candidates.crend(),
                                      [&](const Candidate &candidate) { return answered(&candidate); });
    return refused == facts.candidates.crend()
               ? std::nullopt
               : std::optional<LateAnswer>({refused->admission, refused->admissionReason});
}

QList<EventPayload> NominationService::received(const CycleFacts &facts, const IntakeFile &file,
                                                const ImportId &import) const
{
    QList<EventPayload> events;
    if (!import.isNull()) {
        events.append(FileImported{import, file.fileName, file.sha256, file.unit, file.rows,
                                   static_cast<int>(file.accepted.size()), file.rejected});
    }
    NumberGiver numbers(facts);
    KnownNominations known(facts);
    QList<EventPayload> duplicates;
    for (const NominationRow &row : file.accepted) {
        const CategoryFacts *category = facts.categoryByCode(row.categoryCode);
        if (category == nullptr) {
            continue;
        }
        NominationReceived nomination{
            newId<CandidateId>(),
            known.personOf(row.nomination),
            category->id,
            numbers.next(category->id),
            row.nomination,
            Intake{import, file.unit, file.fileName, row.row, file.receivedOn, isLate(facts, file.receivedOn)}};
        if (nomination.person.isNull()) {
            nomination.person = newId<PersonId>();
        }
        for (const CandidateId &other : known.likeIn(category->id, row.nomination)) {
            duplicates.append(DuplicateFound{other, nomination.candidate});
        }
        known.add({nomination.candidate, nomination.person, category->id, row.nomination, true});
        events.append(nomination);
    }
    events += duplicates;
    return events;
}

Result<IntakeReceipt> NominationService::importFile(const Actor &actor, const CycleId &cycle,
                                                    const IntakeFile &file) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const bool known = std::any_of(facts->imports.cbegin(), facts->imports.cend(),
                                   [&](const FileImport &earlier) { return earlier.sha256 == file.sha256; });
    if (known) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "%1 was imported before; nothing was added."), {file.fileName});
    }
    for (const NominationRow &row : file.accepted) {
        const CategoryFacts *category = facts->categoryByCode(row.categoryCode);
        if (category == nullptr) {
            return refusal(
                QT_TRANSLATE_NOOP("refusal", "Row %1 names the category “%2”, which this year does not have."),
                {QString::number(row.row), row.categoryCode});
        }
        if (!isLate(*facts, file.receivedOn) && !stageOpen(*facts, category->id, Stage::Nominations)) {
            return refusal(QT_TRANSLATE_NOOP("refusal", "Nominations of %1 are closed."), {category->settings.code});
        }
    }
    const auto import = newId<ImportId>();
    const QList<EventPayload> events = received(*facts, file, import);
    if (const Status written = write(actor, *facts, events); !written) {
        return written.error();
    }
    IntakeReceipt receipt{import, {}, 0};
    for (const EventPayload &event : events) {
        if (const auto *nomination = std::get_if<NominationReceived>(&event)) {
            receipt.candidates.append(nomination->candidate);
        }
        receipt.duplicates += std::holds_alternative<DuplicateFound>(event) ? 1 : 0;
    }
    return receipt;
}

Result<CandidateId> NominationService::addByHand(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                                                 const Nomination &nomination, const HandIntake &intake) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const CategoryFacts *found = facts->category(category);
    if (found == nullptr) {
        return notFound("category");
    }
    if (nomination.name.familyKm.isEmpty() && nomination.name.latin.isEmpty()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A nomination needs the name of the candidate."));
    }
    const QDate receivedOn = intake.receivedOn.isValid() ? intake.receivedOn : context().clock.today();
    if (!stageOpen(*facts, category, Stage::Nominations) && !isLate(*facts, receivedOn)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Nominations of %1 are closed."), {found->settings.code});
    }
    Nomination keyed = nomination;
    keyed.nameKey = context().searchKey(nomination.name.khmer());
    IntakeFile file{.fileName = {},
                    .sha256 = {},
                    .unit = intake.unit,
                    .receivedOn = receivedOn,
                    .rows = 1,
                    .rejected = 0,
                    .accepted = {NominationRow{0, found->settings.code, keyed}}};
    const QList<EventPayload> events = received(*facts, file, {});
    if (const Status written = write(actor, *facts, events); !written) {
        return written.error();
    }
    return std::get<NominationReceived>(events.constFirst()).candidate;
}

Status NominationService::undoImport(const Actor &actor, const CycleId &cycle, const ImportId &import) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    QList<EventPayload> events;
    for (const Candidate &candidate : facts->candidates) {
        if (candidate.intake.import != import) {
            continue;
        }
        if (candidate.admission != Admission::Received) {
            return refusal(QT_TRANSLATE_NOOP("refusal", "A nomination of this import has been decided already: refuse "
                                                        "or withdraw single nominations instead."));
        }
        events.append(NominationUndone{candidate.id, {}});
    }
    return events.isEmpty() ? Status(notFound("import")) : write(actor, *facts, events);
}

Status NominationService::decide(const Actor &actor, const CycleId &cycle, const QList<CandidateId> &candidates,
                                 Admission admission, const QString &reason) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    QList<EventPayload> events;
    for (const CandidateId &id : candidates) {
        const Candidate *candidate = facts->candidate(id);
        if (candidate == nullptr) {
            return notFound("candidate");
        }
        const bool lateAccepted = candidate->intake.late && admission == Admission::Accepted;
        const bool waitsLate = candidate->intake.late && candidate->admission == Admission::Received;
        if (lateAccepted) {
            if (const Status allowed = mayDo(actor, *facts, Deed::Preside); !allowed) {
                return allowed;
            }
        } else if (!waitsLate && !stageOpen(*facts, candidate->category, Stage::Nominations)) {
            return Error{ErrorCode::StageClosed, {QString::number(static_cast<int>(Stage::Nominations))}};
        }
        if ((lateAccepted || admission == Admission::Refused) && isBlank(reason)) {
            return refusal(QT_TRANSLATE_NOOP("refusal", "Give the reason: it goes into the minutes."));
        }
        if (facts->sealedRanking(candidate->category, 1) != nullptr && lateAccepted) {
            return refusal(QT_TRANSLATE_NOOP("refusal", "The ranking is closed. Reopen it before admitting anybody."));
        }
        events.append(NominationDecided{id, admission, reason});
    }
    return events.isEmpty() ? Status() : write(actor, *facts, events);
}

Status NominationService::answerDuplicate(const Actor &actor, const CycleId &cycle, const Duplicate &answer) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const bool known = std::any_of(facts->duplicates.cbegin(), facts->duplicates.cend(), [&](const Duplicate &other) {
        return other.first == answer.first && other.second == answer.second;
    });
    if (!known || answer.answer == DuplicateAnswer::Open) {
        return notFound("duplicate");
    }
    if (isBlank(answer.reason)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Give the reason: it goes into the minutes."));
    }
    QList<EventPayload> events{DuplicateAnswered{answer.first, answer.second, answer.answer, answer.reason}};
    if (answer.answer == DuplicateAnswer::KeepFirst) {
        events.append(NominationDecided{answer.second, Admission::Refused, answer.reason});
    } else if (answer.answer == DuplicateAnswer::KeepSecond) {
        events.append(NominationDecided{answer.first, Admission::Refused, answer.reason});
    }
    return write(actor, *facts, events);
}

Status NominationService::withdraw(const Actor &actor, const CycleId &cycle, const CandidateId &candidate,
                                   const Grounds &grounds) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const Candidate *found = facts->candidate(candidate);
    if (found == nullptr || found->withdrawn != Withdrawn::No) {
        return notFound("candidate");
    }
    if (isBlank(grounds.reason)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Give the reason: it goes into the minutes."));
    }
    return write(actor, *facts, {CandidateWithdrawn{candidate, withdrawalMoment(*facts, *found), grounds}});
}

Status NominationService::correct(const Actor &actor, const CycleId &cycle, const CandidateId &candidate,
                                  const QString &field, const QString &value, const Grounds &grounds) const
{
    return correctForm(actor, cycle, candidate, {{field, value}}, grounds);
}

Status NominationService::correctForm(const Actor &actor, const CycleId &cycle, const CandidateId &candidate,
                                      const QList<FieldChange> &changes, const Grounds &grounds) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const Candidate *found = facts->candidate(candidate);
    if (found == nullptr) {
        return notFound("candidate");
    }
    if (isBlank(grounds.reason)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Give the reason: it goes into the minutes."));
    }
    QList<EventPayload> events;
    Nomination nomination = found->nomination;
    for (const FieldChange &change : changes) {
        const bool personal = correctableFields().contains(change.field);
        if (!personal && !stageOpen(*facts, found->category, Stage::Eligibility)) {
            return Error{ErrorCode::StageClosed, {QString::number(static_cast<int>(Stage::Eligibility))}};
        }
        Result<CorrectedNomination> corrected = correctField(nomination, change.field, change.value);
        if (!corrected) {
            return corrected.error();
        }
        nomination = corrected->nomination;
        nomination.nameKey = context().searchKey(nomination.name.khmer());
        events.append(
            CandidateCorrected{candidate, change.field, corrected->before, change.value, nomination, grounds});
    }
    return events.isEmpty() ? Status() : write(actor, *facts, events);
}

} // namespace rangvoan
