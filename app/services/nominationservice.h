// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/nomination.h"
#include "app/services/service.h"

namespace rangvoan
{

/// One workbook as it was read: which file, from whom, and its acceptable rows.
struct IntakeFile
{
    QString fileName;
    QByteArray sha256;
    QString unit; ///< who sent it
    QDate receivedOn;
    int rows = 0;     ///< all rows with content
    int rejected = 0; ///< rows with an error
    QList<NominationRow> accepted;
};

struct IntakeReceipt
{
    ImportId import;
    QList<CandidateId> candidates;
    int duplicates = 0; ///< pairs to be answered
};

/// The answer given to a late nomination, to be proposed for every other late one.
struct LateAnswer
{
    Admission admission = Admission::Refused;
    QString reason;
};

/// The answer a late nomination of the category got last; none while no late one has been answered.
std::optional<LateAnswer> proposedLateAnswer(const CycleFacts &facts, const CategoryId &category);

/// How a nomination that is typed in came.
struct HandIntake
{
    QString unit;     ///< who sent it
    QDate receivedOn; ///< null: today
};

/// One field of a form and its new value, as correctField() reads it.
struct FieldChange
{
    QString field;
    QString value;
};

/// Stage II.1: nominations come in, duplicates are answered, each is accepted or refused; withdrawal and correction of
/// a personal fact at any time after.
class NominationService final : public Service
{
public:
    using Service::Service;

    /// All rows in one transaction. The same bytes imported before are refused.
    Result<IntakeReceipt> importFile(const Actor &actor, const CycleId &cycle, const IntakeFile &file) const;
    Result<CandidateId> addByHand(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                                  const Nomination &nomination, const HandIntake &intake) const;
    /// Takes back a whole import while none of its nominations has been decided.
    Status undoImport(const Actor &actor, const CycleId &cycle, const ImportId &import) const;
    /// Accepts or refuses; a late one that waits, also after the stage is closed. A late nomination is accepted by the
    /// chair only, with a reason (design II.1); every refusal has a reason.
    Status decide(const Actor &actor, const CycleId &cycle, const QList<CandidateId> &candidates, Admission admission,
                  const QString &reason) const;
    /// Answers a duplicate; keeping one refuses the other.
    Status answerDuplicate(const Actor &actor, const CycleId &cycle, const Duplicate &answer) const;
    Status withdraw(const Actor &actor, const CycleId &cycle, const CandidateId &candidate,
                    const Grounds &grounds) const;
    /// Corrects one personal fact ("name_km", "name_latin", "sex", "birth_date", "civil_servant_number", "position",
    /// "school_km", "school_latin", "phone"). Allowed after any seal: it changes no mark.
    Status correct(const Actor &actor, const CycleId &cycle, const CandidateId &candidate, const QString &field,
                   const QString &value, const Grounds &grounds) const;
    /// Several fields of one form at once, or none. Fields that are no personal facts (formFields) only until the
    /// stage of eligibility is closed: a form sent in incomplete is completed while the list is checked.
    Status correctForm(const Actor &actor, const CycleId &cycle, const CandidateId &candidate,
                       const QList<FieldChange> &changes, const Grounds &grounds) const;

private:
    QList<EventPayload> received(const CycleFacts &facts, const IntakeFile &file, const ImportId &import) const;
};

} // namespace rangvoan
