// SPDX-License-Identifier: Apache-2.0
#include "db/attested/drafts.h"

#include "app/exchange/chain.h"
#include "db/sqlite/statement.h"

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace
{

/// What the columns before it do not say: the secret part of a draft.
struct DraftBody
{
    CategoryId category;
    MemberId member;
    QString author;
    QList<int> steps;
    QList<SheetNote> notes;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.member, s.author, s.steps, s.notes);
    }
};

} // namespace

struct Drafts::Row
{
    CycleId cycle;
    CandidateId candidate;
    int round = 0;
    QByteArray authorHash;
    QByteArray body; ///< as stored
    QByteArray mac;

    template<class Self>
    static auto fields(Self &s) ///< what the MAC covers
    {
        return std::tie(s.cycle, s.candidate, s.round, s.authorHash, s.body);
    }
};

Drafts::Drafts(Connection &connection, QByteArray key) : m_connection(connection), m_key(std::move(key)) {}

QByteArray Drafts::authorHash(const QString &author) const
{
    return keyedHash(m_key, "rangvoan/draft-author/1", author.toUtf8());
}

QByteArray Drafts::mac(const Row &row) const
{
    return keyedHash(m_key, "rangvoan/draft/1", encode(row));
}

Status Drafts::save(const DraftSheet &draft)
{
    const DraftBody body{draft.category, draft.member, draft.author, draft.steps, draft.notes};
    Row row{draft.cycle, draft.candidate, draft.round, authorHash(draft.author), sealSecret(encode(body)), {}};
    row.mac = mac(row);
    Statement insert(m_connection,
                     u"INSERT OR REPLACE INTO draft_sheet (cycle, candidate, round, author_hash, body, mac) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"_s);
    return insert.run(row.cycle, row.candidate, row.round, row.authorHash, row.body, row.mac);
}

Result<DraftSheet> Drafts::open(const Row &row) const
{
    const Error damaged{ErrorCode::DamagedFile, {m_connection.path(), u"draft_sheet of "_s + row.candidate.toString()}};
    if (!isSameHash(row.mac, mac(row))) {
        return damaged;
    }
    const Result<QByteArray> content = openSecret(row.body);
    const Result<DraftBody> body = content ? decode<DraftBody>(*content) : Result<DraftBody>(content.error());
    if (!body) {
        return damaged;
    }
    return DraftSheet{row.cycle,    body->category, row.round,   row.candidate,
                      body->member, body->author,   body->steps, body->notes};
}

Result<QList<DraftSheet>> Drafts::rows(Statement &query)
{
    QList<DraftSheet> found;
    Row row;
    while (true) {
        const Result<bool> more = query.fetch(row.cycle, row.candidate, row.round, row.authorHash, row.body, row.mac);
        if (!more) {
            return more.error();
        }
        if (!*more) {
            return found;
        }
        const Result<DraftSheet> draft = open(row);
        if (!draft) {
            return draft.error();
        }
        found.append(*draft);
    }
}

Result<QList<DraftSheet>> Drafts::ofAuthor(const CycleId &cycle, const QString &author)
{
    Statement query(m_connection, u"SELECT cycle, candidate, round, author_hash, body, mac FROM draft_sheet "
                                  "WHERE cycle = ?1 AND (?3 OR author_hash = ?2) ORDER BY candidate, round"_s);
    query.bindAll(cycle, authorHash(author), author.isEmpty());
    return rows(query);
}

Status Drafts::remove(const DraftSheet &draft)
{
    Statement remove(m_connection, u"DELETE FROM draft_sheet "
                                   "WHERE cycle = ?1 AND candidate = ?2 AND round = ?3 AND author_hash = ?4"_s);
    return remove.run(draft.cycle, draft.candidate, draft.round, authorHash(draft.author));
}

Result<qint64> Drafts::check()
{
    Statement query(m_connection, u"SELECT cycle, candidate, round, author_hash, body, mac FROM draft_sheet"_s);
    query.bindAll();
    const Result<QList<DraftSheet>> all = rows(query);
    if (!all) {
        return all.error();
    }
    return qint64{all->size()};
}

} // namespace rangvoan::db
