// SPDX-License-Identifier: Apache-2.0
#include "app/main/scoretable.h"

#include "app/intake/csvreader.h"
#include "app/text/digits.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <array>
#include <optional>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// The marks stay in memory, the text does not.
constexpr qsizetype mostTableMarks = 20'000'000;

/// Texts in the order they first came, each kept once however often the table repeats it.
class TableIds
{
public:
    qsizetype indexOf(const QString &text)
    {
        const auto known = m_index.constFind(text);
        if (known != m_index.cend()) {
            return *known;
        }
        m_index.insert(text, m_order.size());
        m_order.append(text);
        return m_order.size() - 1;
    }
    bool contains(const QString &text) const { return m_index.contains(text); }
    const QStringList &order() const { return m_order; }

private:
    QHash<QString, qsizetype> m_index;
    QStringList m_order;
};

/// Takes the records of a table one after the other.
class ScoreTableBuilder
{
public:
    ScoreTableBuilder(QString fileName, TableForm form) : m_fileName(std::move(fileName)), m_form(form) {}

    Status take(int line, const QStringList &fields)
    {
        m_line = line;
        if (m_width == 0) {
            m_width = fields.size();
            return m_form == TableForm::Long ? takeLongHeader(fields) : takeWideHeader(fields);
        }
        for (qsizetype i = m_width; i < fields.size(); ++i) {
            if (!fields.at(i).trimmed().isEmpty()) {
                return problem(
                    i, QT_TRANSLATE_NOOP("tablereason", "the line has more fields than the first line has names"));
            }
        }
        return m_form == TableForm::Long ? takeLongRow(fields) : takeWideRow(fields);
    }

    ScoreTable table() const { return {m_marks, m_candidates.order(), m_members.order(), m_indicators.order()}; }

private:
    enum LongColumn { CandidateColumn, MemberColumn, IndicatorColumn, MarkColumn };
    static constexpr std::array<const char16_t *, 4> columnNames{u"candidate", u"member", u"indicator", u"mark"};

