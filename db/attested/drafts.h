// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/awardstore.h"
#include "db/sqlite/connection.h"

namespace rangvoan::db
{

/// Autosaved sheets in the table draft_sheet. `key` is draftKey() of the file.
class Drafts
{
public:
    Drafts(Connection &connection, QByteArray key);

    Status save(const DraftSheet &draft);
    /// Those of an author in a cycle, of everybody when `author` is empty, oldest candidate id first; DamagedFile when
    /// one is not what was saved.
    Result<QList<DraftSheet>> ofAuthor(const CycleId &cycle, const QString &author);
    /// Harmless when it is gone already.
    Status remove(const DraftSheet &draft);
    /// Number of rows whose MAC is right; DamagedFile for the first that is wrong.
    Result<qint64> check();

private:
    struct Row;
    QByteArray authorHash(const QString &author) const;
    QByteArray mac(const Row &row) const;
    Result<DraftSheet> open(const Row &row) const;
    Result<QList<DraftSheet>> rows(class Statement &query);

    Connection &m_connection;
    QByteArray m_key;
};

} // namespace rangvoan::db
