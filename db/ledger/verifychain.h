// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/ledger/check.h"
#include "db/ledger/ledger.h"

#include <QHash>
#include <QSet>

namespace rangvoan::db
{

/// The checks that read the record book once, from its first event to its last.
class ChainVerifier
{
public:
    explicit ChainVerifier(Connection &connection) : m_connection(connection) {}

    /// "chain", "signatures", "seals" and the attachments that events name.
    void run();

    const Check &chain() const { return m_chain; }
    const Check &signatures() const { return m_signatures; }
    const Check &seals() const { return m_seals; }
    /// SHA-256 of every attachment an event names.
    const QSet<QByteArray> &attachments() const { return m_attachments; }

private:
    struct AuthorLink
    {
        qint64 seq = 0; ///< of the file
        QByteArray previous;
        QByteArray hash; ///< of the event's bytes
    };

    void take(const LedgerRow &row);
    void checkLink(const LedgerRow &row);
    void checkFirst(const LedgerEntry &entry);
    void noteAttachments(const EventPayload &payload);
    void checkSeal(const LedgerEntry &entry);
    void checkAuthors();

    Connection &m_connection;
    Check m_chain{QStringLiteral("chain"), true, 0, {}};
    Check m_signatures{QStringLiteral("signatures"), true, 0, {}};
    Check m_seals{QStringLiteral("seals"), true, 0, {}};
    QList<QByteArray> m_hashes; ///< of the file's chain, seq 1 first
    QHash<AuthorId, QHash<qint64, AuthorLink>> m_authors;
    QSet<QByteArray> m_attachments;
};

} // namespace rangvoan::db
