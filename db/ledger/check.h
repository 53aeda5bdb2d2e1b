// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QList>
#include <QString>

namespace rangvoan::db
{

/// One line of a verification.
struct Check
{
    QString name; ///< "file", "tables", "chain", "signatures", "projection", "attachments", "drafts", "cache", ...
    bool ok = true;
    qint64 checked = 0; ///< how many things were looked at
    QString detail;     ///< what is wrong and where, empty when ok

    /// Notes the first thing that is wrong; later ones say nothing new to somebody who has to stop here.
    void fail(const QString &what)
    {
        if (ok) {
            ok = false;
            detail = what;
        }
    }
};

} // namespace rangvoan::db
