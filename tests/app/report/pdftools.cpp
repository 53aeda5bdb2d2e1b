// SPDX-License-Identifier: Apache-2.0
#include "tests/app/report/pdftools.h"

#include "app/report/pagesink.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>

namespace rangvoan::test
{

std::optional<QByteArray> askTool(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        return std::nullopt;
    }
    QProcess process;
    process.start(path, arguments);
    const bool done = process.waitForFinished() && process.exitCode() == 0;
    return done ? process.readAllStandardOutput() : QByteArray();
}

QByteArray pdfBytes(const report::Paginated &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const bool written =
        buffer.open(QIODevice::WriteOnly) && report::sendPages(paper, *report::makePdfSink(buffer)).has_value();
    return written ? bytes : QByteArray();
}

} // namespace rangvoan::test
