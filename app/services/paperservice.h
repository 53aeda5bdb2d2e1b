// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/service.h"

namespace rangvoan
{

/// The register of papers (design 3.2): every official print, its signature and number.
class PaperService final : public Service
{
public:
    using Service::Service;

    /// Enters a print. A second print of the same paper for the same person says why; a corrected one names the paper
    /// it replaces and annuls it.
    Result<PaperId> issue(const Actor &actor, const CycleId &cycle, Paper paper) const;
    Status sign(const Actor &actor, const CycleId &cycle, const PaperId &paper, const QDate &date, const QString &by,
                const QByteArray &scanHash) const;
    Status number(const Actor &actor, const CycleId &cycle, const PaperId &paper, const QString &number,
                  const QDate &date) const;
    /// Puts a wording of papers into the office's own words; an empty text goes back to those shipped. Refused in a
    /// sentence when a field is unknown or one that must be there is missing.
    Status reword(const Actor &actor, const CycleId &cycle, const PaperWording &wording) const;
};

/// Prints not annulled that no longer say what holds (faultsOf in app/procedure/paperrules.h): a personal fact was
/// corrected, somebody withdrew, or the decision was replaced after they were printed. They are to call back.
QList<Paper> outdatedPapers(const CycleFacts &facts);

} // namespace rangvoan
