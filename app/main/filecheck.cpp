// SPDX-License-Identifier: Apache-2.0
#include "app/main/filecheck.h"

#include "app/procedure/stages.h"
#include "db/ledger/verify.h"

namespace rangvoan
{

QList<Finding> checkOfFile(db::Connection &connection)
{
    QList<Finding> findings;
    for (const db::Check &check : db::verify(connection).checks) {
        if (!check.ok) {
            findings.append(
                {FindingCode::CheckFailed, Severity::Blocking, stageKey(Stage::Archive), {check.name}, {}, {}});
        }
    }
    return findings;
}

} // namespace rangvoan
