// SPDX-License-Identifier: Apache-2.0
#include "app/main/paneltables.h"

#include "app/intake/csvreader.h"
#include "app/text/digits.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

template<class AnyId>
AnyId idOfPlace(qsizetype place)
{
    std::array<std::uint8_t, 16> bytes{};
    for (size_t i = 0; i < sizeof(quint32); ++i) {
        bytes.at(15 - i) = static_cast<std::uint8_t>(static_cast<quint64>(place) >> (8 * i));
    }
    bytes.at(0) = 1; // all zero means none
    return AnyId(bytes);
}

template<class AnyId>
qsizetype placeOfId(const AnyId &id)
{
    const QByteArray bytes = id.toBytes();
    qsizetype place = 0;
    for (qsizetype i = bytes.size() - static_cast<qsizetype>(sizeof(quint32)); i < bytes.size(); ++i) {
        place = place * 256 + static_cast<std::uint8_t>(bytes.at(i));
    }
    return place;
}

/// A small table with named columns; a field is known by its name.
class NamedTable
{
public:
    static Result<NamedTable> read(const QString &path, const QStringList &needed, const QStringList &known)
    {
        const Result<QList<CsvRecord>> records = readCsvFile(path);
        if (!records) {
            return records.error();
        }
        NamedTable table;
        table.m_file = QFileInfo(path).fileName();
        table.m_records = *records;
        for (const QString &field : records->constFirst().fields) {
            const QString name = field.trimmed().toLower();
            const bool twice = table.m_columns.contains(name);
            if (twice || (!needed.contains(name) && !known.contains(name))) {
                const char *reason = twice ? QT_TRANSLATE_NOOP("tablereason", "the column is named twice")
                                           : QT_TRANSLATE_NOOP("tablereason", "this table has no column “%1”");
                return table.problem(0, table.m_columns.size(), reason, field.trimmed());
            }
            table.m_columns.append(name);
        }
        QStringList lacking = needed;
        lacking.removeIf([&](const QString &name) { return table.m_columns.contains(name); });
        if (!lacking.isEmpty()) {
            return Error{ErrorCode::UnknownColumns, {table.m_file, lacking.join(u", "_s)}};
        }
        return table;
    }

    qsizetype rows() const { return m_records.size() - 1; }
    QString field(qsizetype row, const QString &column) const
    {
        const qsizetype place = m_columns.indexOf(column);
        return place < 0 ? QString() : m_records.at(row + 1).fields.value(place).trimmed();
    }
    Error refuse(qsizetype row, const QString &column, const char *reason, const QString &argument = {}) const
    {
        return problem(row + 1, m_columns.indexOf(column), reason, argument);
    }

private:
    Error problem(qsizetype record, qsizetype column, const char *reason, const QString &argument) const
    {
        return {ErrorCode::InvalidTable,
                {m_file, QString::number(m_records.at(record).line), QString::number(column + 1),
                 QString::fromUtf8(reason), argument}};
    }

    QString m_file;
    QStringList m_columns;
    QList<CsvRecord> m_records;
};

constexpr const char *idMissing = QT_TRANSLATE_NOOP("tablereason", "the id is missing");
constexpr const char *idTwice = QT_TRANSLATE_NOOP("tablereason", "“%1” stands in the table twice");
constexpr const char *idUnknown = QT_TRANSLATE_NOOP("tablereason", "“%1” is not in the other table");
constexpr const char *loadWrong = QT_TRANSLATE_NOOP("tablereason", "“%1” is not a whole number from zero on");

/// Takes the ids of a table; `each` gets the row of each new one.
template<class Each>
Status takeIds(const NamedTable &table, QStringList &ids, const Each &each)
{
    QSet<QString> seen;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        const QString id = table.field(row, u"id"_s);
        if (id.isEmpty()) {
            return table.refuse(row, u"id"_s, idMissing);
        }
        if (seen.contains(id)) {
            return table.refuse(row, u"id"_s, idTwice, id);
        }
        seen.insert(id);
        ids.append(id);
        if (const Status taken = each(row); !taken) {
            return taken;
        }
    }
    return {};
}

Status takeCandidates(const QString &path, NamedPanelProblem &named)
{
    const Result<NamedTable> table = NamedTable::read(path, {u"id"_s}, {u"school"_s, u"district"_s});
    if (!table) {
        return table.error();
    }
    return takeIds(*table, named.candidates, [&](qsizetype row) {
        named.problem.candidates.append(
            {panelCandidateId(row), table->field(row, u"school"_s), table->field(row, u"district"_s)});
        return Status();
    });
}

Status takeMembers(const QString &path, NamedPanelProblem &named)
{
    const QString load = u"max_load"_s;
    const Result<NamedTable> table = NamedTable::read(path, {u"id"_s}, {u"school"_s, u"district"_s, load});
    if (!table) {
        return table.error();
    }
    return takeIds(*table, named.members, [&](qsizetype row) -> Status {
        PanelMember member{panelMemberId(row), table->field(row, u"school"_s), table->field(row, u"district"_s), -1};
        if (const QString text = table->field(row, load); !text.isEmpty()) {
            const Result<qint64> most = parseInteger(text);
            if (!most || *most < 0) {
                return table->refuse(row, load, loadWrong, text);
            }
            member.maximumLoad = static_cast<int>(std::min<qint64>(*most, std::numeric_limits<int>::max()));
        }
        named.problem.members.append(member);
        return {};
    });
}

Status takeConflicts(const QString &path, NamedPanelProblem &named)
{
    const Result<NamedTable> table = NamedTable::read(path, {u"candidate"_s, u"member"_s}, {});
    if (!table) {
        return table.error();
    }
    QHash<QString, qsizetype> candidates;
    QHash<QString, qsizetype> members;
    for (qsizetype i = 0; i < named.candidates.size(); ++i) {
        candidates.insert(named.candidates.at(i), i);
    }
    for (qsizetype i = 0; i < named.members.size(); ++i) {
        members.insert(named.members.at(i), i);
    }
    for (qsizetype row = 0; row < table->rows(); ++row) {
        const auto candidate = candidates.constFind(table->field(row, u"candidate"_s));
        const auto member = members.constFind(table->field(row, u"member"_s));
        if (candidate == candidates.cend() || member == members.cend()) {
            const QString column = candidate == candidates.cend() ? u"candidate"_s : u"member"_s;
            return table->refuse(row, column, idUnknown, table->field(row, column));
        }
        named.problem.conflicts.append({panelCandidateId(*candidate), panelMemberId(*member)});
    }
    return {};
}

} // namespace

CandidateId panelCandidateId(qsizetype place)
{
    return idOfPlace<CandidateId>(place);
}

MemberId panelMemberId(qsizetype place)
{
    return idOfPlace<MemberId>(place);
}

QString NamedPanelProblem::candidate(const CandidateId &id) const
{
    return candidates.value(placeOfId(id));
}

QString NamedPanelProblem::member(const MemberId &id) const
{
    return members.value(placeOfId(id));
}

Result<NamedPanelProblem> readPanelFiles(const PanelFiles &files)
{
    NamedPanelProblem named;
    if (const Status taken = takeCandidates(files.candidates, named); !taken) {
        return taken.error();
    }
    if (const Status taken = takeMembers(files.members, named); !taken) {
        return taken.error();
    }
    const Status conflicts = files.conflicts.isEmpty() ? Status() : takeConflicts(files.conflicts, named);
    if (!conflicts) {
        return conflicts.error();
    }
    return named;
}

} // namespace rangvoan
