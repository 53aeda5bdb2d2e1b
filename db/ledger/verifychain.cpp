// SPDX-License-Identifier: Apache-2.0
#include "db/ledger/verifychain.h"

#include "app/exchange/chain.h"

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace
{

QString chainPlace(qint64 seq, QStringView what)
{
    return u"event %1: %2"_s.arg(seq).arg(what);
}

} // namespace

void ChainVerifier::run()
{
    const Status read = forEachRow(m_connection, [this](const LedgerRow &row) -> Status {
        take(row);
        return {};
    });
    if (!read) {
        m_chain.fail(u"event: "_s + read.error().arguments.join(u' '));
    }
    if (m_hashes.isEmpty()) {
        m_chain.fail(u"event: no events"_s);
    }
    checkAuthors();
}

void ChainVerifier::take(const LedgerRow &row)
{
    ++m_chain.checked;
    checkLink(row);
    m_hashes.append(row.hash);
    if (!row.signature.isEmpty()) {
        ++m_signatures.checked;
        // No roster of keys exists in this version of the file, so no signature can be by a known key.
        m_signatures.fail(chainPlace(row.seq, u"unknown key"));
    }
    const Result<LedgerEntry> entry = readEntry(row);
    if (!entry) {
        m_chain.fail(entry.error().arguments.join(u' '));
        return;
    }
    const bool canonical = encodeEnvelope(entry->envelope) == row.bytes &&
                           wrapPayload(encodeRecord(entry->record)) == entry->envelope.payload;
    if (!canonical) {
        m_chain.fail(chainPlace(row.seq, u"not canonical"));
    }
    if (m_hashes.size() == 1) {
        checkFirst(*entry);
    }
    QHash<qint64, AuthorLink> &links = m_authors[entry->envelope.author];
    if (links.contains(entry->envelope.authorSeq)) {
        m_chain.fail(chainPlace(row.seq, u"number of the author used twice"));
    }
    links.insert(entry->envelope.authorSeq, {row.seq, entry->envelope.authorPrev, sha256(row.bytes)});
    noteAttachments(entry->record.payload);
    checkSeal(*entry);
}

void ChainVerifier::checkLink(const LedgerRow &row)
{
    const QByteArray before = m_hashes.isEmpty() ? chainStart() : m_hashes.last();
    if (row.seq != m_hashes.size() + 1) {
        m_chain.fail(chainPlace(row.seq, u"missing before it"));
    }
    if (row.prevHash != before || row.hash != chainHash(row.prevHash, row.bytes, row.signature)) {
        m_chain.fail(chainPlace(row.seq, u"hash"));
    }
}

void ChainVerifier::checkFirst(const LedgerEntry &entry)
{
    const auto *created = std::get_if<FileCreated>(&entry.record.payload);
    if (created == nullptr || created->desk != entry.envelope.author) {
        m_chain.fail(chainPlace(entry.row.seq, u"does not name the desk of the file"));
    }
}

void ChainVerifier::noteAttachments(const EventPayload &payload)
{
    const auto note = [this](const QByteArray &hash) {
        if (!hash.isEmpty()) {
            m_attachments.insert(hash);
        }
    };
    if (const auto *evidence = std::get_if<EvidenceRecorded>(&payload)) {
        // A disc or stick keeps its own files; only their hash is in the record book.
        if (evidence->evidence.kind == EvidenceKind::File) {
            note(evidence->evidence.fileHash);
        }
    } else if (const auto *appointed = std::get_if<AppointmentRecorded>(&payload)) {
        note(appointed->appointment.scanHash);
    } else if (const auto *signedPaper = std::get_if<PaperSigned>(&payload)) {
        note(signedPaper->scanHash);
    } else if (const auto *issued = std::get_if<PaperIssued>(&payload)) {
        note(issued->paper.scanHash);
    }
}

void ChainVerifier::checkSeal(const LedgerEntry &entry)
{
    if (const auto *chosen = std::get_if<RuleSetChosen>(&entry.record.payload)) {
        ++m_seals.checked;
        if (chosen->hash != sha256(chosen->text)) {
            m_seals.fail(chainPlace(entry.row.seq, u"hash of the rule text"));
        }
        return;
    }
    const auto *closed = std::get_if<StageClosed>(&entry.record.payload);
    if (closed == nullptr) {
        return;
    }
    ++m_seals.checked;
    const bool earlier = closed->headSeq >= 1 && closed->headSeq < entry.row.seq && closed->headSeq <= m_hashes.size();
    if (!earlier || m_hashes.at(closed->headSeq - 1) != closed->headHash) {
        m_seals.fail(chainPlace(entry.row.seq, u"the seal names another record book"));
    }
}

void ChainVerifier::checkAuthors()
{
    for (const QHash<qint64, AuthorLink> &links : std::as_const(m_authors)) {
        QByteArray before = chainStart();
        for (qint64 number = 1; number <= links.size(); ++number) {
            const auto link = links.constFind(number);
            if (link == links.constEnd()) {
                m_chain.fail(u"event: an author's number %1 is missing"_s.arg(number));
                break;
            }
            if (link->previous != before) {
                m_chain.fail(chainPlace(link->seq, u"does not follow the author's previous event"));
                break;
            }
            before = link->hash;
        }
    }
}

} // namespace rangvoan::db
