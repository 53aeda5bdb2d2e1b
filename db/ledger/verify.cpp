// SPDX-License-Identifier: Apache-2.0
#include "db/ledger/verify.h"

#include "app/exchange/chain.h"
#include "db/attested/attachments.h"
#include "db/attested/drafts.h"
#include "db/attested/meta.h"
#include "db/ledger/ledger.h"
#include "db/ledger/recount.h"
#include "db/ledger/verifychain.h"
#include "db/ledger/verifytables.h"
#include "db/migrations/migrator.h"

#include <QDateTime>
#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace
{

QString failureText(const Error &error)
{
    return error.arguments.join(u' ');
}

Check checkFile(Connection &connection)
{
    Check check{u"file"_s, true, 1, {}};
    const Result<QString> pages = connection.text(u"PRAGMA integrity_check(1)"_s);
    if (!pages) {
        check.fail(failureText(pages.error()));
    } else if (*pages != u"ok"_s) {
        check.fail(*pages);
    }
    const Result<qint64> version = connection.number(u"PRAGMA user_version"_s);
    const Result<FileFormat> format = formatOf(connection);
    if (!format || *format == FileFormat::Empty) {
        check.fail(u"not an award file"_s);
    } else if (*format == FileFormat::Older) {
        check.fail(u"schema %1: open it once with this program"_s.arg(version.value_or(0)));
    } else if (const Status schema = checkSchema(connection); !schema) {
        check.fail(failureText(schema.error()));
    }
    return check;
}

Check checkDrafts(Connection &connection)
{
    Check check{u"drafts"_s, true, 0, {}};
    const Result<qint64> values = checkMeta(connection);
    const Result<QByteArray> key = draftKey(connection);
    if (!values || !key) {
        check.fail(u"meta: "_s + failureText(values ? key.error() : values.error()));
        return check;
    }
    const Result<qint64> drafts = Drafts(connection, *key).check();
    if (!drafts) {
        check.fail(u"draft_sheet: "_s + failureText(drafts.error()));
        return check;
    }
    check.checked = *values + *drafts;
    return check;
}

Check checkAttached(Connection &connection, const QSet<QByteArray> &named)
{
    Check check{u"attachments"_s, true, 0, {}};
    const Result<qint64> whole = checkAttachments(connection);
    if (!whole) {
        check.fail(u"attachment: "_s + failureText(whole.error()));
        return check;
    }
    check.checked = *whole;
    for (const QByteArray &hash : named) {
        if (!hasAttachment(connection, hash).value_or(false)) {
            check.fail(u"attachment %1 is missing"_s.arg(QString::fromLatin1(hash.toHex())));
        }
    }
    return check;
}

constexpr qsizetype databaseHeaderBytes = 100; // sqlite.org/fileformat.html 1.3

/// Neither SQLite's first words nor the mark of an award file stand at their places. Of a file that is named as an
/// award file this tells nothing: its first page may be lost.
bool isForeign(QByteArrayView header)
{
    constexpr qsizetype markAt = 68;
    const bool isDatabase = header.startsWith("SQLite format 3");
    const bool isMarked =
        header.size() >= markAt + 4 && qFromBigEndian<qint32>(header.data() + markAt) == awardApplicationId;
    return !isDatabase && !isMarked;
}

/// When an entry was made, UTC; empty when it cannot be read.
QString momentOfRow(const LedgerRow &row)
{
    const Result<LedgerEntry> entry = readEntry(row);
    return entry ? QDateTime::fromMSecsSinceEpoch(entry->envelope.timeMs, Qt::UTC).toString(Qt::ISODate) : QString();
}

/// The first entry of an earlier book that a later one lacks, and what stands in its place.
QString differingEntry(qsizetype index, const QString &moment, const QStringList &later)
{
    const QString entry = u"event %1: the earlier file has one of %2, "_s.arg(index + 1).arg(moment);
    return entry + (index < later.size() ? u"the later file another one of %1"_s.arg(later.at(index))
                                         : u"the later file ends at event %1"_s.arg(later.size()));
}

/// What was found of a file that cannot even be opened as one.
VerifyReport unreadable(const Error &error)
{
    Check check{u"file"_s, true, 1, {}};
    check.fail(error.code == ErrorCode::NotAnAwardFile ? u"not an award file"_s : failureText(error));
    return VerifyReport{{check}};
}

class VerifyRun;
using VerifyStep = void (*)(VerifyRun &run);

/// A report in the making: runs one step after the other until the progress stops it.
class VerifyRun
{
public:
    VerifyRun(Connection &connection, const VerifyProgress &progress)
        : m_connection(connection), m_progress(progress), m_book(connection)
    {
    }

    /// The next step; false when it was stopped before.
    bool next(VerifyStep step)
    {
        constexpr qsizetype steps = 7;
        if (m_progress && !m_progress(m_done++, steps)) {
            return false;
        }
        step(*this);
        return true;
    }

    void add(const QList<Check> &checks) { report.checks.append(checks); }
    Connection &connection() { return m_connection; }
    ChainVerifier &book() { return m_book; }

    VerifyReport report;

private:
    Connection &m_connection;
    const VerifyProgress &m_progress;
    ChainVerifier m_book;
    qsizetype m_done = 0;
};

void addFile(VerifyRun &run)
{
    run.add({checkFile(run.connection())});
}

void addTables(VerifyRun &run)
{
    run.add({checkTables(run.connection())});
}

void runBook(VerifyRun &run)
{
    run.book().run();
    run.add({run.book().chain(), run.book().signatures()});
}

void addProjection(VerifyRun &run)
{
    run.add(checkProjection(run.connection()));
}

void addAttachments(VerifyRun &run)
{
    run.add({checkAttached(run.connection(), run.book().attachments())});
}

void addDrafts(VerifyRun &run)
{
    run.add({checkDrafts(run.connection()), run.book().seals()});
}

void addRecount(VerifyRun &run)
{
    if (const Result<QList<Check>> recounted = recount(run.connection()); recounted) {
        run.report.checks.append(*recounted);
    } else {
        run.add({Check{u"ranking"_s, false, 0, failureText(recounted.error())}});
    }
}

/// Cancelled when the progress stops it.
Result<VerifyReport> verifyInSteps(Connection &connection, const VerifyProgress &progress)
{
    VerifyRun run(connection, progress);
    const Error cancelled{ErrorCode::Cancelled, {}};
    if (!run.next(addFile) || !run.next(addTables)) {
        return cancelled;
    }
    if (!run.report.ok()) {
        // Without the tables this program knows, the other checks would only say so again.
        return run.report;
    }
    for (const VerifyStep step : {runBook, addProjection, addAttachments, addDrafts, addRecount}) {
        if (!run.next(step)) {
            return cancelled;
        }
    }
    return run.report;
}

} // namespace

