// SPDX-License-Identifier: Apache-2.0
#include "tests/app/text/csvrows.h"

#include <QFile>

namespace rangvoan::test
{

using namespace Qt::StringLiterals;

namespace
{

QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            fields.append(QString());
        } else {
            fields.last().append(c);
        }
    }
    return fields;
}

} // namespace

QList<QStringList> csvRows(const QString &file)
{
    QFile source(QStringLiteral(RANGVOAN_SOURCE_DIR "/tests/data/") + file);
    if (!source.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList lines = QString::fromUtf8(source.readAll()).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    QList<QStringList> rows;
    for (const QString &line : std::as_const(lines)) {
        rows.append(fieldsOf(line));
    }
    return rows;
}

} // namespace rangvoan::test
