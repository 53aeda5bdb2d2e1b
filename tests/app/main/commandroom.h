// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main/command.h"

#include <QHash>
#include <QJsonObject>
#include <QTemporaryDir>

namespace rangvoan::test
{

/// What one run of a command said and answered.
struct Answer
{
    int status = -1;
    QStringList outputs;  ///< one a call
    QStringList messages; ///< the same, on standard error

    QString output() const { return outputs.join(u'\n'); }
    QString message() const { return messages.join(u'\n'); }
    /// The one document of standard output; empty when it is anything else.
    QJsonObject json() const;
};

/// Runs a command in this process.
Answer run(const QStringList &arguments, const QByteArray &input = {});

/// A folder of its own, gone with the object.
class Room
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file and returns its path.
    QString file(const QString &name, const QByteArray &bytes) const;
    QByteArray bytesOf(const QString &name) const;
    /// A new award file with the year 2025-2026 and the usual category.
    QString awardFile(const QString &name = QStringLiteral("award.rangvoan")) const;
    /// Every file in it with the hash of its bytes.
    QHash<QString, QByteArray> contents() const;

private:
    QTemporaryDir m_folder;
};

/// Keys of an object, sorted, with blanks between.
QString keysOf(const QJsonValue &object);

bool hasKhmer(const QString &text);

} // namespace rangvoan::test
