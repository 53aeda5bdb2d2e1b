// SPDX-License-Identifier: Apache-2.0
#include "db/projection/sortkeys.h"

#include "app/text/collate.h"
#include "db/projection/rows.h"
#include "db/sqlite/statement.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db
{

Status saveSortKey(Connection &connection, const CandidateId &candidate, const PersonName &name)
{
    Statement save(connection, u"INSERT INTO candidate_sort_key (candidate, sort_key, collation) VALUES (?1, ?2, ?3)"
                               " ON CONFLICT (candidate) DO UPDATE SET sort_key = excluded.sort_key,"
                               " collation = excluded.collation"_s);
    return save.run(candidate, SecretBlob(sortKey(name.khmer())), collationVersion());
}

Result<int> refreshSortKeys(Connection &connection)
{
    QList<std::pair<CandidateId, PersonName>> outdated;
    Statement select(connection, u"SELECT id, nomination FROM candidate"
                                 " LEFT JOIN candidate_sort_key ON candidate_sort_key.candidate = candidate.id"
                                 " WHERE candidate_sort_key.collation IS NOT ?1"_s);
    select.bindAll(collationVersion());
    const Status selected = forEachRow(select, [&] {
        CandidateId candidate;
        Secret<Nomination> nomination;
        select.read(candidate, nomination);
        outdated.append({candidate, nomination.value.name});
    });
    if (!selected) {
        return selected.error();
    }
    for (const auto &[candidate, name] : outdated) {
        if (const Status saved = saveSortKey(connection, candidate, name); !saved) {
            return saved.error();
        }
    }
    return static_cast<int>(outdated.size());
}

Result<QHash<CandidateId, QByteArray>> loadSortKeys(Connection &connection, const CycleId &cycle)
{
    QHash<CandidateId, QByteArray> keys;
    Statement select(connection, u"SELECT candidate_sort_key.candidate, sort_key FROM candidate_sort_key"
                                 " JOIN candidate ON candidate.id = candidate_sort_key.candidate"
                                 " WHERE candidate.cycle = ?1"_s);
    select.bindAll(cycle);
    const Status loaded = forEachRow(select, [&] {
        CandidateId candidate;
        SecretBlob key;
        select.read(candidate, key);
        keys.insert(candidate, key.value);
    });
    if (!loaded) {
        return loaded.error();
    }
    return keys;
}

} // namespace rangvoan::db
