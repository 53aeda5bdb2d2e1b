// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rangvoan
{

/// One value of a JSON document that is read strictly. The first thing wrong is kept and everything after it answers
/// with defaults, so a reader needs one question at its end instead of one after every key.
class StrictJson
{
public:
    /// The document's first error, shared by all its values.
    struct Report
    {
        QString file;
        std::optional<Error> error;

        void refuse(const QString &path, const QString &reason);
    };

    /// The root of `json`; malformed text, an escaped key or a doubled key is reported at once.
    static StrictJson parse(const QByteArray &json, Report &report);

    const QString &path() const { return m_path; }
    void refuse(const QString &reason) const { m_report->refuse(m_path, reason); }
    bool failed() const { return m_report->error.has_value(); }

    /// This must be an object that has all `required` keys and no others but `optional`.
    void expectKeys(const QStringList &required, const QStringList &optional = {}) const;
    bool has(const QString &key) const;
    bool isNull() const { return m_value.isNull(); }
    StrictJson at(const QString &key) const;
    /// This must be an array of `minimum` .. `maximum` elements.
    QList<StrictJson> items(qsizetype minimum, qsizetype maximum) const;
    int integer(int minimum, int maximum) const;
    bool boolean() const;
    /// Text of at most `longest` characters, not blank unless allowed.
    QString text(qsizetype longest, bool mayBeEmpty = false) const;
    /// Index of this text in `words`.
    int oneOf(const QStringList &words) const;

private:
    StrictJson(QJsonValue value, QString path, Report *report);

    QJsonValue m_value;
    QString m_path;
    Report *m_report;
};

} // namespace rangvoan
