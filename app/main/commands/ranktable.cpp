// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/ranking.h"
#include "app/main/scorejson.h"
#include "app/main/scoretable.h"
#include "app/text/stagetext.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int shownPlaces = 4;

Result<Aggregation> aggregationNamed(const QString &text)
{
    const QString trimmed = u"trimmed_mean:"_s;
    if (text.isEmpty() || text == u"mean"_s) {
        return Aggregation{};
    }
    if (text == u"median"_s) {
        return Aggregation{AggregationKind::Median, 0};
    }
    constexpr int mostTrimmed = 1000;
    const int trim = text.startsWith(trimmed) ? text.mid(trimmed.size()).toInt() : 0;
    if (trim < 1 || trim > mostTrimmed) {
        return Error{ErrorCode::InvalidArgument, {u"--aggregate "_s + text}};
    }
    return Aggregation{AggregationKind::TrimmedMean, trim};
}

Result<QList<TableTie>> chainNamed(const QString &text)
{
    static const QHash<QString, TableTie> names{{u"component"_s, TableTie::Component},
                                                {u"topmarks"_s, TableTie::TopMarks},
                                                {u"pairwise"_s, TableTie::Pairwise}};
    QList<TableTie> chain;
    if (text.isEmpty() || text == u"none"_s) {
        return chain;
    }
    for (const QString &name : text.split(u',')) {
        const auto found = names.constFind(name.trimmed());
        if (found == names.cend() || chain.contains(*found)) {
            return Error{ErrorCode::InvalidArgument, {u"--ties "_s + text}};
        }
        chain.append(*found);
    }
    return chain;
}

Result<TableRules> rulesOfOptions(const CommandRun &run, const ScoreTable &table, const QString &path)
{
    TableRules rules;
    const Result<Aggregation> aggregation = aggregationNamed(run.options.value(u"aggregate"_s));
    const Result<QList<TableTie>> chain = chainNamed(run.options.value(u"ties"_s));
    if (!aggregation || !chain) {
        return aggregation ? chain.error() : aggregation.error();
    }
    rules.aggregation = *aggregation;
    rules.ties = *chain;
    if (run.options.isSet(u"weights"_s)) {
        if (table.indicators.isEmpty()) {
            return Error{ErrorCode::UnknownColumns, {QFileInfo(path).fileName(), u"indicator"_s}};
        }
        const Result<QList<TableWeight>> weights = readTableWeights(run.options.value(u"weights"_s), table);
        if (!weights) {
            return weights.error();
        }
        rules.weights = *weights;
    }
    return rules;
}

QString tieName(TableTie kind)
{
    switch (kind) {
    case TableTie::Component:
        return u"component"_s;
    case TableTie::TopMarks:
        return u"topmarks"_s;
    case TableTie::Pairwise:
        return u"pairwise"_s;
    }
    return {};
}

QJsonArray tableStepsJson(const QList<TableTieStep> &steps)
{
    QJsonArray list;
    for (const TableTieStep &step : steps) {
        QJsonArray values;
        for (const TableTieValue &value : step.values) {
            values.append(QJsonObject{{u"id"_s, value.candidate}, {u"value"_s, scoreJson(value.value, shownPlaces)}});
        }
        QJsonObject json{{u"kind"_s, tieName(step.kind)}, {u"separated"_s, step.separated}, {u"values"_s, values}};
        if (step.kind == TableTie::Component) {
            json.insert(u"indicators"_s, QJsonArray::fromStringList(step.indicators));
        } else if (step.kind == TableTie::TopMarks) {
            json.insert(u"mark"_s, scoreJson(step.level, shownPlaces));
        }
        list.append(json);
    }
    return list;
}

/// Candidates that stand in the table without a mark: they have no place.
QStringList unscoredOf(const ScoreTable &table, const TableRanking &ranking)
{
    QSet<QString> scored;
    for (const TableRow &row : ranking.rows) {
        scored.insert(row.candidate);
    }
    QStringList unscored;
    for (const QString &candidate : table.candidates) {
        if (!scored.contains(candidate)) {
            unscored.append(candidate);
        }
    }
    return unscored;
}

QJsonObject tableJson(const ScoreTable &table, const TableRanking &ranking)
{
    QJsonArray rows;
    QHash<QString, int> places;
    for (const TableRow &row : ranking.rows) {
        places.insert(row.candidate, row.place);
        rows.append(QJsonObject{{u"rank"_s, row.place},
                                {u"id"_s, row.candidate},
                                {u"score"_s, scoreJson(row.score, shownPlaces)},
                                {u"sheets"_s, row.sheets},
                                {u"tie_steps"_s, tableStepsJson(row.steps)}});
    }
    QJsonArray ties;
    for (const QStringList &tie : ranking.unresolved) {
        ties.append(
            QJsonObject{{u"rank"_s, places.value(tie.constFirst())}, {u"ids"_s, QJsonArray::fromStringList(tie)}});
    }
    return {{u"ranking"_s, rows},
            {u"unresolved_ties"_s, ties},
            {u"unscored"_s, QJsonArray::fromStringList(unscoredOf(table, ranking))}};
}

QString tableText(const CommandRun &run, const ScoreTable &table, const TableRanking &ranking)
{
    QStringList lines;
    for (const TableRow &row : ranking.rows) {
        lines.append(u"%1  %2  "_s.arg(row.place, 5).arg(row.score.display(shownPlaces), 10) + row.candidate);
    }
    const QStringList unscored = unscoredOf(table, ranking);
    if (!unscored.isEmpty()) {
        lines.append(
            filledIn(run.say(QT_TRANSLATE_NOOP("command", "Without any mark: %1.")), {unscored.join(u", "_s)}));
    }
    return lines.join(u'\n');
}

} // namespace

ExitCode rankTable(const CommandRun &run, const QString &path)
{
    const Result<ScoreTable> table =
        readScoreTable(path, run.options.isSet(u"wide"_s) ? TableForm::Wide : TableForm::Long);
    if (!table) {
        return run.fail(table.error());
    }
    const Result<TableRules> rules = rulesOfOptions(run, *table, path);
    if (!rules) {
        return run.fail(rules.error());
    }
    const Result<TableRanking> ranking = tableRanking(table->marks, *rules);
    if (!ranking) {
        return run.fail(ranking.error());
    }
    if (run.json()) {
        run.answer(tableJson(*table, *ranking));
    } else {
        run.console.out(tableText(run, *table, *ranking));
    }
    const bool isOpen = !rules->ties.isEmpty() && !ranking->unresolved.isEmpty();
    if (isOpen) {
        run.console.message(run.say(QT_TRANSLATE_NOOP("command", "The tie chain left candidates equal.")));
    }
    return isOpen ? ExitCode::No : ExitCode::Done;
}

} // namespace rangvoan