bool VerifyReport::ok() const
{
    return std::all_of(checks.cbegin(), checks.cend(), [](const Check &check) { return check.ok; });
}

const Check *VerifyReport::check(QStringView name) const
{
    const auto found =
        std::find_if(checks.cbegin(), checks.cend(), [name](const Check &check) { return check.name == name; });
    return found == checks.cend() ? nullptr : &*found;
}

VerifyReport verify(Connection &connection)
{
    return verifyInSteps(connection, {}).value_or(VerifyReport());
}

Result<VerifyReport> verifyFile(const QString &path, const VerifyProgress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotRead, {path}};
    }
    if (!path.endsWith(u".rangvoan", Qt::CaseInsensitive) && isForeign(file.read(databaseHeaderBytes))) {
        return Error{ErrorCode::NotAnAwardFile, {path}};
    }
    file.close();
    Result<Connection> connection = Connection::open(path, OpenMode::ReadOnly);
    if (!connection) {
        return unreadable(connection.error());
    }
    const Result<FileFormat> format = formatOf(*connection);
    if (!format) {
        return unreadable(format.error());
    }
    if (*format == FileFormat::Newer) {
        return Error{ErrorCode::NewerFile, {path}};
    }
    return verifyInSteps(*connection, progress);
}

Result<VerifyReport> verifyExtends(const QString &earlier, const QString &later)
{
    Result<Connection> first = Connection::open(earlier, OpenMode::ReadOnly);
    Result<Connection> second = Connection::open(later, OpenMode::ReadOnly);
    if (!first || !second) {
        return first ? second.error() : first.error();
    }
    Check check{u"extends"_s, true, 0, {}};
    QStringList moments;
    QList<QByteArray> hashes;
    const auto collect = [&hashes, &moments](const LedgerRow &row) -> Status {
        hashes.append(chainHash(hashes.isEmpty() ? chainStart() : hashes.last(), row.bytes, row.signature));
        moments.append(momentOfRow(row));
        return {};
    };
    const Status read = forEachRow(*second, collect);
    const QList<QByteArray> whole = std::exchange(hashes, {});
    const QStringList wholeMoments = std::exchange(moments, {});
    const Status readEarlier = read ? forEachRow(*first, collect) : read;
    if (!readEarlier) {
        check.fail(failureText(readEarlier.error()));
    }
    check.checked = hashes.size();
    for (qsizetype i = 0; i < hashes.size(); ++i) {
        if (hashes.at(i) != whole.value(i)) {
            check.fail(differingEntry(i, moments.at(i), wholeMoments));
        }
    }
    if (hashes.isEmpty()) {
        check.fail(u"no events"_s);
    }
    return VerifyReport{{check}};
}

} // namespace rangvoan::db
