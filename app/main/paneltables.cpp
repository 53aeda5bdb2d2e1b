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
#include <functional>
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

/// A table with named columns that is read row by row: `take` asks for the fields of the row at hand by their names.
class NamedTable
{
public:
    using Row = std::function<Status(const NamedTable &)>;

    static Status read(const QString &path, const QStringList &needed, const QStringList &known, const Row &take)
    {
        NamedTable table;
        table.m_file = QFileInfo(path).fileName();
        return readCsvFile(path, [&](int line, const QStringList &fields) {
            table.m_line = line;
            table.m_fields = fields;
            return table.m_columns.isEmpty() ? table.takeHeader(needed, needed + known) : take(table);
        });
    }

    QString field(const QString &column) const
    {
        const qsizetype place = m_columns.indexOf(column);
        return place < 0 ? QString() : m_fields.value(place).trimmed();
    }
    Error refuse(const QString &column, const char *reason, const QString &argument = {}) const
    {
        return problem(m_columns.indexOf(column), reason, argument);
    }

private:
    Status takeHeader(const QStringList &needed, const QStringList &known)
    {
        for (const QString &field : std::as_const(m_fields)) {
            const QString name = field.trimmed().toLower();
            const bool twice = m_columns.contains(name);
            if (twice || !known.contains(name)) {
                const char *reason = twice ? QT_TRANSLATE_NOOP("tablereason", "the column is named twice")
                                           : QT_TRANSLATE_NOOP("tablereason", "this table has no column “%1”");
                return problem(m_columns.size(), reason, field.trimmed());
            }
            m_columns.append(name);
        }
        QStringList lacking = needed;
        lacking.removeIf([&](const QString &name) { return m_columns.contains(name); });
        return lacking.isEmpty() ? Status() : Error{ErrorCode::UnknownColumns, {m_file, lacking.join(u", "_s)}};
    }

    Error problem(qsizetype column, const char *reason, const QString &argument) const
    {
        return {ErrorCode::InvalidTable,
                {m_file, QString::number(m_line), QString::number(column + 1), QString::fromUtf8(reason), argument}};
    }

    QString m_file;
    QStringList m_columns; ///< empty until the header has come
    int m_line = 0;
    QStringList m_fields; ///< of the row at hand
};

constexpr const char *idMissing = QT_TRANSLATE_NOOP("tablereason", "the id is missing");
constexpr const char *idTwice = QT_TRANSLATE_NOOP("tablereason", "“%1” stands in the table twice");
constexpr const char *idUnknown = QT_TRANSLATE_NOOP("tablereason", "“%1” is not in the other table");
constexpr const char *loadWrong = QT_TRANSLATE_NOOP("tablereason", "“%1” is not a whole number from zero on");

/// Takes the id of a row into `ids`; `seen` are those of the rows above.
Status takeId(const NamedTable &row, QStringList &ids, QSet<QString> &seen)
{
    const QString id = row.field(u"id"_s);
    if (id.isEmpty()) {
        return row.refuse(u"id"_s, idMissing);
    }
    if (seen.contains(id)) {
        return row.refuse(u"id"_s, idTwice, id);
    }
    seen.insert(id);
    ids.append(id);
    return {};
}

Status takeCandidates(const QString &path, NamedPanelProblem &named)
{
    QSet<QString> seen;
    return NamedTable::read(path, {u"id"_s}, {u"school"_s, u"district"_s}, [&](const NamedTable &row) {
        const CandidateId id = panelCandidateId(named.candidates.size());
        const Status taken = takeId(row, named.candidates, seen);
        if (taken) {
            named.problem.candidates.append({id, row.field(u"school"_s), row.field(u"district"_s)});
        }
        return taken;
    });
}

Status takeMembers(const QString &path, NamedPanelProblem &named)
{
    const QString load = u"max_load"_s;
    QSet<QString> seen;
    return NamedTable::read(path, {u"id"_s}, {u"school"_s, u"district"_s, load}, [&](const NamedTable &row) -> Status {
        PanelMember member{panelMemberId(named.members.size()), row.field(u"school"_s), row.field(u"district"_s), -1};
        if (const Status taken = takeId(row, named.members, seen); !taken) {
            return taken;
        }
        if (const QString text = row.field(load); !text.isEmpty()) {
            const Result<qint64> most = parseInteger(text);
            if (!most || *most < 0) {
                return row.refuse(load, loadWrong, text);
            }
            member.maximumLoad = static_cast<int>(std::min<qint64>(*most, std::numeric_limits<int>::max()));
        }
        named.problem.members.append(member);
        return {};
    });
}

QHash<QString, qsizetype> placesOf(const QStringList &ids)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        places.insert(ids.at(i), i);
    }
    return places;
}

Status takeConflicts(const QString &path, NamedPanelProblem &named)
{
    const QHash<QString, qsizetype> candidates = placesOf(named.candidates);
    const QHash<QString, qsizetype> members = placesOf(named.members);
    return NamedTable::read(path, {u"candidate"_s, u"member"_s}, {}, [&](const NamedTable &row) -> Status {
        const auto candidate = candidates.constFind(row.field(u"candidate"_s));
        const auto member = members.constFind(row.field(u"member"_s));
        if (candidate == candidates.cend() || member == members.cend()) {
            const QString column = candidate == candidates.cend() ? u"candidate"_s : u"member"_s;
            return row.refuse(column, idUnknown, row.field(column));
        }
        named.problem.conflicts.append({panelCandidateId(*candidate), panelMemberId(*member)});
        return {};
    });
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