    Status takeLongHeader(const QStringList &fields)
    {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString name = fields.at(i).trimmed().toLower();
            const auto *const found = std::find_if(columnNames.cbegin(), columnNames.cend(),
                                                   [&](const char16_t *known) { return name == QStringView(known); });
            if (found == columnNames.cend()) {
                return problem(i, QT_TRANSLATE_NOOP("tablereason", "only candidate, member, indicator and mark are "
                                                                   "columns of this table"));
            }
            std::optional<qsizetype> &place = m_places.at(static_cast<size_t>(found - columnNames.cbegin()));
            if (place) {
                return problem(i, QT_TRANSLATE_NOOP("tablereason", "the column is named twice"));
            }
            place = i;
        }
        QStringList lacking;
        for (const LongColumn column : {CandidateColumn, MemberColumn, MarkColumn}) {
            if (!m_places.at(column)) {
                lacking.append(QString::fromUtf16(columnNames.at(column)));
            }
        }
        return lacking.isEmpty() ? Status() : Error{ErrorCode::UnknownColumns, {m_fileName, lacking.join(u", "_s)}};
    }

    Status takeWideHeader(const QStringList &fields)
    {
        if (fields.size() < 2) {
            return Error{ErrorCode::UnknownColumns, {m_fileName, u"member"_s}};
        }
        for (qsizetype i = 1; i < fields.size(); ++i) {
            const QString member = fields.at(i).trimmed();
            if (member.isEmpty()) {
                return problem(i, QT_TRANSLATE_NOOP("tablereason", "the column has no name"));
            }
            if (m_members.contains(member)) {
                return problem(i, QT_TRANSLATE_NOOP("tablereason", "the column is named twice"));
            }
            m_members.indexOf(member);
        }
        return {};
    }

    Status takeLongRow(const QStringList &fields)
    {
        const auto field = [&](LongColumn column) {
            const std::optional<qsizetype> place = m_places.at(column);
            return place ? fields.value(*place).trimmed() : QString();
        };
        const QString candidate = field(CandidateColumn);
        const QString member = field(MemberColumn);
        const QString indicator = field(IndicatorColumn);
        if (candidate.isEmpty()) {
            return problem(*m_places.at(CandidateColumn), missingCandidate);
        }
        if (member.isEmpty()) {
            return problem(*m_places.at(MemberColumn), QT_TRANSLATE_NOOP("tablereason", "the member is missing"));
        }
        if (m_places.at(IndicatorColumn) && indicator.isEmpty()) {
            return problem(*m_places.at(IndicatorColumn), QT_TRANSLATE_NOOP("tablereason", "the indicator is missing"));
        }
        const MarkPlace place{m_candidates.indexOf(candidate), m_members.indexOf(member),
                              m_places.at(IndicatorColumn) ? m_indicators.indexOf(indicator) : -1};
        return takeMark(place, field(MarkColumn), *m_places.at(MarkColumn));
    }

    Status takeWideRow(const QStringList &fields)
    {
        const QString candidate = fields.constFirst().trimmed();
        if (candidate.isEmpty()) {
            return problem(0, missingCandidate);
        }
        const qsizetype row = m_candidates.indexOf(candidate);
        for (qsizetype i = 1; i < std::min(fields.size(), m_width); ++i) {
            if (const Status taken = takeMark({row, i - 1, -1}, fields.at(i).trimmed(), i); !taken) {
                return taken;
            }
        }
        return {};
    }

    struct MarkPlace
    {
        qsizetype candidate;
        qsizetype member;
        qsizetype indicator; ///< -1: none
    };

    Status takeMark(const MarkPlace &place, const QString &text, qsizetype column)
    {
        if (text.isEmpty()) {
            return {};
        }
        const Result<QString> decimal = parseDecimal(text);
        const Result<Score> mark = decimal ? Score::fromDecimal(*decimal) : Result<Score>(decimal.error());
        if (!mark) {
            return problem(column, QT_TRANSLATE_NOOP("tablereason", "“%1” is not a number"), text.left(60));
        }
        if (!isFirst(place)) {
            return problem(column, QT_TRANSLATE_NOOP("tablereason", "this mark stands in the table twice"));
        }
        if (m_marks.size() == mostTableMarks) {
            return Error{ErrorCode::TooLarge, {m_fileName, u"number of fields"_s}};
        }
        m_marks.append({m_candidates.order().at(place.candidate), m_members.order().at(place.member),
                        place.indicator < 0 ? QString() : m_indicators.order().at(place.indicator), *mark});
        return {};
    }

    /// Nobody has marked this candidate there before. Members and indicators are counted in one number, so that a mark
    /// costs eight bytes here.
    bool isFirst(const MarkPlace &place)
    {
        const auto column = std::make_pair(place.member, place.indicator);
        auto known = m_columns.find(column);
        if (known == m_columns.end()) {
            known = m_columns.insert(column, static_cast<quint32>(m_columns.size()));
        }
        const qsizetype before = m_taken.size();
        m_taken.insert(static_cast<quint64>(place.candidate) << 32U | *known);
        return m_taken.size() > before;
    }

    /// `field` counts from 0.
    Error problem(qsizetype field, const char *reason, const QString &argument = {}) const
    {
        QStringList arguments{m_fileName, QString::number(m_line), QString::number(field + 1),
                              QString::fromUtf8(reason)};
        if (!argument.isNull()) {
            arguments.append(argument);
        }
        return {ErrorCode::InvalidTable, arguments};
    }

    static constexpr const char *missingCandidate = QT_TRANSLATE_NOOP("tablereason", "the candidate is missing");

    QString m_fileName;
    TableForm m_form;
    int m_line = 0;
    qsizetype m_width = 0;                            ///< fields of the header; 0 = it has not come yet
    std::array<std::optional<qsizetype>, 4> m_places; ///< of the long form, by LongColumn
    TableIds m_candidates;
    TableIds m_members;
    TableIds m_indicators;
    QHash<std::pair<qsizetype, qsizetype>, quint32> m_columns; ///< number of a member's indicator
    QSet<quint64> m_taken;                                     ///< candidate and column of every mark
    QList<TableMark> m_marks;
};

} // namespace

Result<ScoreTable> readScoreTable(const QString &path, TableForm form)
{
    const QString name = QFileInfo(path).fileName();
    ScoreTableBuilder builder(name, form);
    const Status read =
        readCsvFile(path, [&builder](int line, const QStringList &fields) { return builder.take(line, fields); });
    if (!read) {
        return read.error();
    }
    ScoreTable table = builder.table();
    if (table.marks.isEmpty()) {
        return Error{ErrorCode::EmptyTable, {name}};
    }
    return table;
}

} // namespace rangvoan
