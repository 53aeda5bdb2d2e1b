// SPDX-License-Identifier: Apache-2.0
#include "app/domain/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// Walks well-formed JSON and finds a key that stands twice in one object: Qt keeps the last silently, others the
/// first, so two programs could read two rule sets from one text.
class JsonKeyCheck
{
public:
    explicit JsonKeyCheck(const QByteArray &json) : m_json(json) {}

    /// The offending key; none if all is well.
    std::optional<QString> find()
    {
        for (; m_at < m_json.size(); ++m_at) {
            switch (m_json[m_at]) {
            case '{':
            case '[':
                m_open.append(Open{m_json[m_at] == '{', {}});
                break;
            case '}':
            case ']':
                m_open.removeLast();
                break;
            case '"':
                if (const std::optional<QString> bad = takeString()) {
                    return bad;
                }
                break;
            default:
                break;
            }
        }
        return std::nullopt;
    }

private:
    struct Open
    {
        bool object = false;
        QSet<QByteArray> keys;
    };

    std::optional<QString> takeString()
    {
        const qsizetype begin = ++m_at;
        bool escaped = false;
        for (; m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\') {
                escaped = true;
                ++m_at;
            }
        }
        if (m_open.isEmpty() || !m_open.last().object || !isFollowedByColon()) {
            return std::nullopt;
        }
        const QByteArray key = m_json.mid(begin, m_at - begin);
        if (escaped || m_open.last().keys.contains(key)) {
            return QString::fromUtf8(key);
        }
        m_open.last().keys.insert(key);
        return std::nullopt;
    }

    bool isFollowedByColon() const
    {
        qsizetype next = m_at + 1;
        while (next < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[next])) {
            ++next;
        }
        return next < m_json.size() && m_json[next] == ':';
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    QList<Open> m_open;
};

} // namespace

void StrictJson::Report::refuse(const QString &path, const QString &reason)
{
    if (!error) {
        error = Error{ErrorCode::InvalidJson, {file, path, reason}};
    }
}

StrictJson::StrictJson(QJsonValue value, QString path, Report *report)
    : m_value(std::move(value)), m_path(std::move(path)), m_report(report)
{
}

StrictJson StrictJson::parse(const QByteArray &json, Report &report)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        report.refuse(u"$"_s, u"%1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    } else if (const std::optional<QString> key = JsonKeyCheck(json).find()) {
        report.refuse(u"$"_s, u"key \"%1\" stands twice or is escaped"_s.arg(*key));
    }
    return {document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), u"$"_s, &report};
}

void StrictJson::expectKeys(const QStringList &required, const QStringList &optional) const
{
    if (!m_value.isObject()) {
        return refuse(u"an object is expected"_s);
    }
    const QStringList keys = m_value.toObject().keys();
    for (const QString &key : required) {
        if (!keys.contains(key)) {
            return refuse(u"key \"%1\" is missing"_s.arg(key));
        }
    }
    for (const QString &key : keys) {
        if (!required.contains(key) && !optional.contains(key)) {
            return refuse(u"key \"%1\" is unknown"_s.arg(key));
        }
    }
}

bool StrictJson::has(const QString &key) const
{
    return m_value.toObject().contains(key);
}

StrictJson StrictJson::at(const QString &key) const
{
    return {m_value.toObject().value(key), m_path + u'.' + key, m_report};
}

QList<StrictJson> StrictJson::items(qsizetype minimum, qsizetype maximum) const
{
    const QJsonArray array = m_value.toArray();
    if (!m_value.isArray() || array.size() < minimum || array.size() > maximum) {
        refuse(u"an array of %1 to %2 elements is expected"_s.arg(minimum).arg(maximum));
        return {};
    }
    QList<StrictJson> items;
    for (qsizetype i = 0; i < array.size(); ++i) {
        items.append({array[i], m_path + u"[%1]"_s.arg(i), m_report});
    }
    return items;
}

int StrictJson::integer(int minimum, int maximum) const
{
    const qint64 outside = qint64(minimum) - 1;
    const qint64 value = m_value.toInteger(outside);
    if (!m_value.isDouble() || value < minimum || value > maximum) {
        refuse(u"an integer from %1 to %2 is expected"_s.arg(minimum).arg(maximum));
        return minimum;
    }
    return static_cast<int>(value);
}

bool StrictJson::boolean() const
{
    if (!m_value.isBool()) {
        refuse(u"true or false is expected"_s);
    }
    return m_value.toBool();
}

QString StrictJson::text(qsizetype longest, bool mayBeEmpty) const
{
    const QString text = m_value.toString();
    if (!m_value.isString() || text.size() > longest || (!mayBeEmpty && text.trimmed().isEmpty())) {
        refuse(mayBeEmpty ? u"a text of at most %1 characters is expected"_s.arg(longest)
                          : u"a text of 1 to %1 characters is expected"_s.arg(longest));
    }
    return text;
}

int StrictJson::oneOf(const QStringList &words) const
{
    const qsizetype index = words.indexOf(m_value.toString());
    if (!m_value.isString() || index < 0) {
        refuse(u"one of %1 is expected"_s.arg(words.join(u", "_s)));
        return 0;
    }
    return static_cast<int>(index);
}

} // namespace rangvoan
