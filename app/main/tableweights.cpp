// SPDX-License-Identifier: Apache-2.0
#include "app/main/scoretable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestWeightsFile = 16LL << 20;

Error weightProblem(const QString &file, const QString &path, const char *reason, const QString &argument = {})
{
    QStringList arguments{file, path, QString::fromUtf8(reason)};
    if (!argument.isNull()) {
        arguments.append(argument);
    }
    return {ErrorCode::InvalidJson, arguments};
}

/// Pairs of a flat JSON object: Qt keeps the last of two equal keys silently, so they are counted in the text.
qsizetype pairsIn(const QByteArray &json)
{
    qsizetype pairs = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inText && c == '\\') {
            ++i;
        } else if (c == '"') {
            inText = !inText;
        } else if (c == ':' && !inText) {
            ++pairs;
        }
    }
    return pairs;
}

/// A JSON number is a double in Qt; only whole ones up to 2^53 are surely what was written.
std::optional<Score> weightOf(const QJsonValue &value)
{
    constexpr qint64 exactUpTo = 1LL << 53;
    if (value.isString()) {
        const Result<Score> weight = Score::fromDecimal(value.toString());
        return weight ? std::optional<Score>(*weight) : std::nullopt;
    }
    const qint64 whole = value.toInteger(-1);
    return whole >= 0 && whole <= exactUpTo ? std::optional<Score>(Score::fromInteger(whole)) : std::nullopt;
}

Result<QList<TableWeight>> weightsFromJson(const QByteArray &json, const QString &name)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        return weightProblem(name, u"$"_s, QT_TRANSLATE_NOOP("jsonreason", "it is not JSON from byte %1 on"),
                             QString::number(parsed.offset));
    }
    if (!document.isObject()) {
        return weightProblem(name, u"$"_s, QT_TRANSLATE_NOOP("jsonreason", "an object is expected"));
    }
    const QJsonObject object = document.object();
    QList<TableWeight> weights;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = u"$."_s + it.key();
        const std::optional<Score> weight = weightOf(it.value());
        if (!weight) {
            return weightProblem(name, path,
                                 QT_TRANSLATE_NOOP("jsonreason", "decimal text such as \"0.30\" or a whole number is "
                                                                 "expected"));
        }
        if (weight->isZero() || weight->isNegative()) {
            return weightProblem(name, path, QT_TRANSLATE_NOOP("jsonreason", "a weight is above zero"));
        }
        weights.append({it.key(), *weight});
    }
    if (pairsIn(json) != object.size()) {
        return weightProblem(name, u"$"_s, QT_TRANSLATE_NOOP("jsonreason", "an indicator stands in it twice"));
    }
    return weights;
}

} // namespace

Result<QList<TableWeight>> readTableWeights(const QString &path, const ScoreTable &table)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotRead, {path}};
    }
    const QString name = QFileInfo(path).fileName();
    const Result<QList<TableWeight>> weights = weightsFromJson(file.read(largestWeightsFile), name);
    if (!weights) {
        return weights;
    }
    for (const QString &indicator : table.indicators) {
        const bool named = std::any_of(weights->cbegin(), weights->cend(),
                                       [&](const TableWeight &weight) { return weight.indicator == indicator; });
        if (!named) {
            return weightProblem(name, u"$"_s, QT_TRANSLATE_NOOP("jsonreason", "the weight of “%1” is missing"),
                                 indicator);
        }
    }
    return weights;
}

} // namespace rangvoan
