// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace rangvoan::test
{

/// The bytes of a shipped rule set; empty if it cannot be read.
inline QByteArray rulesetFile(const QString &name)
{
    QFile file(QStringLiteral(RANGVOAN_SOURCE_DIR "/resources/rulesets/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace rangvoan::test
